"""Files to the system's trash, and back. Qt knows every system's trash."""

import logging
import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QFile, QStandardPaths

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Moved:
    """Where a file was, and where it lies in the trash; None if the system doesn't say."""

    path: Path
    trashed: Path | None


@dataclass(frozen=True, slots=True)
class Trashed:
    moved: tuple[Moved, ...]
    failed: tuple[Path, ...]


def move_to_trash(paths: Sequence[Path]) -> Trashed:
    """Blocks. What has no way into a trash stays where it is."""
    _make_data_home()
    moved, failed = [], []
    for path in paths:
        done = _move(path)
        if done is None:
            failed.append(path)
        else:
            moved.append(done)
    return Trashed(tuple(moved), tuple(failed))


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
    """Put files back. Returns those for which it didn't work."""
    return tuple(item.path for item in moved if not _restored(item))


def _restored(item: Moved) -> bool:
    if item.trashed is None or item.path.exists():
        return False
    try:
        item.trashed.rename(item.path)
    except OSError:
        log.warning("%r can't be put back", item.path, exc_info=True)
        return False
    note = item.trashed.parent.parent / "info" / f"{item.trashed.name}.trashinfo"
    note.unlink(missing_ok=True)  # what freedesktop.org's trash keeps beside it
    return True
