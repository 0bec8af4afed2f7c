"""Converts any of Pillow's modes and colour spaces to sRGB, with alpha over white."""

import io
import logging
from collections.abc import Callable, Iterator
from functools import lru_cache, partial

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms

from photosearch.images.colour import cicp
from photosearch.images.colour.colour_statements import ColourStatement, Declared, Measured, Signal
from photosearch.images.colour.icc_profiles import Curve, grey_profile, rgb_profile

logger = logging.getLogger(__name__)

DECLARED = "colours"
"""Key in an image's `info` for the declared colours."""
_WITH_ALPHA = frozenset(("RGBA", "RGBa", "LA", "La", "PA"))
_DEEP = ("I", "F")
_GREY = ("L", "I;16")
_STRIP = 1_000_000
"""Pixels."""
_MOST_PROFILE = 4 << 20
"""Bytes of a profile; printers' have one or two million. Some are cached."""
_SAME = 3
"""Levels of 255 by which sRGB profiles differ from each other; such profiles are skipped."""
_WIDE = frozenset((4, 8, cicp.BT2020, 10, cicp.DCI_P3, cicp.DISPLAY_P3))
_AS_VIDEO = frozenset((1, 6, 7, 11, 12, 14, 15))
"""Curves shown as sRGB's, if the primaries are close to sRGB's."""
Step = Callable[[Image.Image], Image.Image]


def to_rgb(image: Image.Image) -> Image.Image:
    """A decoded image in sRGB and mode RGB, by the first usable statement in `info[DECLARED]`."""
    if image.mode.startswith(_DEEP):
        picture = _deep(image)
        picture.info[DECLARED] = _declared(image)
        return over_white(picture, _but_clear_grey(image))
    if not _is_clear_somewhere(image):
        return _shown(image, _declared(image))
    picture, alpha = _parted(image)
    picture.info[DECLARED] = _declared(image)
    return over_white(picture, alpha)


def over_white(image: Image.Image, alpha: Image.Image | None) -> Image.Image:
    """As `to_rgb`, with a separate alpha channel."""
    shown = _shown(image, _declared(image))
    if alpha is None:
        return shown
    background = Image.new("RGB", image.size, "white")
    background.paste(shown, mask=alpha)
    return background


def _declared(image: Image.Image) -> Declared:
    declared = image.info.get(DECLARED)
    if declared is None:
        profile = image.info.get("icc_profile")
        declared = (profile,) if isinstance(profile, bytes) else ()
    return tuple(s for s in declared if not isinstance(s, bytes) or len(s) <= _MOST_PROFILE)


def _is_clear_somewhere(image: Image.Image) -> bool:
    """True also if that can't be excluded."""
    if image.mode in _WITH_ALPHA or "transparency" in image.info:
        return True
    return image.mode == "P" and image.palette is not None and image.palette.mode == "RGBA"


def _but_clear_grey(image: Image.Image) -> Image.Image | None:
    """The alpha of a deep grey PNG that names one tone as clear; Pillow compares it in 8 bits."""
    clear = image.info.get("transparency")
    if not isinstance(clear, int):
        return None
    return Image.fromarray(np.where(np.asarray(image) == clear, np.uint8(0), np.uint8(255)))


def _parted(image: Image.Image) -> tuple[Image.Image, Image.Image]:
    """Colours, and alpha."""
    if image.mode in ("LA", "La"):
        grey = image.convert("LA")
        return grey.getchannel("L"), grey.getchannel("A")
    with_alpha = image if image.mode == "RGBA" else image.convert("RGBA")
    alpha = with_alpha.getchannel("A")
    if image.mode == "L":
        return with_alpha.getchannel("R"), alpha
    return with_alpha.convert("RGB"), alpha


def _shown(picture: Image.Image, declared: Declared) -> Image.Image:
    for source in declared:
        try:
            step = step_of(source, picture.mode)
            if step is not None:
                return step(picture)
        except Exception as error:  # noqa: BLE001 - wrong colours beat no picture
            logger.debug("Colours not followed: %r", error)
    return _plain(picture)


def _plain(picture: Image.Image) -> Image.Image:
    if picture.mode == "I;16":
        picture = Image.fromarray((np.asarray(picture) >> 8).astype(np.uint8))
    return picture if picture.mode == "RGB" else picture.convert("RGB")


@lru_cache(maxsize=32)
def step_of(source: ColourStatement, mode: str) -> Step | None:
    """The conversion for a statement and a Pillow mode. None if broken or for another mode."""
    try:
        if isinstance(source, bytes):
            if signal := signal_in(source):
                return step_of(signal, mode)
            return by_profile(source, mode)
        if mode in ("CMYK", "LAB"):
            return None
        return _by_signal(source, mode) if isinstance(source, Signal) else _by_curve(source, mode)
    except Exception as error:  # noqa: BLE001 - a broken profile raises almost anything
        logger.debug("Colours not followed: %r", error)
        return None


def _by_signal(signal: Signal, mode: str) -> Step | None:
    """None for reserved code points."""
    primaries, transfer = signal.primaries, signal.transfer
    if transfer in cicp.HDR:
        return lambda picture: Image.fromarray(
            cicp.to_srgb(np.asarray(_full(picture, signal)), primaries, transfer)
        )
    declared = measured(signal)
    if declared is None:
        return None
    if signal.is_full and mode in _GREY:
        return _by_curve(declared, mode)
    step = _by_curve(declared, "RGB")
    return step and (lambda picture: step(_full(picture, signal)))


def measured(signal: Signal) -> Measured | None:
    """An SDR signal as primaries and curve. None for reserved code points."""
    primaries, transfer = signal.primaries, signal.transfer
    if primaries not in cicp.CHROMATICITIES or not 1 <= transfer <= 17:
        return None
    is_as_srgb = transfer in _AS_VIDEO and primaries not in _WIDE
    transfer = cicp.SRGB if is_as_srgb else transfer
    return Measured(cicp.CHROMATICITIES[primaries], transfer=transfer)


def _full(picture: Image.Image, signal: Signal) -> Image.Image:
    if signal.is_full:
        return _plain(picture)
    levels = [round(min(max((level - 16) * 255 / 219, 0), 255)) for level in range(256)]
    return _plain(picture).point(levels * 3)


def _by_curve(declared: Measured, mode: str) -> Step | None:
    """Raises what `profile_of` raises."""
    return by_profile(profile_of(declared, is_grey=mode in _GREY), mode)


@np.errstate(all="ignore")
def profile_of(declared: Measured, is_grey: bool = False) -> bytes:
    """Raises if there is no such curve, or no such primaries."""
    gamma = declared.gamma
    curve: Curve = (
        partial(cicp.curve, transfer=declared.transfer) if gamma is None else lambda s: s**gamma
    )
    return grey_profile(curve) if is_grey else rgb_profile(declared[0], curve)


def signal_in(profile: bytes) -> Signal | None:
    """The code points in an HDR profile (ICC.1:2022), which replace its tables."""
    count = int.from_bytes(profile[128:132], "big")
    for place in range(132, 132 + 12 * min(count, 100), 12):
        if profile[place : place + 4] == b"cicp":
            start = int.from_bytes(profile[place + 4 : place + 8], "big")
            numbers = profile[start + 8 : start + 12]
            if len(numbers) == 4 and numbers[1] in cicp.HDR:
                return Signal(numbers[0], numbers[1])
    return None


def by_profile(profile: bytes, mode: str) -> Step | None:
    """Raises if LittleCMS can't follow it."""
    source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
    space = source.profile.xcolor_space.strip()
    entry = _entry(space, mode)
    if entry is None:
        return None
    # LittleCMS would otherwise go by 4096 steps at most, which are few for linear light
    how = ImageCms.Flags.NOOPTIMIZE if entry == "I;16" else ImageCms.Flags.NONE
    srgb = ImageCms.createProfile("sRGB")
    transform = ImageCms.buildTransform(source, srgb, entry, "RGB", flags=how)
    if entry == "I;16":
        return _by_table(transform)
    if entry in ("RGB", "L") and _changes_nothing(transform, entry):
        return _plain
    if entry == mode:
        return transform.apply
    return lambda picture: transform.apply(_plain(picture))


def _by_table(transform: ImageCms.ImageCmsTransform) -> Step:
    """Converts 16-bit grey by a table of all its values."""
    ramp = Image.fromarray(np.arange(1 << 16, dtype=np.uint16).reshape(256, 256))
    table = np.asarray(transform.apply(ramp))[..., 0].ravel()
    return lambda picture: Image.fromarray(table[np.asarray(picture)]).convert("RGB")


def _entry(space: str, mode: str) -> str | None:
    """The mode in which a picture enters a profile's transform. None if they don't fit."""
    if space == "GRAY":
        return mode if mode in _GREY else None
    if space in ("CMYK", "LAB") or mode in ("CMYK", "LAB"):
        return mode if space.upper() == mode else None
    return "RGB" if space == "RGB" else None


def _changes_nothing(transform: ImageCms.ImageCmsTransform, mode: str) -> bool:
    steps = np.arange(0, 256, 15, dtype=np.uint8)
    if mode == "L":
        before = np.arange(256, dtype=np.uint8)[None]
        shown = np.repeat(before[..., None], 3, axis=2)
    else:
        shown = before = np.stack(np.meshgrid(steps, steps, steps), axis=-1).reshape(1, -1, 3)
    after = np.asarray(transform.apply(Image.fromarray(before)))
    return int(np.abs(after.astype(int) - shown).max()) <= _SAME


def _deep(image: Image.Image) -> Image.Image:
    """Scales to 16 bits: the full range of the type if that fits, else that of the values."""
    if image.mode.startswith("I;16"):
        return Image.fromarray(np.asarray(image).astype(np.uint16))
    low, high = _full_range(image)
    deep = np.empty((image.height, image.width), np.uint16)
    for top, values in _strips(image):
        with np.errstate(invalid="ignore", over="ignore"):
            scaled = (values.astype(np.float32) - np.float32(low)) * np.float32(
                65535 / (high - low)
            )
        clean = np.nan_to_num(scaled, posinf=65535, neginf=0).clip(0, 65535)
        deep[top : top + len(values)] = np.rint(clean)
    return Image.fromarray(deep)


def _ends(image: Image.Image) -> tuple[float, float]:
    """The least and greatest finite value."""
    ends = []
    for _, values in _strips(image):
        finite = values[np.isfinite(values)]
        if finite.size:
            ends += [float(finite.min()), float(finite.max())]
    return min(ends, default=0.0), max(ends, default=0.0)


def _strips(image: Image.Image) -> Iterator[tuple[int, NDArray[np.number]]]:
    """Rows in strips, each with its top: converting all at once takes 25 bytes a pixel."""
    rows = max(1, _STRIP // image.width)
    for top in range(0, image.height, rows):
        yield top, np.asarray(image.crop((0, top, image.width, min(top + rows, image.height))))


def _full_range(image: Image.Image) -> tuple[float, float]:
    """Black and white of a 32-bit image."""
    low, high = _ends(image)
    if image.mode == "F":
        values = np.asarray(image.reduce(max(1, min(image.size) // 256)))
        finite = values[np.isfinite(values)]
        return full_range(low, high, float(np.median(finite)) if finite.size else 0.0)
    return _fitting_range(low, high)


def full_range(low: float, high: float, median: float) -> tuple[float, float]:
    """Black and white of floating values: 1 is white even if some lights are brighter."""
    if low > -1 and median <= 1:
        return 0.0, 1.0
    return _fitting_range(low, high)


def _fitting_range(low: float, high: float) -> tuple[float, float]:
    """Of 8 or 16 bits, else from the least value to the greatest."""
    fitting = [top for top in (255.0, 65535.0) if low >= 0 and high <= top]
    if fitting:
        return 0.0, fitting[0]
    return (low, high) if high > low else (low, low + 1)
