"""Bytes -> an upright RGB picture and its facts."""

import io
import logging

from PIL import Image, ImageFile

from photosearch.images import reasons
from photosearch.images.colour import to_rgb, turn_upright
from photosearch.images.exif import facts_of, orientation_of, read_exif
from photosearch.images.formats import FORMATS, looks_like_picture
from photosearch.images.reasons import UnreadablePicture
from photosearch.types import Facts

logger = logging.getLogger(__name__)

MAX_PIXELS = 256_000_000
"""The most pixels ever decoded at once: 1 GB in Pillow's four bytes a pixel."""


def open_picture(data: bytes, min_side: int | None = None) -> tuple[Image.Image, Facts]:
    """Decode a picture: upright, RGB, sRGB, alpha over white, the first frame of an animation.

    With `min_side` (pixels) a JPEG may be decoded smaller, at a half, a quarter or an eighth,
    as long as its shorter side keeps at least that; nothing is ever enlarged. The facts give the
    full upright size all the same. Raises UnreadablePicture, whatever is wrong with the data.
    """
    try:
        return _open_picture(data, min_side)
    except UnreadablePicture:
        raise
    except Exception as error:
        raise _unreadable(error, data) from error


def picture_facts(data: bytes) -> Facts:
    """The facts alone, without decoding. Raises UnreadablePicture."""
    try:
        with _open(data) as image:
            return _facts(image, _exif(image, data))
    except UnreadablePicture:
        raise
    except Exception as error:
        raise _unreadable(error, data) from error


def _open_picture(data: bytes, min_side: int | None) -> tuple[Image.Image, Facts]:
    with _open(data) as image:
        exif = _exif(image, data)
        facts = _facts(image, exif)
        if min_side and image.format in ("JPEG", "MPO"):
            image.draft(None, (min_side, min_side))
        _refuse_too_large(image)
        image.load()
        # Pillow turns a TIFF upright while loading it
        orientation = 1 if image.format == "TIFF" else facts.orientation
        picture = turn_upright(to_rgb(image), orientation)
    return _bare(picture), facts


def _open(data: bytes) -> Image.Image:
    if not data:
        raise UnreadablePicture(reasons.EMPTY)
    return Image.open(io.BytesIO(data), formats=FORMATS)


def _exif(image: Image.Image, data: bytes) -> Image.Exif:
    if image.format == "PNG" and "exif" not in image.info and b"eXIf" in data:
        _refuse_too_large(image)
        image.load()  # the chunk lies behind the pixels
    return read_exif(image)


def _facts(image: Image.Image, exif: Image.Exif) -> Facts:
    width, height = image.size
    lies_on_its_side = orientation_of(exif) >= 5 and image.format != "TIFF"
    return facts_of(image, exif, (height, width) if lies_on_its_side else (width, height))


def _refuse_too_large(image: Image.Image) -> None:
    pixels = image.width * image.height
    if pixels > MAX_PIXELS:
        raise UnreadablePicture(reasons.too_large(pixels, MAX_PIXELS))


def _bare(picture: Image.Image) -> Image.Image:
    """Only the pixels: nothing that holds on to the file's bytes or leaks into a later save."""
    bare = picture.copy() if isinstance(picture, ImageFile.ImageFile) else picture
    bare.info = {}
    return bare


def _unreadable(error: Exception, data: bytes) -> UnreadablePicture:
    logger.debug("Unreadable picture: %r", error)
    return UnreadablePicture(reasons.reason_for_picture(error, looks_like_picture(data[:32])))
