"""Favourites, recent and saved searches; stacks; counting; surprises."""

import json
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from photosearch.catalogue import Catalogue
from photosearch.catalogue.listed import Listed
from photosearch.errors import KnownError
from photosearch.query_text import parse
from photosearch.search import Searcher, exchange, surprise
from photosearch.search.stacks import stack
from photosearch.types import Filters, Hit, Region, SavedSearch, Vector
from support.models.fakes import FakeEncoder
from support.photos import made_up


def saved(catalogue: Catalogue) -> list[str]:
    return [f"{search.name}: {search.text}" for search in catalogue.searches.saved()]


def test_recent_searches_come_latest_first_and_once(catalogue: Catalogue) -> None:
    for text in ("dog", "cat", "dog"):
        catalogue.searches.add_recent(text)
    assert catalogue.searches.recent() == ["dog", "cat"]
    for number in range(60):
        catalogue.searches.add_recent(f"query {number}")
    recent = catalogue.searches.recent()
    assert (len(recent), recent[0]) == (50, "query 59")
    catalogue.searches.forget_recent()
    assert catalogue.searches.recent() == []


def test_saved_searches_are_named_and_kept_in_the_persons_order(catalogue: Catalogue) -> None:
    searches = catalogue.searches
    for name, text in (("Sea", "beach"), ("Pets", "dog"), ("Trip", "folder:/x")):
        searches.save(SavedSearch(name, text))
    searches.save(SavedSearch("Sea", "beach -people"))
    assert saved(catalogue) == ["Sea: beach -people", "Pets: dog", "Trip: folder:/x"]
    searches.reorder(["Trip", "Sea"])
    assert saved(catalogue) == ["Trip: folder:/x", "Sea: beach -people", "Pets: dog"]
    searches.rename("Sea", "Coast")
    searches.remove("Trip")
    searches.save(SavedSearch("Last", "x"))
    assert saved(catalogue) == ["Coast: beach -people", "Pets: dog", "Last: x"]
    with pytest.raises(KnownError, match="already"):
        searches.rename("Coast", "Pets")


def test_a_mark_goes_with_its_photo(catalogue: Catalogue) -> None:
    made = made_up.fill(catalogue, made_up.rows_of(6), FakeEncoder())
    catalogue.favourites.mark([photo.photo_id for photo in made], True)
    catalogue.folders.remove(next(f.id for f in catalogue.folders.all() if f.path == Path("/c")))
    kept = [photo.photo_id for photo in made if not photo.path.is_relative_to("/c")]
    assert catalogue.favourites.ids() == kept


def test_hits_say_whether_they_are_favourites(catalogue: Catalogue) -> None:
    made = made_up.fill(catalogue, made_up.rows_of(9), FakeEncoder())
    marked = made[4].photo_id
    catalogue.favourites.mark([marked], True)
    searcher = made_up.searcher(catalogue, FakeEncoder())
    for hits in (
        searcher.ask(parse("dog")).hits,
        searcher.ask(parse("sort:date")).hits,
        catalogue.listing.listed(Filters(), None),
    ):
        assert [hit.photo_id for hit in hits if hit.favourite] == [marked]
        assert len(hits) == 9


# exchange


def test_exported_searches_come_back_in_another_library(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    for name, text in (("Sea", "beach -people folder:/a"), ("Pets", "2:dog strong:yes")):
        catalogue.searches.save(SavedSearch(name, text))
    other = Catalogue(tmp_path / "other.sqlite")
    other.searches.save(SavedSearch("Sea", "ships"))
    text = exchange.to_text(catalogue)
    assert exchange.take_in(text, other) == 2
    assert saved(other) == [
        "Sea: ships",
        "Sea (2): beach -people folder:/a",
        "Pets: 2:dog strong:yes",
    ]
    assert exchange.take_in(text, other) == 0, "what is there already is not taken in twice"
    other.close()


def test_photos_are_exported_by_their_paths(catalogue: Catalogue) -> None:
    made = made_up.fill(catalogue, made_up.rows_of(9), FakeEncoder())
    one, two, three = (photo.photo_id for photo in made[:3])
    paths = [str(photo.path) for photo in made[:3]]
    catalogue.searches.save(
        SavedSearch("A", f"-photo:{one}@0,0,0.5,1 like:{two},{three} unlike:9999")
    )
    (query,) = (parse(json.loads(line)["text"]) for line in [exchange.to_text(catalogue)])
    assert [str(term.source) for term in query.terms] == paths
    assert [term.weight for term in query.terms] == [-1, 0.375, 0.375]
    assert query.terms[0].region == Region(0, 0, 0.5, 1)
    assert (query.liked, query.disliked) == ((), ())


@pytest.mark.parametrize(
    "text", ["beach", "[1]", '{"name": "a"}', '{"name": "", "text": "x"}', '{"name": 1, "text": 2}']
)
def test_a_file_of_something_else_is_refused_whole(catalogue: Catalogue, text: str) -> None:
    with pytest.raises(KnownError):
        exchange.take_in('{"name": "good", "text": "x"}\n' + text, catalogue)
    assert saved(catalogue) == []


# stacks

NOON = datetime(2020, 1, 1, 12)


def burst(seconds: list[float | None], likeness: list[float]) -> list[list[int]]:
    """The ids of stacks, for photos of given times and cosines with the first."""
    hits = [Hit(i, i, 1.0, Path(f"{i}.jpg")) for i in range(len(seconds))]
    taken = {i: NOON + timedelta(seconds=s) for i, s in enumerate(seconds) if s is not None}
    sides = np.eye(len(hits) + 1, dtype=np.float32)
    vectors: dict[int, Vector] = {
        i: (cosine * sides[0] + np.sqrt(1 - cosine**2) * sides[i + 1]).astype(np.float32)
        for i, cosine in enumerate(likeness)
    }
    vectors[0] = sides[0]
    stacked = stack(hits, vectors, taken)
    return [[hit.photo_id, *(other.photo_id for other in hit.stack)] for hit in stacked]


def test_near_identical_photos_of_one_minute_are_a_stack() -> None:
    assert burst([0, 2, 59], [1, 0.97, 0.97]) == [[0, 1, 2]]


def test_what_looks_alike_at_another_time_is_no_burst() -> None:
    assert burst([0, 3600, None], [1, 0.98, 0.98]) == [[0], [1], [2]]


def test_what_looks_different_in_the_same_minute_is_no_burst() -> None:
    assert burst([0, 2], [1, 0.7]) == [[0], [1]]


def test_copies_are_stacked_whenever_they_were_made() -> None:
    assert burst([0, None, 9999], [1, 0.9999, 0.9999]) == [[0, 1, 2]]


def test_many_hits_are_stacked_as_few_are() -> None:
    """More than are compared at once; each joins the first leader that it is alike."""
    rng = np.random.default_rng(4)
    bursts = made_up.unit(rng.standard_normal((60, 64)))
    rows = made_up.unit(bursts[rng.integers(0, 60, 600)] + 0.035 * rng.standard_normal((600, 64)))
    taken = {i: NOON + timedelta(seconds=int(rng.integers(0, 150))) for i in range(0, 600, 2)}
    wanted: dict[int, list[int]] = {}
    for i, row in enumerate(rows):
        for leader in wanted:
            one, other = taken.get(i), taken.get(leader)
            together = one and other and abs(one - other) <= timedelta(seconds=60)
            if row @ rows[leader] >= 0.999 or (row @ rows[leader] >= 0.9 and together):
                wanted[leader].append(i)
                break
        else:
            wanted[i] = []
    hits = [Hit(i, i, 1.0, Path(f"{i}.jpg")) for i in range(600)]
    stacked = stack(hits, dict(enumerate(rows)), taken)
    assert {hit.photo_id: [other.photo_id for other in hit.stack] for hit in stacked} == wanted
    assert 100 < len(wanted) < 500


def test_a_query_can_ask_for_stacks(catalogue: Catalogue) -> None:
    rows = made_up.rows_of(30)
    rows[7] = rows[6]
    made = made_up.fill(catalogue, rows, FakeEncoder())
    searcher = made_up.searcher(catalogue, FakeEncoder())
    by_number = {photo.size // 1000: photo.photo_id for photo in made}
    query = replace(parse(f"photo:{by_number[6]}"), limit=5)
    plain = searcher.ask(query).hits
    stacked = searcher.lists.arranged(plain, replace(query, stacked=True))
    assert [hit.photo_id for hit in plain[:2]] == [by_number[6], by_number[7]]
    assert [other.photo_id for other in stacked[0].stack] == [by_number[7]]
    assert len(stacked) == len(plain) - 1
    assert [hit.rank for hit in stacked] == [1, 2, 3, 4]


# counting


@pytest.fixture(scope="module")
def dogs(shared_catalogue: Catalogue) -> Searcher:
    """Of 2,200 photos, of which 1,200 fit the word."""
    encoder = FakeEncoder()
    made_up.fill(shared_catalogue, made_up.fitting("dog", 1200, 1000, encoder), encoder)
    return made_up.searcher(shared_catalogue, encoder)


@pytest.mark.parametrize(
    "text",
    [
        "dog strong:yes",
        "dog folder:/a strong:yes",
        "dog -kind:png strong:yes",
        "dog camera:canon strong:yes",
        "zebra strong:yes",
        "folder:/c",
        "folder:/a kind:png -camera:nikon",
        "sort:date",
    ],
)
def test_what_is_counted_is_what_would_be_found(dogs: Searcher, text: str) -> None:
    query = parse(text)
    found = dogs.ask(replace(query, limit=None))
    assert dogs.count(query) == (0 if found.nothing_alike else found.cut)
    assert found.good or text.startswith("zebra")


# a surprise


def test_of_any_number_only_the_photo_that_is_chosen_becomes_a_hit(
    dogs: Searcher, shared_catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(Listed, "_hit")
    chosen = surprise(dogs, shared_catalogue, seen=())
    assert chosen is not None
    assert chosen.photo_id in shared_catalogue.photo_ids()


def test_an_empty_library_has_no_surprise(catalogue: Catalogue) -> None:
    searcher = made_up.searcher(catalogue, FakeEncoder())
    assert surprise(searcher, catalogue, seen=()) is None
