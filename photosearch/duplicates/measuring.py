"""What is kept of each photo's thumbnail."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from photosearch.duplicates import picture_hash
from photosearch.duplicates.picture_hash import Grey

if TYPE_CHECKING:
    from PIL import Image

_SIDE = 256
"""Pixels of the longer side at which sharpness is measured."""


@dataclass(frozen=True, slots=True)
class Measured:
    hash: bytes
    detail: int
    sharpness: float


def measured(thumbnail: "Image.Image") -> Measured:
    """Of an upright picture of any size."""
    small = picture_hash.grey(thumbnail)
    scale = _SIDE / max(thumbnail.size)
    width, height = (max(3, round(side * scale)) for side in thumbnail.size)
    medium = picture_hash.grey(thumbnail, (width, height))
    return Measured(picture_hash.picture_hash(small), picture_hash.detail(small), sharpness(medium))


def sharpness(pixels: Grey) -> float:
    """The variance of the Laplacian (Pech-Pacheco and others, 2000)."""
    middle = pixels[1:-1, 1:-1]
    around = pixels[:-2, 1:-1] + pixels[2:, 1:-1] + pixels[1:-1, :-2] + pixels[1:-1, 2:]
    return float(np.var(around - 4 * middle))
