"""Brings several files from the hub into a folder, as one download."""

import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from photosearch.encoders.download.hub import RemoteFile
from photosearch.encoders.download.transfer import part_of, transfer
from photosearch.errors import KnownError
from photosearch.jobs import Job, Rate
from photosearch.paths import bytes_of
from photosearch.types import DownloadProgress

OnDownload = Callable[[DownloadProgress], None]

LOCK = "download.lock"
"""The name of a file that lies beside those that are being fetched."""
_SPARE = 64_000_000
"""Bytes to leave free on the disk."""
_INTERVAL = 0.1
_WINDOW = 10.0
"""Seconds over which the rate is measured."""


@contextmanager
def only_download(folder: Path, name: str) -> Iterator[None]:
    """Nobody else fetches files into the folder within the block. Raises KnownError if another
    thread or process does; `name`: what it is then called."""
    try:
        with FileLock(folder / LOCK, timeout=0):
            yield
    except Timeout as error:
        raise KnownError("{model_id} is being downloaded already.", model_id=name) from error


def bring(
    remote: Sequence[RemoteFile], folder: Path, job: Job, on_progress: OnDownload
) -> list[Path]:
    """Fetch the files, from where an earlier attempt stopped. Raises Cancelled within a second;
    raises KnownError. Either keeps what has come."""
    _check_space(remote, folder)
    meter = _Meter(sum(file.size for file in remote), on_progress)
    brought = list[Path]()
    for file in remote:
        before = meter.finished
        brought.append(transfer(file, folder, job, meter.within_file))
        meter.finished = before + file.size
    return brought


def _check_space(remote: Sequence[RemoteFile], folder: Path) -> None:
    there = bytes_of(part_of(file, folder) for file in remote)
    there += bytes_of(folder / Path(file.name).name for file in remote)
    needed = sum(file.size for file in remote) - there + _SPARE
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise KnownError(
            "The library's disk has {free} MB free, and this takes {needed} MB: make room, "
            "then download again.",
            free=f"{free / 1e6:,.0f}",
            needed=f"{needed / 1e6:,.0f}",
        )


class _Meter:
    """Turns bytes into progress, at most ten times a second."""

    def __init__(self, total: int, on_progress: OnDownload) -> None:
        self.finished = 0
        """Bytes of the complete files."""
        self._total = total
        self._on_progress = on_progress
        self._told = 0.0
        self._rate = Rate(_WINDOW)

    def within_file(self, done: int) -> None:
        """`done` bytes of the current file are on the disk."""
        now, done = time.monotonic(), self.finished + done
        if now - self._told < _INTERVAL and done < self._total:
            return
        self._told = now
        self._rate.add(done)
        rate = self._rate.value()
        eta = (self._total - done) / rate if rate else None
        self._on_progress(DownloadProgress(done, self._total, rate, eta))
