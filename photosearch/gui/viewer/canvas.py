"""The canvas that paints one photo: fitted, zoomed, panned or turned."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QInputDevice,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from photosearch.gui.style import theme
from photosearch.gui.widgets.pinch_gesture import PinchGesture

STEP = 1.25
"""One step of zooming."""
_MOST = 16.0
"""Pixels of the screen for one of the picture, at most."""
_WHEEL_STEP = 120


@dataclass(frozen=True, slots=True)
class LoadedImage:
    """Pixels at hand, and the photo's full size in pixels."""

    image: QImage
    full: QSize
    incomplete: bool = False
    """The end of its file is missing."""


class Canvas(QWidget):
    """A scale is in pixels of the screen for one pixel of the full picture; 1.0 is 100 %.

    `fraction_at` and `place_of` translate between the widget and the upright picture, whatever the
    zoom and turn, for overlays.
    """

    view_changed = Signal()
    """It was resized, zoomed, moved or turned, or shows another picture."""

    def __init__(self) -> None:
        super().__init__()
        self.loaded: LoadedImage | None = None
        self.pixmap: QPixmap | None = None
        self._full = QSize()
        self.words = ""
        self._zoom: float | None = None
        self._centre = QPointF(0.5, 0.5)
        self.turns = 0
        """Quarter turns to the right, 0 to 3."""
        self._dragged: QPoint | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        pinch = PinchGesture(self)
        pinch.spread.connect(self.zoom_by)
        pinch.tapped.connect(self.toggle_actual)

    def show_image(self, loaded: LoadedImage) -> None:
        """Zoom, place and turn stay, for the same photo may come with more pixels."""
        self.loaded, self._full = loaded, loaded.full
        self.pixmap = QPixmap.fromImage(loaded.image)
        self.words = ""
        self._changed()

    def say(self, words: str) -> None:
        """Over what is shown, if anything is."""
        self.words = words
        self.update()

    def clear(self) -> None:
        """For the next photo: nothing shown, fitted, upright."""
        self._zoom, self._centre, self.turns = None, QPointF(0.5, 0.5), 0
        self.loaded, self.pixmap, self.words = None, None, ""
        self._changed()

    # zoom, place, turn

    @property
    def zoomed(self) -> bool:
        """Whether it is not simply fitted."""
        return self._zoom is not None

    @property
    def scale(self) -> float:
        return self._zoom if self._zoom is not None else self._fit_scale()

    def _fit_scale(self) -> float:
        """Never beyond its own pixels."""
        full = self._turned_size()
        if full.isEmpty():
            return 1.0
        ratio = self.devicePixelRatioF()
        width, height = self.width() * ratio, self.height() * ratio
        return min(1.0, width / full.width(), height / full.height())

    def _turned_size(self) -> QSize:
        return self._full.transposed() if self.turns % 2 else self._full

    def fit(self) -> None:
        self._zoom, self._centre = None, QPointF(0.5, 0.5)
        self._changed()

    def zoom_to(self, scale: float, at: QPointF | None = None) -> None:
        """What lies at the place (the middle by default) stays there."""
        if self._full.isEmpty():
            return
        place = at if at is not None else QRectF(self.rect()).center()
        held = self.fraction_at(place)
        self._zoom = min(_MOST, scale) if scale > self._fit_scale() else None
        self.pan(self.place_of(held) - place)

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        self.zoom_to(self.scale * factor, at)

    def toggle_actual(self, at: QPointF | None = None) -> None:
        if self.zoomed:
            self.fit()
        else:
            self.zoom_to(max(1.0, self._fit_scale() * STEP), at)

    def turn(self, quarters: int) -> None:
        self.turns = (self.turns + quarters) % 4
        self.fit()

    def pan(self, by: QPointF) -> None:
        """Look further in this direction, in the widget's units."""
        if self._zoom is None or self._full.isEmpty():
            self._centre = QPointF(0.5, 0.5)
        else:
            middle = QRectF(self.rect()).center()
            self._centre = self._bounded(self.fraction_at(middle + by))
        self._changed()

    def _bounded(self, centre: QPointF) -> QPointF:
        """No further than to the picture's edges; in the middle where all of it is seen."""
        shown = QRectF(QPointF(), QSizeF(self.size()))
        if self.turns % 2:
            shown = shown.transposed()
        unit = self.scale / self.devicePixelRatioF()

        def bounded(value: float, seen: float, whole: int) -> float:
            half = seen / unit / whole / 2
            return 0.5 if half >= 0.5 else max(half, min(1 - half, value))

        return QPointF(
            bounded(centre.x(), shown.width(), self._full.width()),
            bounded(centre.y(), shown.height(), self._full.height()),
        )

    def _changed(self) -> None:
        self.setCursor(Qt.CursorShape.OpenHandCursor if self.zoomed else Qt.CursorShape.ArrowCursor)
        self.update()
        self.view_changed.emit()

    # between the widget and the picture

    def _transform(self) -> QTransform:
        """From pixels of the full picture to the widget's units."""
        unit = self.scale / self.devicePixelRatioF()
        middle = QRectF(self.rect()).center()
        found = QTransform()
        found.translate(middle.x(), middle.y())
        found.rotate(90 * self.turns)
        found.scale(unit, unit)
        found.translate(
            -self._centre.x() * self._full.width(), -self._centre.y() * self._full.height()
        )
        return found

    def fraction_at(self, place: QPointF) -> QPointF:
        """Fractions of the upright picture's width and height; beyond 0 to 1 outside of it."""
        inverse, _ = self._transform().inverted()
        pixel = inverse.map(place)
        return QPointF(
            pixel.x() / max(1, self._full.width()), pixel.y() / max(1, self._full.height())
        )

    def place_of(self, fraction: QPointF) -> QPointF:
        """The reverse of `fraction_at`."""
        pixel = QPointF(fraction.x() * self._full.width(), fraction.y() * self._full.height())
        return self._transform().map(pixel)

    def shown_rect(self) -> QRectF:
        """Where the whole picture lies, in the widget's units."""
        return self._transform().mapRect(QRectF(QPointF(), QSizeF(self._full)))

    def wanted_side(self) -> int:
        """How many pixels of the picture's longer side are worth having now."""
        seen = self.scale * max(self._full.width(), self._full.height())
        if self._full.isEmpty():
            seen = max(self.width(), self.height()) * self.devicePixelRatioF()
        return max(1, round(seen))

    # events

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        if self.pixmap is not None:
            own = self.pixmap.width() / max(1, self._full.width())
            smooth = self.scale < 3 or own < 1
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
            painter.setTransform(self._transform())
            painter.drawPixmap(
                QRectF(QPointF(), QSizeF(self._full)), self.pixmap, QRectF(self.pixmap.rect())
            )
            painter.resetTransform()
        if self.words:
            self._paint_words(painter)
        painter.end()

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
        self.pan(QPointF())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel zooms, a touchpad moves what is zoomed; Shift moves sideways."""
        turned = event.angleDelta()
        held = event.modifiers()
        touchpad = event.device().type() == QInputDevice.DeviceType.TouchPad
        if held & Qt.KeyboardModifier.ShiftModifier:
            self.pan(QPointF(-turned.y() - turned.x(), 0))
        elif touchpad and not held & Qt.KeyboardModifier.ControlModifier:
            self.pan(QPointF(-turned.x(), -turned.y()))
        elif turned.y():
            self.zoom_by(STEP ** (turned.y() / _WHEEL_STEP), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.zoomed:
            self._dragged = event.position().toPoint()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged is not None:
            place = event.position().toPoint()
            moved, self._dragged = QPointF(self._dragged - place), place
            self.pan(moved)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragged = None
        self._changed()
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._dragged = None
        self.toggle_actual(event.position())
