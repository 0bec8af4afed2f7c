"""A picture -> 256 bits that stay nearly the same when it is scaled, compressed or toned.

As PDQ (Facebook, 2019), the low frequencies of the cosine transform of a grey 64 x 64 picture, one
bit each. But where PDQ compares with their median, here a bit is a coefficient's sign: so mirroring
and turning a picture only moves and flips bits, and one hash serves all eight orientations.
"""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from PIL import Image

SIDE = 64
_BITS = 16
BYTES = _BITS * _BITS // 8
FLAT = 12
"""Below this detail a hash says nothing: plain colours, gradients, a line of text."""
SAME = 31
"""Of 256 bits, so many differ at most between two versions of one picture (PDQ's own limit)."""

Grey = NDArray[np.float32]
Hashes = NDArray[np.uint64]
"""Shape (count, 4)."""

_AT_ONCE = 1 << 16
"""Hashes; a bit takes a byte while it is moved."""
_FREQUENCIES = np.arange(1, _BITS + 1)[:, None]
_DCT = np.cos(np.pi / SIDE * (np.arange(SIDE)[None] + 0.5) * _FREQUENCIES).astype(np.float32)
_ODD = (np.arange(1, _BITS + 1) % 2).astype(np.uint8)
ORIENTATIONS = tuple(
    (turned, down, across) for turned in (False, True) for down in (0, 1) for across in (0, 1)
)
"""The eight: whether rows and columns change places, and which of them are then reversed."""


def grey(picture: "Image.Image", size: tuple[int, int] = (SIDE, SIDE)) -> Grey:
    """Shape (height, width), 0 to 255."""
    from PIL import Image

    small = picture.convert("L").resize(size, Image.Resampling.BOX)
    return np.asarray(small, dtype=np.float32)


def picture_hash(small: Grey) -> bytes:
    """`small`: shape (64, 64), whatever shape the picture has. BYTES bytes."""
    return np.packbits(_DCT @ small @ _DCT.T > 0).tobytes()


def detail(small: Grey) -> int:
    """How much there is to see in the same picture, 0 to 100: as PDQ's quality."""
    steps = sum(
        int((np.abs(np.diff(small, axis=axis)) * 100 / 255).astype(int).sum()) for axis in (0, 1)
    )
    return min(100, steps // 90)


def to_hashes(rows: bytes) -> Hashes:
    """From the bytes of many, one after the other."""
    return np.frombuffer(rows, dtype=np.uint64).reshape(-1, 4)


def oriented(hashes: Hashes, orientation: int) -> Hashes:
    """The hashes of the same pictures in one of `ORIENTATIONS`."""
    parts = range(0, max(1, len(hashes)), _AT_ONCE)
    return np.concatenate([_oriented(hashes[i : i + _AT_ONCE], orientation) for i in parts])


def _oriented(hashes: Hashes, orientation: int) -> Hashes:
    turned, down, across = ORIENTATIONS[orientation]
    bits = np.unpackbits(hashes.view(np.uint8), axis=1).reshape(-1, _BITS, _BITS)
    bits = bits.transpose(0, 2, 1) if turned else bits
    flips = (_ODD[:, None] * down) ^ (_ODD[None] * across)
    rows = np.packbits((bits ^ flips).reshape(len(bits), _BITS * _BITS), axis=1)
    return np.ascontiguousarray(rows).view(np.uint64)


def distances(some: Hashes, others: Hashes) -> tuple[NDArray[np.uint16], NDArray[np.uint8]]:
    """Row by row how many bits differ in the orientation of the other one that fits best, and
    which one that is, shapes (count,)."""
    least = np.full(len(some), 8 * BYTES, np.uint16)
    which = np.zeros(len(some), np.uint8)
    for orientation in range(len(ORIENTATIONS)):
        differing = np.bitwise_count(some ^ oriented(others, orientation)).sum(
            axis=1, dtype=np.uint16
        )
        better = differing < least
        least[better], which[better] = differing[better], orientation
    return least, which


def turn(pixels: Grey, orientation: int) -> Grey:
    """A picture in one of `ORIENTATIONS`."""
    turned, down, across = ORIENTATIONS[orientation]
    pixels = pixels.T if turned else pixels
    pixels = pixels[::-1] if down else pixels
    return np.ascontiguousarray(pixels[:, ::-1] if across else pixels)
