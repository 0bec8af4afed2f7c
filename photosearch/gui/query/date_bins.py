"""Months with photos -> the bars of a histogram."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QDate, QLocale

from photosearch.gui.query.histogram import Bar

Months = Sequence[tuple[str, int]]
"""Such as ("2019-06", 12): a month and how many photos it has; the earliest first."""
_MOST_MONTHS = 60
"""Bars of a month each; longer times are shown by years."""
_YEAR = 12


def periods(months: Months, after: datetime | None, before: datetime | None) -> list[Bar]:
    """Of a month or a year each, from its first moment to the first one after.

    One behind the other without gaps, from `after` to `before` or as far as photos reach.
    """
    counts = {_number(month): count for month, count in months if _is_month(month)}
    if not counts:
        return []
    first = _at(after) if after else min(counts)
    last = _before(before) if before else max(counts)
    if last - first < _MOST_MONTHS:
        return [_month(number, counts) for number in range(first, last + 1)]
    return [_year(year, counts) for year in range(first // _YEAR, last // _YEAR + 1)]


def _is_month(text: str) -> bool:
    year, _, month = text.partition("-")
    return year.isdigit() and month.isdigit() and int(year) >= 1 and 1 <= int(month) <= _YEAR


def _number(month: str) -> int:
    """Months since the year 0."""
    year, _, rest = month.partition("-")
    return int(year) * _YEAR + int(rest) - 1


def _at(moment: datetime) -> int:
    return moment.year * _YEAR + moment.month - 1


def _before(moment: datetime) -> int:
    """The last month that begins before it."""
    whole = moment == datetime(moment.year, moment.month, 1)
    return _at(moment) - whole


def _begin(number: int) -> datetime:
    year, month = divmod(number, _YEAR)
    return datetime.max if year > datetime.max.year else datetime(max(1, year), month + 1, 1)


def _month(number: int, counts: dict[int, int]) -> Bar:
    begin = _begin(number)
    words = QLocale().toString(QDate(begin.year, begin.month, 1), "MMMM yyyy")
    return Bar(begin, _begin(number + 1), counts.get(number, 0), words)


def _year(year: int, counts: dict[int, int]) -> Bar:
    first = year * _YEAR
    photos = sum(counts.get(number, 0) for number in range(first, first + _YEAR))
    return Bar(_begin(first), _begin(first + _YEAR), photos, str(year))
