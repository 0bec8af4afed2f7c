"""Text -> Query."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from photosearch.errors import KnownError
from photosearch.query_text.dates import parse_moment, parse_period
from photosearch.query_text.values import (
    is_bare_weight,
    parse_ids,
    parse_region,
    parse_size,
    parse_weight,
    parse_yes,
    unquote,
)
from photosearch.types import (
    STRONG,
    Filters,
    PhotoTerm,
    PictureTerm,
    Query,
    Region,
    Shape,
    Sort,
    Term,
    TextTerm,
)

LONGEST = 10_000
"""Characters of a query that are read."""
MOST_TERMS = 200
"""Each has to be encoded: a few seconds for so many."""

_TOKEN = re.compile(r'(?:"(?:\\.|[^"\\])*"|[^\s"])+', re.DOTALL)
_PARTS = re.compile(
    r"(?P<sign>[-+])?(?:(?P<weight>(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?):)?"
    r"(?:(?P<key>[a-z][a-z_-]*):)?(?P<value>.+)",
    re.DOTALL | re.IGNORECASE,
)
_REGION = re.compile(r'(?P<what>.*?)(?:@(?P<region>[^@"\s]*,[^@"\s]*))?', re.DOTALL)
_KINDS = {"JPG": "JPEG", "TIF": "TIFF", "HEIC": "HEIF", "JP2": "JPEG2000"}


def parse(text: str, base: Query | None = None) -> Query:
    """The query that a person means who types this; its limit is the default one.

    What is typed is added to `base`; a filter or setting takes the place of the base's of that key.
    Raises KnownError for an unbalanced quotation mark, an unknown filter or one without a value, an
    impossible date or number, more than 10,000 characters or more than 200 terms.
    """
    base = base or Query()
    settings = _filtered(base, excluded=())
    excluded = _filtered(Query(), excluded=base.filters.excluded)
    return _read(text, _Reading(list(base.terms), settings=settings, excluded=excluded))


def without(query: Query, key: str, *, excluded: bool = False) -> Query:
    """The query without what it has of a filter or setting, or without its opposites."""
    names = _FIELDS.get(key.lower(), ())
    if excluded:
        own = [one for one in query.filters.excluded if not _asks(one, names)]
        return _filtered(query, excluded=tuple(own))
    filters = {name: getattr(Filters(), name) for name in names if hasattr(Filters(), name)}
    rest = {name: getattr(Query(), name) for name in names if name not in filters}
    return replace(_filtered(query, **filters), **rest)


def _asks(filters: Filters, names: Sequence[str]) -> bool:
    return any(getattr(filters, n, None) != getattr(Filters(), n, None) for n in names)


def parse_kept(text: str) -> Query:
    """The query a saved or recent search means, also one of a former version. Raises KnownError."""
    return _read(text, _Reading(numbers_weigh=True))


def _read(text: str, reading: "_Reading") -> Query:
    if len(text) > LONGEST:
        raise KnownError(f"This query is too long. Shorten it to {LONGEST:,} characters.")
    if '"' in _TOKEN.sub("", text):
        raise KnownError('A quotation mark (") has no partner. Add it, or take this one away.')
    tokens: list[str] = _TOKEN.findall(text)
    while tokens:
        token = tokens.pop(0)
        if reading.wants_more(token):
            if not tokens:
                raise KnownError(
                    f"Write behind {token} what is meant, or put it in quotation marks."
                )
            token += tokens.pop(0)
        reading.take(token)
    return reading.query()


def add_filter(query: Query, key: str, value: str) -> Query:
    """The query with one more filter or setting, such as "camera" and "canon". Raises KnownError.

    The keys are those of the text form: folder, after, before, date, camera, kind, orientation,
    min-size, max-size, located, favourite, like, unlike, sort, strong, stack.
    """
    setting = _SETTINGS.get(key.lower())
    if setting is None:
        raise KnownError(
            f"There is no filter called “{key[:40]}”. There are: {', '.join(_SETTINGS)}."
            " To search for such words, put them in quotation marks."
        )
    return setting(query, value)


def exclude(query: Query, key: str, value: str) -> Query:
    """The query with a filter turned round: without the photos that pass it. Raises KnownError."""
    other = _OPPOSITES.get(key.lower())
    if other is not None:
        return add_filter(query, other, value)
    if key.lower() in _FLAGS:
        return add_filter(query, key, "no" if parse_yes(value) else "yes")
    filters = add_filter(Query(), key, value).filters
    if filters == Filters():
        raise KnownError(f"{key}: can't be turned round; leave the minus out.")
    return _filtered(query, excluded=(*query.filters.excluded, filters))


@dataclass
class _Reading:
    """The query as far as it is read, and the plain words that may go on."""

    terms: list[Term] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    settings: Query = field(default_factory=Query)
    numbers_weigh: bool = False
    """Any number before a colon is a weight, as in former versions; a filter has no space in it."""
    excluded: Query = field(default_factory=Query)
    """With what the base excludes, as long as nothing else of that kind is read."""
    keys: set[str] = field(default_factory=set)
    """Of the filters that were read."""

    def wants_more(self, token: str) -> bool:
        """Whether it is a filter whose value stands behind a space."""
        key = token.removeprefix("-").lower()
        return not self.numbers_weigh and key.endswith(":") and key[:-1] in _SETTINGS

    def take(self, token: str) -> None:
        sign, weight, key, value = self._parts(token)
        plain = not (sign or weight or key or '"' in token)
        if plain:
            self.words.append(token)
            return
        self._end_words()
        self._take_marked(sign == "-", weight, key, value)

    def _parts(self, token: str) -> tuple[str | None, str | None, str | None, str]:
        """Sign, weight, key, and what they are of."""
        parts = _PARTS.fullmatch(token)
        if parts is None:
            return None, None, None, token
        sign, weight, key, value = parts.groups()
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
            raise KnownError(f"This query has too many parts. Leave at most {MOST_TERMS} of them.")
        excluded = (*self.excluded.filters.excluded, *self.settings.filters.excluded)
        return replace(_filtered(self.settings, excluded=excluded), terms=tuple(self.terms))

    def _take_marked(self, minus: bool, weight: str | None, key: str | None, value: str) -> None:
        factor = parse_weight(weight) if weight else 1.0
        if key is None or key.lower() in ("image", "photo"):
            self.terms.append(_term((key or "").lower(), value, -factor if minus else factor))
        elif weight:
            raise KnownError(f"A filter can't be weighed: write {key}:{value[:40]}")
        else:
            self._begin(key.lower(), minus)
            add = exclude if minus else add_filter
            self.settings = add(self.settings, key, unquote(value))

    def _begin(self, key: str, minus: bool) -> None:
        """What is read first of a key takes the place of the base's."""
        key, minus = (_OPPOSITES[key], False) if minus and key in _OPPOSITES else (key, minus)
        minus = minus and key not in _FLAGS
        if minus:
            self.excluded = without(self.excluded, key, excluded=True)
        elif key not in self.keys:
            self.keys.add(key)
            self.settings = without(self.settings, key)

    def _end_words(self) -> None:
        if self.words:
            self.terms.append(TextTerm(" ".join(self.words)))
            self.words.clear()


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


def _choice(value: str, allowed: type[Shape] | type[Sort], what: str) -> str:
    if value.lower() in list(allowed):
        return value.lower()
    raise KnownError(f"“{value[:40]}” is no {what}. There are: {', '.join(allowed)}.")


def _size(query: Query, edge: str, value: str) -> Query:
    in_pixels, amount = parse_size(value)
    changed = {f"{edge}_{'pixels' if in_pixels else 'bytes'}": amount}
    return _filtered(query, **changed)


def _date(query: Query, value: str) -> Query:
    start, end = parse_period(value)
    return _filtered(query, after=start, before=end)


def _kind(query: Query, value: str) -> Query:
    kind = value.upper().removeprefix(".")
    return _filtered(query, kinds=(*query.filters.kinds, _KINDS.get(kind, kind)))


def _filtered(query: Query, **changes: object) -> Query:
    return replace(query, filters=replace(query.filters, **changes))  # type: ignore[arg-type]


def _folder(query: Query, value: str) -> Query:
    if not value.strip():
        raise KnownError("Name a folder behind folder:, such as folder:2019")
    return _filtered(query, folders=(*query.filters.folders, Path(value)))


def _camera(query: Query, value: str) -> Query:
    return _filtered(query, cameras=(*query.filters.cameras, value))


_SETTINGS: dict[str, Callable[[Query, str], Query]] = {
    "folder": _folder,
    "after": lambda query, value: _filtered(query, after=parse_moment(value)),
    "before": lambda query, value: _filtered(query, before=parse_moment(value)),
    "date": _date,
    "camera": _camera,
    "kind": _kind,
    "orientation": lambda query, value: _filtered(
        query, shape=Shape(_choice(value, Shape, "orientation"))
    ),
    "min-size": lambda query, value: _size(query, "min", value),
    "max-size": lambda query, value: _size(query, "max", value),
    "located": lambda query, value: _filtered(query, located=parse_yes(value)),
    "favourite": lambda query, value: _filtered(query, favourite=parse_yes(value)),
    "like": lambda query, value: replace(query, liked=(*query.liked, *parse_ids(value))),
    "unlike": lambda query, value: replace(query, disliked=(*query.disliked, *parse_ids(value))),
    "sort": lambda query, value: replace(query, sort=Sort(_choice(value, Sort, "order"))),
    "strong": lambda query, value: replace(query, least=STRONG if parse_yes(value) else 0.0),
    "match": lambda query, value: replace(query, least=_share(value)),
    "stack": lambda query, value: replace(query, stacked=parse_yes(value)),
}


_FIELDS = {
    "folder": ("folders",),
    "after": ("after",),
    "before": ("before",),
    "date": ("after", "before"),
    "camera": ("cameras",),
    "kind": ("kinds",),
    "orientation": ("shape",),
    "min-size": ("min_pixels", "min_bytes"),
    "max-size": ("max_pixels", "max_bytes"),
    "located": ("located",),
    "favourite": ("favourite",),
    "like": ("liked",),
    "unlike": ("disliked",),
    "sort": ("sort",),
    "strong": ("least",),
    "match": ("least",),
    "stack": ("stacked",),
}
"""Where a query has them, in its filters or itself."""
_OPPOSITES = {"like": "unlike", "unlike": "like"}
_FLAGS = ("located", "favourite", "strong", "stack")


def _share(value: str) -> float:
    try:
        share = float(value)
    except ValueError:
        share = -1.0
    if 0 <= share <= 1:
        return share
    raise KnownError(f"“{value[:40]}” is no match. Write a number from 0 to 1, such as match:0.5")
