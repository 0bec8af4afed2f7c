"""Renders the picture of a term, or the region of it. Safe in any thread."""

import math
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from photosearch.errors import KnownError
from photosearch.gui.services.qimages import rounded, to_qimage
from photosearch.library import Library
from photosearch.types import PhotoTerm, PictureTerm

if TYPE_CHECKING:
    from PIL import Image

PicturedTerm = PictureTerm | PhotoTerm


def small(library: Library, term: PicturedTerm, side: int) -> QImage | None:
    """A rounded square of `side` pixels, of the region if there is one; None: unreadable."""
    region = term.region
    if region is None and isinstance(term, PhotoTerm):
        picture = library.photos.thumbnail(term.photo_id)
    else:
        narrow = min(region.right - region.left, region.bottom - region.top) if region else 1.0
        picture = _read(library, term, math.ceil(side / max(narrow, side / 2000)))
    if picture is None:
        return None
    part = picture.crop(region.pixels(picture.size)) if region else picture
    return rounded(part, side, side, side / 2)


def whole(library: Library, term: PicturedTerm, side: int) -> QImage | None:
    """All of it, with a long side of at most `side` pixels; None: unreadable."""
    picture = _read(library, term, side)
    return to_qimage(picture) if picture else None


def _read(library: Library, term: PicturedTerm, side: int) -> "Image.Image | None":
    try:
        if isinstance(term, PhotoTerm):
            return library.photos.picture(term.photo_id, side)
        return library.photos.read(term.source, side)
    except (KnownError, OSError):
        return None  # the search itself says what is wrong with it
