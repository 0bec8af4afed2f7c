"""Picture towers in a process of their own, for as long as they are needed.

Importing torch keeps Python from everything else for up to a quarter of a second at a time, and
its networks take most of a gigabyte. In the window's process one would be felt, and the other never
be given back. Nor does a network that crashes, or is too large, take the window with it.
"""

import logging
import multiprocessing
import os
import pickle
import sys
import threading
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from multiprocessing.managers import BaseManager
from typing import Any, ParamSpec, TypeVar
from uuid import uuid4

from photosearch.encoders.base import Prepared
from photosearch.encoders.cores import use_one_core
from photosearch.encoders.importing import ONE_AT_A_TIME
from photosearch.encoders.lazy import Lazy
from photosearch.encoders.towers import Load, Tower
from photosearch.errors import KnownError
from photosearch.types import Vectors

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
        self._child: tuple[_Child, Any] | None = None
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
        """Call a method of the child's _Workshop. Raises what it raises."""
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

    def _running(self) -> "tuple[_Child, Any]":
        with self._lock:
            if self._child is None:
                child = _Child(_address(), ctx=multiprocessing.get_context("spawn"))
                child.start(_begin)
                self._child = child, child.workshop()  # type: ignore[attr-defined]
            return self._child

    def _end(self, child: "tuple[_Child, Any]") -> None:
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


class _Workshop:
    """The child's side; each thread of the parent is served by a thread."""

    def __init__(self) -> None:
        self._towers: dict[bytes, Lazy[Tower]] = {}

    def encode(self, load: bytes, pixels: Prepared) -> Vectors:
        return _noted(lambda: self._encode(load, pixels))

    def _encode(self, load: bytes, pixels: Prepared) -> Vectors:
        tower = self._tower(load)
        use_one_core()
        return tower.encode(pixels)

    def _tower(self, load: bytes) -> Tower:
        """To unpickle how it is loaded imports its module, and often more."""
        kept = self._towers.get(load)
        if kept is None or not kept.loaded:
            with ONE_AT_A_TIME:
                kept = self._towers.setdefault(load, Lazy(pickle.loads(load)))
                return kept.get()
        return kept.get()

    def run(self, work: Callable[[], object]) -> object:
        return _noted(work)

    def drop(self, load: bytes) -> None:
        self._towers.pop(load, None)

    def end(self) -> None:
        os._exit(0)


def _noted(work: Callable[[], T]) -> T:
    """An error crosses to the parent without its traceback, but with its notes."""
    try:
        return work()
    except Exception as error:  # noqa: BLE001 - the parent gets it
        crossing = error if _can_cross(error) else RuntimeError(str(error))
        crossing.add_note(traceback.format_exc())
        raise crossing from None


def _can_cross(error: Exception) -> bool:
    try:
        return type(pickle.loads(pickle.dumps(error))) is type(error)
    except Exception:  # noqa: BLE001 - whatever its own code raises
        return False


class _Child(BaseManager):
    pass


_Child.register("workshop", _Workshop, exposed=("encode", "run", "drop", "end"))


def _address() -> str | None:
    """Where the two meet. Linux has names outside the disk, of which a crash leaves nothing."""
    return f"\0photosearch-{uuid4().hex}" if sys.platform == "linux" else None


def _begin() -> None:
    """The child lives no longer than its parent, and leaves speaking to it."""
    logging.getLogger().addHandler(logging.NullHandler())
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
    os._exit(0)
