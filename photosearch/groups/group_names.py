"""Names of groups in words: those that are near to the group's photos and far from the others.

A word's lead with a photo is the mean of two: how much more the photo scores with it than photos of
this library do, in standard deviations of a photo's score with a word; and how much more than it
scores with other words, in their standard deviation. So neither a word that fits everything nor
one that fits a little better than even worse ones names a group. Of a group's photos the first is
the mean of their average and their lowest quarter: a word must fit nearly all of them.

A word that leads less clearly is often a near miss: dogs for a horse. Then what most of the leading
words are a kind of is the name, such as animals; or else there is none, as where no word leads.
"""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from photosearch.groups.vocabulary import WIDER, WORDS
from photosearch.types import Vectors

MOST_WORDS = 2
LEAST_LEAD = 3.0
_SURE = 4.0
"""From this lead on a word is a name; below, only what it is a kind of."""
_LEADING = 6
_NOISE = 1.5
"""The lead of a word that has nothing to do with the group."""
_MOST = 0.6
"""Of the leading words so much must be of one kind to name it."""
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
    if lead.max() < _SURE:
        return _kind(lead) if lead.max() >= LEAST_LEAD else ()
    best = np.argsort(-lead)[:MOST_WORDS]
    least = max(LEAST_LEAD, _AS_GOOD * float(lead[best[0]]))
    return tuple(WORDS[word] for word in best.tolist() if lead[word] >= least)


def _kind(lead: Leads) -> tuple[str, ...]:
    """The narrowest word that most of the leading ones are a kind of, or which is one of them."""
    leading = np.argsort(-lead)[:_LEADING].tolist()
    weights = {word: max(0.0, float(lead[word]) - _NOISE) for word in leading}
    shares = dict.fromkeys(set(WIDER) - {-1}, 0.0)
    for word, weight in weights.items():
        for wider in _with_wider(word):
            if wider in shares:
                shares[wider] += weight
    most = [word for word, share in shares.items() if share >= _MOST * sum(weights.values())]
    return (WORDS[max(most, key=lambda word: len(_with_wider(word)))],) if most else ()


def _with_wider(word: int) -> list[int]:
    """A word, what it is a kind of, and so on."""
    return [word, *(_with_wider(WIDER[word]) if WIDER[word] >= 0 else ())]
