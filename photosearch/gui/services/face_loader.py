"""Round pictures of faces, cut from thumbnails when they are looked at."""

from collections import OrderedDict
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from photosearch.gui.services.qimages import rounded
from photosearch.gui.services.task_queue import TaskQueue, nothing
from photosearch.library import Library
from photosearch.types import FaceInPhoto, Region

if TYPE_CHECKING:
    from PIL import Image

_KEPT = 1500
_AROUND = 1.7
"""How much more than the box is shown: hair and chin belong to a face."""
_Key = tuple[int, Region, int]


class FaceLoader(QObject):
    """A picture that isn't there yet is fetched, and `arrived` says so."""

    arrived = Signal()

    def __init__(self, library: Library, queue: TaskQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._queue = library, queue
        self._kept = OrderedDict[_Key, QPixmap | None]()

    def picture(self, face: FaceInPhoto, pixels: int) -> QPixmap | None:
        """Of so many pixels in width and height; None while it is being fetched."""
        key = face.photo_id, face.region, pixels
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        self._kept[key] = None
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        self._queue.run(partial(self._cut, face, pixels), partial(self._take, key), nothing)
        return None

    def forget(self) -> None:
        self._kept.clear()

    def _cut(self, face: FaceInPhoto, pixels: int) -> QImage | None:
        """In the queue."""
        thumbnail = self._library.photos.thumbnail(face.photo_id)
        if thumbnail is None:
            return None
        part = thumbnail.crop(_square(face.region, thumbnail))
        return rounded(part, pixels, pixels, pixels / 2)

    def _take(self, key: _Key, image: QImage | None) -> None:
        if key in self._kept and image is not None:
            self._kept[key] = QPixmap.fromImage(image)
            self.arrived.emit()


def _square(region: Region, picture: "Image.Image") -> tuple[int, int, int, int]:
    """Around the face, and within the picture."""
    left, top, right, bottom = region.pixels(picture.size)
    side = min(round(max(right - left, bottom - top) * _AROUND), *picture.size)
    x = min(max((left + right - side) // 2, 0), picture.width - side)
    y = min(max((top + bottom - side) // 2, 0), picture.height - side)
    return x, y, x + side, y + side
