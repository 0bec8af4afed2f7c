"""Evidence that a photo is right -> the probability that it is.

A logistic regression on how far its score is above what is usual, in two units (`calibration.py`),
and on how many different photos the library has: the more there are, the more stand out by chance.
Of a known encoder the bare score counts, too. The constants come from
`tests/benchmarks/match_fit.py`, which says on what they were fitted and tested; run it again when
an encoder's vectors change.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photosearch.types import STARTER_ID

Numbers = NDArray[np.float64]

_LARGEST_LOGIT = 30.0
"""Beyond, a probability would be rounded to 1."""
_MIDDLING = 1000
_FEWEST = 75
"""Photos, in the smallest libraries that it was fitted with."""
_MOST_DEVIATIONS = 10.0
"""As far as it was fitted; scores of flat pictures have hardly any spread."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Arrays of shape (photos,)."""

    excess: Numbers
    """Above what is usual, in reaches."""
    deviations: Numbers
    """Above the query's own median, in standard deviations of its own scores."""
    scores: Numbers
    different: float
    """Photos of the library, those of a burst counted once."""


@dataclass(frozen=True, slots=True)
class Fit:
    """What one unit of each adds to the logarithm of the odds."""

    base: float
    excess: float
    deviations: float
    size: float
    """For ten times as many photos."""
    scores: float = 0.0

    def probability(self, evidence: Evidence) -> Numbers:
        logits = (
            self.base
            + self.excess * evidence.excess
            + self.deviations * evidence.deviations.clip(max=_MOST_DEVIATIONS)
            + self.size * np.log10(max(_FEWEST, evidence.different) / _MIDDLING)
            + self.scores * evidence.scores
        )
        result: Numbers = 1 / (1 + np.exp(-logits.clip(-_LARGEST_LOGIT, _LARGEST_LOGIT)))
        return result


ANY = Fit(base=-8.323, excess=2.592, deviations=0.612, size=-1.744)
"""For models of which no bare score is known, such as CLIP's, and for all but one text: what counts
is relative to the library and to other queries, so it was fitted with the starter."""
FITS = {STARTER_ID: Fit(base=-8.975, excess=1.567, deviations=0.635, size=-1.676, scores=3.564)}
"""For queries of one text."""
