"""Memory cards and other drives whose inodes and times drift, and whose names know no case.

FAT itself can't be mounted everywhere, nor can ext4 with casefolding; `fat_share` behaves the same.
"""

import hashlib
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from photosearch.indexer import reading
from photosearch.jobs import Job
from photosearch.library import Library
from support.models.fakes import FakeEncoder
from support.processes.fat_share import Fat
from support.processes.hanging_share import Share

pytestmark = pytest.mark.skipif(not Share.is_possible(), reason="needs FUSE")

NOON = 1_700_000_000
BITMAPS = 6


@pytest.fixture
def card(tmp_path: Path, original_photos: Path) -> Iterator[Fat]:
    """Five photos in a directory, and bitmaps of one size, written in the same two seconds."""
    disk = tmp_path / "disk"
    shutil.copytree(original_photos, disk / "Trip")
    for number in range(BITMAPS):
        Image.new("RGB", (24, 16), (40 * number, 9, 99)).save(disk / f"{number}.bmp")
    for path in disk.rglob("*.*"):
        os.utime(path, (NOON, NOON))
    with Fat(disk, tmp_path / "card") as made:
        yield made


@pytest.fixture
def library(card: Fat, library: Library) -> Library:
    library.folders.add(card.place)
    library.index.run(Job())
    return library


@pytest.fixture
def reads(library: Library, monkeypatch: pytest.MonkeyPatch) -> list[str]:  # noqa: ARG001
    """The names of the files that are read from now on."""
    read, names = reading.read_unless_video, list[str]()  # type: ignore[attr-defined]
    noting = lambda path: (names.append(path.name), read(path))[1]  # noqa: E731
    monkeypatch.setattr(reading, "read_unless_video", noting)
    return names


def check(library: Library, card: Fat) -> None:
    """Each file is known by the name it has now, as the photo that it holds."""
    hits = {hit.path.relative_to(card.place): hit for hit in library.photos.browse()}
    files = list(card.directory.rglob("*.*"))
    assert set(hits) == {path.relative_to(card.directory) for path in files}
    for path in files:
        known = library._catalogue.photo_hash(hits[path.relative_to(card.directory)].photo_id)
        assert known == hashlib.sha256(path.read_bytes()).digest(), path.name
    assert library.photos.counts() == (len(files), len(files))


def mark(library: Library, name: str) -> None:
    hits = {hit.path.name: hit for hit in library.photos.browse()}
    library.photos.favourites.mark([hits[name].photo_id], True)


def marked(library: Library) -> list[str]:
    return [hit.path.name for hit in library.photos.browse() if hit.favourite]


def test_plugged_in_again_nothing_is_read_again(
    library: Library, card: Fat, reads: list[str]
) -> None:
    mark(library, "cat.jpg")
    shutil.move(card.directory / "0.bmp", card.directory / "9.bmp")
    for _ in range(3):
        library.index.run(Job())
        card.again()
        reads.clear()
        assert library.index.run(Job()).unreachable == ()
        assert reads == []
    assert marked(library) == ["cat.jpg"]
    check(library, card)


@pytest.mark.parametrize("hours", [1, -1, 9])
def test_neither_are_they_in_summer_time(
    library: Library, card: Fat, reads: list[str], hours: int
) -> None:
    """The same times, read off another clock; what was edited meanwhile is read."""
    mark(library, "cat.jpg")
    card.again(hours)
    library.index.run(Job())
    assert reads == []
    edited = card.directory / "3.bmp"
    Image.new("RGB", (24, 16), "gold").save(edited)
    card.again()
    library.index.run(Job())
    assert reads == ["3.bmp"]
    assert marked(library) == ["cat.jpg"]
    check(library, card)


def test_an_edit_that_takes_an_hour_is_one(library: Library, card: Fat, reads: list[str]) -> None:
    """Other files have kept their time."""
    edited = card.directory / "Trip" / "moon.png"
    data = bytearray(edited.read_bytes())
    data[-1] ^= 1
    edited.write_bytes(data)
    os.utime(edited, (NOON + 3600, NOON + 3600))
    library.index.run(Job())
    assert reads == ["moon.png"]


def test_renamed_files_of_one_size_and_time_are_not_mistaken_for_each_other(
    library: Library, card: Fat, encoder: FakeEncoder
) -> None:
    mark(library, "4.bmp")
    encoded = encoder.encoded
    (card.directory / "0.bmp").unlink()
    for number in range(1, BITMAPS):
        (card.directory / f"{number}.bmp").rename(card.directory / f"new {BITMAPS - number}.bmp")
    card.again()
    library.index.run(Job())
    check(library, card)
    assert marked(library) == ["new 2.bmp"]
    assert encoder.encoded == encoded


def test_not_even_if_nothing_has_kept_its_name(library: Library, card: Fat) -> None:
    mark(library, "cat.jpg")
    (card.directory / "0.bmp").unlink()
    (card.directory / "Trip").rename(card.directory / "Journey")
    for number in range(1, BITMAPS):
        (card.directory / f"{number}.bmp").rename(card.directory / f"new {number}.bmp")
    card.again()
    library.index.run(Job())
    check(library, card)
    assert marked(library) == ["cat.jpg"]


def test_a_move_while_it_is_plugged_in_is_followed_without_reading(
    library: Library, card: Fat, reads: list[str]
) -> None:
    card.again()
    library.index.run(Job())
    (card.directory / "Trip").rename(card.directory / "Journey")
    library.index.run(Job())
    assert reads == []
    check(library, card)


@pytest.mark.parametrize("only", [False, True])
def test_names_that_differ_in_case_alone_are_one_file(
    library: Library, card: Fat, only: bool
) -> None:
    mark(library, "cat.jpg")
    (card.directory / "Trip").rename(card.directory / "TRIP")
    (card.directory / "1.bmp").rename(card.directory / "1.BMP")
    told = [card.place, card.place / "Trip", card.place / "TRIP"]
    library.index.run(Job(), only=told if only else None)
    check(library, card)
    assert marked(library) == ["cat.jpg"]


def test_a_folder_added_by_a_name_of_other_case_is_the_known_one(
    library: Library, card: Fat
) -> None:
    trip = library.folders.add(card.place / "TRIP")
    assert trip.path == card.place
    library.folders.remove(library.folders.all()[0].id)
    assert library.folders.add(card.place / "tRIP").path == card.place / "Trip"
    assert library.folders.add(card.place / "TRip").path == card.place / "Trip"
    assert len(library.folders.all()) == 1
