"""How much a score stands out: the same scale for every query and every model.

Cosine similarities mean nothing by themselves: one model gives 0.3 to a perfect hit, another 0.6
to anything. So a score is compared with the scores of the same query against up to 1,024 photos
spread over the library. Few photos fit a query, so the middle of those scores and the spread below
it are those of photos that don't fit; the spread above, which good hits widen, is not used:

    z = (score - median) / (median - 16th percentile)      (standard deviations, if it were normal)
    match = 1 / (1 + exp(3 - z))

A match of 0.5 is three deviations above the middle, and the sensible cut-off. With the starter
model on 202 pictures of all kinds, 19 of 28 queries for what was there had a hit above it, and 17
of 26 for what wasn't had none; most of the other 9 found a relative, such as a baboon for a tiger.
At four deviations it was 16 and 21.
"""

import threading
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

from photosearch.search.source import Source
from photosearch.types import Vector
from photosearch.vectors import Codes, encode, estimate

FEWEST = 20
"""A library with fewer photos is too small to tell what stands out."""

_SAMPLE = 1024
_GROWTH = 1.1
_CUT = 3.0
_FAR = 30.0
_NOTHING = 1e-6


class Background:
    """Keeps a sample of the library's vectors until the library has grown by a tenth."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._lock = threading.Lock()
        self._sample: tuple[int, tuple[Codes, Vector]] | None = None

    def deviations(self, vector: Vector, scores: Vector) -> NDArray[np.float64] | None:
        """z of each of a query's scores; None if the library is too small to tell."""
        sample = self._vectors()
        if len(sample[0]) < FEWEST:
            return None
        background = np.sort(estimate(vector, *sample))
        middle = background[len(background) // 2]
        low = background[round(len(background) * NormalDist().cdf(-1))]
        result: NDArray[np.float64] = (scores - middle) / max(_NOTHING, float(middle - low))
        return result

    def by_chance(self, deviations: float) -> bool:
        """Whether the best of a library of this size may be so high though nothing fits."""
        expected = NormalDist().inv_cdf(1 - 1 / max(2, len(self._source)))
        return deviations < max(_CUT, expected)

    def _vectors(self) -> tuple[Codes, Vector]:
        count = len(self._source)
        with self._lock:
            kept = self._sample
            if kept is None or not kept[0] / _GROWTH <= count <= max(kept[0] * _GROWTH, FEWEST):
                kept = self._sample = (count, encode(self._source.sample(_SAMPLE)))
            return kept[1]


def matches(deviations: NDArray[np.float64]) -> NDArray[np.float64]:
    """The match, 0 to 1, of scores so many deviations above the middle."""
    return 1 / (1 + np.exp(_CUT - deviations.clip(-_FAR, _FAR)))
