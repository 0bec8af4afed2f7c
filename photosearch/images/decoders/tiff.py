"""TIFF. Variants that Pillow reads wrongly or not at all go by tiff_blocks and tiff_samples."""

import io
import logging
from collections.abc import Iterator
from math import log

import numpy as np
from PIL import ExifTags, Image
from PIL.TiffImagePlugin import ImageFileDirectory_v2

from photosearch.images.budget import BUDGET
from photosearch.images.colour import sixteen_bit
from photosearch.images.colour.cicp import LINEAR, SRGB
from photosearch.images.colour.colour_statements import (
    SRGB_PRIMARIES,
    ColourStatement,
    Declared,
    Measured,
)
from photosearch.images.colour.declared_colour import NEAR, profile_in
from photosearch.images.colour.srgb import DECLARED, over_white
from photosearch.images.containers import tiff_directories as tp
from photosearch.images.containers.tiff_caps import tamed
from photosearch.images.containers.tiff_directories import Page
from photosearch.images.decoders import tiff_ycc
from photosearch.images.decoders.pillow_decoder import PillowDecoder
from photosearch.images.decoders.pillow_setup import wants_what_is_there
from photosearch.images.decoders.rgb_loading import refuse_too_large
from photosearch.images.decoders.tiff_blocks import planes_of
from photosearch.images.decoders.tiff_samples import picture_of
from photosearch.images.metadata.exif import orientation_of
from photosearch.images.orientation import swaps_sides, turn_upright
from photosearch.images.unreadable import UnreadablePicture
from photosearch.types import Facts

logger = logging.getLogger(__name__)

_ZEROS = 4096
"""Behind a truncated file, whose directory often comes last."""
_COLOUR_MAP = 320
_MOST_SAMPLES = 64
_BESIDE = 12
"""Bytes of a pixel, beside those of the file."""
_FURTHER = frozenset((0x8769, 0x8825, 0xA005))


class Tiff(PillowDecoder):
    names = ("TIFF",)
    bytes_beside = 2
    loads_upright = True

    def safe(self, data: bytes) -> bytes:
        page = _main_page(data)
        return tamed(tp.beginning_with(data, page) if page else data)

    def completed(self, data: bytes) -> bytes | None:
        return data + bytes(_ZEROS)

    def unsupported(self, data: bytes) -> str:
        page = _main_page(data)
        return tp.unsupported(page) if page and all(page.size) else ""

    def undecoded_facts(self, data: bytes) -> Facts:
        if (page := _page(data)) and tp.is_beyond_pillow(page):
            return self._facts_beyond(data, page)[1]
        return super().undecoded_facts(data)

    def decode(self, data: bytes, min_side: int | None) -> tuple[Image.Image, Facts]:
        if page := _page(data):
            if tp.is_beyond_pillow(page):
                return self._beyond(data, page)
            tp.refuse_hollow(page, len(data))
            if tp.is_deep_colour(page) and self._needs_sixteen_bits(data):
                return self._beyond(data, page)
        return super().decode(data, min_side)

    def load(self, image: Image.Image) -> Image.Image:
        """libtiff gives up at the first strip that fails; those before it are there."""
        try:
            image.load()
        except OSError:
            if getattr(image, "tile", True) or not wants_what_is_there():
                raise
        if image.mode == "P":
            _mend_palette(image)
        return image

    def declared(self, image: Image.Image, data: bytes) -> Iterator[ColourStatement]:
        yield from profile_in(image)
        tags = getattr(image, "tag_v2", {})
        points, white = tags.get(319, ()), tags.get(318, ())
        try:
            numbers = tuple(float(n) for n in (*points, *white))
        except (TypeError, ValueError, ZeroDivisionError):
            return
        gamma = _gamma_of_table(tags.get(301, ()))
        if len(numbers) == 8:
            yield Measured(numbers, *gamma)
        elif gamma != (None, SRGB):
            yield Measured(SRGB_PRIMARIES, *gamma)

    def _needs_sixteen_bits(self, data: bytes) -> bool:
        with self.opened(data) as image:
            declared = self.colours(image, data, self.metadata(image, data)[0])
        return sixteen_bit.step_of(declared) is not None

    def _beyond(self, data: bytes, page: Page) -> tuple[Image.Image, Facts]:
        image, facts = self._facts_beyond(data, page)
        picture = _open_beyond(data, page, self.colours(image, data, image.getexif()))
        return turn_upright(picture, facts.orientation), facts

    def _facts_beyond(self, data: bytes, page: Page) -> tuple[Image.Image, Facts]:
        image = _Unopened(tp.beginning_with(data, page), page)
        return image, self.facts_of(image, *self.metadata(image, data))


def _main_page(data: bytes) -> Page | None:
    """None if nothing can be read, or of files that write their magic number backwards."""
    return tp.main_page(data) if data.startswith(tp.MAGIC) else None


def _page(data: bytes) -> Page | None:
    """The picture to show. Raises UnreadablePicture if it is packed in an unknown way."""
    if page := _main_page(data):
        tp.refuse_unknown(page)
    return page


def _mend_palette(image: Image.Image) -> None:
    """Some programs write levels of eight bits where 16 are meant, which libtiff's tools accept."""
    levels = image.tag_v2.get(_COLOUR_MAP)  # type: ignore[attr-defined]
    if isinstance(levels, tuple) and 0 < max(levels, default=0) < 256:
        image.putpalette(bytes(levels), "RGB;L")


@np.errstate(all="ignore")  # damaged floats are any numbers, and numpy warns of them
def _open_beyond(data: bytes, page: Page, declared: Declared) -> Image.Image:
    """As it is stored, not turned, in RGB. Raises UnreadablePicture and what decoders raise."""
    width, height = page.size
    refuse_too_large(width, height)
    is_ycc = tp.is_luma_and_chroma(page)
    if not (is_ycc or _is_known(page)):
        raise UnreadablePicture(tp.unsupported(page))
    bytes_of_pixel = max(1, page.bits * page.samples // 8)
    with BUDGET.taken(width * height * (3 * bytes_of_pixel + _BESIDE)):
        if is_ycc:
            return _from_ycc(data, page, declared)
        return picture_of(page, planes_of(data, page), declared)


def _from_ycc(data: bytes, page: Page, declared: Declared) -> Image.Image:
    picture = tiff_ycc.in_rgb(page, planes_of(data, tiff_ycc.as_units(page))[0])
    picture.info[DECLARED] = declared
    return over_white(picture, None)


class _Unopened(Image.Image):
    """Stands for a picture that Pillow can't open, with its tags."""

    format = "TIFF"

    def __init__(self, data: bytes, page: Page) -> None:
        super().__init__()
        self.tag_v2 = _tags(tamed(data))
        is_turned = swaps_sides(orientation_of(self.tag_v2))
        self._size = page.size[::-1] if is_turned else page.size
        self.info["icc_profile"] = self.tag_v2.get(ExifTags.Base.InterColorProfile)

    def getexif(self) -> Image.Exif:
        return self.tag_v2


def _tags(data: bytes) -> Image.Exif:
    """The tags; of a BigTIFF without its subdirectories, which Pillow's EXIF can't read."""
    tags = Image.Exif()
    try:
        if data[2:4] in (b"*\0", b"\0*"):
            tags.load_from_fp(io.BytesIO(data))
            return tags
        directory = ImageFileDirectory_v2(data[:16])
        file = io.BytesIO(data)
        file.seek(directory.next)
        directory.load(file)
        tags.update({t: v for t, v in directory.items() if t not in _FURTHER})
    except Exception as error:  # noqa: BLE001 - broken directories raise almost anything
        logger.debug("Broken tags: %r", error)
    return tags


def _is_known(page: Page) -> bool:
    width, height = page.size
    colours = tp.COLOURS[page.kind]
    if not (width and height and colours <= page.samples <= _MOST_SAMPLES):
        return False
    if page.sample_format == tp.FLOAT:
        return page.bits in (16, 32, 64)
    return 0 < page.bits <= 32 or page.bits == 64


def _gamma_of_table(table: object) -> tuple[float | None, int]:
    """Gamma at the middle of TIFF's TransferFunction, or sRGB's curve if it is close to that."""
    if (
        not isinstance(table, tuple)
        or len(table) < 16
        or not all(isinstance(n, int) for n in table)
    ):
        return None, SRGB
    steps = len(table) // 3 if len(table) % 3 == 0 else len(table)
    middle = table[steps // 2] / 65535
    if not 0 < middle < 1 or 0.205 < middle < 0.225:
        return None, SRGB
    gamma = log(middle) / log((steps // 2) / (steps - 1))
    return (None, LINEAR) if abs(gamma - 1) < NEAR else (gamma, SRGB)


DECODER = Tiff()
