"""The true nearest photos of many queries, by comparing each with every vector once.

What an index finds is measured against it, so it uses none. A page of vectors at a time, so that
memory is bounded however many photos there are.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photosearch.jobs import Job
from photosearch.types import PhotoIds, Vector, Vectors

FIRST = 10
"""As many hits are looked at as one sees at a glance."""
_UNIT = 0.01
"""By so much the length of a sound vector, kept as float16, may differ from 1."""

Scores = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Nearest:
    """Of each query, best first."""

    ids: NDArray[np.int64]
    """Shape (queries, k); -1 where there are fewer photos."""
    scores: Scores
    """Shape (queries, k); -inf likewise."""


class Scan:
    """Takes pages of vectors, and keeps the `k` nearest of each query."""

    def __init__(self, queries: Vectors, k: int) -> None:
        """`queries`: unit vectors, shape (queries, dimension)."""
        self._queries = queries
        self._ids = np.full((len(queries), k), -1, np.int64)
        self._scores = np.full((len(queries), k), -np.inf, np.float32)
        self.unsound: list[int] = []
        """Photos whose vectors aren't of unit length, or no numbers."""

    def over(self, pages: Iterable[tuple[PhotoIds, Vectors]], job: Job) -> Nearest:
        """Raises Cancelled."""
        for photo_ids, vectors in pages:
            job.checkpoint()
            self.take(photo_ids, vectors)
        return self.nearest

    def take(self, photo_ids: PhotoIds, vectors: Vectors) -> None:
        lengths = np.linalg.norm(vectors, axis=1)
        sound = np.abs(lengths - 1) <= _UNIT  # false for what is no number, too
        self.unsound += photo_ids[~sound].tolist()
        photo_ids, vectors = photo_ids[sound], vectors[sound]
        if len(photo_ids):
            self._merge(photo_ids, self._queries @ vectors.T)

    def _merge(self, photo_ids: PhotoIds, scores: Scores) -> None:
        k = self._ids.shape[1]
        if len(photo_ids) > k:
            best = np.argpartition(-scores, k - 1, axis=1)[:, :k]
            scores = np.take_along_axis(scores, best, axis=1)
            found = photo_ids[best]
        else:
            found = np.broadcast_to(photo_ids, scores.shape)
        ids = np.concatenate([self._ids, found], axis=1)
        scores = np.concatenate([self._scores, scores], axis=1)
        order = np.argsort(-scores, axis=1, kind="stable")[:, :k]
        self._ids = np.take_along_axis(ids, order, axis=1)
        self._scores = np.take_along_axis(scores, order, axis=1)

    @property
    def nearest(self) -> Nearest:
        return Nearest(self._ids, self._scores)


def without(nearest: Nearest, own: PhotoIds) -> Nearest:
    """The same, without the photo that each query is: it is nearest to itself. One fewer each."""
    others = nearest.ids != own[:, None]
    others[others.all(axis=1), -1] = False  # it has so many twins that it isn't among its first
    shape = (len(own), nearest.ids.shape[1] - 1)
    return Nearest(nearest.ids[others].reshape(shape), nearest.scores[others].reshape(shape))


def median_cosine(one: Vectors, other: Vectors) -> tuple[float, Vector]:
    """Of rows that belong together: the median, and each."""
    cosines: Vector = np.einsum("ij,ij->i", one, other)
    return float(np.median(cosines)), cosines
