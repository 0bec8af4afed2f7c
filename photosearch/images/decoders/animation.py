"""Of an animation, a frame that shows something; and the part of a still that is to be shown."""

from collections.abc import Callable
from fractions import Fraction

import numpy as np
from PIL import Image

from photosearch.images.containers.iso_boxes import properties
from photosearch.images.decoders.memory_estimate import MOST_SEARCHED

_ANIMATED = frozenset(("AVIF", "GIF", "PNG", "WEBP"))
_SMALL, _FEW = 32, 256
_BLANK = 3.0
"""Standard deviation of the grey levels below which a frame is of one colour, as for videos."""
_MOST_FRAMES = 100


def shown_frame(
    image: Image.Image, load: Callable[[Image.Image], Image.Image], first: Image.Image
) -> Image.Image:
    """The first of an opened file's frames that isn't blank, by `load`; else the first of all."""
    if image.format not in _ANIMATED or not is_blank(first):
        return first
    if not getattr(image, "is_animated", False):
        return first
    pixels = image.width * image.height
    further = min(_MOST_FRAMES, MOST_SEARCHED // pixels)
    if not further:
        return first
    first = first.copy()  # it may be the image, which changes with its frame
    info = dict(image.info)
    try:
        for number in range(1, 1 + further):
            image.seek(number)
            if image.width * image.height > pixels:  # there was only made room for the first
                break
            image.info = info | image.info
            picture = load(image)
            if not is_blank(picture):
                return picture
    except Exception:  # noqa: BLE001 - there are no more, or they are broken
        return first
    return first


def is_blank(picture: Image.Image) -> bool:
    """Whether it is of one colour."""
    few = picture.resize((_FEW, _FEW), Image.Resampling.NEAREST).convert("L")
    small = few.resize((_SMALL, _SMALL), Image.Resampling.BOX)
    return float(np.asarray(small, np.float32).std()) < _BLANK


def clean_aperture(image: Image.Image, data: bytes) -> tuple[int, int, int, int] | None:
    """Left, top, right and bottom of what an AVIF is cropped to; libheif does it for HEIC itself.

    Of ISO/IEC 14496-12: width, height, and how far the middle is moved, each as a fraction.
    """
    if image.format != "AVIF" or getattr(image, "is_animated", False):
        return None
    clap = next((box.content for box in properties(data) if box.kind == b"clap"), b"")
    numbers = np.frombuffer(clap[:32], ">i4").tolist() if len(clap) >= 32 else [0] * 8
    if min(numbers[0], *numbers[1::2], numbers[2]) <= 0:
        return None
    width, height, right, down = (Fraction(*numbers[i : i + 2]) for i in (0, 2, 4, 6))
    left = (image.width - width) / 2 + right
    top = (image.height - height) / 2 + down
    box = round(left), round(top), round(left + width), round(top + height)
    is_inside = 0 <= box[0] < box[2] <= image.width and 0 <= box[1] < box[3] <= image.height
    return box if is_inside else None
