"""One of the photos that are compared, and what can be said of it."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from photosearch.gui.platform import desktop
from photosearch.gui.services.task_queue import TaskQueue
from photosearch.gui.style import theme
from photosearch.gui.text import rating_text
from photosearch.gui.viewer.canvas import Canvas
from photosearch.gui.viewer.image_loader import ImageLoader, stepped
from photosearch.gui.viewer.loaded_image import LoadedImage
from photosearch.gui.viewer.star_row import StarRow
from photosearch.gui.viewer.viewer_bar import tool
from photosearch.gui.widgets.labels import ElidedLabel
from photosearch.library import Library
from photosearch.types import Hit

_ROOM_FOR_STARS = 300
"""Pixels of the width."""
_AGAIN_MS = 150


class ComparePane(QFrame):
    """A canvas above its caption."""

    chosen = Signal()
    """It was clicked on."""
    shaped = Signal()
    """What shape its photo has is known now."""

    def __init__(self, library: Library, queue: TaskQueue) -> None:
        super().__init__()
        self.setObjectName("comparePane")
        self.hit: Hit | None = None
        self.canvas, self.stars = Canvas(), StarRow()
        self.canvas.shift_moves_sideways = False
        self.canvas.setMinimumSize(QSize(80, 60))
        self.name = ElidedLabel(where=Qt.TextElideMode.ElideMiddle)
        self.favourite = tool("star", "")
        self.away = tool("close", self.tr("Take it out of the comparison (Backspace)"))
        self._loader = ImageLoader(library, queue, queue, self, budget=0)
        self._again = QTimer(self, singleShot=True, interval=_AGAIN_MS)
        self._lay_out()
        self._loader.arrived.connect(self._take)
        self._loader.failed.connect(self.canvas.say)
        self._again.timeout.connect(self._load)
        self.canvas.view_changed.connect(self._again.start)
        self.canvas.installEventFilter(self)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self.name, 1)
        row.addWidget(self.stars)
        row.addSpacing(theme.GAP)
        row.addWidget(self.favourite)
        row.addWidget(self.away)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_XS, theme.GAP_XS, theme.GAP_XS, theme.GAP_XS)
        column.setSpacing(theme.GAP_XS)
        column.addWidget(self.canvas, 1)
        column.addLayout(row)

    @property
    def ratio(self) -> float | None:
        """Width by height; None while it isn't known."""
        size = self.canvas.placement.turned_size
        return None if self.canvas.loaded is None else size.width() / max(1, size.height())

    def show_hit(self, hit: Hit) -> None:
        """Another photo, or the same as it is now."""
        before, self.hit = self.hit, hit
        self._tell(hit)
        if before is None or before.photo_id != hit.photo_id:
            self.canvas.clear()
            self._load()
        elif before.reachable != hit.reachable:
            self.canvas.say("")
            self._load()

    def _tell(self, hit: Hit) -> None:
        name = desktop.display_name(hit.path.name)
        self.name.say(name)
        self.name.setToolTip(desktop.as_plain(desktop.display_name(hit.path)))
        self.canvas.setAccessibleName(name)
        self.stars.show_rating(hit.rating)
        words = self.tr("Remove from favourites") if hit.favourite else self.tr("Add to favourites")
        self.favourite.show_as("star-full" if hit.favourite else "star", words)

    def describe(self, number: int, count: int, *, current: bool) -> None:
        """For screen readers, and with a frame for eyes: which of them it is."""
        hit = self.hit
        if hit is None:
            return
        words = self.tr("{name}, photo {number} of {count}")
        told = words.format(name=self.name.words, number=number, count=count)
        marks = (rating_text.spoken(hit.rating), self.tr("favourite") if hit.favourite else "")
        self.setAccessibleName(", ".join(filter(None, (told, *marks))))
        if self.property("current") != current:
            self.setProperty("current", current)
            self.style().unpolish(self)
            self.style().polish(self)

    def forget(self) -> None:
        """Give back the memory."""
        self.hit = None
        self._again.stop()
        self._loader.forget()
        self.canvas.clear()

    @Slot()
    def _load(self) -> None:
        """What can't be shown isn't tried over and over."""
        if self.hit is not None and self.isVisible() and not self.canvas.words:
            self._loader.want(self.hit, stepped(self.canvas.wanted_side()))

    @Slot(object, object)
    def _take(self, photo_id: int, loaded: LoadedImage) -> None:
        if self.hit is None or self.hit.photo_id != photo_id or self.canvas.loaded is loaded:
            return
        before = self.ratio
        self.canvas.show_image(loaded)
        if self.ratio != before:
            self.shaped.emit()

    def make_room(self, width: int) -> None:
        """In so many pixels of the width."""
        self.stars.setVisible(width >= _ROOM_FOR_STARS)  # keys and the menu rate in any width

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress:
            self.chosen.emit()
        return super().eventFilter(watched, event)
