"""An opened Pillow image -> RGB pixels, within bounds."""

from PIL import Image

from photosearch.images import reasons
from photosearch.images.colour import to_rgb
from photosearch.images.files import MAX_PIXELS
from photosearch.images.reasons import UnreadablePicture


def refuse_too_large(width: int, height: int) -> None:
    """Raises UnreadablePicture."""
    if width * height > MAX_PIXELS:
        raise UnreadablePicture(reasons.too_large(width * height, MAX_PIXELS))


def load_rgb(image: Image.Image, min_side: int | None) -> Image.Image:
    """As stored, not turned. A JPEG may come smaller, with its shorter side at least `min_side`."""
    if min_side and image.format in ("JPEG", "MPO"):
        image.draft(None, (min_side, min_side))
    refuse_too_large(image.width, image.height)
    image.load()
    return to_rgb(image)
