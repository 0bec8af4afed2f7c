"""A decoded frame -> an upright RGB picture, and whether it is worth keeping."""

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from photosearch.video.hdr import to_sdr

if TYPE_CHECKING:
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream
    from PIL import Image

_SMALL = 32
_BLANK = 3.0
"""Standard deviation of the grey levels below which a frame is black or one colour."""
_ALIKE = 4.0
"""Mean difference of grey levels, of 255, below which two frames are the same."""
_ODDEST = 4.0
"""A pixel longer than this many times its height is taken for damage."""


def to_picture(
    frame: "VideoFrame", pixel: float, min_side: int | None = None, *, quick: bool = False
) -> "Image.Image":
    """Upright RGB; with `min_side`, shrunk so that its shorter side is just that, if it has more.

    `pixel`: how wide a pixel is, by its height. `quick` is for pictures that are seen for a moment
    only.
    """
    from PIL import Image

    width, height = max(1, round(frame.width * pixel)), frame.height
    scale = min(1.0, min_side / min(width, height)) if min_side else 1.0
    size = max(1, round(width * scale)), max(1, round(height * scale))
    how = "FAST_BILINEAR" if quick else "AREA"
    shrunk = frame.reformat(*size, format="rgb24", interpolation=how, threads=1)
    picture = to_sdr(Image.fromarray(shrunk.to_ndarray()), frame.color_trc)
    return turned(picture, rotation(frame))


def rotation(frame: "VideoFrame") -> int:
    """Degrees counterclockwise, of 0, 90, 180 and 270, by which a frame is to be turned."""
    return round(frame.rotation / 90) * 90 % 360


def turned(picture: "Image.Image", degrees: int) -> "Image.Image":
    """Counterclockwise, by 0, 90, 180 or 270."""
    from PIL import Image

    return picture.transpose(Image.Transpose[f"ROTATE_{degrees}"]) if degrees else picture


def upright_size(frame: "VideoFrame", pixel: float) -> tuple[int, int]:
    """Width and height in pixels, as the person sees it."""
    width, height = max(1, round(frame.width * pixel)), frame.height
    return (height, width) if rotation(frame) in (90, 270) else (width, height)


def pixel_shape(stream: "VideoStream") -> float:
    """How wide a pixel is, by its height: 1 unless the video says otherwise."""
    said = stream.sample_aspect_ratio
    shape = float(said) if said else 1.0
    return shape if math.isfinite(shape) and 1 / _ODDEST <= shape <= _ODDEST else 1.0


def worth_keeping(pictures: "Sequence[Image.Image]") -> list[int]:
    """The places of those that show something and differ from the one kept before; at least one."""
    small = [np.asarray(p.convert("L").resize((_SMALL, _SMALL)), np.float32) for p in pictures]
    kept: list[int] = []
    for place, grey in enumerate(small):
        is_new = not kept or float(np.abs(grey - small[kept[-1]]).mean()) >= _ALIKE
        if is_new and float(grey.std()) >= _BLANK:
            kept.append(place)
    return kept or [len(small) // 2] if small else []
