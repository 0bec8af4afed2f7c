"""A decoded frame -> an upright RGB picture, and whether it is worth keeping."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

import numpy as np
from numpy.typing import NDArray

from photosearch.images.colour.cicp import to_srgb
from photosearch.video.colours import Colours, is_plain, said_by, settled

if TYPE_CHECKING:
    from av.sidedata.sidedata import SideData
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream
    from PIL import Image

_SMALL = 32
_BLANK = 3.0
"""Standard deviation of the grey levels below which a frame is black or one colour."""
_ALIKE = 4.0
"""Mean difference of grey levels, of 255, below which two frames are the same."""
_DEEP = 1 << 25
"""Pixels up to which 16 bits a colour are taken where 8 are too coarse: 8K has as many."""
_ODDEST = 4.0
"""A pixel longer than this many times its height is taken for damage."""
_ORIENTATIONS = {  # by where the matrix brings the axes: a, b, c, d of x' = ax + cy, y' = bx + dy
    (1, 0, 0, 1): 1,
    (0, 1, -1, 0): 6,
    (-1, 0, 0, -1): 3,
    (0, -1, 1, 0): 8,
    (-1, 0, 0, 1): 2,
    (1, 0, 0, -1): 4,
    (0, 1, 1, 0): 5,
    (0, -1, -1, 0): 7,
}
"""Orientations as EXIF numbers them."""


@dataclass(frozen=True, slots=True)
class Look:
    """Properties that all frames of a stream share."""

    pixel: float
    """How wide a pixel is, by its height."""
    colours: Colours
    """The container's statement."""


def look_of(stream: "VideoStream") -> Look:
    """For a stream before anything is decoded."""
    return Look(_pixel_shape(stream), said_by(stream.codec_context))


def to_picture(
    frame: "VideoFrame", look: Look, min_side: int | None = None, *, quick: bool = False
) -> "Image.Image":
    """Upright sRGB; with `min_side`, shrunk so that its shorter side is just that, if it has more.

    `quick` is for pictures that are seen for a moment only.
    """
    from PIL import Image

    from photosearch.images.orientation import turn_upright  # with Pillow

    colours = settled(frame, look.colours)
    signal = _signal(frame, _size(frame, look, min_side), colours, quick=quick)
    if not is_plain(colours):
        signal = to_srgb(signal, colours.primaries, colours.transfer)
    return turn_upright(Image.fromarray(signal), _orientation(frame))


def _size(frame: "VideoFrame", look: Look, min_side: int | None) -> tuple[int, int]:
    """Width and height in pixels, before it is turned."""
    width, height = max(1, round(frame.width * look.pixel)), frame.height
    scale = min(1.0, min_side / min(width, height)) if min_side else 1.0
    return max(1, round(width * scale)), max(1, round(height * scale))


def _signal(
    frame: "VideoFrame", size: tuple[int, int], colours: Colours, *, quick: bool
) -> NDArray[Any]:
    """Red, green and blue as they are said, in 8 bits or 16, in the size wanted."""
    if not frame.format.is_rgb:
        frame.colorspace, frame.color_range = colours.matrix, colours.range
    how = "FAST_BILINEAR" if quick else "AREA"
    is_deep = not is_plain(colours) and size[0] * size[1] <= _DEEP
    depth = "rgb48le" if is_deep else "rgb24"
    return frame.reformat(*size, format=depth, interpolation=how, threads=1).to_ndarray()


def _orientation(frame: "VideoFrame") -> int:
    """The EXIF orientation that comes closest to a frame's matrix."""
    said = cast("SideData | None", frame.side_data.get("DISPLAYMATRIX"))
    if said is None:
        return 1
    a, b, _, c, d = np.frombuffer(memoryview(said), np.int32)[:5].astype(float)
    return _ORIENTATIONS[max(_ORIENTATIONS, key=lambda axes: float(np.dot(axes, (a, b, c, d))))]


def upright_size(frame: "VideoFrame", look: Look) -> tuple[int, int]:
    """Width and height in pixels, as the person sees it."""
    from photosearch.images.orientation import swaps_sides  # with Pillow

    width, height = _size(frame, look, None)
    return (height, width) if swaps_sides(_orientation(frame)) else (width, height)


def _pixel_shape(stream: "VideoStream") -> float:
    """Width by height of a pixel; 1 if unstated."""
    said = stream.sample_aspect_ratio
    shape = float(said) if said else 1.0
    return shape if math.isfinite(shape) and 1 / _ODDEST <= shape <= _ODDEST else 1.0


def worth_keeping(pictures: "Sequence[Image.Image]") -> list[int]:
    """The places of those that show something and differ from the one kept before; at least one."""
    small = [_small(picture) for picture in pictures]
    kept: list[int] = []
    for place, grey in enumerate(small):
        is_new = not kept or float(np.abs(grey - small[kept[-1]]).mean()) >= _ALIKE
        if is_new and float(grey.std()) >= _BLANK:
            kept.append(place)
    return kept or [len(small) // 2] if small else []


def shows_something(picture: "Image.Image") -> bool:
    """Whether it has more than one colour."""
    return float(_small(picture).std()) >= _BLANK


def _small(picture: "Image.Image") -> NDArray[np.float32]:
    """Grey levels, to compare by."""
    small = picture.resize((_SMALL, _SMALL), reducing_gap=2.0)
    return np.asarray(small.convert("L"), np.float32)
