"""Reading SQLite's file beside SQLite.

On POSIX, a process that closes any handle of a file loses all its locks on it, SQLite's too; then
another process takes itself for the last one and deletes the write-ahead log that this one uses.
So there is one handle for each file, which stays open until its last user in this process is done.
"""

import os
import threading
import zlib
from contextlib import suppress
from pathlib import Path

_BLOCK = 1 << 20
_FLAGS = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)

_lock = threading.Lock()
_handles: dict[tuple[int, int], tuple[int, int]] = {}
"""Device and inode -> the handle, and how many use it."""


class HeldFile:
    """A file that SQLite has opened. `close` after SQLite's connections."""

    def __init__(self, path: Path) -> None:
        """Raises OSError."""
        with _lock:
            status = path.stat()
            self._file = status.st_dev, status.st_ino
            handle, users = _handles.get(self._file) or (os.open(path, _FLAGS), 0)
            _handles[self._file] = handle, users + 1
        self._handle = handle
        self._is_open = True

    def close(self) -> None:
        with _lock:
            if not self._is_open:
                return
            self._is_open = False
            handle, users = _handles.pop(self._file)
            if users > 1:
                _handles[self._file] = handle, users - 1
            else:
                with suppress(OSError):
                    os.close(handle)

    def measure(self) -> tuple[int, int]:
        """Size and CRC-32."""
        size = checksum = 0
        while block := _read(self._handle, size):
            size += len(block)
            checksum = zlib.crc32(block, checksum)
        return size, checksum


def _read(handle: int, offset: int) -> bytes:
    if hasattr(os, "pread"):
        return os.pread(handle, _BLOCK, offset)
    with _lock:  # Windows knows only one place in a file at a time
        os.lseek(handle, offset, os.SEEK_SET)
        return os.read(handle, _BLOCK)
