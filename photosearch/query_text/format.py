"""Query -> text."""

import re
from collections.abc import Iterator, Mapping

from photosearch.errors import KnownError
from photosearch.query_text.filters import FILTERS, SETTINGS, Key
from photosearch.query_text.values import is_bare_weight, number_text, quote
from photosearch.types import By, Filters, PhotoTerm, PictureTerm, Query, Region, Term, TextTerm

_PLAIN_WORD = re.compile(r'[^\s":+-][^\s":]*')
_PLAIN = {key: row for key, row in FILTERS.items() if key != "date"}
"""A date is written as after: and before:."""


def format_query(query: Query) -> str:
    """The text that `parse` reads as this query; the limit is left out.

    Raises KnownError for a pasted picture, which has no name.
    """
    words: list[str] = []
    bare_before = False
    for term in query.terms:
        bare = not bare_before and _is_bare(term)
        words.append(_term(term, bare))
        bare_before = bare
    return " ".join([*words, *_filters(query.filters), *_written(SETTINGS, query)])


def format_term(term: Term) -> str:
    """One term, for a chip or a name. A pasted picture is called image:"pasted picture"."""
    if isinstance(term, PictureTerm) and isinstance(term.source, bytes):
        return f'{_weight(term.weight)}image:"pasted picture"{_region(term.region)}'
    return _term(term, _is_bare(term))


def _is_bare(term: Term) -> bool:
    if not isinstance(term, TextTerm) or term.weight != 1 or term.by != By.BOTH:
        return False
    words = term.text.split(" ")
    return all(map(_PLAIN_WORD.fullmatch, words))


def _term(term: Term, bare: bool) -> str:
    if bare and isinstance(term, TextTerm):
        return term.text
    return _weight(term.weight) + _what(term)


def _what(term: Term) -> str:
    match term:
        case TextTerm(text, by=By.BOTH):
            written = text if _needs_no_quotes(text, term.weight) else quote(text)
            return f"+{written}" if term.weight == 1 else written  # else it is words alone
        case TextTerm(text):
            return f"{term.by}:{quote(text)}"
        case PictureTerm(source):
            if isinstance(source, bytes):
                raise KnownError("A pasted picture has no name. Save it to a file first.")
            return f"image:{quote(str(source))}{_region(term.region)}"
        case PhotoTerm(photo_id):
            return f"photo:{photo_id}{_region(term.region)}"


def _needs_no_quotes(word: str, weight: float) -> bool:
    """After its weight."""
    weighs = abs(weight) == 1 or is_bare_weight(abs(weight), word)
    return weighs and weight != 1 and bool(_PLAIN_WORD.fullmatch(word))


def _weight(weight: float) -> str:
    sign, size = ("-" if weight < 0 else ""), abs(weight)
    return sign if size == 1 else f"{sign}{number_text(size)}:"


def _region(region: Region | None) -> str:
    if region is None:
        return ""
    edges = (region.left, region.top, region.right, region.bottom)
    return "@" + ",".join(map(number_text, edges))


def _written(keys: Mapping[str, Key], of: Filters | Query) -> Iterator[str]:
    return (f"{key}:{text}" for key, row in keys.items() for text in row.texts(of))


def _filters(filters: Filters) -> Iterator[str]:
    yield from _written(_PLAIN, filters)
    yield from (f"-{_alone(excluded)}" for excluded in filters.excluded)


def _alone(filters: Filters) -> str:
    """A negated filter, which has a single condition."""
    return next(_written({"date": FILTERS["date"], **FILTERS}, filters))
