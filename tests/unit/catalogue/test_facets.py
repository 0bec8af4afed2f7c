"""Each value of a filter is counted as the filter would find it, among all the other filters."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from photosearch.catalogue import Catalogue
from photosearch.catalogue.facets import FACETS
from photosearch.types import NONE, Bounds, Filters, Flag, Shape
from support.models.fakes import FakeEncoder
from support.photos import made_up

OTHERS = (
    Filters(),
    Filters(cameras=("canon", NONE)),
    Filters(kinds=("PNG",), shape=Shape.LANDSCAPE),
    Filters(folders=(Path("/a/b"),), located=False, min_pixels=2_000_000),
    Filters(after=datetime(2018, 5, 1), before=datetime(2019, 3, 1), favourite=False),
    Filters(excluded=(Filters(cameras=("nikon",)), Filters(kinds=("HEIF",)))),
)


@pytest.fixture(scope="module")
def catalogue(shared_catalogue: Catalogue) -> Catalogue:
    photos = made_up.fill(shared_catalogue, made_up.rows_of(60), FakeEncoder())
    shared_catalogue.favourites.mark([photo.photo_id for photo in photos[::7]], True)
    for stars, flag in enumerate((Flag.PICK, Flag.NONE, Flag.REJECT, Flag.PICK)):
        some = [photo.photo_id for photo in photos[stars::9]]
        shared_catalogue.ratings.rate(some, stars, flag)
        shared_catalogue.albums.add(shared_catalogue.albums.create(f"best {stars}"), some)
    return shared_catalogue


NUMBERS = ("iso", "aperture", "focal", "focal35", "shutter")
NAMES = (
    *NUMBERS,
    "lenses",
    "labels",
    "cameras",
    "kinds",
    "shape",
    "located",
    "favourite",
    "albums",
    "min_stars",
    "flag",
)


def asking(name: str, value: Any) -> dict[str, Any]:
    match name:
        case "located" | "favourite":
            return {name: bool(value)}
        case "shape":
            return {name: Shape(value)}
        case name if name in NUMBERS:
            return {name: Bounds(value, value)}
        case "flag":
            return {name: Flag(value)}
        case "min_stars":
            return {"min_stars": value, "max_stars": value}
        case _:
            return {name: (value,)}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("others", OTHERS)
def test_a_count_is_what_the_filter_finds(catalogue: Catalogue, name: str, others: Filters) -> None:
    counts = catalogue.facets.counts(name, others)
    assert counts or others != Filters()
    for value, photos in counts:
        asked = replace(others, **asking(name, value))
        assert photos == catalogue.listing.count(asked), value
    assert [photos for _, photos in counts] == sorted((n for _, n in counts), reverse=True)


def test_months_are_those_of_all_dates(catalogue: Catalogue) -> None:
    within = Filters(kinds=("PNG",), after=datetime(2018, 5, 1))
    listed = catalogue.listing.months(Filters(kinds=("PNG",)))
    assert sorted(catalogue.facets.counts("after", within)) == listed


def test_counts_follow_the_catalogue(catalogue: Catalogue) -> None:
    before = dict(catalogue.facets.counts("favourite"))
    marked = catalogue.listing.listed(Filters(favourite=True))[0].photo_id
    catalogue.favourites.mark([marked], False)
    assert dict(catalogue.facets.counts("favourite"))[1] == before[1] - 1
    catalogue.favourites.mark([marked], True)


def test_a_name_means_one_camera_and_a_part_all_that_have_it(catalogue: Catalogue) -> None:
    with catalogue._database.write() as connection:
        connection.execute("UPDATE photos SET camera = 'Canon EOS 5D Mark II' WHERE id % 8 = 0")
    counts = dict(catalogue.facets.counts("cameras"))
    for asked, names in (
        ("canon eos 5d", ["Canon EOS 5D"]),
        ("canon", ["Canon EOS 5D", "Canon EOS 5D Mark II"]),
    ):
        found = catalogue.listing.count(Filters(cameras=(asked,)))
        assert found == sum(counts[name] for name in names)


def test_every_facet_is_read(catalogue: Catalogue) -> None:
    for name in FACETS:
        catalogue.facets.counts(name, OTHERS[1])
