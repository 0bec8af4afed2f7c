"""Where in a picture something fits, by its parts.

A part's level is by how much it fits the term better than unrelated ones do, in standard
deviations of what these get: of texts from the same picture, of pictures from the library's photos.
A place is shown only if its level is beyond chance, and beyond that of the picture as a whole:
every map has a maximum, also of what isn't there. Measured in tests/benchmarks/why.py.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photosearch.search.combine import MINUS
from photosearch.search.parts import Parts
from photosearch.types import HeatMap, Region, Shown, Vector, Vectors

LEAST = 3.0
"""The level from which on a place is shown: what is not there gets it in 3 of 100 pictures."""
_FITS = 2.0
"""The same for the whole picture, which gets less by chance than the best of its parts."""
MARGIN = 0.75
"""By how much a part must exceed the whole picture."""
_LONG = 32
"""Cells along a map's longer side."""
_BLUR = 0.35
"""Deviation of the weight around a part's centre, in sides of the part."""
_TINY = 1e-6


@dataclass(frozen=True, slots=True, eq=False)
class Levels:
    """Of one term, or several together."""

    parts: Vector
    """Shape (parts,)."""
    whole: float
    asked: tuple[Region, ...] = ()
    """Of a picture that was asked with, the region each part is most like."""


def of_text(parts: Parts, text: Vector, unrelated: Vectors) -> Levels:
    """`unrelated`: unit vectors of other texts, shape (texts, dimension)."""
    middle = unrelated.mean(axis=0)
    rows = np.vstack([parts.whole, parts.vectors])
    spread = max(_TINY, float((rows @ (unrelated - middle).T).std()))
    levels = (rows @ (text - middle)) / spread
    return Levels(levels[1:], float(levels[0]))


def of_picture(
    parts: Parts, asked: Vectors, unrelated: Vectors, places: Sequence[Region] = ()
) -> Levels:
    """By the nearest of the rows of `asked`, which are the picture and its parts, `places`.

    `unrelated`: photos' unit vectors, shape (photos, dimension).
    """
    rows = np.vstack([parts.whole, parts.vectors]) @ asked.T
    chance = (unrelated @ asked.T).max(axis=1)
    spread = max(_TINY, float(chance.std()))
    levels = (rows.max(axis=1) - chance.mean()) / spread
    nearest = rows[1:].argmax(axis=1)
    return Levels(levels[1:], float(levels[0]), tuple(places[at] for at in nearest if places))


def together(levels: Sequence[Levels], weights: Sequence[float]) -> Levels:
    """The sum by weights, a minus as in a search, on the scale of one."""
    weights = [weight if weight > 0 else MINUS * weight for weight in weights]
    scale = max(_TINY, float(np.linalg.norm(weights)))
    parts = sum(w * each.parts for w, each in zip(weights, levels, strict=True)) / scale
    whole = sum(w * each.whole for w, each in zip(weights, levels, strict=True)) / scale
    return Levels(np.asarray(parts, np.float32), whole, levels[0].asked if len(levels) == 1 else ())


def drawn(parts: Parts, levels: Levels, ratio: float) -> HeatMap:
    """`ratio`: the picture's width by its height."""
    values = _smooth(parts.regions, levels.parts, _shape(ratio))
    row, column = np.unravel_index(int(values.argmax()), values.shape)
    at = (column + 0.5) / values.shape[1], (row + 0.5) / values.shape[0]
    best = _nearest(parts.regions, *at)
    top, low = float(values.max()), max(0.0, float(values.min()))
    scaled = ((values - low) / max(_TINY, top - low)).clip(0, 1).astype(np.float32)
    peak = float(levels.parts.max())
    asked = levels.asked[best] if levels.asked else None
    return HeatMap(_shown(peak, levels.whole), scaled, parts.regions[best], peak, asked)


def _shown(best: float, whole: float) -> Shown:
    if best >= LEAST and best - whole >= MARGIN:
        return Shown.PLACE
    return Shown.WHOLE if best >= LEAST or whole >= _FITS else Shown.NOWHERE


def _shape(ratio: float) -> tuple[int, int]:
    """Rows and columns."""
    short = max(2, round(_LONG * min(ratio, 1 / ratio)))
    return (short, _LONG) if ratio >= 1 else (_LONG, short)


def _smooth(
    regions: Sequence[Region], levels: Vector, shape: tuple[int, int]
) -> NDArray[np.float64]:
    """At each cell the mean of the parts around it, weighted by how near their centres are."""
    y, x = ((np.arange(count) + 0.5) / count for count in shape)
    total, weight = np.zeros(shape), np.full(shape, _TINY)
    for region, level in zip(regions, levels, strict=True):
        across = _bell(x, region.left, region.right)
        down = _bell(y, region.top, region.bottom)
        near = np.outer(down, across)
        total, weight = total + level * near, weight + near
    found: NDArray[np.float64] = total / weight
    return found


def _bell(at: NDArray[np.float64], begin: float, end: float) -> NDArray[np.float64]:
    off = (at - (begin + end) / 2) / max(_TINY, end - begin)
    weight: NDArray[np.float64] = np.exp(-(off**2) / (2 * _BLUR**2))
    return weight


def _nearest(regions: Sequence[Region], x: float, y: float) -> int:
    gaps = [abs((r.left + r.right) / 2 - x) + abs((r.top + r.bottom) / 2 - y) for r in regions]
    return gaps.index(min(gaps))
