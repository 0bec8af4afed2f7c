"""Dates as people type them."""

import re
from datetime import MAXYEAR, datetime, timedelta

from photosearch.errors import KnownError

_DATE = re.compile(r"(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?")
_DAY_FIRST = re.compile(r"(?:(\d{1,2})\.)?(\d{1,2})\.(\d{4})")


def parse_moment(text: str) -> datetime:
    """The first moment of a date: 2019, 2019-06, 2019-06-15, 15.6.2019, or an ISO 8601 time.

    Raises KnownError.
    """
    return parse_period(text)[0]


def parse_period(text: str) -> tuple[datetime, datetime]:
    """The first moment of a date and the first one after it. Raises KnownError."""
    text = text.strip()
    try:
        return _period(text)
    except (ValueError, OverflowError) as error:
        raise KnownError(
            "“{text}” is no date. Write a year, a month or a day: 2019, 2019-06, 2019-06-15.",
            text=text[:40],
        ) from error


def _period(text: str) -> tuple[datetime, datetime]:
    if match := _DAY_FIRST.fullmatch(text):
        day, month, year = match.groups()
    elif match := _DATE.fullmatch(text):
        year, month, day = match.groups()
    else:
        moment = datetime.fromisoformat(text).replace(tzinfo=None)
        return moment, moment + timedelta(seconds=1)
    start = datetime(int(year), int(month or 1), int(day or 1))
    return start, _end(start, bool(month), bool(day))


def _end(start: datetime, has_month: bool, has_day: bool) -> datetime:
    if has_day:
        return start + timedelta(days=1)
    if has_month:
        return (start + timedelta(days=31)).replace(day=1)
    return start.replace(year=start.year + 1) if start.year < MAXYEAR else datetime.max
