"""Loads thumbnails for the grid: visible ones first, and none that scrolled away."""

import sys
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from photosearch.gui.services.placeholder_cache import PlaceholderCache
from photosearch.gui.services.qimages import rounded
from photosearch.gui.services.task_queue import TaskQueue
from photosearch.library import Library
from photosearch.system.cpu import CORES

THREADS = max(1, min(2, CORES - 1))
"""On two cores one has to be left to the window and to the screen it is drawn on."""
NICE = 10 if sys.platform == "linux" else 0
"""Measured on Linux. On macOS a low priority is for invisible work."""
_AHEAD = 2 * THREADS
"""How many are on their way at once: few, so that a scroll is followed at once."""
CACHE_BYTES, SMALL_CACHE_BYTES = 64 * 1024 * 1024, 8 * 1024 * 1024
"""Four screens of four million pixels, or two of eight."""


Size = tuple[int, int]
"""Width and height."""
_Made = tuple[QImage | None, bool]
"""An image, and whether it is as sharp as can be."""
_Make = Callable[[int, Size, float], _Made]


@dataclass(frozen=True, slots=True)
class Thumbnail:
    """A pixmap and its size in pixels of the screen; None if the photo can't be read now."""

    size: Size
    pixmap: QPixmap | None
    sharp: bool = True
    """Whether it is as sharp as can be."""

    @property
    def bytes(self) -> int:
        return 4 * self.size[0] * self.size[1] if self.pixmap else 64


class ThumbnailLoader(QObject):
    """Holds the thumbnails used last, up to so many bytes, and fetches those wanted now."""

    arrived = Signal(object)
    """A photo id."""

    def __init__(
        self,
        library: Library,
        queue: TaskQueue,
        placeholders: PlaceholderCache,
        parent: QObject | None = None,
        most_bytes: int = CACHE_BYTES,
    ) -> None:
        super().__init__(parent)
        self._library, self._queue, self.placeholders = library, queue, placeholders
        self._most_bytes = most_bytes
        self._kept: OrderedDict[int, Thumbnail] = OrderedDict()
        self._bytes = 0
        self._wanted: list[tuple[int, Size]] = []
        self._under_way: set[int] = set()
        self._sizes: dict[int, Size] = {}
        """What is wanted now, kept or not: what is under way may be of a size before that."""
        self._soft: dict[int, Size] = {}
        """Shown as well as could be at once; to be made sharp when nothing else is wanted."""
        self._radius = 0.0

    def thumbnail(self, photo_id: int) -> Thumbnail | None:
        """What is at hand, perhaps still of another size."""
        kept = self._kept.get(photo_id)
        if kept is not None:
            self._kept.move_to_end(photo_id)
        return kept

    @property
    def is_idle(self) -> bool:
        """Whether all that is wanted is there, as far as it can be."""
        return not (self._wanted or self._under_way)

    def set_radius(self, radius: float) -> None:
        """Of the corners, in pixels of the screen."""
        self._radius = radius

    def want(self, wanted: Sequence[tuple[int, Size]]) -> None:
        """Fetch these photos in these sizes, in this order, and nothing that was wanted before.

        As many as there is room for at once: the last ones mustn't push out the first.
        """
        room = list(reversed(wanted[: _fitting(wanted, self._most_bytes)]))
        self._sizes = dict(room)
        for photo_id, _ in room:
            if photo_id in self._kept:
                self._kept.move_to_end(photo_id)
        self._soft = {i: size for i, size in wanted[: len(room)] if self._is_soft(i, size)}
        self._wanted = [
            (i, size) for i, size in room if not self._is_fresh(i, size) and i not in self._soft
        ]
        self._fetch_more()

    def forget_missing(self) -> None:
        """Photos that couldn't be read may be readable by now."""
        for photo_id in [i for i, kept in self._kept.items() if kept.pixmap is None]:
            self._bytes -= self._kept.pop(photo_id).bytes

    def look_again(self) -> None:
        """Thumbnails were made anew: what is shown stays until it is replaced."""
        for photo_id, kept in self._kept.items():
            if kept.pixmap is not None:
                self._kept[photo_id] = replace(kept, sharp=False)

    def _is_fresh(self, photo_id: int, size: Size) -> bool:
        kept = self._kept.get(photo_id)
        return kept is not None and kept.sharp and (kept.pixmap is None or kept.size == size)

    def _is_soft(self, photo_id: int, size: Size) -> bool:
        kept = self._kept.get(photo_id)
        return kept is not None and not kept.sharp and kept.size == size

    def _fetch_more(self) -> None:
        while self._wanted and len(self._under_way) < _AHEAD:
            photo_id, size = self._wanted.pop()
            if photo_id not in self._under_way:
                self._fetch(photo_id, size, self._make)
        soft = [photo_id for photo_id in self._soft if photo_id not in self._under_way]
        for photo_id in soft[: max(0, THREADS - len(self._under_way))]:  # those seen first
            self._fetch(photo_id, self._soft.pop(photo_id), self._make_sharp)

    def _fetch(self, photo_id: int, size: Size, make: _Make) -> None:
        self._under_way.add(photo_id)
        radius = self._radius
        self._queue.run(
            lambda: make(photo_id, size, radius),
            lambda made: self._take(photo_id, size, *made),
            lambda _reason: self._take(photo_id, size, None, True),
        )

    def _make(self, photo_id: int, size: Size, radius: float) -> _Made:
        """What is at hand may be too small, but is there at once."""
        picture, sharp = self._library.photos.kept_thumbnail(photo_id, min(size))
        if picture is None:
            return self._make_sharp(photo_id, size, radius)
        return rounded(picture, *size, radius), sharp

    def _make_sharp(self, photo_id: int, size: Size, radius: float) -> _Made:
        picture = self._library.photos.thumbnail(photo_id, min(size))
        return rounded(picture, *size, radius) if picture else None, True

    def _take(self, photo_id: int, size: Size, image: QImage | None, sharp: bool) -> None:
        self._under_way.discard(photo_id)
        before = self._kept.pop(photo_id, None)
        self._bytes -= before.bytes if before else 0
        kept = Thumbnail(size, QPixmap.fromImage(image) if image else None, sharp)
        self._kept[photo_id] = kept
        self._bytes += kept.bytes
        self._soft.pop(photo_id, None)
        due = self._sizes.get(photo_id, size)
        if due != size:
            self._wanted.append((photo_id, due))
        elif not sharp:
            self._soft[photo_id] = size
        self._make_room()
        self.arrived.emit(photo_id)
        self._fetch_more()

    def _make_room(self) -> None:
        while self._bytes > self._most_bytes and len(self._kept) > 1:
            _, oldest = self._kept.popitem(last=False)
            self._bytes -= oldest.bytes


def _fitting(wanted: Sequence[tuple[int, Size]], most_bytes: int) -> int:
    """How many of them, from the first on, the cache holds."""
    bytes_so_far = accumulate(4 * width * height for _, (width, height) in wanted)
    return sum(1 for size in bytes_so_far if size <= most_bytes)
