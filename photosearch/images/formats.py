"""The formats that count as pictures, by their names and their first bytes. Decodes nothing."""

from importlib.util import find_spec

from photosearch.images.containers.raw_signatures import MAGIC as RAW_MAGIC
from photosearch.images.containers.raw_signatures import SUFFIXES as RAW_SUFFIXES

JXL_READABLE = find_spec("pylibjxl") is not None
"""Not every system has a decoder of JPEG XL to install."""
JXL_MAGIC = (b"\0\0\0\x0cJXL \r\n\x87\n", b"\xff\x0a")

_SUFFIXES = (
    ".jpg .jpeg .jpe .jfif .mpo .png .apng .webp .gif .tif .tiff .bmp .dib .avif"
    " .heic .heif .hif .jp2 .j2k .jpx .jpf .ppm .pgm .pbm .pnm"
)
EXTENSIONS: frozenset[str] = (
    frozenset(_SUFFIXES.split() + ([".jxl"] if JXL_READABLE else [])) | RAW_SUFFIXES
)
"""Suffixes of pictures, lower case, with the dot."""

_MAGIC = (
    b"\xff\xd8\xff",
    b"\x89PNG\r\n\x1a\n",
    b"GIF87a",
    b"GIF89a",
    b"II*\0",
    b"MM\0*",
    b"II+\0",
    b"MM\0+",
    b"BM",
    b"\0\0\0\x0cjP  \r\n\x87\n",
    b"\xff\x4f\xff\x51",
    *RAW_MAGIC,
    *(JXL_MAGIC if JXL_READABLE else ()),
)
_FTYP_BRANDS = frozenset((*b"avif avis mif1 msf1 heic heix heim heis hevc hevx".split(), b"crx "))
_BMP_HEADER_SIZES = (12, 40, 52, 56, 64, 108, 124)


def looks_like_picture(head: bytes) -> bool:
    """Whether a file's first bytes (32 are enough) are those of a picture."""
    if head.startswith(b"BM"):  # two letters alone would take many texts for pictures
        return int.from_bytes(head[14:18], "little") in _BMP_HEADER_SIZES
    if head[4:8] == b"ftyp":
        return head[8:12] in _FTYP_BRANDS
    if head.startswith(b"RIFF"):
        return head[8:12] == b"WEBP"
    return head.startswith(_MAGIC)


def looks_like_jxl(data: bytes) -> bool:
    return JXL_READABLE and data.startswith(JXL_MAGIC)
