"""The XMP packets of a picture's file, wherever they stand in it.

In a JPEG one segment holds 64 kB at most; what is longer continues in segments of "extended XMP"
(Adobe's XMP specification, part 3, 1.1.3.1), which may stand far behind the first.
"""

import re
from collections.abc import Iterator
from io import FileIO
from pathlib import Path

from photosearch.images.containers.jpeg_segments import MAGIC
from photosearch.images.files import open_file, patiently
from photosearch.images.metadata.xmp import MOST

_HEAD = _TAIL = 1 << 20
"""Of a file that isn't a JPEG, where XMP stands as a rule."""
_MOST_SEGMENTS = 2000
_APP1, _SCAN, _END = 0xE1, 0xDA, 0xD9
_PLAIN = b"http://ns.adobe.com/xap/1.0/\0"
_EXTENDED = b"http://ns.adobe.com/xmp/extension/\0"
_DIGEST = 32
_BEFORE = len(_EXTENDED) + _DIGEST + 8
"""Of an extended segment: the digest of the whole, its length, and where the part belongs."""
_HAS_MORE = re.compile(rb"HasExtendedXMP\s*(?:=\s*[\"']|>\s*)([0-9A-Fa-f]{32})")


def xmp_packets(path: Path) -> list[bytes]:
    """What may hold XMP, of a few megabytes. Raises UnreadablePicture."""
    return patiently(path, lambda: _read(path))


def _read(path: Path) -> list[bytes]:
    with open_file(path) as file:
        if file.read(len(MAGIC)) == MAGIC:
            return _of_segments(list(_app1(file)))
        file.seek(0)
        head = file.read(_HEAD) or b""
        if len(head) < _HEAD:
            return [head]
        file.seek(max(_HEAD, file.seek(0, 2) - _TAIL))
        return [head, file.read(_TAIL) or b""]


def _app1(file: FileIO) -> Iterator[bytes]:
    """The contents of such segments before the picture, up to a bounded size in all."""
    left, place = 2 * MOST, len(MAGIC)
    for _ in range(_MOST_SEGMENTS):
        file.seek(place)
        marker = file.read(4) or b""
        if len(marker) < 4 or marker[0] != 0xFF or marker[1] in (_SCAN, _END):
            return
        length = int.from_bytes(marker[2:], "big")
        if marker[1] == 0xFF:  # a byte that fills
            place += 1
            continue
        if marker[1] == _APP1:
            content = file.read(max(0, length - 2)) or b""
            left -= len(content)
            if left < 0:
                return
            yield content
        place += 2 + max(length, 2)


def _of_segments(segments: list[bytes]) -> list[bytes]:
    plain = [one.removeprefix(_PLAIN) for one in segments if one.startswith(_PLAIN)]
    extended = [one for one in segments if one.startswith(_EXTENDED)]
    digests = {found[1].upper() for packet in plain for found in _HAS_MORE.finditer(packet)}
    return [*plain, *(_whole(extended, digest) for digest in sorted(digests))]


def _whole(extended: list[bytes], digest: bytes) -> bytes:
    """Its parts in their order, up to the first that is missing."""
    start = len(_EXTENDED)
    parts = dict[int, bytes]()
    for one in extended:
        if one[start : start + _DIGEST].upper() == digest and len(one) > _BEFORE:
            place = int.from_bytes(one[_BEFORE - 4 : _BEFORE], "big")
            parts.setdefault(place, one[_BEFORE:])
    whole = b""
    while part := parts.pop(len(whole), b""):
        whole += part
    return whole[:MOST]
