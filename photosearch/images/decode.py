"""Bytes -> an upright RGB picture and its facts."""

import io
import logging

from PIL import Image, ImageFile

from photosearch.images import jpeg, jxl, png, reasons
from photosearch.images.budget import BUDGET
from photosearch.images.colour import SAID, turn_upright
from photosearch.images.exif import facts_of, orientation_of, read_exif
from photosearch.images.formats import looks_like_jxl, looks_like_picture
from photosearch.images.loading import load_rgb
from photosearch.images.needs import bytes_to_decode
from photosearch.images.pillow import FORMATS
from photosearch.images.raw_formats import looks_like_raw
from photosearch.images.reasons import UnreadablePicture
from photosearch.images.said import colours_of
from photosearch.images.tiff_caps import tamed
from photosearch.images.words import Words, exif_of_png, words_of, words_of_png
from photosearch.types import Facts

logger = logging.getLogger(__name__)


def open_picture(data: bytes, min_side: int | None = None) -> tuple[Image.Image, Facts]:
    """See the room's door."""
    try:
        picture, facts = _open_picture(data, min_side)
        return _bare(picture), facts
    except UnreadablePicture:
        raise
    except Exception as error:
        raise _unreadable(error, data) from error


def picture_facts(data: bytes) -> Facts:
    """See the room's door."""
    try:
        if looks_like_raw(data):
            from photosearch.images import raw

            return raw.raw_facts(data)
        if looks_like_jxl(data):
            return jxl.open_jxl(data)[1]
        image, _ = _open(data)
        with image:
            return _facts(image, *exif_and_words(image, data))
    except UnreadablePicture:
        raise
    except Exception as error:
        raise _unreadable(error, data) from error


def _open_picture(data: bytes, min_side: int | None) -> tuple[Image.Image, Facts]:
    if looks_like_raw(data):
        from photosearch.images import raw

        return raw.open_raw(data, min_side)
    if looks_like_jxl(data):
        return jxl.open_jxl(data)
    image, in_one_go = _open(data)
    with image, BUDGET.taken(bytes_to_decode(image, min_side, in_one_go)):
        exif, words = exif_and_words(image, data)
        facts = _facts(image, exif, words)
        image.info[SAID] = colours_of(image, data, exif)
        # Pillow turns a TIFF upright while loading it
        orientation = 1 if image.format == "TIFF" else facts.orientation
        picture = turn_upright(load_rgb(image, min_side), orientation)
    return picture, facts


def _open(data: bytes) -> tuple[Image.Image, bool]:
    """With, of a JPEG, whether it is decoded line by line."""
    if not data:
        raise UnreadablePicture(reasons.EMPTY)
    in_one_go = not data.startswith(jpeg.MAGIC) or jpeg.is_plain(data)
    return open_safely(data), in_one_go


def open_safely(data: bytes, formats: tuple[str, ...] = FORMATS) -> Image.Image:
    """With nothing in its directories that would take long; decodes nothing."""
    if data.startswith(jpeg.MAGIC):
        safe = jpeg.tamed_list(data)
    else:
        safe = png.mended(data) if data.startswith(png.MAGIC) else tamed(data)
    return Image.open(io.BytesIO(safe), formats=formats)


def exif_and_words(image: Image.Image, data: bytes) -> tuple[Image.Exif, Words]:
    """What an opened image's file says. Decodes nothing."""
    if not data.startswith(png.MAGIC):
        return read_exif(image), words_of(image, data)
    said = png.read_said(data)
    return exif_of_png(said), words_of_png(said)


def _facts(image: Image.Image, exif: Image.Exif, words: Words) -> Facts:
    width, height = image.size
    orientation = orientation_of(exif)
    lies_on_its_side = orientation >= 5 and image.format != "TIFF"
    size = (height, width) if lies_on_its_side else (width, height)
    return facts_of(image.format or "", exif, size, orientation, words)


def _bare(picture: Image.Image) -> Image.Image:
    """Only the pixels: nothing that holds on to the file's bytes or leaks into a later save."""
    bare = picture.copy() if isinstance(picture, ImageFile.ImageFile) else picture
    bare.info = {}
    return bare


def _unreadable(error: Exception, data: bytes) -> UnreadablePicture:
    logger.debug("Unreadable picture: %r", error)
    reason = reasons.reason_for_picture(error, looks_like_picture(data[:32]))
    return UnreadablePicture(reason, passing=reasons.is_passing(error))
