"""Indexing: one at a time, its pace, and files to read again."""

import threading
from pathlib import Path

import pytest

from photosearch.errors import KnownError
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.settings import EASY, FULL, PAUSE
from photosearch.types import Progress, Query, TextTerm


def on_battery(library: Library, monkeypatch: pytest.MonkeyPatch, in_use: bool) -> None:
    monkeypatch.setattr(library.index._battery, "in_use", lambda: in_use)


def test_only_one_indexes_at_a_time_and_the_other_goes_on_answering(
    library: Library, photos: Path
) -> None:
    library.folders.add(photos)
    inside, go_on = threading.Event(), threading.Event()

    def hold(_: Progress) -> None:
        inside.set()
        go_on.wait(60)

    thread = threading.Thread(target=library.index.run, args=(Job(), hold), daemon=True)
    thread.start()
    try:
        assert inside.wait(60)
        with Library.open(library.directory) as other:
            with pytest.raises(KnownError, match="indexing this library"):
                other.index.run(Job())
            assert not other.search.ask(Query((TextTerm("x"),))).hits
    finally:
        go_on.set()
        thread.join(60)
    assert library.photos.counts() == (5, 5)


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


def test_files_to_read_again(indexed: Library, photos: Path) -> None:
    assert [bad.path for bad in indexed.index.unreadable()] == [photos / "empty.jpg"]
    indexed.index.retry([photos / "cat.jpg"])
    assert len(indexed.index.unreadable()) == 1
    for paths in ([photos / "empty.jpg"], None):
        indexed.index.retry(paths)
        assert indexed.index.unreadable() == []
        assert indexed.index.run(Job()).unreadable == 1
