"""A directory with a great many entries: memory is bounded, and it can be stopped."""

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from PIL import Image

from photosearch.jobs import Cancelled, Job
from photosearch.library import Library
from support.models.fakes import FakeEncoder

_WALK = """
import resource, sys
from pathlib import Path
from photosearch.jobs import Job
from photosearch.folders import walk

def peak():
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))

before = peak()
found = sum(1 for _ in walk(Path(sys.argv[1]), Job()))
print(found, (peak() - before) // 1000)
"""

SIZES = [30_000, pytest.param(1_000_000, marks=pytest.mark.nightly)]


def crowd(folder: Path, count: int, suffix: str) -> Path:
    folder.mkdir()
    for number in range(count):
        os.close(os.open(f"{folder}/{number:07}{suffix}", os.O_CREAT | os.O_WRONLY))
    Image.new("RGB", (8, 8), "teal").save(folder / "one.png")
    return folder


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
@pytest.mark.parametrize("count", SIZES)
@pytest.mark.parametrize(("suffix", "most"), [(".txt", 20), (".dat", 650), (".jpg", 650)])
def test_memory_is_bounded(tmp_path: Path, count: int, suffix: str, most: int) -> None:
    """Megabytes beyond those before, for a million entries; none for what is surely no picture."""
    folder = crowd(tmp_path / "crowd", count, suffix)
    done = subprocess.run(
        [sys.executable, "-c", _WALK, folder], capture_output=True, text=True, check=True
    )
    found, megabytes = map(int, done.stdout.split())
    assert found == (count + 1 if suffix == ".jpg" else 1)
    assert megabytes <= max(20, most * count / 1_000_000)


@pytest.mark.parametrize("count", SIZES)
def test_it_is_told_of_and_stopped_within_a_second(
    encoder: FakeEncoder,  # noqa: ARG001 - the library uses it
    tmp_path: Path,
    count: int,
) -> None:
    folder = crowd(tmp_path / "crowd", count, ".jpg")
    with Library.open(tmp_path / "library") as library:
        library.folders.add(folder)
        job, told, stopped = Job(), threading.Event(), list[float]()

        def stop() -> None:
            told.wait(60)
            stopped.append(time.monotonic())
            job.cancel()

        threading.Thread(target=stop).start()
        with pytest.raises(Cancelled):
            library.index.run(job, lambda _: told.set())
        assert time.monotonic() - stopped[0] < 1
