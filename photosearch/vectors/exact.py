"""Exact search over rows of float32."""

import numpy as np

from photosearch.types import PhotoIds, Vector, Vectors


def nearest(
    vector: Vector, photo_ids: PhotoIds, vectors: Vectors, k: int
) -> tuple[PhotoIds, Vector]:
    """The k highest cosine similarities, best first; equal scores in the order of the ids."""
    return best(photo_ids, vectors @ vector, k)


def best(photo_ids: PhotoIds, scores: Vector, k: int) -> tuple[PhotoIds, Vector]:
    """The k highest scores, best first; equal scores in the order of the ids."""
    top = highest(scores, k)
    order = top[np.lexsort((photo_ids[top], -scores[top]))]
    return photo_ids[order], scores[order]


def highest(scores: Vector, k: int) -> PhotoIds:
    """Where the k highest scores are, in no order, shape (<=k,)."""
    if k >= len(scores):
        return np.arange(len(scores))
    return np.argpartition(-scores, k - 1)[:k] if k > 0 else np.empty(0, np.int64)


def similarities(vectors: Vectors, vector: Vector) -> Vector:
    """Dot products with a few rows, shape (len(vectors),), in this thread alone.

    A BLAS would wake its threads for this, and on a busy machine wait for them.
    """
    scores: Vector = np.einsum("ij,j->i", vectors, vector)
    return scores
