"""The date in a file's name, as phones, messengers and programs for screenshots write it there.

Better no date than a wrong one: numbers that may be a serial, a counter or a telephone's are none.
"""

import re
from datetime import datetime
from functools import cache

from photosearch.images.dates import believed

_DIGITAL = 1990
"""Earlier ones are written with separators, by people; eight digits then are a number."""
_BEGIN = r"(?<![0-9+])"
_WORD = r"(?<![^\W_])(?:[^\W\d_]{1,20})?"
"""Letters right before the digits are a word, as in IMG20190615, and no part of a code."""
_ALONE = r"(?<!\d)(?<!\d[-_ .()])(?<!\+)(?<!\d[-_ .()]{2})"
"""Behind another number it may be a telephone's."""
_CLOCK = (
    r"(?P<hour>[01]\d|2[0-3])(?P<t>[-._: h]?)(?P<minute>[0-5]\d)(?:(?P=t)|m)(?P<second>[0-5]\d)"
)
_SHORT_CLOCK = r"(?P<hour>[01]?\d|2[0-3])[.:h](?P<minute>[0-5]\d)(?:[.:](?P<second>[0-5]\d))?"
_HALF = r"(?:\s?(?P<half>[ap])\.?m\b)?"
_BETWEEN = r"(?:[-_ .,T]{1,3}|\s[^\W\d_]{1,4}(?:\s[^\W\d_]{1,4})?\s|,?\s(?:kl\.|klo)\s)"
"""Separators, or a word of any language: 2019-06-15 at 12.30.00."""
_COMPACT = r"(?P<year>(?:19|20)\d\d)(?P<month>[01]\d)(?P<day>[0-3]\d)"
_PARTED = r"(?P<year>(?:18|19|20)\d\d)(?P<s>[-._ ])(?P<month>[01]\d)(?P=s)(?P<day>[0-3]\d)"

_NAMES = (
    # PXL_20190615_123000123, 20190615T123000Z, WIN_20190615_12_30_00_Pro
    rf"{_BEGIN}{_WORD}{_COMPACT}[-_ T.]{_CLOCK}(?:\d{{3}})?(?![0-9])",
    # IMG20190615123000
    rf"{_ALONE}{_WORD}{_COMPACT}{_CLOCK}(?![^\W_])",
    # Screenshot_2019-06-15-12-30-00, signal-2019-06-15-123000, 2019-06-15 at 12.30.00 PM
    rf"{_BEGIN}{_PARTED}{_BETWEEN}{_CLOCK}{_HALF}(?:\d{{3}})?(?![0-9])",
    rf"{_BEGIN}{_PARTED}{_BETWEEN}{_SHORT_CLOCK}{_HALF}(?![0-9])",
    rf"{_BEGIN}{_PARTED}(?![0-9])(?!(?P=s)\d{{5}})",
    # IMG-20190615-WA0001, 20190615
    rf"{_ALONE}{_WORD}{_COMPACT}(?![^\W_])(?![-_ .]\d{{5}})",
    # 15.06.2019 and 1.5.2019: where dots are written, the day comes first
    r"(?<![0-9.+])(?P<day>\d\d?)\.(?P<month>\d\d?)\.(?P<year>(?:19|20)\d\d)(?!\.?\d)",
)
_MILLISECONDS = r"(?<![^\W_])(?:FB_IMG_|mmexport|wx_camera_)(\d{13})(?!\d)"
"""Since 1970, as some messengers write them."""


@cache
def _names() -> tuple[re.Pattern[str], ...]:
    """Compiled when the first is wanted, not while the window starts: some milliseconds."""
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in _NAMES)


def date_in_name(name: str) -> datetime | None:
    """Of a file's name, without its directory, to the second; of a day alone, its midnight."""
    for pattern in _names():
        for found in pattern.finditer(name[:255]):
            if (date := _date(found)) is not None:
                return date
    return _since_1970(name)


def _date(found: re.Match[str]) -> datetime | None:
    parts = found.groupdict()
    year, month, day, hour, minute, second = (
        int(parts.get(part) or 0) for part in ("year", "month", "day", "hour", "minute", "second")
    )
    half = (parts.get("half") or "").lower()
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    if year < _DIGITAL and "s" not in parts:
        return None
    try:
        return believed(datetime(year, month, day, hour, minute, second))
    except ValueError:
        return None


def _since_1970(name: str) -> datetime | None:
    found = re.search(_MILLISECONDS, name, re.IGNORECASE)
    try:
        return believed(datetime.fromtimestamp(int(found[1]) // 1000)) if found else None
    except (ValueError, OverflowError, OSError):
        return None
