"""Degrees to places on Mercator's plane, on which maps are drawn, and back."""

import numpy as np
from numpy.typing import NDArray

_NORTHMOST = 85.05
"""Degrees at which the plane is a square."""
TILE = 256
"""Pixels that the world is wide at zoom 0; each further zoom doubles them."""
ZOOMS = range(1, 18)

Plane = NDArray[np.float64]
"""Shape (count, 2), 0 to 1 from west to east and from north to south."""


def width(zoom: int) -> float:
    """Of the world, in pixels."""
    return float(TILE * 2**zoom)


def project(degrees: NDArray[np.float64]) -> Plane:
    """Of degrees north and east, shape (count, 2)."""
    north = np.radians(np.clip(degrees[:, 0], -_NORTHMOST, _NORTHMOST))
    down = 0.5 - np.arcsinh(np.tan(north)) / (2 * np.pi)
    return np.stack((degrees[:, 1] / 360 + 0.5, down), axis=1)


def unproject(x: float, y: float) -> tuple[float, float]:
    """A place of the plane to degrees north and east; the plane goes on round the world."""
    return float(np.degrees(np.arctan(np.sinh((0.5 - y) * 2 * np.pi)))), (x % 1 - 0.5) * 360
