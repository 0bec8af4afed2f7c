"""One query without an index: compare with every vector as it is read from the catalogue.

For a command that asks once this is quicker than loading the index, let alone building it.
"""

import numpy as np
from numpy.typing import NDArray

from photosearch.catalogue import Catalogue
from photosearch.types import PhotoIds, Vector, Vectors
from photosearch.vectors import best

_SAMPLE = 1024


class BruteForceSource:
    """A Source for one query or a few. Keeps the scores of the last one and a sample of what it
    read, so that asking for more of the same reads nothing."""

    def __init__(self, catalogue: Catalogue, model: str, dimension: int) -> None:
        self._catalogue = catalogue
        self._model = model
        self._count = sum(use.vectors for use in catalogue.vectors.models() if use.id == model)
        self._sampled: Vectors = np.empty((0, dimension), np.float32)
        self._asked: Vector | None = None
        self._ids, self._scores = np.empty(0, np.int64), np.empty(0, np.float32)

    def __len__(self) -> int:
        return self._count

    def search(
        self, vector: Vector, k: int, allowed: NDArray[np.bool_] | None = None
    ) -> tuple[PhotoIds, Vector]:
        if self._asked is None or not np.array_equal(self._asked, vector):
            self._compare(vector)
            self._asked = vector
        ids, scores = self._ids, self._scores
        if allowed is not None:
            passed = (ids < len(allowed)).nonzero()[0]
            passed = passed[allowed[ids[passed]]]
            ids, scores = ids[passed], scores[passed]
        return best(ids, scores, k)

    def _compare(self, vector: Vector) -> None:
        stride = max(1, -(-self._count // _SAMPLE))
        parts, ids, scores = [self._sampled[:0]], [self._ids[:0]], [self._scores[:0]]
        for photo_ids, vectors in self._catalogue.vectors.every(self._model):
            parts.append(vectors[::stride].copy())
            ids.append(photo_ids)
            scores.append(vectors @ vector)
        self._sampled = np.concatenate(parts)
        self._ids, self._scores = np.concatenate(ids), np.concatenate(scores)

    def vectors(self, photo_ids: PhotoIds) -> tuple[PhotoIds, Vectors]:
        pages = list(self._catalogue.vectors.of(self._model, photo_ids))
        ids = [np.empty(0, np.int64), *(page for page, _ in pages)]
        return np.concatenate(ids), np.concatenate([self._sampled[:0], *(v for _, v in pages)])

    def sample(self, count: int) -> Vectors:
        """Of what the last search read."""
        return self._sampled[:: max(1, -(-len(self._sampled) // count))]
