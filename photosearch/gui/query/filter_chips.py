"""The chips below the search bar: filters, example photos and the cut-off."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal, Slot

from photosearch import query_text
from photosearch.gui.query import query_builder
from photosearch.gui.query.filter_rows import chips, row_between, without
from photosearch.gui.query.query_state import QueryState
from photosearch.gui.query.query_title import heading
from photosearch.gui.style import theme
from photosearch.gui.widgets.chip import Chip
from photosearch.gui.widgets.flow_layout import FlowLayout
from photosearch.types import Query

Part = tuple[str, Query]
"""The text of a chip, and the settings without what it stands for."""


class FilterChips(FlowLayout):
    """Each active filter with a cross; nothing at all without any."""

    edit_wanted = Signal(str, object)
    """The first field of a filter, and its chip: the values of this are to be changed."""
    retyped = Signal()
    """What has no editor stands in the search field again."""

    def __init__(self, state: QueryState) -> None:
        super().__init__(theme.GAP_L)
        self.setObjectName("filterStrip")
        self.setAccessibleName(self.tr("Filters"))
        self._state, self._shown = state, Query()
        self.chips: list[Chip] = []
        self.reveal: Callable[[Path], bool] = lambda _folder: False
        """Shows a folder among the others, if it can; else it can be typed anew."""
        state.changed.connect(self._show)
        self.hide()

    @Slot()
    def _show(self) -> None:
        if self._shown == self._state.settings:
            return
        self._shown = self._state.settings
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.chips = [self._chip(*part) for part in self.parts(self._state.settings)]
        self.show_parts(self.chips)
        self.setVisible(bool(self.chips))

    def _chip(self, words: str, rest: Query) -> Chip:
        chip = Chip(words)
        chip.setProperty("minus", rest.filters.excluded != self._state.settings.filters.excluded)
        chip.removed.connect(lambda: self._take_out(words, rest))
        chip.edit_wanted.connect(lambda: self._edit(chip, rest))
        return chip

    def _edit(self, chip: Chip, rest: Query) -> None:
        row = row_between(self._state.settings.filters, rest.filters)
        if row and row.editor:
            self.edit_wanted.emit(row.fields[0], chip)
            return
        taken = query_builder.taken_out(self._state.settings, rest)
        if taken.filters.folders and self.reveal(taken.filters.folders[0]):
            return
        written = query_text.format_query(taken)
        text = " ".join(filter(None, (self._state.text, written)))
        self._state.update(text=text, settings=rest)
        self.retyped.emit()

    def _take_out(self, words: str, rest: Query) -> None:
        self._state.tell_loss(self.tr("Taken out of the search: {0}").format(words))
        self._state.update(settings=rest)

    def parts(self, settings: Query) -> Iterator[Part]:
        """The chips of a query without its terms."""
        for words, filters in chips(settings.filters):
            yield words, replace(settings, filters=filters)
        for photo_id in settings.liked:
            words = self.tr("More like {0}").format(self._named(photo_id))
            yield words, replace(settings, liked=without(settings.liked, photo_id))
        for photo_id in settings.disliked:
            words = self.tr("Less like {0}").format(self._named(photo_id))
            yield words, replace(settings, disliked=without(settings.disliked, photo_id))
        if settings.least:
            words = self.tr("Match of at least {0}").format(f"{settings.least:.0%}")
            yield words, replace(settings, least=0.0)

    def described(self, query: Query) -> str:
        """What is asked for, and what narrows it."""
        narrowed = [words for words, _ in self.parts(query)]
        if query.terms or not narrowed:
            narrowed.insert(0, heading(query, self._state.name_of))
        return ", ".join(narrowed)

    def _named(self, photo_id: int) -> str:
        return self._state.names.get(photo_id) or self.tr("photo {0}").format(photo_id)
