"""Pictures of 16 bits a colour whose dark tones 8 bits can't tell apart: linear light and HDR.

Pillow and its LittleCMS know colours of 8 bits alone. So the curve is followed by tables of all
65,536 values, and LittleCMS goes on from there.
"""

import logging
from collections.abc import Callable, Iterator
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from photosearch.images.colour import cicp, srgb
from photosearch.images.colour.colour_statements import ColourStatement, Declared, Signal
from photosearch.images.colour.icc_profiles import parted

logger = logging.getLogger(__name__)

_COARSE = 2
"""Levels of 255 by which neighbouring 8-bit values may come out apart."""
_AT_ONCE = 1 << 20
"""Pixels."""

Deep = NDArray[np.uint16]
DeepStep = Callable[[Deep], Image.Image]
"""Converts rows of red, green and blue to sRGB."""


def step_of(declared: Declared) -> DeepStep | None:
    """The conversion for declared colours; None if eight bits do as well."""
    counting = next((s for s in declared if srgb.step_of(s, "RGB")), None)
    try:
        return None if counting is None else _step(counting)
    except Exception as error:  # noqa: BLE001 - a broken profile raises almost anything
        logger.debug("Not followed in 16 bits: %r", error)
        return None


def strips_of(size: tuple[int, int]) -> Iterator[tuple[int, int, int, int]]:
    """Boxes of some rows each, for pixels that are converted a part at a time."""
    width, height = size
    rows = max(1, _AT_ONCE // width)
    for top in range(0, height, rows):
        yield 0, top, width, min(top + rows, height)


@lru_cache(maxsize=8)
def _step(source: ColourStatement) -> DeepStep | None:
    if isinstance(source, bytes):
        signal = srgb.signal_in(source)
        return _of_signal(signal) if signal else _of_profile(source)
    if isinstance(source, Signal):
        return _of_signal(source)
    return _of_profile(srgb.profile_of(source))


def _of_signal(signal: Signal) -> DeepStep | None:
    if not signal.is_full:
        return None
    if signal.transfer in cicp.HDR:
        return lambda pixels: Image.fromarray(
            cicp.to_srgb(pixels, signal.primaries, signal.transfer)
        )
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
    """A table from each 16-bit value to sRGB."""
    ramp = Image.fromarray(np.arange(65536, dtype=np.uint16).reshape(256, 256))
    step = srgb.by_profile(grey, "I;16")
    if step is None:
        raise ValueError("no grey profile")
    return np.asarray(step(ramp))[..., 0].ravel()
