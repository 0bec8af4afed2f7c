"""In which order lines are read."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from photosearch.types import TextLine

Points = NDArray[np.float64]

_SAME_ROW = 0.5
"""Of a line's height: how far another one's middle may lie above or below it."""


def in_reading_order(lines: Sequence[TextLine], width: int, height: int) -> list[TextLine]:
    """From top to bottom, and from left to right within a row, as most of the text runs: columns
    of Chinese or Japanese that run down the page from right to left."""
    if not lines:
        return []
    corners = np.array([line.corners for line in lines]) * (width, height)
    middles = (corners @ _upright(corners)).mean(axis=1)
    heights = np.linalg.norm(corners[:, 3] - corners[:, 0], axis=1)
    rows: list[list[int]] = []
    for at in np.argsort(middles[:, 1], kind="stable"):
        top = rows[-1][0] if rows else at
        if rows and middles[at, 1] - middles[top, 1] < _SAME_ROW * heights[top]:
            rows[-1].append(at)
        else:
            rows.append([at])
    return [lines[at] for row in rows for at in sorted(row, key=lambda one: middles[one, 0])]


def _upright(corners: Points) -> Points:
    """What turns points by quarters so that most text runs to the right."""
    along = corners[:, 1] - corners[:, 0]
    right, down = along.sum(axis=0)
    if abs(right) >= abs(down):
        return np.eye(2) * float(np.sign(right or 1))
    return np.array([[0.0, -1.0], [1.0, 0.0]]) * float(np.sign(down))
