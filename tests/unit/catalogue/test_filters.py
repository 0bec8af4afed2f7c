from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from photosearch.catalogue import Catalogue
from photosearch.errors import KnownError
from photosearch.query_text import parse
from photosearch.search import CatalogueScan, Searcher
from photosearch.types import Filters, Query, Shape, Sort, TextTerm
from support.models.fakes import FakeEncoder
from support.photos import made_up

few = settings(max_examples=40, deadline=None)  # a busy machine must not fail a test
COUNT = 60
ALL = 1000


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    opened = Catalogue(tmp_path_factory.mktemp("filters") / "catalogue.sqlite")
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def made(catalogue: Catalogue) -> list[made_up.Made]:
    photos = made_up.fill(catalogue, made_up.rows_of(COUNT), FakeEncoder())
    catalogue.favourites.mark([photo.photo_id for photo in photos[::7]], True)
    return photos


@pytest.fixture(scope="module")
def searcher(catalogue: Catalogue, made: list[made_up.Made]) -> Searcher:
    assert len(made) == COUNT
    return made_up.searcher(catalogue, FakeEncoder())


def found(searcher: Searcher, query: Query) -> set[int]:
    return {hit.photo_id for hit in searcher.ask(query).hits}


def passes(photo: made_up.Made, filters: Filters, favourites: set[int]) -> bool:
    """The same question asked in Python."""
    facts = photo.facts
    pixels = facts.width * facts.height
    shape = {True: Shape.LANDSCAPE, False: Shape.PORTRAIT}[facts.width > facts.height]
    shape = Shape.SQUARE if facts.width == facts.height else shape
    camera = (facts.camera or "").lower()
    checks = [
        not filters.folders or any(photo.path.is_relative_to(f) for f in filters.folders),
        filters.after is None or photo.dated >= filters.after,
        filters.before is None or photo.dated < filters.before,
        not filters.cameras or any(name.lower() in camera for name in filters.cameras),
        not filters.kinds or facts.kind in filters.kinds,
        filters.shape is None or shape == filters.shape,
        filters.min_pixels is None or pixels >= filters.min_pixels,
        filters.max_pixels is None or pixels <= filters.max_pixels,
        filters.min_bytes is None or photo.size >= filters.min_bytes,
        filters.max_bytes is None or photo.size <= filters.max_bytes,
        filters.located is None or (facts.latitude is not None) == filters.located,
        filters.favourite is None or (photo.photo_id in favourites) == filters.favourite,
        not any(passes(photo, one, favourites) for one in filters.excluded),
    ]
    return all(checks)


def some(values: list) -> st.SearchStrategy:
    return st.lists(st.sampled_from(values), max_size=2, unique=True).map(tuple)


def maybe(values: list) -> st.SearchStrategy:
    return st.none() | st.sampled_from(values)


moments = [datetime(2018, 1, 1), datetime(2018, 5, 7), datetime(2019, 1, 1), datetime(2020, 6, 1)]
plain_filters = st.builds(
    Filters,
    some([Path("/a"), Path("/a/b"), Path("/c"), Path("/nowhere"), Path("/")]),
    maybe(moments),
    maybe(moments),
    some(["canon", "D9", "phone", "leica"]),
    some(["JPEG", "PNG", "HEIF", "WEBP"]),
    maybe(list(Shape)),
    maybe([0, 2_000_000, 4_000_000]),
    maybe([2_000_000, 9_000_000]),
    maybe([0, 20_000]),
    maybe([30_000, 59_000]),
    maybe([True, False]),
    maybe([True, False]),
)
alone = (
    st.builds(
        Filters, folders=st.tuples(st.sampled_from([Path("/a"), Path("/a/b"), Path("/nowhere")]))
    )
    | st.builds(Filters, cameras=st.tuples(st.sampled_from(["canon", "d90", "nobody's"])))
    | st.builds(Filters, kinds=st.tuples(st.sampled_from(["PNG", "JPEG"])))
    | st.builds(Filters, shape=st.sampled_from(Shape))
    | st.builds(Filters, min_pixels=st.sampled_from([2_000_000, 4_000_000]))
    | st.builds(Filters, max_bytes=st.sampled_from([20_000, 40_000]))
    | st.builds(Filters, after=st.sampled_from(moments))
    | st.just(Filters(after=moments[1], before=moments[2]))
)
filters = st.builds(
    lambda plain, excluded: replace(plain, excluded=excluded),
    plain_filters,
    st.lists(alone, max_size=2).map(tuple),
)


@few
@given(filters)
@example(Filters(excluded=(Filters(after=moments[1], before=moments[2]),)))
def test_a_search_finds_just_the_photos_that_pass(catalogue, made, searcher, filters):
    favourites = set(catalogue.favourites.ids())
    wanted = {photo.photo_id for photo in made if passes(photo, filters, favourites)}
    assert found(searcher, Query((TextTerm("dog"),), ALL, filters)) == wanted
    if filters != Filters():
        assert found(searcher, Query((), ALL, filters)) == wanted


@few
@given(filters, st.integers(1, 5))
def test_a_filter_never_costs_a_better_hit(searcher, filters, limit):
    everything = searcher.ask(Query((TextTerm("dog"),), ALL, filters)).hits
    few = searcher.ask(Query((TextTerm("dog"),), limit, filters)).hits
    assert [hit.photo_id for hit in few] == [hit.photo_id for hit in everything[:limit]]


def test_filters_alone_list_by_date(made, searcher):
    hits = searcher.ask(parse("kind:png")).hits
    dates = {photo.photo_id: photo.dated for photo in made}
    listed = [dates[hit.photo_id] for hit in hits]
    assert listed == sorted(listed, reverse=True)
    assert {hit.score for hit in hits} == {None}
    assert [hit.rank for hit in hits] == list(range(1, len(hits) + 1))


def test_a_part_of_a_folder_is_not_mistaken_for_one_with_a_longer_name(searcher):
    assert found(searcher, parse("folder:/a/bb")) == set()
    assert found(searcher, parse("folder:/a/b/")) == found(searcher, parse("folder:/a/b"))


def test_hits_are_sorted_as_asked(made, searcher):
    dates = {photo.photo_id: photo.dated for photo in made}
    query = Query((TextTerm("dog"),), 10)
    best = searcher.ask(query).hits
    by_date = searcher.arranged(best, replace(query, sort=Sort.DATE))
    assert {hit.photo_id for hit in by_date} == {hit.photo_id for hit in best}
    listed = [dates[hit.photo_id] for hit in by_date]
    assert listed == sorted(listed, reverse=True)
    by_folder = searcher.arranged(best, replace(query, sort=Sort.FOLDER))
    assert [hit.path for hit in by_folder] == sorted(hit.path for hit in by_folder)
    assert [hit.rank for hit in by_folder] == list(range(1, 11))


def test_a_mark_counts_at_once(catalogue, made, searcher):
    photo_id = made[1].photo_id
    query = parse("favourite:yes")
    assert photo_id not in found(searcher, query)
    catalogue.favourites.mark([photo_id, 10**9], True)
    assert photo_id in found(searcher, query)
    assert photo_id in found(searcher, parse("dog favourite:yes"))
    catalogue.favourites.mark([photo_id], False)
    assert photo_id not in found(searcher, query)
    assert photo_id not in found(searcher, parse("dog favourite:yes"))


def test_nothing_to_ask_is_a_sentence(searcher):
    with pytest.raises(KnownError, match="nothing to search for"):
        searcher.ask(Query())


def test_a_filter_that_nothing_passes_finds_nothing(searcher):
    assert found(searcher, parse("dog after:2020 before:2019")) == set()
    assert found(searcher, parse("camera:leica")) == set()


@few
@given(filters, st.sampled_from(["dog", "cat"]))
def test_a_scan_of_the_catalogue_finds_what_the_index_finds(catalogue, searcher, filters, text):
    encoder = FakeEncoder()
    scan = CatalogueScan(catalogue, encoder.model_id, encoder.dimension)
    once = Searcher(catalogue, encoder, scan)
    query = Query((TextTerm(text),), 7, filters)
    hits, others = once.ask(query).hits, searcher.ask(query).hits
    assert [hit.photo_id for hit in hits] == [hit.photo_id for hit in others]
    assert [hit.score for hit in hits] == pytest.approx([hit.score for hit in others], abs=1e-5)


def test_there_is_something_to_choose_from(catalogue, made, searcher):
    assert dict(catalogue.listing.cameras()) == {
        camera: sum(photo.facts.camera == camera for photo in made)
        for camera in made_up.CAMERAS
        if camera
    }
    assert dict(catalogue.listing.kinds()) == dict.fromkeys(made_up.KINDS, COUNT // 3)
    months = catalogue.listing.months()
    assert months == sorted(months)
    assert sum(count for _, count in months) == COUNT
    assert dict(months)["2020-06"] == COUNT // 5
    few = catalogue.listing.months(Filters(kinds=("PNG",)))
    assert few != months
    assert sum(count for _, count in few) == len(searcher.ask(parse("kind:png")).hits)


@pytest.mark.parametrize(
    ("filters", "passes"),
    [
        (Filters(min_bytes=20_000), True),
        (Filters(min_bytes=20_001), False),
        (Filters(max_bytes=20_000), True),
        (Filters(max_bytes=19_999), False),
    ],
)
def test_a_size_that_is_named_is_within(searcher, made, filters, passes):
    exactly = next(photo.photo_id for photo in made if photo.size == 20_000)
    assert (exactly in found(searcher, Query((TextTerm("dog"),), ALL, filters))) is passes


def test_remembering_a_search_does_not_make_the_filters_be_asked_again(catalogue, searcher):
    query = parse("dog kind:png")
    searcher.ask(query)
    before = searcher._passed[1]
    catalogue.searches.add_recent("dog kind:png")
    searcher.ask(query)
    assert searcher._passed[1] is before
    catalogue.favourites.mark([1], False)
    searcher.ask(query)
    assert searcher._passed[1] is not before
