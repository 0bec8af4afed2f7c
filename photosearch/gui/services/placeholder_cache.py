"""Caches what is painted before a thumbnail is loaded: aspect ratio and mean colour."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor

from photosearch.gui.services.task_queue import Latest, TaskQueue
from photosearch.library import UNKNOWN_COLOUR, Library, Placeholders

_UNKNOWN_RATIO = 1.33
_PAGE = 20_000
"""Photos fetched at once, so that no fetch holds up the window."""


class PlaceholderCache(QObject):
    """Holds placeholders in arrays indexed by photo id; neutral ones where nothing is known yet."""

    changed = Signal()

    def __init__(
        self, library: Library | None, queue: TaskQueue | None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._queue, self._latest = library, queue, Latest()
        self._known = 0
        self._ratios = np.zeros(0, np.float32)
        self._colours = np.zeros(0, np.int32)
        self._dates = np.zeros(0, "datetime64[s]")
        self._taken = np.zeros(0, np.bool_)

    def refresh(self) -> None:
        """Fetch what is known of photos that came since the last time."""
        library, beyond = self._library, self._known
        if library is not None and self._queue is not None:
            self._latest.ask(self._queue, lambda: _fetch(library, beyond), self._take)

    def look_again(self) -> None:
        """What was known may have changed: the next `refresh` fetches all."""
        self._known = 0

    def _take(self, pages: Sequence[Placeholders]) -> None:
        for placeholders in pages:
            self.learn(placeholders)
        if pages:
            self.changed.emit()

    def learn(self, placeholders: Placeholders) -> None:
        ids = placeholders.photo_ids
        self._known = int(ids[-1])
        self._ratios = _grown(self._ratios, self._known + 1, _UNKNOWN_RATIO)
        self._colours = _grown(self._colours, self._known + 1, UNKNOWN_COLOUR)
        self._dates = _grown(self._dates, self._known + 1, np.datetime64("NaT"))
        self._ratios[ids], self._colours[ids] = placeholders.ratios, placeholders.colours
        self._taken = _grown(self._taken, self._known + 1, False)
        self._dates[ids], self._taken[ids] = placeholders.dates, placeholders.taken

    def ratios(self, photo_ids: Sequence[int]) -> NDArray[np.float32]:
        """Widths by heights, shape (len(photo_ids),)."""
        ids = np.asarray(photo_ids, dtype=np.int64)
        found = np.full(len(ids), _UNKNOWN_RATIO, np.float32)
        known = ids < len(self._ratios)
        found[known] = self._ratios[ids[known]]
        return found

    def colour(self, photo_id: int) -> QColor | None:
        if photo_id >= len(self._colours) or self._colours[photo_id] == UNKNOWN_COLOUR:
            return None
        return QColor.fromRgb(int(self._colours[photo_id]))

    def date(self, photo_id: int) -> datetime | None:
        """When it was taken, or else when its file was written."""
        found: Any = self._dates[photo_id].item() if photo_id < len(self._dates) else None
        return found if isinstance(found, datetime) else None

    def taken(self, photo_id: int) -> datetime | None:
        """When it was taken, if that is known."""
        known = photo_id < len(self._taken) and self._taken[photo_id]
        return self.date(photo_id) if known else None


def _fetch(library: Library, beyond: int) -> list[Placeholders]:
    """In the queue."""
    pages: list[Placeholders] = []
    while True:
        page = library.photos.listing.placeholders(beyond, _PAGE)
        if len(page.photo_ids):
            pages.append(page)
            beyond = int(page.photo_ids[-1])
        if len(page.photo_ids) < _PAGE:
            return pages


def _grown(values: NDArray[Any], length: int, filling: object) -> NDArray[Any]:
    if len(values) >= length:
        return values
    grown = np.full(max(length, len(values) * 3 // 2), filling, values.dtype)
    grown[: len(values)] = values
    return grown
