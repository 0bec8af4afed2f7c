"""Moves files to the system's trash, and back. Qt knows every trash, but gives no reasons."""

import logging
import os
import shutil
import stat
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum, auto
from functools import partial
from pathlib import Path

from PySide6.QtCore import QFile, QStandardPaths

from photosearch.patience import NoAnswer, answer, ask_first

_ALMOST_NOTHING = 65_536
"""Bytes; less is too little for the note that the trash keeps of each file."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Moved:
    """A file's path, and its place in the trash; None if the system doesn't say."""

    path: Path
    trashed: Path | None


class TrashFailure(Enum):
    """Why a file stays."""

    GONE = auto()
    READ_ONLY = auto()
    NO_PERMISSION = auto()
    DISK_FULL = auto()
    BAD_NAME = auto()
    """It isn't UTF-8, and the trash keeps only what is."""
    NO_TRASH = auto()
    NO_ANSWER = auto()
    """Its drive hangs; the file may go after all once that is back."""
    REFUSED = auto()
    """By the system, without a reason that could be known."""

    @property
    def may_be_deleted(self) -> bool:
        """Only the trash is in the way."""
        return self in (TrashFailure.DISK_FULL, TrashFailure.BAD_NAME, TrashFailure.NO_TRASH)


@dataclass(frozen=True, slots=True)
class Trashed:
    """The outcome of moving files to the trash."""

    moved: tuple[Moved, ...]
    why: Mapping[Path, TrashFailure]
    """Of those that failed."""

    def by_reason(self) -> dict[TrashFailure, list[Path]]:
        found: dict[TrashFailure, list[Path]] = {}
        for path, why in self.why.items():
            found.setdefault(why, []).append(path)
        return found


def move_to_trash(paths: Sequence[Path]) -> Trashed:
    """Blocks. What has no way into a trash stays where it is.

    Raises NoAnswer, a KnownError, before anything is moved if one of the drives hangs.
    """
    ask_first(paths)
    _make_data_home()
    return _each(paths, _move, _why_not)


def delete(paths: Sequence[Path]) -> Trashed:
    """For good, and only that: no trash knows of it. Blocks, and raises as `move_to_trash`."""
    ask_first(paths)
    return _each(paths, _deleted, _why_kept)


def _each(
    paths: Sequence[Path],
    do: Callable[[Path], Moved | None],
    why_not: Callable[[Path], TrashFailure],
) -> Trashed:
    """A drive that begins to hang meanwhile is asked for nothing more, and the others go on."""
    moved: list[Moved] = []
    why: dict[Path, TrashFailure] = {}
    silent: set[Path] = set()
    for path in paths:
        outcome: Moved | TrashFailure = TrashFailure.NO_ANSWER
        if path.parent not in silent:
            try:
                outcome = answer(path.parent, partial(_done, path, do, why_not))
            except NoAnswer:
                silent.add(path.parent)
        if isinstance(outcome, Moved):
            moved.append(outcome)
        else:
            why[path] = outcome
    return Trashed(tuple(moved), why)


def _done(
    path: Path, do: Callable[[Path], Moved | None], why_not: Callable[[Path], TrashFailure]
) -> Moved | TrashFailure:
    return do(path) or why_not(path)


def _deleted(path: Path) -> Moved | None:
    try:
        path.unlink()
    except OSError:
        log.warning("%r can't be deleted", path, exc_info=True)
        return None
    return Moved(path, None)


def _why_not(path: Path) -> TrashFailure:
    """Qt names no reason that would help."""
    if not os.path.lexists(path):
        return TrashFailure.GONE
    if _is_read_only(path.parent):
        return TrashFailure.READ_ONLY
    if not _may_take_out(path):
        return TrashFailure.NO_PERMISSION
    if not _utf8(path):
        return TrashFailure.BAD_NAME
    return TrashFailure.DISK_FULL if _is_full(path.parent) else TrashFailure.NO_TRASH


def _why_kept(path: Path) -> TrashFailure:
    """After it couldn't be deleted either."""
    why = _why_not(path)
    return TrashFailure.REFUSED if why.may_be_deleted else why


def _is_read_only(directory: Path) -> bool:
    if not hasattr(os, "statvfs"):  # Windows
        return False
    try:
        return bool(os.statvfs(directory).f_flag & os.ST_RDONLY)
    except OSError:
        return False


def _may_take_out(path: Path) -> bool:
    """Out of a sticky directory, such as /tmp, only the owners of file or directory may."""
    if not os.access(path.parent, os.W_OK | os.X_OK):
        return False
    try:
        directory, owner = path.parent.stat(), path.lstat().st_uid
    except OSError:
        return False
    is_sticky = directory.st_mode & stat.S_ISVTX and hasattr(os, "geteuid")
    return not is_sticky or os.geteuid() in (0, directory.st_uid, owner)


def _is_full(directory: Path) -> bool:
    try:
        return shutil.disk_usage(directory).free < _ALMOST_NOTHING
    except OSError:
        return False


def _make_data_home() -> None:
    """Qt makes the trash on Linux, but not the directory it belongs into."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    if place:
        with suppress(OSError):
            Path(place).mkdir(parents=True, exist_ok=True)


def _move(path: Path) -> Moved | None:
    if not _utf8(path):  # Qt would look for another name
        return None
    if not os.path.lexists(path):
        log.info("%r is gone already", path)
        return None
    file = QFile(os.fspath(path))
    if not file.moveToTrash():
        log.warning("%r can't be moved to the trash: %s", path, file.errorString())
        return None
    place = file.fileName()
    known = place and place != os.fspath(path)
    return Moved(path, Path(place) if known else None)


def _utf8(path: Path) -> bool:
    try:
        os.fspath(path).encode()
    except UnicodeEncodeError:
        return False
    return True


def restore(moved: Sequence[Moved]) -> tuple[Path, ...]:
    """Put files back. Returns those for which it didn't work. Raises as `move_to_trash`."""
    ask_first(item.path for item in moved)
    return tuple(item.path for item in moved if not _restored_soon(item))


def _restored_soon(item: Moved) -> bool:
    try:
        return answer(item.path.parent, partial(_restored, item))
    except NoAnswer:
        log.warning("%r can't be put back: no answer", item.path)
        return False


def _restored(item: Moved) -> bool:
    if item.trashed is None or os.path.lexists(item.path):
        return False
    try:
        _make_home(item.path.parent, item.trashed)
        item.trashed.rename(item.path)
    except OSError:
        log.warning("%r can't be put back", item.path, exc_info=True)
        return False
    note = item.trashed.parent.parent / "info" / f"{item.trashed.name}.trashinfo"
    with suppress(OSError):
        note.unlink(missing_ok=True)  # what freedesktop.org's trash keeps beside it
    return True


def _make_home(directory: Path, trashed: Path) -> None:
    """Its folder may have been deleted after it; but nothing is made where a drive was."""
    nearest = next(parent for parent in (directory, *directory.parents) if parent.is_dir())
    if nearest.stat().st_dev == trashed.lstat().st_dev:
        directory.mkdir(parents=True, exist_ok=True)
