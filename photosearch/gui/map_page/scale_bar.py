"""How long a kilometre is in the middle of the map."""

import math

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen

from photosearch.gui.map_page import ground
from photosearch.gui.map_page.projection import unproject
from photosearch.gui.map_page.viewport import Viewport
from photosearch.gui.style import theme
from photosearch.gui.text.numbers import number

_ROUND_EARTH = 40_075_017.0
"""Metres along the equator."""
_LONGEST = 110
_ROOM = 200
"""In a narrower window there is none."""


def nice_length(metres: float) -> int:
    """1, 2 or 5 and zeros: the longest that isn't longer."""
    power = 10 ** math.floor(math.log10(max(metres, 1)))
    return int(max(times * power for times in (1, 2, 5) if times * power <= max(metres, 1)))


def draw_scale(painter: QPainter, viewport: Viewport, size: QSize) -> None:
    if size.width() < _ROOM:
        return
    north, _ = unproject(viewport.middle.x(), viewport.middle.y())
    pixel = _ROUND_EARTH * math.cos(math.radians(north)) / viewport.scale
    length = nice_length(_LONGEST * pixel)
    words = f"{number(length / 1000)} km" if length >= 1000 else f"{number(length)} m"
    left, bottom = theme.GAP_L, size.height() - theme.GAP_L
    _draw(painter, QPointF(left, bottom), length / pixel, words)


def _draw(painter: QPainter, corner: QPointF, long: float, words: str) -> None:
    painter.save()
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.setFont(theme.scaled(painter.font(), 0.85))
    height = painter.fontMetrics().height()
    wide = max(long, painter.fontMetrics().horizontalAdvance(words))
    ground_colour = ground.land()
    ground_colour.setAlphaF(0.8)
    box = QRectF(corner.x() - 6, corner.y() - height - 6, wide + 12, height + 12)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground_colour)
    painter.drawRoundedRect(box, theme.RADIUS_S, theme.RADIUS_S)
    painter.setPen(QPen(theme.current().text, 1.5))
    end = corner + QPointF(long, 0)
    painter.drawLine(QLineF(corner, end))
    for edge in (corner, end):
        painter.drawLine(QLineF(edge, edge - QPointF(0, 4)))
    painter.drawText(corner - QPointF(0, 6), words)
    painter.restore()
