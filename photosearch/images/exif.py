"""What a file's EXIF says: orientation, when, with what, where."""

import logging
import math
import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from PIL import ExifTags, Image

from photosearch.images.tiff_caps import tamed
from photosearch.types import Facts

logger = logging.getLogger(__name__)

_DATE = re.compile(r"\s*(\d{4})\D(\d{1,2})\D(\d{1,2})\D+(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?")
_MOST_AS_TEXT = 200_000
"""Signs of an EXIF block that is written as text, twice as many as it has bytes."""
_FIRST_PHOTO = 1826
"""Niépce's view from the window; any earlier year is nonsense."""


def read_exif(image: Image.Image) -> Image.Exif:
    """The EXIF of an opened image, empty if it has none or a broken one. Decodes nothing."""
    try:
        _tame(image)
        # PNG's own getexif would decode the picture to look for an eXIf chunk behind it
        return Image.Image.getexif(image)
    except Exception as error:  # noqa: BLE001 - a broken EXIF block raises almost anything
        logger.debug("Broken EXIF: %r", error)
        return Image.Exif()


def _tame(image: Image.Image) -> None:
    block = image.info.get("exif")
    if isinstance(block, bytes):
        image.info["exif"] = tamed(block)
    if len(image.info.get("Raw profile type exif", "")) > _MOST_AS_TEXT:
        del image.info["Raw profile type exif"]


def orientation_of(exif: Image.Exif) -> int:
    """1 to 8; 1 where the file says nothing or nonsense."""
    value = exif.get(ExifTags.Base.Orientation, 1)
    return value if isinstance(value, int) and 1 <= value <= 8 else 1


def facts_of(kind: str, exif: Image.Exif, size: tuple[int, int], orientation: int) -> Facts:
    """The facts of a picture whose upright size is `size`, (width, height) in pixels."""
    latitude, longitude = _position(directory(exif, ExifTags.IFD.GPSInfo))
    return Facts(
        width=size[0],
        height=size[1],
        kind="JPEG" if kind == "MPO" else kind,
        orientation=orientation,
        taken_at=_taken_at(exif, directory(exif, ExifTags.IFD.Exif)),
        camera=_camera(exif),
        latitude=latitude,
        longitude=longitude,
    )


def directory(exif: Image.Exif, tag: int) -> Mapping[int, Any]:
    try:
        return exif.get_ifd(tag)
    except Exception as error:  # noqa: BLE001 - a broken EXIF block raises almost anything
        logger.debug("Broken EXIF directory %d: %r", tag, error)
        return {}


def _taken_at(exif: Mapping[int, Any], details: Mapping[int, Any]) -> datetime | None:
    candidates = (
        details.get(ExifTags.Base.DateTimeOriginal),
        details.get(ExifTags.Base.DateTimeDigitized),
        exif.get(ExifTags.Base.DateTime),
    )
    return next((date for date in map(_date, candidates) if date), None)


def _date(value: object) -> datetime | None:
    found = _DATE.match(text(value))
    if not found:
        return None
    try:
        date = datetime(*(int(part or 0) for part in found.groups()))  # type: ignore[arg-type]
    except ValueError:
        return None
    return date if date.year >= _FIRST_PHOTO else None


def _camera(exif: Mapping[int, Any]) -> str | None:
    make = text(exif.get(ExifTags.Base.Make))
    model = text(exif.get(ExifTags.Base.Model))
    brand = make.split(" ")[0].lower()
    if model and model.lower().startswith(brand):  # "NIKON CORPORATION" + "NIKON D90"
        return model
    return f"{make} {model}".strip() or None


def text(value: object) -> str:
    """A tag's text on one line, without NULs and other control characters, at most 100 long."""
    given = value.decode("latin-1") if isinstance(value, bytes) else value
    if not isinstance(given, str):
        return ""
    visible = "".join(c if c.isprintable() else " " for c in given.split("\0")[0])
    return " ".join(visible.split())[:100]


def _position(gps: Mapping[int, Any]) -> tuple[float | None, float | None]:
    latitude = _degrees(gps, ExifTags.GPS.GPSLatitude, ExifTags.GPS.GPSLatitudeRef, "S", 90)
    longitude = _degrees(gps, ExifTags.GPS.GPSLongitude, ExifTags.GPS.GPSLongitudeRef, "W", 180)
    if latitude is None or longitude is None or latitude == longitude == 0:
        return None, None  # cameras without a fix write 0, 0
    return latitude, longitude


def _degrees(gps: Mapping[int, Any], tag: int, ref: int, negative: str, most: int) -> float | None:
    value = gps.get(tag)
    parts = value if isinstance(value, tuple) else (value,)
    try:
        degrees = math.fsum(float(part) / 60.0**power for power, part in enumerate(parts[:3]))
    except (TypeError, ValueError, ArithmeticError):
        return None
    if not math.isfinite(degrees) or not 0 <= degrees <= most:
        return None
    return -degrees if text(gps.get(ref)).upper().startswith(negative) else degrees
