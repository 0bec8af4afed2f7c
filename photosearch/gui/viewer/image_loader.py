"""Loads the viewer's images: the current one first, then its neighbours; a small cache."""

from collections import OrderedDict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Signal

from photosearch.gui.services.qimages import to_qimage
from photosearch.gui.services.task_queue import Latest, TaskQueue
from photosearch.gui.viewer.canvas import LoadedImage
from photosearch.library import Library
from photosearch.types import Hit

if TYPE_CHECKING:
    from PIL import Image

_KEPT = 5
"""Pictures at hand: the one shown, its neighbours, and those just left."""


class ImageLoader(QObject):
    """Decodes images in a task queue, newest wish first."""

    arrived = Signal(object, object)
    """A photo id and its LoadedImage; a small one may come before the real one."""
    failed = Signal(str)

    def __init__(self, library: Library, queue: TaskQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._queue, self._latest = library, queue, Latest()
        self._kept: OrderedDict[int, tuple[int, LoadedImage]] = OrderedDict()
        self._wanted = 0
        self._asked: tuple[int, int] | None = None

    @property
    def kept(self) -> set[int]:
        return set(self._kept)

    def want(self, hit: Hit, side: int) -> None:
        """With at least `side` pixels on its longer side, if it has them."""
        photo_id = hit.photo_id
        if self._asked is not None and self._asked[0] == photo_id and self._asked[1] >= side:
            return  # it is on its way; asking again and again would never let it come
        self._latest.drop()
        self._wanted, self._asked = photo_id, None
        kept = self._kept.get(photo_id)
        if kept is not None:
            self.arrived.emit(photo_id, kept[1])
            if kept[0] >= side:
                return
        first, self._asked = kept is None, (photo_id, side)
        self._latest.ask(
            self._queue,
            lambda: self._read_after_thumbnail(hit, side, first),
            lambda loaded: self._take(photo_id, side, loaded),
            self._fail,
        )

    def preload(self, hits: Sequence[Hit], side: int) -> None:
        for hit in hits:
            if hit.photo_id not in self._kept:
                self._preload_one(hit, side)

    def _preload_one(self, hit: Hit, side: int) -> None:
        self._queue.run(
            lambda: self._read(hit, side), lambda loaded: self._keep(hit.photo_id, side, loaded)
        )

    def forget(self) -> None:
        """Give back the memory."""
        self._latest.drop()
        self._asked = None
        self._kept.clear()

    def _fail(self, reason: str) -> None:
        self._asked = None
        self.failed.emit(reason)

    def _read_after_thumbnail(self, hit: Hit, side: int, first: bool) -> LoadedImage:
        """In the queue. The thumbnail is shown until the picture is in."""
        photo_id = hit.photo_id
        thumbnail = self._library.photos.thumbnail(photo_id) if first else None
        if thumbnail is not None:
            loaded = self._loaded_image(thumbnail, photo_id)
            self._queue.post(lambda: self._show_early(photo_id, loaded))
        return self._read(hit, side)

    def _read(self, hit: Hit, side: int) -> LoadedImage:
        picture = self._library.photos.picture(hit.photo_id, side, hit.path)
        return self._loaded_image(picture, hit.photo_id)

    def _loaded_image(self, picture: "Image.Image", photo_id: int) -> LoadedImage:
        facts = self._library.photos.get(photo_id).facts
        return LoadedImage(to_qimage(picture), QSize(facts.width, facts.height), facts.incomplete)

    def _show_early(self, photo_id: int, loaded: LoadedImage) -> None:
        if self._wanted == photo_id and photo_id not in self._kept:
            self.arrived.emit(photo_id, loaded)

    def _take(self, photo_id: int, side: int, loaded: LoadedImage) -> None:
        self._asked = None
        self._keep(photo_id, side, loaded)
        self.arrived.emit(photo_id, loaded)

    def _keep(self, photo_id: int, side: int, loaded: LoadedImage) -> None:
        """Of two sizes the larger one."""
        if photo_id not in self._kept or self._kept[photo_id][0] <= side:
            self._kept[photo_id] = side, loaded
        self._kept.move_to_end(photo_id)
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
