"""The forms in which files declare colours. An ICC profile, as bytes, is one of them."""

from typing import NamedTuple

from photosearch.images.colour import cicp

SRGB_PRIMARIES = 0.64, 0.33, 0.30, 0.60, 0.15, 0.06, 0.3127, 0.3290


class Signal(NamedTuple):
    """Code points of ITU-T H.273."""

    primaries: int
    transfer: int
    is_full: bool = True
    """Whether black is 0 and white 255, rather than 16 and 235."""


class Measured(NamedTuple):
    """Primaries and white point by x and y, and a transfer curve."""

    chromaticities: tuple[float, ...]
    gamma: float | None = None
    """Light is the signal to this power; None: the curve of `transfer`."""
    transfer: int = cicp.SRGB


ColourStatement = bytes | Signal | Measured
Declared = tuple[ColourStatement, ...]
"""A file's statements, the most authoritative first."""

SRGB = Measured(SRGB_PRIMARIES)
ADOBE_RGB = Measured((0.64, 0.33, 0.21, 0.71, 0.15, 0.06, 0.3127, 0.3290), 563 / 256)
"""The space that cameras' EXIF calls uncalibrated (DCF 2.0, "R03")."""
ROMM = Measured((0.7347, 0.2653, 0.1596, 0.8404, 0.0366, 0.0001, 0.3457, 0.3585), 1.8)
"""ProPhoto RGB."""
GREY_22 = Measured(SRGB_PRIMARIES, 2.2)
