"""Pictures of 16 bits a colour whose dark tones 8 bits can't tell apart: linear light and HDR.

Pillow and its LittleCMS know colours of 8 bits alone. So the curve is followed by tables of all
65,536 values, and LittleCMS goes on from there.
"""

import logging
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from photosearch.images.colour import srgb
from photosearch.images.colour.cicp import to_srgb
from photosearch.images.colour.colour_statements import Signal, Source
from photosearch.images.colour.icc_profiles import parted

logger = logging.getLogger(__name__)

BESIDE = 8
"""Bytes of a pixel that this takes beside what 8 bits take."""
_LAST_BITS = {"RGB;16B": "RGB;16L", "RGBA;16B": "RGBA;16L"}
"""By how Pillow unpacks the first eight bits of each colour in a PNG, how the last."""
_GREY_WITH_ALPHA = "LA;16B"
_COARSE = 2
"""Of 255: how far apart two neighbours of eight bits may come out."""
_AT_ONCE = 1 << 20
"""Pixels."""

Deep = NDArray[np.uint16]
DeepStep = Callable[[Deep], Image.Image]
"""From rows of red, green and blue to sRGB."""


def step_of(said: tuple[Source, ...]) -> DeepStep | None:
    """By what a file says of its colours; None if eight bits do as well."""
    counting = next((s for s in said if srgb.step_of(s, "RGB")), None)
    try:
        return None if counting is None else _step(counting)
    except Exception as error:  # noqa: BLE001 - a broken profile raises almost anything
        logger.debug("Not followed in 16 bits: %r", error)
        return None


def step_for(image: Image.Image, said: tuple[Source, ...]) -> DeepStep | None:
    """The same for an opened file; None, too, if its colours have but eight bits."""
    return step_of(said) if _is_deep_png(image) or _is_deep_heif(image) else None


def load_heif(data: bytes, step: DeepStep) -> Image.Image:
    """Upright, in RGB over white."""
    from pillow_heif import open_heif

    values = np.asarray(open_heif(data, convert_hdr_to_8bit=False))
    picture = Image.new("RGB", values.shape[1::-1])
    for box in _parts(picture.size):
        part = values[box[1] : box[3]]
        alpha = Image.fromarray((part[..., 3] >> 8).astype(np.uint8)) if part.shape[2] > 3 else None
        picture.paste(srgb.over_white(step(part[..., :3]), alpha), box)
    return picture


def load_png(image: Image.Image, again: Image.Image, step: DeepStep) -> Image.Image:
    """A file that was opened twice, in RGB over white."""
    again.tile = [t._replace(args=_LAST_BITS[t.args]) for t in again.tile]  # type: ignore[attr-defined]
    image.load()
    again.load()
    picture = Image.new("RGB", image.size)
    for box in _parts(image.size):
        values = np.asarray(image.crop(box)).astype(np.uint16) << 8 | np.asarray(again.crop(box))
        picture.paste(step(values[..., :3]), box)
    if image.mode != "RGBA":
        return picture
    background = Image.new("RGB", image.size, "white")
    background.paste(picture, mask=image.getchannel("A"))
    return background


def is_grey_with_alpha(image: Image.Image) -> bool:
    """An opened PNG of 16 bits, which Pillow takes for colours of eight."""
    return image.format == "PNG" and _unpacked_by(image) == _GREY_WITH_ALPHA


def load_grey_with_alpha(image: Image.Image) -> Image.Image:
    """In RGB over white."""
    image.tile = [t._replace(args="RGBA") for t in image.tile]  # type: ignore[attr-defined]
    image.load()
    picture = Image.new("RGB", image.size)
    for box in _parts(image.size):
        stored = np.asarray(image.crop(box))
        grey = Image.fromarray(stored[..., 0].astype(np.uint16) << 8 | stored[..., 1])
        grey.info = image.info
        picture.paste(srgb.over_white(grey, Image.fromarray(stored[..., 2])), box)
    return picture


def _parts(size: tuple[int, int]) -> Iterator[tuple[int, int, int, int]]:
    width, height = size
    rows = max(1, _AT_ONCE // width)
    for top in range(0, height, rows):
        yield 0, top, width, min(top + rows, height)


def _is_deep_png(image: Image.Image) -> bool:
    has_clear_colour = image.info.get("transparency") is not None
    return image.format == "PNG" and _unpacked_by(image) in _LAST_BITS and not has_clear_colour


def _is_deep_heif(image: Image.Image) -> bool:
    is_colour = image.format == "HEIF" and image.mode in ("RGB", "RGBA")
    return is_colour and image.info.get("bit_depth", 8) > 8


def _unpacked_by(image: Image.Image) -> str:
    tiles: list[Any] = getattr(image, "tile", [])
    return str(tiles[0].args) if len(tiles) == 1 else ""


@lru_cache(maxsize=8)
def _step(source: Source) -> DeepStep | None:
    if isinstance(source, bytes):
        signal = srgb.signal_in(source)
        return _of_signal(signal) if signal else _of_profile(source)
    if isinstance(source, Signal):
        return _of_signal(source)
    return _of_profile(srgb.profile_of(source))


def _of_signal(signal: Signal) -> DeepStep | None:
    if not signal.is_full:
        return None
    if signal.transfer in srgb.HDR:
        return lambda pixels: Image.fromarray(to_srgb(pixels, signal.primaries, signal.transfer))
    measured = srgb.measured(signal)
    return _of_profile(srgb.profile_of(measured)) if measured else None


def _of_profile(profile: bytes) -> DeepStep | None:
    parts = parted(profile)
    if parts is None:
        return None
    *curves, colours = parts
    tables = [_table(curve) for curve in curves]
    if max(int(np.diff(table[128::256].astype(int)).max()) for table in tables) <= _COARSE:
        return None
    plain = srgb.by_profile(colours, "RGB")
    if plain is None:
        return None
    return lambda pixels: plain(
        Image.fromarray(np.stack([t[pixels[..., i]] for i, t in enumerate(tables)], axis=-1))
    )


def _table(grey: bytes) -> NDArray[np.uint8]:
    """From each value of 16 bits to sRGB's."""
    ramp = Image.fromarray(np.arange(65536, dtype=np.uint16).reshape(256, 256))
    step = srgb.by_profile(grey, "I;16")
    if step is None:
        raise ValueError("no grey profile")
    return np.asarray(step(ramp))[..., 0].ravel()
