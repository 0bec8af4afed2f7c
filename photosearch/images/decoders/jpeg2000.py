"""JPEG 2000 (ISO/IEC 15444-1), and the memory that its decoder takes beside the pixels.

A picture is cut into tiles, these into resolutions, precincts and blocks, for each of which
OpenJPEG keeps hundreds of bytes; a file of 100 bytes may ask for millions of them.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from PIL import Image, Jpeg2KImagePlugin  # noqa: F401 - registers itself

from photosearch.images.budget import ALONE, refuse_more
from photosearch.images.colour.colour_statements import ROMM, SRGB, ColourStatement
from photosearch.images.colour.declared_colour import profile_in, signal_of
from photosearch.images.containers.iso_boxes import boxes, inner, walk
from photosearch.images.decoders.pillow_decoder import PillowDecoder
from photosearch.images.decoders.truncated import padded
from photosearch.images.metadata.exif import read_exif
from photosearch.images.metadata.text_tags import TextTags, tags_of

_CODESTREAM = b"\xff\x4f"
_SIZE, _STYLE, _STYLE_OF_PART, _TILE, _DATA, _END = 0x51, 0x52, 0x53, 0x90, 0x93, 0xD9
_OF_RESOLUTION, _OF_PRECINCT, _OF_BLOCK = 700, 250, 400
"""Bytes, measured with OpenJPEG 2.5."""
_MOST_MARKERS = 200_000
_END_MARK, _TILE_PART = b"\xff\xd9", b"\xff\x90\x00\x0a"
_SPACES = {16: SRGB, 17: SRGB, 18: SRGB, 21: ROMM}
"""16 to 18 are sRGB, grey and YCC of the same."""


class Jpeg2000(PillowDecoder):
    names = ("JPEG2000",)
    bytes_beside = 16

    def memory(self, image: Image.Image, data: bytes, min_side: int | None) -> int:
        blocks = bytes_for_blocks(data)
        refuse_more(blocks, ALONE)
        return blocks + super().memory(image, data, min_side)

    def completed(self, data: bytes) -> bytes | None:
        """Zeros in a tile's packets mean that there is nothing more to come."""
        place = data.rfind(_TILE_PART)
        if place < 0 or place + 10 > len(data):
            return None
        end = place + int(struct.unpack_from(">I", data, place + 6)[0])
        whole = padded(data, end)
        return None if whole is None else whole[:end] + _END_MARK

    def metadata(self, image: Image.Image, data: bytes) -> tuple[Image.Exif, TextTags]:
        return read_exif(image), tags_of(image, searched=data)

    def declared(self, image: Image.Image, data: bytes) -> Iterator[ColourStatement]:
        """By the first of its specifications that is known."""
        yield from profile_in(image)
        for box in boxes(inner(data, b"jp2h")):
            content = box.content
            if box.kind != b"colr" or len(content) < 7:
                continue
            if content[0] in (2, 3):
                yield content[3:]
            elif content[0] == 5 and len(content) >= 9:
                yield from signal_of(*struct.unpack_from(">HH", content, 3))
            elif content[0] == 1 and (space := int.from_bytes(content[3:7], "big")) in _SPACES:
                yield _SPACES[space]


@dataclass(frozen=True, slots=True)
class _Style:
    """How a part is cut. All but the levels are exponents of two."""

    levels: int
    block: tuple[int, int]
    precincts: tuple[tuple[int, int], ...]
    """By resolution, the smallest first; the last one counts for missing ones."""

    def of(self, resolution: int) -> tuple[int, int]:
        return self.precincts[min(resolution, len(self.precincts) - 1)]


def bytes_for_blocks(data: bytes) -> int:
    """An estimate by the worst style in any part of the file. 0 if it can't be told."""
    try:
        return _bytes_for(data, _codestream_in(data))
    except (struct.error, StopIteration, IndexError, ValueError, ArithmeticError):
        return 0  # the decoder gives it up for the same reason


def _codestream_in(data: bytes) -> int:
    """Where it begins: at once, or in the box named jp2c. Raises StopIteration if it doesn't."""
    if data.startswith(_CODESTREAM):
        return 0
    contents = (start for kind, start, _ in walk(data, 0, len(data)) if kind == b"jp2c")
    return next(start for start in contents if data.startswith(_CODESTREAM, start))


def _bytes_for(data: bytes, start: int) -> int:
    sizes = struct.unpack_from(">H8IH", data, start + 6)
    width, height = sizes[1] - sizes[3], sizes[2] - sizes[4]
    tile, parts = (min(sizes[5], width), min(sizes[6], height)), sizes[9]
    tiles = -(-width // tile[0]) * -(-height // tile[1])
    return int(tiles * parts) * max(
        _of_tile(tile, style) for style in _styles(data, start + 2, parts)
    )


def _styles(data: bytes, place: int, parts: int) -> Iterator[_Style]:
    """The styles of the whole, and of tiles and parts that differ from it."""
    tile = place
    for _ in range(_MOST_MARKERS):
        if place + 2 > len(data):
            return
        marker = data[place + 1]
        if data[place] != 0xFF or marker == _END:
            return
        if marker == _DATA:  # what comes is coded, to the end of this part of the tile
            (length,) = struct.unpack_from(">I", data, tile + 6)
            if not length:
                return
            place = tile + max(length, 14)
            continue
        tile = place if marker == _TILE else tile
        if marker == _STYLE:
            yield _style(data, place + 9, data[place + 4])
        elif marker == _STYLE_OF_PART:
            at = place + 4 + (1 if parts < 257 else 2)
            yield _style(data, at + 1, data[at])
        place += 2 + int(struct.unpack_from(">H", data, place + 2)[0])
    raise ValueError("more markers than any picture has")


def _style(data: bytes, at: int, flags: int) -> _Style:
    levels, across, down = data[at], data[at + 1] & 15, data[at + 2] & 15
    levels = min(levels, 32)
    precincts = [(15, 15)]
    if flags & 1:
        listed = data[at + 5 : at + 6 + levels]
        precincts = [(one & 15, one >> 4) for one in listed]
    return _Style(levels, (across + 2, down + 2), tuple(precincts))


def _of_tile(tile: tuple[int, int], style: _Style) -> int:
    return sum(_of_resolution(tile, style, number) for number in range(style.levels + 1))


def _of_resolution(tile: tuple[int, int], style: _Style, number: int) -> int:
    scale, bands = style.levels - number, 3 if number else 1
    precincts = blocks = bands
    for side, precinct, block in zip(tile, style.of(number), style.block, strict=True):
        length = _parts(side, scale)
        precincts *= _parts(length, precinct)
        inner = max(0, precinct - 1) if number else precinct
        blocks *= _parts(-(-length // 2) if number else length, min(block, inner))
    return _OF_RESOLUTION + precincts * _OF_PRECINCT + blocks * _OF_BLOCK


def _parts(length: int, exponent: int) -> int:
    """How many parts of this size it takes."""
    return -(-length // (1 << exponent))


DECODER = Jpeg2000()
