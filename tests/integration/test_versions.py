"""An older and a newer version of Photosearch on one library: the newer wins, nothing is harmed."""

import hashlib
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from photosearch import settings
from photosearch.catalogue import database
from photosearch.catalogue.migrations import MIGRATIONS
from photosearch.errors import KnownError
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.types import SavedSearch

NEWER = (
    *MIGRATIONS,
    "ALTER TABLE photos RENAME COLUMN camera TO made_with;",
    "CREATE TABLE new_things (photo_id INTEGER NOT NULL);",
)
"""Reading is other than before, too."""


@pytest.fixture
def library(library: Library, photos: Path) -> Library:
    """As this version shows it."""
    library.folders.add(photos)
    library.index.run(Job())
    library.photos.favourites.mark([hit.photo_id for hit in library.photos.browse()[:2]], True)
    return library


def take_over(library: Library, patch: pytest.MonkeyPatch) -> None:
    """A newer version opens it, and migrates it."""
    with patch.context() as newer:
        newer.setattr(database, "MIGRATIONS", NEWER)
        database.Database(library.directory / "catalogue.sqlite").close()


def content(directory: Path) -> str:
    """All that the catalogue holds, wherever it lies."""
    with closing(sqlite3.connect(directory / "catalogue.sqlite")) as connection:
        return hashlib.sha256("\n".join(connection.iterdump()).encode()).hexdigest()


WRITES: dict[str, Callable[[Library], object]] = {
    "a mark": lambda library: library.photos.favourites.mark([1], False),
    "a saved search": lambda library: library.searches.save(SavedSearch("cats", "cat")),
    "a folder": lambda library: library.folders.add(library.directory.parent),
    "indexing": lambda library: library.index.run(Job()),
    "leaving a folder": lambda library: library.folders.remove(library.folders.all()[0].id),
}


@pytest.mark.parametrize("name", WRITES)
def test_an_older_one_that_runs_meanwhile_writes_no_more_and_says_what_to_do(
    library: Library, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    take_over(library, monkeypatch)
    before = content(library.directory)
    with pytest.raises(KnownError, match=r"newer version.*Close this one.*start the newer one"):
        WRITES[name](library)
    library.close()
    assert content(library.directory) == before


def test_what_it_can_no_longer_read_is_the_same_sentence(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    take_over(library, monkeypatch)
    with pytest.raises(KnownError, match=r"newer version.*Close this one"):
        library._catalogue.listing.cameras()


def test_an_older_one_that_is_started_later_leaves_all_as_it_is(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.close()
    take_over(library, monkeypatch)
    there = {path: path.read_bytes() for path in library.directory.rglob("*") if path.is_file()}
    with pytest.raises(KnownError, match=r"newer version.*Install the newest version"):
        Library.open(library.directory)
    assert there == {path: path.read_bytes() for path in there}, "its seal, too"


def test_a_migration_that_fails_half_way_leaves_the_library_to_the_older_one(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = content(library.directory)
    with monkeypatch.context() as newer:
        newer.setattr(database, "MIGRATIONS", (*NEWER, "ALTER TABLE nothing ADD COLUMN x;"))
        with pytest.raises(sqlite3.OperationalError):
            database.Database(library.directory / "catalogue.sqlite")
    assert content(library.directory) == before
    library.photos.favourites.mark([hit.photo_id for hit in library.photos.browse()], True)
    assert all(hit.favourite for hit in library.photos.browse())


def test_what_a_newer_one_prefers_stays_in_the_settings(library: Library) -> None:
    path = library.directory / "settings.toml"
    settings.save(path, library.settings.current)
    path.write_text(path.read_text() + 'darkness = "deep"\n[colours]\nfrom = 3\n')
    library.settings.set_pace("easy", "pause")
    text = path.read_text()
    assert 'darkness = "deep"' in text
    assert "[colours]" in text
    assert settings.load(path).pace == "easy"
