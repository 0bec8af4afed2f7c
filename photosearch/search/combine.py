"""Many vectors -> one.

Terms are summed by weight: with unit vectors, ranking by cosine similarity with the sum is ranking
by the weighted sum of each photo's similarities to the terms (linear composition of embeddings, as
in Mikolov et al. 2013, arXiv:1310.4546; for joint spaces of pictures and words Kiros et al. 2014,
arXiv:1411.2539). The sum's length changes every score by one factor, never the order. So a minus
term lowers each photo by a part of the similarity to it, and its own nearest photo the most: none
can be overtaken by that photo. What clearly fits it comes last besides (unwanted.py).

Feedback is Rocchio's (1971; Manning et al. 2008, Introduction to Information Retrieval, 9.1.1):
the query moves towards the mean of what is liked and away from the mean of what is disliked.
Unlike a classifier it needs one example, answers at once, and is undone by taking the example away.
"""

from collections.abc import Sequence

import numpy as np

from photosearch.errors import KnownError
from photosearch.types import Vector, Vectors

MINUS = 0.4
"""How much of a minus counts: all of it would take too much of what it shares with the plus."""
LIKED = 0.75
"""How much the mean of the liked photos weighs beside the query's 1."""
DISLIKED = 1.0
"""As a minus, so `MINUS` in the sum. Above the book's 0.15: one click has to be seen, and vectors
of photos differ less than texts."""

_NOTHING = 1e-6


def combine(vectors: Sequence[Vector], weights: Sequence[float]) -> Vector:
    """The weighted sum, made unit length, the same in any order. Raises KnownError if it is 0."""
    scaled = [weight if weight > 0 else MINUS * weight for weight in weights]
    parts = [np.float64(w) * v.astype(np.float64) for v, w in zip(vectors, scaled, strict=True)]
    total = np.sum(sorted(parts, key=lambda part: part.tobytes()), axis=0)
    length = float(np.linalg.norm(total))
    if length < _NOTHING:
        raise KnownError("These words and pictures cancel each other out. Take one of them away.")
    unit: Vector = (total / length).astype(np.float32)
    return unit


def refine(vector: Vector | None, liked: Vectors, disliked: Vectors) -> Vector | None:
    """The query's vector after feedback, unit length; None if there is nothing to go by.

    Shapes: (dimension,), (count, dimension), (count, dimension).
    """
    vectors = [] if vector is None else [vector]
    weights = [] if vector is None else [1.0]
    for examples, weight in ((liked, LIKED), (disliked, -DISLIKED)):
        if len(examples):
            vectors.append(examples.mean(axis=0))
            weights.append(weight)
    return combine(vectors, weights) if vectors else None
