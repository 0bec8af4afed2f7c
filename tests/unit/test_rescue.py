"""Decoders that crash, hang or eat memory cost one file, not the app."""

import os
import shutil
import struct
import subprocess
import sys
import threading
import time
from contextlib import nullcontext
from pathlib import Path

import pytest
from PIL import Image

from photosearch import rescue as rescue_module
from photosearch.catalogue import Catalogue
from photosearch.images import UnreadablePicture
from photosearch.indexer import Indexer, reading
from photosearch.jobs import Job
from photosearch.live_index import LiveIndex
from photosearch.rescue import CRASHED, HUNG, KILLED, Decoded, Rescue, decode
from photosearch.thumbnails import Thumbnails
from photosearch.types import Facts
from support.models.fakes import FakeEncoder
from support.processes import aborting
from support.processes.bad_decoder import PATIENCE, bad_decoder
from support.waiting import until

SECONDS = 3.0
no_signals = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals")


@pytest.fixture
def rescue() -> Rescue:
    return Rescue(bad_decoder, SECONDS)


def test_a_good_file_is_read_as_in_this_process(photos: Path) -> None:
    rescue, path = Rescue(), photos / "cat.jpg"
    try:
        found, here = rescue.read(path, 64), decode(path, 64)
    finally:
        rescue.close()
    assert (found.hash, found.facts) == (here.hash, here.facts)
    assert found.picture.tobytes() == here.picture.tobytes()


def test_a_reason_comes_back(photos: Path) -> None:
    rescue = Rescue()
    (photos / "empty.jpg").touch()
    try:
        with pytest.raises(UnreadablePicture, match="empty"):
            rescue.read(photos / "empty.jpg", 64)
    finally:
        rescue.close()


@pytest.mark.parametrize(
    ("name", "reason", "passing"),
    [
        ("crash.jpg", CRASHED, False),
        ("hang.jpg", HUNG, True),
        ("memory.jpg", "memory", True),
        pytest.param("killed.jpg", KILLED, True, marks=no_signals),
    ],
)
def test_the_next_file_is_read_all_the_same(
    rescue: Rescue, photos: Path, name: str, reason: str, passing: bool
) -> None:
    shutil.copy(photos / "cat.jpg", photos / name)
    try:
        with pytest.raises(UnreadablePicture) as caught:
            rescue.read(photos / name, 64)
        assert reason in str(caught.value)
        assert caught.value.passing == passing
        assert rescue.read(photos / "cat.jpg", 64).facts.kind == "JPEG"
    finally:
        rescue.close()


@pytest.mark.parametrize(("share", "reads"), [(0.0, False), (0.9, True)])
def test_what_other_programs_take_is_not_the_files_time(
    photos: Path, monkeypatch: pytest.MonkeyPatch, share: float, reads: bool
) -> None:
    monkeypatch.setattr(rescue_module, "_kept_waiting", lambda _: share * time.monotonic())
    slow, rescue = photos / "slow.jpg", Rescue(bad_decoder, PATIENCE)
    shutil.copy(photos / "cat.jpg", slow)
    try:
        with nullcontext() if reads else pytest.raises(UnreadablePicture, match="too long"):
            assert rescue.read(slow, 64).facts.kind == "JPEG"
    finally:
        rescue.close()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells")
def test_linux_tells_how_long_a_process_was_kept_waiting() -> None:
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as started:
        until(lambda: rescue_module._kept_waiting(started.pid) > 0)
        assert started.stdin is not None
        started.stdin.close()


def test_closing_waits_for_no_decoder(rescue: Rescue, photos: Path) -> None:
    shutil.copy(photos / "cat.jpg", photos / "hang.jpg")
    rescue._seconds = 60.0
    refused: list[UnreadablePicture] = []

    def read() -> None:
        for _ in range(2):
            try:
                rescue.read(photos / "hang.jpg", 64)
            except UnreadablePicture as error:
                refused.append(error)

    reader = threading.Thread(target=read)
    reader.start()
    until(lambda: rescue._pipe is not None)
    begun = time.monotonic()
    rescue.close()
    reader.join(30)
    assert time.monotonic() - begun < 3
    assert len(refused) == 2, "and it doesn't begin again"


class Room:
    """A library's parts, without the facade."""

    def __init__(self, directory: Path, folder: Path) -> None:
        directory.mkdir()
        self.catalogue = Catalogue(directory / "catalogue.sqlite")
        self.catalogue.folders.add(folder)
        self.journal = directory / "journal"
        self.thumbnails = Thumbnails(directory / "thumbnails")
        self.encoder = FakeEncoder("fake")
        self.index = LiveIndex(self.catalogue, directory / "index", "fake", self.encoder.dimension)

    def run(self, hangs_after: float = 20.0) -> None:
        indexer = Indexer(
            self.catalogue,
            self.thumbnails,
            self.encoder,
            self.index,
            journal=self.journal,
            hangs_after=hangs_after,
        )
        indexer.run(Job(), lambda _: None)


@pytest.fixture
def room(tmp_path: Path, photos: Path) -> Room:
    return Room(tmp_path / "room", photos)


def test_a_hanging_decoder_is_given_up(
    room: Room, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file then goes to a process of its own, where the decoder is sound."""
    end = threading.Event()
    cat = (photos / "cat.jpg").read_bytes()
    original = reading.open_picture  # type: ignore[attr-defined]

    def hanging(data: bytes, min_side: int) -> tuple[Image.Image, Facts]:
        if data == cat:
            end.wait(60)
        return original(data, min_side)

    monkeypatch.setattr(reading, "open_picture", hanging)
    try:
        room.run(hangs_after=0.5)
    finally:
        end.set()
    assert room.catalogue.counts() == (5, 5)
    assert len(room.catalogue.vectors.live_ids("fake")) == 5


def test_what_was_being_read_at_a_crash_goes_to_another_process(
    room: Room, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.run()
    for path in photos.iterdir():
        os.utime(path, (1, 1))  # all pending again
    suspects = [pending.file_id for pending in room.catalogue.pending("fake")]
    room.journal.write_bytes(struct.pack("<4q", suspects[0] if suspects else 1, 0, 2, 0))
    asked: list[str] = []
    original = Rescue.read

    def noted(self: Rescue, path: Path, min_side: int) -> Decoded:
        asked.append(path.name)
        return original(self, path, min_side)

    monkeypatch.setattr(Rescue, "read", noted)
    room.run()
    assert len(asked) == 2
    assert not room.journal.exists()
    room.run()
    assert len(asked) == 2, "what was read well is not suspect any more"


@pytest.fixture
def program(photos: Path, tmp_path: Path) -> list[str]:
    words = (aborting.__file__, tmp_path / "library", photos)
    return [sys.executable, *map(str, words)]


def ran(program: list[str], *more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*program, *more], capture_output=True, text=True, check=False)


def test_an_aborting_decoder_ends_the_process_only_once(program: list[str]) -> None:
    first = ran(program)
    assert first.returncode != 0
    assert "indexed" not in first.stdout
    second = ran(program)
    assert second.returncode == 0, second.stderr
    assert second.stdout == "indexed 5\n"


def test_a_file_that_crashes_every_decoder_is_listed(program: list[str], photos: Path) -> None:
    (photos / "cat.jpg").rename(photos / "crash.jpg")
    assert ran(program, "bad").returncode != 0
    for _ in range(2):  # the second time it isn't tried any more
        done = ran(program, "bad")
        assert done.returncode == 0, done.stderr
        assert done.stdout == f"indexed 4\ncrash.jpg {CRASHED}\n"
