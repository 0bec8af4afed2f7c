"""TIFFs of luma and chroma, written by hand."""

import struct
import zlib
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from support.photos.colour_files import expected

WIDTH, HEIGHT = expected().size
SHORT, LONG, RATIONAL = 3, 4, 5
USUAL = 0, 255, 128, 255, 128, 255
NARROW = 16, 235, 128, 240, 128, 240
Tag = tuple[int, int, Sequence[int]]
"""Number, type, values."""


def tiff(pixels: bytes, tags: Sequence[Tag], order: str = "<") -> bytes:
    """In one strip."""
    every: list[Tag] = [(256, LONG, (WIDTH,)), (257, LONG, (HEIGHT,)), *tags]
    every += [(273, LONG, (8,)), (279, LONG, (len(pixels),))]
    data = bytearray((b"II" if order == "<" else b"MM") + struct.pack(order + "HI", 42, 0) + pixels)
    listed = b""
    for tag, kind, values in sorted(every):
        content = struct.pack(f"{order}{len(values)}{'H' if kind == SHORT else 'I'}", *values)
        count = len(values) // (2 if kind == RATIONAL else 1)
        if len(content) > 4:
            place = len(data)
            data += content
            content = struct.pack(order + "I", place)
        listed += struct.pack(order + "HHI", tag, kind, count) + content.ljust(4, b"\0")
    data[4:8] = struct.pack(order + "I", len(data))
    return bytes(data) + struct.pack(order + "H", len(every)) + listed + bytes(4)


def ycc(levels: Sequence[int], weights: tuple[float, float]) -> NDArray[np.uint8]:
    red, green, blue = np.moveaxis(np.asarray(expected(), float), -1, 0)
    of_red, of_blue = weights
    luma = of_red * red + (1 - of_red - of_blue) * green + of_blue * blue
    chroma = (blue - luma) / (2 - 2 * of_blue), (red - luma) / (2 - 2 * of_red)
    black, white = np.array(levels).reshape(3, 2).T
    scaled = np.dstack([luma / 255, *(part / 127.5 for part in chroma)])
    return np.round(black + scaled * (white - black)).clip(0, 255).astype(np.uint8)


def units(values: NDArray[np.uint8], across: int, down: int) -> bytes:
    """The lumas of some pixels, then the chromas that they have in common."""
    return b"".join(
        values[y : y + down, x : x + across, 0].tobytes() + values[y, x, 1:].tobytes()
        for y in range(0, HEIGHT, down)
        for x in range(0, WIDTH, across)
    )


def luma_and_chroma(
    unit: tuple[int, int] = (2, 2),
    levels: Sequence[int] = USUAL,
    order: str = "<",
    packed: bool = False,
    weights: tuple[float, float] = (0.299, 0.114),
) -> bytes:
    pixels = units(ycc(levels, weights), *unit)
    thousandths = [round(1000 * w) for w in (weights[0], 1 - sum(weights), weights[1])]
    tags: list[Tag] = [
        (258, SHORT, (8, 8, 8)),
        (259, SHORT, (8 if packed else 1,)),
        (262, SHORT, (6,)),
        (277, SHORT, (3,)),
        (278, LONG, (HEIGHT,)),
        (529, RATIONAL, [n for part in thousandths for n in (part, 1000)]),
        (530, SHORT, unit),
        (532, RATIONAL, [n for level in levels for n in (level, 1)]),
    ]
    return tiff(zlib.compress(pixels) if packed else pixels, tags, order)
