"""A rectangle drawn on the photo in the viewer: that part of it becomes the query."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from photosearch.gui.stage import Stage
from photosearch.gui.viewer import Viewer
from photosearch.types import Region

_SMALLEST = 0.01
"""Of the photo's width and height; less is a slip of the hand."""


class RegionPicker(QWidget):
    """Lies over the stage while a rectangle is to be drawn."""

    picked = Signal(object)
    """A Region."""
    left = Signal()

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._stage = stage
        self._from: QPointF | None = None
        self._to = QPointF()
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(self.tr("Draw a rectangle to search with that part"))
        stage.installEventFilter(self)
        self.hide()

    def begin(self) -> None:
        self._from = None
        self.setGeometry(self._stage.rect())
        self.show()
        self.raise_()
        self.setFocus()

    def end(self) -> None:
        if not self.isHidden():
            self.hide()
            self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self.setGeometry(self._stage.rect())
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._from = self._to = event.position()
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._to = event.position()
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._to = event.position()
        region = self._region()
        self._from = None
        self.update()
        if region is not None:
            self.end()
            self.picked.emit(region)

    def _region(self) -> Region | None:
        """Upright, whatever the zoom and turn; None if it is too small or beside the photo."""
        if self._from is None or self._stage.shot is None:
            return None
        one, other = self._stage.fraction_at(self._from), self._stage.fraction_at(self._to)
        left, right = sorted(min(1.0, max(0.0, x)) for x in (one.x(), other.x()))
        top, bottom = sorted(min(1.0, max(0.0, y)) for y in (one.y(), other.y()))
        if right - left < _SMALLEST or bottom - top < _SMALLEST:
            return None
        return Region(*(round(edge, 4) for edge in (left, top, right, bottom)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(0, 0, 0, 70))
        if self._from is not None:
            drawn = QRectF(self._from, self._to).normalized()
            painter.fillRect(drawn, QColor(255, 255, 255, 60))
            painter.setPen(QPen(QColor("white"), 2))
            painter.drawRect(drawn)
        painter.end()


class Regions(QObject):
    wanted = Signal(object, object)
    """A Hit, and the Region of it to search with."""

    def __init__(self, viewer: Viewer) -> None:
        super().__init__(viewer)
        self._viewer = viewer
        self.tool = viewer.add_tool("region", self.tr("Search with a part of this photo"))
        self.tool.setCheckable(True)
        self.picker = RegionPicker(viewer.stage)
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
