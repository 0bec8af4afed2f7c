"""How much a score stands out: the same scale for every query and every model.

Cosine similarities mean nothing by themselves: one model gives 0.3 to a perfect hit, another 0.6
to anything, and pictures are nearer to each other than to texts. So a score is compared with what
unrelated queries of the same form get from up to 1,024 photos spread over the library. For a text
these are the texts of reference_texts.py, for a picture the library's own photos, for a query of
several terms the same terms with such texts and photos in their place:

    middle  = the median, over the unrelated queries, of their median score
    excess  = score - (the query's own median score + middle) / 2
    reach   = the median, over the unrelated queries, of the 99th percentile of their excess
    match   = 1 / (1 + exp(3 * (1 - excess / reach)))

So a match of 0.5, the sensible cut-off, is what one in a hundred photos gets by chance. In
libraries of more than some 11,000 photos, where the best of so many gets more by chance,
the reach grows as the expected largest of so many normal deviations does.

A library of fewer than 20 photos can't tell what is usual for a query. There a photo's score with
words is compared with what unrelated texts get from the same photo (the T-norm of the same paper):

    excess  = score - the photo's own median score with the unrelated texts
    reach   = that of the model, or else 3.75 standard deviations of the excess of those texts

Pictures have no unrelated ones there to compare with, so a match with them is unknown.

Comparing with a cohort of impostors is score normalisation as in speaker verification (Auckenthaler
et al. 2000, "Score normalization for text-independent speaker verification systems"). Dividing by
the query's own spread, as its Z-norm does, was measured to be much worse here: what is not there
has a small spread, and so its noise is made large. Medians, because a library may be full of what
one of the unrelated queries asks for. Figures: docs/benchmarks.md; tests/benchmarks/cut_off.py.
"""

import threading
from collections import OrderedDict
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

from photosearch.errors import KnownError
from photosearch.search.combine import combine, refine
from photosearch.search.source import Source
from photosearch.types import STARTER_ID, PhotoIds, Vector, Vectors
from photosearch.vectors import Codes, encode, estimate

FEWEST = 20
"""A library with fewer photos is too small to tell what is usual for a query."""

_SAMPLE = 1024
_QUERIES = 24
_GROWTH = 1.1
_CHANCE = 0.99
_STEEPNESS = 3.0
_NORMAL = 3.75
"""The reach, in standard deviations, where unrelated scores are measured to be about normal."""
_FAR = 28.0
"""In reaches; clips further ones, so that the exponential fits a float32."""
_NOTHING = 1e-6
_MAD = 1.4826
"""A normal deviation in median absolute deviations; a few texts may fit after all."""
_REMEMBERED = 32
_STRIDE = 7
"""From the text that stands for one term to the one for the next."""

Places = NDArray[np.int64]
Matches = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Form:
    """What a query is made of: the weights of its texts and pictures, the number of examples."""

    texts: tuple[float, ...] = ()
    pictures: tuple[float, ...] = ()
    liked: int = 0
    disliked: int = 0

    @property
    def has_pictures(self) -> bool:
        return bool(self.pictures or self.liked or self.disliked)


ONE_TEXT = Form(texts=(1.0,))
ONE_PICTURE = Form(pictures=(1.0,))
LEAST_REACH = {STARTER_ID: 0.27}
"""Measured for each offered model; a small or odd library can't estimate it."""


@dataclass(frozen=True, slots=True)
class _Sample:
    count: int
    """Photos in the library when it was taken."""
    vectors: Vectors
    codes: tuple[Codes, Vector]
    scales: "OrderedDict[Form, tuple[float, float]]"
    """The middle and the reach of the latest forms."""


class Calibration:
    """Keeps a sample of the library's vectors until the library has grown by a tenth."""

    def __init__(
        self, source: Source, texts: Callable[[], Vectors], least_reach: float = 0.0
    ) -> None:
        """`texts` gives unit vectors of unrelated texts; asked for only if a query has texts.

        `least_reach` is that of one text in a library of ordinary photos, if it is known.
        """
        self._source = source
        self._texts = texts
        self._least = least_reach
        self._lock = threading.Lock()
        self._kept: _Sample | None = None

    def matches(
        self, vector: Vector, scores: Vector, form: Form, photo_ids: PhotoIds | None = None
    ) -> Matches | None:
        """The match of each of a query's scores; None if the library is too small to tell.

        In a small one it depends on whose scores they are, shape (len(scores),).
        """
        sample = self._sample()
        if len(sample.vectors) < FEWEST:
            return None if photo_ids is None else self._of_few(scores, form, photo_ids)
        middle, reach = self._scale(sample, form)
        own = float(np.median(estimate(vector, *sample.codes)))
        return _match((scores - (own + middle) / 2) / (reach * _larger(len(self._source))))

    def _of_few(self, scores: Vector, form: Form, photo_ids: PhotoIds) -> Matches | None:
        ids, photos = self._source.vectors(photo_ids)
        if form.has_pictures or len(ids) < len(photo_ids):
            return None
        order = np.argsort(ids)
        texts = self._texts()
        queries, _ = _unrelated(form, texts, texts[:0])
        unrelated = photos[order] @ np.stack(queries).T
        usual = np.median(unrelated, axis=1)
        spread = _MAD * float(np.median(np.abs(unrelated - usual[:, None])))
        reach = self._least if form == ONE_TEXT and self._least else _NORMAL * spread
        own = usual[np.searchsorted(ids[order], photo_ids)]
        return _match((scores - own) / max(_NOTHING, reach))

    def _sample(self) -> _Sample:
        count = len(self._source)
        with self._lock:
            kept = self._kept
            if kept is None or not kept.count / _GROWTH <= count <= max(
                kept.count * _GROWTH, FEWEST
            ):
                vectors = self._source.sample(_SAMPLE)
                kept = self._kept = _Sample(count, vectors, encode(vectors), OrderedDict())
            return kept

    def _scale(self, sample: _Sample, form: Form) -> tuple[float, float]:
        """The middle and the reach of unrelated queries of this form."""
        with self._lock:
            if form not in sample.scales:
                texts = self._texts() if form.texts else sample.vectors[:0]
                queries, used = _unrelated(form, texts, sample.vectors)
                middle, reach = _measure(sample.vectors, queries, used)
                least = self._least if form == ONE_TEXT else 0.0
                sample.scales[form] = middle, max(reach, least)
                if len(sample.scales) > _REMEMBERED:
                    sample.scales.popitem(last=False)
            return sample.scales[form]


def _match(level: Vector | Matches) -> Matches:
    """Of an excess, in reaches."""
    result: Matches = 1 / (1 + np.exp(_STEEPNESS * (1 - level.clip(-_FAR, _FAR))))
    return result


def _larger(count: int) -> float:
    """By how much the largest of so many scores is larger by chance."""
    return max(1.0, NormalDist().inv_cdf(1 - 1 / max(2, count)) / _NORMAL)


def _unrelated(form: Form, texts: Vectors, photos: Vectors) -> tuple[list[Vector], list[Places]]:
    """Queries of the form, and for each the places of the photos that are in it."""
    rng = np.random.default_rng(0)
    queries, used = [], []
    for start in range(_QUERIES):
        words = texts[[(start + _STRIDE * term) % len(texts) for term in range(len(form.texts))]]
        places = rng.integers(0, len(photos), len(form.pictures) + form.liked + form.disliked)
        shown, liked, disliked = np.split(places, np.cumsum([len(form.pictures), form.liked]))
        terms, weights = [*words, *photos[shown]], [*form.texts, *form.pictures]
        with suppress(KnownError):  # terms that happen to cancel each other out
            vector = combine(terms, weights) if terms else None
            refined = refine(vector, photos[liked], photos[disliked])
            if refined is not None:
                queries.append(refined)
                used.append(places)
    return queries, used


def _measure(photos: Vectors, queries: list[Vector], used: list[Places]) -> tuple[float, float]:
    if not queries:
        return 0.0, 1.0
    scores = np.stack(queries) @ photos.T
    own = np.median(scores, axis=1)
    for row, parts in enumerate(used):
        scores[row, parts] = own[row]  # a photo is not unrelated to itself
    middle = float(np.median(own))
    excess = scores - (own[:, None] + middle) / 2
    chance = np.median(np.quantile(excess, _CHANCE, axis=1))
    return middle, max(_NOTHING, float(chance))
