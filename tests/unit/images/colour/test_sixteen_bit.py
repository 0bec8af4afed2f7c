"""Dark tones of 16 bits are converted before they are cut to eight: no bands in shadows."""

import struct
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from photosearch.images import open_picture
from photosearch.images.colour import sixteen_bit
from photosearch.images.colour.colour_statements import ADOBE_RGB, Measured, Signal
from photosearch.images.colour.colour_statements import SRGB as PLAIN
from photosearch.images.colour.icc_profiles import rgb_profile
from support.photos.colour_files import (
    ADOBE,
    D65,
    LINEAR,
    LINEAR_GREY,
    REC2020,
    deep_heif,
    deep_png,
    deep_tiff,
    icc_chunk,
    linear,
    pq,
)

Chunk = tuple[bytes, bytes]
SHADOWS = np.linspace(0, 60, 240)[None, :, None] * np.array([1.0, 0.8, 0.5])
"""sRGB's levels, one row."""
TAGGED: dict[str, Any] = {"iccprofile": LINEAR}


def light() -> NDArray[np.float64]:
    return linear(SHADOWS / 255)


def sixteen(values: NDArray[np.float64]) -> NDArray[np.uint16]:
    return np.round(65535 * values.repeat(4, 0)).astype(np.uint16)


def off(data: bytes) -> float:
    """The greatest difference of a colour, of 255."""
    return float(np.abs(np.asarray(open_picture(data)[0], float) - SHADOWS).max())


@pytest.mark.parametrize(
    "chunk",
    [(b"cICP", bytes((1, 8, 0, 1))), icc_chunk(LINEAR), (b"gAMA", struct.pack(">I", 100_000))],
)
def test_linear_png_has_no_bands(chunk: Chunk) -> None:
    values = sixteen(light())
    assert off(deep_png(values, chunk)) < 1
    opaque = np.full((*values.shape[:2], 1), 65535, np.uint16)
    assert off(deep_png(np.concatenate([values, opaque], axis=-1), chunk)) < 1


def test_its_alpha_lies_over_white() -> None:
    clear = np.zeros((4, 4, 4), np.uint16)
    clear[..., 3] = 32768
    picture, _ = open_picture(deep_png(clear, icc_chunk(LINEAR)))
    assert picture.getpixel((0, 0)) == (127, 127, 127)


def test_other_primaries_are_brought_to_srgb_as_well() -> None:
    wide = rgb_profile((*REC2020, *D65), lambda signal: signal)
    even = np.full((4, 4, 3), 20000, np.uint16)
    green = even * np.array([0, 1, 0], np.uint16)
    assert open_picture(deep_png(even, icc_chunk(wide)))[0].getpixel((0, 0)) == (150, 150, 150)
    red, of_green, blue = np.asarray(open_picture(deep_png(green, icc_chunk(wide)))[0])[0, 0]
    assert of_green > 150
    assert (red, blue) == (0, 0)


@pytest.mark.parametrize(
    "make",
    [
        lambda: deep_tiff(sixteen(light()), **TAGGED),
        lambda: deep_tiff(sixteen(light()), **TAGGED, compression="zlib", predictor=True),
        lambda: deep_tiff(sixteen(light()), **TAGGED, byteorder=">"),
        lambda: deep_tiff(
            np.moveaxis(sixteen(light()), -1, 0).copy(), **TAGGED, planarconfig="separate"
        ),
        lambda: deep_tiff(light().repeat(4, 0).astype(np.float32), **TAGGED),
        lambda: deep_tiff(light().repeat(4, 0), **TAGGED),
    ],
)
def test_linear_tiff_has_no_bands(make: Callable[[], bytes]) -> None:
    assert off(make()) < 1


def test_grey_with_alpha_is_grey() -> None:
    values = sixteen(np.concatenate([light()[..., :1], np.ones((1, 240, 1))], axis=-1))
    shown = np.asarray(open_picture(deep_png(values, icc_chunk(LINEAR_GREY)))[0], float)
    assert np.abs(shown - SHADOWS[..., :1]).max() < 1
    values[..., 1] = 32768
    clear = np.asarray(open_picture(deep_png(values, icc_chunk(LINEAR_GREY)), 1)[0], float)
    assert np.abs(clear - (SHADOWS[..., :1] + 255) / 2).max() < 2


@pytest.mark.parametrize("kind", ["png", "tiff", "float"])
def test_linear_grey_has_no_bands(kind: str) -> None:
    grey = light()[..., :1]
    if kind == "png":
        data = deep_png(sixteen(grey), icc_chunk(LINEAR_GREY))
    else:
        values = sixteen(grey) if kind == "tiff" else grey.repeat(4, 0).astype(np.float32)
        data = deep_tiff(values[..., 0], "minisblack", iccprofile=LINEAR_GREY)
    shown = np.asarray(open_picture(data)[0], float)
    assert np.abs(shown - SHADOWS[..., :1]).max() < 1


def test_eight_bits_do_where_a_curve_is_near_to_srgbs() -> None:
    for said in (PLAIN, ADOBE_RGB, Signal(12, 13), Measured((*ADOBE, *D65), 1.8), b"no profile"):
        assert sixteen_bit.step_of((said,)) is None
    assert sixteen_bit.step_of((Signal(9, 16), PLAIN)) is not None
    assert sixteen_bit.step_of((PLAIN, Signal(9, 16))) is None


def test_hdr_is_tone_mapped_from_all_bits() -> None:
    """All of these are the same in eight bits."""
    first = np.round(255 * pq(REC2020)[None, 0, 1:2].repeat(4, 0)) * 256
    signal = (first + np.linspace(0, 255, 64)[None, :, None]).astype(np.uint16)
    shown = np.asarray(open_picture(deep_png(signal, (b"cICP", bytes((9, 16, 0, 1)))))[0])
    assert np.unique(shown[..., 1]).size > 1


def test_heif_of_ten_bits_is_taken_whole() -> None:
    """The first patch in eight bits, and all steps of ten that are the same in those."""
    first = np.round(255 * pq(REC2020)[None, 0, 1:2].repeat(16, 0)) * 256
    signal = (first + np.linspace(0, 255, 64)[None, :, None]).astype(np.uint16)
    shown = np.asarray(open_picture(deep_heif(signal, 9, 16))[0])
    assert np.unique(shown[..., 1]).size > 1
    values = sixteen(light())
    assert off(deep_heif(values.repeat(4, 0), 1, 8)) < 4


def test_alpha_of_a_deep_heif_lies_over_white() -> None:
    clear = np.zeros((16, 16, 4), np.uint16)
    clear[..., 3] = 32768
    shown = np.asarray(open_picture(deep_heif(clear, 1, 8))[0], float)
    assert np.abs(shown - 127).max() < 3
