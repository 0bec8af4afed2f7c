"""Any of Pillow's modes -> RGB, alpha over white, wide gamuts and CMYK brought to sRGB."""

import io
import logging
from collections.abc import Iterator
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms

logger = logging.getLogger(__name__)

_WITH_ALPHA = frozenset(("RGBA", "RGBa", "LA", "La", "PA"))
_DEEP = ("I", "F")
_STRIP = 1_000_000
"""Pixels."""
_MOST_PROFILE = 4 << 20
"""Bytes; printers' have one or two millions. Some are kept."""
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


def turn_upright(picture: Image.Image, orientation: int) -> Image.Image:
    """Undo an EXIF orientation, 1 to 8."""
    turn = _TURNS.get(orientation)
    return picture if turn is None else picture.transpose(turn)


def to_rgb(image: Image.Image) -> Image.Image:
    """A decoded image as sRGB in mode RGB."""
    profile = image.info.get("icc_profile")
    is_plausible = isinstance(profile, bytes) and len(profile) <= _MOST_PROFILE
    transform = _transform(profile, image.mode) if is_plausible else None
    if image.mode == "CMYK" and transform:
        return _apply(transform, image)
    picture = _plain_rgb(image)
    return _apply(transform, picture) if transform else picture


def _plain_rgb(image: Image.Image) -> Image.Image:
    if image.mode.startswith(_DEEP):
        return _to_eight_bits(image).convert("RGB")
    if image.mode in _WITH_ALPHA or "transparency" in image.info or _has_alpha_palette(image):
        return _over_white(image)
    return image if image.mode == "RGB" else image.convert("RGB")


def _has_alpha_palette(image: Image.Image) -> bool:
    return image.mode == "P" and image.palette is not None and image.palette.mode == "RGBA"


def _over_white(image: Image.Image) -> Image.Image:
    with_alpha = image if image.mode == "RGBA" else image.convert("RGBA")
    background = Image.new("RGB", image.size, "white")
    background.paste(with_alpha, mask=with_alpha.getchannel("A"))
    return background


def _to_eight_bits(image: Image.Image) -> Image.Image:
    """Grey of 16 or 32 bits: the full range of its type where that fits, else its own range."""
    if image.mode.startswith("I;16"):
        return Image.fromarray((np.asarray(image) >> 8).astype(np.uint8))
    low, high = _full_range(*_ends(image), image.mode)
    picture = Image.new("L", image.size)
    for top, values in _strips(image):
        with np.errstate(invalid="ignore", over="ignore"):
            scaled = np.rint((values.astype(np.float32) - np.float32(low)) * (255 / (high - low)))
        eight = np.nan_to_num(scaled, posinf=255, neginf=0).clip(0, 255).astype(np.uint8)
        picture.paste(Image.fromarray(eight), (0, top))
    return picture


def _ends(image: Image.Image) -> tuple[float, float]:
    """The least and the highest of its finite values."""
    ends = []
    for _, values in _strips(image):
        finite = values[np.isfinite(values)]
        if finite.size:
            ends += [float(finite.min()), float(finite.max())]
    return min(ends, default=0.0), max(ends, default=0.0)


def _strips(image: Image.Image) -> Iterator[tuple[int, NDArray[np.number]]]:
    """Some rows at a time, with the place of the first: in whole it would take 25 bytes a pixel."""
    rows = max(1, _STRIP // image.width)
    for top in range(0, image.height, rows):
        yield top, np.asarray(image.crop((0, top, image.width, min(top + rows, image.height))))


def _full_range(low: float, high: float, mode: str) -> tuple[float, float]:
    """Black and white of a 32-bit image whose values lie between low and high."""
    ceilings = (1.0, 255.0, 65535.0) if mode == "F" else (255.0, 65535.0)
    fitting = [top for top in ceilings if low >= 0 and high <= top]
    if fitting:
        return 0.0, fitting[0]
    return (low, high) if high > low else (low, low + 1)


def _apply(transform: ImageCms.ImageCmsTransform, image: Image.Image) -> Image.Image:
    try:
        return transform.apply(image)
    except Exception as error:  # noqa: BLE001 - wrong colours beat no picture
        logger.debug("Colour profile ignored: %r", error)
        return image if image.mode == "RGB" else _plain_rgb(image)


@lru_cache(maxsize=16)
def _transform(profile: bytes, mode: str) -> ImageCms.ImageCmsTransform | None:
    """From this ICC profile to sRGB. None if they are the same, or it is broken or doesn't fit."""
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        described = ImageCms.getProfileDescription(source).lower()
        space = source.profile.xcolor_space.strip()
        if (
            "srgb" in described
            or space not in ("RGB", "CMYK")
            or (space == "CMYK") != (mode == "CMYK")
        ):
            return None
        target = ImageCms.createProfile("sRGB")
        return ImageCms.buildTransform(source, target, space, "RGB")
    except Exception as error:  # noqa: BLE001 - a broken profile raises almost anything
        logger.debug("Colour profile ignored: %r", error)
        return None
