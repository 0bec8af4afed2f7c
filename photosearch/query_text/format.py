"""Query -> text."""

import os
import re
from collections.abc import Iterator
from datetime import datetime

from photosearch.errors import KnownError
from photosearch.query_text.dates import parse_period
from photosearch.query_text.values import is_bare_weight, quote
from photosearch.types import (
    STRONG,
    Filters,
    PhotoTerm,
    PictureTerm,
    Query,
    Region,
    Term,
    TextTerm,
)

_PLAIN_WORD = re.compile(r'[^\s":+-][^\s":]*')
_MEGAPIXEL = 100_000
"""Pixels from which on whole tenths of a megapixel are written as such."""


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
    return " ".join([*words, *_filters(query.filters), *_settings(query)])


def format_term(term: Term) -> str:
    """One term, for a chip or a name. A pasted picture is called image:"pasted picture"."""
    if isinstance(term, PictureTerm) and isinstance(term.source, bytes):
        return f'{_weight(term.weight)}image:"pasted picture"{_region(term.region)}'
    return _term(term, _is_bare(term))


def _is_bare(term: Term) -> bool:
    if not isinstance(term, TextTerm) or term.weight != 1:
        return False
    words = term.text.split(" ")
    return all(map(_PLAIN_WORD.fullmatch, words))


def _term(term: Term, bare: bool) -> str:
    if bare and isinstance(term, TextTerm):
        return term.text
    return _weight(term.weight) + _what(term)


def _what(term: Term) -> str:
    match term:
        case TextTerm(text):
            return text if _needs_no_quotes(text, term.weight) else quote(text)
        case PictureTerm(source):
            if isinstance(source, bytes):
                raise KnownError("A pasted picture has no name. Save it to a file first.")
            return f"image:{quote(str(source))}{_region(term.region)}"
        case PhotoTerm(photo_id):
            return f"photo:{photo_id}{_region(term.region)}"


def _needs_no_quotes(word: str, weight: float) -> bool:
    """Behind its weight."""
    weighs = abs(weight) == 1 or is_bare_weight(abs(weight), word)
    return weighs and weight != 1 and bool(_PLAIN_WORD.fullmatch(word))


def _weight(weight: float) -> str:
    sign, size = ("-" if weight < 0 else ""), abs(weight)
    return sign if size == 1 else f"{sign}{_number(size)}:"


def _region(region: Region | None) -> str:
    if region is None:
        return ""
    edges = (region.left, region.top, region.right, region.bottom)
    return "@" + ",".join(map(_number, edges))


def _number(number: float) -> str:
    return repr(float(number)).removesuffix(".0")


def _filters(filters: Filters) -> Iterator[str]:
    yield from (f"folder:{quote(os.fspath(path))}" for path in filters.folders)
    if filters.after:
        yield f"after:{filters.after.isoformat().removesuffix('T00:00:00')}"
    if filters.before:
        yield f"before:{filters.before.isoformat().removesuffix('T00:00:00')}"
    yield from (f"camera:{quote(camera)}" for camera in filters.cameras)
    yield from (f"kind:{quote(kind)}" for kind in filters.kinds)
    if filters.shape:
        yield f"orientation:{filters.shape}"
    yield from _sizes(filters)
    if filters.located is not None:
        yield f"located:{_yes(filters.located)}"
    if filters.favourite is not None:
        yield f"favourite:{_yes(filters.favourite)}"
    yield from (f"-{_alone(excluded)}" for excluded in filters.excluded)


def _alone(filters: Filters) -> str:
    """The one thing that these ask for."""
    if filters.after and filters.before:
        return f"date:{_period(filters.after, filters.before)}"
    return next(_filters(filters))


def _period(start: datetime, end: datetime) -> str:
    """As short as parse_period reads it."""
    day = start.date().isoformat()
    texts = (day[:4], day[:7], day, start.isoformat())
    return next((text for text in texts if parse_period(text) == (start, end)), texts[-1])


def _sizes(filters: Filters) -> Iterator[str]:
    edges = (("min", filters.min_pixels, filters.min_bytes),)
    for edge, pixels, size in (*edges, ("max", filters.max_pixels, filters.max_bytes)):
        if pixels is not None:
            in_millions = pixels % _MEGAPIXEL == 0
            yield f"{edge}-size:" + (f"{_number(pixels / 1e6)}mp" if in_millions else f"{pixels}px")
        if size is not None:
            yield f"{edge}-size:{size}b"


def _settings(query: Query) -> Iterator[str]:
    if query.liked:
        yield f"like:{','.join(map(str, query.liked))}"
    if query.disliked:
        yield f"unlike:{','.join(map(str, query.disliked))}"
    if query.sort:
        yield f"sort:{query.sort}"
    if query.least:
        yield "strong:yes" if query.least == STRONG else f"match:{_number(query.least)}"
    if query.stacked:
        yield "stack:yes"


def _yes(value: bool) -> str:
    return "yes" if value else "no"
