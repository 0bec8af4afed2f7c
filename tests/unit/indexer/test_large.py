"""Files that take much memory: read last, one at a time, in a process of their own."""

import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import psutil
import pytest

from photosearch.indexer import reading
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.rescue import Rescue
from support.models.fakes import FakeEncoder
from support.photos import bombs
from support.photos.bombs import png, write_all
from support.photos.hostile import write_containers

MOST = 1_200_000_000
"""Bytes, of all processes of one run."""


def test_a_picture_larger_than_its_share_is_read_last_and_apart(
    encoder: FakeEncoder,  # noqa: ARG001 - the library uses it
    photos: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (photos / "a-large.png").write_bytes(png(9000, 8, 6))
    (photos / "b-too-large.png").write_bytes(png(15_500, 8, 2))
    order: list[str] = []
    original = Rescue.read

    def noted(self: Rescue, path: Path, *rest: int) -> object:
        order.append(path.name)
        return original(self, path, *rest)

    monkeypatch.setattr(Rescue, "read", noted)
    with Library.open(tmp_path / "library") as library:
        library.folders.add(photos)
        report = library.index.run(Job())
        assert (report.indexed, report.unreadable) == (6, 1)
        assert order == ["a-large.png", "b-too-large.png"]
        (refused,) = library.index.unreadable()
        assert refused.path.name == "b-too-large.png"
        assert "of memory" in refused.reason
        large = next(hit for hit in library.photos.browse() if hit.path.name == "a-large.png")
        assert library.photos.get(large.photo_id).facts.width == 9000
        library.index.run(Job())
        assert len(order) == 2, "what it needs is of the file, so it isn't tried again"


def test_a_file_larger_than_its_share_isn_t_read_beside_others(
    encoder: FakeEncoder,  # noqa: ARG001 - the library uses it
    photos: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    big = max(path.stat().st_size for path in photos.iterdir())
    monkeypatch.setattr(reading, "SHARE", big - 1)
    with Library.open(tmp_path / "library") as library:
        library.folders.add(photos)
        assert library.index.run(Job()).indexed == 5


@pytest.mark.nightly
@pytest.mark.parametrize("threads", [2, 16])
def test_bombs_take_little_memory_on_any_number_of_threads(tmp_path: Path, threads: int) -> None:
    write_all(tmp_path / "photos")
    most, said = _indexed(tmp_path, threads)
    assert "indexed=" in said, "on a busy machine some of them take too long this time"
    assert most <= MOST


def _indexed(home: Path, threads: int) -> tuple[int, str]:
    """The most memory of all processes while home/photos is indexed, and what was said."""
    script = bombs.__file__
    words = [home / "library", home / "photos", threads]
    most, command = 0, [sys.executable, script, *map(str, words)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
        whole = psutil.Process(running.pid)
        while running.poll() is None:
            most = max(most, _resident(whole))
            time.sleep(0.05)
        assert running.stdout is not None
        said = running.stdout.read()
    assert running.returncode == 0
    return most, said


def _resident(process: psutil.Process) -> int:
    total, children = 0, list[psutil.Process]()
    with suppress(psutil.Error):  # it may just have ended
        children = process.children(recursive=True)
    for one in (process, *children):
        with suppress(psutil.Error):
            total += one.memory_info().rss
    return total


@pytest.mark.nightly
def test_hostile_containers_are_indexed_within_the_budget_and_each_has_its_reason(
    tmp_path: Path,
) -> None:
    """In a real run: no more memory than others, nothing that hangs, no verdict but a true one."""
    write_containers(tmp_path / "photos")
    most, said = _indexed(tmp_path, 2)
    assert "unreadable=" in said
    assert most <= MOST
    with Library.open(tmp_path / "library") as library:
        reasons = {file.path.name: file.reason for file in library.index.unreadable()}
    assert len(reasons) > 20
    for name, reason in reasons.items():
        assert reason.endswith("."), name
        assert not any(word in reason for word in ("crashed", "tries again", "too long")), name
