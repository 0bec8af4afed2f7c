"""Root may read anything; tests of permissions are held back by them all the same."""

import ctypes
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

_VERSION = 0x20080522
"""Of Linux' capset(2): _LINUX_CAPABILITY_VERSION_3."""
_READS_ANYTHING = 1 << 1 | 1 << 2
"""CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH."""

needs_permissions = pytest.mark.usefixtures("_held_back_by_permissions")


@contextmanager
def held_back_by_permissions() -> Iterator[None]:
    """This thread, and those that it starts within the block."""
    if sys.platform != "linux":
        if os.geteuid() == 0:
            pytest.skip("root may read anything")
        yield
        return
    libc = ctypes.CDLL(None, use_errno=True)
    head, kept = (ctypes.c_uint32 * 2)(_VERSION, 0), (ctypes.c_uint32 * 6)()
    assert libc.capget(head, kept) == 0, ctypes.get_errno()
    assert libc.capset(head, type(kept)(kept[0] & ~_READS_ANYTHING, *kept[1:])) == 0
    try:
        yield
    finally:
        assert libc.capset(head, kept) == 0
