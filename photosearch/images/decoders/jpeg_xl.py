"""JPEG XL, by libjxl, where it is installed."""

import re

from PIL import Image

from photosearch.images.budget import BUDGET
from photosearch.images.colour.declared_colour import adobe_rgb
from photosearch.images.colour.srgb import DECLARED, to_rgb
from photosearch.images.decoders.animation import is_blank
from photosearch.images.decoders.decoder import Decoder
from photosearch.images.decoders.jpeg_xl_codestream import colour_in_jxl, without_linear_light
from photosearch.images.decoders.rgb_loading import refuse_too_large
from photosearch.images.metadata.exif import facts_of
from photosearch.images.metadata.text_tags import loaded_exif, tags_within
from photosearch.images.unreadable import BLANK_ENDS, UnreadablePicture
from photosearch.types import Facts

_BESIDE = 16
"""Bytes of a pixel: libjxl works in floating point."""
_TIFF = re.compile(rb"II\*\0|MM\0\*")


class JpegXl(Decoder):
    """Raises RuntimeError if a file is damaged.

    Even facts and EXIF need decoding: EXIF may lie compressed behind the picture.
    """

    def open(self, data: bytes, min_side: int | None) -> tuple[Image.Image, Facts]:
        image, exif = _decoded(data)
        # The decoder turns a picture upright, so the orientation in EXIF doesn't count
        return to_rgb(image), facts_of("JXL", exif, image.size, 1, tags_within(data))

    def facts(self, data: bytes) -> Facts:
        return self.open(data, None)[1]

    def exif(self, data: bytes) -> Image.Exif:
        return _decoded(data)[1]


def _decoded(data: bytes) -> tuple[Image.Image, Image.Exif]:
    from pylibjxl import decode, probe

    header = probe(data)
    refuse_too_large(header["width"], header["height"])
    data = without_linear_light(data)
    with BUDGET.taken(header["width"] * header["height"] * _BESIDE):
        last, found = decode(data, metadata=True)
        # Without what lies behind the pictures, the decoder stops at the first
        frames = [decode(data), last] if header["have_animation"] else [last]
    exif = _exif(found.get("exif", b""))
    declared = found.get("icc") or colour_in_jxl(data), adobe_rgb(exif)
    images = [Image.fromarray(pixels) for pixels in frames]
    for image in images:
        image.info[DECLARED] = tuple(source for source in declared if source)
    return _shown(images), exif


def _shown(images: list[Image.Image]) -> Image.Image:
    """The first that isn't blank; a still as it is."""
    if len(images) == 1:
        return images[0]
    shown = next((image for image in images if not is_blank(to_rgb(image))), None)
    if shown is None:  # the decoder gives none of those between
        raise UnreadablePicture(BLANK_ENDS)
    return shown


def _exif(content: bytes) -> Image.Exif:
    """Empty if missing or broken."""
    start = _TIFF.search(content)  # behind its distance, which some programs leave out
    return loaded_exif(b"Exif\0\0" + content[start.start() :]) if start else Image.Exif()


DECODER = JpegXl()
