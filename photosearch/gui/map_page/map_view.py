"""The map in the person's hands: dragged, zoomed, drawn on, with circles to click."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QInputDevice,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from photosearch import gazetteer
from photosearch.gui.map_page.circles import RADIUS
from photosearch.gui.map_page.clusters import Clusters
from photosearch.gui.map_page.map_canvas import MapCanvas
from photosearch.gui.map_page.projection import unproject
from photosearch.gui.services.thumbnail_loader import ThumbnailLoader
from photosearch.gui.style import theme
from photosearch.gui.text import place_text
from photosearch.gui.text.numbers import plural
from photosearch.gui.widgets.pinch_gesture import PinchGesture

_DRAGGED = 5
"""Pixels from which on a press isn't a click."""
_STEP = 96
"""Pixels of an arrow."""
_WHEEL_STEP = 120
_SPREAD = 1.4
"""By so much fingers spread or pinch for one zoom."""
_ARROWS = {
    Qt.Key.Key_Left: (-_STEP, 0),
    Qt.Key.Key_Right: (_STEP, 0),
    Qt.Key.Key_Up: (0, -_STEP),
    Qt.Key.Key_Down: (0, _STEP),
}
_CLOSER = Qt.Key.Key_Plus, Qt.Key.Key_Equal
_BY_KEYS = Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason
_OPENING = Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space


class MapView(MapCanvas):
    """Wishes go out as signals."""

    chosen = Signal(int, int)
    """A zoom and a circle that was clicked."""
    area_chosen = Signal(object)
    """An `Area`: a rectangle was drawn."""
    drawing_ended = Signal()
    """The next drag moves the map again."""

    def __init__(self, loader: ThumbnailLoader, parent: QWidget | None = None) -> None:
        super().__init__(loader, parent)
        self.setAccessibleName(self.tr("Map"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(160, 120)
        self.draws_area = False
        """Whether the next drag draws a rectangle."""
        self._by_keys = False
        self._pressed: QPointF | None = None
        self._moved, self._drawn, self._spread, self._turned = False, QRectF(), 1.0, 0
        PinchGesture(self).spread.connect(self._pinch)

    def draw_over(self, painter: QPainter) -> None:
        accent = theme.current().accent
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(accent, 2))
        if not self._drawn.isEmpty():
            breath = QColor(accent)
            breath.setAlphaF(0.15)
            painter.fillRect(self._drawn, breath)
            painter.drawRect(self._drawn)
        if self.hasFocus() and self._by_keys:
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    @Slot(float, QPointF)
    def _pinch(self, factor: float, place: QPointF) -> None:
        self._spread *= factor
        if not 1 / _SPREAD < self._spread < _SPREAD:
            self.zoom_by(1 if self._spread > 1 else -1, place)
            self._spread = 1.0

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel zooms, a touchpad moves."""
        touchpad = event.device().type() == QInputDevice.DeviceType.TouchPad
        if touchpad and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta()
            self.move_by(-QPointF(turned))
        else:
            self._turned += event.angleDelta().y()
            steps = int(self._turned / _WHEEL_STEP)
            self._turned -= steps * _WHEEL_STEP
            if steps:
                self.zoom_by(steps, event.position())
        event.accept()

    # the mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._by_keys = False
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._moved = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            self._point_at(event.position())
            return
        step = event.position() - self._pressed
        self._moved = self._moved or step.manhattanLength() >= _DRAGGED
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if self._moved and (self.draws_area or shift or not self._drawn.isEmpty()):
            self._drawn = QRectF(self._pressed, event.position()).normalized()
            self.update()
        elif self._moved:
            self._pressed = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.move_by(-step)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        drawn, self._drawn, self._pressed = self._drawn, QRectF(), None
        self._point_at(event.position())
        if not drawn.isEmpty():
            self.end_drawing()
            self.area_chosen.emit(self.viewport.area_of(drawn & QRectF(self.rect())))
        elif not self._moved and (circle := self.circle_at(event.position())) is not None:
            self._choose(circle)
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.zoom_by(1, event.position())

    def circle_at(self, place: QPointF) -> int | None:
        """The one drawn last, which is in front."""
        for circle, middle in reversed(self.circles()):
            apart = middle - place
            if apart.x() ** 2 + apart.y() ** 2 <= RADIUS**2:
                return circle
        return None

    def _point_at(self, place: QPointF) -> None:
        circle = self.circle_at(place)
        shape = Qt.CursorShape
        over = shape.PointingHandCursor if circle is not None else shape.ArrowCursor
        self.setCursor(shape.CrossCursor if self.draws_area else over)
        self.setToolTip("" if circle is None else self.words_of(circle))

    def start_drawing(self) -> None:
        self.draws_area = True
        self.setCursor(Qt.CursorShape.CrossCursor)

    def end_drawing(self) -> None:
        self.draws_area, self._drawn = False, QRectF()
        self.unsetCursor()
        self.drawing_ended.emit()
        self.update()

    # keys and screen readers

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ARROWS:
            self.move_by(QPointF(*_ARROWS[key]))
        elif key in _CLOSER or key == Qt.Key.Key_Minus:
            self.zoom_by(1 if key in _CLOSER else -1)
        elif key in _OPENING and self.current is not None:
            self._choose(self.current)
        elif key == Qt.Key.Key_Escape and self.draws_area:
            self.end_drawing()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Tab goes from circle to circle, and after the last to the next control."""
        order = list(dict.fromkeys(circle for circle, _ in self.circles()))
        at = order.index(self.current) if self.current in order else -1 if forwards else len(order)
        at += 1 if forwards else -1
        if self.hasFocus() and 0 <= at < len(order):
            self._go_to(order[at])
            return True
        return super().focusNextPrevChild(forwards)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._by_keys = event.reason() in _BY_KEYS
        if self._by_keys:
            self.current = None
        self.update()

    def _choose(self, circle: int) -> None:
        if (level := self.level) is not None:
            self._go_to(circle)
            self.chosen.emit(level.zoom, circle)

    def _go_to(self, circle: int) -> None:
        """A screen reader says what it is."""
        self.current = circle
        self.setAccessibleDescription(self.words_of(circle))
        change = QAccessible.Event.DescriptionChanged
        QAccessible.updateAccessibility(QAccessibleEvent(self, change))
        self.update()

    def words_of(self, circle: int) -> str:
        level = self.level
        if level is None:
            return ""
        words = plural(int(level.counts[circle]), "photo", "photos")
        town = self._town_at(level, circle) if self.names_ready else ""
        return self.tr("{0} near {1}").format(words, town) if town else words

    def _town_at(self, level: Clusters, circle: int) -> str:
        north, east = unproject(*level.middles[circle].tolist())
        return place_text.town(int(gazetteer.nearest(np.array([(north, east)]))[0]))
