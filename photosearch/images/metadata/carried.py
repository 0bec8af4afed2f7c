"""The metadata of a picture that go along with an export of it."""

import logging
from dataclasses import dataclass
from typing import Any

from PIL import ExifTags, Image

from photosearch.images.metadata.exif import directory, orientation_of
from photosearch.images.metadata.iptc_cleaning import without_places
from photosearch.images.metadata.xmp_cleaning import cleaned_xmp

logger = logging.getLogger(__name__)

_Tag, _IFD = ExifTags.Base, ExifTags.IFD
_KEPT = (
    _Tag.ImageDescription, _Tag.Make, _Tag.Model, _Tag.Orientation, _Tag.XResolution,
    _Tag.YResolution, _Tag.ResolutionUnit, _Tag.Software, _Tag.DateTime, _Tag.Artist,
    _Tag.Copyright, _Tag.Rating, _Tag.RatingPercent, _Tag.XPTitle, _Tag.XPComment, _Tag.XPAuthor,
    _Tag.XPKeywords, _Tag.XPSubject,
)  # fmt: skip
"""Of the first directory: what is said of the picture, rather than how it is stored."""
_MAKER_NOTE, _PADDING = 0x927C, 0xEA1C
_WIDTH, _HEIGHT, _COLOUR_SPACE = 0xA002, 0xA003, 0xA001
_SRGB = 1
_MOST_EXIF = 65_000
"""Bytes that a JPEG has room for."""


@dataclass(frozen=True, slots=True)
class Carried:
    """Each may be empty."""

    exif: bytes = b""
    xmp: bytes = b""
    iptc: bytes = b""


@dataclass(frozen=True, slots=True)
class Sources:
    """What a file says, as it stands there."""

    exif: Image.Exif
    xmp: bytes = b""
    iptc: bytes = b""


def carried(sources: Sources, *, place: bool, size: tuple[int, int] | None) -> Carried:
    """All but the place, unless `place`. `size`: of the upright sRGB picture that it goes with;
    None: of the same pixels, as they are stored."""
    return Carried(
        _exif(sources.exif, place=place, size=size),
        cleaned_xmp(sources.xmp, place=place, upright=size is not None),
        sources.iptc if place else without_places(sources.iptc),
    )


def turned_only(sources: Sources) -> Carried:
    """No more than which way up the stored pixels are."""
    orientation = orientation_of(sources.exif)
    if orientation == 1:
        return Carried()
    exif = Image.Exif()
    exif[_Tag.Orientation] = orientation
    return Carried(exif.tobytes())


def _exif(given: Image.Exif, *, place: bool, size: tuple[int, int] | None) -> bytes:
    """Makers' notes don't survive being moved, and may hold a place."""
    details = dict(directory(given, _IFD.Exif))
    for tag in (_MAKER_NOTE, _PADDING):
        details.pop(tag, None)
    made = Image.Exif()
    for tag in _KEPT:
        if tag in given:
            made[tag] = given[tag]
    if size is not None:
        made.pop(_Tag.Orientation, None)
        details |= {_WIDTH: size[0], _HEIGHT: size[1], _COLOUR_SPACE: _SRGB} if details else {}
    parts = {_IFD.Exif: details}
    if place:
        parts[_IFD.GPSInfo] = dict(directory(given, _IFD.GPSInfo))
    return _written(made, parts)


def _written(made: Image.Exif, parts: dict[ExifTags.IFD, dict[int, Any]]) -> bytes:
    """A tag that can't be written costs no other."""
    if not (len(made) or any(parts.values())):
        return b""
    for part, tags in parts.items():
        made.get_ifd(part).update(_writable(tags))
        if tags:
            made[part] = made.get_ifd(part)
    try:
        block = made.tobytes()
    except Exception as error:  # noqa: BLE001 - a broken value raises almost anything
        logger.debug("EXIF can't be written: %r", error)
        return b""
    return block if len(block) <= _MOST_EXIF else b""


def _writable(tags: dict[int, Any]) -> dict[int, Any]:
    found: dict[int, Any] = {}
    for tag, value in tags.items():
        trial = Image.Exif()
        trial.get_ifd(_IFD.Exif)[tag] = value
        trial[_IFD.Exif] = trial.get_ifd(_IFD.Exif)
        try:
            trial.tobytes()
        except Exception as error:  # noqa: BLE001 - as above
            logger.debug("EXIF tag %d can't be written: %r", tag, error)
        else:
            found[tag] = value
    return found
