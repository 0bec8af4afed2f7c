"""HEIF and AVIF files that list more than a picture has, or carry a giant colour profile.

Their decoders look through all items for each item, and copy what describes them several times, so
a few megabytes may take them minutes, or gigabytes. ISO/IEC 14496-12.
"""

import struct
from collections.abc import Iterator

from photosearch.images.reasons import OVERFULL, UnreadablePicture

_MOST_ITEMS = 4096
"""The largest pictures of phones have some 500 tiles."""
_MOST_BYTES = 8 << 20
"""Of all that describes the items."""
_MOST_BOXES = 1000


def refuse_overfull(data: bytes) -> None:
    """Raises UnreadablePicture. What isn't such a file passes."""
    if data[4:8] != b"ftyp":
        return
    for name, start, end in _boxes(data, 0, len(data)):
        if name == b"meta" and _is_overfull(data, start, end):
            raise UnreadablePicture(OVERFULL)


def _is_overfull(data: bytes, start: int, end: int) -> bool:
    return end - start > _MOST_BYTES or _items(data, start + 4, end) > _MOST_ITEMS


def _items(data: bytes, start: int, end: int) -> int:
    """The most that any list of them announces."""
    return max(
        (_count(data, at) for name, at, _ in _boxes(data, start, end) if name == b"iinf"), default=0
    )


def _count(data: bytes, at: int) -> int:
    return int.from_bytes(data[at + 4 : at + (6 if data[at : at + 1] == b"\0" else 8)], "big")


def _boxes(data: bytes, start: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """Name, and where the content lies. Raises UnreadablePicture if there are too many."""
    place = start
    for _ in range(_MOST_BOXES):
        if place + 8 > end:
            return
        size, name = struct.unpack_from(">I4s", data, place)
        head = 8
        if size == 1 and place + 16 <= end:
            (size,) = struct.unpack_from(">Q", data, place + 8)
            head = 16
        size = end - place if size == 0 else max(size, head)
        yield name, place + head, min(place + size, end)
        place += size
    raise UnreadablePicture(OVERFULL)
