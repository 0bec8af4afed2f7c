"""A heat map as colours over the picture, and as lines around where most is."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF
from PySide6.QtGui import QImage

Values = NDArray[np.float32]
"""Shape (rows, columns), 0 to 1."""

STOPS = (0.0, 0.45, 0.7, 1.0)
INKS = ((6, 14, 60, 185), (22, 48, 110, 140), (170, 150, 60, 40), (255, 220, 30, 90))
"""Red, green, blue and opacity at the stops: from dark blue to yellow, which everybody can tell
apart, and which differ in lightness, too."""
LINE_AT = 0.7
"""The value that is lined out."""
_FINER = 8
"""Pixels for each value: the picture's own enlargement does the rest."""


def coloured(values: Values) -> QImage:
    """Of shape (8 * rows, 8 * columns)."""
    fine = _stretched(_stretched(values, 0), 1)
    channels = [np.interp(fine, STOPS, ink) for ink in zip(*INKS, strict=True)]
    red, green, blue, opacity = (channel.astype(np.uint32) for channel in channels)
    pixels = opacity << 24 | red << 16 | green << 8 | blue
    height, width = pixels.shape
    drawn = QImage(pixels.tobytes(), width, height, 4 * width, QImage.Format.Format_ARGB32)
    return drawn.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def _stretched(values: Values, axis: int) -> Values:
    """The same course with more values."""
    count = values.shape[axis]
    at = (np.arange(count * _FINER) + 0.5) / _FINER - 0.5
    low = np.clip(np.floor(at).astype(int), 0, count - 1)
    share = np.clip(at - low, 0, 1).astype(np.float32)
    share = share[:, None] if axis == 0 else share
    high = np.minimum(low + 1, count - 1)
    found: Values = np.take(values, low, axis) * (1 - share) + np.take(values, high, axis) * share
    return found


def outline(values: Values, level: float = LINE_AT) -> list[QLineF]:
    """Lines around what reaches the level, in fractions of the picture, by marching squares.

    Around it lies a row of nothing, so that they are closed at the picture's edges.
    """
    padded = np.pad(values, 1)
    rows, columns = values.shape
    above = padded >= level
    mixed = above[:-1, :-1].astype(int) + above[1:, :-1] + above[:-1, 1:] + above[1:, 1:]
    lines = []
    for row, column in zip(*np.nonzero((mixed > 0) & (mixed < 4)), strict=True):
        corners = padded[row : row + 2, column : column + 2]
        points = list(_crossings(corners, level))
        for one, other in zip(points[::2], points[1::2], strict=True):
            lines.append(
                QLineF(
                    _placed(column + one[0], row + one[1], columns, rows),
                    _placed(column + other[0], row + other[1], columns, rows),
                )
            )
    return lines


def _placed(x: float, y: float, columns: int, rows: int) -> QPointF:
    """The middles of cells are where their values are; no further than to the edges."""
    across, down = (x - 0.5) / columns, (y - 0.5) / rows
    return QPointF(min(1.0, max(0.0, across)), min(1.0, max(0.0, down)))


def _crossings(corners: Values, level: float) -> Iterator[tuple[float, float]]:
    """Where the level is met on the sides of a square, clockwise from its upper side."""
    (a, b), (d, c) = corners.tolist()
    for first, second, at in (
        (a, b, lambda share: (share, 0.0)),
        (b, c, lambda share: (1.0, share)),
        (d, c, lambda share: (share, 1.0)),
        (a, d, lambda share: (0.0, share)),
    ):
        if (first >= level) != (second >= level):
            yield at((level - first) / (second - first))
