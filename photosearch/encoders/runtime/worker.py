"""The child process in which picture towers are (see `apart`): its beginning, its work, its end."""

import logging
import multiprocessing
import os
import pickle
import sys
import threading
import traceback
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.managers import BaseManager, Server
from typing import Any, TypeVar
from uuid import uuid4

from photosearch import network
from photosearch.encoders.encoder import Preprocessed
from photosearch.encoders.runtime.import_lock import IMPORT_LOCK, in_words
from photosearch.encoders.runtime.lazy import Lazy
from photosearch.encoders.runtime.threads import use_one_thread
from photosearch.encoders.runtime.towers import Tower
from photosearch.peers import is_same_user
from photosearch.types import Vectors

T = TypeVar("T")

_REAPING = 1.0


class Worker:
    """The child's side; each thread of the parent is served by a thread."""

    def __init__(self) -> None:
        self._towers: dict[bytes, Lazy[Tower]] = {}

    def encode(self, load: bytes, pixels: Preprocessed) -> Vectors:
        return _noted(lambda: self._encode(load, pixels))

    def _encode(self, load: bytes, pixels: Preprocessed) -> Vectors:
        tower = self._tower(load)
        use_one_thread()
        return tower.encode(pixels)

    def _tower(self, load: bytes) -> Tower:
        """To unpickle how it is loaded imports its module, and often more."""
        kept = self._towers.get(load)
        if kept is None or not kept.loaded:
            with IMPORT_LOCK:
                kept = self._towers.setdefault(load, Lazy(pickle.loads(load)))
                return kept.get()
        return kept.get()

    def run(self, work: Callable[[], object]) -> object:
        return _noted(work)

    def drop(self, load: bytes) -> None:
        self._towers.pop(load, None)

    def ping(self) -> None:
        """Whoever can answer this works, or waits for something."""


def _noted(work: Callable[[], T]) -> T:
    """An error crosses to the parent without its traceback, but with its notes."""
    try:
        with in_words():
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


class _Server(Server):
    def handle_request(self, conn: Connection) -> None:
        """A stranger's connection ends at once, instead of waiting for them to know the key."""
        if is_same_user(conn.fileno()):
            super().handle_request(conn)
        else:
            conn.close()


class _Manager(BaseManager):
    _Server = _Server

    def kill(self) -> None:
        process = getattr(self, "_process", None)  # there is none yet before it begins
        if process is not None:
            process.kill()
            process.join(_REAPING)
            getattr(self, "shutdown", bool)()  # forgets it; nothing more, as it is dead


_Manager.register("workshop", Worker, exposed=("encode", "run", "drop", "ping"))


class Child:
    """The parent's side of a process, which may die or stand still at any moment."""

    def __init__(self) -> None:
        self._manager = _Manager(_address(), ctx=multiprocessing.get_context("spawn"))
        self.work: Any = None
        """What stands for its Worker here, once it has begun."""

    def begin(self) -> None:
        """Raises EOFError or OSError if it dies before it can be spoken to."""
        self._manager.start(_begin)
        self.work = self._manager.workshop()  # type: ignore[attr-defined]

    def kill(self) -> None:
        """At once, whatever it does: an orderly end would unload torch. May be called again."""
        self._manager.kill()


def _address() -> str | None:
    """Where the two meet. Linux has names outside the disk, of which a crash leaves nothing."""
    return f"\0photosearch-{uuid4().hex}" if sys.platform == "linux" else None


def _begin() -> None:
    """The child lives no longer than its parent, and leaves speaking to it."""
    network.shut()
    logging.getLogger().addHandler(logging.NullHandler())
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
    os._exit(0)
