"""Each located photo's town: when it is stored, when its coordinates change, of older libraries."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path

import numpy as np

from photosearch.catalogue import Catalogue, FileRow, Indexed
from photosearch.types import Facts, Filters

NOON = datetime(2024, 5, 1, 12)
ROME, MUNICH, SEA = (41.8902, 12.4922), (48.137, 11.575), (0.0, -140.0)
Point = tuple[float, float] | None


def store(catalogue: Catalogue, points: Sequence[Point]) -> list[int]:
    """A photo at each point, the files being read again if they are known."""
    rows = [FileRow(f"{i}.jpg".encode(), 1, 1, i + 1, None) for i in range(len(points))]
    folder = catalogue.folders.add(Path("/a"))
    catalogue.folders.reconcile(folder, 1, rows, [])
    pending = sorted(catalogue.pending("m"), key=lambda item: item.path)
    ids = [item.file_id for item in pending] or list(range(1, len(points) + 1))
    read = [
        Indexed(id_, bytes([i]) * 32, facts(point), NOON, np.full(4, 0.5, np.float32))
        for i, (id_, point) in enumerate(zip(ids, points, strict=True))
    ]
    return catalogue.store("m", 4, read, {}).tolist()


def facts(point: Point) -> Facts:
    north, east = point or (None, None)
    return Facts(4, 3, "JPEG", latitude=north, longitude=east)


def found(catalogue: Catalogue, *places: str) -> set[int]:
    return set(np.flatnonzero(catalogue.listing.passing(Filters(places=places))).tolist())


def counts(catalogue: Catalogue) -> dict[str, int]:
    return {place.town: count for place, count in catalogue.listing.towns()}


def test_a_photo_has_the_town_at_its_coordinates(tmp_path: Path) -> None:
    with closing(Catalogue(tmp_path / "c.sqlite")) as catalogue:
        rome, again, munich, sea, none = store(catalogue, [ROME, ROME, MUNICH, SEA, None])
        assert found(catalogue, "roma") == {rome, again}
        assert found(catalogue, "Italy", "München") == {rome, again, munich}
        assert counts(catalogue) == {"Rome": 2, "Munich": 1}
        photo = catalogue.photo(rome)
        assert photo is not None
        assert photo.place is not None
        assert photo.place[1:] == ("Rome", "Lazio", "IT")
        for other in (sea, none):
            photo = catalogue.photo(other)
            assert photo is not None
            assert photo.place is None


def test_a_place_without_photos_is_told(tmp_path: Path) -> None:
    with closing(Catalogue(tmp_path / "c.sqlite")) as catalogue:
        store(catalogue, [ROME])
        asked = Filters(places=("rome", "Atlantis"), excluded=(Filters(places=("Oz",)),))
        assert catalogue.listing.unknown(asked).places == ("Atlantis", "Oz")


def test_what_is_read_again_with_other_coordinates_has_another_town(tmp_path: Path) -> None:
    with closing(Catalogue(tmp_path / "c.sqlite")) as catalogue:
        store(catalogue, [ROME])
        (photo_id,) = store(catalogue, [MUNICH])
        assert (found(catalogue, "rome"), found(catalogue, "munich")) == (set(), {photo_id})
        store(catalogue, [None])
        assert counts(catalogue) == {}


def test_photos_of_an_older_library_get_towns_without_being_read(tmp_path: Path) -> None:
    path = tmp_path / "c.sqlite"
    with closing(Catalogue(path)) as catalogue:
        (photo_id,) = store(catalogue, [ROME])
    as_it_was_before(path)
    with closing(Catalogue(path)) as catalogue:
        assert found(catalogue, "rome") == set()
        catalogue.find_towns()
        assert found(catalogue, "rome") == {photo_id}
        written = catalogue.written
        catalogue.find_towns()
        assert catalogue.written == written


def as_it_was_before(path: Path) -> None:
    """The step that brought towns leaves all of them unknown."""
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("UPDATE photos SET town = NULL")
        raw.execute("DELETE FROM seal")


def test_points_are_those_of_the_photos_that_have_a_file(tmp_path: Path) -> None:
    with closing(Catalogue(tmp_path / "c.sqlite")) as catalogue:
        rome, again, munich, sea, _none = store(catalogue, [ROME, ROME, MUNICH, SEA, None])
        found = catalogue.listing.points()
        assert dict(zip(found.ids.tolist(), map(tuple, found.degrees.tolist()), strict=True)) == {
            rome: ROME,
            again: ROME,
            munich: MUNICH,
            sea: SEA,
        }
        some = catalogue.listing.points(np.array([munich, _none, 10**9]))
        assert some.ids.tolist() == [munich]
        catalogue.folders.remove(catalogue.folders.all()[0].id)
        assert not len(catalogue.listing.points().ids)
        assert catalogue.listing.towns() == []
