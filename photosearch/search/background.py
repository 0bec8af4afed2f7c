"""How much a score stands out: the same scale for every query and every model.

Cosine similarities mean nothing by themselves: one model gives 0.3 to a perfect hit, another 0.6
to anything. So a score is compared with the scores of the same query against up to 2,048 photos
spread over the library. Few photos fit a query, so the middle of those scores and the spread below
it are those of photos that don't fit; the spread above, which good hits widen, is not used:

    z = (score - median) / (median - 16th percentile)      (standard deviations, if it were normal)
    match = 1 / (1 + exp(3 - z))

A match of 0.5 is three deviations above the middle, and the sensible cut-off. On 176 photos of all
kinds with the starter model, 16 of 18 queries for what was there had a hit above it, 13 of 18 for
what was not there had none.
"""

import math
import threading
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

from photosearch.search.source import Source
from photosearch.types import Vector, Vectors

FEWEST = 20
"""A library with fewer photos is too small to tell what stands out."""

_SAMPLE = 2048
_GROWTH = 1.1
_CUT = 3.0
_NOTHING = 1e-6


class Background:
    """Keeps a sample of the library's vectors until the library has grown by a tenth."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._lock = threading.Lock()
        self._sample: tuple[int, Vectors] | None = None

    def matches(self, vector: Vector, scores: Vector) -> NDArray[np.float64] | None:
        """The match of each score, 0 to 1; None if the library is too small to tell."""
        deviations = self._deviations(vector, scores)
        return None if deviations is None else 1 / (1 + np.exp(_CUT - deviations.clip(-30, 30)))

    def nothing_alike(self, vector: Vector, best: float) -> bool:
        """Whether even the best score is no more than chance gives in a library of this size."""
        deviations = self._deviations(vector, np.array([best], np.float32))
        if deviations is None:
            return False
        by_chance = NormalDist().inv_cdf(1 - 1 / max(2, len(self._source)))
        return bool(deviations[0] < max(_CUT, by_chance))

    def _deviations(self, vector: Vector, scores: Vector) -> NDArray[np.float64] | None:
        sample = self._vectors()
        if len(sample) < FEWEST:
            return None
        low, middle = np.percentile(sample @ vector, [100 * NormalDist().cdf(-1), 50])
        result: NDArray[np.float64] = (scores - middle) / max(_NOTHING, float(middle - low))
        return result

    def _vectors(self) -> Vectors:
        count = len(self._source)
        with self._lock:
            kept = self._sample
            if kept is None or not kept[0] / _GROWTH <= count <= max(kept[0] * _GROWTH, FEWEST):
                kept = self._sample = (count, self._source.sample(_SAMPLE))
            return kept[1]


def match_of(deviations: float) -> float:
    """The match of a score so many deviations above the middle."""
    return 1 / (1 + math.exp(_CUT - deviations))
