"""A circle of the map: one of its photos, and how many there are."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPixmap

from photosearch.gui.map_page.frame_budget import FrameBudget
from photosearch.gui.services.thumbnail_loader import ThumbnailLoader
from photosearch.gui.style import theme
from photosearch.gui.text.numbers import number

RADIUS = 22.0
_BOX = QRectF(-36, -30, 72, 56)
"""What a circle and its number may take around its middle."""
_RING = 2.0
_KEPT = 1500


class Spot(NamedTuple):
    """A circle in the window."""

    middle: QPointF
    photo_id: int
    photos: int
    """How many."""
    is_chosen: bool


class Circles:
    """Draws each once, and again when its photo has come."""

    def __init__(self, loader: ThumbnailLoader) -> None:
        self._loader = loader
        self._drawn: dict[tuple[object, ...], QPixmap] = {}

    def want(self, photo_ids: Sequence[int], ratio: float) -> None:
        side = round(2 * RADIUS * ratio)
        self._loader.set_radius(side / 2)
        self._loader.want([(photo_id, (side, side)) for photo_id in photo_ids])

    def draw(self, painter: QPainter, places: Iterable[Spot], budget: FrameBudget) -> None:
        """Those there is no time for yet are plain."""
        colours, ratio = theme.current(), painter.device().devicePixelRatioF()
        look = (colours.surface.rgb(), colours.accent.rgb(), ratio)
        for spot in places:
            thumbnail = self._loader.thumbnail(spot.photo_id)
            photo = thumbnail.pixmap if thumbnail else None
            colour = self._loader.placeholders.colour(spot.photo_id) or colours.placeholder
            key = (spot.photos, spot.is_chosen, photo.cacheKey() if photo else colour.rgb(), look)
            if key not in self._drawn and budget.allows():
                self._keep(key, _circle(photo, colour, spot, painter, ratio))
            if key in self._drawn:
                painter.drawPixmap(spot.middle + _BOX.topLeft(), self._drawn[key])
            else:
                painter.setPen(QPen(_paper(), _RING))
                painter.setBrush(colour)
                painter.drawEllipse(spot.middle, RADIUS - _RING, RADIUS - _RING)

    def _keep(self, key: tuple[object, ...], drawn: QPixmap) -> None:
        if len(self._drawn) >= _KEPT:
            self._drawn.clear()
        self._drawn[key] = drawn


def _circle(
    photo: QPixmap | None, colour: QColor, spot: Spot, on: QPainter, ratio: float
) -> QPixmap:
    drawn = QPixmap((_BOX.size() * ratio).toSize())
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setFont(on.font())
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
    )
    painter.translate(-_BOX.topLeft())
    _draw_photo(painter, photo, colour, spot.is_chosen)
    if spot.photos > 1:
        _draw_count(painter, spot.photos)
    painter.end()
    return drawn


def _draw_photo(painter: QPainter, photo: QPixmap | None, colour: QColor, chosen: bool) -> None:
    colours, middle = theme.current(), QPointF(0, 0)
    inner = RADIUS - _RING
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(middle, inner, inner)
    if photo is not None:
        painter.drawPixmap(
            QRectF(-inner, -inner, 2 * inner, 2 * inner), photo, QRectF(photo.rect())
        )
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.mix(colours.surface, colours.text, 0.35), 0.5))
    painter.drawEllipse(middle, RADIUS, RADIUS)
    ring = 2 * _RING if chosen else _RING
    painter.setPen(QPen(colours.accent if chosen else _paper(), ring))
    painter.drawEllipse(middle, RADIUS - _RING / 2, RADIUS - _RING / 2)


def _paper() -> QColor:
    """The edge of a print: light in the dark, too."""
    colours = theme.current()
    return theme.mix(colours.surface, colours.text, 0.75) if colours.dark else colours.surface


def _draw_count(painter: QPainter, count: int) -> None:
    colours, words = theme.current(), number(count)
    painter.setFont(theme.scaled(painter.font(), 0.8))
    metrics = QFontMetricsF(painter.font())
    height = metrics.height() + 1
    wide = max(height, metrics.horizontalAdvance(words) + 9)
    badge = QRectF(0, 0, wide, height)
    badge.moveCenter(QPointF(0, -RADIUS + 3))
    badge.moveLeft(min(_BOX.right() - wide - 1, 4))
    painter.setPen(QPen(colours.surface, 1.5))
    painter.setBrush(colours.accent)
    painter.drawRoundedRect(badge, height / 2, height / 2)
    painter.setPen(colours.on_accent)
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, words)
