"""Recent searches, behind the lens of the search bar."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, QTimer, Slot
from PySide6.QtWidgets import QMenu

from photosearch import query_text
from photosearch.errors import KnownError
from photosearch.gui.actions.action import Place
from photosearch.gui.actions.action_registry import Run, context_menu
from photosearch.gui.photos_page.open_query import Names, OpenQuery, names_of, photos_in
from photosearch.gui.query.query_bar import QueryBar
from photosearch.gui.query.query_title import heading, whole_name
from photosearch.gui.services.engine import Engine
from photosearch.gui.services.search_service import ShownAnswer
from photosearch.library import Library
from photosearch.types import Query, TextTerm

_SEEN_MS = 3000
"""A search that stays this long is remembered; those on the way to it aren't."""
_SHOWN, _LONGEST = 12, 60

Recent = tuple[str, str]
"""A search in its text form, and in words for the person."""


def _look_up(library: Library) -> list[Recent]:
    """In a queue."""
    found = []
    for text in library.searches.recent()[:_SHOWN]:
        try:
            query = query_text.parse_kept(text)
        except KnownError:
            continue  # kept by another version
        plain = all(isinstance(term, TextTerm) for term in query.terms) and not photos_in(query)
        named = {} if plain else names_of(library, photos_in(query))
        found.append((text, text if plain else _words(query, named)))
    return found


def _words(query: Query, named: Names) -> str:
    """Photos and pictures by their names, not by ids and paths."""
    return heading(query, partial(whole_name, photos=named))


class RecentSearches(QObject):
    """Remembers each query that was looked at, and lists them in a popup."""

    def __init__(self, engine: Engine, bar: QueryBar, open_query: OpenQuery) -> None:
        super().__init__(bar)
        self._engine, self._bar, self._open_query = engine, bar, open_query
        self._soon = QTimer(self, singleShot=True, interval=_SEEN_MS)
        self._soon.timeout.connect(self.remember)
        engine.searcher.answered.connect(self._wait)
        bar.field.returnPressed.connect(self.remember)
        bar.recent_wanted.connect(self.open)

    @Slot(object)
    def _wait(self, answer: ShownAnswer) -> None:
        if not answer.refreshed:
            self._soon.start()

    @Slot()
    def remember(self) -> None:
        """What is asked now; a pasted picture has no name to be remembered by."""
        self._soon.stop()
        query = self._bar.state.query
        if not query.compares:
            return
        try:
            text = query_text.format_query(query)
        except KnownError:
            return
        self._engine.do(lambda: self._engine.library.searches.add_recent(text))

    @Slot()
    def open(self) -> None:
        self._engine.do(lambda: _look_up(self._engine.library), self._show)

    def _show(self, recents: Sequence[Recent]) -> None:
        bar = self._bar
        self.menu(recents).popup(bar.mapToGlobal(QPoint(bar.height() // 2, bar.height())))

    def menu(self, recents: Sequence[Recent]) -> QMenu:
        asks: list[tuple[str, Run]] = [
            (_shortened(words), partial(self._open_query.ask, text)) for text, words in recents
        ]
        runs: dict[str, Run] = {"forget-recent": self._forget} if recents else {}
        menu = context_menu(Place.RECENT, self._bar, runs, {"ask-recent": asks})
        menu.setAccessibleName(self.tr("Recent searches"))
        if not recents:
            menu.addAction(self.tr("Nothing searched for yet")).setEnabled(False)
        return menu

    @Slot()
    def _forget(self) -> None:
        self._engine.do(self._engine.library.searches.forget_recent)


def _shortened(words: str) -> str:
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
