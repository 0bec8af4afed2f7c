"""Text -> Query."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TypeVar

from photosearch.errors import KnownError
from photosearch.query_text.filters import ALIASES, FILTERS, KEYS
from photosearch.query_text.values import (
    is_bare_weight,
    parse_ids,
    parse_region,
    parse_weight,
    parse_yes,
    unquote,
)
from photosearch.types import By, Filters, PhotoTerm, PictureTerm, Query, Region, Term, TextTerm

LONGEST = 10_000
"""Most characters of a query."""
MOST_TERMS = 200
"""Each has to be encoded: a few seconds for so many."""

BY = {"look": By.LOOKS, "words": By.WORDS}
"""What may stand before the colon of a text."""
_PLAIN = TextTerm("")
_TOKEN = re.compile(r'(?:"(?:\\.|[^"\\])*"|[^\s"])+', re.DOTALL)
_PARTS = re.compile(
    r"(?P<sign>[-+])?(?:(?P<weight>(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?):)?"
    r"(?:(?P<key>focal35|[a-z][a-z_-]*):)?(?P<value>.+)",
    re.DOTALL | re.IGNORECASE,
)
_NUMBERED = re.compile(r"\d|\.\.?\d")
_REGION = re.compile(r'(?P<what>.*?)(?:@(?P<region>[^@"\s]*,[^@"\s]*))?', re.DOTALL)
_Of = TypeVar("_Of", bound=Filters | Query)


def parse(text: str, base: Query | None = None) -> Query:
    """The query that the text stands for, with the default limit.

    It is added to `base`; a filter or setting of a key replaces the base's. A last quotation mark
    without a partner ends with the text. Raises KnownError for an unknown filter or one without a
    value, an impossible date or number, more than 10,000 characters or more than 200 terms.
    """
    base = base or Query()
    settings = _filtered(base, excluded=())
    excluded = _filtered(Query(), excluded=base.filters.excluded)
    return _read(text, _Reading(list(base.terms), settings=settings, excluded=excluded))


def without(query: Query, key: str, *, excluded: bool = False) -> Query:
    """The query without a filter or setting, or with `excluded` without its negations."""
    key = key.lower()
    names = KEYS[key].fields if key in KEYS else ()
    if key not in FILTERS:
        return query if excluded else _reset(query, names)
    if not excluded:
        return replace(query, filters=_reset(query.filters, names))
    kept = tuple(one for one in query.filters.excluded if one == _reset(one, names))
    return _filtered(query, excluded=kept)


def _reset(of: _Of, names: tuple[str, ...]) -> _Of:
    usual = type(of)()
    values: dict[str, Any] = {name: getattr(usual, name) for name in names}
    return replace(of, **values)


def parse_kept(text: str) -> Query:
    """Parse a saved or recent search, also of an older version. Raises KnownError."""
    return _read(text, _Reading(numbers_weigh=True))


def _read(text: str, reading: "_Reading") -> Query:
    if len(text) > LONGEST:
        raise KnownError(
            "This query is too long. Shorten it to {most} characters.", most=f"{LONGEST:,}"
        )
    if '"' in _TOKEN.sub("", text):
        text += '"'  # it is being typed
    tokens: list[str] = _TOKEN.findall(text)
    while tokens:
        token = tokens.pop(0)
        if reading.wants_more(token):
            if not tokens:
                raise KnownError(
                    "Write behind {token} what is meant, or put it in quotation marks.", token=token
                )
            token += tokens.pop(0)
        reading.take(token)
    return reading.query()


def add_filter(query: Query, key: str, value: str) -> Query:
    """The query with one more filter or setting, such as "camera" and "canon". Raises KnownError.

    The keys are those of `KEYS`, in any case.
    """
    row = KEYS.get(key.lower())
    if row is None:
        raise KnownError(
            "There is no filter called “{key}”. There are: {filters}. To search for such "
            "words, put them in quotation marks.",
            key=key[:40],
            filters=", ".join(KEYS),
        )
    if key.lower() in FILTERS:
        return replace(query, filters=_with(query.filters, row.values(value)))
    return _with(query, row.values(value))


def _with(of: _Of, values: Mapping[str, object]) -> _Of:
    """Values of tuple fields are appended."""
    changes: dict[str, Any] = dict(values)
    for name, value in values.items():
        if isinstance(value, tuple):
            changes[name] = (*getattr(of, name), *value)
    return replace(of, **changes)


def exclude(query: Query, key: str, value: str) -> Query:
    """The query with one more negated filter. Raises KnownError."""
    row = KEYS.get(key.lower())
    if row and row.opposite:
        return add_filter(query, row.opposite, value)
    if row and row.is_flag:
        return add_filter(query, key, "no" if parse_yes(value) else "yes")
    filters = add_filter(Query(), key, value).filters
    values = row.values(value) if row else {}
    if values and all(isinstance(each, bool) for each in values.values()):
        return _filtered(query, **{name: not each for name, each in values.items()})
    if filters == Filters():
        raise KnownError("{key}: can't be turned round; leave the minus out.", key=key)
    return _filtered(query, excluded=(*query.filters.excluded, filters))


@dataclass
class _Reading:
    """The state of the parser: the query so far, and plain words not yet closed into a term."""

    terms: list[Term] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    settings: Query = field(default_factory=Query)
    by: TextTerm = _PLAIN
    """What the plain words have before them."""
    numbers_weigh: bool = False
    """As in older versions any number before a colon is a weight, and no space follows a key."""
    excluded: Query = field(default_factory=Query)
    """The base's negated filters whose keys haven't been read."""
    keys: set[str] = field(default_factory=set)
    """Keys read so far."""

    def wants_more(self, token: str) -> bool:
        """Whether it is a key whose value follows a space."""
        key = token.removeprefix("-").lower()
        return not self.numbers_weigh and key.endswith(":") and key[:-1] in (*KEYS, *BY)

    def take(self, token: str) -> None:
        sign, weight, key, value = self._parts(token)
        plain = not (sign or weight or key or '"' in token)
        if plain:
            self.words.append(token)
            return
        self._end_words()
        if token.startswith('"') and not (key or self.numbers_weigh):
            self.terms.append(TextTerm(unquote(token), by=By.WORDS))
        else:
            self._take_marked(sign == "-", weight, key, value)

    def _parts(self, token: str) -> tuple[str | None, str | None, str | None, str]:
        """Sign, weight, key and value."""
        parts = _PARTS.fullmatch(token)
        if parts is None:
            return None, None, None, token
        sign, weight, key, value = parts.groups()
        if key and key.lower() in ALIASES and _NUMBERED.match(value):
            key = ALIASES[key.lower()]
        if key and len(key) == 1:  # C:\x
            key, value = None, f"{key}:{value}"
        if weight and not (key or value.startswith('"') or self._weighs(weight, value)):
            weight, value = None, f"{weight}:{value}"
        return sign, weight, key, value

    def _weighs(self, weight: str, word: str) -> bool:
        return self.numbers_weigh or is_bare_weight(float(weight), word)

    def query(self) -> Query:
        self._end_words()
        if len(self.terms) > MOST_TERMS:
            raise KnownError(
                "This query has too many parts. Leave at most {most} of them.", most=MOST_TERMS
            )
        excluded = (*self.excluded.filters.excluded, *self.settings.filters.excluded)
        return replace(_filtered(self.settings, excluded=excluded), terms=tuple(self.terms))

    def _take_marked(self, minus: bool, weight: str | None, key: str | None, value: str) -> None:
        factor = parse_weight(weight) if weight else 1.0
        if key and key.lower() in BY:
            self._begin_words(BY[key.lower()], value, -factor if minus else factor)
        elif key is None or key.lower() in ("image", "photo"):
            self.terms.append(_term((key or "").lower(), value, -factor if minus else factor))
        elif weight:
            raise KnownError(
                "A filter can't be weighed: write {key}:{value}", key=key, value=value[:40]
            )
        else:
            self._begin(key.lower(), minus)
            add = exclude if minus else add_filter
            self.settings = add(self.settings, key, unquote(value))

    def _begin(self, key: str, minus: bool) -> None:
        """The first value of a key replaces the base's."""
        row = KEYS.get(key)
        if minus and row and row.opposite:
            key = row.opposite
        elif minus and not (row and row.is_flag):
            self.excluded = without(self.excluded, key, excluded=True)
            return
        if key not in self.keys:
            self.keys.add(key)
            self.settings = without(self.settings, key)

    def _begin_words(self, by: By, value: str, weight: float) -> None:
        """Behind look: plain words go on; in quotation marks they end."""
        term = TextTerm(unquote(value), weight, by)
        if '"' in value:
            self.terms.append(term)
        else:
            self.by = term
            self.words.append(value)

    def _end_words(self) -> None:
        if self.words:
            self.terms.append(replace(self.by, text=" ".join(self.words)))
            self.words.clear()
        self.by = _PLAIN


def _term(key: str, value: str, weight: float) -> Term:
    if not key:
        return TextTerm(unquote(value), weight)
    what, region = _split_region(value)
    if key == "image":
        return PictureTerm(Path(unquote(what)), weight, region)
    ids = parse_ids(unquote(what))
    if len(ids) != 1:
        raise KnownError("Name one photo behind photo:, or several behind like:")
    return PhotoTerm(ids[0], weight, region)


def _split_region(value: str) -> tuple[str, Region | None]:
    match = _REGION.fullmatch(value)
    if match is None or match["region"] is None:
        return value, None
    return match["what"], parse_region(match["region"])


def _filtered(query: Query, **changes: object) -> Query:
    return replace(query, filters=replace(query.filters, **changes))  # type: ignore[arg-type]
