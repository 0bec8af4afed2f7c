"""What a query means: one vector to look for, and vectors that its hits must not clearly fit."""

from collections.abc import Sequence
from dataclasses import dataclass

from photosearch.errors import KnownError
from photosearch.search.calibration import ONE_PICTURE, ONE_TEXT, Form
from photosearch.search.combine import combine, refine
from photosearch.search.terms import NOTHING_ASKED, Known, Terms
from photosearch.types import Filters, Query, Term, TextTerm, Vector, Vectors

_HALF_HEARTED = 0.5
"""A minus with less than this much of the heaviest plus's weight only counts in the sum."""


@dataclass(frozen=True, slots=True)
class Unwanted:
    """One minus of a query, or a photo that is disliked."""

    vector: Vector
    form: Form


@dataclass(frozen=True, slots=True)
class Meaning:
    vector: Vector | None
    """None: photos are listed, not compared."""
    known: Known | None
    """The photo that the query is, if it is nothing else."""
    form: Form
    unwanted: tuple[Unwanted, ...] = ()


def meaning(query: Query, terms: Terms, liked: Vectors, disliked: Vectors) -> Meaning:
    """`liked` and `disliked`: the vectors of the query's examples. Raises KnownError."""
    asked = [term for term in query.terms if term.weight]
    answers = [terms.vector(term) for term in asked]
    vectors = [vector for vector, _ in answers]
    vector = combine(vectors, [term.weight for term in asked]) if answers else None
    vector = refine(vector, liked, disliked)
    if vector is None and query.filters == Filters() and not query.sort:
        raise KnownError(NOTHING_ASKED)
    alone = len(asked) == 1 and asked[0].weight > 0 and not len(liked) and not len(disliked)
    return Meaning(
        vector,
        answers[0][1] if alone else None,
        _form(asked, len(liked), len(disliked)),
        _unwanted(asked, vectors, liked, disliked),
    )


def _unwanted(
    terms: Sequence[Term], vectors: Sequence[Vector], liked: Vectors, disliked: Vectors
) -> tuple[Unwanted, ...]:
    """Nothing if nothing is wanted: then there is only a least and a most unwanted."""
    most = max((term.weight for term in terms), default=0.0)
    if most <= 0 and not len(liked):
        return ()
    heavy = [
        Unwanted(vector, ONE_TEXT if isinstance(term, TextTerm) else ONE_PICTURE)
        for term, vector in zip(terms, vectors, strict=True)
        if term.weight < 0 and -term.weight >= _HALF_HEARTED * most
    ]
    return (*heavy, *(Unwanted(vector, ONE_PICTURE) for vector in disliked))


def _form(terms: Sequence[Term], liked: int, disliked: int) -> Form:
    """Only the proportion of the weights matters."""
    most = max((abs(term.weight) for term in terms), default=1.0)
    texts = sorted(round(t.weight / most, 3) for t in terms if isinstance(t, TextTerm))
    pictures = sorted(round(t.weight / most, 3) for t in terms if not isinstance(t, TextTerm))
    return Form(tuple(texts), tuple(pictures), liked, disliked)
