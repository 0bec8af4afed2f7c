"""The child process in which picture towers are (see `apart`): its beginning, its work, its end."""

import logging
import multiprocessing
import os
import pickle
import sys
import threading
import traceback
from collections.abc import Callable
from multiprocessing.managers import BaseManager
from typing import Any, TypeVar
from uuid import uuid4

from photosearch.encoders.base import Prepared
from photosearch.encoders.cores import use_one_core
from photosearch.encoders.importing import ONE_AT_A_TIME
from photosearch.encoders.lazy import Lazy
from photosearch.encoders.towers import Tower
from photosearch.types import Vectors

T = TypeVar("T")


class Workshop:
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


class Child(BaseManager):
    pass


Child.register("workshop", Workshop, exposed=("encode", "run", "drop", "end"))


def begin() -> tuple[Child, Any]:
    """In the parent: a new child, and what stands for its Workshop here."""
    child = Child(_address(), ctx=multiprocessing.get_context("spawn"))
    child.start(_begin)
    return child, child.workshop()  # type: ignore[attr-defined]


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
