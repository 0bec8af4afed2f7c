"""Which part of the world is seen: a middle and a zoom, moved and fitted."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF

from photosearch.gui.map_page.projection import ZOOMS, project, unproject, width
from photosearch.types import Area

_AT_FIRST = QPointF(0.5, 0.4)
_ROOM = 0.8
"""How much of the window is filled with what is fitted into it."""
_HALF = 180
"""Degrees: what is wider is shown as the world is usually drawn."""
_CLOSEST = 12
"""To which one photo is approached: a town."""


class Viewport:
    """The plane goes on round the world; north and south it ends."""

    def __init__(self) -> None:
        self.middle, self.zoom = QPointF(_AT_FIRST), 2
        self._size = QSizeF(1, 1)

    def resize(self, size: QSizeF) -> None:
        """The middle stays."""
        self._size = size
        self.zoom = max(self.zoom, self._furthest)
        self.move(QPointF())

    @property
    def _furthest(self) -> int:
        """Zoom at which the world is seen once, and not twice."""
        whole = (zoom for zoom in ZOOMS if width(zoom) <= self._size.width())
        return max(whole, default=ZOOMS[0])

    @property
    def scale(self) -> float:
        """Pixels that the world is wide."""
        return width(self.zoom)

    @property
    def seen(self) -> QRectF:
        """The part of the plane that is in the window."""
        size = self._size / self.scale
        return QRectF(self.middle - QPointF(size.width() / 2, size.height() / 2), size)

    def to_pixels(self, x: float, y: float) -> QPointF:
        return (QPointF(x, y) - self.seen.topLeft()) * self.scale

    def to_plane(self, place: QPointF) -> QPointF:
        return self.seen.topLeft() + place / self.scale

    def move(self, pixels: QPointF) -> None:
        """By so much to the right and down."""
        moved = self.middle + pixels / self.scale
        half = min(0.5, self._size.height() / self.scale / 2)
        self.middle = QPointF(moved.x() % 1, min(max(moved.y(), half), 1 - half))

    def look_at(self, middle: QPointF, zoom: int) -> None:
        """As far as the size of the window lets it."""
        self.middle, self.zoom = middle, min(max(zoom, self._furthest), ZOOMS[-1])
        self.move(QPointF())

    def zoom_to(self, zoom: int, place: QPointF) -> None:
        """What is at this place of the window stays there."""
        before = self.to_plane(place)
        self.zoom = min(max(zoom, self._furthest), ZOOMS[-1])
        self.move((before - self.to_plane(place)) * self.scale)

    def fit(self, part: QRectF) -> None:
        """Zoom so that all of it is seen, or go no closer than to a town."""
        fitting = [
            zoom
            for zoom in range(ZOOMS[0], _CLOSEST + 1)
            if part.width() * width(zoom) <= _ROOM * self._size.width()
            and part.height() * width(zoom) <= _ROOM * self._size.height()
        ]
        self.zoom = max(self._furthest, max(fitting, default=ZOOMS[0]))
        self.middle = part.center()
        self.move(QPointF())

    def area_of(self, drawn: QRectF) -> Area:
        """Degrees of a rectangle in the window."""
        upper, lower = self.to_plane(drawn.topLeft()), self.to_plane(drawn.bottomRight())
        north, west = unproject(upper.x(), upper.y())
        south, east = unproject(lower.x(), lower.y())
        if lower.x() - upper.x() >= 1:
            west, east = -180.0, 180.0
        return Area(*(round(edge, 5) for edge in (south, west, north, east)))


def part_of(area: Area) -> QRectF:
    """Where it is in the plane."""
    if (area.east - area.west) % 360 > _HALF:
        area = Area(area.south, -180.0, area.north, 180.0)
    corners = project(np.array([(area.north, area.west), (area.south, area.east)]))
    (left, top), (right, bottom) = corners.tolist()
    return QRectF(left, top, right - left + (right < left), bottom - top)
