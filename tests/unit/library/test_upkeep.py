"""Preferences, sizes, caches, and files to read again, through the library's door."""

from pathlib import Path

import pytest

from photosearch.errors import KnownError
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.settings import EASY, FULL, PAUSE
from photosearch.types import Query, TextTerm


@pytest.fixture
def indexed(library: Library, photos: Path) -> Library:
    (photos / "empty.jpg").touch()
    library.add_folder(photos)
    library.index(Job())
    return library


def on_battery(library: Library, monkeypatch: pytest.MonkeyPatch, in_use: bool) -> None:
    monkeypatch.setattr(library._battery, "in_use", lambda: in_use)


def test_half_the_cores_when_the_person_says_so(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    on_battery(library, monkeypatch, in_use=False)
    assert not library._goes_easy()
    library.set_pace(EASY, FULL)
    assert library._goes_easy()
    assert library.settings.pace == EASY


@pytest.mark.parametrize(("choice", "easy", "waits"), [(FULL, 0, 0), (EASY, 1, 0), (PAUSE, 1, 1)])
def test_on_battery(
    library: Library, monkeypatch: pytest.MonkeyPatch, choice: str, easy: bool, waits: bool
) -> None:
    library.set_pace(FULL, choice)
    on_battery(library, monkeypatch, in_use=False)
    assert (library._goes_easy(), library.waits_for_power) == (False, False)
    on_battery(library, monkeypatch, in_use=True)
    assert (library._goes_easy(), library.waits_for_power) == (bool(easy), bool(waits))


def test_a_pace_there_is_not(library: Library) -> None:
    with pytest.raises(KnownError, match="full, easy"):
        library.set_pace("hurried", FULL)
    assert library.settings.pace == FULL


def test_sizes_add_up_and_caches_come_back(indexed: Library) -> None:
    best = indexed.ask(Query((TextTerm("coffee"),))).hits[0]
    sizes = indexed.sizes()
    assert min(sizes.catalogue, sizes.index, sizes.thumbnails) > 0
    indexed.clear_thumbnails()
    indexed.clear_index()
    cleared = indexed.sizes()
    assert (cleared.index, cleared.thumbnails) == (0, 0)
    assert indexed.thumbnail(best.photo_id) is not None
    assert indexed.sizes().thumbnails > 0
    assert indexed.ask(Query((TextTerm("coffee"),))).hits[0] == best


def test_a_cleared_index_is_saved_again(indexed: Library) -> None:
    indexed.clear_index()
    indexed.ask(Query((TextTerm("coffee"),)))
    indexed._save_index()
    assert indexed.sizes().index > 0


def test_files_to_read_again(indexed: Library, photos: Path) -> None:
    assert [bad.path for bad in indexed.unreadable()] == [photos / "empty.jpg"]
    indexed.retry([photos / "cat.jpg"])
    assert len(indexed.unreadable()) == 1
    for paths in ([photos / "empty.jpg"], None):
        indexed.retry(paths)
        assert indexed.unreadable() == []
        assert indexed.index(Job()).unreadable == 1
