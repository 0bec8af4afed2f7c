"""Photos that are near each other on the map, gathered to circles at each zoom."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photosearch.gui.map_page.projection import ZOOMS, Plane, project, width
from photosearch.types import PhotoIds

_CELL, _NEAR = 64, 46
"""Pixels: what lies in one square is one circle, and so are circles that are nearer than this."""
_CELLS_ZOOM = 2
"""At zoom 0 there are so many squares side by side, as a power of two."""
_LEVELS = 5
"""Kept: near the deepest, those of a million points are 50 MB each."""
_BESIDE = ((1, 0), (0, 1), (1, 1), (1, -1))
_Cells = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Clusters:
    """All circles at one zoom."""

    zoom: int
    middles: Plane
    counts: NDArray[np.int64]
    newest: PhotoIds
    """Of each circle the photo that came last."""
    starts: NDArray[np.intp]
    """Where, among the points, those of each square begin."""
    owner: NDArray[np.intp]
    """For each square its circle."""

    def inside(self, left: float, top: float, right: float, bottom: float) -> list[tuple[int, int]]:
        """Circles in a part of the plane, and how often the world is gone round to see each."""
        x, y = self.middles.T
        low = (y >= top) & (y <= bottom)
        return [
            (circle, round_)
            for round_ in range(int(np.floor(left)) - 1, int(np.floor(right)) + 2)
            for circle in np.flatnonzero(
                low & (x + round_ >= left) & (x + round_ <= right)
            ).tolist()
        ]


class Pyramid:
    """Points in an order in which those of each square, at each zoom, stand side by side."""

    def __init__(self, ids: PhotoIds, degrees: NDArray[np.float64]) -> None:
        """Degrees north and east, shape (count, 2)."""
        plane = project(degrees)
        deepest = _cells(plane, ZOOMS[-1])
        codes = _woven(deepest)
        order = np.argsort(codes, kind="stable")
        self.ids, self.degrees = ids[order], degrees[order]
        self._plane, self._codes = plane[order], codes[order]
        self._levels: dict[int, Clusters] = {}

    def ready(self, zoom: int) -> Clusters | None:
        """What `level` has made."""
        return self._levels.get(zoom)

    def level(self, zoom: int) -> Clusters:
        """Made when it is asked for first: of a million points, near the deepest, in 0.5 s."""
        found = self._levels.get(zoom) or self._gather(zoom)
        self._levels[zoom] = found
        while len(self._levels) > _LEVELS:
            self._levels.pop(next(iter(self._levels)))
        return found

    def points(self, zoom: int, circle: int) -> NDArray[np.intp]:
        """Which of `ids` and `degrees` a circle stands for."""
        level = self.level(zoom)
        ends = np.append(level.starts[1:], len(self.ids))
        cells = np.flatnonzero(level.owner == circle)
        return np.concatenate([np.arange(level.starts[cell], ends[cell]) for cell in cells])

    def circle_of(self, zoom: int, photo_id: int) -> int | None:
        """The one that holds a photo."""
        places = np.flatnonzero(self.ids == photo_id)
        if not len(places):
            return None
        level = self.level(zoom)
        return int(level.owner[np.searchsorted(level.starts, places[0], "right") - 1])

    def _gather(self, zoom: int) -> Clusters:
        codes = self._codes >> (2 * (ZOOMS[-1] - zoom))
        starts = np.flatnonzero(np.append(True, codes[1:] != codes[:-1]))
        counts = np.diff(np.append(starts, len(codes)))
        middles = np.add.reduceat(self._plane, starts) / counts[:, None]
        newest = np.maximum.reduceat(self.ids, starts)
        cells = _cells(self._plane[starts], zoom)
        owner = _joined(cells, middles, counts, zoom)
        return _merged(zoom, middles, counts, newest, starts, owner)


def _cells(plane: Plane, zoom: int) -> _Cells:
    side = 2 ** (zoom + _CELLS_ZOOM)
    cells: _Cells = np.clip(np.floor(plane * side).astype(np.int64), 0, side - 1)
    return cells


def _woven(cells: _Cells) -> _Cells:
    """Both numbers bit by bit (Morton's code): its first bits are the square of an earlier zoom."""
    codes = np.zeros(len(cells), np.int64)
    for bit in range(ZOOMS[-1] + _CELLS_ZOOM):
        for axis in (0, 1):
            codes |= ((cells[:, axis] >> bit) & 1) << (2 * bit + axis)
    return codes


def _joined(
    cells: _Cells, middles: Plane, counts: NDArray[np.int64], zoom: int
) -> NDArray[np.intp]:
    """For each square the one it belongs to, so that no circle covers another; also over the date
    line."""
    owner = np.arange(len(cells))
    full = np.zeros(len(cells), np.bool_)
    for large, small in _pairs(cells, middles, counts, zoom):
        if owner[large] == large and owner[small] == small and not full[small]:
            owner[small] = large
            full[large] = True
    return owner


def _pairs(
    cells: _Cells, middles: Plane, counts: NDArray[np.int64], zoom: int
) -> Iterator[tuple[int, int]]:
    """Neighbours whose circles would touch, the largest first; each time the larger one first."""
    side = 2 ** (zoom + _CELLS_ZOOM)
    keys = cells[:, 0] * side + cells[:, 1]
    order = np.argsort(keys)
    found = []
    for right, down in _BESIDE:
        beside = (cells[:, 0] + right) % side * side + cells[:, 1] + down
        beside[(cells[:, 1] + down < 0) | (cells[:, 1] + down >= side)] = -1
        places = order[np.minimum(np.searchsorted(keys[order], beside), len(keys) - 1)]
        here = np.flatnonzero(keys[places] == beside)
        there = places[here]
        apart = middles[here] - middles[there]
        apart[:, 0] -= np.rint(apart[:, 0])
        near = (np.hypot(*apart.T) * width(zoom) < _NEAR) & (here != there)
        found.append(np.stack((here[near], there[near]), axis=1))
    pairs = np.concatenate(found)
    swapped = counts[pairs[:, 0]] < counts[pairs[:, 1]]
    pairs[swapped] = pairs[swapped, ::-1]
    yield from map(tuple, pairs[np.argsort(-counts[pairs].sum(axis=1), kind="stable")].tolist())


def _merged(
    zoom: int,
    middles: Plane,
    counts: NDArray[np.int64],
    newest: PhotoIds,
    starts: NDArray[np.intp],
    owner: NDArray[np.intp],
) -> Clusters:
    owners, circle = np.unique(owner, return_inverse=True)
    beside = middles - np.rint(middles[:, :1] - middles[owner, :1]) * (1, 0)  # of the date line
    sums = [np.bincount(circle, axis * counts) for axis in beside.T]
    whole = np.bincount(circle, counts).astype(np.int64)
    mean = np.stack(sums, axis=1) / whole[:, None]
    mean[:, 0] %= 1
    last = np.zeros(len(owners), np.int64)
    np.maximum.at(last, circle, newest)
    return Clusters(zoom, mean, whole, last, starts, circle)
