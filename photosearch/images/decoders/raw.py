"""Cameras' RAW files, by LibRaw: the preview in them, else their sensor's values at half size."""

import io
import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import rawpy
from PIL import Image

from photosearch.images import unreadable
from photosearch.images.budget import BUDGET, TooMuch
from photosearch.images.colour.colour_statements import ADOBE_RGB, GREY_22, ROMM, SRGB, Declared
from photosearch.images.colour.declared_colour import adobe_rgb
from photosearch.images.colour.srgb import DECLARED, to_rgb
from photosearch.images.containers.tiff_directories import PREVIEW_COLOUR_SPACE, pages_of
from photosearch.images.decoders.decoder import Decoder
from photosearch.images.decoders.jpeg import DECODER as JPEG
from photosearch.images.decoders.raw_exif import exif_in_preview, exif_of
from photosearch.images.decoders.rgb_loading import refuse_too_large
from photosearch.images.metadata.exif import facts_of, read_exif
from photosearch.images.metadata.text_tags import tags_within
from photosearch.images.orientation import swaps_sides, turn_upright
from photosearch.images.unreadable import UnreadablePicture
from photosearch.types import Facts

_SENSOR = 6
"""Bytes of a pixel of the sensor that developing at half size takes."""

logger = logging.getLogger(__name__)

_ORIENTATIONS = (1, 2, 4, 3, 5, 8, 6, 7)
"""EXIF's number for each of LibRaw's flips, 0 to 7."""
_LARGE = 1000
"""Shorter side from which on a preview counts as the camera's rendering of the photo."""
_SAME = 0.02
_PREVIEW_SPACES = {1: GREY_22, 2: SRGB, 3: ADOBE_RGB, 4: ROMM}
_developing = threading.Lock()
"""Developing takes some hundred MB: one file at a time."""


class Raw(Decoder):
    """Gives a picture no larger than the preview or half the sensor's size.

    Raises UnreadablePicture, and LibRaw's errors, which are not told apart.
    """

    def open(self, data: bytes, min_side: int | None) -> tuple[Image.Image, Facts]:
        with _opened(data) as raw:
            preview = _preview(raw)
            facts = _facts(raw, data, preview)
            shorter = min(facts.width, facts.height)
            wanted = min(min_side or shorter, shorter // 2)
            picture = _from_preview(preview, min_side, facts, data)
            if picture is None or min(picture.size) < wanted:
                picture = _developed(raw) if picture is None else _developed_or(raw, picture)
        return _cropped(picture, (facts.width, facts.height)), facts

    def facts(self, data: bytes) -> Facts:
        with _opened(data) as raw:
            return _facts(raw, data, _preview(raw))

    def exif(self, data: bytes) -> Image.Exif:
        if exif := exif_of(data):
            return exif
        with _opened(data) as raw:
            return exif_in_preview(_preview(raw))


@contextmanager
def _opened(data: bytes) -> Iterator[rawpy.RawPy]:
    raw = rawpy.RawPy()
    try:
        raw.open_buffer(io.BytesIO(data))
        yield raw
    except rawpy.LibRawFileUnsupportedError as error:
        raise UnreadablePicture(unreadable.UNKNOWN_RAW) from error
    except rawpy.LibRawIOError as error:
        raise UnreadablePicture(unreadable.TOO_SHORT) from error
    except rawpy.LibRawTooBigError as error:
        raise UnreadablePicture(unreadable.TOO_LITTLE_MEMORY) from error
    except rawpy.LibRawUnsufficientMemoryError as error:
        raise UnreadablePicture(unreadable.TOO_LITTLE_MEMORY, passing=True) from error
    finally:
        raw.close()


def _facts(raw: rawpy.RawPy, data: bytes, preview: rawpy.Thumbnail | None) -> Facts:
    """The size is the sensor's visible part, or as much of it as the camera was set to.

    A camera that is set to another aspect keeps the whole sensor; only its preview shows the part.
    What EXIF says of the size may be that of anything.
    """
    sizes = raw.sizes
    size = sizes.width, sizes.height
    shown = _size_of(preview)
    if min(shown) >= max(1, min(_LARGE, min(size) // 2)):
        is_turned = sizes.flip & 4 and (shown[0] > shown[1]) != (size[0] > size[1])
        size = _within(size, shown[::-1] if is_turned else shown)
    exif = exif_of(data) or exif_in_preview(preview)
    upright = size[::-1] if sizes.flip & 4 else size
    orientation = _ORIENTATIONS[sizes.flip & 7]
    return facts_of("RAW", exif, upright, orientation, tags_within(data))


def _size_of(preview: rawpy.Thumbnail | None) -> tuple[int, int]:
    """Size of the stored preview; 0 and 0 if there is none."""
    if preview is None:
        return 0, 0
    if not isinstance(preview.data, bytes):
        return preview.data.shape[1], preview.data.shape[0]
    try:
        with JPEG.opened(preview.data) as image:
            return image.size
    except Exception as error:  # noqa: BLE001 - a damaged preview raises almost anything
        logger.debug("Damaged preview: %r", error)
        return 0, 0


def _within(size: tuple[int, int], shape: tuple[int, int]) -> tuple[int, int]:
    """The largest size of this shape, unless that is the same but for a few pixels."""
    width, height = size
    wanted = shape[0] / shape[1]
    if abs(wanted * height / width - 1) < _SAME:
        return size
    if wanted * height > width:
        return width, max(1, round(width / wanted))
    return max(1, round(height * wanted)), height


def _cropped(picture: Image.Image, shape: tuple[int, int]) -> Image.Image:
    """Crops to the middle: previews may have black bars, and sensors see more than is shown."""
    width, height = _within(picture.size, shape)
    if (width, height) == picture.size:
        return picture
    left, top = (picture.width - width) // 2, (picture.height - height) // 2
    return picture.crop((left, top, left + width, top + height))


def _preview(raw: rawpy.RawPy) -> rawpy.Thumbnail | None:
    """The largest readable preview."""
    try:
        return raw.extract_thumb()
    except (rawpy.LibRawError, OSError) as error:
        logger.debug("No preview: %r", error)
        return None


def _from_preview(
    preview: rawpy.Thumbnail | None, min_side: int | None, facts: Facts, data: bytes
) -> Image.Image | None:
    """The preview upright; None if missing or damaged."""
    if preview is None:
        return None
    try:
        picture = _decoded(preview, min_side, data)
    except Exception as error:  # noqa: BLE001 - a damaged preview raises almost anything
        logger.debug("Damaged preview: %r", error)
        return None
    lies = (picture.width > picture.height) != (facts.width > facts.height)
    if swaps_sides(facts.orientation) and not lies:  # the camera has turned it already
        return picture
    return turn_upright(picture, facts.orientation)


def _decoded(preview: rawpy.Thumbnail, min_side: int | None, data: bytes) -> Image.Image:
    """In the colours that the preview declares, else those of the RAW file, `data`."""
    adobe = adobe_rgb(exif_of(data))
    last = (adobe,) if adobe else ()
    if isinstance(preview.data, bytes):
        with JPEG.opened(preview.data) as image:
            own = JPEG.colours(image, preview.data, read_exif(image))
            profiles = [source for source in own if isinstance(source, bytes)]
            image.info[DECLARED] = (*profiles, *_preview_colours(data, image.size), *own, *last)
            return JPEG.rgb(image, min_side)
    plain = Image.fromarray(preview.data.squeeze())
    plain.info[DECLARED] = (*_preview_colours(data, plain.size), *last)
    return to_rgb(plain)


def _developed_or(raw: rawpy.RawPy, preview: Image.Image) -> Image.Image:
    """A small preview is better than nothing."""
    try:
        return _developed(raw)
    except TooMuch:
        raise
    except (rawpy.LibRawError, UnreadablePicture) as error:
        logger.debug("Only a preview: %r", error)
        return preview


def _developed(raw: rawpy.RawPy) -> Image.Image:
    """The sensor's values at half size, upright. Raises LibRaw's errors."""
    sizes = raw.sizes
    refuse_too_large(sizes.raw_width, sizes.raw_height)
    with _developing, BUDGET.taken(sizes.raw_width * sizes.raw_height * _SENSOR):
        pixels = raw.postprocess(half_size=True, use_camera_wb=True)
        return to_rgb(Image.fromarray(pixels.squeeze()))


def _preview_colours(raw: bytes, size: tuple[int, int]) -> Declared:
    """Colours that a DNG declares for its preview of this size (DNG 1.7, PreviewColorSpace)."""
    spaces = {page.size: page.one(PREVIEW_COLOUR_SPACE) for page in pages_of(raw)}
    spaces_named = {space for space in spaces.values() if space}
    space = spaces.get(size, next(iter(spaces_named)) if len(spaces_named) == 1 else 0)
    return (_PREVIEW_SPACES[space],) if space in _PREVIEW_SPACES else ()


DECODER = Raw()
