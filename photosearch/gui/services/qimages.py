"""Converts Pillow images to QImage. Safe in any thread; QPixmap is for the GUI thread only.

Pillow does the work, because it lets other threads go on meanwhile; Qt's Python doesn't.
"""

from functools import lru_cache
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from PIL import Image

_STRIP = 256
"""Lines that are copied at once."""
_FINER = 4
"""A round corner is drawn this many times as large, then shrunk."""


def to_qimage(picture: "Image.Image") -> QImage:
    """A copy that owns its pixels, as pixmaps have them, which then share them."""
    rgb = picture if picture.mode == "RGB" else picture.convert("RGB")
    image = QImage(rgb.width, rgb.height, QImage.Format.Format_RGB32)
    pixels, line = memoryview(image.bits()), 4 * rgb.width
    for top in range(0, rgb.height, _STRIP):  # a whole copy of a large picture would be too much
        part = rgb.crop((0, top, rgb.width, min(rgb.height, top + _STRIP)))
        data = part.tobytes("raw", "BGRX")
        pixels[top * line : top * line + len(data)] = data
    return image


def rounded(picture: "Image.Image", width: int, height: int, radius: float) -> QImage:
    """The middle of the picture in this size, with round corners."""
    from PIL import Image, ImageOps

    part = ImageOps.fit(picture, (width, height), Image.Resampling.HAMMING).convert("RGBA")
    part.putalpha(_rounded_mask(width, height, radius))
    data = part.convert("RGBa").tobytes("raw", "BGRa")
    kind = QImage.Format.Format_ARGB32_Premultiplied
    return QImage(data, width, height, 4 * width, kind).copy()


def _rounded_mask(width: int, height: int, radius: float) -> "Image.Image":
    """Opaque but for the corners."""
    from PIL import Image

    round_ = min(ceil(radius), width // 2, height // 2)
    mask, corners = Image.new("L", (width, height), 255), _corners(2 * round_, radius)
    for x, left in ((0, 0), (width - round_, round_)):
        for y, top in ((0, 0), (height - round_, round_)):
            mask.paste(corners.crop((left, top, left + round_, top + round_)), (x, y))
    return mask


@lru_cache(maxsize=8)
def _corners(side: int, radius: float) -> "Image.Image":
    """A small rounded square, of which the corners are taken."""
    from PIL import Image, ImageDraw

    if side == 0:
        return Image.new("L", (0, 0))
    large = Image.new("L", (side * _FINER, side * _FINER))
    edge = side * _FINER - 1
    ImageDraw.Draw(large).rounded_rectangle((0, 0, edge, edge), radius * _FINER, 255)
    return large.reduce(_FINER)
