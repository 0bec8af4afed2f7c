"""Pictures at a network's input size, pixel for pixel as open_clip makes them, without torch."""

import numpy as np
from PIL import Image

from photosearch.encoders.architectures import Preprocessing
from photosearch.encoders.base import Prepared

_FILTERS = {
    "bicubic": Image.Resampling.BICUBIC,
    "bilinear": Image.Resampling.BILINEAR,
}


def prepare(picture: Image.Image, wanted: Preprocessing) -> Prepared:
    """Resize and crop (or pad with black) to the wanted height and width."""
    resized = picture.convert("RGB").resize(
        _resized(picture.size, wanted), _FILTERS[wanted.interpolation]
    )
    left = _offset(resized.width - wanted.width)
    top = _offset(resized.height - wanted.height)
    # Beyond the edges Pillow's crop gives black, which is open_clip's fill colour.
    return np.asarray(resized.crop((left, top, left + wanted.width, top + wanted.height)))


def _resized(size: tuple[int, int], wanted: Preprocessing) -> tuple[int, int]:
    """Width and height after resizing, before cropping."""
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
    """How far in the crop begins; negative where there is too little."""
    return -(-spare // 2) if spare < 0 else round(spare / 2)
