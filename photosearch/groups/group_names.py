"""Names of groups in words: those that are near to the group's photos and far from the others.

A word's lead with a photo is the mean of two: how much more the photo scores with it than photos of
this library do, in standard deviations of a photo's score with a word; and how much more than it
scores with other words, in their standard deviation. So neither a word that fits everything nor
one that fits a little better than even worse ones names a group. Of a group's photos the first is
the mean of their average and their lowest quarter: a word must fit nearly all of them. Where no
word leads clearly there is none.
"""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from photosearch.groups.vocabulary import WORDS
from photosearch.types import Vectors

MOST_WORDS = 2
LEAST_LEAD = 3.0
_AS_GOOD = 0.8
"""A second word must lead by so much of the first one's lead."""
_MOST_LOOKED_AT = 256
_NOTHING = 1e-6

Leads = NDArray[np.float32]


class Namer:
    """Names groups of one library."""

    def __init__(self, sample: Vectors, words: Vectors) -> None:
        """`sample`: photos of the library; `words`: those of the vocabulary; both unit length."""
        usual = sample @ words.T
        self._words = words
        self._usual = usual.mean(axis=0)
        self._spread = max(_NOTHING, float(usual.std(axis=0).mean()))

    def leads(self, photos: Vectors) -> Leads:
        """Of each word with a group, shape (words,)."""
        scores = photos @ self._words.T
        usual = (scores - self._usual) / self._spread
        nearly_all = (usual.mean(axis=0) + np.quantile(usual, 0.25, axis=0)) / 2
        spread = np.maximum(_NOTHING, scores.std(axis=1, keepdims=True))
        among_words = ((scores - scores.mean(axis=1, keepdims=True)) / spread).mean(axis=0)
        lead: Leads = (nearly_all + among_words) / 2
        return lead

    def name(self, count: int, photos: Callable[[slice], Vectors]) -> tuple[str, ...]:
        """The words for a group of so many photos, best first; `photos` gives every n-th."""
        return name(self.leads(photos(slice(None, None, -(-count // _MOST_LOOKED_AT)))))


def name(lead: Leads) -> tuple[str, ...]:
    """The words of one group, best first, from its leads, shape (words,)."""
    best = np.argsort(-lead)[:MOST_WORDS]
    least = max(LEAST_LEAD, _AS_GOOD * float(lead[best[0]]))
    return tuple(WORDS[word] for word in best.tolist() if lead[word] >= least)
