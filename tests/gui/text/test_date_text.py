"""Times in words, as chips and suggestions say them, in the window's languages."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QLocale

from photosearch.gui.text import date_text


@pytest.fixture(autouse=True)
def usual_locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


JULY, AUGUST, SEPTEMBER = (datetime(2019, month, 1) for month in (7, 8, 9))


@pytest.mark.parametrize(
    ("begin", "end", "words"),
    [
        (datetime(2019, 1, 1), datetime(2020, 1, 1), "2019"),
        (datetime(1990, 1, 1), datetime(2000, 1, 1), "1990 – 1999"),
        (datetime(9999, 1, 1), datetime.max, "9999"),
        (JULY, AUGUST, "July 2019"),
        (JULY, SEPTEMBER, "July – August 2019"),
        (datetime(2019, 12, 1), datetime(2020, 3, 1), "December 2019 – February 2020"),
        (JULY, datetime(2019, 7, 2), "1 July 2019"),
        (datetime(2019, 12, 24), datetime(2019, 12, 27), "24 December 2019 – 26 December 2019"),
        (
            datetime(2019, 7, 1, 10),
            datetime(2019, 7, 1, 11),
            "1 July 2019, 10:00 – 1 July 2019, 11:00",
        ),
    ],
)
def test_a_period_is_said_as_short_as_it_is_exact(
    begin: datetime, end: datetime, words: str
) -> None:
    QLocale.setDefault(QLocale("en_GB"))
    assert date_text.period(begin, end) == words


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de_DE", "Juli – August 2019"),
        ("fr_FR", "juillet – août 2019"),
        ("ja_JP", "2019年7月 – 2019年8月"),
        ("zh_CN", "2019年7月 – 2019年8月"),
    ],
)
def test_each_language_has_its_months(language: str, words: str) -> None:
    QLocale.setDefault(QLocale(language))
    assert date_text.period(JULY, SEPTEMBER) == words


def test_a_side_of_a_period() -> None:
    QLocale.setDefault(QLocale("en_GB"))
    assert date_text.point(datetime(2019, 1, 1)) == "2019"
    assert date_text.point(datetime(2020, 1, 1), last=True) == "2019"
    assert date_text.point(JULY) == "July 2019"
    assert date_text.point(AUGUST, last=True) == "July 2019"
    assert date_text.point(datetime(2019, 7, 4)) == "4 July 2019"
    assert date_text.point(datetime(2019, 7, 4, 10, 30)) == "4 July 2019, 10:30"
