"""The date in a file's name, as phones, messengers and programs for screenshots write it there.

Better no date than a wrong one: numbers that may be a serial, a counter or a telephone's are none.
"""

import re
from collections.abc import Mapping
from datetime import datetime
from functools import cache

from photosearch.images.metadata.tag_dates import believed, in_order

_DIGITAL = 1990
"""Earlier ones are written with separators, by people; eight digits then are a number."""
_BEGIN = r"(?<![0-9+])"
_WORD = r"(?<![^\W_])(?:[^\W\d_]{1,20})?"
"""Letters right before the digits are a word, as in IMG20190615, and no part of a code."""
_ALONE = r"(?<!\d)(?<!\d[-_ .()])(?<!\+)(?<!\d[-_ .()]{2})"
"""Digits behind another number may be a telephone number."""
_CLOCK = (
    r"(?P<hour>[01]\d|2[0-3])(?P<t>[-._: h]?)(?P<minute>[0-5]\d)(?:(?P=t)|m)(?P<second>[0-5]\d)"
)
_SHORT_CLOCK = r"(?P<hour>[01]?\d|2[0-3])[.:h](?P<minute>[0-5]\d)(?:[.:](?P<second>[0-5]\d))?"
_HALF = r"(?:\s?(?P<half>[ap])\.?\s?m\b)?"
_HALF_BEFORE = r"\s?(?:(?P<morning>上午|午前|오전)|(?P<afternoon>下午|午後|오후))\s?"
_BETWEEN = (
    r"(?:[-_ .,T]{1,3}|\s[^\W\d_]{1,5}(?:\s[^\W\d_]{1,4})?\s|,?\s(?:kl\.|klo)\s"
    r"|\sa\sla\(s\)\s)"
)
"""Separators, or a word of any language: 2019-06-15 at 12.30.00."""
_COMPACT = r"(?P<year>(?:19|20)\d\d)(?P<month>[01]\d)(?P<day>[0-3]\d)"
_PARTED = (  # and not the 2019-12-30 of 15-06-2019-12-30-05
    r"(?<!\d[-._ ]\d[-._ ])(?<!\d[-._ ]\d\d[-._ ])"
    r"(?P<year>(?:18|19|20)\d\d)(?P<s>[-._ ])(?P<month>[01]\d)(?P=s)(?P<day>[0-3]\d)"
)
_DOTTED = r"(?<![0-9.+])(?P<day>\d\d?)(?P<s>\.)(?P<month>\d\d?)\.(?P<year>(?:19|20)\d\d)"
"""15.06.2019 and 1.5.2019: where dots are written, the day comes first."""
_TURNED = (
    r"(?<![0-9+])(?<!\d[-_.])(?P<at>(?<=@))?"
    r"(?P<day>\d\d?)(?P<s>[-_])(?P<month>\d\d?)(?P=s)(?P<year>(?:19|20)\d\d)"
)
"""15-06-2019 or 06-15-2019. Telegram's, behind an @, begin with the day."""
_SIGNS = (
    r"(?<!\d)(?P<year>(?:18|19|20)\d\d)\s?(?P<s>[年년])\s?(?P<month>\d\d?)\s?[月월]\s?"
    r"(?P<day>\d\d?)\s?[日일]"
)
_CLOCK_OF_SIGNS = (
    r"\s?(?P<hour>\d\d?)\s?[時时点點시:.]\s?(?P<minute>\d\d?)(?:\s?[分분:.]\s?(?P<second>\d\d?))?"
)

_NAMES = (
    # PXL_20190615_123000123, 20190615T123000Z, WIN_20190615_12_30_00_Pro
    rf"{_BEGIN}{_WORD}{_COMPACT}[-_ T.]{_CLOCK}(?:\d{{3}})?(?![0-9])",
    # IMG20190615123000, R0010001_20190615123000
    rf"{_BEGIN}{_WORD}{_COMPACT}{_CLOCK}(?![^\W_])",
    # BeautyPlus_20190615123000123, BURST20190615123000123
    rf"(?<=[^\W\d_])_?{_COMPACT}{_CLOCK}\d{{3}}(?![^\W_])",
    # 2019_0615_123000_001, of cameras behind windscreens
    rf"{_BEGIN}(?P<year>20\d\d)_(?P<month>[01]\d)(?P<day>[0-3]\d)_{_CLOCK}(?![0-9])",
    # 2019-06-15 下午2.30.00
    rf"{_BEGIN}{_PARTED}{_HALF_BEFORE}{_SHORT_CLOCK}(?![0-9])",
    # Screenshot_2019-06-15-12-30-00, signal-2019-06-15-123000, 2019-06-15 at 12.30.00 PM
    rf"{_BEGIN}{_PARTED}{_BETWEEN}{_CLOCK}{_HALF}(?:\d{{3}})?(?![0-9])",
    rf"{_BEGIN}{_PARTED}{_BETWEEN}{_SHORT_CLOCK}{_HALF}(?![0-9])",
    rf"{_BEGIN}{_PARTED}(?![0-9])(?!(?P=s)\d{{5}})",
    # IMG-20190615-WA0001, 20190615
    rf"{_ALONE}{_WORD}{_COMPACT}(?![^\W_])(?![-_ .]\d{{5}})",
    # 2019年6月15日 12時30分00秒, 2019년 6월 15일
    rf"{_SIGNS}(?:{_HALF_BEFORE})?{_CLOCK_OF_SIGNS}(?![0-9])",
    _SIGNS,
    # photo_1@15-06-2019_12-30-00, Game 15_06_2019 12_30_00, Photo 15-06-2019 12 30 00
    rf"{_TURNED}{_BETWEEN}{_CLOCK}{_HALF}(?![0-9])",
    rf"{_TURNED}{_BETWEEN}{_SHORT_CLOCK}{_HALF}(?![0-9])",
    rf"{_TURNED}\s(?P<hour>\d\d?)_(?P<minute>[0-5]\d)_(?P<second>[0-5]\d){_HALF}(?![0-9])",
    rf"{_TURNED}(?!\d)(?![-_ .]\d{{5}})",
    rf"{_DOTTED}{_BETWEEN}{_CLOCK}{_HALF}(?![0-9])",
    rf"{_DOTTED}{_BETWEEN}{_SHORT_CLOCK}{_HALF}(?![0-9])",
    rf"{_DOTTED}(?!\.?\d)",
)
_SINCE_1970 = (
    r"(?<![^\W_])(?:FB_IMG_|FB_VID_|mmexport|wx_camera_|line_)(\d{13})(?!\d)",  # milliseconds
    r"(?<![^\W_])(?:RPReplay_Final)(\d{10})(?!\d)",  # seconds
)
"""As some messengers, and screen recordings of an iPhone, write the time."""


@cache
def _names() -> tuple[re.Pattern[str], ...]:
    """Compiled when the first is wanted, not while the window starts: some milliseconds."""
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in _NAMES)


def date_in_name(name: str) -> datetime | None:
    """The date in a name without directory, to the second; midnight if it names a day alone."""
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
    if "at" in parts and parts["at"] is None:
        month, day = in_order(month, day)
    if year < _DIGITAL and "s" not in parts:
        return None
    try:
        return believed(datetime(year, month, day, _of_day(hour, parts), minute, second))
    except ValueError:
        return None


def _of_day(hour: int, parts: Mapping[str, str | None]) -> int:
    half = (parts.get("half") or "").lower()
    is_late = half == "p" or bool(parts.get("afternoon"))
    if (half or is_late or parts.get("morning")) and hour <= 12:
        return hour % 12 + (12 if is_late else 0)
    return hour


def _since_1970(name: str) -> datetime | None:
    for pattern in _SINCE_1970:
        if found := re.search(pattern, name, re.IGNORECASE):
            try:
                return believed(datetime.fromtimestamp(int(found[1][:10])))
            except (ValueError, OverflowError, OSError):
                return None
    return None
