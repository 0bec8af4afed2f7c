"""How far a mean over a few queries can be trusted."""

from collections.abc import Sequence

import numpy as np

from photosearch.types import Interval

_RESAMPLES = 2000
_OUTSIDE = 2.5
"""Percent on each side of an interval of 95 %."""


def interval(
    values: Sequence[float], seed: int, ends: tuple[float, float] = (0.0, 1.0)
) -> Interval:
    """The mean of one value per query, and its interval of 95 %.

    The percentile bootstrap (Efron 1979, "Bootstrap methods: another look at the jackknife"), of
    the values and one made-up value at each of the scale's `ends`, as Agresti and Coull 1998
    ("Approximate is better than 'exact' for interval estimation of binomial proportions") add
    successes and failures: else three queries that all went well would have an interval of no
    width. With 30 values they hardly count. The seed makes it the same each time. Without values
    nothing is known: the mean is nan, the interval the whole scale.
    """
    if not values:
        return Interval(float("nan"), *ends)
    padded = np.array([*values, *ends])
    chance = np.random.default_rng(seed)
    picked = chance.integers(len(padded), size=(_RESAMPLES, len(padded)))
    low, high = np.percentile(padded[picked].mean(axis=1), (_OUTSIDE, 100 - _OUTSIDE))
    mean = float(np.mean(values))
    return Interval(mean, min(mean, float(low)), max(mean, float(high)))
