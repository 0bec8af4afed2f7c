"""What must hold for any query."""

from collections.abc import Sequence
from dataclasses import replace
from random import Random

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from photosearch.catalogue import Catalogue
from photosearch.search import Searcher
from photosearch.types import PhotoTerm, Query, Term, TextTerm
from support.models.fakes import FakeEncoder
from support.photos import made_up

few = settings(max_examples=40)
COUNT = 80
ALL = 1000


@pytest.fixture(scope="module")
def searcher(shared_catalogue: Catalogue) -> Searcher:
    made_up.fill(shared_catalogue, made_up.rows_of(COUNT, seed=1), FakeEncoder())
    return made_up.searcher(shared_catalogue, FakeEncoder())


texts = st.sampled_from(["dog", "cat", "sea", "night", "red", "people"])
ids = st.integers(1, COUNT)
weights = st.floats(0.1, 10)
positive: st.SearchStrategy[Term] = st.builds(TextTerm, texts, weights) | st.builds(
    PhotoTerm, ids, weights
)
signed = weights | weights.map(lambda weight: -weight)
terms: st.SearchStrategy[Term] = st.builds(TextTerm, texts, signed) | st.builds(
    PhotoTerm, ids, signed
)


def what(term: Term) -> object:
    return term.text if isinstance(term, TextTerm) else getattr(term, "photo_id", 0)


def several(least: int, most: int) -> st.SearchStrategy[list[Term]]:
    return st.lists(terms, min_size=least, max_size=most, unique_by=what)


def ranking(
    searcher: Searcher, *terms: Term, liked: tuple[int, ...] = (), disliked: tuple[int, ...] = ()
) -> list[int]:
    query = Query(terms, ALL, liked=liked, disliked=disliked)
    return [hit.photo_id for hit in searcher.ask(query).hits]


@few
@given(ids)
def test_a_query_equal_to_a_stored_picture_returns_it_first(
    searcher: Searcher, photo_id: int
) -> None:
    hits = searcher.ask(Query((PhotoTerm(photo_id),), 5)).hits
    assert hits[0].photo_id == photo_id
    assert hits[0].score == pytest.approx(1, abs=1e-4)
    assert hits[0].match == 1


@few
@given(st.lists(positive, min_size=1, max_size=3), texts | ids, weights)
def test_a_minus_term_never_raises_its_own_nearest_photo(
    searcher: Searcher, plus: Sequence[Term], minus: str, weight: float
) -> None:
    assume(minus not in map(what, plus))
    term = TextTerm(minus, -weight) if isinstance(minus, str) else PhotoTerm(minus, -weight)
    vector = searcher.vector(term)
    nearest = int(searcher._source.search(vector, 1)[0][0])
    before, after = ranking(searcher, *plus), ranking(searcher, *plus, term)
    assert after.index(nearest) >= before.index(nearest)
    assert len(after) == len(before) == COUNT


@few
@given(st.lists(positive, min_size=1, max_size=2), several(0, 3), texts | ids, weights)
def test_nor_among_other_terms(
    searcher: Searcher, plus: Sequence[Term], others: Sequence[Term], minus: str, weight: float
) -> None:
    before = [*plus, *(term for term in others if what(term) not in map(what, plus))]
    assume(minus not in map(what, before))
    term = TextTerm(minus, -weight) if isinstance(minus, str) else PhotoTerm(minus, -weight)
    nearest = int(searcher._source.search(searcher.vector(term), 1)[0][0])
    after = ranking(searcher, *before, term)
    assert after.index(nearest) >= ranking(searcher, *before).index(nearest)


@few
@given(st.lists(positive, min_size=1, max_size=3), ids, st.booleans())
def test_what_clearly_fits_a_minus_comes_last_and_is_no_good_hit(
    searcher: Searcher, plus: Sequence[Term], photo_id: int, dislike: bool
) -> None:
    assume(photo_id not in map(what, plus))
    heaviest = max(term.weight for term in plus)
    terms = tuple(plus) if dislike else (*plus, PhotoTerm(photo_id, -heaviest))
    query = Query(terms, ALL, disliked=(photo_id,) if dislike else (), least=0.1)
    answer = searcher.ask(query)
    assert answer.hits[-1].photo_id == photo_id
    assert answer.hits[-1].match == 0
    assert photo_id not in [hit.photo_id for hit in answer.good]
    first = searcher.ask(replace(query, limit=COUNT - 1, least=0)).hits
    assert [hit.photo_id for hit in first] == [hit.photo_id for hit in answer.hits[:-1]]


@few
@given(positive, ids)
def test_a_light_minus_only_weighs(searcher: Searcher, plus: Term, photo_id: int) -> None:
    assume(photo_id != what(plus))
    minus = PhotoTerm(photo_id, -0.4 * plus.weight)
    hits = searcher.ask(Query((plus, minus), ALL)).hits
    scores = [hit.score or 0 for hit in hits]
    assert scores == sorted(scores, reverse=True)


@few
@given(st.lists(positive, min_size=1, max_size=3), ids)
def test_a_disliked_photo_never_rises(
    searcher: Searcher, plus: Sequence[Term], photo_id: int
) -> None:
    before, after = ranking(searcher, *plus), ranking(searcher, *plus, disliked=(photo_id,))
    assert after.index(photo_id) >= before.index(photo_id)


@few
@given(st.lists(positive, min_size=1, max_size=3), ids)
def test_a_liked_photo_never_falls(searcher: Searcher, plus: Sequence[Term], photo_id: int) -> None:
    before, after = ranking(searcher, *plus), ranking(searcher, *plus, liked=(photo_id,))
    assert after.index(photo_id) <= before.index(photo_id)


@few
@given(several(1, 3), texts)
def test_weight_0_equals_absence(searcher: Searcher, some: Sequence[Term], text: str) -> None:
    hits = searcher.ask(Query(tuple(some), ALL)).hits
    assert searcher.ask(Query((*some, TextTerm(text, 0.0)), ALL)).hits == hits
    assert searcher.ask(Query((PhotoTerm(10**9, 0.0), *some), ALL)).hits == hits


@few
@given(
    several(2, 4),
    st.randoms(use_true_random=False),
)
def test_the_order_of_terms_does_not_matter(
    searcher: Searcher, some: Sequence[Term], random: Random
) -> None:
    mixed = list(some)
    random.shuffle(mixed)
    assert searcher.ask(Query(tuple(mixed), ALL)).hits == searcher.ask(Query(tuple(some), ALL)).hits


@few
@given(several(1, 3), weights)
def test_only_the_proportion_of_weights_matters(
    searcher: Searcher, some: Sequence[Term], factor: float
) -> None:
    scaled = [replace(term, weight=term.weight * factor) for term in some]
    scores = [hit.score for hit in searcher.ask(Query(tuple(some), ALL)).hits]
    others = [hit.score for hit in searcher.ask(Query(tuple(scaled), ALL)).hits]
    assert others == pytest.approx(scores, abs=1e-5)


@few
@given(positive)
def test_only_a_minus_term_lists_what_is_least_like_it(searcher: Searcher, term: Term) -> None:
    minus = replace(term, weight=-term.weight)
    assert ranking(searcher, minus) == ranking(searcher, term)[::-1]


@few
@given(several(1, 3))
def test_matches_fall(searcher: Searcher, some: Sequence[Term]) -> None:
    matches = [hit.match or 0 for hit in searcher.ask(Query(tuple(some), ALL)).hits]
    assert len(matches) == COUNT
    assert matches == sorted(matches, reverse=True)


@few
@given(st.lists(positive, min_size=1, max_size=3, unique_by=what))
def test_scores_are_cosines_that_fall_and_matches_go_with_them(
    searcher: Searcher, some: Sequence[Term]
) -> None:
    hits = searcher.ask(Query(tuple(some), ALL)).hits
    scores = [hit.score for hit in hits if hit.score is not None]
    matches = [hit.match for hit in hits if hit.match is not None]
    assert len(scores) == len(matches) == COUNT
    assert scores == sorted(scores, reverse=True)
    assert matches == sorted(matches, reverse=True)
    assert [hit.rank for hit in hits] == list(range(1, COUNT + 1))
    assert all(-1 <= score <= 1 for score in scores)
    assert all(0 <= match <= 1 for match in matches)


@few
@given(several(1, 2), weights)
def test_the_cut_lies_before_the_weaker_hits(
    searcher: Searcher, some: Sequence[Term], weight: float
) -> None:
    least = min(1.0, weight / 10)
    everything = searcher.ask(Query(tuple(some), ALL))
    strong = searcher.ask(Query(tuple(some), ALL, least=least))
    assert strong.hits == everything.hits
    assert list(strong.good) == [hit for hit in everything.hits if (hit.match or 0) >= least]
    assert everything.cut == len(everything.hits) == COUNT


def test_near_does_not_need_words(searcher: Searcher) -> None:
    around = searcher.near([3], 5)
    assert around[0] == 3
    assert len(set(around)) == 5
    assert searcher.near([], 5) == []


def test_scores_are_those_of_the_stored_vectors(searcher: Searcher) -> None:
    vector = searcher.vector(TextTerm("dog"))
    rows = made_up.unit(made_up.rows_of(COUNT, seed=1).astype(np.float16))
    best = np.sort(rows @ vector)[::-1][:10]
    scores = [hit.score for hit in searcher.ask(Query((TextTerm("dog"),), 10)).hits]
    assert scores == pytest.approx(best.tolist(), abs=1e-3)
