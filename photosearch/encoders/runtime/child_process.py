"""Runs image towers in a child process, for as long as they are needed.

Importing torch holds the interpreter lock for up to a quarter of a second at a time, which would
freeze the window, and its networks take most of a gigabyte, which only the end of a process frees.
A network that crashes or runs out of memory doesn't take the window with it, either.
"""

import logging
import pickle
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from photosearch.encoders.encoder import Preprocessed
from photosearch.encoders.runtime.towers import Load, Tower
from photosearch.errors import KnownError
from photosearch.messages import Message
from photosearch.types import Vectors

if TYPE_CHECKING:
    from photosearch.encoders.runtime.worker import Child

P = ParamSpec("P")
T = TypeVar("T")

_ENDED = Message(
    "The process that looks at photos ended unexpectedly, perhaps for want of memory. Close other "
    "programs and try again."
)
PAUSES = (0.0, 2.0, 5.0)
"""Seconds before each retry: memory may have become free."""
CHECK_INTERVAL = 5.0
"""Seconds between two pings."""
PING_TIMEOUT = 60.0
"""Seconds without an answer to a ping, after which a child counts as stopped, not busy."""
CALL_TIMEOUT = 1800.0
"""Seconds for one call."""

log = logging.getLogger(__name__)


class ChildProcess:
    """An EncoderRuntime in a child process, which starts on the first call.

    If the process dies or hangs, the call is retried in a new one.
    """

    def __init__(self) -> None:
        self._starting = threading.Lock()
        self._child: Child | None = None
        self._used = 0.0
        self._closed = threading.Event()
        self._watchdog = _Watchdog()

    def load(self, load: Load) -> Tower:
        return _Remote(self, pickle.dumps(load))

    def drop(self, load: Load) -> None:
        if self._child is not None:
            with suppress(EOFError, OSError, KnownError):
                self._call_once("drop", pickle.dumps(load))

    def run(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        found: T = self.call("run", partial(work, *args, **kwargs))
        return found

    def call(self, what: str, *args: object) -> Any:
        """Call a method of the child's Worker. Raises its errors; KnownError if it keeps dying."""
        for pause in (*PAUSES, None):
            try:
                return self._call_once(what, *args)
            except (EOFError, ConnectionError):
                log.warning("The encoders' process has died", exc_info=True)
                if pause is None or self._closed.wait(pause):
                    break
        raise KnownError(_ENDED)

    def end_unused(self, seconds: float) -> None:
        """Unless it is at work: a call that lost its process again and again would be given up."""
        child = self._child
        is_idle = not self._watchdog.calls and time.monotonic() - self._used >= seconds
        if child is not None and is_idle:
            self._end(child)

    def close(self) -> None:
        """End the process at once; calls in progress raise KnownError."""
        self._closed.set()
        if self._child is not None:
            self._end(self._child)

    def _call_once(self, what: str, *args: object) -> Any:
        self._used = time.monotonic()
        child = self._started()
        try:
            with self._watchdog.watching(child):
                return getattr(child.worker, what)(*args)
        except (EOFError, ConnectionError):
            self._end(child)
            raise
        finally:
            self._used = time.monotonic()

    def _started(self) -> "Child":
        with self._starting:
            if self._child is None and not self._closed.is_set():
                self._start()
            if self._child is None or self._closed.is_set():
                self.close()
                raise KnownError(_ENDED)
            return self._child

    def _start(self) -> None:
        from photosearch.encoders.runtime import worker  # shortens the start of the window

        child = self._child = worker.Child()
        try:
            with self._watchdog.watching(child):
                child.start()
        except (EOFError, OSError) as error:
            self._end(child)
            raise ConnectionError("it died while starting") from error

    def _end(self, child: "Child") -> None:
        if self._child is child:
            self._child = None
        child.kill()


class _Watchdog:
    """Kills a child that hangs. Its thread runs while calls are in progress."""

    def __init__(self) -> None:
        self._calls: dict[object, tuple[Child, float]] = {}
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None

    @property
    def calls(self) -> int:
        """How many are in progress."""
        return len(self._calls)

    @contextmanager
    def watching(self, child: "Child") -> Iterator[None]:
        key = object()
        with self._changed:
            self._calls[key] = child, time.monotonic()
            if self._thread is None:
                self._thread = threading.Thread(target=self._look, name="encoders", daemon=True)
                self._thread.start()
        try:
            yield
        finally:
            with self._changed:
                del self._calls[key]
                self._changed.notify()

    def _look(self) -> None:
        while waiting := self._calls_after_pause():
            for child, begun in waiting:
                if time.monotonic() - begun > CALL_TIMEOUT or not _answers(child, begun):
                    log.warning("The encoders' process hangs")
                    child.kill()

    def _calls_after_pause(self) -> list[tuple["Child", float]]:
        """The calls in progress after a pause; the thread ends when there are none."""
        with self._changed:
            self._changed.wait_for(lambda: not self._calls, CHECK_INTERVAL)
            if not self._calls:
                self._thread = None
            return list(self._calls.values())


def _answers(child: "Child", begun: float) -> bool:
    if child.worker is None:  # still starting
        return time.monotonic() - begun < PING_TIMEOUT
    done = threading.Event()

    def ping() -> None:
        with suppress(EOFError, OSError):
            child.worker.ping()
        done.set()  # a dead child is noticed by its callers

    threading.Thread(target=ping, name="ping", daemon=True).start()
    return done.wait(PING_TIMEOUT)


class _Remote:
    """A tower in the child, which knows it by its pickled `load`."""

    def __init__(self, process: ChildProcess, load: bytes) -> None:
        self._process = process
        self._load = load

    def encode(self, pixels: Preprocessed) -> Vectors:
        found: Vectors = self._process.call("encode", self._load, pixels)
        return found
