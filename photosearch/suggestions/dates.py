"""Dates in words, and how many photos are of them."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import accumulate, islice
from typing import NamedTuple

from photosearch.errors import KnownError
from photosearch.query_text import finished, lacks_year, parse_period
from photosearch.query_text.calendar_periods import Period
from photosearch.query_text.dates import period_text

_BEGUN = re.compile(r"(?P<before>(?:.*\D)?)(?P<digits>\d{2,3})", re.DOTALL)
_MOST_YEARS = 3
"""Of a month without a year the latest few are offered."""


class FoundDate(NamedTuple):
    text: str
    """As `date:` takes it."""
    period: Period
    photos: int
    exact: bool
    """Its words are whole, and the year is said."""


class DayCounts:
    """The days of all photos, in order, each with the number of its photos."""

    def __init__(self, days: Sequence[tuple[str, int]]) -> None:
        self._days = [day for day, _ in days]
        self._sums = [0, *accumulate(photos for _, photos in days)]
        years = {day[:4] for day in self._days}
        self._years = sorted((int(year) for year in years if year.isdigit()), reverse=True)

    def between(self, begin: datetime, end: datetime) -> int:
        """Photos from the first day on, before the other one."""
        first, last = (bisect_left(self._days, day.date().isoformat()) for day in (begin, end))
        if end == datetime.max:
            last = len(self._days)
        return self._sums[last] - self._sums[first]

    def find(self, text: str, now: datetime, begun: bool) -> Iterator[FoundDate]:
        """The periods that words may mean, and that have photos."""
        seen = set[Period]()
        for whole in (*finished(text), *self._years_begun(text)) if begun else (text,):
            for dated, exact in self._with_years(whole, now):
                try:
                    period = parse_period(dated, now)
                except KnownError:
                    continue
                if period not in seen and _is_of_days(period) and (n := self.between(*period)):
                    seen.add(period)
                    yield FoundDate(period_text(*period), period, n, exact and whole == text)

    def _years_begun(self, text: str) -> Iterator[str]:
        """The latest years that the last digits may become."""
        match = _BEGUN.fullmatch(text)
        if match and (match["before"] or len(match["digits"]) == 3):
            years = (str(year) for year in self._years)
            fitting = (year for year in years if year.startswith(match["digits"]))
            yield from (f"{match['before']}{year}" for year in islice(fitting, _MOST_YEARS))

    def _with_years(self, text: str, now: datetime) -> Iterator[tuple[str, bool]]:
        if not lacks_year(text, now):
            yield text, True
            return
        dated = (f"{text} {year}" for year in self._years)
        there = [one for one in dated if self._has_photos(one, now)]
        yield from ((one, False) for one in there[:_MOST_YEARS])

    def _has_photos(self, text: str, now: datetime) -> bool:
        try:
            return self.between(*parse_period(text, now)) > 0
        except KnownError:
            return False


def _is_of_days(period: Period) -> bool:
    begin, end = period
    return begin.time() == datetime.min.time() and end.time() in (begin.time(), datetime.max.time())
