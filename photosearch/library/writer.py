"""The lock of the one job that may change a library at a time."""

from collections.abc import Iterator
from contextlib import contextmanager

from photosearch.errors import Busy
from photosearch.paths import LibraryPaths


@contextmanager
def only_writer(where: LibraryPaths) -> Iterator[None]:
    """Hold off other jobs, in all threads and processes. Raises Busy if one is at work."""
    from filelock import FileLock, Timeout  # the window shows sooner

    try:
        with FileLock(where.lock, timeout=0):
            yield
    except Timeout as error:
        raise Busy(
            "Another Photosearch is indexing this library. Try again when it has finished."
        ) from error
