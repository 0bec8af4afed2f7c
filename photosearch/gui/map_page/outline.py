"""The outline of land and countries, cut into tiles (Natural Earth, public domain)."""

from functools import cache, lru_cache
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QByteArray, QDataStream
from PySide6.QtGui import QPainterPath

from photosearch.gui.map_page.projection import Plane, project

_HUNDREDTHS = 100
_BEYOND = 1 / 64
"""How much of its width a tile knows of its neighbours, so that no seam shows."""
_ELEMENT = np.dtype([("type", ">i4"), ("x", ">f8"), ("y", ">f8")])
"""As QDataStream writes those of a QPainterPath."""
_PIECES, _PREPARED = 4096, 4


class Shapes(NamedTuple):
    """Rings or lines, one behind the other."""

    points: Plane
    starts: NDArray[np.intp]
    """Where each begins."""


class Piece(NamedTuple):
    """What lies in one tile and a little beyond."""

    land: Shapes
    """Rings."""
    lines: Shapes
    """Coasts and borders."""


class Countries(NamedTuple):
    codes: tuple[str, ...]
    """ISO 3166, two letters."""
    middles: Plane
    """Of the largest part of each."""
    sizes: NDArray[np.float32]
    """The root of its square degrees."""


_NONE = Shapes(np.empty((0, 2)), np.empty(0, np.intp))


@cache
def _kept() -> dict[str, NDArray[Any]]:
    with np.load(Path(__file__).parent / "outline.npz", allow_pickle=False) as kept:
        return {name: kept[name] for name in kept.files}


@cache
def countries() -> Countries:
    letters = _kept()["codes"].tobytes().decode()
    codes = tuple(letters[at : at + 2] for at in range(0, len(letters), 2))
    return Countries(codes, _projected(_kept()["middles"]), _kept()["sizes"])


def _projected(hundredths: NDArray[np.int16]) -> Plane:
    return project(hundredths[:, ::-1].astype(np.float64) / _HUNDREDTHS)


def _thrice(name: str) -> Shapes:
    """What reaches over the date line comes in again on the other side."""
    points, ends = _projected(_kept()[name]), _kept()[f"{name}_ends"]
    starts = np.concatenate(([0], ends[:-1])).astype(np.intp)
    shifted = [points + np.array((shift, 0.0)) for shift in (-1, 0, 1)]
    return Shapes(
        np.concatenate(shifted), np.concatenate([starts + at * len(points) for at in range(3)])
    )


@lru_cache(_PIECES)
def piece(zoom: int, column: int, row: int) -> Piece:
    """Of a tile, `column` and `row` being counted from the north-west: cut out of the one around
    it."""
    side = 0.5**zoom
    left, top, beyond = column * side, row * side, side * _BEYOND
    low, high = (left - beyond, top - beyond), (left + side + beyond, top + side + beyond)
    if zoom == 0:
        return Piece(_cut(_thrice("land"), low, high), _near(_thrice("lines"), low, high))
    around = piece(zoom - 1, column // 2, row // 2)
    return Piece(_cut(around.land, low, high), _near(around.lines, low, high))


def prepare() -> None:
    """Reads it and cuts the largest tiles, which take longest: a quarter of a second."""
    countries()
    for zoom in range(_PREPARED + 1):
        for column in range(2**zoom):
            for row in range(2**zoom):
                piece(zoom, column, row)


def is_land(part: Piece, zoom: int) -> bool:
    """Of a tile without lines: whether its ring goes round it."""
    if not len(part.land.points):
        return False
    x, y = part.land.points.T
    following = _following(part.land)
    return abs(float(np.sum(x * y[following] - x[following] * y))) > 0.25**zoom


def _cut(rings: Shapes, low: tuple[float, float], high: tuple[float, float]) -> Shapes:
    """Sutherland and Hodgman's: by one edge after the other."""
    for axis in (0, 1):
        for edge, sign in ((low[axis], 1.0), (high[axis], -1.0)):
            rings = _half(rings, axis, edge, sign)
    return rings


def _following(rings: Shapes) -> NDArray[np.intp]:
    following = np.arange(1, len(rings.points) + 1)
    following[np.append(rings.starts[1:], len(rings.points)) - 1] = rings.starts
    return following


def _half(rings: Shapes, axis: int, edge: float, sign: float) -> Shapes:
    points = rings.points
    inside = sign * (points[:, axis] - edge) >= 0
    if inside.all():
        return rings
    if not inside.any():
        return _NONE
    following = _following(rings)
    crosses = inside != inside[following]
    counts = inside.astype(np.intp) + crosses
    places = np.cumsum(counts) - counts
    cut = np.empty((int(counts.sum()), 2))
    cut[places[inside]] = points[inside]
    here, there = points[crosses], points[following[crosses]]
    share = (edge - here[:, axis]) / (there[:, axis] - here[:, axis])
    cut[(places + inside)[crosses]] = here + share[:, None] * (there - here)
    lengths = np.add.reduceat(counts, rings.starts)
    return Shapes(cut, (np.cumsum(lengths) - lengths)[lengths > 0])


def _near(lines: Shapes, low: tuple[float, float], high: tuple[float, float]) -> Shapes:
    """The stretches that may be seen."""
    if not len(lines.points):
        return _NONE
    here, there = lines.points[:-1], lines.points[1:]
    seen = np.all(np.maximum(here, there) >= low, axis=1)
    seen &= np.all(np.minimum(here, there) <= high, axis=1)
    seen[lines.starts[1:] - 1] = False
    kept = np.append(seen, False)
    kept[1:] |= seen
    begins = kept & ~np.append(False, seen)
    return Shapes(lines.points[kept], np.flatnonzero(begins[kept]))


def path(shapes: Shapes, corner: tuple[float, float], scale: float) -> QPainterPath:
    """In pixels from a corner; what is finer than half a pixel is left out.

    Through a QDataStream, as a call for each of a hundred thousand points takes seconds.
    """
    pixels = (shapes.points - corner) * scale
    halves = np.rint(2 * pixels)
    begins = np.zeros(len(pixels), np.bool_)
    begins[shapes.starts] = True
    kept = begins.copy()
    kept[1:] |= (halves[1:] != halves[:-1]).any(axis=1)
    elements = np.empty(int(kept.sum()), _ELEMENT)
    elements["type"] = ~begins[kept]
    elements["x"], elements["y"] = pixels[kept].T
    head, tail = np.array([len(elements)], ">i4"), np.zeros(2, ">i4")
    made = QPainterPath()
    if len(elements):
        stream = QDataStream(QByteArray(head.tobytes() + elements.tobytes() + tail.tobytes()))
        stream >> made
    return made
