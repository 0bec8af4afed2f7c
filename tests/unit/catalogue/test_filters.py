import math
import time
from collections.abc import Callable
from dataclasses import fields, replace
from datetime import datetime
from pathlib import Path
from typing import Any
from unittest.mock import Mock

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from photosearch.catalogue import Catalogue, ReadText, Sought
from photosearch.catalogue.words.word_rows import write_words
from photosearch.query_text import parse
from photosearch.search import BruteForceSource, Searcher
from photosearch.types import (
    NONE,
    Area,
    Bounds,
    Facts,
    Filters,
    Flag,
    Query,
    Region,
    Shape,
    Sort,
    TextLine,
    TextTerm,
)
from support.models.fakes import FakeEncoder
from support.photos import made_up

few = settings(max_examples=40)
COUNT = 60
ALL = 1000
GROUPS = (1, 2)
ALBUMS = {"Été “1”": 3, "best": 5}


@pytest.fixture(scope="module")
def made(shared_catalogue: Catalogue) -> list[made_up.Made]:
    photos = made_up.fill(shared_catalogue, made_up.rows_of(COUNT), FakeEncoder())
    marked = {photo.photo_id for photo in photos[::7]}
    shared_catalogue.favourites.mark(list(marked), True)
    for group in GROUPS:
        group_id = shared_catalogue.groups.make(f"group {group}", "dog", (), ())
        members = [photo.photo_id for photo in photos if in_group(photo, group_id)]
        shared_catalogue.groups.learn(group_id, np.ones(3, np.float32), 0.0, np.array(members))
    for name, wanted in ALBUMS.items():
        album = shared_catalogue.albums.create(name)
        shared_catalogue.albums.add(album, [p.photo_id for p in photos if in_group(p, wanted)])
    shared_catalogue.faces.store(map(with_people, photos), 1)
    shared_catalogue.texts.store(map(with_text, photos), 1)
    write_words_of(shared_catalogue, photos)
    note_additions(shared_catalogue, photos)
    for photo in photos:
        stars, flag = said_of(photo)
        if (stars, flag) != (None, None):
            shared_catalogue.ratings.rate([photo.photo_id], stars, flag)
    return [
        replace(photo, is_favourite=photo.photo_id in marked, people=people_of(photo))
        for photo in photos
    ]


def write_words_of(catalogue: Catalogue, photos: list[made_up.Made]) -> None:
    """As reading the files does."""
    with catalogue._database.write() as connection:
        for photo in photos:
            found = connection.execute(
                "SELECT id FROM files WHERE photo_id = ?", (photo.photo_id,)
            ).fetchone()
            write_words(
                connection,
                found[0],
                replace(
                    photo.facts.words,
                    keywords=keywords_of(photo),
                    rating=written_of(photo),
                    flag=flag_written_of(photo),
                    label=label_of(photo),
                ),
            )


def keywords_of(photo: made_up.Made) -> tuple[str, ...]:
    several = (("Places|Italy|Rome", "Été"), ("rome",), ("Places|Italy",), ())
    return several[photo.photo_id % 4]


def written_of(photo: made_up.Made) -> int | None:
    return (None, 3, -1, 5, None, 1, None)[photo.photo_id % 7]


def flag_written_of(photo: made_up.Made) -> int | None:
    return (1, None, None, -1, 1)[photo.photo_id % 5]


def label_of(photo: made_up.Made) -> str:
    return ("", "Red", "Rouge", "ROT", "レッド", "To Do", "à revoir", "Grün")[photo.photo_id % 8]


def has_label(photo: made_up.Made, name: str) -> bool:
    reds = ("Red", "Rouge", "ROT", "レッド")
    names = {"red": reds, "purple": ("To Do",), "a revoir": ("à revoir",), NONE: ("",)}
    return label_of(photo) in names.get(name, ())


def said_of(photo: made_up.Made) -> tuple[int | None, Flag | None]:
    stars = (None, None, 0, 2, 5)[photo.photo_id % 5]
    return stars, (None, None, Flag.PICK, None, Flag.NONE, Flag.REJECT)[photo.photo_id % 6]


def days_here(photo: made_up.Made) -> int:
    return photo.photo_id % 4 * 10


def is_screenshot(photo: made_up.Made) -> bool:
    return photo.photo_id % 9 == 0


def note_additions(catalogue: Catalogue, photos: list[made_up.Made]) -> None:
    """In four imports, ten days apart; a ninth of them with what telephones write."""
    with catalogue._database.write() as connection:
        connection.execute("DELETE FROM additions")
        for photo in photos:
            days = days_here(photo)
            added = int(time.time()) - days * 86400 - 60
            row = (photo.photo_id, 10 - days // 10, added)
            connection.execute("INSERT INTO additions VALUES (?, ?, ?)", row)
            if is_screenshot(photo):
                connection.execute(
                    "UPDATE file_words SET caption = 'Screenshot' WHERE file_id IN"
                    " (SELECT id FROM files WHERE photo_id = ?)",
                    (photo.photo_id,),
                )


def stars_of(photo: made_up.Made) -> int:
    said = said_of(photo)[0]
    return max(0, written_of(photo) or 0) if said is None else said


def flag_of(photo: made_up.Made) -> Flag:
    read = flag_written_of(photo) or (-1 if written_of(photo) == -1 else 0)
    return said_of(photo)[1] or {1: Flag.PICK, 0: Flag.NONE, -1: Flag.REJECT}[read]


def people_of(photo: made_up.Made) -> frozenset[str]:
    names = {"anna": photo.photo_id % 2 == 0, "ben smith": photo.photo_id % 3 == 0}
    return frozenset(name for name, is_there in names.items() if is_there)


def has_keyword(photo: made_up.Made, wanted: str) -> bool:
    plain = {"ete": "été"}.get(wanted, wanted).casefold()
    return any(f"|{plain}|" in f"|{path.casefold()}|" for path in keywords_of(photo))


def text_of(photo: made_up.Made) -> str:
    texts = ("total 12.50", "Gruesse, Grusse", "")
    return texts[photo.photo_id % len(texts)].casefold()


def parts(text: str) -> list[str]:
    return text.casefold().replace("grüße", "grusse").split()


def with_text(photo: made_up.Made) -> ReadText:
    corners = ((0.1, 0.1), (0.5, 0.1), (0.5, 0.2), (0.1, 0.2))
    text = text_of(photo).replace("grusse", "GRÜßE")
    lines = [TextLine(text, 0.9, corners)] if text else []
    return ReadText(photo.photo_id, made_up.number_of(photo).to_bytes(32, "big"), lines)


def with_people(photo: made_up.Made) -> Sought:
    number = made_up.number_of(photo)
    named = [
        (name, Region(0.3 * place, 0.1, 0.3 * place + 0.2, 0.4))
        for place, name in enumerate(sorted(people_of(photo)))
    ]
    return Sought(photo.photo_id, number.to_bytes(32, "big"), [], named)


@pytest.fixture(scope="module")
def searcher(shared_catalogue: Catalogue, made: list[made_up.Made]) -> Searcher:
    assert len(made) == COUNT
    return made_up.searcher(shared_catalogue, FakeEncoder())


def found(searcher: Searcher, query: Query) -> set[int]:
    return {hit.photo_id for hit in searcher.ask(query).hits}


def in_group(photo: made_up.Made, group: int) -> bool:
    return photo.photo_id % (group + 2) == 0


def shape_of(facts: Facts) -> Shape:
    if facts.width == facts.height:
        return Shape.SQUARE
    return Shape.LANDSCAPE if facts.width > facts.height else Shape.PORTRAIT


def is_inside(facts: Facts, area: Area) -> bool:
    if facts.latitude is None or facts.longitude is None:
        return False
    east = (facts.longitude - area.west) % 360 <= (area.east - area.west) % 360
    whole = area.east - area.west == 360
    return area.south <= facts.latitude <= area.north and (east or whole)


def has_lens(lens: str, name: str) -> bool:
    if not name or not lens:
        return name == lens
    is_whole = name.casefold() in (known.casefold() for known in made_up.LENSES)
    return name.casefold() == lens.casefold() if is_whole else name.casefold() in lens.casefold()


def within(name: str) -> Callable[[made_up.Made, Bounds], bool]:
    def passes(photo: made_up.Made, bounds: Bounds) -> bool:
        value = getattr(photo.facts, name)
        if value is None:
            return False
        return (bounds.least or 0) <= value <= (math.inf if bounds.most is None else bounds.most)

    return passes


some_bounds = [Bounds(2.8), Bounds(None, 4.2), Bounds(0.004, 0.0167), Bounds(24, 400)]
moments = [datetime(2018, 1, 1), datetime(2018, 5, 7), datetime(2019, 1, 1), datetime(2020, 6, 1)]
FILTERS: dict[str, tuple[list[Any], Callable[[made_up.Made, Any], bool]]] = {
    "folders": (
        [Path("/a"), Path("/a/b"), Path("/c"), Path("/nowhere"), Path("/")],
        lambda photo, wanted: any(photo.path.is_relative_to(folder) for folder in wanted),
    ),
    "after": (moments, lambda photo, wanted: photo.dated >= wanted),
    "before": (moments, lambda photo, wanted: photo.dated < wanted),
    "cameras": (
        ["canon", "canon eos 5d", "D9", "phone", "leica", NONE],
        lambda photo, wanted: any(
            name.lower() in photo.facts.camera.lower()
            if photo.facts.camera and name
            else (name or NONE) == (photo.facts.camera or NONE)
            for name in wanted
        ),
    ),
    "lenses": (
        ["ef50mm", "EF50mm F/1.8", "nothing", NONE],
        lambda photo, wanted: any(has_lens(photo.facts.words.lens, name) for name in wanted),
    ),
    "labels": (
        ["red", "purple", "a revoir", "nothing", NONE],
        lambda photo, wanted: any(has_label(photo, name) for name in wanted),
    ),
    **{name: (some_bounds, within(name)) for name in ("iso", "aperture", "focal", "shutter")},
    "focal35": ([Bounds(28, 28), Bounds(29)], within("focal35")),
    "kinds": (["JPEG", "PNG", "HEIF", "WEBP"], lambda photo, wanted: photo.facts.kind in wanted),
    "shape": (list(Shape), lambda photo, wanted: shape_of(photo.facts) == wanted),
    "min_pixels": (
        [0, 2_000_000, 4_000_000],
        lambda photo, wanted: photo.facts.width * photo.facts.height >= wanted,
    ),
    "max_pixels": (
        [2_000_000, 9_000_000],
        lambda photo, wanted: photo.facts.width * photo.facts.height <= wanted,
    ),
    "min_bytes": ([0, 20_000], lambda photo, wanted: photo.size >= wanted),
    "max_bytes": ([30_000, 59_000], lambda photo, wanted: photo.size <= wanted),
    "located": ([True, False], lambda photo, wanted: (photo.facts.latitude is not None) == wanted),
    "places": (
        ["munich", "MÜNCHEN", "Rome", "Germany", "Bavaria, Deutschland", "Rome, Germany"],
        lambda photo, wanted: any(
            name == "Rome" if photo.facts.latitude == 41.890 else not name.startswith("Rome")
            for name in wanted
            if photo.facts.latitude is not None
        ),
    ),
    "area": (
        [Area(41, 12, 42, 13), Area(-90, -180, 90, 180), Area(41, 13, 50, 11), Area(0, 0, 1, 1)],
        lambda photo, wanted: is_inside(photo.facts, wanted),
    ),
    "favourite": ([True, False], lambda photo, wanted: photo.is_favourite == wanted),
    "added_days": ([1, 8, 40], lambda photo, wanted: days_here(photo) < wanted),
    "last_import": ([True, False], lambda photo, wanted: (days_here(photo) == 0) == wanted),
    "screenshot": ([True, False], lambda photo, wanted: is_screenshot(photo) == wanted),
    "min_stars": ([0, 1, 3, 5], lambda photo, wanted: stars_of(photo) >= wanted),
    "max_stars": ([0, 2, 5], lambda photo, wanted: stars_of(photo) <= wanted),
    "flag": (list(Flag), lambda photo, wanted: flag_of(photo) is wanted),
    "people": (
        ["Anna", "ben smith", "nobody"],
        lambda photo, wanted: all(name.casefold() in photo.people for name in wanted),
    ),
    "keywords": (
        ["ROME", "italy", "Places|Italy", "ete", "Rome|Italy", "nothing"],
        lambda photo, wanted: all(has_keyword(photo, keyword) for keyword in wanted),
    ),
    "groups": (
        [*GROUPS, 9],
        lambda photo, wanted: any(group in GROUPS and in_group(photo, group) for group in wanted),
    ),
    "albums": (
        ["été “1”", "BEST", "nothing"],
        lambda photo, wanted: any(
            in_group(photo, number)
            for name, number in ALBUMS.items()
            if name.casefold() in map(str.casefold, wanted)
        ),
    ),
    "texts": (
        ["TOTAL", "tot 12", "Grüße 12", "nowhere"],
        lambda photo, wanted: all(
            word in text_of(photo) for text in wanted for word in parts(text)
        ),
    ),
}
"""For each field of `Filters` values to ask for, and the same question asked in Python."""


def test_every_filter_is_compared_with_python() -> None:
    assert set(FILTERS) == {field.name for field in fields(Filters)} - {"excluded"}


def passes(photo: made_up.Made, filters: Filters) -> bool:
    asked = ((getattr(filters, field), passing) for field, (_, passing) in FILTERS.items())
    return all(
        value in (None, ()) or passing(photo, value) for value, passing in asked
    ) and not any(passes(photo, one) for one in filters.excluded)


def asked(field: str) -> st.SearchStrategy[Any]:
    values = st.sampled_from(FILTERS[field][0])
    if getattr(Filters(), field) == ():
        return st.lists(values, max_size=2, unique=True).map(tuple)
    return st.none() | values


plain_filters = st.builds(Filters, **{field: asked(field) for field in FILTERS})
alone = st.sampled_from(sorted(FILTERS)).flatmap(
    lambda field: st.builds(Filters, **{field: asked(field)}).filter(lambda one: one != Filters())
) | st.just(Filters(after=moments[1], before=moments[2]))
filters = st.builds(
    lambda plain, excluded: replace(plain, excluded=excluded),
    plain_filters,
    st.lists(alone, max_size=2).map(tuple),
)


@few
@given(filters)
@example(Filters(excluded=(Filters(after=moments[1], before=moments[2]),)))
def test_a_search_finds_just_the_photos_that_pass(
    made: list[made_up.Made], searcher: Searcher, filters: Filters
) -> None:
    wanted = {photo.photo_id for photo in made if passes(photo, filters)}
    assert found(searcher, Query((TextTerm("dog"),), ALL, filters)) == wanted
    if filters != Filters():
        assert found(searcher, Query((), ALL, filters)) == wanted


@few
@given(filters, st.integers(1, 5))
def test_a_filter_never_costs_a_better_hit(
    searcher: Searcher, filters: Filters, limit: int
) -> None:
    everything = searcher.ask(Query((TextTerm("dog"),), ALL, filters)).hits
    few = searcher.ask(Query((TextTerm("dog"),), limit, filters)).hits
    assert [hit.photo_id for hit in few] == [hit.photo_id for hit in everything[:limit]]


def test_filters_alone_list_by_date(made: list[made_up.Made], searcher: Searcher) -> None:
    hits = searcher.ask(parse("kind:png")).hits
    dates = {photo.photo_id: made_up.by_date(photo) for photo in made}
    listed = [dates[hit.photo_id] for hit in hits]
    assert listed == sorted(listed, reverse=True)
    assert {hit.score for hit in hits} == {None}
    assert [hit.rank for hit in hits] == list(range(1, len(hits) + 1))


def test_a_part_of_a_folder_is_not_mistaken_for_one_with_a_longer_name(searcher: Searcher) -> None:
    assert found(searcher, parse("folder:/a/bb")) == set()
    assert found(searcher, parse("folder:/a/b/")) == found(searcher, parse("folder:/a/b"))


def test_hits_are_sorted_as_asked(made: list[made_up.Made], searcher: Searcher) -> None:
    dates = {photo.photo_id: made_up.by_date(photo) for photo in made}
    query = Query((TextTerm("dog"),), 10)
    best = searcher.ask(query).hits
    by_date = searcher.lists.arranged(best, replace(query, sort=Sort.DATE))
    assert {hit.photo_id for hit in by_date} == {hit.photo_id for hit in best}
    listed = [dates[hit.photo_id] for hit in by_date]
    assert listed == sorted(listed, reverse=True)
    by_folder = searcher.lists.arranged(best, replace(query, sort=Sort.FOLDER))
    assert [hit.path for hit in by_folder] == sorted(
        (hit.path for hit in by_folder), key=made_up.by_folder
    )
    assert [hit.rank for hit in by_folder] == list(range(1, 11))


def test_many_stars_come_first_then_picks_and_the_rejected_last(
    made: list[made_up.Made], searcher: Searcher
) -> None:
    worth = {Flag.PICK: 1, Flag.NONE: 0, Flag.REJECT: -1}
    known = {photo.photo_id: photo for photo in made}
    for text in ("sort:rating", "dog sort:rating"):
        query = parse(text)
        hits = searcher.lists.arranged(searcher.ask(query).hits, query)
        shown = [known[hit.photo_id] for hit in hits]
        assert [(hit.rating.stars, hit.rating.flag) for hit in hits] == [
            (stars_of(photo), flag_of(photo)) for photo in shown
        ]
        places = [(stars_of(one), worth[flag_of(one)], made_up.by_date(one)) for one in shown]
        assert places == sorted(places, reverse=True)
        assert len(hits) == COUNT


def test_a_mark_counts_at_once(
    shared_catalogue: Catalogue, made: list[made_up.Made], searcher: Searcher
) -> None:
    photo_id = made[1].photo_id
    query = parse("favourite:yes")
    assert photo_id not in found(searcher, query)
    shared_catalogue.favourites.mark([photo_id, 10**9], True)
    assert photo_id in found(searcher, query)
    assert photo_id in found(searcher, parse("dog favourite:yes"))
    shared_catalogue.favourites.mark([photo_id], False)
    assert photo_id not in found(searcher, query)
    assert photo_id not in found(searcher, parse("dog favourite:yes"))


@few
@given(filters, st.sampled_from(["dog", "cat"]))
def test_a_scan_of_the_catalogue_finds_what_the_index_finds(
    shared_catalogue: Catalogue, searcher: Searcher, filters: Filters, text: str
) -> None:
    encoder = FakeEncoder()
    scan = BruteForceSource(shared_catalogue, encoder.model_id, encoder.dimension)
    once = Searcher(shared_catalogue, encoder, scan)
    query = Query((TextTerm(text),), 7, filters)
    hits, others = once.ask(query).hits, searcher.ask(query).hits
    assert [hit.photo_id for hit in hits] == [hit.photo_id for hit in others]
    assert [hit.score for hit in hits] == pytest.approx([hit.score for hit in others], abs=1e-5)


def test_there_is_something_to_choose_from(
    shared_catalogue: Catalogue, made: list[made_up.Made], searcher: Searcher
) -> None:
    assert dict(shared_catalogue.listing.cameras()) == {
        camera: sum(photo.facts.camera == camera for photo in made)
        for camera in made_up.CAMERAS
        if camera
    }
    assert dict(shared_catalogue.listing.kinds()) == dict.fromkeys(made_up.KINDS, COUNT // 3)
    months = shared_catalogue.listing.months()
    assert months == sorted(months)
    assert sum(count for _, count in months) == COUNT
    assert dict(months)["2020-06"] == COUNT // 5
    few = shared_catalogue.listing.months(Filters(kinds=("PNG",)))
    assert few != months
    assert sum(count for _, count in few) == len(searcher.ask(parse("kind:png")).hits)


def test_remembering_a_search_does_not_make_the_filters_be_asked_again(
    shared_catalogue: Catalogue, searcher: Searcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = Mock(wraps=shared_catalogue.listing.passing)
    monkeypatch.setattr(shared_catalogue.listing, "passing", asked)
    query = parse("dog kind:png")
    searcher.ask(query)
    shared_catalogue.searches.add_recent("dog kind:png")
    searcher.ask(query)
    assert asked.call_count == 1
    shared_catalogue.favourites.mark([1], False)
    searcher.ask(query)
    assert asked.call_count == 2
