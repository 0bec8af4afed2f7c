"""The tones of a picture: how often each occurs, and where light or dark has no detail left."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

BINS = 64
_MEASURED, _VEILED = 400_000, 2_000_000
"""Pixels, at most; the rest is left out evenly."""
_LIGHT, _DARK = 254, 1
"""In a channel: this or more is burnt out. In all of them: this or less is black."""
_LUMA = np.array([0.114, 0.587, 0.299], np.float32)
"""Of blue, green and red: ITU-R BT.601."""
_RED, _BLUE = 0xC8FF3B30, 0xC83478F6
"""What is burnt out, and what is black: alpha, red, green and blue."""


@dataclass(frozen=True, slots=True)
class Tones:
    """`channels`: float32 of shape (4, BINS), luminance, red, green and blue, the highest of each
    picture 1. `light` and `dark`: shares of the pixels without detail, 0 to 1."""

    channels: NDArray[np.float32]
    light: float
    dark: float


def tones(image: QImage) -> Tones:
    """Of an image in QImage.Format_RGB32. Safe in any thread."""
    pixels = _pixels(image, _MEASURED)
    luma = (pixels @ _LUMA).astype(np.uint8)
    counts = [_counts(luma), *(_counts(pixels[..., channel]) for channel in (2, 1, 0))]
    channels = np.array(counts, np.float32)
    inner = channels[:, 1:-1].max(initial=1.0)  # a wide black frame mustn't flatten the rest
    light, dark = _clipped(pixels)
    return Tones(np.minimum(1.0, channels / inner), float(light.mean()), float(dark.mean()))


def veil(image: QImage) -> QImage:
    """Red over what is burnt out, blue over black, else nothing. Perhaps smaller."""
    light, dark = _clipped(_pixels(image, _VEILED))
    colours = np.zeros(light.shape, np.uint32)
    colours[light], colours[dark] = _RED, _BLUE
    width, height = len(colours[0]), len(colours)
    drawn = QImage(colours.tobytes(), width, height, 4 * width, QImage.Format.Format_ARGB32)
    return drawn.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def _pixels(image: QImage, most: int) -> NDArray[np.uint8]:
    """Blue, green and red, of shape (height, width, 3)."""
    known = image.convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(known.constBits(), np.uint8).reshape(known.height(), known.bytesPerLine())
    pixels = rows[:, : 4 * known.width()].reshape(known.height(), known.width(), 4)
    step = max(1, round((known.height() * known.width() / most) ** 0.5))
    return pixels[::step, ::step, :3].copy()


def _counts(values: NDArray[np.uint8]) -> NDArray[np.int64]:
    return np.bincount((values // (256 // BINS)).ravel(), minlength=BINS)


def _clipped(pixels: NDArray[np.uint8]) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    return pixels.max(axis=2) >= _LIGHT, pixels.max(axis=2) <= _DARK
