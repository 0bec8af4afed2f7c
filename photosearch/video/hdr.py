"""HDR signals (HLG, PQ: ITU-R BT.2100) as an ordinary screen shows them (sRGB), by one table each.

White (203 cd/m2, BT.2408) becomes white; what is brighter is pressed into the last fifth below it.
"""

from functools import cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from PIL import Image, ImageFilter

HLG, PQ = 18, 16
"""FFmpeg's numbers of the two transfer functions."""

_Values = NDArray[np.float64]
_STEPS = 33
_WHITE = 203.0
_PEAK = 1000.0
_KNEE = 0.8
_TO_BT709 = np.array(
    [[1.6605, -0.5876, -0.0728], [-0.1246, 1.1329, -0.0083], [-0.0182, -0.1006, 1.1187]]
)
"""Linear BT.2020 to linear BT.709 (ITU-R BT.2087)."""
_LUMINANCE = np.array([0.2627, 0.6780, 0.0593])


def to_sdr(picture: "Image.Image", transfer: int) -> "Image.Image":
    """An RGB picture of HDR signals as sRGB; `transfer` is HLG or PQ, others stay as they are."""
    return picture.filter(_table(transfer)) if transfer in (HLG, PQ) else picture


@cache
def _table(transfer: int) -> "ImageFilter.Color3DLUT":
    from PIL import ImageFilter

    axis = np.linspace(0.0, 1.0, _STEPS)
    blue, green, red = np.meshgrid(axis, axis, axis, indexing="ij")  # red changes fastest
    signal = np.stack([red, green, blue], axis=-1).reshape(-1, 3)
    light = (_hlg(signal) if transfer == HLG else _pq(signal)) / _WHITE
    shown = _encoded(_pressed(np.clip(light @ _TO_BT709.T, 0.0, None)))
    return ImageFilter.Color3DLUT(_STEPS, shown.ravel().tolist())


def _hlg(signal: _Values) -> _Values:
    """cd/m2 on a screen of 1,000: the inverse OETF, then the OOTF with a gamma of 1.2."""
    a, b, c = 0.17883277, 0.28466892, 0.55991073
    scene = np.where(signal <= 0.5, signal**2 / 3, (np.exp((signal - c) / a) + b) / 12)
    luminance = np.clip(scene @ _LUMINANCE, 1e-9, None)[:, None]
    result: _Values = _PEAK * luminance**0.2 * scene
    return result


def _pq(signal: _Values) -> _Values:
    """cd/m2."""
    m1, m2, c1, c2, c3 = 0.1593017578125, 78.84375, 0.8359375, 18.8515625, 18.6875
    root = signal ** (1 / m2)
    result: _Values = 10_000 * (np.clip(root - c1, 0, None) / (c2 - c3 * root)) ** (1 / m1)
    return result


def _pressed(light: _Values) -> _Values:
    over = (light - _KNEE) / (1 - _KNEE)
    return np.where(light > _KNEE, _KNEE + (1 - _KNEE) * -np.expm1(-np.clip(over, 0, None)), light)


def _encoded(light: _Values) -> _Values:
    """sRGB's transfer function (IEC 61966-2-1)."""
    return np.where(light <= 0.0031308, 12.92 * light, 1.055 * light ** (1 / 2.4) - 0.055)
