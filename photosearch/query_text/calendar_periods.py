"""Years, seasons, weeks and days, as seen from one day."""

from calendar import monthrange
from collections.abc import Callable
from datetime import MAXYEAR, datetime, timedelta

from photosearch.query_text.date_names import Unit

Period = tuple[datetime, datetime]
"""The first moment, and the first one after it."""

_DAY = timedelta(days=1)
_YEAR = 12
_SEASON = 3
_SATURDAY = 5


class Calendar:
    """Methods raise ValueError or OverflowError for what isn't in the calendar."""

    def __init__(self, now: datetime) -> None:
        self.today = datetime(now.year, now.month, now.day)

    @property
    def _monday(self) -> datetime:
        return self.today - self.today.weekday() * _DAY

    def year(self, year: int) -> Period:
        end = datetime(year + 1, 1, 1) if year < MAXYEAR else datetime.max
        return datetime(year, 1, 1), end

    def month(self, year: int, month: int) -> Period:
        return self._months(datetime(year, month, 1), 1)

    def season(self, year: int, first_month: int) -> Period:
        return self._months(datetime(year, first_month, 1), _SEASON)

    def _months(self, begin: datetime, count: int) -> Period:
        return begin, _moved(begin, count)

    def day(self, year: int, month: int, day: int) -> Period:
        begin = datetime(year, month, day)
        return begin, begin + _DAY

    def christmas(self, year: int) -> Period:
        begin = datetime(year, 12, 24)
        return begin, begin + 3 * _DAY

    def back(self, unit: int, count: int) -> Period:
        """The day, week, weekend, month or year so many of these ago."""
        match unit:
            case Unit.DAY:
                begin = self.today - count * _DAY
                return begin, begin + _DAY
            case Unit.WEEK:
                begin = self._monday - 7 * count * _DAY
                return begin, begin + 7 * _DAY
            case Unit.WEEKEND:
                begin = self._monday + (_SATURDAY - 7 * count) * _DAY
                return begin, begin + 2 * _DAY
            case Unit.MONTH:
                return self._months(_moved(self.today.replace(day=1), -count), 1)
        return self.year(self.today.year - count)

    def since(self, unit: int, count: int) -> Period:
        """From as many units ago until now."""
        if unit in (Unit.MONTH, Unit.YEAR):
            begin = _moved(self.today, -count * (_YEAR if unit == Unit.YEAR else 1))
        else:
            begin = self.today - count * (1 if unit == Unit.DAY else 7) * _DAY
        return begin, self.today + _DAY

    def last(self, of: Callable[[int], Period], count: int) -> Period:
        """Of the periods of each year the latest that is over, or with 2 the one before."""
        year = self.today.year
        while of(year)[1] > self.today:
            year -= 1
        return of(year - count + 1)

    def this(self, of: Callable[[int], Period]) -> Period:
        """That of the year, or of the winter of now."""
        before = of(self.today.year - 1)
        return before if before[1] > self.today else of(self.today.year)

    def weekday(self, weeks: int, weekday: int) -> Period:
        """In the week so many weeks ago."""
        begin = self._monday + (weekday - 7 * weeks) * _DAY
        return begin, begin + _DAY

    def last_weekday(self, weekday: int, count: int) -> Period:
        """The latest before today."""
        days = (self.today.weekday() - weekday - 1) % 7 + 1 + 7 * (count - 1)
        begin = self.today - days * _DAY
        return begin, begin + _DAY


def _moved(day: datetime, months: int) -> datetime:
    """By so many months; at most to the last day of that month."""
    year, month = divmod(12 * day.year + day.month - 1 + months, _YEAR)
    return day.replace(year=year, month=month + 1, day=min(day.day, monthrange(year, month + 1)[1]))
