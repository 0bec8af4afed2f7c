"""The boxes of ISO files (HEIF, AVIF, JPEG 2000, JPEG XL), as far as they tell of colours and crop.

Nothing is raised: what is broken counts as not there.
"""

import struct
from collections.abc import Iterator
from typing import NamedTuple

_MOST = 4096
"""Boxes in one."""


class Box(NamedTuple):
    kind: bytes
    content: bytes


def boxes(data: bytes) -> Iterator[Box]:
    place = 0
    for _ in range(_MOST):
        if place + 8 > len(data):
            return
        size, kind = struct.unpack_from(">I4s", data, place)
        head = 8
        if size == 1 and place + 16 <= len(data):
            size, head = struct.unpack_from(">Q", data, place + 8)[0], 16
        end = len(data) if size == 0 else place + size
        if end < place + head:
            return
        yield Box(kind, data[place + head : end])
        place = end


def inner(data: bytes, *path: bytes) -> bytes:
    """The content of the first box at such a path; empty if there is none."""
    for kind in path:
        data = next((box.content for box in boxes(data) if box.kind == kind), b"")
        if kind == b"meta":  # a full box: version and flags come first
            data = data[4:]
    return data


def properties(data: bytes) -> list[Box]:
    """Those of the main picture of a HEIF or AVIF file, in their order."""
    meta = inner(data, b"meta")
    known = list(boxes(inner(meta, b"iprp", b"ipco")))
    main = _number(inner(meta, b"pitm"))
    try:
        places = _associated(inner(meta, b"iprp", b"ipma"), main)
    except (struct.error, IndexError):
        return []
    return [known[place - 1] for place in places if 0 < place <= len(known)]


def _number(pitm: bytes) -> int:
    return int.from_bytes(pitm[4:6] if pitm[:1] == b"\0" else pitm[4:8], "big")


def _associated(ipma: bytes, main: int) -> list[int]:
    """The numbers of an item's properties, from 1."""
    wide_items, wide_places = ipma[0] > 0, ipma[3] & 1
    place = 8
    for _ in range(min(struct.unpack_from(">I", ipma, 4)[0], _MOST)):
        item = struct.unpack_from(">I" if wide_items else ">H", ipma, place)[0]
        place += 4 if wide_items else 2
        count, place = ipma[place], place + 1
        size = 2 if wide_places else 1
        found = ipma[place : place + count * size]
        place += count * size
        if item == main:
            return [
                int.from_bytes(found[i : i + size], "big") & (0x7FFF if size == 2 else 0x7F)
                for i in range(0, len(found), size)
            ]
    return []
