"""The table of still picture formats. Decodes nothing, and imports no decoder.

A format is a row here and a module below `decoders/` that holds its DECODER.
"""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, cast

from photosearch.images.containers import raw_signatures as raw
from photosearch.images.containers.tiff_directories import MAGIC as TIFF_MAGIC

if TYPE_CHECKING:
    from photosearch.images.decoders.decoder import Decoder


Sniff = Callable[[bytes], bool]
"""From bytes; first ones are enough, unless said otherwise."""


@dataclass(frozen=True, slots=True)
class Format:
    """One row."""

    kind: str
    """As `Facts.kind` and `kind:` in a query have it."""
    name: str
    """As documents have it."""
    decoder: str
    """The module below `decoders/`."""
    suffixes: frozenset[str]
    """Lower case, with the dot."""
    is_sure: Sniff
    """Whether the first 32 bytes are those of such a picture and of nothing else."""
    takes: Sniff
    """Whether its decoder gets a file with these bytes, if those of the rows before don't."""


BRANDS = frozenset(b"avif avis mif1 msf1 heic heix heim heis hevc hevx crx".split())
"""Of ISO base media files that are pictures."""
_AVIF = frozenset((b"avif", b"avis"))
_HEIF = BRANDS - _AVIF - {b"crx"}
_BMP_HEADER_SIZES = (12, 40, 52, 56, 64, 108, 124)
_JPEG, _JPEG_SURE = b"\xff\xd8", b"\xff\xd8\xff"
_JP2 = (b"\0\0\0\x0cjP  \r\n\x87\n", b"\xff\x4f\xff\x51")
_JXL = (b"\0\0\0\x0cJXL \r\n\x87\n", b"\xff\x0a")


def _brand(head: bytes) -> bytes:
    return head[8:12].rstrip(b" ") if _is_iso(head) else b""


def _is_iso(head: bytes) -> bool:
    return head[4:8] == b"ftyp"


def _is_bmp(head: bytes) -> bool:
    """Two letters alone would take many texts for pictures."""
    size = int.from_bytes(head[14:18], "little")
    return head.startswith(b"BM") and size in _BMP_HEADER_SIZES


def _is_raw(head: bytes) -> bool:
    return head.startswith(raw.MAGIC) or _brand(head) == b"crx"


def _is_webp(head: bytes) -> bool:
    return head.startswith(b"RIFF") and head[8:12] == b"WEBP"


def _starts(*magic: bytes) -> Sniff:
    return lambda head: head.startswith(magic)


def _row(kind: str, name: str, decoder: str, suffixes: str, *sniffs: Sniff) -> Format:
    """`sniffs`: `is_sure` and, if that is another, `takes`."""
    return Format(kind, name, decoder, frozenset(suffixes.split()), sniffs[0], sniffs[-1])


_ROWS = (
    _row("RAW", "RAW", "raw", " ".join(raw.SUFFIXES), _is_raw, raw.looks_like_raw),
    _row("JXL", "JPEG XL", "jpeg_xl", ".jxl", _starts(*_JXL)),
    _row("JPEG", "JPEG", "jpeg", ".jpg .jpeg .jpe .jfif .mpo", _starts(_JPEG_SURE), _starts(_JPEG)),
    _row("PNG", "PNG", "png", ".png .apng", _starts(b"\x89PNG\r\n\x1a\n")),
    _row("WEBP", "WebP", "webp", ".webp", _is_webp),
    _row("GIF", "GIF", "gif", ".gif", _starts(b"GIF87a", b"GIF89a")),
    _row("TIFF", "TIFF", "tiff", ".tif .tiff", _starts(*TIFF_MAGIC), _starts(b"II", b"MM")),
    _row("BMP", "BMP", "bmp", ".bmp .dib", _is_bmp, _starts(b"BM")),
    _row("AVIF", "AVIF", "heif", ".avif", lambda head: _brand(head) in _AVIF),
    _row("HEIF", "HEIC", "heif", ".heic .heif .hif", lambda head: _brand(head) in _HEIF, _is_iso),
    _row("JPEG2000", "JPEG 2000", "jpeg2000", ".jp2 .j2k .jpx .jpf", _starts(*_JP2)),
    _row("PPM", "PNM", "pnm", ".ppm .pgm .pbm .pnm", lambda _: False, _starts(b"P")),
)
JXL_READABLE = find_spec("pylibjxl") is not None
"""Not every system has a decoder of JPEG XL to install."""
FORMATS = tuple(row for row in _ROWS if row.kind != "JXL" or JXL_READABLE)

EXTENSIONS: frozenset[str] = frozenset().union(*(row.suffixes for row in FORMATS))
"""Suffixes of pictures, lower case, with the dot."""


def looks_like_picture(head: bytes) -> bool:
    """Whether a file's first bytes (32 are enough) are those of a picture."""
    return any(row.is_sure(head) for row in FORMATS)


def decoder_for(data: bytes) -> "Decoder | None":
    """The decoder for a file's bytes; None if they are of no format here."""
    row = next((row for row in FORMATS if row.takes(data)), None)
    return decoder_of(row) if row else None


def decoder_of(row: Format) -> "Decoder":
    """Imported when the first file of its format is opened: the window shows sooner."""
    module = import_module(f"photosearch.images.decoders.{row.decoder}")
    return cast("Decoder", module.DECODER)
