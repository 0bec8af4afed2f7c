"""How much a score stands out, and how likely the photo is right: for every query and every model.

Cosine similarities mean nothing by themselves: one model gives 0.3 to a perfect hit, another 0.6
to anything, and pictures are nearer to each other than to texts. So a score is compared with what
unrelated queries of the same form get from up to 1,024 photos spread over the library. For a text
these are the texts of reference_texts.py, for a picture the library's own photos, for a query of
several terms the same terms with such texts and photos in their place:

    middle     = the median, over the unrelated queries, of their median score
    excess     = score - (the query's own median score + middle) / 2
    reach      = the median, over the unrelated queries, of the 99th percentile of their excess
    deviations = (score - the query's own median score) / its own spread

    match      = the probability that such a photo is right (probability.py)

The match also counts how many different photos there are, near-identical ones once: the best of
many gets more by chance.

A library of fewer than 20 photos can't tell what is usual for a query. There a photo's score with
words is compared with what unrelated texts get from the same photo (the T-norm of the same paper):

    excess  = score - the photo's own median score with the unrelated texts
    reach   = that of the model, or else 3.75 standard deviations of the excess of those texts

Pictures have no unrelated ones there to compare with, so a match with them is unknown.

Comparing with a cohort of impostors is score normalisation as in speaker verification (Auckenthaler
et al. 2000, "Score normalization for text-independent speaker verification systems"). Dividing by
the query's own spread alone, as its Z-norm does, was measured to be much worse here: what is not
there has a small spread, and so its noise is made large. Medians, because a library may be full of
what one of the unrelated queries asks for. Figures: docs/benchmarks.md.
"""

import threading
from collections import OrderedDict
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from photosearch.errors import KnownError
from photosearch.search.combine import combine, refine
from photosearch.search.probability import ANY, Evidence, Fit
from photosearch.search.source import Source
from photosearch.search.stacks import ALIKE
from photosearch.types import STARTER_ID, PhotoIds, Vector, Vectors
from photosearch.vectors import Codes, encode, estimate

FEWEST = 20
"""A library with fewer photos is too small to tell what is usual for a query."""

_SAMPLE = 1024
_QUERIES = 24
_GROWTH = 1.1
_CHANCE = 0.99
_NORMAL = 3.75
"""The reach, in standard deviations, where unrelated scores are measured to be about normal."""
_USUAL_DEVIATIONS = 2.5
"""In a reach, where a query's own spread is unknown."""
_LEAST_SPREAD = 0.5
"""Of that of unrelated queries: what isn't there has a small one."""
_LEAST_BACKGROUND = 0.25
"""A query that more photos than the rest stand out for is one that is near to everything."""
_BLOCK = 256
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
class _Scale:
    """What unrelated queries of one form get."""

    middle: float
    reach: float
    spread: float


@dataclass(frozen=True, slots=True)
class _Sample:
    count: int
    """Photos in the library when it was taken."""
    vectors: Vectors
    codes: tuple[Codes, Vector]
    different: float
    """Photos of the library, near-identical ones once."""
    scales: "OrderedDict[Form, _Scale]"
    """Of the latest forms."""


class Calibration:
    """Keeps a sample of the library's vectors until the library has grown by a tenth."""

    def __init__(
        self,
        source: Source,
        texts: Callable[[], Vectors],
        least_reach: float = 0.0,
        fit: Fit = ANY,
    ) -> None:
        """`texts` gives unit vectors of unrelated texts; asked for only if a query has texts.

        `least_reach` is that of one text in a library of ordinary photos, if it is known; `fit` is
        the encoder's for one text.
        """
        self._fit = fit
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
        if not self._is_large_enough():
            return None if photo_ids is None else self._of_few(scores, form, photo_ids)
        fit = self._fit if form == ONE_TEXT else ANY
        return fit.probability(self.evidence(vector, scores, form))

    def _is_large_enough(self) -> bool:
        return len(self._sample().vectors) >= FEWEST

    def evidence(self, vector: Vector, scores: Vector, form: Form) -> Evidence:
        """In a library of `FEWEST` photos or more."""
        sample = self._sample()
        scale = self._scale(sample, form)
        usual = _background(estimate(vector, *sample.codes), scale)
        own = float(np.median(usual))
        spread = max(_spread(usual - own), _LEAST_SPREAD * scale.spread, _NOTHING)
        return Evidence(
            excess=((scores - (own + scale.middle) / 2) / scale.reach).astype(np.float64),
            deviations=((scores - own) / spread).astype(np.float64),
            scores=scores.astype(np.float64),
            different=sample.different,
        )

    def _of_few(self, scores: Vector, form: Form, photo_ids: PhotoIds) -> Matches | None:
        ids, photos = self._source.vectors(photo_ids)
        if form.has_pictures or len(ids) < len(photo_ids):
            return None
        order = np.argsort(ids)
        texts = self._texts()
        queries, _ = _unrelated(form, texts, texts[:0])
        unrelated = photos[order] @ np.stack(queries).T
        usual = np.median(unrelated, axis=1)
        reach = _NORMAL * _spread(unrelated - usual[:, None])
        if form == ONE_TEXT and self._least:
            reach = self._least
        own = usual[np.searchsorted(ids[order], photo_ids)]
        excess = ((scores - own) / max(_NOTHING, reach)).astype(np.float64)
        deviations = _USUAL_DEVIATIONS * excess
        return ANY.probability(Evidence(excess, deviations, scores.astype(np.float64), FEWEST))

    def _sample(self) -> _Sample:
        count = len(self._source)
        with self._lock:
            kept = self._kept
            if kept is None or not kept.count / _GROWTH <= count <= max(
                kept.count * _GROWTH, FEWEST
            ):
                vectors = self._source.sample(_SAMPLE)
                different = _different(vectors, count)
                kept = _Sample(count, vectors, encode(vectors), different, OrderedDict())
                self._kept = kept
            return kept

    def _scale(self, sample: _Sample, form: Form) -> _Scale:
        with self._lock:
            if form not in sample.scales:
                texts = self._texts() if form.texts else sample.vectors[:0]
                queries, used = _unrelated(form, texts, sample.vectors)
                scale = _measure(sample.vectors, queries, used)
                if form == ONE_TEXT:
                    scale = replace(scale, reach=max(scale.reach, self._least))
                sample.scales[form] = scale
                if len(sample.scales) > _REMEMBERED:
                    sample.scales.popitem(last=False)
            return sample.scales[form]


def _background(scores: Vector, scale: _Scale) -> Vector:
    """Without those that stand out from what unrelated queries get, unless nearly all do."""
    ordinary = scores[scores < scale.middle + scale.reach]
    return ordinary if len(ordinary) >= _LEAST_BACKGROUND * len(scores) else scores


def _spread(deviations: Vector) -> float:
    """A standard deviation, whatever a few far ones do."""
    return _MAD * float(np.median(np.abs(deviations)))


def _different(photos: Vectors, count: int) -> float:
    """How many different photos a library of `count` has, near-identical ones once.

    Of a sample, by those seen once or twice there (Chao 1984, "Nonparametric estimation of the
    number of classes in a population").
    """
    leaders = np.arange(len(photos))
    for start in range(0, len(photos), _BLOCK):
        alike = photos[start : start + _BLOCK] @ photos[: start + _BLOCK].T >= ALIKE
        first = np.argmax(alike | np.eye(len(alike), alike.shape[1], start, dtype=bool), axis=1)
        leaders[start : start + _BLOCK] = leaders[first]
    seen = np.bincount(np.bincount(leaders)[np.unique(leaders)], minlength=3)
    unseen = seen[1] * (seen[1] - 1) / (2 * (seen[2] + 1)) if len(photos) < count else 0
    return float(min(count, max(FEWEST, seen[1:].sum() + unseen)))


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


def _measure(photos: Vectors, queries: list[Vector], used: list[Places]) -> _Scale:
    if not queries:
        return _Scale(0.0, 1.0, 1.0)
    scores = np.stack(queries) @ photos.T
    own = np.median(scores, axis=1)
    for row, parts in enumerate(used):
        scores[row, parts] = own[row]  # a photo is not unrelated to itself
    middle = float(np.median(own))
    excess = scores - (own[:, None] + middle) / 2
    chance = np.median(np.quantile(excess, _CHANCE, axis=1))
    spread = _spread(scores - own[:, None])
    return _Scale(middle, max(_NOTHING, float(chance)), max(_NOTHING, spread))
