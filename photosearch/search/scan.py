"""One query without an index: compare with every vector as it is read from the catalogue.

For a command that asks once this is quicker than loading the index, let alone building it.
"""

import numpy as np
from numpy.typing import NDArray

from photosearch.catalogue import Catalogue
from photosearch.types import PhotoIds, Vector, Vectors
from photosearch.vectors import nearest

_SAMPLE = 1024


class CatalogueScan:
    """A Source for one query or a few. Keeps a sample of what it read, and nothing else."""

    def __init__(self, catalogue: Catalogue, model: str, dimension: int) -> None:
        self._catalogue = catalogue
        self._model = model
        self._count = sum(use.vectors for use in catalogue.models() if use.id == model)
        self._sampled: Vectors = np.empty((0, dimension), np.float32)

    def __len__(self) -> int:
        return self._count

    def search(
        self, vector: Vector, k: int, allowed: NDArray[np.bool_] | None = None
    ) -> tuple[PhotoIds, Vector]:
        stride = max(1, -(-self._count // _SAMPLE))
        best, scores = np.empty(0, np.int64), np.empty(0, np.float32)
        parts = []
        for photo_ids, vectors in self._catalogue.every_vector(self._model):
            parts.append(vectors[::stride].copy())
            if allowed is not None:
                passed = (photo_ids < len(allowed)).nonzero()[0]
                passed = passed[allowed[photo_ids[passed]]]
                photo_ids, vectors = photo_ids[passed], vectors[passed]
            found = nearest(vector, photo_ids, vectors, k)
            best, scores = _merge(best, scores, *found, k)
        self._sampled = np.concatenate([self._sampled[:0], *parts])
        return best, scores

    def vectors(self, photo_ids: PhotoIds) -> tuple[PhotoIds, Vectors]:
        pages = list(self._catalogue.vectors(self._model, photo_ids))
        ids = [np.empty(0, np.int64), *(page for page, _ in pages)]
        return np.concatenate(ids), np.concatenate([self._sampled[:0], *(v for _, v in pages)])

    def sample(self, count: int) -> Vectors:
        """Of what the last search read."""
        return self._sampled[:: max(1, -(-len(self._sampled) // count))]


def _merge(
    ids: PhotoIds, scores: Vector, more_ids: PhotoIds, more_scores: Vector, k: int
) -> tuple[PhotoIds, Vector]:
    ids, scores = np.concatenate([ids, more_ids]), np.concatenate([scores, more_scores])
    order = np.lexsort((ids, -scores))[:k]
    return ids[order], scores[order]
