"""Shows an answer: its photos with a headline and notes, or why there are none."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from photosearch.gui.grid.empty_state import Emptiness, Way, why_empty
from photosearch.gui.photos_page.bursts import Bursts
from photosearch.gui.photos_page.page import PhotosPage
from photosearch.gui.photos_page.relax_filters import ask, ways_out
from photosearch.gui.query.query_title import heading
from photosearch.gui.services.engine import Engine
from photosearch.gui.services.index_service import ELSEWHERE
from photosearch.gui.services.search_service import ShownAnswer
from photosearch.gui.sidebar.folder_panel import FolderPanel
from photosearch.gui.text.numbers import number
from photosearch.gui.text.translation import translate
from photosearch.types import STRONG, Progress, Query


class AnswerPresenter(QObject):
    """Shows each answer of the search service on the photos page."""

    models_wanted = Signal()

    def __init__(
        self, engine: Engine, page: PhotosPage, panel: FolderPanel, bursts: Bursts
    ) -> None:
        super().__init__(page)
        self._engine, self._page, self._panel, self._bursts = engine, page, panel, bursts
        self._answer: ShownAnswer | None = None
        bursts.changed.connect(self._lay_out_again)
        engine.searcher.answered.connect(self.show)
        engine.searcher.failed.connect(self._failed)
        engine.searcher.waiting.connect(self.explain)
        page.notice.acted.connect(self._act)
        engine.indexing.paused.connect(self.explain)
        engine.indexing.progressed.connect(self._tell_how_far)
        engine.indexing.elsewhere.connect(self._tell_elsewhere)

    @Slot(object)
    def show(self, answer: ShownAnswer) -> None:
        self._answer, page = answer, self._page
        if not answer.refreshed:
            page.problem.withdraw()
        self._show_tiles(answer)
        if answer.hits:
            words = heading(answer.query, page.query_state.name_of)
            count = self._nothing(answer) if answer.closest else ""
            page.show_grid(words, 0 if count else self._bursts.inside(), count)
            page.note(*self._said(answer), refreshed=answer.refreshed)
        else:
            self._show_empty(answer.query)
        if answer.found.unknown and not answer.refreshed:
            page.problem.say(translate(answer.found.unknown))

    def _show_tiles(self, answer: ShownAnswer) -> None:
        grid, anew = self._page.grid, not answer.refreshed
        grid.marks.good, grid.headings_by = answer.good, answer.headings
        hits = self._engine.searcher.said.over(answer.hits, answer.since)
        grid.show_hits(self._bursts.laid_out(hits, anew=anew), keep_place=not anew)

    @Slot()
    def _lay_out_again(self) -> None:
        if self._answer is not None:
            self.show(replace(self._answer, refreshed=True))

    def _said(self, answer: ShownAnswer) -> tuple[str, str]:
        """Words, and those of a button behind them."""
        words = [sure] if (sure := self._how_sure(answer)) else []
        if answer.closest and (how_far := self._how_far()):
            words.append(how_far)
        action = ""
        if answer.found.note:
            words.append(translate(answer.found.note))
            action = self.tr("Models…")
        elif _is_too_strict(answer):
            action = self.tr("Less strict")
        return " ".join(words), action

    def _how_sure(self, answer: ShownAnswer) -> str:
        first = answer.hits[0]
        if answer.found.nothing_alike:
            return self.tr("No clear match. These come closest.")
        if _is_unsure(answer):
            return self.tr("Nothing is certain. These may fit.")
        if not answer.found.cut:
            none = self.tr("No photo reaches a match of {0}. These come closest.")
            return none.format(f"{answer.query.cut_off:.0%}")
        if answer.good is not None:
            return self.tr("Faded photos are less certain.")
        if first.score is not None and first.match is None:
            return self.tr("There are too few photos to tell which of these fit.")
        return ""

    def _nothing(self, answer: ShownAnswer) -> str:
        """In place of a count."""
        return self.tr("nothing certain") if _is_unsure(answer) else self.tr("no clear match")

    @Slot()
    def _act(self) -> None:
        """The button beside the notice was pressed."""
        answer = self._answer
        if answer is not None and not answer.found.note and _is_too_strict(answer):
            ask(self._page.query_state, replace(answer.query, least=0.0))
        else:
            self.models_wanted.emit()

    def _show_empty(self, query: Query) -> None:
        state = self._emptiness(query)
        how_far, ways = "", list[Way]()
        if state in (Emptiness.READING, Emptiness.WAITING):
            how_far = self._how_far()
        elif state in (Emptiness.NO_HITS, Emptiness.EMPTY_ALBUM):
            ways = ways_out(self._page.query_state, self._page.filters, query)
        self._page.show_empty(state, how_far, ways)

    def _how_far(self) -> str:
        """Empty while nothing is read."""
        indexing = self._engine.indexing
        progress = indexing.progress
        if not indexing.running:
            return ""
        if indexing.is_elsewhere:
            return translate(ELSEWHERE)
        if not progress.total:
            return self.tr("Still looking for photos in your folders.")
        words = self.tr("Still reading your photos: {0} of {1}.")
        if indexing.is_paused:
            words = self.tr("Reading is paused at {0} of {1} photos.")
        return words.format(number(progress.done), number(progress.total))

    @Slot(object)
    def _tell_how_far(self, _progress: Progress) -> None:
        if not self._page.grid.hits:
            if self._page.empty.state in (Emptiness.READING, Emptiness.WAITING):
                self.explain()
        elif self._answer is not None and self._answer.closest:
            self._page.note(*self._said(self._answer), refreshed=True)

    @Slot(bool)
    def _tell_elsewhere(self, elsewhere: bool) -> None:
        if elsewhere:
            self._page.problem.say(ELSEWHERE)
        else:
            self._page.problem.unsay(ELSEWHERE)

    def _emptiness(self, query: Query) -> Emptiness:
        indexing, view = self._engine.indexing, self._engine.overview
        return why_empty(
            self._panel.folders,
            query,
            unreadable=bool(view.unreadable),
            running=indexing.running,
            paused=indexing.is_paused,
            waiting=self._engine.searcher.is_waiting and query.compares,
        )

    @Slot()
    def explain(self) -> None:
        """Why there is nothing to see may have changed."""
        if not self._page.grid.hits:
            self._show_empty(self._engine.searcher.query)

    @Slot()
    def _failed(self) -> None:
        if not self._page.grid.hits and self._panel.folders:
            self._page.show_empty(Emptiness.FAILED)


def _is_unsure(answer: ShownAnswer) -> bool:
    """Whether nothing is likely to fit, but something may."""
    usual = answer.query.least in (0.0, STRONG)
    return answer.closest and usual and not answer.found.nothing_alike


def _is_too_strict(answer: ShownAnswer) -> bool:
    """Whether nothing reaches a match that was asked for, which is more than the usual one."""
    return answer.closest and answer.query.least > STRONG
