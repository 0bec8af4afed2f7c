"""Draws a rectangle on the photo in the viewer, to search with that region."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from photosearch.gui.style import theme
from photosearch.gui.viewer.canvas import Canvas
from photosearch.gui.viewer.viewer import Viewer
from photosearch.types import Region

_SMALLEST = 0.01
"""Of the photo's width and height; less is a slip of the hand."""

_STEP = 0.02
"""Of the photo's width and height: how far an arrow key goes."""
_MIDDLE = Region(0.25, 0.25, 0.75, 0.75)
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


def moved(region: Region, right: float, down: float, *, size: bool) -> Region:
    """The rectangle elsewhere, or with its right and lower edges elsewhere; it stays inside."""
    if size:
        wide = max(region.left + _STEP, min(1.0, region.right + right))
        high = max(region.top + _STEP, min(1.0, region.bottom + down))
        return Region(region.left, region.top, round(wide, 4), round(high, 4))
    right = max(-region.left, min(1 - region.right, right))
    down = max(-region.top, min(1 - region.bottom, down))
    edges = (region.left + right, region.top + down, region.right + right, region.bottom + down)
    return Region(*(round(edge, 4) for edge in edges))


class RegionPicker(QWidget):
    """Lies over the canvas while a rectangle is to be drawn."""

    picked = Signal(object)
    """A Region."""
    left = Signal()

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._from: QPointF | None = None
        self._to = QPointF()
        self._box: Region | None = None
        self._too_small = False
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(self.tr("Draw a rectangle to search with that part"))
        canvas.installEventFilter(self)
        self.hide()

    def begin(self, region: Region | None = None) -> None:
        """`region` is what is chosen already."""
        self._from, self._box, self._too_small = None, region, False
        self.setGeometry(self._canvas.rect())
        self.show()
        self.raise_()
        self.setFocus()

    def end(self) -> None:
        if not self.isHidden():
            self.hide()
            self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self.setGeometry(self._canvas.rect())
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._from = self._to = event.position()
        self._box = None
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._to = event.position()
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._to = event.position()
        region = self._region()
        self._from, self._too_small = None, region is None
        self.update()
        self._pick(region)

    def _pick(self, region: Region | None) -> None:
        if region is not None:
            self.end()
            self.picked.emit(region)

    def _region(self) -> Region | None:
        """Upright, whatever the zoom and turn; None if it is too small or beside the photo."""
        if self._from is None or self._canvas.loaded is None:
            return None
        one, other = self._canvas.fraction_at(self._from), self._canvas.fraction_at(self._to)
        left, right = sorted(min(1.0, max(0.0, x)) for x in (one.x(), other.x()))
        top, bottom = sorted(min(1.0, max(0.0, y)) for y in (one.y(), other.y()))
        if right - left < _SMALLEST or bottom - top < _SMALLEST:
            return None
        return Region(*(round(edge, 4) for edge in (left, top, right, bottom)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        size = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pick(self._box)
        elif event.key() in _ARROWS:
            self._nudge(*_ARROWS[Qt.Key(event.key())], size=size)
        else:
            super().keyPressEvent(event)

    def _nudge(self, right: int, down: int, *, size: bool) -> None:
        """Move the rectangle by a step, or its far corner; the first press draws one."""
        if self._box is None:
            self._box = _MIDDLE
        else:
            self._box = moved(self._box, right * _STEP, down * _STEP, size=size)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(0, 0, 0, 70))
        drawn = self._drawn()
        if drawn is not None:
            painter.fillRect(drawn, QColor(255, 255, 255, 60))
            painter.setPen(QPen(QColor("white"), 2))
            painter.drawRect(drawn)
        if self._too_small and drawn is None:
            self._paint_hint(painter, self.tr("That was too small. Draw a larger rectangle."))
        painter.end()

    def _drawn(self) -> QRectF | None:
        """In the widget's units."""
        if self._from is not None:
            return QRectF(self._from, self._to).normalized()
        if self._box is None:
            return None
        one = self._canvas.place_of(QPointF(self._box.left, self._box.top))
        other = self._canvas.place_of(QPointF(self._box.right, self._box.bottom))
        return QRectF(one, other).normalized()

    def _paint_hint(self, painter: QPainter, words: str) -> None:
        width = self.fontMetrics().horizontalAdvance(words) + 2 * theme.GAP_L
        pill = QRectF((self.width() - width) / 2, theme.GAP_L, width, 32)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 190))
        painter.drawRoundedRect(pill, 16, 16)
        painter.setPen(QColor("white"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)


class Regions(QObject):
    """The viewer's button for searching with a part of a photo."""

    wanted = Signal(object, object)
    """A Hit, and the Region of it to search with."""

    def __init__(self, viewer: Viewer) -> None:
        super().__init__(viewer)
        self._viewer = viewer
        self.tool = viewer.bar.add_tool("region", self.tr("Search with a part of this photo"))
        self.tool.setCheckable(True)
        self.picker = RegionPicker(viewer.canvas)
        self.tool.toggled.connect(self._toggle)
        self.picker.left.connect(self._left)
        self.picker.picked.connect(self._picked)
        viewer.row_changed.connect(lambda _row: self.picker.end())
        viewer.left.connect(lambda _row: self.picker.end())

    @Slot(bool)
    def _toggle(self, on: bool) -> None:
        if on:
            self.picker.begin()
        else:
            self.picker.end()

    @Slot()
    def _left(self) -> None:
        self.tool.setChecked(False)
        self._viewer.setFocus()

    @Slot(object)
    def _picked(self, region: Region) -> None:
        self.wanted.emit(self._viewer.hit, region)
