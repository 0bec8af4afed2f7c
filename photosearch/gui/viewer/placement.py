"""How a picture lies in a widget: fitted or zoomed, moved, turned. Geometry only."""

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF
from PySide6.QtGui import QTransform

STEP = 1.25
"""One step of zooming."""
_MOST = 16.0
"""Pixels of the screen for one of the picture, at most."""
_MOST_FITTED = 2.0
"""The same while it is fitted: more would show a small picture's pixels."""
_MIDDLE = QPointF(0.5, 0.5)


class Placement:
    """A scale is in pixels of the screen for one pixel of the full picture; 1.0 is 100 %.

    `fraction_at` and `place_of` translate between the widget and the upright picture, whatever the
    zoom and turn.
    """

    def __init__(self) -> None:
        self.full = QSize()
        """Of the upright picture, in its pixels."""
        self.room = QSizeF()
        """Of the widget, in its units."""
        self.ratio = 1.0
        """Pixels of the screen for one unit."""
        self.turns = 0
        """Quarter turns to the right, 0 to 3."""
        self.zoom: float | None = None
        """The scale; None: fitted."""
        self.wanted_centre = _MIDDLE
        """What was asked to be in the middle, in fractions of the picture: it is kept for the next
        photo, though this one's edges may not allow it."""

    @property
    def scale(self) -> float:
        return self.fit_scale if self.zoom is None else self.zoom

    @property
    def fit_scale(self) -> float:
        if self.full.isEmpty():
            return 1.0
        size, room = self.turned_size, self.room * self.ratio
        return min(_MOST_FITTED, room.width() / size.width(), room.height() / size.height())

    @property
    def turned_size(self) -> QSize:
        return self.full.transposed() if self.turns % 2 else self.full

    @property
    def exceeds_room(self) -> bool:
        """Whether there is something to move to."""
        return self.scale > self.fit_scale

    @property
    def centre(self) -> QPointF:
        """No further than to the picture's edges; in the middle where all of it is seen."""
        room = self.room.transposed() if self.turns % 2 else self.room
        unit = self.scale / self.ratio

        def bounded(value: float, seen: float, whole: int) -> float:
            half = seen / max(unit * whole, 1e-9) / 2
            return 0.5 if half >= 0.5 else max(half, min(1 - half, value))

        x, y = self.wanted_centre.toTuple()
        return QPointF(
            bounded(x, room.width(), self.full.width()),
            bounded(y, room.height(), self.full.height()),
        )

    @property
    def transform(self) -> QTransform:
        """From the full picture's pixels to the widget's units."""
        unit, centre = self.scale / self.ratio, self.centre
        found = QTransform()
        found.translate(self.room.width() / 2, self.room.height() / 2)
        found.rotate(90 * self.turns)
        found.scale(unit, unit)
        found.translate(-centre.x() * self.full.width(), -centre.y() * self.full.height())
        return found

    def fraction_at(self, place: QPointF) -> QPointF:
        """Fractions of the upright picture's width and height; beyond 0 to 1 outside of it."""
        inverse, _ = self.transform.inverted()
        pixel = inverse.map(place)
        return QPointF(
            pixel.x() / max(1, self.full.width()), pixel.y() / max(1, self.full.height())
        )

    def place_of(self, fraction: QPointF) -> QPointF:
        """The reverse of `fraction_at`."""
        pixel = QPointF(fraction.x() * self.full.width(), fraction.y() * self.full.height())
        return self.transform.map(pixel)

    def shown_rect(self) -> QRectF:
        """Where the whole picture lies, in the widget's units."""
        return self.transform.mapRect(QRectF(QPointF(), QSizeF(self.full)))

    @property
    def middle(self) -> QPointF:
        """Of the widget."""
        return QPointF(self.room.width() / 2, self.room.height() / 2)

    def fit(self) -> None:
        self.zoom, self.wanted_centre = None, _MIDDLE

    def zoom_to(self, scale: float, at: QPointF) -> None:
        """What lies at this place of the widget stays there."""
        held = self.fraction_at(at)
        fitted = self.fit_scale
        scale = max(min(_MOST, scale), min(1.0, fitted))
        self.zoom = None if abs(scale / fitted - 1) < 1e-9 else scale
        self.pan(self.place_of(held) - at)

    def pan(self, by: QPointF) -> None:
        """Look further in this direction, in the widget's units."""
        if self.exceeds_room:
            self.wanted_centre = self.fraction_at(self.middle + by)
            self.wanted_centre = self.centre
        elif self.zoom is None:
            self.wanted_centre = _MIDDLE

    def turn(self, quarters: int) -> None:
        self.turns = (self.turns + quarters) % 4
        self.fit()
