"""A loaded Pillow image to RGB pixels, within bounds."""

from PIL import Image

from photosearch.images.colour.srgb import to_rgb
from photosearch.images.decoders.memory_estimate import shrinks
from photosearch.images.files import MAX_PIXELS
from photosearch.images.unreadable import UnreadablePicture, too_large

DEEP = 8
"""Bytes of a pixel that following colours in 16 bits takes beside what eight bits take."""
_STRIP = 1_000_000
"""Pixels."""


def refuse_too_large(width: int, height: int) -> None:
    """Raises UnreadablePicture."""
    if width * height > MAX_PIXELS:
        raise UnreadablePicture(too_large(width * height, MAX_PIXELS))


def rgb_of(image: Image.Image, min_side: int | None) -> Image.Image:
    """It may come smaller, with its shorter side at least `min_side`."""
    if min_side and shrinks(image, min_side):
        return _in_strips(image, min(image.size) // min_side)
    return to_rgb(image)


def _in_strips(image: Image.Image, factor: int) -> Image.Image:
    """Converted and shrunk a part at a time: in whole it would take up to ten bytes a pixel."""
    size = -(-image.width // factor), -(-image.height // factor)
    picture = Image.new("RGB", size)
    rows = factor * max(1, _STRIP // (image.width * factor))
    for top in range(0, image.height, rows):
        strip = image.crop((0, top, image.width, min(top + rows, image.height)))
        picture.paste(to_rgb(strip).reduce(factor), (0, top // factor))
    return picture
