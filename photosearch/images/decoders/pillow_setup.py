"""Pillow, set up to decode quietly, with our own limits."""

import ctypes
import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import SimpleNamespace

from PIL import Image, ImageFile, JpegImagePlugin, PngImagePlugin, TiffImagePlugin

logger = logging.getLogger(__name__)


class _Patience(threading.local):
    """Whether this thread shows pictures as far as they go."""

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
    """Whether this is called within `patience_with_ends`."""
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
    _quieten_libtiff()


def _quieten_libtiff() -> None:
    """Stops libtiff's writing to standard error, which Pillow has no switch for.

    It goes on where libtiff is no library of its own, as on Windows.
    """
    folder = Path(Image.__file__).parent
    beside = [*folder.parent.glob("[Pp]illow.libs/libtiff*"), *folder.glob(".dylibs/libtiff*")]
    for name in (*map(str, beside), "libtiff.so.6"):
        with suppress(OSError, AttributeError):
            library = ctypes.CDLL(name)
            library.TIFFSetErrorHandler(None)
            library.TIFFSetWarningHandler(None)
            return


def _set_up_pillow() -> None:
    Image.preinit()  # before any thread could find Pillow half initialised
    Image.MAX_IMAGE_PIXELS = None  # rgb_loading.py has its own limit, on what is really decoded
    ImageFile.LOAD_TRUNCATED_IMAGES = _PATIENCE  # type: ignore[assignment]
    _quieten_pillow()


_set_up_pillow()
