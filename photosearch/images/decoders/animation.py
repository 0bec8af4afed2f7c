"""The frame of an animation that shows something."""

from collections.abc import Callable

import numpy as np
from PIL import Image

MOST_SEARCHED = 32_000_000
"""Pixels of frames behind the first that are looked at for one that isn't blank."""
BESIDE = 6
"""Bytes of a pixel that this takes in Pillow, which lays one frame over the other."""
_SMALL, _FEW = 32, 256
_BLANK = 3.0
"""Standard deviation of the grey levels below which a frame is of one colour, as for videos."""
_MOST_FRAMES = 100


def searched(image: Image.Image) -> int:
    """Bytes of a pixel of an animation that looking for a frame takes."""
    return BESIDE if image.width * image.height <= MOST_SEARCHED else 0


def shown_frame(
    image: Image.Image, load: Callable[[Image.Image], Image.Image], first: Image.Image
) -> Image.Image:
    """The first of an opened file's frames that isn't blank, by `load`; else the first of all."""
    if not is_blank(first) or not getattr(image, "is_animated", False):
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
