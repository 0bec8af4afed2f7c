"""Whether the system has watches left, and which folders got too few of them.

Linux gives each user so many, to all programs together. watchdog tells of it for the directory
it is asked to watch, but not for those below it.
"""

import errno
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from watchdog.events import FileSystemEventHandler
from watchdog.observers.api import BaseObserver

_USED_UP = (errno.ENOSPC, errno.EMFILE, errno.ENFILE, errno.ENOMEM)
_OPEN = Path("/proc/self/fd")
_WATCHES = Path("/proc/self/fdinfo")


def short_of_watches(observer: BaseObserver, folders: Sequence[Path]) -> list[Path]:
    """Those of the folders that have directories below them which aren't watched."""
    if sys.platform != "linux" or not folders or _one_more(observer):
        return []
    watched = _watched()
    return [folder for folder in folders if not _is_covered(folder, watched)]


def _one_more(observer: BaseObserver) -> bool:
    """Whether another directory could be watched."""
    try:
        with TemporaryDirectory(prefix="photosearch-") as directory:
            observer.unschedule(observer.schedule(FileSystemEventHandler(), directory))
    except OSError as error:
        return error.errno not in _USED_UP
    return True


def _watched() -> set[int]:
    """The inodes of all directories that this process watches."""
    inodes: set[int] = set()
    for number in os.listdir(_OPEN):  # noqa: PTH208 - no Path is needed
        try:
            if "inotify" in os.readlink(_OPEN / number):  # noqa: PTH115
                lines = (_WATCHES / number).read_text().splitlines()
                inodes.update(_inode(line) for line in lines if line.startswith("inotify"))
        except OSError:  # closed meanwhile
            continue
    return inodes


def _inode(line: str) -> int:
    """Such as "inotify wd:1 ino:3f7e8 sdev:fe00000 mask:2"."""
    fields = dict(field.split(":", 1) for field in line.split() if ":" in field)
    return int(fields.get("ino", "0"), 16)


def _is_covered(folder: Path, watched: set[int]) -> bool:
    directories = (directory for directory, _, _ in os.walk(folder))
    known = watched | {None}
    return all(_inode_of(directory) in known for directory in directories)


def _inode_of(directory: str) -> int | None:
    try:
        return os.stat(directory).st_ino  # noqa: PTH116
    except OSError:
        return None
