"""Photos that move, vanish, return or can't be reached are not encoded again and not lost."""

import errno
import os
import shutil
import threading
import time
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from photosearch.catalogue import Catalogue
from photosearch.encoders import registry
from photosearch.errors import KnownError, NoRoom
from photosearch.jobs import Cancelled, Job
from photosearch.library import Library
from photosearch.thumbnails import Thumbnails
from photosearch.types import Progress, Stage
from support.models.fakes import FakeEncoder
from support.photos.unable import unable_to_read
from support.waiting import until


def paths(library: Library) -> set[Path]:
    return {hit.path for hit in library.photos.browse()}


@pytest.fixture
def roll(photos: Path, library: Library) -> Path:
    """A folder that is indexed."""
    library.folders.add(photos)
    library.index.run(Job())
    return photos


def test_a_file_that_vanishes_and_returns_is_itself_again(
    library: Library, encoder: FakeEncoder, roll: Path, tmp_path: Path
) -> None:
    (roll / "cat.jpg").rename(tmp_path / "away.jpg")
    library.index.run(Job())
    assert roll / "cat.jpg" not in paths(library)
    (tmp_path / "away.jpg").rename(roll / "cat.jpg")
    library.index.run(Job())
    assert roll / "cat.jpg" in paths(library)
    assert encoder.encoded == 5


def test_a_copy_with_another_time_is_read_but_not_encoded(
    library: Library, encoder: FakeEncoder, roll: Path
) -> None:
    shutil.copyfile(roll / "cat.jpg", roll / "copy.jpg")
    os.utime(roll / "moon.png", (1, 1))
    library.index.run(Job())
    assert library.photos.counts() == (5, 6)
    assert encoder.encoded == 5


def test_an_unplugged_folder_is_kept_and_marked(
    library: Library, encoder: FakeEncoder, roll: Path, tmp_path: Path
) -> None:
    roll.rename(tmp_path / "elsewhere")
    report = library.index.run(Job())
    assert report.unreachable == (roll,)
    assert not library.folders.all()[0].reachable
    assert len(library.photos.browse()) == 5
    assert not any(hit.reachable for hit in library.photos.browse())
    (tmp_path / "elsewhere").rename(roll)
    assert library.index.run(Job()).unreachable == ()
    assert all(hit.reachable for hit in library.photos.browse())
    assert encoder.encoded == 5


def test_an_empty_mount_point_is_an_unplugged_drive(
    library: Library,
    encoder: FakeEncoder,
    roll: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """An empty directory on another file system than before: the number tells."""
    aside = roll.rename(tmp_path / "drive")
    roll.mkdir()
    monkeypatch.setattr("photosearch.drives.device", lambda _: 12345)
    assert library.index.run(Job()).unreachable == (roll,)
    assert len(library.photos.browse()) == 5
    roll.rmdir()
    aside.rename(roll)
    library.index.run(Job())
    assert all(hit.reachable for hit in library.photos.browse())
    assert encoder.encoded == 5


def test_a_file_still_being_copied_is_not_listed_as_damaged(
    library: Library, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It grows between the scan and the reading, so its turn comes later."""
    whole = (photos / "cat.jpg").read_bytes()
    growing = photos / "growing.jpg"
    growing.write_bytes(whole[:1000])
    library.folders.add(photos)
    scanned = Catalogue.pending

    def grow(self: Catalogue, *rest: Any) -> object:
        growing.write_bytes(whole[:2000])
        return scanned(self, *rest)

    monkeypatch.setattr(Catalogue, "pending", grow)
    library.index.run(Job())
    assert library.index.unreadable() == []
    monkeypatch.undo()
    monkeypatch.setattr(registry, "make_encoder", lambda *_, **__: FakeEncoder())
    growing.write_bytes(whole + b"\0")
    library.index.run(Job())
    assert library.photos.counts() == (6, 6)


def test_retry_reads_unreadable_files_again(
    library: Library, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As when a newer version reads what a former one couldn't: the file itself is as it was."""
    refused = photos / "refused.jpg"
    refused.write_bytes((photos / "cat.jpg").read_bytes() + b"\0")
    with monkeypatch.context() as patch:
        unable_to_read(patch, refused)
        library.folders.add(photos)
        assert library.index.run(Job()).unreadable == 1
    assert library.index.run(Job()).unreadable == 1
    library.index.retry([refused])
    assert library.index.run(Job()).unreadable == 0
    assert library.photos.counts() == (6, 6)


def test_a_file_mended_with_its_size_and_time_of_before_is_read_again(
    library: Library, photos: Path
) -> None:
    damaged = photos / "damaged.jpg"
    whole = (photos / "cat.jpg").read_bytes()
    damaged.write_bytes(whole[:500] + bytes(len(whole) - 500))
    known = damaged.stat()
    library.folders.add(photos)
    assert library.index.run(Job()).unreadable == 1
    damaged.write_bytes(whole)
    os.utime(damaged, ns=(known.st_atime_ns, known.st_mtime_ns))
    assert library.index.run(Job()).unreadable == 0
    assert library.photos.counts() == (5, 6)


# excludes


def test_excludes_of_the_person(library: Library, photos: Path) -> None:
    (photos / "Private" / "deep").mkdir(parents=True)
    (photos / "2020" / "raw").mkdir(parents=True)
    (photos / ".hidden").mkdir()
    for number, name in enumerate(("Private/deep", "2020/raw", "2020", ".hidden")):
        picture = Image.new("RGB", (9, 9), (number, 50, 50))
        picture.save(photos / name / f"{number}.png")
    library.folders.add(photos)
    library.index.run(Job())
    assert library.photos.counts() == (8, 8)
    library.settings.set_excludes(("private", "2020/RAW", "moon.*"), True)
    library.index.run(Job())
    names = {path.name for path in paths(library)}
    assert names == {"astronaut.jpg", "cat.jpg", "coffee.png", "rocket.jpg", "2.png", "3.png"}
    library.settings.set_excludes((), False)
    assert library.index.run(Job()).indexed == 0, (
        "what was left out for a while is not encoded again"
    )
    assert library.photos.counts() == (8, 8)


# a full disk


def test_a_full_disk_pauses_and_resumes(
    library: Library, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    full = threading.Event()
    full.set()
    store = Catalogue.store

    def storing(self: Catalogue, *rest: object) -> object:
        if full.is_set():
            raise NoRoom("The disk is full. Make room.")
        return store(self, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(Catalogue, "store", storing)
    notes: list[str] = []

    def note(progress: Progress) -> None:
        if progress.stage is Stage.PAUSED:
            notes.append(progress.note)
            full.clear()

    library.folders.add(photos)
    assert library.index.run(Job(), note).indexed == 5
    assert notes
    assert notes[0].startswith("The disk is full. Make room.")


def test_waiting_for_room_can_be_cancelled(
    library: Library, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(*_: object) -> None:
        raise NoRoom("The disk is full.")

    monkeypatch.setattr(Catalogue, "store", no_room)
    library.folders.add(photos)
    job = Job()
    threading.Timer(0.3, job.cancel).start()
    begin = time.monotonic()
    with pytest.raises(Cancelled):
        library.index.run(job)
    assert time.monotonic() - begin < 10


def test_no_room_for_thumbnails_does_not_stop_indexing(
    library: Library, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def save(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Thumbnails, "save", save)
    library.folders.add(photos)
    assert library.index.run(Job()).indexed == 5
    monkeypatch.undo()
    assert library.photos.thumbnail(library.photos.browse()[0].photo_id) is not None


# two at once


def test_a_second_writer_says_so_and_readers_read_on(
    library: Library,
    encoder: FakeEncoder,
    photos: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    gate = threading.Event()
    encode = encoder.encode_pictures
    monkeypatch.setattr(encoder, "encode_pictures", lambda rows: gate.wait() and encode(rows))
    library.folders.add(photos)
    failed: list[BaseException] = []

    def index() -> None:
        try:
            library.index.run(Job())
        except BaseException as error:  # noqa: BLE001
            failed.append(error)

    worker = threading.Thread(target=index)
    worker.start()
    try:
        with Library.open(tmp_path / "library") as other:
            until(lambda: other.photos.counts()[1] >= 5)
            with pytest.raises(KnownError, match="indexing this library"):
                other.index.run(Job())
            assert other.maintenance.status().files == 5
    finally:
        gate.set()
        worker.join()
    assert not failed
    assert library.photos.counts() == (5, 5)
