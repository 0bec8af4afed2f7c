"""Query -> one vector -> nearest photos that pass the filters -> hits."""

import math
import threading
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from photosearch.catalogue import Catalogue, Listed, WordHits
from photosearch.encoders.encoder import Encoder
from photosearch.errors import KnownError
from photosearch.search.calibration import LEAST_REACH, Calibration, Form
from photosearch.search.combine import refine
from photosearch.search.fusing import asks_looks, fused, is_name, is_one_text, telling, written
from photosearch.search.hit_lists import HitLists, ranked
from photosearch.search.listed_bursts import ListedBursts
from photosearch.search.meaning import Meaning, meaning
from photosearch.search.moment_hits import at_moments, nearest
from photosearch.search.probability import ANY, FITS
from photosearch.search.reference_texts import ReferenceTexts
from photosearch.search.source import Source
from photosearch.search.terms import NOTHING_ASKED, Known, Terms
from photosearch.search.unwanted import Levels
from photosearch.search.word_filter import WordFilter, by_words
from photosearch.types import (
    MAYBE,
    STRONG,
    Answer,
    By,
    Filters,
    Hit,
    PhotoIds,
    Query,
    Term,
    TextTerm,
    Vector,
    Vectors,
    Why,
)

_FIRST = 200
"""Hits that are looked at to see where good ones end; the index finds so many in any case."""
_FURTHER = 8
"""So many times more are looked at if they are all good."""
_LACKING = 3
"""Texts of lacking words that are compared; each has to be encoded."""
_ENDS = (0.0, 0.1)
"""Scores through which a line can be laid: so near that no match is rounded to 1."""
_USUAL_SLOPE, _USUAL_HEIGHT = 15.0, -3.0
"""Of a match's logit, beside that of the least good one, in a library too small to tell."""
_LEAST_LOGIT = math.log(STRONG / (1 - STRONG))
_EXPLAINED = 1000
"""Hits that tell why they are there; nobody looks at more one by one."""
_Passing = NDArray[np.bool_]


class Searcher:
    """Answers queries with one model. Safe to use from several threads.

    Keep it as long as the model is in use: it remembers the vectors of the latest texts, a sample
    of the library, and which photos pass the latest filters.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        encoder: Encoder,
        source: Source,
        kept: Path | None = None,
        bursts: ListedBursts | None = None,
    ) -> None:
        """`kept`: a file for what has to be encoded only once for each model; `bursts`: what is
        known already of the bursts in its lists."""
        self._catalogue = catalogue
        self._source = source
        self.lists = HitLists(catalogue, source, bursts or ListedBursts())
        self.encoder = encoder
        self._terms = Terms(catalogue, encoder)
        self._reference = ReferenceTexts(encoder, kept)
        least = LEAST_REACH.get(encoder.model_id, 0.0)
        fit = FITS.get(encoder.model_id, ANY)
        self._calibration = Calibration(source, self._reference.vectors, least, fit)
        self._passed: tuple[object, _Passing] | None = None
        self._lock = threading.Lock()

    def ask(self, query: Query) -> Answer:
        """The hits, weaker ones too, and what there is to say about them.

        Without a limit no more are looked at than it takes to see where good ones end.
        Raises KnownError for a query that can't be answered.
        """
        answer = self._answer(query)
        if not query.filters.people or isinstance(answer.hits, Listed):
            return answer
        seen = self._catalogue.listing.seen_moments(query.filters)
        return replace(answer, hits=at_moments(answer.hits, seen, self._owners(answer.hits)))

    def _answer(self, query: Query) -> Answer:
        if word_filter := WordFilter.of(query):
            query = word_filter.rest(query)
            if not query.compares:
                return self._by_words_alone(word_filter, query)
        text = written(query)
        if text and not self._terms.understands_text and not asks_looks(query):
            return self._with_words(text, Answer((), 0), query, word_filter)
        found = self._by_looks(query, word_filter)
        return self._with_words(text, found, query, word_filter) if text else found

    def _by_words_alone(self, words: WordFilter, query: Query) -> Answer:
        """Those that are called just so come first, and tell why they are there."""
        ids = words.ids(self._catalogue, self._passing(query.filters), query.limit)
        hits = self._named(ids[: query.limit], words.text, query.filters)
        return Answer(ranked(hits), len(hits))

    def _named(self, photo_ids: Sequence[int], text: str, filters: Filters) -> list[Hit]:
        """Hits that have words of the text; they aren't compared with anything."""
        ids = np.array(photo_ids, dtype=np.int64)
        nothing = [None] * len(ids)
        hits = self.lists.found(ids, np.zeros(len(ids), np.float32), nothing, filters, None)
        why = self._catalogue.words.why([hit.photo_id for hit in hits[:_EXPLAINED]], text)
        return [replace(hit, score=None, why=why.get(hit.photo_id, ())) for hit in hits]

    def _with_words(
        self, text: str, found: Answer, query: Query, word_filter: WordFilter | None
    ) -> Answer:
        """The answer by looks, with what is written about photos."""
        allowed = self._mask(query, word_filter)
        words = by_words(self._catalogue, text, telling(text), allowed)
        looks = () if is_name(text) else found.hits
        if not words.photo_ids and is_one_text(query):
            words, half = self._half_written(telling(text), query, allowed)
            looks = (*half, *looks)
        named = self._named(words.photo_ids, telling(text), query.filters)
        if not named:
            hits = [replace(hit, why=(Why.LOOKS,)) for hit in found.hits]
            return replace(found, hits=tuple(hits))
        both = fused(words, {hit.photo_id: hit for hit in named}, looks, self._owners(looks))
        hits = list(both.hits)[: query.limit]
        good = min(both.good if query.least else len(hits), len(hits))
        more = found.more and len(hits) > both.good
        return Answer(tuple(hits), good, more, nothing_alike=False)

    def _half_written(
        self, text: str, query: Query, allowed: _Passing | None
    ) -> tuple[WordHits, Sequence[Hit]]:
        """Photos that have some of the words, those first that look like the others."""
        groups = self._catalogue.words.some(text, allowed)
        largest = sorted(groups.items(), key=lambda group: -len(group[1].photo_ids))[:_LACKING]
        if not largest or not self._terms.understands_text:
            return WordHits(), ()
        looks = [hit for lacking, some in largest for hit in self._like(lacking, some, query)]
        looks.sort(key=lambda hit: -(hit.match or 0.0))
        owner = self._owners(looks)
        by_looks = (owner.get(hit.photo_id, hit.photo_id) for hit in looks)
        every = (photo_id for _, some in largest for photo_id in some.photo_ids)
        ids = list(dict.fromkeys((*by_looks, *every)))[:_EXPLAINED]
        return replace(largest[0][1], photo_ids=ids, whole=len(ids)), looks

    def _like(self, text: str, some: WordHits, query: Query) -> list[Hit]:
        """Those photos, as the query finds them with this text for its words."""
        rest = [t for t in query.terms if not (isinstance(t, TextTerm) and t.by == By.BOTH)]
        less = [t for t in query.terms if t not in rest and t.weight < 0]
        asked = replace(query, terms=(TextTerm(text), *rest, *less), limit=_FIRST, least=0.0)
        listing = self._catalogue.listing
        ids = np.array(some.photo_ids, dtype=np.int64)
        mask = listing.with_moments(ids, len(listing.everything()))
        meant = self._meaning(asked)
        if meant.vector is None:
            return []
        return self.lists.found(*self._found(meant, asked, mask, None)[:3], query.filters, None)

    def _owners(self, hits: Sequence[Hit]) -> dict[int, int]:
        """Of videos' moments their videos."""
        ids = [hit.photo_id for hit in hits]
        return {i: video for i, (video, _) in self._catalogue.listing.moments(ids).items()}

    def _mask(self, query: Query, words: WordFilter | None) -> _Passing | None:
        passing = self._passing(query.filters)
        return words.mask(self._catalogue, passing) if words else passing

    def _by_looks(self, query: Query, words: WordFilter | None) -> Answer:
        meant = self._meaning(query)
        known = meant.known
        if meant.vector is None:
            listed = self.lists.listed(query)
            return Answer(listed, len(listed))
        allowed, first = self._allowed(query, known, words)
        photo_ids, scores, matches, more = self._found(meant, query, allowed, first)
        hits = self.lists.found(photo_ids, scores, matches, query.filters, known)
        good = sum(hit.match is None or hit.match >= query.least for hit in hits)
        nothing = not known and _asks_for_something(query) and _stands_out(hits) is False
        return Answer(tuple(hits), good, more, nothing)

    def count(self, query: Query) -> int:
        """How many hits `ask` has without a limit; none is made. Raises KnownError as `ask`."""
        if written(query) or WordFilter.of(query):
            return len(self.ask(replace(query, limit=None)).good)
        meant = self._meaning(query)
        known = meant.known
        if meant.vector is None:
            return self._catalogue.listing.count(query.filters)
        every = replace(query, limit=None)
        photo_ids, _, matches, _ = self._found(meant, every, *self._allowed(query, known))
        standing_out = [match is None or match >= MAYBE for match in matches]
        if not known and _asks_for_something(query) and not any(standing_out):
            return 0
        good = [match is None or match >= query.least for match in matches]
        return self._catalogue.listing.count(query.filters, photo_ids[good].tolist())

    def get_ready(self) -> None:
        """Make what every query with words needs, so that the first one answers at once."""
        if self._terms.understands_text:
            self._reference.vectors()

    def vector(self, term: Term) -> Vector:
        """The unit vector of one term, shape (dimension,)."""
        return self._terms.vector(term)[0]

    def match(self, query: Query, photo_id: int) -> float | None:
        """That of one photo, a hit or not; None if it can't be told, as of one without a vector.

        Raises KnownError for a query that can't be answered.
        """
        meant = self._meaning(query)
        ids, vectors = self._source.vectors(np.array([photo_id], dtype=np.int64))
        if meant.vector is None or not len(ids):
            return None
        if meant.known and meant.known.photo_id == photo_id:
            return 1.0
        levels = Levels(self._source, self._calibration, meant.unwanted)
        return self._judged(meant, vectors @ meant.vector, ids, levels)[0]

    def unrelated(self, term: Term) -> Vectors:
        """Unit vectors of other terms of its kind: of texts, or of the library's photos."""
        is_text = isinstance(term, TextTerm)
        return self._reference.vectors() if is_text else self._source.sample(_FIRST)

    def vectors(self, photo_ids: Sequence[int]) -> Vectors:
        """Of those that are known, shape (count, dimension)."""
        return self._vectors(photo_ids)

    def line(self, query: Query) -> tuple[Vector, float]:
        """What a photo's vector is multiplied with, and what is added, to get its match's logit.

        The least good hit's is taken away, so positive means a good hit. Raises KnownError.
        """
        meant = self._meaning(query)
        vector, form = meant.vector, meant.form
        if vector is None:
            raise KnownError(NOTHING_ASKED)
        ends = self._calibration.matches(vector, np.array(_ENDS, np.float32), form)
        if ends is None:
            return self._line_of_few(vector, form)
        low, high = np.log(ends / (1 - ends)).tolist()
        slope = np.float32((high - low) / (_ENDS[1] - _ENDS[0]))
        return slope * vector, low - float(slope) * _ENDS[0] - _LEAST_LOGIT

    def _line_of_few(self, vector: Vector, form: Form) -> tuple[Vector, float]:
        """In a library too small to tell what is usual: by what unrelated texts or photos get."""
        unrelated = self._reference.vectors() if form.texts else self._source.sample(_FIRST)
        return np.float32(_USUAL_SLOPE) * (vector - unrelated.mean(axis=0)), _USUAL_HEIGHT

    def near(self, photo_ids: Sequence[int], k: int) -> list[int]:
        """The k photos nearest to the mean of these, best first."""
        rows = self._vectors(photo_ids)
        vector = refine(None, rows, rows[:0])
        if vector is None:
            return []
        ids: list[int] = nearest(self._catalogue, self._source, vector, k)[0].tolist()
        return ids

    def hit(self, photo_id: int) -> Hit | None:
        """A photo as the only hit; None if it is gone."""
        one, score = np.array([photo_id]), np.ones(1, np.float32)
        return next(iter(self.lists.found(one, score, [None], Filters(), None)), None)

    def _allowed(
        self, query: Query, known: Known | None, words: WordFilter | None = None
    ) -> tuple[_Passing | None, int | None]:
        """What passes the filters, and the photo that was asked with if it does."""
        allowed = self._mask(query, words)
        first = known.photo_id if known and _passes(known.photo_id, allowed) else None
        return allowed, first

    def _found(
        self, meant: Meaning, query: Query, allowed: _Passing | None, first: int | None
    ) -> tuple[PhotoIds, Vector, Sequence[float | None], bool]:
        """As many as wanted; without a limit on and on, till good hits end. Are there more?"""
        levels = Levels(self._source, self._calibration, meant.unwanted)
        every = len(self._source) + 1
        wanted = query.limit or (_FIRST if query.least else every)
        while True:
            photo_ids, scores = self._nearest(meant, wanted, levels, allowed, first)
            matches = self._judged(meant, scores, photo_ids, levels)
            if query.limit or wanted >= every or _ends(matches, wanted, query.least):
                return photo_ids, scores, matches, not query.limit and len(photo_ids) >= wanted
            wanted = min(every, wanted * _FURTHER)

    def _nearest(
        self,
        meant: Meaning,
        wanted: int,
        levels: Levels,
        allowed: _Passing | None,
        first: int | None,
    ) -> tuple[PhotoIds, Vector]:
        """Best first, those last that clearly fit a minus."""
        assert meant.vector is not None
        count = wanted + len(levels.photo_ids)
        found = nearest(self._catalogue, self._source, meant.vector, count, allowed, first)
        order = np.argsort(levels.of(found[0]), kind="stable")[:wanted]
        return found[0][order], found[1][order]

    def _meaning(self, query: Query) -> Meaning:
        """Raises KnownError for a query that can't be answered."""
        liked, disliked = self._vectors(query.liked), self._vectors(query.disliked)
        return meaning(query, self._terms, liked, disliked)

    def _vectors(self, photo_ids: Sequence[int]) -> Vectors:
        """Those of the photos that are known."""
        meant = self._catalogue.now(photo_ids)
        return self._source.vectors(np.array(meant, dtype=np.int64))[1]

    def _passing(self, filters: Filters) -> _Passing | None:
        """None: every photo passes."""
        if filters == Filters():
            return None
        key = (filters, self._catalogue.written, self._catalogue.changes())
        with self._lock:
            if self._passed is None or self._passed[0] != key:
                self._passed = key, self._catalogue.listing.passing(filters)
            return self._passed[1]

    def _judged(
        self, meant: Meaning, scores: Vector, photo_ids: PhotoIds, levels: Levels
    ) -> Sequence[float | None]:
        """The match of each score; 0 of what clearly fits a minus."""
        matches = None
        if len(scores) and meant.vector is not None:
            matches = self._calibration.matches(meant.vector, scores, meant.form, photo_ids)
        if matches is None:
            return [None] * len(scores)
        matches[scores == 1] = 1  # the very photo
        matches[levels.of(photo_ids) > 0] = 0
        known: list[float | None] = matches.tolist()
        return known


def _ends(matches: Sequence[float | None], wanted: int, least: float) -> bool:
    """Whether there are no good hits beyond these, the best `wanted`."""
    return len(matches) < wanted or (matches[-1] is not None and matches[-1] < least)


def _asks_for_something(query: Query) -> bool:
    """With nothing but "less like this", nothing is looked for."""
    return bool(query.liked) or any(term.weight > 0 for term in query.terms)


def _stands_out(hits: Sequence[Hit]) -> bool | None:
    """Whether any does; None if that can't be told. In a small library it may not be the first."""
    known = [hit.match for hit in hits if hit.match is not None]
    return any(match >= MAYBE for match in known) if known else None


def _passes(photo_id: int, allowed: _Passing | None) -> bool:
    return allowed is None or (photo_id < len(allowed) and bool(allowed[photo_id]))
