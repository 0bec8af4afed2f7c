"""Hubs and anti-hubs: photos that are near to very many others, and to none.

In spaces of many dimensions a few points are among the k nearest of a great part of all others, and
many of none (Radovanovic, Nanopoulos, Ivanovic 2010, "Hubs in space", JMLR 11). N_k(x), the
k-occurrence, counts in how many lists of k nearest x is; its skewness

    S = E[(N_k - mean)^3] / sd^3

tells how far a space has them: 0 where all are found evenly.
"""

import numpy as np
from numpy.typing import NDArray

from photosearch.health.exact_neighbours import Nearest
from photosearch.types import PhotoIds, Vectors

_TIMES = 10.0
"""A hub is found so many times more often than by chance, and by no less than SHARE."""
SHARE = 0.1

Counts = NDArray[np.int64]


def counted(nearest: Nearest) -> tuple[PhotoIds, Counts]:
    """The photos that are among the first of any query, and of how many; most found first."""
    ids, counts = np.unique(nearest.ids[nearest.ids >= 0], return_counts=True)
    order = np.argsort(-counts, kind="stable")
    return ids[order], counts[order]


def hubs(nearest: Nearest, photos: int) -> tuple[PhotoIds, float]:
    """The photos that too many of the queries find, and the share that finds the most found one.

    By chance k of n photos are found: in a small library each is found by many.
    """
    ids, counts = counted(nearest)
    queries, k = nearest.ids.shape
    if not len(ids) or not photos:
        return ids[:0], 0.0
    shares = counts / queries
    return ids[shares >= max(SHARE, _TIMES * k / photos)], float(shares[0])


def occurrence(vectors: Vectors, texts: Vectors, k: int) -> tuple[Counts, Counts]:
    """Within a sample: in how many lists of k nearest each photo is, of other photos and of texts.
    Shapes (len(vectors),)."""
    scores = vectors @ vectors.T
    np.fill_diagonal(scores, -np.inf)
    return _times_found(scores, k), _times_found(texts @ vectors.T, k)


def _times_found(scores: NDArray[np.float32], k: int) -> Counts:
    k = min(k, scores.shape[1])
    best = np.argpartition(-scores, k - 1, axis=1)[:, :k]
    return np.bincount(best.ravel(), minlength=scores.shape[1])


def skewness(counts: Counts) -> float:
    """0 if all are found equally often."""
    off = counts - counts.mean()
    spread = float(np.sqrt((off**2).mean()))
    return float((off**3).mean()) / spread**3 if spread else 0.0
