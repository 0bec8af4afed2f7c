"""From the core's pictures to Qt's. Safe in any thread; QPixmap is made in the GUI thread only.

Pillow does the work, because it lets other threads go on meanwhile; Qt's Python doesn't.
"""

from functools import lru_cache

from PIL import Image, ImageDraw, ImageOps
from PySide6.QtGui import QImage

_FINER = 4
"""A round corner is drawn this many times as large, then shrunk."""


def to_qimage(picture: Image.Image) -> QImage:
    """A copy that owns its pixels."""
    rgb = picture if picture.mode == "RGB" else picture.convert("RGB")
    data = rgb.tobytes()
    view = QImage(data, rgb.width, rgb.height, 3 * rgb.width, QImage.Format.Format_RGB888)
    return view.copy()


def rounded_square(picture: Image.Image, side: int, radius: float) -> QImage:
    """The middle of the picture as a square of `side` pixels with round corners."""
    square = ImageOps.fit(picture, (side, side), Image.Resampling.HAMMING).convert("RGBA")
    square.putalpha(_corners(side, radius))
    data = square.convert("RGBa").tobytes("raw", "BGRa")
    return QImage(data, side, side, 4 * side, QImage.Format.Format_ARGB32_Premultiplied).copy()


@lru_cache(maxsize=8)
def _corners(side: int, radius: float) -> Image.Image:
    large = Image.new("L", (side * _FINER, side * _FINER))
    edge = side * _FINER - 1
    ImageDraw.Draw(large).rounded_rectangle((0, 0, edge, edge), radius * _FINER, 255)
    return large.reduce(_FINER)
