"""How good one ranking is, given which photos are right.

Photos of a ranking are in order, best first, each once; photos that aren't judged, or of which the
person is unsure, count as wrong. `right` has at least one photo.
"""

import math
from collections.abc import Collection, Hashable, Sequence


def recall(ranking: Sequence[Hashable], right: Collection[Hashable], k: int) -> float:
    """The share of the right photos that are among the first k.

    Manning, Raghavan and Schütze 2008, "Introduction to Information Retrieval", 8.3 (recall), with
    a cut-off as trec_eval's recall_k.
    """
    return found(ranking, right, k) / len(right)


def found(ranking: Sequence[Hashable], right: Collection[Hashable], k: int) -> int:
    """How many right photos are among the first k."""
    return sum(photo in right for photo in ranking[:k])


def ndcg(ranking: Sequence[Hashable], right: Collection[Hashable], k: int) -> float:
    """Normalised discounted cumulated gain among the first k, of gains 0 and 1.

        dcg  = the sum, over the places i from 1 of right photos, of 1 / log2(i + 1)
        ndcg = dcg / (the dcg of a ranking that begins with all right photos)

    Järvelin and Kekäläinen 2002, "Cumulated gain-based evaluation of IR techniques", discounted
    from the second place on as trec_eval's ndcg_cut_k does.
    """
    places = [place for place, photo in enumerate(ranking[:k], start=1) if photo in right]
    return math.fsum(map(_gain, places)) / math.fsum(map(_gain, range(1, min(k, len(right)) + 1)))


def reciprocal_rank(ranking: Sequence[Hashable], right: Collection[Hashable]) -> float:
    """One over the place of the first right photo; 0 if there is none.

    Voorhees 1999, "The TREC-8 question answering track report".
    """
    places = (place for place, photo in enumerate(ranking, start=1) if photo in right)
    return 1 / next(places, math.inf)


def _gain(place: int) -> float:
    return 1 / math.log2(place + 1)
