"""Over a corner of the photo: how often each tone occurs in it."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QApplication, QWidget

from photosearch.gui.style import theme
from photosearch.gui.text.numbers import number
from photosearch.gui.viewer.canvas import Canvas
from photosearch.gui.viewer.tones import Tones

_WIDTH, _HEIGHT = 232, 116
_GREY = QColor(200, 204, 212, 110)
_INKS = (QColor("#ff6b61"), QColor("#5fd068"), QColor("#6ea8ff"))
"""Of red, green and blue, on the dark ground."""


class HistogramPanel(QWidget):
    """Luminance as an area, the colours as lines; below it what has no detail."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.tones: Tones | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        canvas.installEventFilter(self)
        self.hide()

    def show_tones(self, tones: Tones | None) -> None:
        self.tones = tones
        self.setAccessibleName(self.tr("Histogram. {0}").format(self.words()))
        self._place()
        self.update()

    def words(self) -> str:
        if self.tones is None:
            return ""
        words = self.tr("Burnt out {0}, black {1}")
        return words.format(_percent(self.tones.light), _percent(self.tones.dark))

    def _place(self) -> None:
        """In the upper corner where reading begins."""
        room = self._canvas.rect().adjusted(theme.GAP_S, theme.GAP_S, -theme.GAP_S, -theme.GAP_S)
        size = min(_WIDTH, room.width()), min(_HEIGHT, room.height())
        mirrored = self.isRightToLeft()
        left = room.right() + 1 - size[0] if mirrored else room.left()
        self.setGeometry(left, room.top(), *size)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 190))
        painter.drawRoundedRect(self.rect(), theme.RADIUS, theme.RADIUS)
        painter.setFont(theme.scaled(QApplication.font(), 0.85))
        line = painter.fontMetrics().height()
        room = QRectF(self.rect()).adjusted(theme.GAP_S, theme.GAP_S, -theme.GAP_S, -theme.GAP_S)
        if self.tones is not None:
            self._paint_tones(painter, room.adjusted(0, 0, 0, -line - theme.GAP_XS), self.tones)
        painter.setPen(theme.INK_ON_DARK)
        bottom = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
        painter.drawText(room, bottom, self.words())
        painter.end()

    def _paint_tones(self, painter: QPainter, room: QRectF, tones: Tones) -> None:
        luma, *colours = tones.channels.tolist()
        painter.setBrush(_GREY)
        painter.drawPolygon([room.bottomLeft(), *_line(room, luma), room.bottomRight()])
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for ink, values in zip(_INKS, colours, strict=True):
            painter.setPen(QPen(ink, 1.2))
            painter.drawPolyline(QPolygonF(_line(room, values)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)


def _line(room: QRectF, values: list[float]) -> list[QPointF]:
    step = room.width() / (len(values) - 1)
    return [
        QPointF(room.left() + at * step, room.bottom() - value * room.height())
        for at, value in enumerate(values)
    ]


def _percent(share: float) -> str:
    """Whole ones, but a little is more than nothing."""
    return f"< {number(1)} %" if 0 < share < 0.005 else f"{number(100 * share)} %"
