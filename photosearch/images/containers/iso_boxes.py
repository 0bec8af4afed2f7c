"""The boxes of ISO base media files (HEIF, AVIF, JPEG 2000, JPEG XL; ISO/IEC 14496-12)."""

import struct
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from photosearch.images.unreadable import OVERFULL, UnreadablePicture

_MOST = 4096
"""Boxes that are read of one box. The largest pictures of phones have some 500 tiles."""
_MOST_BYTES = 8 << 20
"""Of all that describes the items."""
_MOST_BOXES = 1000
"""Boxes side by side that a decoder may get."""


class Box(NamedTuple):
    kind: bytes
    content: bytes


def walk(data: bytes, place: int, stop: int) -> Iterator[tuple[bytes, int, int]]:
    """Kind, start and end of the content of each box side by side.

    As stated: the end lies behind `stop`, or before the start, where a size is wrong.
    """
    while place + 8 <= stop:
        size, kind = struct.unpack_from(">I4s", data, place)
        start = place + 8
        if size == 1 and place + 16 <= stop:
            size, start = struct.unpack_from(">Q", data, start)[0], place + 16
        end = stop if size == 0 else place + size
        yield kind, start, end
        place = max(start, end)


def boxes(data: bytes) -> Iterator[Box]:
    """Up to the first one that is broken."""
    for kind, start, end in islice(walk(data, 0, len(data)), _MOST):
        if end < start:
            return
        yield Box(kind, data[start:end])


def inner(data: bytes, *path: bytes) -> bytes:
    """The content of the first box at this path; empty if there is none."""
    for kind in path:
        data = next((box.content for box in boxes(data) if box.kind == kind), b"")
        if kind == b"meta":  # a full box: version and flags come first
            data = data[4:]
    return data


def properties(data: bytes) -> list[Box]:
    """Properties of the main picture of a HEIF or AVIF file, in their order; none if broken."""
    meta = inner(data, b"meta")
    known = list(boxes(inner(meta, b"iprp", b"ipco")))
    main = _number(inner(meta, b"pitm"))
    try:
        places = _associated(inner(meta, b"iprp", b"ipma"), main)
    except (struct.error, IndexError):
        return []
    return [known[place - 1] for place in places if 0 < place <= len(known)]


def _number(full_box: bytes) -> int:
    """What follows version and flags: 16 bits in version 0, else 32."""
    return int.from_bytes(full_box[4:6] if full_box[:1] == b"\0" else full_box[4:8], "big")


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


def refuse_overfull(data: bytes) -> None:
    """Raises UnreadablePicture if a file lists more than a picture has, or has a giant profile.

    libheif and libavif look through all items for each item, and copy what describes them several
    times: a few megabytes could take them minutes, or gigabytes.
    """
    for kind, start, end in _few(data, 0, len(data)):
        if kind == b"meta" and (end - start > _MOST_BYTES or _items(data, start + 4, end) > _MOST):
            raise UnreadablePicture(OVERFULL)


def _items(data: bytes, start: int, end: int) -> int:
    """The most that any list of them announces."""
    lists = (place for kind, place, _ in _few(data, start, end) if kind == b"iinf")
    return max((_number(data[place : place + 8]) for place in lists), default=0)


def _few(data: bytes, place: int, stop: int) -> Iterator[tuple[bytes, int, int]]:
    """As `walk`, within `stop`. Raises UnreadablePicture if there are too many."""
    for count, (kind, start, end) in enumerate(walk(data, place, stop), 1):
        yield kind, start, min(max(start, end), stop)
        if count == _MOST_BOXES:
            raise UnreadablePicture(OVERFULL)
