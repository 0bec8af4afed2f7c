"""BMP. Colours in bits that Pillow doesn't know are rewritten with three bytes a pixel."""

import struct
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from photosearch.images.colour.colour_statements import ColourStatement, Measured
from photosearch.images.decoders.pillow_decoder import PillowDecoder

_HEADER = struct.Struct("<IiiHHI")
_MASKS = struct.Struct("<3I")
_PLACE_OF_HEADER, _PLACE_OF_MASKS, _PLACE_OF_PIXELS = 14, 54, 10
_BY_MASKS = (3, 6)
"""Compressions with bit masks."""
_AT_ONCE = 1 << 20
"""Pixels rewritten together."""
_WIDEST, _MOST = 1 << 16, 48_000_000
"""Pixels: it is held twice."""
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


class Bmp(PillowDecoder):
    names = ("BMP",)

    def safe(self, data: bytes) -> bytes:
        return plain(data)

    def load(self, image: Image.Image) -> Image.Image:
        image.load()
        is_alpha_written = image.mode != "RGBA" or image.getchannel("A").getbbox()
        return image if is_alpha_written else image.convert("RGB")

    def declared(self, image: Image.Image, data: bytes) -> Iterator[ColourStatement]:
        """Headers of 108 bytes and more may name primaries and gammas, those of 124 a profile."""
        size = int.from_bytes(data[14:18], "little")
        kind = data[70:74][::-1]
        if size >= 124 and kind == b"MBED":
            start, length = struct.unpack_from("<II", data, 14 + 112)
            if profile := data[14 + start : 14 + start + length]:
                yield profile
        elif size >= 108 and kind == b"\0\0\0\0":
            numbers = struct.unpack_from("<9I", data, 74)
            gammas = struct.unpack_from("<3I", data, 110)
            if all(sum(numbers[i : i + 3]) for i in (0, 3, 6)) and gammas[0]:
                yield _calibrated(numbers, gammas[0] / 65536)


def _calibrated(numbers: tuple[int, ...], gamma: float) -> Measured:
    """By X, Y and Z of the primaries, whose sum is white."""
    ends = [[n / (1 << 30) for n in numbers[i : i + 3]] for i in (0, 3, 6)]
    ends.append([sum(column) for column in zip(*ends, strict=True)])
    points = [value / sum(end) for end in ends for value in end[:2]]
    return Measured(tuple(points), gamma)


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
    is_sound = 0 < width <= _WIDEST and 0 < width * abs(height) <= _MOST
    if not is_sound or not all(map(_is_run, masks)):
        return data
    rows = _rows(data, width, abs(height), bits)
    length = 3 * width + -3 * width % 4
    head = struct.pack("<2s3I", b"BM", 54 + length * abs(height), 0, 54)
    head += struct.pack("<IiiHHI4xiiII", 40, width, height, 1, 24, 0, 0, 0, 0, 0)
    return b"".join((head, *_parts(rows, masks, length)))


def _said(data: bytes, size: int, bits: int) -> tuple[int, ...]:
    """The masks as Pillow compares them."""
    count = 3 if bits == 16 else 4
    masks: tuple[int, ...] = struct.unpack_from(f"<{count}I", data, _PLACE_OF_MASKS)
    return masks if bits == 16 or size >= 56 else (*masks[:3], 0)


def _is_run(mask: int) -> bool:
    """Whether its bits lie side by side."""
    lowest = mask & -mask
    return mask > 0 and (mask + lowest) & mask == 0


def _rows(data: bytes, width: int, height: int, bits: int) -> NDArray[np.unsignedinteger]:
    """The rows that are there, one integer a pixel."""
    place = int.from_bytes(data[_PLACE_OF_PIXELS : _PLACE_OF_PIXELS + 4], "little")
    length = width * bits // 8 + -width * bits // 8 % 4
    there = min(height, max(0, len(data) - place) // length)
    values = np.frombuffer(data[place : place + there * length], f"<u{bits // 8}")
    return values.reshape(there, length * 8 // bits)[:, :width]


def _parts(
    rows: NDArray[np.unsignedinteger], masks: tuple[int, ...], length: int
) -> Iterator[bytes]:
    step = _AT_ONCE // rows.shape[1]
    for top in range(0, len(rows), step):
        values = rows[top : top + step]
        colours = [_channel(values, mask) for mask in reversed(masks)]
        made = np.zeros((len(values), length), np.uint8)
        for place, colour in enumerate(colours):
            made[:, place : 3 * rows.shape[1] : 3] = colour
        yield made.tobytes()


def _channel(values: NDArray[np.unsignedinteger], mask: int) -> NDArray[np.uint8]:
    """Its highest eight bits; fewer are stretched."""
    bits = mask.bit_count()
    most = (1 << min(8, bits)) - 1
    shift = mask.bit_length() - min(8, bits)
    tones = np.round(np.arange(most + 1) * (255 / most)).astype(np.uint8)
    found: NDArray[np.uint8] = tones[(values >> shift) & most]
    return found


DECODER = Bmp()
