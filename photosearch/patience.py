"""Waiting for drives and network shares, but not for ever.

A share whose server is away holds a call of the system until it is back, and nothing ends that
call. So such calls are made in threads of their own, which can be left behind.
"""

import errno
import os
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import copy_context
from functools import partial
from pathlib import Path
from typing import Generic, TypeVar

from photosearch.errors import KnownError
from photosearch.jobs import Job
from photosearch.messages import Message

SECONDS = 15.0
"""Without an answer. Disks that sleep take up to ten to start turning."""
ENOUGH = 3
"""Calls that hang in one directory: until one of them ends, no further one is made there."""
_LOOK_EVERY = 0.2
_SLEPT = 5.0
"""Seconds from one look to the next after which the computer must have slept."""
_MANY = 256

T = TypeVar("T")

_here = threading.local()
_counting = threading.Lock()
_hanging: Counter[Path] = Counter()
_hurried = 0


class NoAnswer(TimeoutError, KnownError):  # noqa: N818 - said as the person would
    """A drive or share doesn't answer: for the person a sentence, for code an OSError."""

    def __init__(self, path: Path) -> None:
        sentence = Message(
            "“{name}” doesn't answer. Its drive or network share may be asleep or cut off; try "
            "again when it is back.",
            name=path.name or path,
        )
        TimeoutError.__init__(self, errno.ETIMEDOUT, sentence)

    def __str__(self) -> str:
        return str(self.strerror)


class _Call(Generic[T]):
    """One piece of work in a thread of its own."""

    def __init__(self, directory: Path, work: Callable[[], T], calm: bool) -> None:
        self._directory, self._work = directory, work
        self._value: T
        self._error: BaseException | None = None
        self._left = False
        self.asked: float | None = None if calm else time.monotonic()
        """Since when the drive has been asked for something; None while it isn't."""
        self.done = threading.Event()
        run = partial(copy_context().run, self._run)
        threading.Thread(target=run, name="patience", daemon=True).start()

    def _run(self) -> None:
        _here.call = self
        try:
            self._value = self._work()
        except BaseException as error:  # noqa: BLE001 - whoever waits gets it
            self._error = error
        with _counting:
            self.done.set()
            if self._left:
                _hanging[self._directory] -= 1
        if self._left:
            self._drop()

    def _drop(self) -> None:
        """Drops the value, which may be an open file, because nobody waits for it."""
        close = getattr(getattr(self, "_value", None), "close", None)
        if close is not None:
            close()

    def leave(self) -> None:
        """Wait no longer."""
        with _counting:
            if not self.done.is_set():
                self._left = True
                _hanging[self._directory] += 1

    def forgive(self, looked: float) -> float:
        """Returns the time now; time that the computer slept since `looked` doesn't count.

        On Windows the clock goes on while it sleeps.
        """
        now = time.monotonic()
        if now - looked > _SLEPT and self.asked is not None:
            self.asked = now
        return now

    @property
    def hangs(self) -> bool:
        asked = self.asked
        return asked is not None and time.monotonic() - asked > SECONDS

    def result(self) -> T:
        if self._error is not None:
            raise self._error
        return self._value


def answer(
    directory: Path, work: Callable[[], T], job: Job | None = None, *, calm: bool = False
) -> T:
    """What `work` returns or raises, which asks the drive of this directory; in another thread.

    Raises NoAnswer once the drive takes SECONDS for one thing, or at once if several calls hang in
    that directory already. All that `work` does counts as one thing, unless it says by `asking`
    when it asks; if it is `calm`, nothing else counts. Raises Cancelled as soon as `job` is.
    """
    if _hanging[directory] >= ENOUGH:
        raise NoAnswer(directory)
    looked, hurried = time.monotonic(), _hurried
    call = _Call(directory, work, calm)
    try:
        while not call.done.wait(_LOOK_EVERY):
            if job is not None:
                job.checkpoint()
            looked = call.forgive(looked)
            if call.hangs or hurried != _hurried:
                raise NoAnswer(directory)
    except BaseException:
        call.leave()
        raise
    return call.result()


def answers(directory: Path, items: Iterator[T], job: Job) -> Iterator[T]:
    """The same for an iterator that asks the drive for each item."""
    while some := answer(directory, lambda: _some(items), job):
        yield from some


def _some(items: Iterator[T]) -> list[T]:
    """As many as come in a moment."""
    found: list[T] = []
    end = time.monotonic() + _LOOK_EVERY
    for item in items:
        touch()
        found.append(item)
        if len(found) == _MANY or time.monotonic() > end:
            break
    return found


def ask_first(paths: Iterable[Path]) -> None:
    """Before something is done with files that must not be left half-way. Raises NoAnswer."""
    for directory in dict.fromkeys(path.parent for path in paths):
        answer(directory, partial(os.path.lexists, directory))


def answers_soon(directory: Path) -> bool:
    """Whether the path exists and answers at once."""
    call = _Call(directory, directory.is_dir, calm=False)
    if not call.done.wait(_LOOK_EVERY):
        call.leave()
        return False
    return call.result()


def hurry() -> None:
    """End all waiting, because the program ends."""
    global _hurried
    _hurried += 1


def touch() -> None:
    """Within the work of `answer`: the drive has answered, and is asked for more."""
    call: _Call[object] | None = getattr(_here, "call", None)
    if call is not None:
        call.asked = time.monotonic()


@contextmanager
def asking() -> Iterator[None]:
    """Within the work of `answer`: the drive is asked for one thing."""
    call: _Call[object] | None = getattr(_here, "call", None)
    if call is None:
        yield
        return
    before, call.asked = call.asked, time.monotonic()
    try:
        yield
    finally:
        call.asked = None if before is None else time.monotonic()
