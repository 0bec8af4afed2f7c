"""Helps a new user: searches to try, and one line about the choice of a model."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot

from photosearch.gui.grid import empty_state
from photosearch.gui.grid.empty_state import EmptyState
from photosearch.gui.grid.sample_searches import SampleSearches
from photosearch.gui.query.query_bar import QueryBar
from photosearch.gui.services.engine import Engine
from photosearch.gui.services.search_service import ShownAnswer
from photosearch.gui.services.task_queue import while_there
from photosearch.gui.style.window_state import WindowState
from photosearch.gui.text.model_text import size
from photosearch.types import ENGLISH

_SEARCHED = "samples"


class FirstRun(QObject):
    """Shows sample searches for the first session, until the person has searched."""

    def __init__(
        self,
        engine: Engine,
        bar: QueryBar,
        samples: SampleSearches,
        empty: EmptyState,
        remembered: WindowState,
    ) -> None:
        super().__init__(bar)
        self._engine, self._bar, self._remembered = engine, bar, remembered
        self._samples, self._empty = samples, empty
        self._is_browsing = False
        self._is_first = not remembered.is_dismissed(_SEARCHED)
        samples.wished.connect(self._try)
        engine.samples.found.connect(self._show_samples)
        engine.indexing.ended.connect(self._seek)
        engine.searcher.answered.connect(self._look)
        engine.models.changed.connect(self._explain_model)
        self.look_for_pictures()

    def look_for_pictures(self) -> None:
        offer = while_there(self._empty, self._empty.offer_pictures)
        self._engine.drive_queue.run(lambda: empty_state.pictures_folder(), offer)

    @Slot(str, str)
    def _try(self, english: str, words: str) -> None:
        """In the language of the window only if the model may know it."""
        model = self._engine.models.in_use
        knows_more = model is not None and model.languages != ENGLISH
        self._bar.state.update(text=words if knows_more else english)

    @Slot(object)
    def _look(self, answer: ShownAnswer) -> None:
        if answer.query.terms and answer.hits:
            self._remembered.dismiss(_SEARCHED)
        browsing = not answer.query.terms and bool(answer.hits)
        self._is_browsing = browsing
        self._show_or_hide()

    @Slot()
    def _seek(self) -> None:
        if self._is_first:
            library = self._engine.library
            self._engine.do(
                library.photos.counts, lambda counts: self._engine.samples.look(counts[0])
            )

    @Slot(object)
    def _show_samples(self, words: Sequence[str]) -> None:
        self._samples.show_words(words)
        self._show_or_hide()

    def _show_or_hide(self) -> None:
        wanted = self._is_first and self._is_browsing and self._bar.field.isEnabled()
        self._samples.setVisible(wanted and bool(self._samples.buttons))

    @Slot()
    def _explain_model(self) -> None:
        better = self._engine.models.recommended
        if better is not None:
            words = self.tr(
                "It starts with a small built-in model, without any download. {0} ({1}) finds "
                "more; you can get it at any time."
            )
            self._empty.model_words.setText(words.format(better.name, size(better.download_bytes)))
