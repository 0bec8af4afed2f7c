"""The canvas that paints one photo: fitted, zoomed, panned or turned."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QInputDevice,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from photosearch.gui.style import theme
from photosearch.gui.viewer.loaded_image import LoadedImage
from photosearch.gui.viewer.placement import STEP, Placement
from photosearch.gui.widgets.pinch_gesture import PinchGesture

_WHEEL_STEP = 120


class Canvas(QWidget):
    """A photo in its `placement`; overlays ask `fraction_at` and `place_of` where things lie."""

    view_changed = Signal()
    """It was resized, zoomed, moved or turned, or shows another picture."""
    moved = Signal()
    """Somebody zoomed or moved it."""

    def __init__(self) -> None:
        super().__init__()
        self.loaded: LoadedImage | None = None
        self.pixmap: QPixmap | None = None
        self.veil: QImage | None = None
        """Painted over the picture, as large as it."""
        self.words = ""
        self._placement = Placement()
        self.held = Qt.KeyboardModifier.NoModifier
        """Keys that are held while the mouse zooms or moves it."""
        self.shift_moves_sideways = True
        self._pressed_at: QPointF | None = None
        self._dragged: QPointF | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        pinch = PinchGesture(self)
        pinch.spread.connect(self.zoom_by)
        pinch.tapped.connect(self.toggle_actual)

    def show_image(self, loaded: LoadedImage) -> None:
        """Zoom, place and turn stay, for the same photo may come with more pixels."""
        self.loaded, self.placement.full = loaded, loaded.full
        self.pixmap = QPixmap.fromImage(loaded.image)
        self.words = ""
        self._changed()

    def show_veil(self, veil: QImage | None) -> None:
        self.veil = veil
        self.update()

    def say(self, words: str) -> None:
        """Over what is shown, if anything is."""
        self.words = words
        self.update()

    def clear(self) -> None:
        """For the next photo: nothing shown, upright; a zoom and its place stay."""
        self.placement.turns = 0
        self.loaded, self.pixmap, self.veil, self.words = None, None, None, ""
        self._changed()

    # zoom, place, turn

    @property
    def placement(self) -> Placement:
        """In the size and on the screen of now."""
        self._placement.room = QSizeF(self.size())
        self._placement.ratio = self.devicePixelRatioF()
        return self._placement

    @property
    def zoomed(self) -> bool:
        """Whether it is not simply fitted."""
        return self.placement.zoom is not None

    @property
    def scale(self) -> float:
        return self.placement.scale

    @property
    def turns(self) -> int:
        return self.placement.turns

    def fit(self) -> None:
        self.placement.fit()
        self._moved()

    def zoom_to(self, scale: float, at: QPointF | None = None) -> None:
        """What lies at the place (the middle by default) stays there."""
        if not self.placement.full.isEmpty():
            self.placement.zoom_to(scale, self.placement.middle if at is None else at)
            self._moved()

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        self.zoom_to(self.scale * factor, at)

    def toggle_actual(self, at: QPointF | None = None) -> None:
        """One pixel for one pixel; all of it if that is so, or it is zoomed otherwise."""
        if self.zoomed:
            self.fit()
        else:
            self.zoom_to(1.0, at)

    def turn(self, quarters: int) -> None:
        self.placement.turn(quarters)
        self._moved()

    def pan(self, by: QPointF) -> None:
        """Look further in this direction, in the widget's units."""
        self.placement.pan(by)
        self._moved()

    def place(self, zoom: float | None, centre: QPointF) -> None:
        """As another canvas is; `moved` isn't emitted."""
        self.placement.zoom, self.placement.wanted_centre = zoom, centre
        self._changed()

    def _moved(self) -> None:
        self._changed()
        self.moved.emit()

    def _changed(self) -> None:
        hand, arrow = Qt.CursorShape.OpenHandCursor, Qt.CursorShape.ArrowCursor
        self.setCursor(hand if self.placement.exceeds_room else arrow)
        self.update()
        self.view_changed.emit()

    def fraction_at(self, place: QPointF) -> QPointF:
        """Fractions of the upright picture's width and height; beyond 0 to 1 outside of it."""
        return self.placement.fraction_at(place)

    def place_of(self, fraction: QPointF) -> QPointF:
        """The reverse of `fraction_at`."""
        return self.placement.place_of(fraction)

    def shown_rect(self) -> QRectF:
        """Where the whole picture lies, in the widget's units."""
        return self.placement.shown_rect()

    def wanted_side(self) -> int:
        """How many pixels of the picture's longer side are worth having now."""
        full = self.placement.full
        if full.isEmpty() or (self.loaded is None and not self.zoomed):
            seen = max(self.width(), self.height()) * self.devicePixelRatioF()
        else:
            seen = min(1.0, self.scale) * max(full.width(), full.height())
        return max(1, round(seen))

    # events

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        if self.pixmap is not None:
            self._paint_picture(painter, self.pixmap)
        if self.words:
            self._paint_words(painter)
        painter.end()

    def _paint_picture(self, painter: QPainter, pixmap: QPixmap) -> None:
        full = QRectF(QPointF(), QSizeF(self.placement.full))
        own = pixmap.width() / max(1.0, full.width())
        smooth = self.scale < 3 or own < 1
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        painter.setTransform(self.placement.transform)
        painter.drawPixmap(full, pixmap, QRectF(pixmap.rect()))
        if self.veil is not None:
            painter.drawImage(full, self.veil)
        painter.resetTransform()

    def _paint_words(self, painter: QPainter) -> None:
        """In the middle of nothing, or on a ground of their own above the picture."""
        room = self.rect().adjusted(theme.GAP_XL, theme.GAP_XL, -theme.GAP_XL, -theme.GAP_XL)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        if self.pixmap is not None:
            words = painter.boundingRect(room, flags, self.words)
            words.moveTop(room.top())
            ground = words.adjusted(-theme.GAP, -theme.GAP_S, theme.GAP, theme.GAP_S)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(0, 0, 0, 190))
            painter.drawRoundedRect(ground, theme.RADIUS, theme.RADIUS)
            room = words
        painter.setPen(theme.INK_ON_DARK)
        painter.drawText(room, flags, self.words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._changed()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel zooms, a touchpad moves what is zoomed; Shift moves sideways."""
        turned = event.angleDelta()
        held = event.modifiers()
        self.held = held
        touchpad = event.device().type() == QInputDevice.DeviceType.TouchPad
        if held & Qt.KeyboardModifier.ShiftModifier and self.shift_moves_sideways:
            self.pan(QPointF(-turned.y() - turned.x(), 0))
        elif touchpad and not held & Qt.KeyboardModifier.ControlModifier:
            self.pan(QPointF(-turned.x(), -turned.y()))
        elif turned.y():
            self.zoom_by(STEP ** (turned.y() / _WHEEL_STEP), event.position())
        self.held = Qt.KeyboardModifier.NoModifier
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click shows one pixel for one pixel, or all again; a drag moves."""
        if event.button() == Qt.MouseButton.LeftButton and self.pixmap is not None:
            self._pressed_at = self._dragged = event.position()
            if self.placement.exceeds_room:
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged is None:
            return
        place = event.position()
        if self._pressed_at is not None:
            far = (place - self._pressed_at).manhattanLength()
            if far < QApplication.startDragDistance():
                return
            self._pressed_at = None
        moved, self._dragged = self._dragged - place, place
        if self.placement.exceeds_room:
            self.held = event.modifiers()
            self.pan(moved)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        clicked, self._pressed_at, self._dragged = self._pressed_at, None, None
        self.held = event.modifiers()
        if clicked is not None:
            self.toggle_actual(clicked)
        self.held = Qt.KeyboardModifier.NoModifier
        self._changed()
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Its first click did it."""
