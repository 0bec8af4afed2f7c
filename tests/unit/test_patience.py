"""Drives and shares that hang hold up nobody else."""

import shutil
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from photosearch import patience
from photosearch import pool as pool_module
from photosearch.catalogue import Catalogue
from photosearch.errors import KnownError
from photosearch.folders import walker
from photosearch.images import UnreadablePicture, files, read_file
from photosearch.indexer import Indexer
from photosearch.jobs import Cancelled, Job
from photosearch.live_index import LiveIndex
from photosearch.patience import ENOUGH, NoAnswer, answer, answers, asking
from photosearch.pool import Pool
from photosearch.thumbnails import Thumbnails
from photosearch.types import IndexReport
from support.models.fakes import FakeEncoder
from support.waiting import until

SOON = 0.4


class Share:
    """Below its directory, calls of the system hang as long as `hangs` says."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self.back = threading.Event()
        self.back.set()
        self.asked = 0

    def wait(self, path: object) -> None:
        if Path(str(path)).is_relative_to(self.directory):
            self.asked += not self.back.is_set()
            self.back.wait(120)


@pytest.fixture
def share(
    tmp_path: Path, original_photos: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Share]:
    """With six photos; it hangs in the middle of reading, or of listing."""
    made = Share(tmp_path / "share")
    made.directory.mkdir()
    for number in range(6):
        shutil.copy(original_photos / "cat.jpg", made.directory / f"{number}.jpg")
        with (made.directory / f"{number}.jpg").open("ab") as file:
            file.write(bytes([number]))
    monkeypatch.setattr(patience, "SECONDS", SOON)
    yield made
    made.back.set()
    until(lambda: not patience._hanging[made.directory])


@pytest.fixture
def hangs_on_reading(share: Share, monkeypatch: pytest.MonkeyPatch) -> Share:
    opened = files._open
    monkeypatch.setattr(files, "_open", lambda path: (share.wait(path), opened(path))[1])
    return share


@pytest.fixture
def hangs_on_listing(share: Share, monkeypatch: pytest.MonkeyPatch) -> Share:
    listed = walker._list
    monkeypatch.setattr(
        walker, "_list", lambda name, *rest: (share.wait(name), listed(name, *rest))[1]
    )
    return share


def test_what_is_answered_comes_back_and_so_do_errors(tmp_path: Path) -> None:
    assert answer(tmp_path, lambda: 7) == 7
    with pytest.raises(ZeroDivisionError):
        answer(tmp_path, lambda: 1 // 0)


def test_one_that_hangs_is_told_in_a_sentence(share: Share) -> None:
    share.back.clear()
    with pytest.raises(NoAnswer, match="“share” doesn't answer") as caught:
        answer(share.directory, lambda: share.wait(share.directory))
    assert isinstance(caught.value, KnownError)
    assert isinstance(caught.value, OSError)


def test_a_slow_one_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As long as it goes on."""
    monkeypatch.setattr(patience, "SECONDS", SOON)

    def read_slowly() -> int:
        for _ in range(6):
            with asking():
                time.sleep(SOON / 3)
        return 6

    assert answer(tmp_path, read_slowly) == 6
    assert answer(tmp_path, lambda: time.sleep(2 * SOON) or 5, calm=True) == 5


def test_a_cancelled_job_waits_no_longer(share: Share, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patience, "SECONDS", 60.0)
    share.back.clear()
    job = Job()
    threading.Timer(0.1, job.cancel).start()
    begun = time.monotonic()
    with pytest.raises(Cancelled):
        answer(share.directory, lambda: share.wait(share.directory), job)
    assert time.monotonic() - begun < 5


def test_after_several_hangs_nobody_waits_until_it_is_back(
    share: Share, monkeypatch: pytest.MonkeyPatch
) -> None:
    share.back.clear()
    for _ in range(ENOUGH):
        with pytest.raises(NoAnswer):
            answer(share.directory, lambda: share.wait(share.directory))
    monkeypatch.setattr(patience, "SECONDS", 60.0)
    asked: list[int] = []
    with pytest.raises(NoAnswer):
        answer(share.directory, lambda: asked.append(1))
    assert asked == []
    share.back.set()
    until(lambda: not patience._hanging[share.directory])
    assert answer(share.directory, lambda: 1) == 1


def test_who_waits_may_be_hurried(share: Share, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patience, "SECONDS", 60.0)
    share.back.clear()
    threading.Timer(0.1, patience.hurry).start()
    begun = time.monotonic()
    with pytest.raises(NoAnswer):
        answer(share.directory, lambda: share.wait(share.directory))
    assert time.monotonic() - begun < 5
    assert answer(share.directory.parent, lambda: 3) == 3, "those who come later wait again"


def test_items_come_as_they_would(tmp_path: Path) -> None:
    assert list(answers(tmp_path, iter(range(1000)), Job())) == list(range(1000))


def test_a_file_of_it_is_unreadable_for_now(hangs_on_reading: Share) -> None:
    path = hangs_on_reading.directory / "0.jpg"
    assert read_file(path) == path.read_bytes()
    hangs_on_reading.back.clear()
    with pytest.raises(UnreadablePicture, match="did not answer") as caught:
        read_file(path)
    assert isinstance(caught.value.__cause__, NoAnswer)


class Room:
    """A library's parts on the share and on a healthy folder."""

    def __init__(self, directory: Path, *folders: Path) -> None:
        directory.mkdir()
        self.catalogue = Catalogue(directory / "catalogue.sqlite")
        for folder in folders:
            self.catalogue.folders.add(folder)
        encoder = FakeEncoder("fake")
        index = LiveIndex(self.catalogue, directory / "index", "fake", encoder.dimension)
        self._parts = self.catalogue, Thumbnails(directory / "thumbnails"), encoder, index

    def run(self, job: Job | None = None) -> IndexReport:
        return Indexer(*self._parts, threads=2).run(job or Job(), lambda _: None)


def test_a_share_that_hangs_while_it_is_read_holds_up_no_sibling(
    hangs_on_reading: Share, photos: Path, tmp_path: Path
) -> None:
    share = hangs_on_reading
    room = Room(tmp_path / "room", share.directory, photos)  # the share comes first
    share.back.clear()
    report = room.run()
    assert report.indexed == 5, "the healthy folder's photos"
    assert report.unreachable == (share.directory,)
    assert report.unreadable == 0, "no verdict about a file"
    assert ENOUGH <= share.asked <= ENOUGH + 1, "and then no further one is tried"
    share.back.set()
    report = room.run()
    assert (report.indexed, report.unreachable) == (6, ())


def test_a_share_that_hangs_while_it_is_listed_holds_up_no_sibling(
    hangs_on_listing: Share, photos: Path, tmp_path: Path
) -> None:
    share = hangs_on_listing
    room = Room(tmp_path / "room", share.directory, photos)
    room.run()
    share.back.clear()
    (photos / "cat.jpg").unlink()
    report = room.run()
    assert report.unreachable == (share.directory,)
    assert room.catalogue.counts() == (10, 10), "what lies on the share is kept"


@pytest.mark.parametrize("way", ["hangs_on_reading", "hangs_on_listing"])
def test_a_job_is_cancelled_while_a_share_hangs(
    way: str, request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patience, "SECONDS", 60.0)
    share: Share = request.getfixturevalue(way)
    monkeypatch.setattr(pool_module, "LAST_PATIENCE", 1.5)  # the window's tests have another
    room, job = Room(tmp_path / "room", share.directory), Job()
    share.back.clear()

    def cancel() -> None:
        until(lambda: share.asked)
        cancelled.append(time.monotonic())
        job.cancel()

    cancelled: list[float] = []
    threading.Thread(target=cancel, daemon=True).start()
    with pytest.raises(Cancelled):
        room.run(job)
    assert time.monotonic() - cancelled[0] < 3


def test_closing_a_pool_waits_once_for_all_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool_module, "LAST_PATIENCE", 1.0)
    end = threading.Event()
    pool = Pool(16, lambda: None)
    for _ in range(16):
        pool.submit(lambda _slot: end.wait(60))
    begun = time.monotonic()
    pool.close()
    took = time.monotonic() - begun
    end.set()
    assert pool.wait(10)
    assert took < 2.5
