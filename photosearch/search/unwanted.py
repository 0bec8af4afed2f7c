"""Photos that clearly fit a minus of the query: they come last.

A sum alone can't do both: with a whole minus "flower -butterfly" loses the flowers on which
butterflies sit, with a smaller one "vehicle -motorcycle" still begins with motorcycles
(tests/benchmarks/minus.py). So a minus weighs little in the sum (`combine.MINUS`), and what clearly
fits it by a match of its own comes behind all other hits, behind them what fits two, and so on.

A minus never raises its own nearest photo. In the sum nothing can be overtaken by that photo; and
if any photo fits the minus clearly, so does the nearest. Then it falls by one level, and no photo
by more.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from photosearch.search.calibration import Calibration
from photosearch.search.meaning import Unwanted
from photosearch.search.source import Source
from photosearch.types import CLEAR, PhotoIds

_FIRST, _FURTHER = 200, 8


class Levels:
    """How many of the minuses each photo clearly fits."""

    def __init__(
        self, source: Source, calibration: Calibration, unwanted: Sequence[Unwanted]
    ) -> None:
        found = [_clear(source, calibration, one) for one in unwanted]
        ids = np.concatenate([np.empty(0, np.int64), *found])
        self.photo_ids, self._counts = np.unique(ids, return_counts=True)

    def of(self, photo_ids: PhotoIds) -> NDArray[np.int64]:
        """Shape (len(photo_ids),)."""
        if not len(self.photo_ids):
            return np.zeros(len(photo_ids), np.int64)
        places = np.searchsorted(self.photo_ids, photo_ids).clip(max=len(self.photo_ids) - 1)
        return np.where(self.photo_ids[places] == photo_ids, self._counts[places], 0)


def _clear(source: Source, calibration: Calibration, unwanted: Unwanted) -> PhotoIds:
    wanted = _FIRST
    while True:
        photo_ids, scores = source.search(unwanted.vector, wanted)
        if not len(photo_ids):
            return photo_ids
        matches = calibration.matches(unwanted.vector, scores, unwanted.form, photo_ids)
        if matches is None:
            return photo_ids[:0]
        clear = photo_ids[matches >= CLEAR]
        if len(clear) < wanted:
            return clear
        wanted *= _FURTHER
