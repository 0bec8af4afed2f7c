"""Facts from EXIF: orientation, date, camera, place."""

import logging
import math
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from PIL import ExifTags, Image

from photosearch.images.containers.tiff_caps import tamed
from photosearch.images.metadata.exposure import Exposure
from photosearch.images.metadata.tag_dates import local_date
from photosearch.images.metadata.text_tags import NOTHING, TextTags, loaded_exif
from photosearch.images.metadata.words_reader import (
    corrected,
    joined,
    read_takeout,
    words_of_exif,
    words_of_xmp,
)
from photosearch.images.metadata.xmp import degrees, place_in, read_xmp
from photosearch.types import DateSource, Facts, said_aperture, said_focal, said_shutter

logger = logging.getLogger(__name__)

_MOST = 1e10
_ISO_BEYOND = 65_535
"""What the tag of the ISO says for anything that is more."""

XMP_DATES = (
    "exif:DateTimeOriginal",
    "photoshop:DateCreated",
    "exif:DateTimeDigitized",
    "xmp:CreateDate",
    "dc:date",
)
"""The best first; those from the third on may be of a scan, or of the file."""


def read_exif(image: Image.Image) -> Image.Exif:
    """The EXIF of an opened image, empty if it has none or a broken one. Decodes nothing."""
    try:
        block = image.info.get("exif")
        # Pillow may have read the block already, for the resolution
        if isinstance(block, bytes) and tamed(block) is not block:
            return exif_in_block(image)
        return image.getexif()
    except Exception as error:  # noqa: BLE001 - a broken EXIF block raises almost anything
        logger.debug("Broken EXIF: %r", error)
        return Image.Exif()


def exif_in_block(image: Image.Image) -> Image.Exif:
    """The EXIF block of an opened image, without the orientation that Pillow takes from XMP."""
    block = image.info.get("exif")
    return loaded_exif(block) if isinstance(block, bytes) and block else Image.Exif()


def orientation_of(exif: Image.Exif) -> int:
    """1 to 8; 1 where the file says nothing or nonsense."""
    value = exif.get(ExifTags.Base.Orientation, 1)
    if isinstance(value, bytes):  # of a byte's type, or of none
        value = value.strip(b"\0")[0] if value.strip(b"\0") else 1
    elif isinstance(value, str):
        value = int(value[0]) if value[:1] in tuple("12345678") else 1
    return value if isinstance(value, int) and 1 <= value <= 8 else 1


def facts_of(
    kind: str, exif: Image.Exif, size: tuple[int, int], orientation: int, words: TextTags = NOTHING
) -> Facts:
    """The facts of a picture whose upright size is `size`, (width, height) in pixels."""
    place = _position(directory(exif, ExifTags.IFD.GPSInfo))
    latitude, longitude = place_in(words.xmp) if place == (None, None) else place
    details = directory(exif, ExifTags.IFD.Exif)
    taken_at, source = _dated(exif, details, words)
    exposure = exposure_in(details) if details else exposure_of_xmp(words.xmp)
    return Facts(
        width=size[0],
        height=size[1],
        kind="JPEG" if kind == "MPO" else kind,
        orientation=orientation,
        taken_at=taken_at,
        camera=_camera(exif.get(ExifTags.Base.Make), exif.get(ExifTags.Base.Model))
        or _camera(words.xmp.get("tiff:Make"), words.xmp.get("tiff:Model")),
        latitude=latitude,
        longitude=longitude,
        date_source=source,
        words=joined(words.words, words_of_exif(exif, details, exposure.lens)),
        **_said(exposure),
    )


def with_sidecar(facts: Facts, content: bytes) -> Facts:
    """Facts corrected by an .xmp sidecar, where programs keep a person's corrections."""
    xmp = read_xmp(content)
    dates = [local_date(xmp.get(name)) for name in XMP_DATES]
    believed = [date for date in dates[: len(XMP_DATES) if facts.taken_at is None else 2] if date]
    if believed:
        facts = replace(facts, taken_at=believed[0], date_source=DateSource.SIDECAR)
    latitude, longitude = place_in(xmp)
    if latitude is not None:
        facts = replace(facts, latitude=latitude, longitude=longitude)
    camera = facts.camera or _camera(xmp.get("tiff:Make"), xmp.get("tiff:Model"))
    return replace(facts, camera=camera, words=corrected(facts.words, words_of_xmp(xmp)))


def with_takeout(facts: Facts, content: bytes) -> Facts:
    """Facts with the words in a JSON of Google Takeout, and its place if none is known."""
    words, latitude, longitude = read_takeout(content)
    facts = replace(facts, words=corrected(facts.words, words))
    if facts.latitude is None and latitude is not None:
        facts = replace(facts, latitude=latitude, longitude=longitude)
    return facts


def directory(exif: Image.Exif, tag: int) -> Mapping[int, Any]:
    try:
        return exif.get_ifd(tag)
    except Exception as error:  # noqa: BLE001 - a broken EXIF block raises almost anything
        logger.debug("Broken EXIF directory %d: %r", tag, error)
        return {}


def exposure_in(details: Mapping[int, Any]) -> Exposure:
    """Settings in the EXIF subdirectory."""
    tag = ExifTags.Base
    iso = _positive(details.get(tag.ISOSpeedRatings))
    if iso is None or iso >= _ISO_BEYOND:
        iso = (
            _positive(details.get(tag.RecommendedExposureIndex))
            or _positive(details.get(tag.ISOSpeed))
            or iso
        )
    return Exposure(
        lens=text(details.get(ExifTags.Base.LensModel)),
        seconds=_positive(details.get(ExifTags.Base.ExposureTime)),
        f_number=_positive(details.get(ExifTags.Base.FNumber)),
        iso=round(iso) if iso else None,
        focal_mm=_positive(details.get(ExifTags.Base.FocalLength)),
        focal35_mm=_positive(details.get(ExifTags.Base.FocalLengthIn35mmFilm)),
    )


def exposure_of_xmp(xmp: Mapping[str, str]) -> Exposure:
    """Of pictures that lost their EXIF, as some programs export them."""
    iso = _fraction(xmp.get("exif:ISOSpeedRatings") or xmp.get("exifEX:PhotographicSensitivity"))
    return Exposure(
        seconds=_fraction(xmp.get("exif:ExposureTime")),
        f_number=_fraction(xmp.get("exif:FNumber")),
        iso=round(iso) if iso else None,
        focal_mm=_fraction(xmp.get("exif:FocalLength")),
        focal35_mm=_fraction(xmp.get("exif:FocalLengthIn35mmFilm")),
    )


def _fraction(said: str | None) -> float | None:
    """Such as 28/10."""
    first, _, second = (said or "").partition("/")
    above, below = _positive(first), _positive(second or "1")
    return _positive(above / below) if above and below else None


def _said(exposure: Exposure) -> dict[str, Any]:
    """Fields of `Facts`."""
    known = {
        "aperture": (exposure.f_number, said_aperture),
        "focal": (exposure.focal_mm, said_focal),
        "focal35": (exposure.focal35_mm, said_focal),
        "shutter": (exposure.seconds, said_shutter),
    }
    rounded = {name: said(value) if value else None for name, (value, said) in known.items()}
    return {"iso": exposure.iso, **rounded}


def _positive(value: object) -> float | None:
    """Some cameras write several numbers; the first counts."""
    first = value[0] if isinstance(value, tuple) and value else value
    try:
        number = float(first)  # type: ignore[arg-type]
    except (TypeError, ValueError, ArithmeticError):
        return None
    return number if 0 < number < _MOST else None


def _dated(
    exif: Mapping[int, Any], details: Mapping[int, Any], words: TextTags
) -> tuple[datetime | None, DateSource | None]:
    """The first valid date in this order."""
    original, digitised = ExifTags.Base.DateTimeOriginal, ExifTags.Base.DateTimeDigitized
    camera, container = DateSource.CAMERA, DateSource.CONTAINER
    xmp = [words.xmp.get(name) for name in XMP_DATES]
    created, digitised_by_iptc = words.iptc
    table = (
        (camera, details.get(original)),
        (camera, exif.get(original)),
        (camera, details.get(digitised)),
        (camera, exif.get(digitised)),
        *((camera, said) for said in xmp[:2]),
        (camera, created),
        *((camera, said) for said in xmp[2:]),
        (camera, digitised_by_iptc),
        (camera, exif.get(ExifTags.Base.DateTime)),
        (container, words.created),
        (DateSource.SAVED, words.saved),
        (DateSource.SAVED, words.xmp.get("xmp:ModifyDate")),
    )
    for source, said in table:
        if (date := local_date(_words(said))) is not None:
            return date, source
    return None, None


def _words(value: object) -> str:
    given = value.decode("latin-1") if isinstance(value, bytes) else value
    return given if isinstance(given, str) else ""


def _camera(made_by: object, called: object) -> str | None:
    make, model = text(made_by), text(called)
    brand = make.split(" ")[0].lower()
    if model and model.lower().startswith(brand):  # "NIKON CORPORATION" + "NIKON D90"
        return model
    return f"{make} {model}".strip() or None


def text(value: object) -> str:
    """A tag's text on one line, without NULs and other control characters, at most 100 long."""
    given = _read_as_utf8(_words(value))
    visible = "".join(c if c.isprintable() else " " for c in given.split("\0")[0])
    return " ".join(visible.split())[:100]


def _read_as_utf8(words: str) -> str:
    """EXIF knows ASCII alone, and Pillow reads it as Latin-1; many programs write UTF-8."""
    try:
        return words.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return words


def _position(gps: Mapping[int, Any]) -> tuple[float | None, float | None]:
    latitude = _degrees(gps, ExifTags.GPS.GPSLatitude, ExifTags.GPS.GPSLatitudeRef, "S", 90)
    longitude = _degrees(gps, ExifTags.GPS.GPSLongitude, ExifTags.GPS.GPSLongitudeRef, "W", 180)
    if latitude is None or longitude is None or latitude == longitude == 0:
        return None, None  # cameras without a fix write 0, 0
    return latitude, longitude


def _degrees(gps: Mapping[int, Any], tag: int, ref: int, negative: str, most: int) -> float | None:
    value, said = gps.get(tag), text(gps.get(ref)).upper()
    if isinstance(value, (str, bytes)):
        return degrees(text(value), said, negative, most)
    parts = value if isinstance(value, tuple) else (value,)
    try:
        numbers = [float(part) for part in parts[:3]]
    except (TypeError, ValueError, ArithmeticError):
        return None
    # Unused minutes and seconds are written as 0/0
    numbers[1:] = [0.0 if math.isnan(number) else number for number in numbers[1:]]
    whole = math.fsum(abs(number) / 60.0**power for power, number in enumerate(numbers))
    if not numbers or not math.isfinite(whole) or whole > most:
        return None
    if any(abs(number) > 60 for number in numbers[1:]):
        return None
    is_negative = any(number < 0 for number in numbers)
    if is_negative and said and not said.startswith(negative):
        return None  # it contradicts itself
    return -whole if is_negative or said.startswith(negative) else whole
