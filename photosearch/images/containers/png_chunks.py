"""PNG chunks, checked before a decoder sees them."""

import re
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

MAGIC = b"\x89PNG\r\n\x1a\n"
MOST_TEXT = 4 << 20
"""Bytes of one text or profile, unpacked."""
_MOST_CHUNKS = 200_000
_XMP, PROFILE = "xml:com.adobe.xmp", "raw profile type "
"""Keywords in lower case; PROFILE precedes the name of a profile in hexadecimal."""
_CREATED = ("exif:datetimeoriginal", "creation time", "creationtime", "create-date")
"""Keywords of the creation time, the best first."""
_WORDS = ("title", "description", "comment")
_PROFILES = ("exif", "app1", "iptc", "8bim", "xmp")
_WANTED = {_XMP, *_CREATED, *_WORDS, *(PROFILE + name for name in _PROFILES)}
_SAID = (b"eXIf", b"tEXt", b"zTXt", b"iTXt", b"tIME")
_SIZES = {b"pHYs": 9, b"gAMA": 4, b"cHRM": 32, b"sRGB": 1, b"tIME": 7}
"""Bytes of chunks of fixed size."""
_PROFILE = re.compile(r"\s*(?P<name>\S{1,20})\s+\d{1,10}\s+(?P<hex>[0-9a-fA-F\s]*)$")


class _Chunk(NamedTuple):
    kind: bytes
    start: int
    """Offset of the length field."""
    end: int
    """Offset behind the checksum."""
    is_right: bool
    """Whether the checksum is right; always true for critical chunks."""


@dataclass(slots=True)
class Texts:
    """The text chunks of a PNG that are wanted, before and behind its pixels."""

    found: dict[str, str] = field(default_factory=dict)
    """By their keywords in lower case."""
    exif: bytes | None = None
    saved: str = ""
    """When it was changed last, as ISO 8601; "" if it doesn't say."""

    @property
    def xmp(self) -> str:
        return self.found.get(_XMP, "")

    @property
    def created(self) -> str:
        return next((text for name in _CREATED if (text := self.found.get(name))), "")


def mended(data: bytes) -> bytes:
    """The file without faulty ancillary chunks, for which a decoder would refuse the picture.

    Texts are left out, too: `read_texts` reads them.
    """
    parts, begin, profiles = [], 0, 0
    for chunk in _chunks(data):
        profiles += chunk.kind == b"iCCP"
        if _is_ancillary(chunk.kind) and not (_is_sound(data, chunk) and profiles < 2):
            parts.append(data[begin : chunk.start])
            begin = chunk.end
    return b"".join([*parts, data[begin:]]) if parts else data


def with_other_metadata(data: bytes, exif: bytes, xmp: bytes) -> bytes:
    """The same pixels and colours, with this EXIF and XMP instead of all that was said of them."""
    parts = [MAGIC]
    for chunk in _chunks(data):
        if chunk.kind not in _SAID:
            parts.append(data[chunk.start : chunk.end])
        if chunk.kind == b"IHDR":
            words = b"XML:com.adobe.xmp\0\0\0\0\0" + xmp
            parts += [_chunk(b"eXIf", exif)] if exif else []
            parts += [_chunk(b"iTXt", words)] if xmp else []
    return b"".join(parts)


def _chunk(kind: bytes, content: bytes) -> bytes:
    check = zlib.crc32(kind + content)
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", check)


def read_texts(data: bytes) -> Texts:
    """Chunks with a wrong checksum count as not there."""
    texts = Texts()
    for chunk in _chunks(data):
        if not chunk.is_right:
            continue
        content = data[chunk.start + 8 : chunk.end - 4] if chunk.kind in _READ else b""
        if chunk.kind == b"eXIf":
            texts.exif = texts.exif or content
        elif chunk.kind == b"tIME":
            texts.saved = _time(content)
        elif chunk.kind in _TEXTS:
            _keep_text(texts, chunk.kind, content)
    return texts


def contents(data: bytes, kinds: tuple[bytes, ...]) -> dict[bytes, bytes]:
    """Content of the first chunk of each kind before the pixels, if its checksum is right."""
    found: dict[bytes, bytes] = {}
    for chunk in _chunks(data):
        if chunk.kind == b"IDAT":
            break
        if chunk.kind in kinds and chunk.is_right:
            found.setdefault(chunk.kind, data[chunk.start + 8 : chunk.end - 4])
    return found


def _keep_text(texts: Texts, kind: bytes, content: bytes) -> None:
    name, _, rest = content.partition(b"\0")
    keyword = name.decode("latin-1").strip().lower()
    if keyword in _WANTED and keyword not in texts.found:
        texts.found[keyword] = _TEXTS[kind](rest) or ""


def raw_profile(text: str) -> bytes:
    """The bytes of ImageMagick's raw profiles: a name, a count, and hexadecimal digits."""
    found = _PROFILE.match(text)
    try:
        return bytes.fromhex(found["hex"]) if found else b""
    except ValueError:
        return b""


def _chunks(data: bytes) -> Iterator[_Chunk]:
    """Chunks up to IEND or the first impossible one."""
    place = len(MAGIC)
    for _ in range(_MOST_CHUNKS):
        if place + 12 > len(data):
            return
        length, kind = struct.unpack_from(">I4s", data, place)
        end = place + 12 + length
        if end > len(data) or not kind.isalpha():
            return
        is_right = not _is_ancillary(kind) or _checksum(data, place, end)
        yield _Chunk(kind, place, end, is_right)
        if kind == b"IEND":
            return
        place = end


def _is_ancillary(kind: bytes) -> bool:
    return bool(kind[0] & 0x20)


def _checksum(data: bytes, start: int, end: int) -> bool:
    wanted: int = struct.unpack_from(">I", data, end - 4)[0]
    return zlib.crc32(memoryview(data)[start + 4 : end - 4]) == wanted


def _is_sound(data: bytes, chunk: _Chunk) -> bool:
    content = data[chunk.start + 8 : chunk.end - 4]
    if (
        not chunk.is_right
        or chunk.kind in _TEXTS
        or len(content) != _SIZES.get(chunk.kind, len(content))
    ):
        return False
    if chunk.kind == b"iCCP":
        return _inflated(content.partition(b"\0")[2][1:]) is not None
    return True


def _inflated(packed: bytes) -> bytes | None:
    """None if it is broken or too large."""
    try:
        unpacker = zlib.decompressobj()
        plain = unpacker.decompress(packed, MOST_TEXT)
    except zlib.error:
        return None
    return None if unpacker.unconsumed_tail or not unpacker.eof else plain


def _plain(rest: bytes) -> str | None:
    return rest.decode("latin-1")


def _packed(rest: bytes) -> str | None:
    plain = _inflated(rest[1:])
    return None if plain is None else plain.decode("latin-1")


def _international(rest: bytes) -> str | None:
    """iTXt: compression flag and method, language, translated keyword, text."""
    _, _, words = rest[2:].partition(b"\0")
    content = words.partition(b"\0")[2]
    plain = _inflated(content) if rest[:1] == b"\1" else content
    return None if plain is None else plain.decode("utf-8", "replace")


_TEXTS = {b"tEXt": _plain, b"zTXt": _packed, b"iTXt": _international}
"""Read the text behind the keyword; None if it is broken or too large."""
_READ = {*_TEXTS, b"eXIf", b"tIME"}


def _time(content: bytes) -> str:
    """Universal time by the standard; what programs write is often local."""
    try:
        return datetime(*struct.unpack(">HBBBBB", content)).isoformat()
    except (struct.error, ValueError):
        return ""
