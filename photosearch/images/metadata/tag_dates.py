"""Parses dates in the tags of pictures and videos."""

import re
from collections.abc import Mapping
from datetime import date, datetime, timedelta, timezone
from functools import cache

_FIRST_PHOTO = 1826
"""Niépce's view from the window; any earlier year is nonsense."""
_CLOCK_IS_SET = 2024
"""A computer that says it is earlier can't tell what lies in the future."""
_AHEAD = timedelta(days=1)
"""By how much a place may be ahead of this computer's clock."""
_MOST = 100
"""Characters read of a date."""
_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

_TIME = (
    r"(?P<hour>[ \d]?\d)[:.-](?P<minute>[ \d]?\d)(?:[:.-](?P<second>[ \d]?\d)(?:[.,]\d+)?)?"
    r"(?:\s?(?P<half>[ap])\.?m\b)?"
)
_ZONE = r"(?:\s*(?P<zone>z\b|utc\b|gmt\b|[+-]\d\d:?(?:\d\d)?(?!\d)))?"
_BLANKS = r"[ ]{2}"
_MONTH = rf"(?P<month>[ \d]\d|\d|{_BLANKS})"
_DAY = rf"(?P<day>[ \d]\d|\d|{_BLANKS})"
_NAMED = rf"(?P<name>{'|'.join(_MONTHS)})[a-z]*\.?"

_WRITTEN = (
    # 2019:06:15 12:30:00, also with blanks, T, a zone; 2019/06/15/ 12:30:00
    rf"(?P<year>\d{{4}})[:/.-]{_MONTH}[:/.-]{_DAY}(?!\d(?!\d[:.]))(?:[/,]?[\sT_:-]{{,3}}{_TIME}{_ZONE})?",
    # 20190615T123000, 2019061512:30
    r"(?P<year>\d{4})(?P<month>\d\d)(?P<day>\d\d)"
    rf"(?:[\sT_-]?(?P<hour>\d\d):?(?P<minute>\d\d):?(?P<second>\d\d)?(?:\.\d+)?{_ZONE})?(?!\d)",
    # Sat Jun 15 12:30:00 2019
    rf"(?:[a-z]{{3,9}},?\s+)?{_NAMED}\s+{_DAY},?\s+{_TIME}{_ZONE}\s+(?:[A-Z]{{3,4}}\s+)?"
    r"(?P<year>\d{4})",
    # Sat, 15 Jun 2019 12:30:00 +0200
    rf"(?:[a-z]{{3,9}},?\s+)?{_DAY}\.?[\s-]+{_NAMED}[\s-]+(?P<year>\d{{4}})(?:,?\s+{_TIME}{_ZONE})?",
    # June 15, 2019 12:30
    rf"(?:[a-z]{{3,9}},?\s+)?{_NAMED}\s+{_DAY},?\s+(?P<year>\d{{4}})(?:,?\s+{_TIME}{_ZONE})?",
    # 15.06.2019 12:30
    rf"(?P<day>\d\d?)\.(?P<month>\d\d?)\.(?P<year>\d{{4}})(?:,?\s+{_TIME}{_ZONE})?",
    # 15/06/2019 12:30, 06/15/2019 12:30
    rf"(?P<either>)(?P<day>\d\d?)/(?P<month>\d\d?)/(?P<year>\d{{4}})(?:,?\s+{_TIME}{_ZONE})?",
    # 2019-06, 2019: what XMP lets one write
    r"(?P<year>\d{4})(?:[:-](?P<month>\d\d))?\s*$",
)


@cache
def _written() -> tuple[re.Pattern[str], ...]:
    """Compiled when the first is wanted, not while the window starts: some milliseconds."""
    return tuple(re.compile(pattern, re.ASCII | re.IGNORECASE) for pattern in _WRITTEN)


def read_date(words: str | None) -> datetime | None:
    """What a tag says, to the second, or None if that is nonsense or a clock that wasn't set.

    With the time zone that is said, if one is: the date and time are those of the clock in it. A
    month or day that isn't said is the first one; a time that isn't said is midnight.
    """
    plain = (words or "")[:_MOST].replace("\0", " ").strip(" \t\r\n\"'")
    for pattern in _written():
        if found := pattern.match(plain):
            return believed(_moment(found.groupdict()))
    return None


def local_date(words: str | None) -> datetime | None:
    """As `read_date`, without the zone: the clock's time where it was taken."""
    said = read_date(words)
    return said and said.replace(tzinfo=None)


def believed(moment: datetime | None) -> datetime | None:
    """None for dates of clocks that were never set, or set wrongly."""
    if moment is None or moment.year < _FIRST_PHOTO or _is_unset(moment):
        return None
    now = datetime.now()
    is_ahead = moment.replace(tzinfo=None) > now + _AHEAD
    return None if is_ahead and now.year >= _CLOCK_IS_SET else moment


def _is_unset(moment: datetime) -> bool:
    """Where computers' time begins (1970, 1904) and where MS-DOS's and many cameras' does."""
    if moment.date() in (date(1970, 1, 1), date(1904, 1, 1)):
        return True
    return moment.date() == date(1980, 1, 1) and (moment.hour, moment.minute) == (0, 0)


def in_order(month: int, day: int) -> tuple[int, int]:
    """Some write the month first; (0, 0) if it is ambiguous."""
    if month > 12:
        return day, month
    return (month, day) if day > 12 or day == month else (0, 0)


def _moment(parts: Mapping[str, str | None]) -> datetime | None:
    month, day = _named(parts) or _number(parts, "month") or 1, _number(parts, "day") or 1
    if "either" in parts:
        month, day = in_order(month, day)
    try:
        midnight = datetime(_number(parts, "year"), month, day)
        return _with_zone(midnight + _time(parts), parts.get("zone"))
    except (ValueError, OverflowError):
        return None


def _number(parts: Mapping[str, str | None], name: str) -> int:
    return int((parts.get(name) or "").strip() or 0)


def _named(parts: Mapping[str, str | None]) -> int:
    name = (parts.get("name") or "").lower()
    return _MONTHS.index(name) + 1 if name else 0


def _time(parts: Mapping[str, str | None]) -> timedelta:
    """Since midnight; a second 60 and the hour 24 lead on. Raises ValueError."""
    hour, minute, second = (_number(parts, name) for name in ("hour", "minute", "second"))
    half = (parts.get("half") or "").lower()
    if half and 1 <= hour <= 12:  # some write 15:30 PM
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 24 or minute > 59 or second > 60 or (hour == 24 and (minute or second)):
        raise ValueError
    return timedelta(hours=hour, minutes=minute, seconds=second)


def _with_zone(moment: datetime, zone: str | None) -> datetime:
    if not zone:
        return moment
    digits = re.sub(r"\D", "", zone).ljust(4, "0")
    away = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return moment.replace(tzinfo=timezone(-away if zone.startswith("-") else away))
