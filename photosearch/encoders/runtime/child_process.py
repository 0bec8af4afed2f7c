"""Picture towers in a process of their own, for as long as they are needed.

Importing torch keeps Python from everything else for up to a quarter of a second at a time, and
its networks take most of a gigabyte. In the window's process one would be felt, and the other never
be given back. Nor does a network that crashes, or is too large, take the window with it.
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
from photosearch.types import Vectors

if TYPE_CHECKING:
    from photosearch.encoders.runtime.worker import Child

P = ParamSpec("P")
T = TypeVar("T")

_ENDED = (
    "The process that looks at photos ended unexpectedly, perhaps for want of memory. Close other "
    "programs and try again."
)
PAUSES = (0.0, 2.0, 5.0)
"""Seconds before each further attempt: memory that was wanted may be there again."""
LOOK_EVERY = 5.0
STANDS_STILL = 60.0
"""Seconds in which a child doesn't even answer that it is there: it is stopped, not busy."""
LONGEST = 1800.0
"""Seconds for one thing that is asked."""

log = logging.getLogger(__name__)


class ChildProcess:
    """EncoderRuntime in a child process, which starts when it is first asked something.

    When it dies or stands still, what was asked of it is tried again in a new one.
    """

    def __init__(self) -> None:
        self._beginning = threading.Lock()
        self._child: Child | None = None
        self._used = 0.0
        self._closed = threading.Event()
        self._watch = _Watch()

    def load(self, load: Load) -> Tower:
        return _Remote(self, pickle.dumps(load))

    def drop(self, load: Load) -> None:
        if self._child is not None:
            with suppress(EOFError, OSError, KnownError):
                self._ask_once("drop", pickle.dumps(load))

    def run(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        found: T = self.ask("run", partial(work, *args, **kwargs))
        return found

    def ask(self, what: str, *args: object) -> Any:
        """Call a method of the child's Worker. Raises what it raises."""
        for pause in (*PAUSES, None):
            try:
                return self._ask_once(what, *args)
            except (EOFError, ConnectionError):
                log.warning("The process of the towers has died", exc_info=True)
                if pause is None or self._closed.wait(pause):
                    break
        raise KnownError(_ENDED)

    def end_unused(self, seconds: float) -> None:
        child = self._child
        if child is not None and time.monotonic() - self._used >= seconds:
            self._end(child)

    def close(self) -> None:
        """At once, whatever is being asked, which then raises KnownError."""
        self._closed.set()
        if self._child is not None:
            self._end(self._child)

    def _ask_once(self, what: str, *args: object) -> Any:
        self._used = time.monotonic()
        child = self._running()
        try:
            with self._watch.over(child):
                return getattr(child.work, what)(*args)
        except (EOFError, ConnectionError):
            self._end(child)
            raise
        finally:
            self._used = time.monotonic()

    def _running(self) -> "Child":
        with self._beginning:
            if self._child is None and not self._closed.is_set():
                self._begin()
            if self._child is None or self._closed.is_set():
                self.close()
                raise KnownError(_ENDED)
            return self._child

    def _begin(self) -> None:
        from photosearch.encoders.runtime import worker  # the window shows sooner

        child = self._child = worker.Child()
        try:
            with self._watch.over(child):
                child.begin()
        except (EOFError, OSError) as error:
            self._end(child)
            raise ConnectionError("it died before it could be spoken to") from error

    def _end(self, child: "Child") -> None:
        if self._child is child:
            self._child = None
        child.kill()


class _Watch:
    """Kills a child that is waited for in vain. Its thread lives while somebody waits."""

    def __init__(self) -> None:
        self._waiting: dict[object, tuple[Child, float]] = {}
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None

    @contextmanager
    def over(self, child: "Child") -> Iterator[None]:
        one = object()
        with self._changed:
            self._waiting[one] = child, time.monotonic()
            if self._thread is None:
                self._thread = threading.Thread(target=self._look, name="towers", daemon=True)
                self._thread.start()
        try:
            yield
        finally:
            with self._changed:
                del self._waiting[one]
                self._changed.notify()

    def _look(self) -> None:
        while waiting := self._still_waiting():
            for child, begun in waiting:
                if time.monotonic() - begun > LONGEST or not _answers(child, begun):
                    log.warning("The process of the towers stands still")
                    child.kill()

    def _still_waiting(self) -> list[tuple["Child", float]]:
        """Who waits after a while; the thread ends when nobody does."""
        with self._changed:
            self._changed.wait_for(lambda: not self._waiting, LOOK_EVERY)
            if not self._waiting:
                self._thread = None
            return list(self._waiting.values())


def _answers(child: "Child", begun: float) -> bool:
    if child.work is None:  # it can't be spoken to yet
        return time.monotonic() - begun < STANDS_STILL
    done = threading.Event()

    def ping() -> None:
        with suppress(EOFError, OSError):
            child.work.ping()
        done.set()  # one that is dead is noticed by whoever waits

    threading.Thread(target=ping, name="ping", daemon=True).start()
    return done.wait(STANDS_STILL)


class _Remote:
    """A tower in the child. Its name there is how it is loaded."""

    def __init__(self, apart: ChildProcess, load: bytes) -> None:
        self._apart = apart
        self._load = load

    def encode(self, pixels: Preprocessed) -> Vectors:
        found: Vectors = self._apart.ask("encode", self._load, pixels)
        return found
