"""Pillow, set up to open just our formats, quietly."""

import ctypes
import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import SimpleNamespace

import pillow_heif
from PIL import (
    AvifImagePlugin,
    BmpImagePlugin,
    GifImagePlugin,
    Image,
    ImageFile,
    Jpeg2KImagePlugin,
    JpegImagePlugin,
    MpoImagePlugin,
    PngImagePlugin,
    PpmImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

from photosearch.images.decoders.frame_limits import limit_frames

logger = logging.getLogger(__name__)

FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "TIFF", "BMP", "AVIF", "HEIF", "JPEG2000", "PPM")
"""Pillow's names, in the order tried. Any other decoder stays out of reach of a stranger's file."""


_MOST_TEXT = 8 << 20
"""Bytes of a PNG's words together."""
_MOST_PROFILE = 4 << 20
"""Bytes of its colour profile; printers' have one or two millions."""


class _Patience(threading.local):
    """Whether this thread wants what is there of a picture whose end is missing."""

    wanted = False

    def __bool__(self) -> bool:
        return self.wanted


_PATIENCE = _Patience()


@contextmanager
def patience_with_ends() -> Iterator[None]:
    """Meanwhile Pillow shows damaged pictures, in this thread, as far as they go."""
    _PATIENCE.wanted = True
    try:
        yield
    finally:
        _PATIENCE.wanted = False


def wants_what_is_there() -> bool:
    """Whether this is asked in `patience_with_ends`."""
    return bool(_PATIENCE)


def _log_instead(message: object, *_: object, **__: object) -> None:
    logger.debug("Pillow: %s", message)


def _quieten_pillow() -> None:
    # A damaged photo is data, so Pillow's warnings about one go to the log. Python's warning
    # filters are global and changing them is not thread-safe; replacing the `warnings` that
    # Pillow's modules see is done once, before any thread decodes.
    quiet = SimpleNamespace(warn=_log_instead)
    logging.getLogger("PIL").addHandler(logging.NullHandler())  # else Python prints its errors
    for module in (Image, JpegImagePlugin, PngImagePlugin, TiffImagePlugin):
        module.warnings = quiet  # type: ignore[attr-defined]
    logging.getLogger("PIL").addHandler(logging.NullHandler())
    _quieten_libtiff()


def _quieten_libtiff() -> None:
    """It writes to standard error, and Pillow has no word for not doing so. Where it isn't a
    library of its own, as on Windows, it goes on."""
    folder = Path(Image.__file__).parent
    beside = [*folder.parent.glob("[Pp]illow.libs/libtiff*"), *folder.glob(".dylibs/libtiff*")]
    for name in (*map(str, beside), "libtiff.so.6"):
        with suppress(OSError, AttributeError):
            library = ctypes.CDLL(name)
            library.TIFFSetErrorHandler(None)
            library.TIFFSetWarningHandler(None)
            return


def _set_up_pillow() -> None:
    # Importing the plugins above registered them: no thread will find Pillow half initialised.
    Image.preinit()
    pillow_heif.register_heif_opener(thumbnails=False, depth_images=False, aux_images=False)
    PngImagePlugin.MAX_TEXT_MEMORY = _MOST_TEXT
    PngImagePlugin.MAX_TEXT_CHUNK = _MOST_PROFILE
    Image.MAX_IMAGE_PIXELS = None  # decode.py has its own limit, on what is really decoded
    ImageFile.LOAD_TRUNCATED_IMAGES = _PATIENCE  # type: ignore[assignment]
    limit_frames()
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
