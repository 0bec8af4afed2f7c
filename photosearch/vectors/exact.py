"""Exact search over rows of float32."""

import numpy as np

from photosearch.types import PhotoIds, Vector, Vectors

_BLOCK = 64


def best(photo_ids: PhotoIds, scores: Vector, k: int) -> tuple[PhotoIds, Vector]:
    """The k highest scores, best first; equal scores in the order of the ids."""
    top = highest(scores, k)
    order = top[np.lexsort((photo_ids[top], -scores[top]))]
    return photo_ids[order], scores[order]


def highest(scores: Vector, k: int) -> PhotoIds:
    """Where the k highest scores are, in no order, shape (<=k,)."""
    if k >= len(scores):
        return np.arange(len(scores))
    if k <= 0:
        return np.empty(0, np.int64)
    likely = np.flatnonzero(scores >= _at_most_kth(scores, k))
    return likely[np.argpartition(-scores[likely], k - 1)[:k]]


def kth_highest(scores: Vector, k: int) -> float:
    """The k-th highest score, 0 < k <= len(scores)."""
    likely = scores[scores >= _at_most_kth(scores, k)]
    return float(np.partition(likely, len(likely) - k)[len(likely) - k])


def _at_most_kth(scores: Vector, k: int) -> float:
    """No more than the k-th highest: k blocks have a score as high. A tenth of a partition's work.

    Few rows score higher.
    """
    blocks = len(scores) // _BLOCK
    if blocks < k:
        return -np.inf
    tops = scores[: blocks * _BLOCK].reshape(blocks, _BLOCK).max(axis=1)
    return float(np.partition(tops, blocks - k)[blocks - k])


def similarities(vectors: Vectors, vector: Vector) -> Vector:
    """Dot products with a few rows, shape (len(vectors),), in this thread alone.

    A BLAS would wake its threads for this, and on a busy machine wait for them.
    """
    scores: Vector = np.einsum("ij,j->i", vectors, vector)
    return scores
