"""Loads the viewer's pictures: the one that is shown first, then those that may come next."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Signal

from photosearch.gui.services.qimages import to_qimage
from photosearch.gui.services.task_queue import Latest, TaskQueue
from photosearch.gui.viewer.loaded_image import LoadedImage
from photosearch.gui.viewer.picture_cache import BUDGET, THUMBNAIL, PictureCache
from photosearch.library import Library
from photosearch.types import Hit

if TYPE_CHECKING:
    from PIL import Image

_PICTURES = 6
"""Of the neighbours, at most, as far as there is room for them."""
_Wish = tuple[Hit, int]
"""A photo, and the side in pixels; THUMBNAIL: its thumbnail."""


def stepped(side: int) -> int:
    """In steps of 512 pixels, so that a resize or a zoom reloads rarely."""
    return max(512, -(-side // 512) * 512)


class ImageLoader(QObject):
    """Decodes what is shown in one queue, and what lies ahead, one by one, in another."""

    arrived = Signal(object, object)
    """A photo id and its LoadedImage; a small one may come before the real one."""
    failed = Signal(str)

    def __init__(
        self,
        library: Library,
        queue: TaskQueue,
        ahead: TaskQueue,
        parent: QObject | None = None,
        budget: int = BUDGET,
    ) -> None:
        """`budget`: bytes for what is kept beside what is shown."""
        super().__init__(parent)
        self._library, self._queue, self._ahead = library, queue, ahead
        self._latest = Latest()
        self.cache = PictureCache(budget)
        self._wanted: _Wish | None = None
        self._asked: tuple[int, int] | None = None
        self._near: Sequence[Hit] = ()
        self._plan: list[_Wish] = []
        self._under_way: tuple[int, int] | None = None
        self._hopeless: set[tuple[int, int]] = set()
        """What couldn't be loaded ahead, or is too large for it."""

    @property
    def kept(self) -> set[int]:
        return self.cache.pictures()

    @property
    def is_busy(self) -> bool:
        """Whether what is wanted is still on its way."""
        return self._asked is not None

    def want(self, hit: Hit, side: int, near: Sequence[Hit] = ()) -> None:
        """With at least `side` pixels on its longer side, if it has them; then `near`, those that
        are shown next, the most likely first."""
        photo_id = hit.photo_id
        self._near = near
        if self._asked is not None and self._asked[0] == photo_id and self._asked[1] >= side:
            return  # it is on its way; asking again and again would never let it come
        self._latest.drop()
        self._wanted, self._asked = (hit, side), None
        self.cache.look_at(photo_id, side, [other.photo_id for other in near])
        kept = self.cache.get(photo_id)
        is_enough = self.cache.side(photo_id) >= side
        if not is_enough:
            self._load(hit, side)
        if kept is not None:
            self.arrived.emit(photo_id, kept)
        self._look_ahead()

    def _load(self, hit: Hit, side: int) -> None:
        self._asked = hit.photo_id, side
        if self._under_way == self._asked:
            return  # `_take_ahead` shows it
        first = hit.photo_id not in self.cache
        self._latest.ask(
            self._queue,
            lambda: self._read_after_thumbnail(hit, side, first),
            partial(self._take, hit.photo_id, side),
            self._fail,
        )

    def forget(self) -> None:
        """Give back the memory."""
        self._latest.drop()
        self._wanted = self._asked = None
        self._plan.clear()
        self._hopeless.clear()
        self.cache.clear()

    def _take(self, photo_id: int, side: int, loaded: LoadedImage) -> None:
        self._asked = None
        self.cache.put(photo_id, side, loaded)
        self.arrived.emit(photo_id, loaded)
        self._look_ahead()

    def _fail(self, reason: str) -> None:
        self._asked = None
        self.failed.emit(reason)
        self._look_ahead()

    # ahead

    def _look_ahead(self) -> None:
        """Thumbnails first, for whoever holds an arrow down; pictures while nothing is awaited."""
        if self._wanted is None:
            return
        side = self._wanted[1]
        wishes = [(hit, THUMBNAIL) for hit in self._near]
        wishes += [(hit, side) for hit in self._near[:_PICTURES]]
        self._plan = [
            (hit, side)
            for hit, side in wishes
            if self.cache.side(hit.photo_id) < side and (hit.photo_id, side) not in self._hopeless
        ]
        self._go_on()

    def _go_on(self) -> None:
        if self._under_way is not None or not self._plan:
            return
        hit, side = self._plan[0]
        if side != THUMBNAIL and (self.is_busy or not self._has_room(hit)):
            return
        self._plan.pop(0)
        self._under_way = hit.photo_id, side
        read = self._read_thumbnail if side == THUMBNAIL else partial(self._read, side=side)
        self._ahead.run(
            partial(read, hit),
            partial(self._take_ahead, hit.photo_id, side),
            lambda _reason: self._take_ahead(hit.photo_id, side, None),
        )

    def _has_room(self, hit: Hit) -> bool:
        """If it takes as much as the one that is shown."""
        shown = self.cache.get(self._wanted[0].photo_id) if self._wanted else None
        ids = [other.photo_id for other in self._near]
        nearer = ids[: ids.index(hit.photo_id)]
        return shown is not None and self.cache.has_room_beside(nearer, shown.bytes)

    def _take_ahead(self, photo_id: int, side: int, loaded: LoadedImage | None) -> None:
        self._under_way = None
        if self._wanted is None:
            return
        if loaded is not None:
            self.cache.put(photo_id, side, loaded)
        if loaded is None or photo_id not in self.cache:
            self._hopeless.add((photo_id, side))
        if self._asked == (photo_id, side):
            self._take_asked(loaded)
        self._go_on()

    def _take_asked(self, loaded: LoadedImage | None) -> None:
        """It became what is wanted while it was loaded ahead; why that failed is asked anew."""
        assert self._wanted is not None
        if loaded is None:
            self._load(*self._wanted)
        else:
            self._asked = None
            self.arrived.emit(self._wanted[0].photo_id, loaded)
            self._look_ahead()

    # in the queues

    def _read_after_thumbnail(self, hit: Hit, side: int, first: bool) -> LoadedImage:
        """The thumbnail is shown until the picture is in."""
        if first and (loaded := self._read_thumbnail(hit)) is not None:
            self._queue.post(partial(self._show_early, hit.photo_id, loaded))
        return self._read(hit, side)

    def _read_thumbnail(self, hit: Hit) -> LoadedImage | None:
        thumbnail = self._library.photos.thumbnail(hit.photo_id)
        return self._loaded_image(thumbnail, hit.photo_id) if thumbnail is not None else None

    def _read(self, hit: Hit, side: int) -> LoadedImage:
        picture = self._library.photos.picture(hit.photo_id, side, hit.path)
        return self._loaded_image(picture, hit.photo_id)

    def _loaded_image(self, picture: "Image.Image", photo_id: int) -> LoadedImage:
        facts = self._library.photos.get(photo_id).facts
        return LoadedImage(to_qimage(picture), QSize(facts.width, facts.height), facts.incomplete)

    def _show_early(self, photo_id: int, loaded: LoadedImage) -> None:
        if self._asked is not None and self._asked[0] == photo_id and photo_id not in self.cache:
            self.cache.put(photo_id, THUMBNAIL, loaded)
            self.arrived.emit(photo_id, loaded)
