"""The memory that all decoders share, so that a few pictures can't take all of it.

Each asks for what it is going to need and waits until there is room. What needs more than one
picture's share is refused at once: the indexer then reads it by itself, in a process of its own.
"""

import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from pathlib import Path

from photosearch.images.unreadable import TOO_LITTLE_MEMORY, UnreadablePicture
from photosearch.messages import Message

_MB = 1 << 20
_UNKNOWN = 4096 * _MB
_PATIENCE = 10.0
"""Seconds to wait for room: less than until a thread counts as hanging."""
_CONTAINERS_LIMIT = Path("/sys/fs/cgroup/memory.max")


class TooMuch(UnreadablePicture):
    """The picture needs more memory than one may take."""


def refuse_more(wanted: int, most: int) -> None:
    """Raises TooMuch."""
    if wanted > most:
        raise TooMuch(_words(wanted, most))


def _words(wanted: int, most: int) -> str:
    return Message(
        "Opening this picture takes {needed} MB of memory; Photosearch takes at most "
        "{most} MB for one.",
        needed=f"{wanted / 1e6:,.0f}",
        most=f"{most / 1e6:,.0f}",
    )


def _memory() -> int:
    """The memory of this machine or container, in bytes."""
    try:
        whole = _windows_memory() if sys.platform == "win32" else _pages()
    except (OSError, ValueError, AttributeError):
        whole = _UNKNOWN
    with suppress(OSError, ValueError):  # "max": no limit
        whole = min(whole, int(_CONTAINERS_LIMIT.read_text()))
    return whole


def _pages() -> int:
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")


def _windows_memory() -> int:
    import ctypes

    kilobytes = ctypes.c_ulonglong()
    ctypes.windll.kernel32.GetPhysicallyInstalledSystemMemory(  # type: ignore[attr-defined]
        ctypes.byref(kilobytes)
    )
    return kilobytes.value * 1024 or _UNKNOWN


class Budget:
    """Bytes of memory shared by threads. Thread-safe."""

    def __init__(self, total: int) -> None:
        self.total = total
        self._free = total
        self._changed = threading.Condition()

    @contextmanager
    def taken(self, wanted: int) -> Iterator[None]:
        """The block may take so many bytes; what is larger than the budget has it for itself.

        Raises TooMuch within `at_most`, if it is more than that, or if there is no room for long.
        """
        most = _most.get()
        if most is not None:
            refuse_more(wanted, most)
        part = min(wanted, self.total)
        with self._changed:
            has_room = self._changed.wait_for(lambda: self._free >= part, _PATIENCE)
            if not has_room and most is not None:
                raise TooMuch(TOO_LITTLE_MEMORY, passing=True)
            self._free -= part
        try:
            yield
        finally:
            with self._changed:
                self._free += part
                self._changed.notify_all()


_most: ContextVar[int | None] = ContextVar("most", default=None)


@contextmanager
def at_most(most: int) -> Iterator[None]:
    """In this thread, within the block, no picture may need more bytes than this."""
    token = _most.set(most)
    try:
        yield
    finally:
        _most.reset(token)


BUDGET = Budget(max(256 * _MB, _memory() // 4))
SHARE = min(256 * _MB, BUDGET.total)
"""Bytes for one picture beside others, which is 25 megapixels of most kinds, and 60 of plain ones
from which something smaller is wanted."""
ALONE = min(900 * _MB, BUDGET.total)
"""Bytes for one picture that is read while nothing else is."""
