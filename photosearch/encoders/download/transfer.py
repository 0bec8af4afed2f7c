"""Transfers one file from the hub to the disk: cancellable, resumable, checked."""

import hashlib
import logging
import queue
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from photosearch.encoders.download import hub
from photosearch.encoders.download.hub import ConnectionCutError, RemoteFile
from photosearch.errors import KnownError
from photosearch.jobs import Job
from photosearch.messages import Message
from photosearch.paths import size_of

T = TypeVar("T")
OnBytes = Callable[[int], None]
"""Takes the number of bytes of the file on the disk."""

PART = ".part"
_TRIES = 4
_PAUSE = 1.0
"""Seconds between two attempts."""
_POLL = 0.1
_BLOCK = 1 << 20
_AHEAD = 64

log = logging.getLogger(__name__)


def transfer(remote: RemoteFile, folder: Path, job: Job, on_bytes: OnBytes) -> Path:
    """Fetch a file into `folder`, from where an earlier attempt stopped.

    Raises Cancelled within a second; raises KnownError: the connection or the disk failed, or the
    content isn't what the hub announced. Only wrong content is deleted.
    """
    final, part = folder / Path(remote.name).name, part_of(remote, folder)
    if not (final.exists() and final.stat().st_size == remote.size):
        _fetch(remote, part, job, on_bytes)
        _check(remote, part, job)
        part.replace(final)
    on_bytes(remote.size)
    return final


def part_of(remote: RemoteFile, folder: Path) -> Path:
    """Named by the checksum, so that a part of another version is never continued."""
    return folder / f"{Path(remote.name).name}.{remote.checksum[:16]}{PART}"


def _fetch(remote: RemoteFile, part: Path, job: Job, on_bytes: OnBytes) -> None:
    """Retry as long as each attempt brings bytes."""
    tries = _TRIES
    while size_of(part) < remote.size:
        before = size_of(part)
        try:
            _append(remote, part, job, on_bytes)
        except ConnectionCutError as cut:
            log.info("The connection was cut at byte %d", size_of(part))
            tries = _TRIES if size_of(part) > before else tries
            if (tries := tries - 1) == 0:
                raise KnownError(_broken_off(remote, part)) from cut
            job.sleep(_PAUSE)


def _append(remote: RemoteFile, part: Path, job: Job, on_bytes: OnBytes) -> None:
    start = size_of(part)
    pieces = ThreadedIterator(job, lambda: hub.read(remote, start))
    try:
        with part.open("r+b" if part.exists() else "wb", buffering=0) as file:
            for place, piece in pieces:
                file.seek(place)
                file.write(piece[: max(0, remote.size - place)])
                if place < start:  # the server started from byte 0
                    file.truncate()
                on_bytes(file.tell())
                if place + len(piece) > remote.size:
                    raise _damaged(remote, part)
    except OSError as error:
        log.warning("Can't write %s", part, exc_info=True)
        raise KnownError(
            "The download can't be kept ({why}): make room on the library's disk, then "
            "download again to go on.",
            why=error,
        ) from error
    if size_of(part) < remote.size:
        raise ConnectionCutError("The server stopped early.")


def _check(remote: RemoteFile, part: Path, job: Job) -> None:
    if size_of(part) == remote.size and checksum(part, remote.checksum, job) == remote.checksum:
        return
    raise _damaged(remote, part)


def _damaged(remote: RemoteFile, part: Path) -> KnownError:
    """The error for content other than announced; deletes the part."""
    part.unlink()
    return KnownError(
        "{file} came damaged and was deleted: download the model again, and if that "
        "doesn't help, check what stands between you and the model hub.",
        file=remote.name,
    )


def checksum(path: Path, like: str, job: Job) -> str:
    """Of the same kind as `like`: SHA-256, or git's SHA-1 (of "blob", the size and the content)."""
    if len(like) == hashlib.sha256().digest_size * 2:
        digest = hashlib.sha256()
    else:
        digest = hashlib.sha1(usedforsecurity=False)
        digest.update(b"blob %d\0" % path.stat().st_size)
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            job.checkpoint()
            digest.update(block)
    return digest.hexdigest()


def _broken_off(remote: RemoteFile, part: Path) -> str:
    done, total = size_of(part) / 1e6, remote.size / 1e6
    return Message(
        "The connection broke off at {done} of {total} MB: check the network, then "
        "download again to go on from there.",
        done=f"{done:,.0f}",
        total=f"{total:,.0f}",
    )


@dataclass(frozen=True)
class _Ended:
    error: Exception | None = None


class ThreadedIterator(Generic[T]):
    """Iterates over `source` in a thread, so that cancelling never waits for a slow server.

    An abandoned thread ends when the server answers or times out; its items are dropped.
    """

    def __init__(self, job: Job, source: Callable[[], Iterator[T]]) -> None:
        self._job = job
        self._source = source
        self._abandoned = threading.Event()
        self._items: queue.Queue[T | _Ended] = queue.Queue(_AHEAD)

    def __iter__(self) -> Iterator[T]:
        threading.Thread(target=self._work, name="download", daemon=True).start()
        try:
            while not isinstance(item := self._next(), _Ended):
                yield item
            if item.error:
                raise item.error
        finally:
            self._abandoned.set()

    def _next(self) -> T | _Ended:
        while True:
            self._job.checkpoint()
            try:
                return self._items.get(timeout=_POLL)
            except queue.Empty:
                continue

    def _work(self) -> None:
        try:
            for item in self._source():
                if not self._put(item):
                    return
            self._put(_Ended())
        except Exception as error:  # noqa: BLE001 - raised in the consumer
            self._put(_Ended(error))

    def _put(self, item: T | _Ended) -> bool:
        while not self._abandoned.is_set():
            try:
                self._items.put(item, timeout=_POLL)
            except queue.Full:
                continue
            return True
        return False


def cancellable(job: Job, call: Callable[[], T]) -> T:
    """The result of `call`. Raises Cancelled as soon as the job is cancelled."""
    return next(iter(ThreadedIterator(job, lambda: iter([call()]))))
