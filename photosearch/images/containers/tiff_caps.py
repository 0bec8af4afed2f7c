"""Caps the directories of TIFF and EXIF before Pillow converts them.

Entries too large for any camera are emptied, as are those whose values lie beyond the end.

An entry may claim millions of values, and thousands of entries may point at the same ones; as
Python's numbers they would take minutes and gigabytes.
"""

import re
import struct
from collections.abc import Iterator
from typing import NamedTuple

_MOST_BYTES = 1 << 16
"""Of one entry."""
_MOST_TOGETHER = 1 << 20
"""Bytes of a directory's entries."""
_MOST_DIRECTORIES = 64
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
_SIZES |= {16: 8, 17: 8, 18: 8}
"""Bytes of one value, by the entry's type."""
_POINTERS = (0x8769, 0x8825, 0xA005)
"""Tags of the EXIF, GPS and interoperability directories."""
_STRUCTURE = {273, 279, 320, 324, 325, 34675}
"""Strips, tiles, palette and colour profile: may be larger."""
_MOST_STRUCTURE = 1 << 22
_PREFIX = re.compile(rb"(?:Exif\0\0){1,2}")


class _Layout(NamedTuple):
    order: str
    many: str
    entry: str
    place: str
    inline: int
    """Bytes of a value that lies in its entry."""


class _Entry(NamedTuple):
    at: int
    tag: int
    size: int
    value: int


def tamed(data: bytes) -> bytes:
    """A TIFF file or EXIF block with caps applied; `data` itself if nothing exceeds them."""
    prefix = _PREFIX.match(data)
    start = prefix.end() if prefix else 0
    layout, first = _begin(data, start)
    if layout is None:
        return data
    too_large = list(_too_large(data, start, layout, first))
    if not too_large:
        return data
    changed = bytearray(data)
    for at in too_large:  # one byte that means nothing
        struct.pack_into(f"{layout.order}H{layout.entry[2]}", changed, at + 2, 1, 1)
    return bytes(changed)


def _begin(data: bytes, start: int) -> tuple[_Layout | None, int]:
    """The byte layout, and the offset of the first directory."""
    order = {b"II": "<", b"MM": ">"}.get(data[start : start + 2])
    if order is None or len(data) < start + 16:
        return None, 0
    if struct.unpack_from(f"{order}H", data, start + 2)[0] == 43:  # BigTIFF
        layout = _Layout(order, "Q", "HHQQ", "Q", 8)
        return layout, struct.unpack_from(f"{order}Q", data, start + 8)[0]
    return _Layout(order, "H", "HHII", "I", 4), struct.unpack_from(f"{order}I", data, start + 4)[0]


def _too_large(data: bytes, start: int, layout: _Layout, first: int) -> Iterator[int]:
    places, seen = [first], set[int]()
    while places and len(seen) < _MOST_DIRECTORIES:
        place = places.pop()
        if place in seen:
            continue
        seen.add(place)
        together = 0
        for entry in _entries(data, start + place, layout):
            if entry.tag in _POINTERS:
                places.append(entry.value)
            if entry.tag in _STRUCTURE and place == first:
                if entry.size > _MOST_STRUCTURE:
                    yield entry.at
                continue
            is_beyond = start + entry.value + entry.size > len(data) and entry.size > layout.inline
            together += entry.size
            if is_beyond or entry.size > _MOST_BYTES or together > _MOST_TOGETHER:
                yield entry.at
                together -= entry.size


def _entries(data: bytes, place: int, layout: _Layout) -> Iterator[_Entry]:
    count, entry = (
        struct.Struct(layout.order + layout.many),
        struct.Struct(layout.order + layout.entry),
    )
    if not 0 <= place <= len(data) - count.size:
        return
    begin = place + count.size
    fitting = (len(data) - begin) // entry.size
    for number in range(min(count.unpack_from(data, place)[0], fitting)):
        at = begin + number * entry.size
        tag, kind, many, value = entry.unpack_from(data, at)
        yield _Entry(at, tag, many * _SIZES.get(kind, 0), value)
