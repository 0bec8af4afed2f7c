"""What a video's file says of it: when, with what, where."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime

from photosearch.images.exif import text

_FIRST_VIDEO = 1981
"""Cameras that don't know the time write 1904, 1970 or 1980."""
_PLACE = re.compile(r"([+-]\d{1,2}(?:\.\d+)?)([+-]\d{1,3}(?:\.\d+)?)")


def taken_at(said: Mapping[str, str]) -> datetime | None:
    """Local time, without a time zone. Where the camera's own isn't told, it is this computer's."""
    own = _date(said.get("com.apple.quicktime.creationdate"))
    if own is not None:
        return own.replace(tzinfo=None)
    universal = _date(said.get("creation_time") or said.get("date") or said.get("DATE"))
    if universal is None:
        return None
    if universal.tzinfo is None:
        universal = universal.replace(tzinfo=UTC)
    return universal.astimezone().replace(tzinfo=None)


def _date(words: str | None) -> datetime | None:
    try:
        moment = datetime.fromisoformat((words or "").strip())
        moment.timestamp()  # some are beyond what the system's clock can tell
    except (ValueError, OverflowError, OSError):
        return None
    return moment.replace(microsecond=0) if moment.year >= _FIRST_VIDEO else None


def camera(said: Mapping[str, str]) -> str | None:
    make = _first(said, "com.apple.quicktime.make", "com.android.manufacturer", "make")
    model = _first(said, "com.apple.quicktime.model", "com.android.model", "model")
    if make and model.lower().startswith(make.lower()):
        return model
    return f"{make} {model}".strip() or None


def _first(said: Mapping[str, str], *names: str) -> str:
    return next((found for name in names if (found := text(said.get(name)))), "")


def place(said: Mapping[str, str]) -> tuple[float | None, float | None]:
    """Latitude and longitude in degrees, north and east positive."""
    words = said.get("com.apple.quicktime.location.ISO6709") or said.get("location") or ""
    found = _PLACE.match(words)
    if not found:
        return None, None
    latitude, longitude = float(found[1]), float(found[2])
    if abs(latitude) > 90 or abs(longitude) > 180 or latitude == longitude == 0:
        return None, None
    return latitude, longitude
