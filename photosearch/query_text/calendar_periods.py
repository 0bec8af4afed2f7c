"""Years, seasons, weeks and days, as seen from one day."""

from calendar import monthrange
from collections.abc import Callable
from datetime import MAXYEAR, datetime, timedelta

from photosearch.query_text.date_names import Feast, Unit

Period = tuple[datetime, datetime]
"""The first moment, and the first one after it; `datetime.min` and `datetime.max` where it has no
beginning or no end."""

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

    def feast(self, year: int, feast: int) -> Period:
        """New Year's Eve goes on into the next year."""
        match feast:
            case Feast.EASTER:  # from Good Friday to Monday
                begin, days = _easter(year) - 2 * _DAY, 4
            case Feast.HALLOWEEN:
                begin, days = datetime(year, 10, 31), 1
            case Feast.NEW_YEARS_EVE:
                begin, days = datetime(year, 12, 31), 2
            case _:
                begin, days = datetime(year, 12, 24), 3
        return begin, begin + days * _DAY

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


def _easter(year: int) -> datetime:
    """Its Sunday in the Gregorian calendar, by the anonymous algorithm in Nature of 20 April 1876
    (Meeus, Astronomical Algorithms, chapter 8)."""
    century, rest = divmod(year, 100)
    shift = (century - (century + 8) // 25 + 1) // 3
    moon = (19 * (year % 19) + century - century // 4 - shift + 15) % 30
    week = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (year % 19 + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * late + 114, 31)
    return datetime(year, month, day + 1)
