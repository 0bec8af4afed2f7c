"""A share between nothing and all, and how far it can be trusted, as a line."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from photosearch.gui.style import theme
from photosearch.types import Interval

_HEIGHT, _TRACK, _BAND, _DOT = 18, 4, 10, 7


class IntervalBar(QWidget):
    """The whole track is the scale; the band is the interval, the dot the mean."""

    def __init__(self, interval: Interval, words: str) -> None:
        super().__init__()
        self._interval = interval
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(240, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        colours, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        band = theme.mix(colours.surface, colours.accent, 0.35)
        for low, high, height, colour in (
            (0.0, 1.0, _TRACK, colours.line),
            (self._interval.low, self._interval.high, _BAND, band),
        ):
            left, right = sorted((self._across(low), self._across(high)))
            place = QRectF(left, (self.height() - height) / 2, right - left, height)
            painter.setBrush(colour)
            painter.drawRoundedRect(place, height / 2, height / 2)
        painter.setBrush(colours.accent)
        middle = QPointF(self._across(self._interval.mean), self.height() / 2)
        painter.drawEllipse(middle, _DOT, _DOT)
        painter.end()

    def _across(self, share: float) -> float:
        """From where one begins to read."""
        room = self.width() - 2 * _DOT
        place = _DOT + share * room
        return self.width() - place if self.isRightToLeft() else place
