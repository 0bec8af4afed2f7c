"""Dates in words, in any of the six languages: "july 2019", "last summer", "vor 2 Jahren", "去年".

A week begins on Monday. Seasons are whole months, as north of the equator: summer is June to
August, winter 2019 begins in December 2019. "Last" is the latest one that is over, "3 years ago" a
calendar year, "the last 3 months" end today. "Since" and "until" have all of what they name,
"before" and "after" nothing of it. A range that ends before it begins is no date, but one year
serves both: "november to february 2020".
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import cache

from photosearch.query_text.calendar_periods import Calendar, Period
from photosearch.query_text.date_grammar import rewritten, settled
from photosearch.query_text.date_names import Kind, Pieces, Word, folded, pieces, words

_LONGEST = 100
"""Characters; whatever is longer is no date."""
_LEAST_BEGUN = 3
_YEARS = range(1800, 2200)
_CENTURY = 100
_YEARLESS = ("M", "S", "F", "MN", "DM")


def period_in_words(text: str, today: datetime) -> Period | None:
    """What a date in words means on a day; None if it isn't one, or no single one ("july")."""
    if len(text) > _LONGEST:
        return None
    known = _known(pieces(folded(text)), today.year)
    if not known or known[-1].kind is Kind.FILLER:
        return None
    try:
        return settled(rewritten(known, today.year), Calendar(today))
    except (ValueError, OverflowError):  # the 31st of June
        return None


def lacks_year(text: str, today: datetime) -> bool:
    """Whether it is a month, a season, Christmas or a day, and would be a date with a year."""
    known = _known(pieces(folded(text[:_LONGEST])), today.year)
    if not known or known[-1].kind is Kind.FILLER:
        return False
    letters = "".join(word.kind for word in rewritten(known, today.year)).strip("hzqj")
    first, _, last = letters.partition(Kind.TO)
    if first in (Kind.NUMBER, Kind.DAY):  # "3 to 5 july"
        return "".join(sorted(last)) in _YEARLESS
    return all("".join(sorted(part)) in _YEARLESS for part in (first, last or first))


def finished(text: str) -> Iterator[str]:
    """The text as it is, and with its last word finished to each name that begins with it."""
    yield text
    *before, last = pieces(folded(text[:_LONGEST])) or ("",)
    if last.isalpha() and (before or len(last) >= _LEAST_BEGUN):
        for name in _beginning_with(last):
            yield " ".join((*before, name))


def _beginning_with(start: str) -> Iterator[str]:
    names = _single_names()
    for name in names[bisect_left(names, start) :]:
        if not name.startswith(start):
            break
        if name != start:
            yield name


@cache
def _single_names() -> Sequence[str]:
    return sorted({name[0] for name in words() if len(name) == 1 and len(name[0]) > 1})


def _known(parts: Pieces, this_year: int) -> list[Word]:
    """The words of a date, the longest names first; empty if anything else is among them."""
    names, found, place = words(), list[Word](), 0
    while place < len(parts):
        ends = range(min(len(parts), place + _most_pieces()), place, -1)
        end = next((end for end in ends if parts[place:end] in names), place + 1)
        name = names.get(parts[place:end])
        meant = (name,) if name else _in_digits(parts[place], this_year)
        if not meant:
            return []
        found += meant
        place = end
    return [word for word in found if word.kind is not Kind.MARK]


@cache
def _most_pieces() -> int:
    return max(map(len, words()))


def _in_digits(part: str, this_year: int) -> tuple[Word, ...]:
    """Such as 2019, '69, 4, 2019-06-15 or 15.6.2019; "/20" of 2019/20 says nothing more."""
    if part[0] == "/":
        return (Word(Kind.MARK),)
    if part[0] == "'" and len(part) > 1:
        century = this_year - this_year % _CENTURY
        year = century + int(part[1:])
        return (Word(Kind.YEAR, year if year <= this_year else year - _CENTURY),)
    numbers = part.replace("/", "-").replace(".", "-").split("-")
    if not all(number.isascii() and number.isdigit() for number in numbers):
        return ()
    return _date(numbers) if len(numbers) > 1 else _number(part)


def _date(numbers: Sequence[str]) -> tuple[Word, ...]:
    year_first = len(numbers[0]) > len(numbers[-1])
    ordered = numbers if year_first else numbers[::-1]
    kinds = (Kind.YEAR, Kind.MONTH, Kind.DAY)
    return tuple(Word(kind, int(number)) for kind, number in zip(kinds, ordered, strict=False))


def _number(digits: str) -> tuple[Word, ...]:
    value = int(digits)
    if len(digits) <= 2:
        return (Word(Kind.NUMBER, value),)
    return (Word(Kind.YEAR, value),) if len(digits) == 4 and value in _YEARS else ()
