"""Limits glibc heap fragmentation in a long-running process; a no-op on other C libraries."""

import ctypes
import sys
from functools import cache

_ARENAS, _LARGE = -8, -3
"""M_ARENA_MAX and M_MMAP_THRESHOLD of glibc's malloc.h."""


def keep_together() -> None:
    """Call before threads start.

    By itself glibc gives almost every thread an arena of its own, and puts ever larger blocks into
    them once some have been freed; after hours most of the memory is holes. With two arenas, and
    blocks of 4 MiB and more straight from the system, it stays level. Smaller ones would cost the
    text tower time.
    """
    libc = _glibc()
    if libc is not None:
        libc.mallopt(_ARENAS, 2)
        libc.mallopt(_LARGE, 4 * 2**20)


def give_back() -> None:
    """What has been freed, to the system: 100 MB and more after loading an index of a million."""
    libc = _glibc()
    if libc is not None:
        libc.malloc_trim(0)


@cache
def _glibc() -> ctypes.CDLL | None:
    if not sys.platform.startswith("linux"):
        return None
    try:
        libc = ctypes.CDLL("libc.so.6")
        return libc if hasattr(libc, "mallopt") and hasattr(libc, "malloc_trim") else None
    except OSError:
        return None
