"""The network is shut in our processes, but for a thread that fetches what the person asked for.

Libraries that would call out by themselves meet an error, as if there were no network. Python tells
of each connection it is about to make (PEP 578), whichever library wants it; sockets within this
computer, which have a path or a name in the place of an address, are none of it.
"""

import errno
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_LOOKED_UP = frozenset(
    f"socket.{name}" for name in ("getaddrinfo", "gethostbyname", "gethostbyaddr", "getnameinfo")
)
_SENT = frozenset(f"socket.{name}" for name in ("connect", "sendto", "sendmsg"))

_shutting = threading.Lock()
_is_shut = False
_ours = threading.local()


def shut() -> None:
    """From now on, in this process; for good."""
    global _is_shut
    with _shutting:
        if not _is_shut:
            sys.addaudithook(_watch)
            _is_shut = True


@contextmanager
def opened() -> Iterator[None]:
    """In this thread, within the block, it isn't."""
    before, _ours.opened = getattr(_ours, "opened", False), True
    try:
        yield
    finally:
        _ours.opened = before


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    leads_out = event in _LOOKED_UP or (event in _SENT and isinstance(arguments[1], tuple))
    if leads_out and not getattr(_ours, "opened", False):
        raise OSError(errno.ENETUNREACH, "Photosearch goes online only for a download")
