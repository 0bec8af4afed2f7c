"""Thumbnails for the grid: what can be seen first, what scrolled away not at all."""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from photosearch.gui.pictures import rounded_square
from photosearch.gui.tasks import Lane
from photosearch.library import Library

THREADS = 2
_AHEAD = 2 * THREADS
"""How many are on their way at once: few, so that a scroll is followed at once."""
CACHE_BYTES = 96 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Thumbnail:
    """Side in pixels of the screen; the pixmap is None if the photo can't be read now."""

    side: int
    pixmap: QPixmap | None

    @property
    def bytes(self) -> int:
        return 4 * self.side * self.side if self.pixmap else 64


class ThumbnailLoader(QObject):
    """Holds the thumbnails used last, up to CACHE_BYTES, and fetches those wanted now."""

    arrived = Signal(object)
    """A photo id."""

    def __init__(self, library: Library, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._lane = library, lane
        self._kept: OrderedDict[int, Thumbnail] = OrderedDict()
        self._bytes = 0
        self._wanted: list[int] = []
        self._under_way: set[int] = set()
        self._side, self._radius = 1, 0.0

    def thumbnail(self, photo_id: int) -> Thumbnail | None:
        """What is at hand, perhaps still of another size."""
        kept = self._kept.get(photo_id)
        if kept is not None:
            self._kept.move_to_end(photo_id)
        return kept

    def set_size(self, side: int, radius: float) -> None:
        """In pixels of the screen."""
        self._side, self._radius = side, radius

    def want(self, photo_ids: Sequence[int]) -> None:
        """Fetch these, in this order, and nothing that was wanted before."""
        self._wanted = [i for i in reversed(photo_ids) if not self._is_fresh(i)]
        self._fetch_more()

    def forget_missing(self) -> None:
        """Photos that couldn't be read may be readable by now."""
        for photo_id in [i for i, kept in self._kept.items() if kept.pixmap is None]:
            self._bytes -= self._kept.pop(photo_id).bytes

    def _is_fresh(self, photo_id: int) -> bool:
        kept = self._kept.get(photo_id)
        return kept is not None and (kept.pixmap is None or kept.side == self._side)

    def _fetch_more(self) -> None:
        while self._wanted and len(self._under_way) < _AHEAD:
            photo_id = self._wanted.pop()
            if photo_id not in self._under_way:
                self._fetch(photo_id, self._side, self._radius)

    def _fetch(self, photo_id: int, side: int, radius: float) -> None:
        self._under_way.add(photo_id)
        self._lane.run(
            lambda: self._make(photo_id, side, radius),
            lambda image: self._take(photo_id, side, image),
            lambda _reason: self._take(photo_id, side, None),
        )

    def _make(self, photo_id: int, side: int, radius: float) -> QImage | None:
        picture = self._library.thumbnail(photo_id)
        return rounded_square(picture, side, radius) if picture else None

    def _take(self, photo_id: int, side: int, image: QImage | None) -> None:
        self._under_way.discard(photo_id)
        before = self._kept.pop(photo_id, None)
        self._bytes -= before.bytes if before else 0
        kept = Thumbnail(side, QPixmap.fromImage(image) if image else None)
        self._kept[photo_id] = kept
        self._bytes += kept.bytes
        self._make_room()
        self.arrived.emit(photo_id)
        self._fetch_more()

    def _make_room(self) -> None:
        while self._bytes > CACHE_BYTES and len(self._kept) > 1:
            _, oldest = self._kept.popitem(last=False)
            self._bytes -= oldest.bytes
