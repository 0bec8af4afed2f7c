"""A moment in words, in the window's language."""

import re
from datetime import datetime

from PySide6.QtCore import QDate, QLocale, QTime

_WEEKDAY = re.compile(r"[\s,،，]*dddd[\s,،，]*")


def day(moment: datetime) -> str:
    """Without the weekday, such as "21 June 2015"."""
    locale = QLocale()
    written = _WEEKDAY.sub(" ", locale.dateFormat(QLocale.FormatType.LongFormat)).strip()
    return locale.toString(QDate(moment.year, moment.month, moment.day), written)


def long(moment: datetime) -> str:
    """To the minute and without the weekday, such as "21 June 2015, 01:43"."""
    locale = QLocale()
    time = locale.toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)
    return f"{day(moment)}, {time}"
