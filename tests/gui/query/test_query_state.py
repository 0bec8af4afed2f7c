"""The one place of the query: what changes it, who hears of it, and coming back to one before."""

from __future__ import annotations

from pathlib import Path

import pytest

from photosearch.gui.query.query_state import QuerySnapshot, QueryState
from photosearch.gui.services.search_service import Request
from photosearch.types import Filters, PhotoTerm, PictureTerm, Query, Region, Sort, TextTerm

PNG = Query(filters=Filters(kinds=("PNG",)))
CAT, MOON = TextTerm("a cat"), PhotoTerm(7, -1.0, Region(0, 0, 0.5, 0.5))


@pytest.fixture
def asked() -> list[Request]:
    return []


@pytest.fixture
def state(asked: list[Request]) -> QueryState:
    made = QueryState()
    made.asked.connect(asked.append)
    return made


def test_each_change_asks_once_and_typing_only_when_it_is_over(
    state: QueryState, asked: list[Request]
) -> None:
    state.type("a c")
    state.type("a cat")
    assert (asked, state.query) == ([], Query((CAT,)))
    state.ask()
    state.update(terms=(MOON,), settings=PNG)
    both = Query((CAT, MOON), filters=PNG.filters)
    assert asked == [Request(Query((CAT,))), Request(both)]


def test_a_snapshot_brings_back_what_was_typed_chosen_and_set(state: QueryState) -> None:
    state.type('a cat kind:"PNG"')
    state.update(terms=(MOON,), settings=Query(liked=(3,), sort=Sort.DATE))
    before, query = state.snapshot(), state.query
    state.restore(QuerySnapshot())
    assert state.query == Query()
    state.restore(before)
    assert (state.snapshot(), state.query) == (before, query)


@pytest.mark.parametrize(
    ("query", "text", "terms"),
    [
        (Query((CAT,), filters=PNG.filters), "a cat", ()),
        (Query((CAT, MOON)), "", (CAT, MOON)),
        (Query((TextTerm("cat", 2.0),)), "", (TextTerm("cat", 2.0),)),
    ],
)
def test_one_plain_text_stands_in_the_field_and_all_else_in_chips(
    state: QueryState, query: Query, text: str, terms: tuple[TextTerm | PhotoTerm, ...]
) -> None:
    state.set(query)
    assert (state.text, state.terms, state.query) == (text, terms, query)


def test_another_search_tells_what_was_lost(state: QueryState) -> None:
    lost: list[QuerySnapshot] = []
    state.lost.connect(lambda _words, before: lost.append(before))
    state.set(Query((CAT,)))
    assert not lost, "there was nothing before"
    state.set(PNG)
    assert lost == [QuerySnapshot("a cat")]


def test_weaker_hits_stay_for_another_order_and_go_with_another_query(
    state: QueryState, asked: list[Request]
) -> None:
    state.update(text="a cat")
    state.show_weaker(True)
    state.update(settings=Query(sort=Sort.DATE))
    assert [request.weaker for request in asked] == [False, True, True]
    state.update(settings=Query(least=0.7))
    state.stack(True)
    assert not state.weaker
    assert asked[-1] == Request(state.query, stacking=True)


def test_photos_are_called_by_their_names(state: QueryState) -> None:
    state.names[7] = "moon.png"
    assert state.name_of(MOON) == "part of moon.png"
    assert state.whole_name(MOON) == "moon.png"
    assert state.name_of(PictureTerm(Path("/away/cat.jpg"))) == "cat.jpg"
    assert state.name_of(PictureTerm(b"pasted")) == "your picture"
    assert state.name_of(PhotoTerm(8)) == "photo:8"


def test_a_random_order_is_another_one_each_time_it_is_typed(state: QueryState) -> None:
    seeds = set[int]()
    for text in ("cat sort:random", "sort:random"):
        state.type(text)
        seeds.add(state.query.seed)
        state.type(f"{text} kind:png")
        seeds.add(state.query.seed)
        before = state.snapshot()
        state.type("cat")
        assert state.query.seed == 0
        state.restore(before)
        assert state.query.seed in seeds
        state.restore(QuerySnapshot())
    state.set(Query(sort=Sort.RANDOM))
    seeds.add(state.query.seed)
    assert len(seeds) == 3
    assert 0 not in seeds
