"""The formats that count as pictures, and Pillow set up to open just those, quietly."""

import logging
from types import SimpleNamespace

import pillow_heif
from PIL import (
    AvifImagePlugin,
    BmpImagePlugin,
    GifImagePlugin,
    Image,
    Jpeg2KImagePlugin,
    JpegImagePlugin,
    MpoImagePlugin,
    PngImagePlugin,
    PpmImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

from photosearch.images import jxl
from photosearch.images.raw_formats import MAGIC as RAW_MAGIC
from photosearch.images.raw_formats import SUFFIXES as RAW_SUFFIXES

logger = logging.getLogger(__name__)

FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "TIFF", "BMP", "AVIF", "HEIF", "JPEG2000", "PPM")
"""Pillow's names, in the order tried. Any other decoder stays out of reach of a stranger's file."""

_SUFFIXES = (
    ".jpg .jpeg .jpe .jfif .mpo .png .apng .webp .gif .tif .tiff .bmp .dib .avif"
    " .heic .heif .hif .jp2 .j2k .jpx .jpf .ppm .pgm .pbm .pnm"
)
EXTENSIONS: frozenset[str] = (
    frozenset(_SUFFIXES.split() + ([".jxl"] if jxl.READABLE else [])) | RAW_SUFFIXES
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
    *(jxl.MAGIC if jxl.READABLE else ()),
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


def _log_instead(message: object, *_: object, **__: object) -> None:
    logger.debug("Pillow: %s", message)


def _quieten_pillow() -> None:
    # A damaged photo is data, so Pillow's warnings about one go to the log. Python's warning
    # filters are global and changing them is not thread-safe; replacing the `warnings` that
    # Pillow's modules see is done once, before any thread decodes.
    quiet = SimpleNamespace(warn=_log_instead)
    for module in (Image, JpegImagePlugin, PngImagePlugin, TiffImagePlugin):
        module.warnings = quiet  # type: ignore[attr-defined]


def _set_up_pillow() -> None:
    # Importing the plugins above registered them: no thread will find Pillow half initialised.
    Image.preinit()
    pillow_heif.register_heif_opener(thumbnails=False, depth_images=False, aux_images=False)
    Image.MAX_IMAGE_PIXELS = None  # decode.py has its own limit, on what is really decoded
    _quieten_pillow()


_PLUGINS = (
    AvifImagePlugin,
    BmpImagePlugin,
    GifImagePlugin,
    Jpeg2KImagePlugin,
    MpoImagePlugin,
    PpmImagePlugin,
    WebPImagePlugin,
)
_set_up_pillow()
