"""Bytes -> an upright RGB picture and its facts."""

import io
import logging
from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from PIL import Image, ImageFile, UnidentifiedImageError

from photosearch.images import reasons
from photosearch.images.budget import ALONE, BUDGET, refuse_more
from photosearch.images.colour import sixteen_bit
from photosearch.images.colour.declared_colour import colours_of
from photosearch.images.colour.srgb import SAID, turn_upright
from photosearch.images.containers import jpeg_segments, png_chunks
from photosearch.images.containers.iso_limits import refuse_overfull
from photosearch.images.containers.raw_signatures import looks_like_raw
from photosearch.images.containers.tiff_caps import tamed
from photosearch.images.containers.tiff_directories import MAGIC as TIFF_MAGIC
from photosearch.images.containers.tiff_directories import (
    Page,
    beginning_with,
    is_beyond_pillow,
    is_deep_colour,
    main_page,
    refuse_hollow,
    refuse_unknown,
    unsupported,
)
from photosearch.images.decoders import bmp, jpeg2000, jpeg_xl, truncated
from photosearch.images.decoders.animation import clean_aperture, shown_frame
from photosearch.images.decoders.frame_limits import refuse_giant_webp
from photosearch.images.decoders.memory_estimate import bytes_to_decode
from photosearch.images.decoders.pillow_setup import FORMATS, patience_with_ends
from photosearch.images.decoders.rgb_loading import load_rgb, refuse_too_large
from photosearch.images.formats import looks_like_jxl, looks_like_picture
from photosearch.images.metadata.exif import facts_of, orientation_of, read_exif
from photosearch.images.metadata.text_tags import (
    Words,
    exif_of_jpeg,
    exif_of_png,
    words_of,
    words_of_png,
)
from photosearch.images.reasons import UnreadablePicture
from photosearch.types import Facts

Part = tuple[int, int, int, int]

logger = logging.getLogger(__name__)

T = TypeVar("T")


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
            from photosearch.images.decoders import raw

            return raw.raw_facts(data)
        if looks_like_jxl(data):
            return jpeg_xl.open_jxl(data)[1]
        return _or_as_far_as_it_goes(data, _facts_alone)[1]
    except UnreadablePicture:
        raise
    except Exception as error:
        raise _unreadable(error, data) from error


def _facts_alone(data: bytes) -> tuple[None, Facts]:
    if (page := _page(data)) and is_beyond_pillow(page):
        return None, _deep_facts(data, page)[1]
    with _open(data)[0] as image:
        return None, _facts(image, *exif_and_words(image, data), clean_aperture(image, data))


def _open_picture(data: bytes, min_side: int | None) -> tuple[Image.Image, Facts]:
    if looks_like_raw(data):
        from photosearch.images.decoders import raw

        return raw.open_raw(data, min_side)
    if looks_like_jxl(data):
        return jpeg_xl.open_jxl(data)
    picture, facts, is_whole = _or_as_far_as_it_goes(data, lambda it: _by_pillow(it, min_side))
    is_cut = not is_whole
    if data.startswith(jpeg_segments.MAGIC) and (is_cut or truncated.may_lack_its_end(data)):
        is_cut = truncated.lacks_pixels(data, _half_of)
    if is_cut and truncated.shows_nothing(picture):
        raise UnreadablePicture(reasons.TOO_SHORT)
    return picture, replace(facts, incomplete=is_cut)


def _or_as_far_as_it_goes(
    data: bytes, work: Callable[[bytes], tuple[T, Facts]]
) -> tuple[T, Facts, bool]:
    """What a picture's bytes become, or if its end is missing, those there are; and which it was.

    Raises the first error, if nothing helps.
    """
    try:
        return *work(data), True
    except (UnreadablePicture, MemoryError):
        raise
    except Exception as error:
        whole = truncated.completed(data)
        if whole is None:
            raise
        try:
            with patience_with_ends():
                return *work(whole), False
        except (UnreadablePicture, MemoryError):
            raise
        except Exception as further:
            logger.debug("Not even in part: %r", further)
            raise error from further


def _half_of(data: bytes) -> bytes:
    """The pixels of a JPEG at half its size."""
    image, in_one_go = _open(data)
    with image, patience_with_ends():
        half = max(1, min(image.size) // 2)
        with BUDGET.taken(bytes_to_decode(image, half, in_one_go)):
            image.draft(None, (half, half))
            return image.tobytes()


def _by_pillow(data: bytes, min_side: int | None) -> tuple[Image.Image, Facts]:
    if (page := _page(data)) and is_beyond_pillow(page):
        return _open_deep(data, page)
    if page:
        refuse_hollow(page, len(data))
    image, in_one_go = _open(data)
    beside = jpeg2000.bytes_for_blocks(data) if image.format == "JPEG2000" else 0
    refuse_more(beside, ALONE)
    exif, words = exif_and_words(image, data)
    said = colours_of(image, data, exif)
    if page and is_deep_colour(page) and sixteen_bit.step_of(said):
        return _open_deep(data, page)
    step = sixteen_bit.step_for(image, said)
    beside += image.width * image.height * sixteen_bit.BESIDE if step else 0
    with image, BUDGET.taken(beside + bytes_to_decode(image, min_side, in_one_go)):
        part = clean_aperture(image, data)
        facts = _facts(image, exif, words, part)
        image.info[SAID] = said
        # Pillow turns a TIFF upright while loading it
        orientation = 1 if image.format == "TIFF" else facts.orientation
        first = _load_deep(image, data, step) if step else load_rgb(image, min_side, part)
        picture = shown_frame(image, lambda frame: load_rgb(frame, min_side), first)
        picture = turn_upright(picture, orientation)
    return picture, facts


def _load_deep(image: Image.Image, data: bytes, step: sixteen_bit.DeepStep) -> Image.Image:
    refuse_too_large(image.width, image.height)
    if image.format == "HEIF":
        return sixteen_bit.load_heif(data, step)
    with open_safely(data) as last:
        return sixteen_bit.load_png(image, last, step)


def _page(data: bytes) -> Page | None:
    """Of a TIFF, the picture to show. UnreadablePicture if it is packed in an unknown way."""
    page = main_page(data) if data.startswith(TIFF_MAGIC) else None
    if page:
        refuse_unknown(page)
    return page


def _open_deep(data: bytes, page: Page) -> tuple[Image.Image, Facts]:
    from photosearch.images.decoders.tiff import open_deep

    image, facts = _deep_facts(data, page)
    picture = open_deep(data, page, colours_of(image, data, image.getexif()))
    return turn_upright(picture, facts.orientation), facts


def _deep_facts(data: bytes, page: Page) -> tuple[Image.Image, Facts]:
    from photosearch.images.decoders.tiff import Unopened

    image = Unopened(beginning_with(data, page), page)
    return image, _facts(image, *exif_and_words(image, data))


def _open(data: bytes) -> tuple[Image.Image, bool]:
    """With, of a JPEG, whether it is decoded line by line."""
    if not data:
        raise UnreadablePicture(reasons.EMPTY)
    in_one_go = not data.startswith(jpeg_segments.MAGIC) or jpeg_segments.is_plain(data)
    return open_safely(data), in_one_go


def open_safely(data: bytes, formats: tuple[str, ...] = FORMATS) -> Image.Image:
    """With nothing in its directories that would take long; decodes nothing."""
    refuse_overfull(data)
    refuse_giant_webp(data)
    if data.startswith(jpeg_segments.MAGIC):
        safe = jpeg_segments.tamed_list(data)
    elif data.startswith(bmp.MAGIC):
        safe = bmp.plain(data)
    else:
        safe = (
            png_chunks.mended(data)
            if data.startswith(png_chunks.MAGIC)
            else tamed(_main_first(data))
        )
    return Image.open(io.BytesIO(safe), formats=formats)


def _main_first(data: bytes) -> bytes:
    page = main_page(data) if data.startswith(TIFF_MAGIC) else None
    return beginning_with(data, page) if page else data


def exif_and_words(image: Image.Image, data: bytes) -> tuple[Image.Exif, Words]:
    """What an opened image's file says. Decodes nothing."""
    if data.startswith(png_chunks.MAGIC):
        said = png_chunks.read_said(data)
        return exif_of_png(said), words_of_png(said)
    has_none = data.startswith(jpeg_segments.MAGIC) and "exif" not in image.info
    exif = (exif_of_jpeg(data) if has_none else None) or read_exif(image)
    return exif, words_of(image, data)


def _facts(image: Image.Image, exif: Image.Exif, words: Words, part: Part | None = None) -> Facts:
    left, top, right, bottom = part or (0, 0, *image.size)
    width, height = right - left, bottom - top
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
    if isinstance(error, UnidentifiedImageError) and (kind := _unknown_kind(data)):
        reason = kind
    return UnreadablePicture(reason, passing=reasons.is_passing(error))


def _unknown_kind(data: bytes) -> str:
    """What a sound file is that no decoder here reads; "" if that can't be told."""
    if data.startswith(jpeg_segments.MAGIC):
        return jpeg_segments.unsupported(data)
    page = main_page(data) if data.startswith(TIFF_MAGIC) else None
    return unsupported(page) if page and all(page.size) else ""
