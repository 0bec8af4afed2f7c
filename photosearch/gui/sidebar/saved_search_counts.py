"""How many good hits each saved search has, counted again as photos come and go."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from photosearch import query_text
from photosearch.errors import KnownError
from photosearch.gui.services.engine import Engine
from photosearch.types import SavedSearch

_PATIENCE_MS = 2000
"""While photos are indexed they come many times a second."""


def _count(engine: Engine, search: SavedSearch) -> int | None:
    """In a queue; None for a search that can't be answered now."""
    try:
        query = query_text.parse_kept(search.text)
        staying = engine.leaving.without(query.filters)
        return engine.library.search.count(replace(query, filters=staying)) if staying else 0
    except KnownError:
        return None


class SavedSearchCounts(QObject):
    """One after the other, so that what the person does comes in between."""

    counted = Signal(object, object)
    """A SavedSearch, and how many or None."""

    def __init__(self, engine: Engine) -> None:
        super().__init__(engine)
        self._engine = engine
        self._searches: Sequence[SavedSearch] = ()
        self._waiting: list[SavedSearch] = []
        self._soon = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._soon.timeout.connect(self._begin)
        engine.overview_changed.connect(self.again)
        engine.models.switched.connect(self.again)

    def watch(self, searches: Sequence[SavedSearch]) -> None:
        new = [search for search in searches if search not in self._searches]
        self._searches = tuple(searches)
        if new:
            self.again()

    @Slot()
    def again(self) -> None:
        if self._searches and not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _begin(self) -> None:
        idle = not self._waiting
        self._waiting = list(self._searches)
        if idle:
            self._next()

    def _next(self) -> None:
        if self._waiting:
            search, engine = self._waiting.pop(0), self._engine
            engine.do(lambda: _count(engine, search), lambda n: self._take(search, n))

    def _take(self, search: SavedSearch, count: int | None) -> None:
        self.counted.emit(search, count)
        self._next()
