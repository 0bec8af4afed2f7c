"""An opened Pillow image -> RGB pixels, within bounds."""

from PIL import Image

from photosearch.images import reasons
from photosearch.images.colour import sixteen_bit
from photosearch.images.colour.srgb import to_rgb
from photosearch.images.decoders.memory_estimate import shrinks
from photosearch.images.decoders.pillow_setup import wants_what_is_there
from photosearch.images.files import MAX_PIXELS
from photosearch.images.reasons import UnreadablePicture

_COLOUR_MAP = 320
_STRIP = 1_000_000
"""Pixels."""


def refuse_too_large(width: int, height: int) -> None:
    """Raises UnreadablePicture."""
    if width * height > MAX_PIXELS:
        raise UnreadablePicture(reasons.too_large(width * height, MAX_PIXELS))


def load_rgb(
    image: Image.Image, min_side: int | None, part: tuple[int, int, int, int] | None = None
) -> Image.Image:
    """As stored, not turned. It may come smaller, with its shorter side at least `min_side`.

    `part`: left, top, right and bottom of what is wanted.
    """
    if min_side and image.format in ("JPEG", "MPO"):
        image.draft(None, (min_side, min_side))
    refuse_too_large(image.width, image.height)
    if sixteen_bit.is_grey_with_alpha(image):
        return sixteen_bit.load_grey_with_alpha(image)
    _load(image)
    if image.format == "TIFF" and image.mode == "P":
        _mend_palette(image)
    if image.format == "BMP" and image.mode == "RGBA" and not image.getchannel("A").getbbox():
        image = image.convert("RGB")  # an alpha that was never written
    if part:
        image = image.crop(part)
    if min_side and shrinks(image, min_side):
        return _in_strips(image, min(image.size) // min_side)
    return to_rgb(image)


def _load(image: Image.Image) -> None:
    """libtiff gives up at the first strip that fails; those before it are there."""
    try:
        image.load()
    except OSError:
        is_there = image.format == "TIFF" and not getattr(image, "tile", True)
        if not (is_there and wants_what_is_there()):
            raise


def _mend_palette(image: Image.Image) -> None:
    """Some programs write levels of eight bits where 16 are meant; libtiff's tools bear with it."""
    levels = image.tag_v2.get(_COLOUR_MAP)  # type: ignore[attr-defined]
    if isinstance(levels, tuple) and 0 < max(levels, default=0) < 256:
        image.putpalette(bytes(levels), "RGB;L")


def _in_strips(image: Image.Image, factor: int) -> Image.Image:
    """Converted and shrunk a part at a time: in whole it would take up to ten bytes a pixel."""
    size = -(-image.width // factor), -(-image.height // factor)
    picture = Image.new("RGB", size)
    rows = factor * max(1, _STRIP // (image.width * factor))
    for top in range(0, image.height, rows):
        strip = image.crop((0, top, image.width, min(top + rows, image.height)))
        picture.paste(to_rgb(strip).reduce(factor), (0, top // factor))
    return picture
