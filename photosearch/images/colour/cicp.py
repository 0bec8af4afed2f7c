"""Coding-independent code points (ITU-T H.273: nclx, cICP, a video's stream) to sRGB.

HDR's white (203 cd/m2, BT.2408) becomes white; what is brighter is pressed into the last fifth
below it. What is outside of sRGB's gamut is clipped.
"""

from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

BT709, BT2020, DCI_P3, DISPLAY_P3 = 1, 9, 11, 12
"""Primaries."""
LINEAR, SRGB, PQ, HLG = 8, 13, 16, 18
"""Transfer functions."""
HDR = frozenset((PQ, HLG))

Values = NDArray[np.float64]

_WHITE = 203.0
_PEAK = 1000.0
_KNEE = 0.8
_BRIGHTEST = 4.0
"""Multiples of white from which on everything is clipped."""
_FINEST = 65535
_AT_ONCE = 1 << 15
"""Pixels per block: few enough for the processor's cache."""
_D65 = 0.3127, 0.3290
CHROMATICITIES = {  # x, y of red, green, blue and white
    BT709: (0.640, 0.330, 0.300, 0.600, 0.150, 0.060, *_D65),
    4: (0.670, 0.330, 0.210, 0.710, 0.140, 0.080, *_D65),
    5: (0.640, 0.330, 0.290, 0.600, 0.150, 0.060, *_D65),
    6: (0.630, 0.340, 0.310, 0.595, 0.155, 0.070, *_D65),
    7: (0.630, 0.340, 0.310, 0.595, 0.155, 0.070, *_D65),
    8: (0.681, 0.319, 0.243, 0.692, 0.145, 0.049, *_D65),
    BT2020: (0.708, 0.292, 0.170, 0.797, 0.131, 0.046, *_D65),
    10: (1.0, 1e-9, 1e-9, 1.0, 1e-9, 1e-9, 1 / 3, 1 / 3),  # X, Y and Z themselves
    DCI_P3: (0.680, 0.320, 0.265, 0.690, 0.150, 0.060, *_D65),
    DISPLAY_P3: (0.680, 0.320, 0.265, 0.690, 0.150, 0.060, *_D65),
    22: (0.630, 0.340, 0.295, 0.605, 0.155, 0.077, *_D65),
}
"""Any white point is shown as white."""
_GAMMAS = {LINEAR: 1.0, 4: 2.2, 5: 2.8, 17: 2.6, **dict.fromkeys((1, 6, 7, 11, 12, 14, 15), 2.4)}
"""Gammas of the display (BT.1886), not of the camera. All other curves count as sRGB's."""
_DECADES = {9: 2.0, 10: 2.5}
"""Range of a logarithmic curve."""


def to_srgb(signal: NDArray[Any], primaries: int, transfer: int) -> NDArray[np.uint8]:
    """Red, green and blue in the last axis, in full range: uint8 or, for HDR and linear light
    better, uint16. Primaries that aren't known count as BT.2020's in HDR, else as sRGB's.
    """
    steps = _steps(primaries, transfer, int(np.iinfo(signal.dtype).max))
    pixels = signal.reshape(-1, 3)
    shown = np.empty(pixels.shape, np.uint8)
    for first in range(0, len(pixels), _AT_ONCE):
        shown[first : first + _AT_ONCE] = steps.apply(pixels[first : first + _AT_ONCE])
    return shown.reshape(signal.shape)


@dataclass(frozen=True)
class _Steps:
    """Signal -> light -> sRGB's light -> sRGB, by tables and a matrix."""

    light: NDArray[np.float32]
    """Light by signal; 1 is white."""
    luminance: NDArray[np.float32] | None
    """Weights of red, green and blue, where the display adds a gamma (HLG)."""
    matrix: NDArray[np.float32]
    shown: NDArray[np.uint8]
    """sRGB by light, from 0 to `_BRIGHTEST` in `_FINEST` steps."""

    def apply(self, pixels: NDArray[Any]) -> NDArray[np.uint8]:
        light = self.light[pixels]
        if self.luminance is not None:
            light *= ((light @ self.luminance) ** np.float32(0.2))[:, None]
        places = light @ self.matrix
        np.clip(places, 0, _FINEST, out=places)
        shown: NDArray[np.uint8] = self.shown[(places + np.float32(0.5)).astype(np.uint16)]
        return shown


@cache
def _steps(primaries: int, transfer: int, top: int) -> _Steps:
    is_hdr = transfer in HDR
    own = _to_xyz(primaries if primaries in CHROMATICITIES else BT2020 if is_hdr else BT709)
    to_bt709 = np.linalg.inv(_to_xyz(BT709)) @ own
    places = np.linspace(0.0, _BRIGHTEST, _FINEST + 1)
    encoded = _encoded(_pressed(places) if is_hdr else places.clip(0, 1))
    return _Steps(
        light=_light(np.linspace(0.0, 1.0, top + 1), transfer).astype(np.float32),
        luminance=own[1].astype(np.float32) if transfer == HLG else None,
        matrix=(to_bt709.T * (_FINEST / _BRIGHTEST)).astype(np.float32),
        shown=np.round(255 * encoded).clip(0, 255).astype(np.uint8),
    )


@cache
def _to_xyz(primaries: int) -> Values:
    """The matrix from linear RGB to XYZ; its second row has the weights of luminance."""
    x, y = np.array(CHROMATICITIES[primaries]).reshape(4, 2).T
    xyz = np.stack([x / y, np.ones(4), (1 - x - y) / y])
    matrix: Values = xyz[:, :3] * np.linalg.solve(xyz[:, :3], xyz[:, 3])
    return matrix


def _light(signal: Values, transfer: int) -> Values:
    """Light, 1 for white. HLG still lacks its display gamma except for the constant."""
    if transfer == HLG:
        return _hlg(signal) * float((_PEAK / _WHITE) ** (1 / 1.2))
    if transfer == PQ:
        return _pq(signal) / _WHITE
    return curve(signal, transfer)


def curve(signal: Values, transfer: int) -> Values:
    """The SDR curve from signal to light, both 0 to 1."""
    if transfer in _DECADES:
        return np.where(signal > 0, 10 ** (_DECADES[transfer] * (signal - 1)), 0.0)
    gamma = _GAMMAS.get(transfer)
    light: Values = _decoded(signal) if gamma is None else signal**gamma
    return light


def _hlg(signal: Values) -> Values:
    """Scene light, 0 to 1: the inverse OETF of HLG."""
    a, b, c = 0.17883277, 0.28466892, 0.55991073
    return np.where(signal <= 0.5, signal**2 / 3, (np.exp((signal - c) / a) + b) / 12)


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
