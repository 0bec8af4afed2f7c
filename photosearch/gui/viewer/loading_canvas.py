"""A canvas that fetches as many pixels of its photo as are seen."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent

from photosearch.gui.services.task_queue import TaskQueue
from photosearch.gui.viewer.canvas import Canvas
from photosearch.gui.viewer.image_loader import ImageLoader, stepped
from photosearch.gui.viewer.loaded_image import LoadedImage
from photosearch.library import Library
from photosearch.types import Hit

_AGAIN_MS = 150


class LoadingCanvas(Canvas):
    """Beside others, to compare; it keeps nothing but what it shows."""

    shaped = Signal()
    """What shape its photo has is known now."""

    def __init__(self, library: Library, queue: TaskQueue) -> None:
        super().__init__()
        self._hit: Hit | None = None
        self._loader = ImageLoader(library, queue, queue, self, budget=0)
        self._again = QTimer(self, singleShot=True, interval=_AGAIN_MS)
        self._again.timeout.connect(self._load)
        self._loader.arrived.connect(self._take)
        self._loader.failed.connect(self.say)
        self.view_changed.connect(self._again.start)

    @property
    def is_settled(self) -> bool:
        """Whether all that is seen of its photo is there."""
        return self.loaded is not None and not self._loader.is_busy

    @property
    def ratio(self) -> float | None:
        """Of its photo, width by height; None while it isn't known."""
        size = self.placement.turned_size
        return None if self.loaded is None else size.width() / max(1, size.height())

    def show_photo(self, hit: Hit | None) -> None:
        """Another one, or the same as it is now. None: nothing, and the memory is given back."""
        before, self._hit = self._hit, hit
        if hit is None:
            self._again.stop()
            self._loader.forget()
            self.clear()
        elif before is None or before.photo_id != hit.photo_id:
            self.clear()
            self._load()
        elif before.reachable != hit.reachable:
            self.say("")
            self._load()

    def show_instead(self, loaded: LoadedImage) -> None:
        """Of no photo, or made of one."""
        self.show_photo(None)
        self.show_image(loaded)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._load()

    def hideEvent(self, event: QHideEvent) -> None:
        """Give back the memory."""
        super().hideEvent(event)
        self._again.stop()
        self._loader.forget()
        self.clear()

    @Slot()
    def _load(self) -> None:
        """What can't be shown isn't tried over and over."""
        if self._hit is not None and self.isVisible() and not self.words:
            self._loader.want(self._hit, stepped(self.wanted_side()))

    @Slot(object, object)
    def _take(self, photo_id: int, loaded: LoadedImage) -> None:
        if self._hit is None or self._hit.photo_id != photo_id or self.loaded is loaded:
            return
        before = self.ratio
        self.show_image(loaded)
        if self.ratio != before:
            self.shaped.emit()
