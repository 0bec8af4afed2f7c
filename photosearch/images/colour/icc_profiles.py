"""Builds ICC profiles for LittleCMS from primaries and a curve (ICC.1:2001-04)."""

import struct
from collections.abc import Callable
from functools import partial

import numpy as np
from numpy.typing import NDArray

from photosearch.images.colour import cicp

Curve = Callable[[NDArray[np.float64]], NDArray[np.float64]]
"""From a signal to linear light, both 0 to 1."""

_CURVES = b"rTRC", b"gTRC", b"bTRC"
_COLORANTS = b"rXYZ", b"gXYZ", b"bXYZ"
_NEEDED = frozenset((*_CURVES, *_COLORANTS))
_TABLES = frozenset((b"A2B0", b"D2B0"))
_STEPS = 4096
_D50 = np.array([0.96422, 1.0, 0.82521])
_BRADFORD = np.array(
    [[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]]
)


def rgb_profile(chromaticities: tuple[float, ...], curve: Curve) -> bytes:
    """From x and y of red, green, blue and white. LinAlgError or ValueError if impossible."""
    colorants = _colorants(chromaticities)
    if not np.isfinite(colorants).all() or np.abs(colorants).max() > 8:
        raise ValueError("no such primaries")
    tags = {b"wtpt": _xyz(_D50)}
    for name, colorant in zip((b"r", b"g", b"b"), colorants.T, strict=True):
        tags[name + b"XYZ"] = _xyz(colorant)
        tags[name + b"TRC"] = _table(curve)
    return _profile(b"RGB ", tags)


def grey_profile(curve: Curve) -> bytes:
    return _profile(b"GRAY", {b"wtpt": _xyz(_D50), b"kTRC": _table(curve)})


def parted(profile: bytes) -> tuple[bytes, bytes, bytes, bytes] | None:
    """An RGB profile split into its curves, as grey profiles, and its primaries with sRGB's curve.

    None if it has no such curves, or tables that count before them.
    """
    tags = _tags(profile)
    if _TABLES & tags.keys() or not tags.keys() >= _NEEDED:
        return None
    red, green, blue = (
        _profile(b"GRAY", {b"wtpt": _xyz(_D50), b"kTRC": tags[name]}) for name in _CURVES
    )
    same = dict.fromkeys(_CURVES, _table(partial(cicp.curve, transfer=cicp.SRGB)))
    colours = {name: tags[name] for name in _COLORANTS}
    return red, green, blue, _profile(b"RGB ", {b"wtpt": _xyz(_D50)} | colours | same)


def _tags(profile: bytes) -> dict[bytes, bytes]:
    count = min(int.from_bytes(profile[128:132], "big"), 100)
    found = {}
    for place in range(132, 132 + 12 * count, 12):
        name, start, size = struct.unpack(">4sII", profile[place : place + 12].ljust(12, b"\0"))
        found[name] = profile[start : start + size]
    return found


def _colorants(chromaticities: tuple[float, ...]) -> NDArray[np.float64]:
    """The columns: red, green and blue at full light, seen in D50."""
    x, y = np.array(chromaticities, float).reshape(4, 2).T
    xyz = np.stack([x / y, np.ones(4), (1 - x - y) / y])
    scaled = xyz[:, :3] * np.linalg.solve(xyz[:, :3], xyz[:, 3])
    cones = (_BRADFORD @ _D50) / (_BRADFORD @ xyz[:, 3])
    adapted: NDArray[np.float64] = np.linalg.inv(_BRADFORD) @ (cones[:, None] * _BRADFORD) @ scaled
    return adapted


def _xyz(values: NDArray[np.float64]) -> bytes:
    return b"XYZ \0\0\0\0" + struct.pack(">3i", *(round(65536 * float(v)) for v in values))


def _table(curve: Curve) -> bytes:
    light = np.clip(curve(np.linspace(0.0, 1.0, _STEPS)), 0.0, 1.0)
    steps = np.round(65535 * light).astype(">u2").tobytes()
    return b"curv\0\0\0\0" + struct.pack(">I", _STEPS) + steps


def _profile(space: bytes, tags: dict[bytes, bytes]) -> bytes:
    place = 128 + 4 + 12 * len(tags)
    listed, contents = struct.pack(">I", len(tags)), b""
    for name, content in tags.items():
        listed += struct.pack(">4sII", name, place + len(contents), len(content))
        contents += content + bytes(-len(content) % 4)
    size = place + len(contents)
    head = struct.pack(">I4sI4s4s4s", size, b"\0" * 4, 0x02400000, b"mntr", space, b"XYZ ")
    head += bytes(12) + b"acsp" + bytes(28) + _xyz(_D50)[8:]
    return head.ljust(128, b"\0") + listed + contents
