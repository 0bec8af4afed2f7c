"""Preprocesses pictures to the same pixels as open_clip, without torch."""

from typing import TYPE_CHECKING

import numpy as np

from photosearch.encoders.encoder import Preprocessed
from photosearch.encoders.files.architectures import Preprocessing

if TYPE_CHECKING:
    from PIL import Image

_LONGEST = 100
"""The aspect ratio from which on only the middle of a picture is used."""


def preprocess(picture: "Image.Image", wanted: Preprocessing) -> Preprocessed:
    """Resize and crop (or pad with black) to the wanted height and width."""
    from PIL import Image

    picture = _without_ends(picture.convert("RGB"), wanted)
    how = Image.Resampling[wanted.interpolation.upper()]
    resized = picture.resize(_resized(picture.size, wanted), how)
    left = _offset(resized.width - wanted.width)
    top = _offset(resized.height - wanted.height)
    # Pillow pads with black, which is open_clip's fill colour, too.
    return np.asarray(resized.crop((left, top, left + wanted.width, top + wanted.height)))


def _without_ends(picture: "Image.Image", wanted: Preprocessing) -> "Image.Image":
    """The middle of a very long picture, which would fill the memory when it is enlarged."""
    longest = _LONGEST * min(picture.size)
    if wanted.resize_mode != "shortest" or max(picture.size) <= longest:
        return picture
    width, height = (min(side, longest) for side in picture.size)
    left, top = (picture.width - width) // 2, (picture.height - height) // 2
    return picture.crop((left, top, left + width, top + height))


def _resized(size: tuple[int, int], wanted: Preprocessing) -> tuple[int, int]:
    """The width and the height between resizing and cropping."""
    width, height = size
    if wanted.resize_mode == "squash":
        return wanted.width, wanted.height
    if wanted.resize_mode == "shortest" and wanted.width == wanted.height:
        shorter = min(size)  # torchvision cuts the fraction here ...
        return int(wanted.width * width / shorter), int(wanted.width * height / shorter)
    ratios = width / wanted.width, height / wanted.height
    ratio = max(ratios) if wanted.resize_mode == "longest" else min(ratios)
    return round(width / ratio), round(height / ratio)  # ... and open_clip rounds here


def _offset(spare: int) -> int:
    """Where the crop starts; negative if the picture is padded."""
    return -(-spare // 2) if spare < 0 else round(spare / 2)
