"""In or at which town a point lies: the nearest, large ones reaching further than small ones."""

from functools import cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from photosearch.gazetteer.town_table import towns

Points = NDArray[np.float64]
"""Degrees north and east, shape (count, 2)."""
Ids = NDArray[np.int64]

NOWHERE = 0
"""The town of a point at sea or in the wilderness."""
_FARTHEST_KM = 100.0
_REACH_KM, _PER_HEAD = 7.0, 0.004
"""How far a town reaches: 4 m for the root of its people (20,000 a square kilometre), but no
farther than 7 km, or New York would have Jersey City."""
_EARTH_KM = 6371.0
_DEGREE_KM = 111.0
_COARSE, _FINE = 1.0, 0.25
"""Degrees of a cell: what lies in the cells around a point is looked at, first the fine ones."""


class _Grid(NamedTuple):
    cell: float
    columns: int
    keys: NDArray[np.int64]
    """Of the cells of all towns, sorted."""
    rows: NDArray[np.intp]
    """The towns in that order."""


@cache
def _grid(cell: float) -> _Grid:
    columns = round(360 / cell)
    row, column = _cells(towns().degrees, cell, columns)
    keys = row * columns + column
    order = np.argsort(keys, kind="stable")
    return _Grid(cell, columns, keys[order], order)


def _cells(points: Points, cell: float, columns: int) -> tuple[Ids, Ids]:
    row = np.floor((points[:, 0] + 90) / cell).astype(np.int64)
    return row, np.floor((points[:, 1] + 180) / cell).astype(np.int64) % columns


def nearest(points: Points) -> Ids:
    """The id of each point's town, or NOWHERE. Shape (count,)."""
    found = np.full(len(points), NOWHERE, np.int64)
    waiting = np.arange(len(points))
    for cell, enough in ((_FINE, _FINE * _DEGREE_KM - _REACH_KM), (_COARSE, _FARTHEST_KM)):
        if not len(waiting):
            break
        ids, distance = _among(points[waiting], _grid(cell))
        near = distance <= enough
        found[waiting[near]] = ids[near]
        waiting = waiting[~near]
    return found


def _among(points: Points, grid: _Grid) -> tuple[Ids, NDArray[np.float64]]:
    """The best town in the cells around each point, and how far its edge is: kilometres."""
    ids, distance = np.full(len(points), NOWHERE, np.int64), np.full(len(points), np.inf)
    row, column = _cells(points, grid.cell, grid.columns)
    cells, which = np.unique(row * grid.columns + column, return_inverse=True)
    order = np.argsort(which, kind="stable")
    ends = np.cumsum(np.bincount(which, minlength=len(cells)))
    for cell, inside in zip(cells.tolist(), np.split(order, ends[:-1]), strict=True):
        around = _around(grid, *divmod(cell, grid.columns))
        if len(around):
            ids[inside], distance[inside] = _best(points[inside], around)
    return ids, distance


def _around(grid: _Grid, row: int, column: int) -> NDArray[np.intp]:
    """The towns in a cell and those beside it; towards the poles, cells are narrower."""
    found = []
    for beside in (row - 1, row, row + 1):
        outer = max(abs(beside * grid.cell - 90), abs((beside + 1) * grid.cell - 90))
        narrow = max(np.cos(np.radians(min(outer, 89.9))), 1e-3)
        wide = min(int(np.ceil(1 / narrow)), grid.columns // 2)
        first = beside * grid.columns
        for left, right in _spans(column - wide, column + wide, grid.columns):
            start, end = np.searchsorted(grid.keys, (first + left, first + right + 1))
            found.append(grid.rows[start:end])
    return np.concatenate(found)


def _spans(left: int, right: int, columns: int) -> list[tuple[int, int]]:
    """Across the date line there are two."""
    if right - left + 1 >= columns:
        return [(0, columns - 1)]
    if left < 0:
        return [(0, right), (left + columns, columns - 1)]
    if right >= columns:
        return [(left, columns - 1), (0, right - columns)]
    return [(left, right)]


_AT_ONCE = 4_000_000
"""Distances: 32 MB."""


def _best(points: Points, around: NDArray[np.intp]) -> tuple[Ids, NDArray[np.float64]]:
    known = towns()
    reach = np.minimum(_REACH_KM, _PER_HEAD * np.sqrt(known.population[around]))
    there = _unit(known.degrees[around])
    ids, edges = [], []
    step = max(1, _AT_ONCE // len(around))
    for start in range(0, len(points), step):
        chord = 2 - 2 * np.clip(_unit(points[start : start + step]) @ there.T, -1, 1)
        edge = _EARTH_KM * np.sqrt(np.maximum(chord, 0)) - reach
        best = edge.argmin(axis=1)
        ids.append(known.ids[around[best]])
        edges.append(edge[np.arange(len(best)), best])
    return np.concatenate(ids), np.concatenate(edges)


def _unit(degrees: Points) -> NDArray[np.float64]:
    """Points of a ball of radius 1, shape (count, 3)."""
    north, east = np.radians(degrees).T
    flat = np.cos(north)
    return np.stack((flat * np.cos(east), flat * np.sin(east), np.sin(north)), axis=1)
