"""Lies over the photo: shows where the query fits, and lets the mouse through."""

from collections.abc import Callable

from PySide6.QtCore import QLineF, QRectF, QSizeF, Qt, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from photosearch.gui.viewer.canvas import Canvas
from photosearch.gui.viewer.heat_image import coloured, outline
from photosearch.types import HeatMap

_HALO, _LINE = QColor(0, 0, 0, 200), QColor(255, 230, 80)
_HALO_WIDTH, _LINE_WIDTH = 5, 2
_DASHES = (4.0, 3.0)


class HeatLayer(QWidget):
    """Where the photo lies, and how it is turned, the canvas knows."""

    def __init__(self, canvas: Canvas, is_still: Callable[[], bool]) -> None:
        """`is_still`: whether the canvas shows what the map is of, not a video that plays."""
        super().__init__(canvas)
        self._canvas, self._is_still = canvas, is_still
        self.map: HeatMap | None = None
        self._colours = QImage()
        self._lines: list[QLineF] = []
        self._against = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        canvas.view_changed.connect(self.follow)
        self.lower()
        self.hide()

    def show_map(self, drawn: HeatMap | None, *, against: bool = False) -> None:
        """`against`: it is of something the query has a minus before; its lines are dashed."""
        self.map, self._against = drawn, against
        self._colours = QImage() if drawn is None else coloured(drawn.values)
        self._lines = [] if drawn is None else outline(drawn.values)
        self.follow()

    @Slot()
    def follow(self) -> None:
        self.setGeometry(self._canvas.rect())
        has_both = self.map is not None and self._canvas.pixmap is not None
        self.setVisible(has_both and self._is_still())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(self._canvas.placement.transform)
        full = QSizeF(self._canvas.placement.full)
        painter.drawImage(QRectF(0, 0, full.width(), full.height()), self._colours)
        painter.scale(full.width(), full.height())
        for colour, width in ((_HALO, _HALO_WIDTH), (_LINE, _LINE_WIDTH)):
            painter.setPen(self._pen(colour, width))
            painter.drawLines(self._lines)
        painter.end()

    def _pen(self, colour: QColor, width: int) -> QPen:
        """As wide at any zoom."""
        pen = QPen(colour, width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setCosmetic(True)
        if self._against and colour is _LINE:
            pen.setDashPattern(_DASHES)
        return pen
