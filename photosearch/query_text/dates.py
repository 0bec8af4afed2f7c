"""Dates as people type them."""

import re
from datetime import MAXYEAR, datetime, timedelta

from photosearch.errors import KnownError
from photosearch.query_text.calendar_periods import Period
from photosearch.query_text.dates_in_words import period_in_words

_DATE = re.compile(r"(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?")
_DAY_FIRST = re.compile(r"(?:(\d{1,2})\.)?(\d{1,2})\.(\d{4})")

_TO = ".."


def parse_moment(text: str) -> datetime:
    """The first moment of what `parse_period` reads. Raises KnownError."""
    return parse_period(text)[0]


def ends(period: Period) -> tuple[datetime | None, datetime | None]:
    """None where it is open."""
    after, before = period
    is_open = before == datetime.max and after.year < MAXYEAR
    return None if after == datetime.min else after, None if is_open else before


def parse_period(text: str, today: datetime | None = None) -> Period:
    """The first moment of a date and the first one after it. Raises KnownError.

    A date is 2019, 2019-06, 2019-06-15, 15.6.2019, an ISO 8601 time, 2019-06..2019-08, 2019-06..,
    ..2019-08, or words: "july 2019", "last summer", "since 2019", which mean what they mean on
    this day, by default on today.
    """
    text = text.strip()
    try:
        return _range(text) if _TO in text else _period(text)
    except (ValueError, OverflowError) as error:
        if period := period_in_words(text, today or datetime.now()):
            return period
        raise KnownError(
            "“{text}” is no date. Write a year, a month or a day: 2019, 2019-06, 2019-06-15,"
            " july 2019, last summer.",
            text=text[:40],
        ) from error


def _range(text: str) -> Period:
    first, last = text.split(_TO)
    begin = _period(first)[0] if first else datetime.min
    period = begin, _period(last)[1] if last else datetime.max
    if period[0] >= period[1] or text == _TO:
        raise ValueError(text)
    return period


def period_text(after: datetime, before: datetime) -> str:
    """As short as `parse_period` reads it: 2019, 2019-06..2019-08, or 2019-06.."""
    first = after != datetime.min and _ends_text(after, after, 0)
    last = before != datetime.max and _ends_text(before - timedelta(seconds=1), before, 1)
    if first and last:
        for begin in _texts(after):
            if parse_period(begin) == (after, before):
                return begin
    return f"{first or ''}{_TO}{last or ''}"


def _ends_text(inside: datetime, moment: datetime, end: int) -> str:
    return next(text for text in _texts(inside) if _period(text)[end] == moment)


def _texts(moment: datetime) -> tuple[str, ...]:
    day = moment.date().isoformat()
    return day[:4], day[:7], day, moment.isoformat()


def _period(text: str) -> Period:
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
