"""The library's disk is really full: one clear sentence, nothing lost, and on it goes with room."""

import errno
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from photosearch.errors import KnownError
from photosearch.export import files as export
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.types import Progress, SavedSearch, Stage
from support.copies import copy_files
from support.models.fakes import FakeEncoder
from support.processes.commands import Photosearch


def _mount(*words: str) -> bool:
    if sys.platform != "linux" or not shutil.which("mount"):
        return False
    return not subprocess.run(words, capture_output=True, check=False).returncode


class Disk:
    """A tmpfs of twelve megabytes."""

    def __init__(self, place: Path) -> None:
        self.place = place
        place.mkdir()
        if not _mount("mount", "-t", "tmpfs", "-o", "size=12m", "photosearch", str(place)):
            pytest.skip("may not mount drives")

    def fill(self) -> None:
        """To the last byte."""
        with (self.place / "ballast").open("ab", buffering=0) as file:
            for size in (1 << 20, 1 << 12, 1):
                with suppress(OSError):
                    while file.write(bytes(size)) == size:
                        pass

    def make_room(self) -> None:
        (self.place / "ballast").unlink(missing_ok=True)

    def close(self) -> None:
        subprocess.run(["umount", "-l", str(self.place)], check=False)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    made = Disk(tmp_path / "disk")
    yield made
    made.close()


@pytest.fixture
def library(disk: Disk, photos: Path, encoder: FakeEncoder) -> Iterator[Library]:  # noqa: ARG001
    with Library.open(disk.place / "library") as made:
        made.folders.add(photos)
        made.index.run(Job())
        made.photos.favourites.mark([made.photos.browse()[0].photo_id], True)
        made.searches.save(SavedSearch("cats", "a cat"))
        made.settings.set_pace("easy", "full")
        yield made
        disk.make_room()


def kept(library: Library) -> dict[str, object]:
    return {
        "photos": [(hit.path, hit.favourite) for hit in library.photos.browse()],
        "searches": library.searches.saved(),
        "pace": library.settings.load().pace,
        "folders": library.folders.all(),
    }


LARGE = "x" * 100_000
"""No page that is free by chance takes that."""

WRITES: dict[str, Callable[[Library], object]] = {
    "a saved search": lambda library: library.searches.save(SavedSearch("large", LARGE)),
    "a setting": lambda library: library.settings.set_pace("full", "pause"),
    "excludes": lambda library: library.settings.set_excludes((LARGE,), False, True, False),
    "a list of hits": lambda library: export.write_csv(
        library.photos.browse()[:], library.directory / "hits.csv"
    ),
    "copies": lambda library: copy_files(library.photos.browse()[:], library.directory),
    "saved searches": lambda library: library.search.export_saved(
        library.directory / "searches.json"
    ),
}


@pytest.mark.parametrize("name", WRITES)
def test_what_finds_no_room_says_so_and_works_once_there_is_some(
    library: Library, disk: Disk, name: str
) -> None:
    before, there = kept(library), set(library.directory.iterdir())
    disk.fill()
    with pytest.raises(KnownError, match=r"(full|No space|can't be written)") as caught:
        WRITES[name](library)
    assert "Traceback" not in str(caught.value)
    assert kept(library) == before
    assert set(library.directory.iterdir()) == there, "nothing half-written"
    disk.make_room()
    WRITES[name](library)


def test_marks_are_there_or_refused_but_never_lost(library: Library, disk: Disk) -> None:
    disk.fill()
    marked = {hit.photo_id for hit in library.photos.browse() if hit.favourite}
    for hit in library.photos.browse():
        with suppress(KnownError):
            library.photos.favourites.mark([hit.photo_id], True)
            marked.add(hit.photo_id)
        assert set(library.photos.favourites.ids()) == marked
    disk.make_room()
    library.photos.favourites.mark([hit.photo_id for hit in library.photos.browse()], True)
    assert all(hit.favourite for hit in library.photos.browse())


def test_photos_are_found_and_shown_meanwhile(library: Library, disk: Disk, photos: Path) -> None:
    disk.fill()
    for hit in library.photos.browse():
        assert library.photos.thumbnail(hit.photo_id, 1280) is not None
    shutil.rmtree(disk.place / "library" / "thumbnails")
    disk.fill()
    assert all(
        library.photos.thumbnail(hit.photo_id) is not None for hit in library.photos.browse()
    )
    assert len(list(photos.iterdir())) == 5


def test_indexing_waits_for_room_and_goes_on(
    library: Library, disk: Disk, photos: Path, encoder: FakeEncoder
) -> None:
    cat = (photos / "cat.jpg").read_bytes()
    for number in range(300):
        (photos / f"{number}.jpg").write_bytes(cat + bytes([number % 256, number // 256]))
    disk.fill()
    notes: list[str] = []

    def note(progress: Progress) -> None:
        if progress.stage is Stage.PAUSED and not notes:
            notes.append(progress.note)
            threading.Timer(0.5, disk.make_room).start()

    report = library.index.run(Job(), note)
    assert notes
    assert "disk that holds the library is full. Make room on it" in notes[0]
    assert (report.indexed, report.unreadable) == (300, 0)
    assert encoder.encoded == 305
    assert library.photos.counts() == (305, 305)


def test_a_library_on_a_full_disk_is_closed_and_opened_again(library: Library, disk: Disk) -> None:
    directory, before = library.directory, kept(library)
    other = Library.open(directory)
    disk.fill()
    with suppress(KnownError):
        other.searches.add_recent("a dog")
    other.close()
    disk.fill()
    with pytest.raises(KnownError, match=r"full.*Make room"):
        Library.open(directory)
    said = Photosearch(directory)("search", "a cat")
    assert said.code == 1
    assert len(said.sentences) == 1
    assert "full. Make room" in said.sentences[0]
    disk.make_room()
    with Library.open(directory) as again:
        assert kept(again) == before


def test_a_disk_that_says_so_only_when_a_file_is_closed(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As network shares do."""
    before = kept(library)

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.EDQUOT, "Disk quota exceeded")

    with monkeypatch.context() as patch:
        patch.setattr("os.replace", full)
        with pytest.raises(KnownError, match="quota"):
            library.settings.set_pace("full", "pause")
    assert kept(library) == before
