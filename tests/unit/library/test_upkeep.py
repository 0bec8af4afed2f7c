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
    library.folders.add(photos)
    library.index.run(Job())
    return library


def on_battery(library: Library, monkeypatch: pytest.MonkeyPatch, in_use: bool) -> None:
    monkeypatch.setattr(library.index._battery, "in_use", lambda: in_use)


def test_half_the_cores_when_the_person_says_so(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    on_battery(library, monkeypatch, in_use=False)
    assert not library.index._goes_easy()
    library.settings.set_pace(EASY, FULL)
    assert library.index._goes_easy()
    assert library.settings.load().pace == EASY


@pytest.mark.parametrize(("choice", "easy", "waits"), [(FULL, 0, 0), (EASY, 1, 0), (PAUSE, 1, 1)])
def test_on_battery(
    library: Library, monkeypatch: pytest.MonkeyPatch, choice: str, easy: bool, waits: bool
) -> None:
    library.settings.set_pace(FULL, choice)
    on_battery(library, monkeypatch, in_use=False)
    assert (library.index._goes_easy(), library.index.waits_for_power) == (False, False)
    on_battery(library, monkeypatch, in_use=True)
    assert (library.index._goes_easy(), library.index.waits_for_power) == (bool(easy), bool(waits))


def test_a_pace_there_is_not(library: Library) -> None:
    with pytest.raises(KnownError, match="full, easy"):
        library.settings.set_pace("hurried", FULL)
    assert library.settings.load().pace == FULL


def test_sizes_add_up_and_caches_come_back(indexed: Library) -> None:
    best = indexed.search.ask(Query((TextTerm("coffee"),))).hits[0]
    sizes = indexed.maintenance.sizes()
    assert min(sizes.catalogue, sizes.index, sizes.thumbnails) > 0
    indexed.maintenance.clear_thumbnails()
    indexed.maintenance.clear_index()
    cleared = indexed.maintenance.sizes()
    assert (cleared.index, cleared.thumbnails) == (0, 0)
    assert indexed.photos.thumbnail(best.photo_id) is not None
    assert indexed.maintenance.sizes().thumbnails > 0
    assert indexed.search.ask(Query((TextTerm("coffee"),))).hits[0] == best


def test_a_cleared_index_is_saved_again(indexed: Library) -> None:
    indexed.maintenance.clear_index()
    indexed.search.ask(Query((TextTerm("coffee"),)))
    indexed.models.save_index()
    assert indexed.maintenance.sizes().index > 0


def test_files_to_read_again(indexed: Library, photos: Path) -> None:
    assert [bad.path for bad in indexed.index.unreadable()] == [photos / "empty.jpg"]
    indexed.index.retry([photos / "cat.jpg"])
    assert len(indexed.index.unreadable()) == 1
    for paths in ([photos / "empty.jpg"], None):
        indexed.index.retry(paths)
        assert indexed.index.unreadable() == []
        assert indexed.index.run(Job()).unreadable == 1
