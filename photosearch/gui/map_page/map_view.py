"""The map itself: dragged and zoomed, with circles of photos to click on or step through."""

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QInputDevice,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from photosearch import gazetteer
from photosearch.gui.map_page.circles import RADIUS, Circles, Spot
from photosearch.gui.map_page.clusters import Clusters, Pyramid
from photosearch.gui.map_page.frame_budget import FrameBudget
from photosearch.gui.map_page.ground import Ground
from photosearch.gui.map_page.labels import Labels
from photosearch.gui.map_page.projection import unproject
from photosearch.gui.map_page.scale_bar import draw_scale
from photosearch.gui.map_page.viewport import Viewport
from photosearch.gui.services.thumbnail_loader import ThumbnailLoader
from photosearch.gui.style import theme
from photosearch.gui.text import place_text
from photosearch.gui.text.numbers import plural
from photosearch.gui.widgets.dpr_watcher import DprWatcher
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


class MapView(QWidget):
    """Shows a `Pyramid`; asks for circles of a zoom that it doesn't have yet."""

    chosen = Signal(int, int)
    """A zoom and a circle that was clicked."""
    area_chosen = Signal(object)
    """An `Area`: a rectangle was drawn."""
    level_wanted = Signal(int)
    """A zoom of the pyramid."""
    drawing_ended = Signal()
    """The next drag moves the map again."""

    def __init__(self, loader: ThumbnailLoader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Map"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(160, 120)
        self.viewport = Viewport()
        self.pyramid: Pyramid | None = None
        self.labels, self.names_ready = Labels(), False
        self._ground, self._circles = Ground(), Circles(loader)
        self._shown: Clusters | None = None
        self._asked = -1
        self._placed_for: tuple[object, ...] = ()
        self._placed: list[tuple[int, QPointF]] = []
        self.current: int | None = None
        """The circle that the keys are at, or that was clicked."""
        self.draws_area = False
        """Whether the next drag draws a rectangle."""
        self._by_keys = False
        self._pressed: QPointF | None = None
        self._moved, self._drawn, self._spread, self._turned = False, QRectF(), 1.0, 0
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._settle)
        loader.arrived.connect(lambda _: self.update())
        DprWatcher(self).changed.connect(self.update)
        PinchGesture(self).spread.connect(self._pinch)

    # what is shown

    def show_pyramid(self, pyramid: Pyramid | None) -> None:
        self.pyramid, self._asked, self.current = pyramid, -1, None
        self._shown = None
        self._take_level()
        self.update()

    def know_names(self) -> None:
        """The table of towns is loaded."""
        self.names_ready = True
        self.update()

    @property
    def level(self) -> Clusters | None:
        """The circles that are shown: of this zoom, or of the last one while these are made."""
        return self._shown

    def _take_level(self) -> None:
        """Never in the midst of something: what is made in another thread may be there any time."""
        zoom = self.viewport.zoom
        ready = self.pyramid.ready(zoom) if self.pyramid else None
        if ready is not None and ready is not self._shown:
            self._shown = ready
            self.labels.misfit()
        elif ready is None and self.pyramid is not None and self._asked != zoom:
            self._asked = zoom
            self.level_wanted.emit(zoom)

    def circles(self) -> list[tuple[int, QPointF]]:
        """Those in the window, from left to right, and where they are."""
        known = (self._shown, self.viewport.seen, self.viewport.zoom)
        if known != self._placed_for:
            self._placed_for, self._placed = known, list(self._find_circles())
            self._placed.sort(key=lambda each: (each[1].x(), each[1].y()))
        return self._placed

    def _find_circles(self) -> Iterator[tuple[int, QPointF]]:
        if (level := self._shown) is None:
            return
        reach, seen = RADIUS / self.viewport.scale, self.viewport.seen
        part = seen.adjusted(-reach, -reach, reach, reach)
        for circle, rounds in level.inside(part.left(), part.top(), part.right(), part.bottom()):
            x, y = level.middles[circle].tolist()
            yield circle, (QPointF(x + rounds, y) - seen.topLeft()) * self.viewport.scale

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._take_level()
        painter, seen = QPainter(self), self.viewport.seen
        ratio, zoom = self.devicePixelRatioF(), self.viewport.zoom
        budget = FrameBudget()
        self._ground.draw(painter, seen, zoom, ratio, budget)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.labels.draw(painter, seen, zoom, ratio, budget)
        self._circles.draw(painter, self._spots(), budget)
        draw_scale(painter, self.viewport, self.size())
        self._draw_frame(painter)
        painter.end()
        if not budget.is_complete:
            self.update()
        self._soon.start()

    def _spots(self) -> Iterator[Spot]:
        if (level := self.level) is not None:
            for circle, middle in self.circles():
                photo_id, count = int(level.newest[circle]), int(level.counts[circle])
                yield Spot(middle, photo_id, count, circle == self.current)

    def _draw_frame(self, painter: QPainter) -> None:
        accent = theme.current().accent
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if not self._drawn.isEmpty():
            painter.setPen(QPen(accent, 2))
            painter.fillRect(self._drawn, theme.current().tint.darker(100))
            painter.drawRect(self._drawn)
        if self.hasFocus() and self._by_keys:
            painter.setPen(QPen(accent, 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    @Slot()
    def _settle(self) -> None:
        """After a frame what needn't be in it: names for it, photos of its circles."""
        seen, zoom = self.viewport.seen, self.viewport.zoom
        if self.names_ready and not self.labels.fit(seen, zoom):
            self.labels.place(seen, zoom, self.font(), self.level)
            self.update()
        level = self.level
        if level is not None:
            wanted = [int(level.newest[circle]) for circle, _ in self.circles()]
            self._circles.want(list(dict.fromkeys(wanted)), self.devicePixelRatioF())

    # moving

    def move_by(self, pixels: QPointF) -> None:
        self.viewport.move(pixels)
        self.update()

    def zoom_by(self, steps: int, place: QPointF | None = None) -> None:
        """What is at this place of the widget stays there."""
        before = self.viewport.zoom
        self.viewport.zoom_to(before + steps, place or QRectF(self.rect()).center())
        if self.viewport.zoom != before:
            self.current = None
        self.update()

    def bring_into_view(self, circle: int) -> None:
        """If it isn't, because the window has become smaller."""
        level = self.level
        if level is not None and circle not in {each for each, _ in self.circles()}:
            self.viewport.middle = QPointF(*level.middles[circle].tolist())
            self.move_by(QPointF())

    def fit(self, part: QRectF) -> None:
        """A part of the plane."""
        self.viewport.fit(part)
        self.current = None
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.viewport.resize(QSizeF(self.size()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self.labels.forget()
            self.update()

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
