"""What an approximate search finds of what is there."""

from collections.abc import Callable

import numpy as np

from photosearch.health.exact_neighbours import Nearest
from photosearch.jobs import Job
from photosearch.types import PhotoIds, Vectors

_SAME = 1e-4
"""Scores that differ by less are as good: the index keeps twins as float16."""

Find = Callable[[int], PhotoIds]
"""The ids that the index finds for the query of this number, best first."""


def recall(
    queries: Vectors,
    truth: Nearest,
    find: Find,
    vectors_of: Callable[[PhotoIds], Vectors],
    job: Job,
) -> float | None:
    """Recall@k, the mean over the queries of the share of the k nearest that is found (Aumueller et
    al. 2020, "ANN-Benchmarks"): a photo counts if its true score is no less than the k-th best.

    `vectors_of` gives the kept vectors of photos, so that an index can't vouch for itself. None
    without queries. Raises Cancelled.
    """
    shares = []
    for number, query in enumerate(queries):
        job.checkpoint()
        known = truth.scores[number][np.isfinite(truth.scores[number])]
        if len(known):
            found = vectors_of(find(number)[: len(known)]) @ query
            shares.append(min(1.0, float((found >= known[-1] - _SAME).sum()) / len(known)))
    return float(np.mean(shares)) if shares else None
