"""The orders of photos: by names as people count, by folders, sizes, and by chance."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from photosearch.catalogue import Catalogue, FileRow, Indexed
from photosearch.catalogue.name_order import folder_key
from photosearch.library.headings import headings
from photosearch.types import ByFolder, Facts, Filters, Sort

NAMES = ("b/IMG_10.jpg", "b/IMG_9.jpg", "b/a/x.jpg", "B2/img_2.jpg", "b/IMG_9 copy.jpg", "a.jpg")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    catalogue = Catalogue(tmp_path_factory.mktemp("orders") / "catalogue.sqlite")
    folder = catalogue.folders.add(Path("/photos"))
    found = [FileRow(name.encode(), 1000 - 100 * i, 1, i + 1, None) for i, name in enumerate(NAMES)]
    catalogue.folders.reconcile(folder, 1, found, [])
    noon = datetime(2020, 1, 1, 12)
    read = [
        Indexed(i.file_id, str(i.path).encode(), Facts(1, 1, taken_at=noon), noon, None)
        for i in catalogue.pending("m")
    ]
    catalogue.store("m", 8, read, {})
    return catalogue


def names(catalogue: Catalogue, sort: Sort, seed: int = 0) -> list[str]:
    hits = catalogue.listing.listed(sort=sort, seed=seed)
    return [str(hit.path.relative_to("/photos")) for hit in hits]


def test_names_come_as_people_count(made: Catalogue) -> None:
    assert [name.rpartition("/")[2] for name in names(made, Sort.NAME)] == [
        "a.jpg",
        "img_2.jpg",
        "IMG_9 copy.jpg",
        "IMG_9.jpg",
        "IMG_10.jpg",
        "x.jpg",
    ]


def test_a_folder_s_photos_stand_together_before_those_of_its_folders(made: Catalogue) -> None:
    assert names(made, Sort.FOLDER) == [
        "a.jpg",
        "b/IMG_9 copy.jpg",
        "b/IMG_9.jpg",
        "b/IMG_10.jpg",
        "b/a/x.jpg",
        "B2/img_2.jpg",
    ]
    hits = made.listing.listed(sort=Sort.FOLDER)
    found = headings(made, hits, Sort.FOLDER)
    assert isinstance(found, ByFolder)
    assert [str(found.directories[found.places[i]]) for i in hits.photo_ids] == [
        str(hit.path.parent) for hit in hits
    ]
    assert folder_key(b"/A", b"x") != folder_key(b"/a", b"x"), "two folders where case counts"


def test_those_of_one_second_go_by_name_as_the_list_does(made: Catalogue) -> None:
    newest, oldest = names(made, Sort.DATE), names(made, Sort.OLDEST)
    assert newest == oldest[::-1]
    assert oldest == sorted(oldest)


def test_the_largest_and_those_added_last_come_first(made: Catalogue) -> None:
    assert names(made, Sort.SIZE) == list(NAMES)
    ids = made.listing.listed(sort=Sort.ADDED).photo_ids
    assert ids == sorted(ids, reverse=True)


def test_chance_keeps_its_order_till_it_is_asked_again(made: Catalogue) -> None:
    orders = {tuple(names(made, Sort.RANDOM, seed)) for seed in range(1, 20)}
    assert len(orders) > 10
    assert {tuple(sorted(order)) for order in orders} == {tuple(sorted(NAMES))}
    assert names(made, Sort.RANDOM, 3) == names(made, Sort.RANDOM, 3)
    hits = list(made.listing.listed())
    places = made.listing.places([h.photo_id for h in hits], Filters(), Sort.RANDOM, 3)
    listed = made.listing.listed(sort=Sort.RANDOM, seed=3)
    assert [photo_id for photo_id, _ in sorted(places, key=lambda one: places[one])] == (
        listed.photo_ids
    ), "a search's hits come in the same order"
