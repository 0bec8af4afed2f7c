"""Words of a date, whatever their order, to a period: rules over the letters of their kinds."""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime

from photosearch.query_text.calendar_periods import Calendar, Period
from photosearch.query_text.date_names import WINTER, Kind, Unit, Word

_AUGUST, _SEPTEMBER, _SEPT = 8, 9, 7
_OLD_DECADE = 30
"""The 30s are of the last century, the 20s of ours."""
_Words = Sequence[Word]


def _letters(known: _Words) -> str:
    return "".join(word.kind for word in known)


def _only(known: _Words, kind: Kind) -> Word:
    return next(word for word in known if word.kind is kind)


def _back(known: _Words) -> _Words:
    """ "3 years ago"; "last year"; "this year"."""
    unit = min(_only(known, Kind.UNIT).value, Unit.YEAR)
    counts = (Kind.NUMBER, Kind.LAST)
    count = next((word.value for word in known if word.kind in counts), 0)
    return [Word(Kind.BACK, count, unit)]


def _since(known: _Words) -> _Words:
    """ "the last 3 years"."""
    unit = min(_only(known, Kind.UNIT).value, Unit.YEAR)
    return [Word(Kind.SINCE, _only(known, Kind.NUMBER).value, unit)]


def _decade(known: _Words) -> _Words:
    """ "the 90s"; the sign says nothing in "1er juillet"."""
    first = known[0].value
    if first % 10:
        return known[:1]
    if known[0].kind is Kind.NUMBER:
        first += 1900 if first >= _OLD_DECADE else 2000
    return [Word(Kind.DECADE, first)]


def _year(known: _Words) -> _Words:
    """ "im Jahr 2019"; "les années 1990" are ten."""
    if known[0].value == Unit.YEAR:
        return known[1:]
    return _decade(known[1:]) if known[0].value == Unit.YEARS else known


def _decade_of(known: _Words) -> _Words:
    """ "los años 90"."""
    unit, number = known[0].value, known[1].value
    is_one = unit == Unit.YEARS and number % 10 == 0 and number >= _OLD_DECADE
    return _decade(known[1:]) if is_one else known


def _sept(word: Word) -> Word:
    """ "il y a sept ans"."""
    return Word(Kind.NUMBER, _SEPT) if word.value == _SEPTEMBER else word


def _as(kind: Kind) -> Callable[[_Words], _Words]:
    return lambda known: [Word(kind, known[0].value)]


def _counted(unit: Unit) -> Callable[[_Words], _Words]:
    return lambda known: [known[0], Word(Kind.UNIT, unit)]


_RULES: Sequence[tuple[str, Callable[[_Words], _Words]]] = (
    ("f", lambda _: []),
    ("Nm", _as(Kind.MONTH)),
    ("Yy", _as(Kind.YEAR)),
    ("Ny", _counted(Unit.YEAR)),
    ("Nd(?=[Ap])", _counted(Unit.DAY)),
    ("(?<=L)Nd", _counted(Unit.DAY)),
    ("Nd", _as(Kind.DAY)),
    ("a(?=U)", lambda _: [Word(Kind.NUMBER, 1)]),
    ("M(?=U)", lambda known: [_sept(known[0])]),
    ("(?<=U)g", lambda _: [Word(Kind.AGO)]),
    ("g", lambda _: [Word(Kind.MONTH, _AUGUST)]),
    ("hA?NU(?![Ap])", _since),
    ("NU[Ap]|[Ap]NU", _back),
    ("p", lambda _: [Word(Kind.BEFORE)]),
    ("T?(?:LNU|NLU|NUL)", _since),
    ("LU|UL|TU|UT", _back),
    ("[NY]e", _decade),
    ("EU", lambda known: known[:1]),
    ("UY", _year),
    ("UN", _decade_of),
    ("a", lambda _: [Word(Kind.TO)]),
    ("b[^b&>ik]+[&>ik]", lambda known: [*known[1:-1], Word(Kind.TO)]),
    ("[&>ik][^b&>ik]+b$", lambda known: [Word(Kind.TO), *known[1:-1]]),
    ("^i", lambda _: [Word(Kind.UNTIL)]),
    ("k$", lambda _: [Word(Kind.FROM_ON)]),
    ("[ik]", lambda _: [Word(Kind.TO)]),
    ("^>|^h(?=.+>)|h(?=.+h)|j(?=.+j)", lambda _: []),
    (">[^>]+j$", lambda known: known[:-1]),
)
"""In their order, each wherever it fits."""


def rewritten(known: _Words, this_year: int) -> list[Word]:
    """With words that belong together put into one."""
    words = list(known)
    for pattern, make in _RULES:
        place = 0
        while match := re.compile(pattern).search(_letters(words), place):
            made = make(words[match.start() : match.end()])
            words[match.start() : match.end()] = made
            place = match.start() + len(made)
    return [_absolute(word, this_year) for word in words]


def _absolute(word: Word, this_year: int) -> Word:
    is_year = word.kind is Kind.BACK and word.unit == Unit.YEAR
    return Word(Kind.YEAR, this_year - word.value) if is_year else word


def settled(known: _Words, calendar: Calendar) -> Period | None:
    """Raises ValueError or OverflowError for what isn't in the calendar."""
    for word, rest in ((known[0], known[1:]), (known[-1], known[:-1])) if known else ():
        if (opened := _OPEN.get(word.kind)) and (period := _single(rest, calendar)):
            return opened(*period)
    letters = _letters(known)
    if letters.count(Kind.TO) != 1:
        return _single(known, calendar)
    place = letters.index(Kind.TO)
    return _range(known[:place], known[place + 1 :], calendar)


def _range(first: _Words, last: _Words, calendar: Calendar) -> Period | None:
    """What one of the dates leaves out, the other says: "3 to 5 july 2019"."""
    if not first or not last:
        return None
    begin, end = _single(first, calendar), _single(last, calendar)
    if end and not begin:
        filled = (_single(words, calendar) for words in _filled(first, last, -1))
        begin = next((found for found in filled if found and found < end), None)
    elif begin and not end:
        filled = (_single(words, calendar) for words in _filled(last, first, 1))
        end = next((found for found in filled if found and found > begin), None)
    return (begin[0], end[1]) if begin and end and begin[0] < end[1] else None


def _filled(lacking: _Words, other: _Words, step: int) -> Iterator[_Words]:
    """ "november to february 2020" begins in the year before."""
    has = _letters(lacking)
    further = [word for word in other if word.kind not in has and word.kind in "YM"]
    if len(other) > 1:
        yield [*lacking, *further]
        yield [*lacking, *(_moved(word, step) for word in further)]


def _moved(word: Word, years: int) -> Word:
    return word._replace(value=word.value + years) if word.kind is Kind.YEAR else word


def _single(known: _Words, calendar: Calendar) -> Period | None:
    row = _PERIODS.get("".join(sorted(_letters(known))))
    values = {word.kind: word for word in known}
    return row(calendar, lambda kind: values[kind].value, known) if row else None


_OPEN: dict[Kind, Callable[[datetime, datetime], Period]] = {
    Kind.FROM_ON: lambda begin, _: (begin, datetime.max),
    Kind.AFTER: lambda _, end: (end, datetime.max),
    Kind.BEFORE: lambda begin, _: (datetime.min, begin),
    Kind.UNTIL: lambda _, end: (datetime.min, end),
}
"""What a word before or behind a period makes of it."""

_Value = Callable[[Kind], int]
_Row = Callable[[Calendar, _Value, _Words], Period]
_K = Kind
_PERIODS: dict[str, _Row] = {
    "Y": lambda c, v, _: c.year(v(_K.YEAR)),
    "MY": lambda c, v, _: c.month(v(_K.YEAR), v(_K.MONTH)),
    "DMY": lambda c, v, _: c.day(v(_K.YEAR), v(_K.MONTH), v(_K.DAY)),
    "MNY": lambda c, v, _: c.day(v(_K.YEAR), v(_K.MONTH), v(_K.NUMBER)),
    "SY": lambda c, v, _: c.season(v(_K.YEAR), v(_K.SEASON)),
    "MSY": lambda c, v, _: _winter(c, v),
    "FY": lambda c, v, _: c.feast(v(_K.YEAR), v(_K.FEAST)),
    "E": lambda c, v, _: (c.year(v(_K.DECADE))[0], c.year(v(_K.DECADE) + 9)[1]),
    "B": lambda c, v, known: c.back(known[0].unit, v(_K.BACK)),
    "R": lambda c, v, known: c.since(known[0].unit, v(_K.SINCE)),
    "LM": lambda c, v, _: c.last(lambda year: c.month(year, v(_K.MONTH)), v(_K.LAST)),
    "LS": lambda c, v, _: c.last(lambda year: c.season(year, v(_K.SEASON)), v(_K.LAST)),
    "FL": lambda c, v, _: c.last(lambda year: c.feast(year, v(_K.FEAST)), v(_K.LAST)),
    "MT": lambda c, v, _: c.this(lambda year: c.month(year, v(_K.MONTH))),
    "ST": lambda c, v, _: c.this(lambda year: c.season(year, v(_K.SEASON))),
    "FT": lambda c, v, _: c.this(lambda year: c.feast(year, v(_K.FEAST))),
    "LW": lambda c, v, _: c.last_weekday(v(_K.WEEKDAY), v(_K.LAST)),
    "TW": lambda c, v, _: c.weekday(0, v(_K.WEEKDAY)),
    "BW": lambda c, v, known: c.weekday(_weeks(known), v(_K.WEEKDAY)),
}
"""By the letters of the kinds, sorted."""


def _winter(calendar: Calendar, v: _Value) -> Period:
    """ "winter 2009/10", which was read as October."""
    if v(_K.SEASON) != WINTER or v(_K.MONTH) != (v(_K.YEAR) + 1) % 100:
        raise ValueError(v(_K.MONTH))
    return calendar.season(v(_K.YEAR), WINTER)


def _weeks(known: _Words) -> int:
    back = _only(known, Kind.BACK)
    if back.unit != Unit.WEEK:
        raise ValueError(back)
    return back.value
