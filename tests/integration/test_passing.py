"""What the disk, the share, the memory or a permission did is no verdict on a file.

And what a directory could not tell is not gone, and is listed.
"""

import errno
import os
import sqlite3
import time
from collections.abc import Callable, Iterator
from io import FileIO
from pathlib import Path
from typing import Any

import pytest

from photosearch.catalogue import Catalogue, FileRow
from photosearch.catalogue.migrations import MIGRATIONS
from photosearch.folders import Excludes, walker
from photosearch.images import UnreadablePicture, files
from photosearch.indexer import reading
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.rescue import Rescue
from photosearch.video import read_video, video_file
from photosearch.video import video_reader as video_reading
from support.photos.video_samples import make_video

OF_THE_MOMENT = ("EIO", "ESTALE", "EMFILE", "ENFILE", "ENOMEM", "ETIMEDOUT", "EACCES", "ENODEV")


@pytest.fixture
def library(library: Library, photos: Path) -> Library:
    """Five photos that are not indexed yet."""
    library.folders.add(photos)
    return library


class Trouble:
    """Lets the system's calls fail for some files, for as long as `number` isn't 0."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.number = 0
        self.name = ""
        """Part of the path of the files that it is about."""
        self._list = walker._list
        patch.setattr(walker, "_list", self._listed)
        patch.setattr(files, "_open", self._opened(files._open))
        self.at = ("open",)

    def raise_it(self, path: object) -> None:
        if self.number and self.name in str(path):
            raise OSError(self.number, os.strerror(self.number), str(path))

    def _opened(self, original: Callable[[Path], int]) -> Callable[[Path], int]:
        def opened(path: Path) -> int:
            if "open" in self.at:
                self.raise_it(path)
            return original(path)

        return opened

    def _listed(self, directory: str, excludes: Excludes) -> list["Entry"]:
        if "list" in self.at:
            self.raise_it(directory)
        return [Entry(entry, self) for entry in self._list(directory, excludes)]


class Entry:
    """A directory's entry whose kind is not told without asking the disk, as on some shares."""

    def __init__(self, entry: "os.DirEntry[str]", trouble: Trouble) -> None:
        self._entry, self._trouble = entry, trouble
        self.name, self.path = entry.name, entry.path

    def _ask(self) -> "os.DirEntry[str]":
        if "stat" in self._trouble.at:
            self._trouble.raise_it(self.path)
        return self._entry

    def stat(self, *, follow_symlinks: bool = True) -> os.stat_result:
        return self._ask().stat(follow_symlinks=follow_symlinks)

    def is_dir(self, *, follow_symlinks: bool = True) -> bool:
        return self._ask().is_dir(follow_symlinks=follow_symlinks)

    def is_symlink(self) -> bool:
        return self._ask().is_symlink()


@pytest.fixture
def trouble(monkeypatch: pytest.MonkeyPatch) -> Trouble:
    return Trouble(monkeypatch)


@pytest.mark.parametrize("name", OF_THE_MOMENT)
def test_a_trouble_while_reading_is_over_with_the_next_run(
    library: Library, trouble: Trouble, name: str
) -> None:
    trouble.number = getattr(errno, name)
    report = library.index.run(Job())
    assert (report.indexed, report.unreadable) == (0, 5), "it is listed meanwhile"
    library.index.run(Job())
    trouble.number = 0
    report = library.index.run(Job())
    assert (report.indexed, report.unreadable) == (5, 0)


def test_want_of_memory_is_over_with_the_next_run(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    def starved(*_: object) -> None:
        raise MemoryError

    with monkeypatch.context() as patch:
        patch.setattr(reading, "open_picture", starved)
        assert library.index.run(Job()).unreadable == 5
    assert library.index.run(Job()).unreadable == 0


def test_what_only_a_part_came_of_is_no_damage(
    library: Library, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Short(FileIO):
        def read(self, size: int | None = -1) -> bytes:
            return super().read(min(-1 if size is None else size, max(0, 1000 - self.tell())))

    with monkeypatch.context() as patch:
        patch.setattr(files, "FileIO", Short)
        assert library.index.run(Job()).unreadable == 5
    assert library.index.run(Job()).unreadable == 0
    (photos / "cat.jpg").write_bytes((photos / "cat.jpg").read_bytes()[:100])
    assert library.index.run(Job()).unreadable == 1
    assert "damaged" in library.index.unreadable()[0].reason


def test_a_video_whose_disk_fails_half_way_is_read_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = make_video(tmp_path / "film.mp4", [("rocket.jpg", 2), ("coffee.png", 2)])
    original = video_reading.spread  # type: ignore[attr-defined]

    def failing(opened: video_file.Opened, *rest: Any) -> object:
        found = original(opened, *rest)
        opened._source.error = OSError(errno.EIO, "no")
        return found

    monkeypatch.setattr(video_reading, "spread", failing)
    with pytest.raises(UnreadablePicture) as caught:
        read_video(path, 64)
    assert caught.value.passing


def test_a_photo_that_is_known_stays_while_the_next_model_cannot_read_it(
    tmp_path: Path, library: Library
) -> None:
    library.index.run(Job())
    catalogue = Catalogue(tmp_path / "library" / "catalogue.sqlite")
    (first, *_) = catalogue.pending("another")
    catalogue.store("another", 8, [], {first.file_id: "The disk failed."}, {first.file_id: False})
    assert catalogue.counts() == (5, 5)
    assert catalogue.unreadable() == []
    assert catalogue.pending_count("another") == 5
    catalogue.close()


def test_changes_of_a_file_s_permissions_count(
    library: Library, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They don't move the time of its content."""

    def refused(*_: object) -> None:
        raise UnreadablePicture("It is damaged.")

    with monkeypatch.context() as patch:
        patch.setattr(reading, "open_picture", refused)
        assert library.index.run(Job()).unreadable == 5
    assert library.index.run(Job()).unreadable == 5, "it is of the file, so it stays"
    (photos / "cat.jpg").chmod(0o600)
    assert library.index.run(Job()).unreadable == 4


def test_pauses_grow_from_failure_to_failure(tmp_path: Path) -> None:
    catalogue = Catalogue(tmp_path / "catalogue.sqlite")
    folder = catalogue.folders.add(tmp_path)
    catalogue.folders.reconcile(folder, 1, [FileRow(b"a.jpg", 1, 1, 1, None)], [])
    (pending,) = catalogue.pending("m")
    for pause in (60, 240, 960):
        catalogue.store("m", 8, [], {pending.file_id: "No."}, {pending.file_id: False})
        now = time.time()
        assert catalogue.pending_count("m") == 1, "a run over everything tries it anyway"
        assert catalogue.pending_count("m", now) == 0
        assert catalogue.pending_count("m", now + pause - 10) == 0
        assert catalogue.pending_count("m", now + pause + 10) == 1
    for _ in range(30):
        catalogue.store("m", 8, [], {pending.file_id: "No."}, {pending.file_id: False})
    assert catalogue.pending_count("m", time.time() + 86_410) == 1
    assert catalogue.pending_count("m", time.time() - 1000) == 1, "the clock was set back"
    catalogue.close()


# the process for difficult files


def test_a_process_that_was_killed_while_idle_is_begun_anew(photos: Path) -> None:
    rescue = Rescue()
    try:
        rescue.read(photos / "cat.jpg", 64)
        assert rescue._process is not None
        rescue._process.kill()
        rescue._process.join()
        assert rescue.read(photos / "rocket.jpg", 64).facts.kind == "JPEG"
    finally:
        rescue.close()


# what could not be looked at


@pytest.mark.parametrize("name", ["EIO", "ESTALE", "EACCES", "ETIMEDOUT"])
@pytest.mark.parametrize("at", ["stat", "list"])
def test_not_seen_is_not_gone(
    library: Library, photos: Path, trouble: Trouble, at: str, name: str
) -> None:
    (photos / "deep" / "er").mkdir(parents=True)
    (photos / "cat.jpg").rename(photos / "deep" / "er" / "cat.jpg")
    (photos / "moon.png").rename(photos / "deep" / "moon")
    library.index.run(Job())
    ids = {hit.path: hit.photo_id for hit in library.photos.browse()}
    library.photos.favourites.mark([ids[photos / "rocket.jpg"]], True)
    trouble.number, trouble.at, trouble.name = getattr(errno, name), (at,), "photos"
    for only in (None, [photos / "deep"]):
        library.index.run(Job(), only=only)
        assert {hit.path: hit.photo_id for hit in library.photos.browse()} == ids
    trouble.name = "deep"
    library.index.run(Job())
    assert {hit.path: hit.photo_id for hit in library.photos.browse()} == ids
    trouble.number = 0
    assert library.index.run(Job()).indexed == 0
    assert {hit.path: hit.photo_id for hit in library.photos.browse()} == ids
    assert library.index.unreadable() == []


def test_what_could_not_be_looked_at_and_is_new_is_listed(
    library: Library, photos: Path, trouble: Trouble
) -> None:
    trouble.number, trouble.at, trouble.name = errno.EIO, ("stat",), "rocket"
    assert library.index.run(Job()).unreadable == 1
    (listed,) = library.index.unreadable()
    assert listed.path == photos / "rocket.jpg"
    assert library.folders.all()[0].unreadable == 1
    trouble.number = 0
    report = library.index.run(Job())
    assert (report.indexed, report.unreadable) == (1, 0)


def test_a_directory_that_may_not_be_listed_is_listed_itself(
    library: Library, photos: Path, trouble: Trouble
) -> None:
    (photos / "secret" / "deep").mkdir(parents=True)
    (photos / "cat.jpg").rename(photos / "secret" / "cat.jpg")
    trouble.number, trouble.at, trouble.name = errno.EACCES, ("list",), "secret"
    assert library.index.run(Job()).unreadable == 1
    (listed,) = library.index.unreadable()
    assert listed.path == photos / "secret"
    assert listed.reason == "You don't have permission to look into this folder."
    assert library.folders.all()[0].unreadable == 1
    library.index.run(Job(), only=[photos / "secret"])
    assert len(library.index.unreadable()) == 1
    trouble.number = 0
    assert library.index.run(Job(), only=[photos / "secret"]).unreadable == 0


# the catalogue


def test_verdicts_of_older_versions_are_looked_at_again(tmp_path: Path) -> None:
    path = tmp_path / "catalogue.sqlite"
    old = sqlite3.connect(path, isolation_level=None)
    for script in MIGRATIONS[:11]:
        old.executescript(script)
    old.execute("PRAGMA user_version = 11")
    old.execute("INSERT INTO folders (path) VALUES (?)", (os.fsencode(tmp_path),))
    passing = (
        "The disk reports an error while reading this file.",
        "You don't have permission to read this file.",
        "Too many files are open at once.",
        "The disk or network share did not answer.",
        "The file can't be read: Stale file handle.",
        "There is not enough memory to open this picture.",
        "There is not enough memory to open this video.",
        "Reading this video takes too long, so Photosearch leaves it alone until it changes.",
        "Photosearch failed on this file; the log says how.",
    )
    apart = (
        "Decoding this file crashed, so Photosearch leaves it alone until it changes.",
        "Decoding this file takes too long, so Photosearch leaves it alone until it changes.",
    )
    lasting = ("The file is empty.", "This is not a picture.", "The link goes round in circles.")
    for number, reason in enumerate((*passing, *apart, *lasting)):
        old.execute(
            "INSERT INTO files (folder_id, path, size, mtime_ns, inode, reason)"
            " VALUES (1, ?, 1, 1, 1, ?)",
            (b"%d.jpg" % number, reason),
        )
    old.close()
    catalogue = Catalogue(path)
    pending = list(catalogue.pending("m"))
    assert len(pending) == len(passing) + len(apart)
    assert sum(item.suspect for item in pending) == len(apart)
    assert len(catalogue.unreadable()) == len(passing) + len(apart) + len(lasting)
    catalogue.close()


def test_a_full_disk_while_scanning_is_told_as_such(tmp_path: Path) -> None:
    """SQLite has then ended the transaction by itself."""
    catalogue = Catalogue(tmp_path / "catalogue.sqlite")
    folder = catalogue.folders.add(tmp_path)
    with catalogue._database.borrow() as kept:
        pass

    def rows() -> Iterator[FileRow]:
        yield FileRow(b"a.jpg", 1, 1, 1, None)
        kept.execute("ROLLBACK")
        raise sqlite3.OperationalError("database or disk is full")

    with pytest.raises(sqlite3.OperationalError, match="disk is full"):
        catalogue.folders.reconcile(folder, 1, rows(), [])
    catalogue.close()
