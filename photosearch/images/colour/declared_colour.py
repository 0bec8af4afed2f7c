"""Colour statements that are the same in all formats. Decodes nothing."""

from collections.abc import Iterator

from PIL import ExifTags, Image

from photosearch.images.colour.cicp import SRGB
from photosearch.images.colour.colour_statements import ADOBE_RGB, ColourStatement, Signal

NEAR = 0.01
"""Tolerance for a stated gamma."""
_UNSPECIFIED = frozenset((0, 2, 3))
_ADOBE, _UNCALIBRATED = 2, 0xFFFF
_INTEROP_INDEX = 1


def adobe_rgb(exif: Image.Exif) -> ColourStatement | None:
    """Adobe RGB, which cameras declare by two EXIF tags instead of a profile."""
    try:
        details = exif.get_ifd(ExifTags.IFD.Exif)
        space = details.get(ExifTags.Base.ColorSpace)
        if space == _ADOBE:
            return ADOBE_RGB
        if space not in (None, _UNCALIBRATED):
            return None
        index = exif.get_ifd(ExifTags.IFD.Interop).get(_INTEROP_INDEX, "")
    except Exception:  # noqa: BLE001 - a broken EXIF block raises almost anything
        return None
    words = index.decode("latin-1") if isinstance(index, bytes) else str(index)
    return ADOBE_RGB if words.startswith("R03") else None


def signal_of(primaries: int, transfer: int, is_full: bool = True) -> Iterator[ColourStatement]:
    """From CICP code points; nothing if both are unspecified, the usual one if one of them is."""
    if primaries in _UNSPECIFIED and transfer in _UNSPECIFIED:
        return
    yield Signal(
        1 if primaries in _UNSPECIFIED else primaries,
        SRGB if transfer in _UNSPECIFIED else transfer,
        is_full,
    )


def profile_in(image: Image.Image) -> Iterator[ColourStatement]:
    profile = image.info.get("icc_profile")
    if isinstance(profile, bytes) and profile:
        yield profile
