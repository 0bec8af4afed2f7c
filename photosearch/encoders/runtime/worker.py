"""Both ends of the child process that runs image towers; see `child_process`."""

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
from photosearch.encoders.runtime.import_lock import IMPORT_LOCK, raise_out_of_memory
from photosearch.encoders.runtime.lazy import Lazy
from photosearch.encoders.runtime.threads import use_one_thread
from photosearch.encoders.runtime.towers import Tower
from photosearch.peers import is_same_user
from photosearch.types import Vectors

T = TypeVar("T")

_JOIN_TIMEOUT = 1.0


class Worker:
    """The object that the child serves, a thread for each thread of the parent."""

    def __init__(self) -> None:
        self._towers: dict[bytes, Lazy[Tower]] = {}

    def encode(self, load: bytes, pixels: Preprocessed) -> Vectors:
        return _with_traceback(lambda: self._encode(load, pixels))

    def _encode(self, load: bytes, pixels: Preprocessed) -> Vectors:
        tower = self._tower(load)
        use_one_thread()
        return tower.encode(pixels)

    def _tower(self, load: bytes) -> Tower:
        """Unpickles `load` under the lock, since that imports its module."""
        kept = self._towers.get(load)
        if kept is None or not kept.loaded:
            with IMPORT_LOCK:
                kept = self._towers.setdefault(load, Lazy(pickle.loads(load)))
                return kept.get()
        return kept.get()

    def run(self, work: Callable[[], object]) -> object:
        return _with_traceback(work)

    def drop(self, load: bytes) -> None:
        self._towers.pop(load, None)

    def ping(self) -> None:
        """Answers, to show that the process doesn't hang."""


def _with_traceback(work: Callable[[], T]) -> T:
    """Notes an error's traceback, which isn't pickled, and replaces an unpicklable error."""
    try:
        with raise_out_of_memory():
            return work()
    except Exception as error:  # noqa: BLE001 - the parent gets it
        pickled = error if _is_picklable(error) else RuntimeError(str(error))
        pickled.add_note(traceback.format_exc())
        raise pickled from None


def _is_picklable(error: Exception) -> bool:
    try:
        return type(pickle.loads(pickle.dumps(error))) is type(error)
    except Exception:  # noqa: BLE001 - its own code may raise anything
        return False


class _Server(Server):
    def handle_request(self, conn: Connection) -> None:
        """Close another user's connection at once, before the exchange of keys."""
        if is_same_user(conn.fileno()):
            super().handle_request(conn)
        else:
            conn.close()


class _Manager(BaseManager):
    _Server = _Server

    def kill(self) -> None:
        process = getattr(self, "_process", None)  # absent before the start
        if process is not None:
            process.kill()
            process.join(_JOIN_TIMEOUT)
            getattr(self, "shutdown", bool)()  # unregisters the dead process


_Manager.register("worker", Worker, exposed=("encode", "run", "drop", "ping"))


class Child:
    """The parent's handle of the process, which may die or hang at any moment."""

    def __init__(self) -> None:
        self._manager = _Manager(_address(), ctx=multiprocessing.get_context("spawn"))
        self.worker: Any = None
        """The proxy of its Worker; None until the process has started."""

    def start(self) -> None:
        """Raises EOFError or OSError: it died while starting."""
        self._manager.start(_initialise)
        self.worker = self._manager.worker()  # type: ignore[attr-defined]

    def kill(self) -> None:
        """Kill it without unloading torch. Idempotent."""
        self._manager.kill()


def _address() -> str | None:
    """The socket's address. On Linux it isn't a file, which a crash would leave behind."""
    return f"\0photosearch-{uuid4().hex}" if sys.platform == "linux" else None


def _initialise() -> None:
    """Run in the child: no network, no log of its own, an end with its parent."""
    network.shut()
    logging.getLogger().addHandler(logging.NullHandler())
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
    os._exit(0)
