"""What a model finds for a query, by looks alone."""

from collections.abc import Callable
from dataclasses import replace

from photosearch.catalogue import Catalogue
from photosearch.errors import KnownError
from photosearch.query_text import parse
from photosearch.types import Answer, By, EvaluationQuery, Origin, Query, TextTerm

DEPTH = 100
"""Photos of a ranking."""

Ranking = tuple[tuple[int, float], ...]
"""Photo ids and scores, best first; of a video the one that has the file."""


def asked(query: EvaluationQuery) -> Query:
    """By looks, else a name would find itself; typed ones with weights and filters.

    Raises KnownError for a typed one that has no words.
    """
    if query.origin is not Origin.TYPED:
        return Query((TextTerm(query.text, by=By.LOOKS),), limit=DEPTH)
    typed = parse(query.text)
    terms = tuple(
        replace(term, by=By.LOOKS) if isinstance(term, TextTerm) else term for term in typed.terms
    )
    if not any(isinstance(term, TextTerm) and term.weight > 0 for term in terms):
        raise KnownError("Write in words what the photos show, such as: red bicycle")
    return Query(terms, limit=DEPTH, filters=typed.filters)


def rank(ask: Callable[[Query], Answer], catalogue: Catalogue, query: EvaluationQuery) -> Ranking:
    """The first `DEPTH` photos. Raises KnownError."""
    hits = [hit for hit in ask(asked(query)).hits if hit.score is not None]
    owners = catalogue.listing.moments([hit.photo_id for hit in hits])
    places: dict[int, float] = {}
    for hit in hits:
        photo_id = owners[hit.photo_id][0] if hit.photo_id in owners else hit.photo_id
        places.setdefault(photo_id, hit.score or 0.0)
    return tuple(places.items())
