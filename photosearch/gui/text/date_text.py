"""A moment in words, in the window's language."""

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta

from PySide6.QtCore import QDate, QLocale, Qt, QTime
from PySide6.QtGui import QGuiApplication

_LRI, _RLI, _PDI = (
    "\N{LEFT-TO-RIGHT ISOLATE}",
    "\N{RIGHT-TO-LEFT ISOLATE}",
    "\N{POP DIRECTIONAL ISOLATE}",
)
_WEEKDAY = re.compile(r"[\s,،，]*dddd[\s,،，]*")


def day(moment: date) -> str:
    """Without the weekday, such as "21 June 2015"."""
    locale = QLocale()
    written = _WEEKDAY.sub(" ", locale.dateFormat(QLocale.FormatType.LongFormat)).strip()
    return locale.toString(QDate(moment.year, moment.month, moment.day), written)


def weekday(day: date) -> str:
    """With the weekday, such as "Sunday, 21 June 2015"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def year(day: date) -> str:
    """Such as "2015"."""
    return _written(day, "yyyy年" if _is_eastern() else "yyyy")


def short_month(day: date) -> str:
    """Without the year, such as "Jun"."""
    return _written(day, "M月" if _is_eastern() else "MMM")


def month(moment: date) -> str:
    """Such as "June 2015"."""
    return _written(moment, "yyyy年M月" if _is_eastern() else "MMMM yyyy")


def period(begin: datetime, end: datetime) -> str:
    """Until the moment `end`: "2015", "June – August 2015", "21 June 2015"."""
    last = end - timedelta(seconds=1)
    if begin.time() != begin.min.time() or end.time() not in (end.min.time(), end.max.time()):
        return _range(long(begin), long(end))
    if (begin.month, begin.day, last.month, last.day) == (1, 1, 12, 31):
        return _range(_written(begin, "yyyy"), _written(last, "yyyy"))
    if begin.day == 1 and (last + timedelta(days=1)).day == 1:
        if begin.year == last.year and begin.month != last.month and not _is_eastern():
            return _range(_written(begin, "MMMM"), month(last))
        return _range(month(begin), month(last))
    return _range(day(begin), day(last))


def point(moment: datetime, *, last: bool = False) -> str:
    """Of a moment at which a time begins, as short as it is exact: "2015", "June 2015", "21 June
    2015, 01:43"; `last`: at which one ends, the last year, month or day in it."""
    if moment.time() != moment.min.time():
        return long(moment)
    inside = moment - timedelta(days=1) if last else moment
    if (moment.month, moment.day) == (1, 1):
        return _written(inside, "yyyy")
    return month(inside) if moment.day == 1 else day(inside)


def _range(first: str, last: str) -> str:
    return first if first == last else f"{first} – {last}"


def _written(moment: date, form: str) -> str:
    return QLocale().toString(QDate(moment.year, moment.month, moment.day), form)


def shorter_and_shorter(moment: datetime) -> Iterator[str]:
    """Such as "21 Jun 2015, 01:43", "21 Jun 2015", "21/06/15"."""
    locale = QLocale()
    written = _WEEKDAY.sub(" ", locale.dateFormat(QLocale.FormatType.LongFormat)).strip()
    short = _written(moment, written.replace("MMMM", "MMM"))
    time = locale.toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)
    if moment.time() != moment.min.time():
        yield f"{short}, {time}"
    yield short
    yield locale.toString(
        QDate(moment.year, moment.month, moment.day), QLocale.FormatType.ShortFormat
    )


def apart(written: str) -> str:
    """In the order of its own language, be it among words that run the other way."""
    direction = QLocale().textDirection()
    if direction == QGuiApplication.layoutDirection():
        return written
    return f"{_RLI if direction == Qt.LayoutDirection.RightToLeft else _LRI}{written}{_PDI}"


def _is_eastern() -> bool:
    """Whether the year comes first, and months have numbers."""
    return QLocale().language() in (QLocale.Language.Chinese, QLocale.Language.Japanese)


def long(moment: datetime) -> str:
    """To the minute and without the weekday, such as "21 June 2015, 01:43"."""
    locale = QLocale()
    time = locale.toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)
    return f"{day(moment)}, {time}"
