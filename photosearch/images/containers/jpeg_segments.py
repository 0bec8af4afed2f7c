"""JPEG segments, checked before a decoder sees them."""

import re
from collections.abc import Iterator

from photosearch.images.containers.tiff_caps import tamed
from photosearch.images.unreadable import UNKNOWN, UnreadablePicture
from photosearch.messages import Message

MAGIC = b"\xff\xd8"
_FAR = 1 << 20
"""Bytes without a marker that count as damage; Pillow would scan each of them."""
_MOST_SEGMENTS = 10_000
_ALONE = (*range(0xD0, 0xD8), 0x00, 0x01)
"""Markers without a length."""
_FRAMES = (*range(0xC0, 0xC4), *range(0xC5, 0xC8), *range(0xC9, 0xCC), *range(0xCD, 0xD0))
_HIERARCHICAL = (*range(0xC5, 0xC8), *range(0xCD, 0xD0))
_JPEG_LS = 0xF7
_LINE_BY_LINE = (0xC0, 0xC1)
_APP1, _EXIF = 0xE1, b"Exif\0\0"
_ODD_EXIF = re.compile(rb"exif..(?=II\*\0|MM\0\*)", re.IGNORECASE | re.DOTALL)
_SCAN, _END, _FILL, _LISTS = 0xDA, 0xD9, 0xFF, 0xE2
_JFIF, _ADOBE, _LAST_APP, _COMMENT = 0xE0, 0xEE, 0xEF, 0xFE


def is_plain(data: bytes) -> bool:
    """Whether it is baseline in one scan, decoded line by line instead of held as a whole.

    Raises UnreadablePicture if there is nothing like a JPEG behind its beginning.
    """
    components, plain = 0, True
    for kind, place in _segments(data):
        if kind in _FRAMES:
            plain, components = kind in _LINE_BY_LINE, _byte(data, place + 7)
        elif kind == _SCAN:
            return plain and _byte(data, place + 2) == components
    return plain


def unsupported(data: bytes) -> str:
    """A sentence naming the unsupported kind of JPEG; "" if it is none."""
    try:
        for kind, place in _segments(data):
            if kind == _JPEG_LS:
                return Message("JPEG-LS isn't supported.")
            if kind in _FRAMES:
                return _unsupported(kind, _byte(data, place + 2))
    except UnreadablePicture:
        pass
    return ""


def _unsupported(frame: int, bits: int) -> str:
    if bits != 8 and 2 <= bits <= 16:
        return Message("{bits}-bit JPEG isn't supported.", bits=bits)
    return Message("Hierarchical JPEG isn't supported.") if frame in _HIERARCHICAL else ""


def tamed_list(data: bytes) -> bytes:
    """The file with its multi-picture index (CIPA DC-007) capped as any TIFF directory.

    Pillow converts all of it while it opens a file.
    """
    for kind, place in list(_segments(data)):
        start, end = place + 6, place + int.from_bytes(data[place : place + 2], "big")
        if kind == _LISTS and data[place + 2 : start] == b"MPF\0":
            block = data[start:end]
            changed = tamed(block)
            data = data if changed is block else data[:start] + changed + data[end:]
    return data


def odd_exif(data: bytes) -> bytes:
    """An EXIF block with a non-standard marker; empty if there is none."""
    for kind, place in _segments(data):
        if kind == _APP1 and (mark := _ODD_EXIF.match(data, place + 2)):
            end = place + int.from_bytes(data[place : place + 2], "big")
            return _EXIF + data[mark.end() : end]
    return b""


def _segments(data: bytes) -> Iterator[tuple[int, int]]:
    """Markers up to the first scan, each with the offset behind it."""
    place = 2
    for _ in range(_MOST_SEGMENTS):
        found = data.find(b"\xff", place, place + _FAR)
        if found < 0 and len(data) - place <= _FAR:
            return  # it ends too early, which the decoder says better
        if found < 0:
            raise UnreadablePicture(UNKNOWN)
        kind, place = _byte(data, found + 1), found + 2
        if kind in (_SCAN, _END):
            yield kind, place
            return
        if kind == _FILL:
            place -= 1
        elif kind not in _ALONE:
            yield kind, place
            place += max(int.from_bytes(data[place : place + 2], "big"), 2)
    raise UnreadablePicture(UNKNOWN)


def _byte(data: bytes, place: int) -> int:
    return data[place] if place < len(data) else _END


def with_other_metadata(data: bytes, segments: bytes, *, comments: bool) -> bytes:
    """The same pixels and colours, with these segments instead of all that was said of them, and
    without what follows the picture, such as a film. Raises UnreadablePicture."""
    head, body = [MAGIC], b""
    for kind, place in list(_segments(data)):
        if kind == _SCAN:
            body = data[place - 2 : _end_of_scans(data, place)]
            break
        size = int.from_bytes(data[place : place + 2], "big")
        if _is_of_pixels(kind, data[place + 2 : place + 14]) or (kind == _COMMENT and comments):
            head.append(data[place - 2 : place + size])
    if not body:
        raise UnreadablePicture(UNKNOWN)
    first = 2 if len(head) > 1 and head[1][1] == _JFIF else 1
    return b"".join([*head[:first], segments, *head[first:], body])


def _is_of_pixels(kind: int, begin: bytes) -> bool:
    if kind == _LISTS:
        return begin.startswith(b"ICC_PROFILE\0")
    return kind in (_JFIF, _ADOBE) or not (_JFIF <= kind <= _LAST_APP or kind == _COMMENT)


def _end_of_scans(data: bytes, place: int) -> int:
    """Behind the marker that ends the picture; the file's end if there is none."""
    while 0 <= (found := data.find(b"\xff", place)) < len(data) - 1:
        kind, place = data[found + 1], found + 2
        if kind == _END:
            return place
        if kind == _FILL:
            place -= 1
        elif kind not in _ALONE:
            place += int.from_bytes(data[place : place + 2], "big")
    return len(data)
