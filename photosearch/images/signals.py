"""Colours that are said by numbers (ITU-T H.273: nclx, cICP, a video's stream) as sRGB.

HDR's white (203 cd/m2, BT.2408) becomes white; what is brighter is pressed into the last fifth
below it. What is outside of sRGB's gamut is clipped.
"""

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from PIL import Image, ImageFilter

BT709, BT2020, DCI_P3, DISPLAY_P3 = 1, 9, 11, 12
"""Primaries."""
LINEAR, SRGB, PQ, HLG = 8, 13, 16, 18
"""Transfer functions."""

Values = NDArray[np.float64]
"""Red, green and blue in the last axis."""

_STEPS = 33
_WHITE = 203.0
_PEAK = 1000.0
_KNEE = 0.8
_D65 = 0.3127, 0.3290
_CHROMATICITIES = {  # x, y of red, green, blue and white
    BT709: (0.640, 0.330, 0.300, 0.600, 0.150, 0.060, *_D65),
    5: (0.640, 0.330, 0.290, 0.600, 0.150, 0.060, *_D65),
    6: (0.630, 0.340, 0.310, 0.595, 0.155, 0.070, *_D65),
    7: (0.630, 0.340, 0.310, 0.595, 0.155, 0.070, *_D65),
    BT2020: (0.708, 0.292, 0.170, 0.797, 0.131, 0.046, *_D65),
    DCI_P3: (0.680, 0.320, 0.265, 0.690, 0.150, 0.060, *_D65),  # its white is shown as white
    DISPLAY_P3: (0.680, 0.320, 0.265, 0.690, 0.150, 0.060, *_D65),
    22: (0.630, 0.340, 0.295, 0.605, 0.155, 0.077, *_D65),
}
_GAMMAS = {1: 2.4, 4: 2.2, 5: 2.8, 6: 2.4, 7: 2.4, 11: 2.4, 12: 2.4, 14: 2.4, 15: 2.4}
"""Of a screen that shows the signal (BT.1886), not of the camera."""


def to_srgb(picture: "Image.Image", primaries: int, transfer: int) -> "Image.Image":
    """An RGB picture of such signals as sRGB; as it is where they aren't known, or are sRGB's."""
    if transfer in (PQ, HLG) and primaries not in _CHROMATICITIES:
        primaries = BT2020
    if primaries not in _CHROMATICITIES or (primaries, transfer) == (BT709, SRGB):
        return picture
    return picture.filter(_table(primaries, transfer))


def srgb_of(signal: Values, primaries: int, transfer: int) -> Values:
    """The same of single values, 0 to 1, of shape (..., 3). KeyError if primaries aren't known."""
    to_bt709 = np.linalg.inv(_to_xyz(BT709)) @ _to_xyz(primaries)
    if transfer in (PQ, HLG):
        light = (_hlg(signal, _to_xyz(primaries)[1]) if transfer == HLG else _pq(signal)) / _WHITE
        return _encoded(_pressed(np.clip(light @ to_bt709.T, 0.0, None)))
    return _encoded(np.clip(_curve(transfer)(signal) @ to_bt709.T, 0.0, 1.0))


@cache
def _table(primaries: int, transfer: int) -> "ImageFilter.Color3DLUT":
    from PIL import ImageFilter

    axis = np.linspace(0.0, 1.0, _STEPS)
    blue, green, red = np.meshgrid(axis, axis, axis, indexing="ij")  # red changes fastest
    shown = srgb_of(np.stack([red, green, blue], axis=-1).reshape(-1, 3), primaries, transfer)
    return ImageFilter.Color3DLUT(_STEPS, shown.ravel().tolist())


@cache
def _to_xyz(primaries: int) -> Values:
    """The matrix from linear RGB; its second row is what each gives to the luminance."""
    x, y = np.array(_CHROMATICITIES[primaries]).reshape(4, 2).T
    xyz = np.stack([x / y, np.ones(4), (1 - x - y) / y])
    matrix: Values = xyz[:, :3] * np.linalg.solve(xyz[:, :3], xyz[:, 3])
    return matrix


def _curve(transfer: int) -> Callable[[Values], Values]:
    """From a signal to linear light, both 0 to 1."""
    if transfer == LINEAR:
        return lambda signal: signal
    gamma = _GAMMAS.get(transfer)
    return _decoded if gamma is None else lambda signal: signal**gamma


def _hlg(signal: Values, to_luminance: Values) -> Values:
    """cd/m2 on a screen of 1,000: the inverse OETF, then the OOTF with a gamma of 1.2."""
    a, b, c = 0.17883277, 0.28466892, 0.55991073
    scene = np.where(signal <= 0.5, signal**2 / 3, (np.exp((signal - c) / a) + b) / 12)
    luminance = np.clip(scene @ to_luminance, 1e-9, None)[..., None]
    result: Values = _PEAK * luminance**0.2 * scene
    return result


def _pq(signal: Values) -> Values:
    """cd/m2."""
    m1, m2, c1, c2, c3 = 0.1593017578125, 78.84375, 0.8359375, 18.8515625, 18.6875
    root = signal ** (1 / m2)
    result: Values = 10_000 * (np.clip(root - c1, 0, None) / (c2 - c3 * root)) ** (1 / m1)
    return result


def _pressed(light: Values) -> Values:
    over = (light - _KNEE) / (1 - _KNEE)
    return np.where(light > _KNEE, _KNEE + (1 - _KNEE) * -np.expm1(-np.clip(over, 0, None)), light)


def _encoded(light: Values) -> Values:
    """sRGB's transfer function (IEC 61966-2-1)."""
    return np.where(light <= 0.0031308, 12.92 * light, 1.055 * light ** (1 / 2.4) - 0.055)


def _decoded(signal: Values) -> Values:
    return np.where(signal <= 0.04045, signal / 12.92, ((signal + 0.055) / 1.055) ** 2.4)
