"""Decoding in a process of its own, for files that may crash a decoder or make it hang.

The process gets a limit of time for each file and, where the system has one, of memory. When it
dies or runs out of time, that is a reason like any other, and the next file gets a new process.
"""

import contextlib
import logging
import multiprocessing
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path

from PIL import Image

from photosearch import network
from photosearch.images import (
    ALONE,
    SHARE,
    TOO_LITTLE_MEMORY,
    TooMuch,
    UnreadablePicture,
    at_most,
    content_hash,
    open_picture,
)
from photosearch.messages import Message
from photosearch.paths import size_of
from photosearch.system import malloc
from photosearch.types import Facts
from photosearch.video import Moment, read_unless_video, read_video

SECONDS = 30.0
"""For one file, reading included, without what other programs kept it waiting (on Linux)."""
MEMORY = ALONE + (64 << 20)
"""Bytes beyond what the process begins with and the file has, where the system can limit them."""
_ADDRESSES = 3 << 30
_STARTING_SECONDS = 60.0
_ENDING_SECONDS = 5.0
_LOOK_EVERY = 0.1

CRASHED = Message("Decoding this file crashed, so Photosearch leaves it alone until it changes.")
HUNG = Message("Decoding this file takes too long; Photosearch tries again later.")
KILLED = Message(
    "The process that decoded this file was ended from outside; Photosearch tries again later."
)
NOT_STARTED = Message(
    "The process for difficult files does not start; Photosearch tries again later."
)
_FAULTS = tuple(
    -getattr(signal, name)
    for name in ("SIGSEGV", "SIGABRT", "SIGBUS", "SIGILL", "SIGFPE")
    if hasattr(signal, name)
)
"""How a process ends that a file has crashed, rather than somebody killed."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Decoded:
    """An upright RGB picture with its shorter side at least what was asked for, if it has that."""

    hash: bytes
    facts: Facts
    picture: Image.Image
    moments: tuple[Moment, ...] = ()
    """Of a video; the picture is the first one's."""


@dataclass(frozen=True, slots=True)
class _Refusal:
    """What an UnreadablePicture says, on its way between processes."""

    reason: str
    passing: bool
    too_much: bool = False

    def error(self) -> UnreadablePicture:
        kind = TooMuch if self.too_much else UnreadablePicture
        return kind(self.reason, passing=self.passing)


Decode = Callable[[Path, int], Decoded]
"""Path, shorter side in pixels. Raises UnreadablePicture."""


def decode(path: Path, min_side: int) -> Decoded:
    data = read_unless_video(path)
    if data is None:
        found = read_video(path, min_side)
        return Decoded(found.hash, found.facts, found.moments[0].picture, found.moments)
    picture, facts = open_picture(data, min_side)
    return Decoded(content_hash(data), facts, picture)


class Rescue:
    """Starts its process on first use. Safe to use from several threads, one file at a time."""

    def __init__(self, decode: Decode = decode, seconds: float = SECONDS) -> None:
        self._decode = decode
        self._seconds = seconds
        self._busy = threading.Lock()
        self._process: SpawnProcess | None = None
        self._pipe: Connection | None = None
        self._closed = False

    def read(self, path: Path, min_side: int, most: int = SHARE) -> Decoded:
        """Raises UnreadablePicture, also when the decoder crashes or hangs; TooMuch, if it is
        going to take more than `most` bytes."""
        with self._busy:
            pipe = self._ask((path, min_side, most))
            try:
                if not self._tells(self._seconds):
                    log.warning("Decoding %r takes longer than %g s", path, self._seconds)
                    raise UnreadablePicture(HUNG, passing=True)
                answer = pipe.recv()
            except (EOFError, OSError) as error:
                log.warning("Decoding %r crashed its process", path)
                raise self._ended() from error
            except UnreadablePicture:
                self._stop()
                raise
        if isinstance(answer, _Refusal):
            raise answer.error()
        digest, facts, times, sent = answer
        pictures = [Image.frombytes("RGB", size, pixels) for size, pixels in sent]
        moments = tuple(map(Moment, times, pictures))
        return Decoded(digest, facts, pictures[0], moments)

    def _ask(self, question: tuple[Path, int, int]) -> Connection:
        """A process that died before it was given a file is not that file's fault."""
        if self._process is not None and not self._process.is_alive():
            self._stop()
        pipe = self._pipe or self._start()
        try:
            pipe.send(question)
        except OSError:
            self._stop()
            pipe = self._start()
            pipe.send(question)
        return pipe

    def _ended(self) -> UnreadablePicture:
        """Why the process is no more. Windows has a number of its own for each fault."""
        assert self._process is not None
        self._process.join(_ENDING_SECONDS)
        code = self._process.exitcode
        self._stop()
        if code in _FAULTS or (sys.platform == "win32" and code not in (0, None)):
            return UnreadablePicture(CRASHED)
        return UnreadablePicture(KILLED, passing=True)

    def close(self) -> None:
        """Kills the process, also during a read; later reads are refused."""
        self._closed = True
        while not self._busy.acquire(timeout=_LOOK_EVERY):  # it may be beginning just now
            process = self._process
            if process is not None:
                with contextlib.suppress(ValueError, AttributeError):  # it is closed, or not begun
                    process.kill()
        try:
            self._stop()
        finally:
            self._busy.release()

    def _start(self) -> Connection:
        if self._closed:
            raise UnreadablePicture(KILLED, passing=True)
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(
            target=_serve, args=(theirs, self._decode), name="rescue", daemon=True
        )
        self._process.start()
        theirs.close()
        if not self._is_ready():
            log.warning("The rescue process does not start: %r", self._process)
            self._stop()
            raise UnreadablePicture(NOT_STARTED, passing=True)
        return self._pipe

    def _is_ready(self) -> bool:
        assert self._pipe is not None
        try:
            return self._tells(_STARTING_SECONDS) and self._pipe.recv() == "ready"
        except EOFError:
            return False

    def _tells(self, seconds: float) -> bool:
        """Something, or that it is no more, within its time."""
        assert self._pipe is not None
        assert self._process is not None
        begun, waited = time.monotonic(), _kept_waiting(self._process.pid)
        while not self._pipe.poll(_LOOK_EVERY):
            others = _kept_waiting(self._process.pid) - waited
            if time.monotonic() - begun - others > seconds:
                return False
        return True

    def _stop(self) -> None:
        if self._process is not None:
            if self._process.pid is not None:
                self._process.kill()
                self._process.join(_ENDING_SECONDS)
            with contextlib.suppress(ValueError):  # a share that hangs holds even the dead
                self._process.close()
        if self._pipe is not None:
            self._pipe.close()
        self._process = self._pipe = None


def _kept_waiting(pid: int | None) -> float:
    """Seconds in which it could have run, but other programs did. 0 where the system can't tell."""
    try:
        told = Path(f"/proc/{pid}/schedstat").read_text()
        return int(told.split()[1]) / 1e9
    except (OSError, ValueError, IndexError):
        return 0.0


def _serve(pipe: Connection, decode: Decode) -> None:
    """The process: answers until its parent closes the pipe, or is no more."""
    network.shut()
    before = _own_memory()
    with contextlib.suppress(AttributeError, OSError):
        os.nice(10)
    pipe.send("ready")
    with contextlib.suppress(EOFError, OSError):
        while True:
            pipe.send(_answer(decode, before, *pipe.recv()))
            malloc.give_back()  # else what a large picture took would stay with it


def _answer(decode: Decode, before: int, path: Path, min_side: int, most: int) -> object:
    _limit_processor_time()
    _limit_memory(before + size_of(path))
    try:
        with at_most(most):
            found = decode(path, min_side)
    except UnreadablePicture as error:
        return _Refusal(str(error), error.passing, isinstance(error, TooMuch))
    except MemoryError:
        return _Refusal(TOO_LITTLE_MEMORY, passing=True)
    pictures = [moment.picture for moment in found.moments] or [found.picture]
    sent = [(picture.size, picture.tobytes()) for picture in pictures]
    return found.hash, found.facts, [moment.at for moment in found.moments], sent


def _own_memory() -> int:
    """Bytes that this process may write to; its code and what it only reads don't count."""
    try:
        pages = Path("/proc/self/statm").read_text().split()[5]
        return int(pages) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0


def _limit_memory(before: int) -> None:
    """Linux counts what can be written; other systems know at most the whole address space."""
    if sys.platform == "win32":
        return
    import resource

    what = resource.RLIMIT_DATA if sys.platform == "linux" else resource.RLIMIT_AS
    beside = 0 if sys.platform == "linux" else _ADDRESSES
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(what, (before + beside + MEMORY, resource.RLIM_INFINITY))


def _limit_processor_time() -> None:
    """Should the parent be killed meanwhile, a decoder that hangs doesn't run on for ever."""
    if sys.platform == "win32":
        return
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF)
    limit = int(used.ru_utime + used.ru_stime + 2 * SECONDS)
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CPU, (limit, resource.RLIM_INFINITY))
