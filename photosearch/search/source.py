"""What a searcher asks for nearest photos: the index, or the catalogue itself."""

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from photosearch.types import PhotoIds, Vector, Vectors


class Source(Protocol):
    def __len__(self) -> int: ...

    def search(
        self, vector: Vector, k: int, allowed: NDArray[np.bool_] | None = None
    ) -> tuple[PhotoIds, Vector]:
        """The k nearest by cosine similarity, best first: ids and scores, shapes (<=k,).

        `allowed`, if given, says for each photo id from 0 whether it may be found.
        """
        ...

    def vectors(self, photo_ids: PhotoIds) -> tuple[PhotoIds, Vectors]:
        """The vectors of those that are known: ids, and rows of shape (len(ids), dimension)."""
        ...

    def sample(self, count: int) -> Vectors:
        """Up to `count` vectors spread evenly over the library."""
        ...
