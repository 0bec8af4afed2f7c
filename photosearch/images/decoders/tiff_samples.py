"""Samples of a TIFF to RGB: deep, floating, with more channels than Pillow knows, or in Lab."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from photosearch.images.colour import sixteen_bit
from photosearch.images.colour.colour_statements import Declared
from photosearch.images.colour.srgb import DECLARED, full_range, over_white
from photosearch.images.containers import tiff_directories as tp
from photosearch.images.containers.tiff_directories import Page

_AT_ONCE = 1 << 20
"""Samples that are converted together."""
_SAMPLED = 1 << 18
"""Values sampled to find the white of a floating-point picture."""
_WHOLE = (8, 16, 32, 64)
_ALPHAS = (1, 2)
_ASSOCIATED = 1

Values = NDArray[np.float32]


def picture_of(page: Page, planes: list[NDArray[np.uint8]], declared: Declared) -> Image.Image:
    low, high = _ends(page, planes)
    colours = tp.COLOURS[page.kind]
    extras = page.numbers.get(338, ())
    alpha = next((i for i, extra in enumerate(extras) if extra in _ALPHAS), None)
    picture = Image.new("RGB", page.size)
    for top, values in _chunks(page, planes):
        channels = values[..., :colours]
        clear = None
        if alpha is not None and colours + alpha < page.samples:
            clear = np.nan_to_num(values[..., colours + alpha]) / np.float32(_top(page))
            if extras[alpha] == _ASSOCIATED:
                channels = channels / np.clip(clear, 1e-4, 1)[..., None]
        part = _in_pillow(page, channels, low, high, declared)
        mask = None if clear is None else Image.fromarray(_eight(clear))
        picture.paste(over_white(part, mask), (0, top))
    return picture


def _chunks(page: Page, planes: list[NDArray[np.uint8]]) -> Iterator[tuple[int, Values]]:
    """Strips of shape (rows, width, channels), each with its top."""
    width, height = page.size
    rows = max(1, _AT_ONCE // (width * page.samples))
    for top in range(0, height, rows):
        parts = [_values(page, plane[top : top + rows]) for plane in planes]
        yield (
            top,
            np.concatenate([p[:, : width * _together(page)] for p in parts], axis=1).reshape(
                len(parts[0]), width, page.samples
            )
            if not page.is_planar
            else np.stack([p[:, :width] for p in parts], axis=-1),
        )


def _together(page: Page) -> int:
    return 1 if page.is_planar else page.samples


def _values(page: Page, rows: NDArray[np.uint8]) -> Values:
    rows = np.ascontiguousarray(rows)
    if page.bits in _WHOLE:
        letter = {tp.UINT: "u", tp.INT: "i", tp.FLOAT: "f"}.get(page.sample_format, "u")
        return rows.view(f"{page.order}{letter}{page.bits // 8}").astype(np.float32)
    bits = np.unpackbits(rows, axis=1)
    count = bits.shape[1] // page.bits
    each = bits[:, : count * page.bits].reshape(len(rows), count, page.bits)
    if page.bits == 24 and page.order == "<":
        each = each.reshape(len(rows), count, 3, 8)[:, :, ::-1].reshape(len(rows), count, 24)
    weights = (2.0 ** np.arange(page.bits - 1, -1, -1)).astype(np.float32)
    return each.astype(np.float32) @ weights


def _top(page: Page) -> float:
    """The greatest value of the type, or 1."""
    if page.sample_format == tp.FLOAT:
        return 1.0
    return float(2 ** (page.bits - (page.sample_format == tp.INT)) - 1)


def _ends(page: Page, planes: list[NDArray[np.uint8]]) -> tuple[float, float]:
    """The values of black and white."""
    if page.sample_format == tp.UINT and page.bits != 32:
        return 0.0, _top(page)
    low, high, median = _tones(page, planes)
    if page.sample_format == tp.FLOAT:
        return full_range(low, high, median)
    if page.sample_format == tp.INT and low < 0:
        return (low, high) if high > low else (low, low + 1)
    if page.sample_format == tp.UINT and high <= 65535:
        return 0.0, 255.0 if high <= 255 else 65535.0
    return 0.0, _top(page)


def _tones(page: Page, planes: list[NDArray[np.uint8]]) -> tuple[float, float, float]:
    """The least, the greatest, and about the middle one of its colours' finite values."""
    few, lows, highs = [], [0.0], [0.0]
    step = max(1, page.size[0] * page.size[1] * page.samples // _SAMPLED)
    for _, values in _chunks(page, planes):
        found = values[..., : tp.COLOURS[page.kind]].ravel()
        finite = found[np.isfinite(found)]
        if finite.size:
            lows.append(float(finite.min()))
            highs.append(float(finite.max()))
            few.append(finite[::step])
    return min(lows), max(highs), float(np.median(np.concatenate(few))) if few else 0.0


def _in_pillow(
    page: Page, values: Values, low: float, high: float, declared: Declared
) -> Image.Image:
    if page.kind == tp.RGB and page.bits > 8 and (step := sixteen_bit.step_of(declared)):
        return step(_sixteen((values - np.float32(low)) / np.float32(high - low)))
    part = _coarse(page, values, low, high)
    part.info[DECLARED] = declared
    return part


def _coarse(page: Page, values: Values, low: float, high: float) -> Image.Image:
    """To 8 bits a colour, or 16 of grey."""
    if page.kind in (tp.CIELAB, tp.ICCLAB):
        return _lab(page, values)
    scaled = (values - np.float32(low)) / np.float32(high - low)
    if page.kind == tp.WHITE_IS_0:
        scaled = 1 - scaled
    if scaled.shape[2] == 1:
        return Image.fromarray(_sixteen(scaled[..., 0]))
    eight = _eight(scaled)
    if page.kind == tp.CMYK:
        return Image.frombytes("CMYK", (eight.shape[1], eight.shape[0]), eight.tobytes())
    return Image.fromarray(eight)


def _sixteen(scaled: NDArray[np.floating]) -> NDArray[np.uint16]:
    """From 0 to 1."""
    whole: NDArray[np.uint16] = np.rint(65535 * np.clip(np.nan_to_num(scaled), 0, 1)).astype("u2")
    return whole


def _eight(scaled: NDArray[np.floating]) -> NDArray[np.uint8]:
    """From 0 to 1."""
    clean = np.nan_to_num(scaled, nan=0.0, posinf=1.0, neginf=0.0)
    eight: NDArray[np.uint8] = np.rint(255 * np.clip(clean, 0, 1)).astype(np.uint8)
    return eight


def _lab(page: Page, values: Values) -> Image.Image:
    """CIE's a and b have a sign, ICC's have 128 in the middle; ICC's white is 0xFF00 of 16 bits."""
    lightness: NDArray[np.floating] = values[..., :1]
    ab: NDArray[np.floating] = values[..., 1:3]
    deeper = np.float32(2.0 ** (page.bits - 8))
    if page.sample_format == tp.FLOAT:
        lightness = lightness / np.float32(100)
    elif page.kind == tp.CIELAB:
        ab = np.where(ab >= 128 * deeper, ab - 256 * deeper, ab) / deeper
        lightness = lightness / np.float32(_top(page))
    else:
        ab = ab / deeper - np.float32(128)
        lightness = lightness / (255 * deeper)
    whole = _eight(np.concatenate([lightness, (ab + 128) / 255], axis=-1))
    return Image.merge("LAB", [Image.fromarray(whole[..., i]) for i in range(3)])
