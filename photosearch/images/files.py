"""Reads files without changing them or blocking on them."""

import errno
import hashlib
import os
import stat
import sys
from collections.abc import Callable
from io import FileIO
from pathlib import Path
from typing import TypeVar

from photosearch.images.unreadable import (
    BROKEN_LINK,
    ENDLESS,
    HOLLOW,
    NOT_WHOLE,
    TOO_LITTLE_MEMORY,
    UnreadablePicture,
    is_passing,
    reason_for_file,
)
from photosearch.patience import NoAnswer, answer, asking

MAX_BYTES = 2_000_000_000
"""The largest file that is read."""
MAX_PIXELS = 256_000_000
"""The most pixels ever decoded at once: 1 GB in Pillow's four bytes a pixel."""

_PART = 1 << 20
_ASKED_FOR_HOLES = 32_000_000
_MOST_PARTS = 1000

T = TypeVar("T")

# O_NONBLOCK: a named pipe would wait for a writer. O_BINARY: Windows would translate line ends.
_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)
_KEEP_ACCESS_TIME = getattr(os, "O_NOATIME", 0)


def content_hash(data: bytes) -> bytes:
    """The SHA-256 of a file's bytes, 32 bytes: what makes two files one photo."""
    return hashlib.sha256(data).digest()


def read_file(path: Path) -> bytes:
    """All bytes of a regular file, links followed. Raises UnreadablePicture with the reason.

    Its cause is NoAnswer where a share hangs.
    """
    return patiently(path, lambda: _read(path))


def read_unless(path: Path, is_other: Callable[[bytes], bool], count: int) -> bytes | None:
    """The same, unless its first `count` bytes are those of something else; then None."""
    return patiently(path, lambda: _read_unless(path, is_other, count))


def patiently(path: Path, work: Callable[[], T], *, calm: bool = False) -> T:
    """As `patience.answer`; a file that doesn't answer is UnreadablePicture."""
    try:
        return answer(path.parent, work, calm=calm)
    except NoAnswer as error:
        raise UnreadablePicture(reason_for_file(error), passing=True) from error


def _read(path: Path) -> bytes:
    with open_file(path) as file:
        return _whole(path, file)


def _read_unless(path: Path, is_other: Callable[[bytes], bool], count: int) -> bytes | None:
    with open_file(path) as file:
        try:
            with asking():
                head = file.read(count)
        except OSError as error:
            raise _unreadable(path, error) from error
        return None if is_other(head) else _whole(path, file)


def _whole(path: Path, file: FileIO) -> bytes:
    try:
        status = os.fstat(file.fileno())
        _refuse_large(status)
        _refuse_hollow(file.fileno(), status.st_size)
        file.seek(0)
        data = _read_all(file, status.st_size + _PART)
    except (OSError, MemoryError) as error:
        raise _unreadable(path, error) from error
    if len(data) < status.st_size:
        raise UnreadablePicture(NOT_WHOLE, passing=True)
    if len(data) > status.st_size + _PART:
        raise UnreadablePicture(ENDLESS, passing=True)
    return data


def _read_all(file: FileIO, most: int) -> bytes:
    """A part at a time: a slow share isn't one that hangs. It ends soon after `most` bytes."""
    parts, count = list[bytes](), 0
    while count <= most:
        with asking():
            part = file.read(_PART)
        if not part:
            break
        parts.append(part)
        count += len(part)
    return b"".join(parts)  # several times quicker than what grows


def open_file(path: Path) -> FileIO:
    """A regular file of any size, links followed, to be read a part at a time and then closed.

    Raises UnreadablePicture with the reason.
    """
    try:
        with asking():
            _refuse_odd(os.stat(path).st_mode)  # noqa: PTH116 - merely to open a device may do something
            file = _file(path)
    except OSError as error:
        raise _unreadable(path, error) from error
    try:
        _refuse_swapped(path, file)
    except BaseException:
        file.close()
        raise
    return file


def _refuse_swapped(path: Path, file: FileIO) -> None:
    """Something else may have taken its place just before it was opened."""
    try:
        with asking():
            _refuse_odd(os.fstat(file.fileno()).st_mode)
    except OSError as error:
        raise _unreadable(path, error) from error


def _refuse_odd(kind: int) -> None:
    if stat.S_ISDIR(kind):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if not stat.S_ISREG(kind):
        raise UnreadablePicture("This is not an ordinary file.")


def read_head(path: str | Path, count: int = 32) -> bytes:
    """The first bytes of a file; fewer if it is shorter. Raises OSError."""
    with _file(path) as file:
        return file.read(count) or b""  # None: a pipe with nothing in it yet


def _file(path: str | Path) -> FileIO:
    handle = _open(path)
    try:
        return FileIO(handle, "rb")
    except OSError:  # it asks what was opened
        os.close(handle)
        raise


def _open(path: str | Path) -> int:
    try:
        return os.open(path, _FLAGS | _KEEP_ACCESS_TIME)
    except PermissionError:  # only the owner may keep the access time
        return os.open(path, _FLAGS)


def _refuse_large(status: os.stat_result) -> None:
    if status.st_size > MAX_BYTES:
        size = status.st_size / 1e9
        raise UnreadablePicture(
            "The file is {size} GB; Photosearch reads at most {most} GB.",
            size=f"{size:.1f}",
            most=f"{MAX_BYTES / 1e9:.0f}",
        )


def _refuse_hollow(handle: int, size: int) -> None:
    """Refuses large sparse files, which would be read as zeros."""
    if size < _ASKED_FOR_HOLES or sys.platform != "linux":
        return
    written = place = 0
    for _ in range(_MOST_PARTS):
        try:
            start = os.lseek(handle, place, os.SEEK_DATA)
            place = os.lseek(handle, start, os.SEEK_HOLE)
        except OSError:  # there is no more
            break
        written += place - start
        if written >= size // 16:
            break
    else:
        return
    if written < size // 16:
        raise UnreadablePicture(HOLLOW)


def _unreadable(path: Path, error: OSError | MemoryError) -> UnreadablePicture:
    if isinstance(error, MemoryError):
        reason: str = TOO_LITTLE_MEMORY
    elif isinstance(error, FileNotFoundError) and os.path.islink(path):  # noqa: PTH114 - never raises
        reason = BROKEN_LINK
    else:
        reason = reason_for_file(error)
    return UnreadablePicture(reason, passing=is_passing(error))
