"""What makes a tile step back."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter

from photosearch.gui.style import theme


def paint_veil(painter: QPainter, picture: QRect, share: float) -> None:
    """The ground's colour over the picture; `share`: from 0, unseen, to 1."""
    veil = QColor(theme.current().surface)
    veil.setAlphaF(share)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(veil)
    painter.drawRoundedRect(picture, theme.RADIUS, theme.RADIUS)
