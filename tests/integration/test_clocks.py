"""The clock is set, or the computer sleeps: nothing waits for a year, nothing is given up."""

import errno
import os
import threading
import time
from pathlib import Path

import pytest
from PIL import Image

from photosearch import patience
from photosearch.encoders.encoder import Preprocessed
from photosearch.folders.watcher import Watcher
from photosearch.images import files
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.patience import NoAnswer, answer
from photosearch.types import IndexReport
from support.models.fakes import FakeEncoder

HOUR, YEAR = 3600.0, 365.25 * 86400


class Clock:
    """The wall's, which somebody sets, and the computer's own, which sleep may turn on."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.set_by = self.slept = 0.0
        wall, own = time.time, time.monotonic
        patch.setattr(time, "time", lambda: wall() + self.set_by)
        patch.setattr(time, "monotonic", lambda: own() + self.slept)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    return Clock(monkeypatch)


@pytest.fixture
def library(library: Library, photos: Path) -> Library:
    library.folders.add(photos)
    return library


def fail(library: Library, patch: pytest.MonkeyPatch, times: int = 1) -> IndexReport:
    """The disk fails while all photos are read."""

    def broken(*_: object) -> None:
        raise OSError(errno.EIO, "Input/output error")

    with patch.context() as failing:
        failing.setattr(files, "FileIO", broken)
        for _ in range(times):
            report = library.index.run(Job())
    assert report.unreadable == 5
    return report


@pytest.mark.parametrize("years", [-30, -1, 1, 60])
def test_after_the_clock_was_set_the_next_try_is_no_later_than_a_day(
    library: Library, clock: Clock, monkeypatch: pytest.MonkeyPatch, years: int
) -> None:
    fail(library, monkeypatch, times=12)
    clock.set_by += years * YEAR
    retry_in = library._catalogue.retry_in()
    assert retry_in is not None
    assert retry_in <= 86400
    clock.set_by += retry_in
    assert library.index.run(Job(), only=[]).unreadable == 0, "in the run for what is due"
    assert library.photos.counts() == (5, 5)


def test_a_failure_while_the_clock_was_wrong_is_tried_at_once_when_it_is_right_again(
    library: Library, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock.set_by = 10 * YEAR
    fail(library, monkeypatch)
    clock.set_by = 0.0
    assert library._catalogue.retry_in() == 0.0
    assert library.index.run(Job(), only=[]).unreadable == 0


def test_photos_are_found_and_found_again_whatever_the_clock_says(
    library: Library, photos: Path, clock: Clock, encoder: FakeEncoder
) -> None:
    library.index.run(Job())
    for number, years in enumerate((-40, 20, 0)):
        clock.set_by = years * YEAR
        new = photos / f"{number}.png"
        new.write_bytes((photos / "moon.png").read_bytes() + bytes([number]))
        os.utime(new, (time.time(),) * 2)
        library.index.run(Job())
        library.index.run(Job())
    assert library.photos.counts() == (8, 8)
    assert encoder.encoded == 8


def test_a_computer_that_slept_while_it_waited_for_a_share_waits_on(
    clock: Clock, tmp_path: Path
) -> None:
    woken = threading.Event()

    def work() -> str:
        clock.slept += 8 * HOUR
        return "here" if woken.wait(60) else ""

    threading.Timer(3 * patience._LOOK_EVERY, woken.set).start()
    assert answer(tmp_path, work) == "here"


def test_a_share_that_hangs_after_the_sleep_is_still_given_up(
    clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patience, "SECONDS", 0.5)
    back = threading.Event()
    clock.slept += 8 * HOUR
    with pytest.raises(NoAnswer):
        answer(tmp_path, lambda: back.wait(60))
    back.set()


def test_a_computer_that_sleeps_in_the_middle_of_indexing_goes_on(
    library: Library, photos: Path, clock: Clock, encoder: FakeEncoder
) -> None:
    preprocess = encoder.preprocess

    def sleepy(picture: Image.Image) -> Preprocessed:
        clock.slept += 8 * HOUR
        return preprocess(picture)

    encoder.preprocess = sleepy  # type: ignore[method-assign]
    report = library.index.run(Job())
    assert (report.indexed, report.unreadable, report.unreachable) == (5, 0, ())
    assert len(list(photos.iterdir())) == 5


def test_what_changes_while_it_sleeps_is_told(clock: Clock, tmp_path: Path) -> None:
    told = threading.Event()
    watcher = Watcher(lambda _: told.set(), quiet=0.2, look_for_drives=0.1)
    watcher.watch([tmp_path])
    try:
        clock.slept += 8 * HOUR
        clock.set_by -= YEAR
        (tmp_path / "new.jpg").write_bytes(b"x")
        assert told.wait(60)
    finally:
        watcher.stop()
