"""Facts from a video's metadata: date, camera, place.

`said` is what FFmpeg found in the file, by names in lower case.
"""

import re
from collections.abc import Mapping
from datetime import datetime

from photosearch.images.metadata.exif import XMP_DATES, text
from photosearch.images.metadata.tag_dates import read_date
from photosearch.images.metadata.words_reader import words_of_video
from photosearch.images.metadata.xmp import place_in, read_xmp
from photosearch.types import Words

Place = tuple[float | None, float | None]

_FIRST_FILM = 1888
"""Roundhay Garden Scene."""
_FIRST_VIDEO = 1981
"""Clocks that aren't set write 1904, 1970 or 1980 into a container's header."""
_HEADER = "creation_time"
IN_AVI = "idit"
_DATES = (
    "com.apple.quicktime.creationdate",
    "date_recorded",
    "date_digitized",
    IN_AVI,
    _HEADER,
    "creation_date",
    "creationdate",
    "date",
    "year",
    "modification_date",  # MXF's
)
"""The best first."""
_UNIVERSAL = ("z", "utc", "gmt")

_MOST = 60
"""Characters read of a place."""
_PLACES = ("com.apple.quicktime.location.iso6709", "location", "xyz", "gps", "recording_location")
_POINT = re.compile(  # ISO 6709
    r"\s*(?P<latitude>[+-]\d{1,6}(?:[.,]\d+)?)\s*(?P<longitude>[+-]\d{1,7}(?:[.,]\d+)?)\s*"
    r"(?:[+-](?:nan|\d+(?:[.,]\d+)?\s*m?))?\s*(?:CRS\S*?)?/?\s*$",
    re.ASCII | re.IGNORECASE,
)
_PAIR = re.compile(  # 48.8583, 2.2945 or 48° 51' 29.9" N, 2° 17' 40.2" E, as people write it
    r"\s*([^,;/]*\d[^,;/]*?\s?[NS]|[NS]\s?\d+\.\d+|[+-]?\d+\.\d+)[,;/\s]\s*"
    r"([^,;/]*\d[^,;/]*?\s?[EW]|[EW]\s?\d+\.\d+|[+-]?\d+\.\d+)\s*$",
    re.IGNORECASE,
)


def words_of(*found: Mapping[str, str]) -> dict[str, str]:
    """Of the container and its streams in one, the first one that says something counts."""
    said: dict[str, str] = {}
    for tags in found:
        for name, words in tags.items():
            plain = name.lower()
            for known in (plain, plain.partition("-")[0]):  # location-eng
                if words.strip() and known not in said:
                    said[known] = words
    return said


def taken_at(said: Mapping[str, str]) -> datetime | None:
    """Local time, without a time zone. Where the camera's own isn't told, it is this computer's."""
    found = [date for name in _DATES if (date := _date(name, said.get(name)))]
    xmp = read_xmp(said.get("xmp"))
    found += [date for name in XMP_DATES if (date := _date(name, xmp.get(name)))]
    own = [moment for moment, is_own in found if is_own]
    return next(iter(own or [moment for moment, _ in found]), None)


def _date(name: str, words: str | None) -> tuple[datetime, bool] | None:
    """With whether it states a time zone."""
    moment = read_date(words)
    if moment is None or moment.year < (_FIRST_VIDEO if name == _HEADER else _FIRST_FILM):
        return None
    if moment.tzinfo is None or not (words or "").lower().rstrip("\0 ").endswith(_UNIVERSAL):
        return moment.replace(tzinfo=None), moment.tzinfo is not None
    try:
        return moment.astimezone().replace(tzinfo=None), False
    except (ValueError, OverflowError, OSError):  # beyond what the system's clock can tell
        return None


def written(said: Mapping[str, str]) -> Words:
    """Title, caption and keywords."""
    return words_of_video(said, read_xmp(said.get("xmp")))


def camera(said: Mapping[str, str]) -> str | None:
    make = _first(said, "com.apple.quicktime.make", "com.android.manufacturer", "make")
    model = _first(said, "com.apple.quicktime.model", "com.android.model", "model")
    if make and model.lower().startswith(make.lower()):
        return model
    return f"{make} {model}".strip() or None


def _first(said: Mapping[str, str], *names: str) -> str:
    return next((found for name in names if (found := text(said.get(name)))), "")


def place(said: Mapping[str, str]) -> Place:
    """Latitude and longitude in degrees, north and east positive."""
    written = (said.get(name, "").strip("\0 ").replace("\N{MINUS SIGN}", "-") for name in _PLACES)
    places = (_point(words) for words in written)
    known = next((place for place in places if place != (None, None)), None)
    return known or place_in(read_xmp(said.get("xmp")))


def _point(words: str) -> Place:
    """Degrees, degrees and minutes, or with seconds: whichever has so many digits."""
    found = _POINT.match(words)
    if not found:
        return _pair(words)
    pair = found["latitude"].replace(",", "."), found["longitude"].replace(",", ".")
    parts = _parts(pair[0], 2)
    if parts < _parts(pair[1], 3):
        return None, None
    latitude, longitude = _degrees(pair[0], parts, 90), _degrees(pair[1], parts, 180)
    if latitude is None or longitude is None or latitude == longitude == 0:
        return None, None
    return latitude, longitude


def _pair(words: str) -> Place:
    found = _PAIR.match(words[:_MOST])
    if not found:
        return None, None
    return place_in({"exif:GPSLatitude": found[1], "exif:GPSLongitude": found[2]})


def _parts(number: str, digits: int) -> int:
    """1 of degrees alone, 2 with minutes, 3 with seconds. FFmpeg leaves out zeros in front."""
    whole = len(number[1:].partition(".")[0])
    return 1 if whole <= digits else (whole - digits + 1) // 2 + 1


def _degrees(number: str, parts: int, most: int) -> float | None:
    whole, _, fraction = number[1:].partition(".")
    whole = whole.zfill(2 * parts)
    values = [float(whole[: len(whole) - 2 * (parts - 1)])]
    values += [float(whole[len(whole) - 2 * part :][:2]) for part in range(parts - 1, 0, -1)]
    values[-1] += float(f"0.{fraction or 0}")
    size = sum(value / float(60**place) for place, value in enumerate(values))
    if size > most or any(value >= 60 for value in values[1:]):
        return None
    return -size if number.startswith("-") else size
