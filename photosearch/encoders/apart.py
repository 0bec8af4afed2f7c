"""Picture towers in a process of their own, for as long as they are needed.

Importing torch keeps Python from everything else for up to a quarter of a second at a time, and
its networks take most of a gigabyte. In the window's process one would be felt, and the other never
be given back. Nor does a network that crashes, or is too large, take the window with it.
"""

import logging
import pickle
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from photosearch.encoders.base import Prepared
from photosearch.encoders.towers import Load, Tower
from photosearch.errors import KnownError
from photosearch.types import Vectors

if TYPE_CHECKING:
    from photosearch.encoders.workshop import Child

P = ParamSpec("P")
T = TypeVar("T")

_ENDED = (
    "The process that looks at photos ended unexpectedly, perhaps for want of memory. Close other "
    "programs and try again."
)
_ATTEMPTS = 2

log = logging.getLogger(__name__)


class Apart:
    """Towers in a child process, which starts when it is first asked something.

    When it dies, what was asked of it is tried once more in a new one.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._child: tuple[Child, Any] | None = None
        self._used = 0.0

    def load(self, load: Load) -> Tower:
        return _Remote(self, pickle.dumps(load))

    def drop(self, load: Load) -> None:
        child = self._child
        if child is not None:
            with suppress(EOFError, OSError):
                child[1].drop(pickle.dumps(load))

    def run(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        found: T = self.ask("run", partial(work, *args, **kwargs))
        return found

    def ask(self, what: str, *args: object) -> Any:
        """Call a method of the child's Workshop. Raises what it raises."""
        for _ in range(_ATTEMPTS):
            self._used = time.monotonic()
            child = self._running()
            try:
                return getattr(child[1], what)(*args)
            except (EOFError, ConnectionError):
                log.warning("The process of the towers has died", exc_info=True)
                self._end(child)
            finally:
                self._used = time.monotonic()
        raise KnownError(_ENDED)

    def end_unused(self, seconds: float) -> None:
        child = self._child
        if child is not None and time.monotonic() - self._used >= seconds:
            self._end(child)

    def close(self) -> None:
        if self._child is not None:
            self._end(self._child)

    def _running(self) -> "tuple[Child, Any]":
        with self._lock:
            if self._child is None:
                from photosearch.encoders import workshop  # the window shows sooner

                self._child = workshop.begin()
            return self._child

    def _end(self, child: "tuple[Child, Any]") -> None:
        with self._lock:
            if self._child is child:
                self._child = None
        with suppress(EOFError, OSError):
            child[1].end()  # sooner than an orderly shutdown, which unloads torch
        child[0].shutdown()


class _Remote:
    """A tower in the child. Its name there is how it is loaded."""

    def __init__(self, apart: Apart, load: bytes) -> None:
        self._apart = apart
        self._load = load

    def encode(self, pixels: Prepared) -> Vectors:
        found: Vectors = self._apart.ask("encode", self._load, pixels)
        return found
