"""BMPs whose colours lie in bits of a pixel that Pillow doesn't know: written anew, plainly."""

import struct

import numpy as np
from numpy.typing import NDArray

from photosearch.images.files import MAX_PIXELS

MAGIC = b"BM"
_HEADER = struct.Struct("<IiiHHI")
_MASKS = struct.Struct("<3I")
_PLACE_OF_HEADER, _PLACE_OF_MASKS, _PLACE_OF_PIXELS = 14, 54, 10
_BY_MASKS = (3, 6)
"""How pixels may be packed, of those numbers that a header has for that."""
_ROWS = 256
"""Written anew at once."""
_WIDEST = 1 << 16
_KNOWN_TO_PILLOW = {
    16: ((0xF800, 0x7E0, 0x1F), (0x7C00, 0x3E0, 0x1F)),
    32: (
        (0xFF0000, 0xFF00, 0xFF, 0),
        (0xFF000000, 0xFF0000, 0xFF00, 0),
        (0xFF000000, 0xFF00, 0xFF, 0),
        (0xFF000000, 0xFF0000, 0xFF00, 0xFF),
        (0xFF, 0xFF00, 0xFF0000, 0xFF000000),
        (0xFF0000, 0xFF00, 0xFF, 0xFF000000),
        (0xFF000000, 0xFF00, 0xFF, 0xFF0000),
    ),
}
"""Red, green and blue of each depth; with 32 bits alpha, too."""


def plain(data: bytes) -> bytes:
    """The same picture with three bytes a pixel, without alpha; `data` where Pillow reads it."""
    if len(data) < _PLACE_OF_MASKS + 16:
        return data
    size, width, height, _, bits, packed = _HEADER.unpack_from(data, _PLACE_OF_HEADER)
    if size < 40 or packed not in _BY_MASKS or bits not in _KNOWN_TO_PILLOW:
        return data
    masks = _MASKS.unpack_from(data, _PLACE_OF_MASKS)
    if packed == 3 and _said(data, size, bits) in _KNOWN_TO_PILLOW[bits]:
        return data
    is_sound = 0 < width <= _WIDEST and 0 < width * abs(height) <= MAX_PIXELS
    if not is_sound or not all(map(_is_run, masks)):
        return data
    rows = _rows(data, width, abs(height), bits)
    length = 3 * width + -3 * width % 4
    head = struct.pack("<2s3I", MAGIC, 54 + length * abs(height), 0, 54)
    head += struct.pack("<IiiHHI4xiiII", 40, width, height, 1, 24, 0, 0, 0, 0, 0)
    return head + _bytes(rows, masks, length)


def _said(data: bytes, size: int, bits: int) -> tuple[int, ...]:
    """The masks that Pillow compares."""
    count = 3 if bits == 16 else 4
    masks: tuple[int, ...] = struct.unpack_from(f"<{count}I", data, _PLACE_OF_MASKS)
    return masks if bits == 16 or size >= 56 else (*masks[:3], 0)


def _is_run(mask: int) -> bool:
    """Whether its bits lie side by side."""
    lowest = mask & -mask
    return mask > 0 and (mask + lowest) & mask == 0


def _rows(data: bytes, width: int, height: int, bits: int) -> NDArray[np.unsignedinteger]:
    """As many as are there, of one number a pixel."""
    place = int.from_bytes(data[_PLACE_OF_PIXELS : _PLACE_OF_PIXELS + 4], "little")
    length = width * bits // 8 + -width * bits // 8 % 4
    there = min(height, max(0, len(data) - place) // length)
    values = np.frombuffer(data[place : place + there * length], f"<u{bits // 8}")
    return values.reshape(there, length * 8 // bits)[:, :width]


def _bytes(rows: NDArray[np.unsignedinteger], masks: tuple[int, ...], length: int) -> bytes:
    parts = []
    for top in range(0, len(rows), _ROWS):
        values = rows[top : top + _ROWS].astype(np.uint64)
        colours = [_channel(values, mask) for mask in reversed(masks)]
        flat = np.stack(colours, -1).reshape(len(values), -1)
        parts.append(np.pad(flat, ((0, 0), (0, length - flat.shape[1]))).tobytes())
    return b"".join(parts)


def _channel(values: NDArray[np.uint64], mask: int) -> NDArray[np.uint8]:
    lowest = mask & -mask
    most = np.uint64(mask // lowest)
    found = (values & mask) // lowest
    return ((found * 255 + most // 2) // most).astype(np.uint8)
