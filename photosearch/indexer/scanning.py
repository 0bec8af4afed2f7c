"""Scanning the folders, whole or in part, into the catalogue."""

import logging
import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from photosearch import drives
from photosearch.catalogue import Catalogue, FileRow, Mounted, SniffedRow
from photosearch.folders import (
    Excludes,
    Found,
    Linked,
    Mount,
    Recall,
    Sniffed,
    Unlistable,
    Unseen,
    device_of,
    reachable,
    walk,
)
from photosearch.jobs import Job, Meter
from photosearch.patience import NoAnswer, answer, answers
from photosearch.types import Folder

log = logging.getLogger(__name__)

_TELL_EVERY = 50


@dataclass(frozen=True, slots=True)
class _Part:
    """A folder, or a drive mounted somewhere below it."""

    id: int
    path: Path
    folder: Path
    was_away: bool


@dataclass(frozen=True, slots=True)
class _Seen:
    """What walks came across beside files, as paths below their part."""

    unseen: list[bytes] = field(default_factory=list)
    reasons: dict[bytes, str] = field(default_factory=dict)
    """Why, of what the person is told."""
    mounts: list[bytes] = field(default_factory=list)

    def note(self, below: bytes, reason: str | None) -> None:
        self.unseen.append(below)
        if reason is not None:
            self.reasons[below] = reason


class _Unplugged(Exception):  # noqa: N818 - not an error: it happens
    """The drive went while it was scanned: what was not seen is not gone."""


def scan_folder(
    catalogue: Catalogue,
    folder: Folder,
    meter: Meter,
    excludes: Excludes,
    only: Sequence[Path] | None = None,
) -> list[Path]:
    """Bring what the catalogue knows of a folder in line with the disk.

    Returns what can't be reached now: the folder, or drives mounted below it. With `only`, no more
    than these directories (and what lies below them) are looked at.
    """
    whole = _Part(folder.id, folder.path, folder.path, not folder.reachable)
    if not _scan(catalogue, whole, meter, excludes, only):
        return [folder.path]
    away = []
    for mount in catalogue.folders.mounts(folder.id):
        part = _Part(mount.id, mount.path, folder.path, not mount.reachable)
        if not _scan(catalogue, part, meter, excludes, only):
            away.append(part.path)
    return away


def _scan(
    catalogue: Catalogue,
    part: _Part,
    meter: Meter,
    excludes: Excludes,
    only: Sequence[Path] | None,
) -> bool:
    """False if it can't be reached, or doesn't answer."""
    try:
        _scan_reachable(catalogue, part, meter, excludes, only)
    except (_Unplugged, NoAnswer) as error:
        log.info("%r is not scanned: %r", part.path, error)
        catalogue.folders.set_unreachable(part.id)
        return False
    return True


def _scan_reachable(
    catalogue: Catalogue,
    part: _Part,
    meter: Meter,
    excludes: Excludes,
    only: Sequence[Path] | None,
) -> None:
    """Raises _Unplugged and NoAnswer."""
    known, had_files = catalogue.folders.device(part.id)
    ask = partial(answer, part.path, job=meter.job)
    if not ask(lambda: reachable(part.path, known, had_files)):
        raise _Unplugged
    device, volume = ask(lambda: _lying_at(part.path))
    if ask(lambda: _is_another(catalogue, part.id, part.path, volume)):
        raise _Unplugged
    _join_plain(catalogue, part, (device, volume), meter.job)
    before = known, catalogue.folders.volume(part.id)
    if only is None or part.was_away or before != (device, volume):
        starts = [part.path]
    else:
        wanted = _of(catalogue, part, only)
        starts = ask(lambda: _starts(part.path, wanted, device))
    if starts and excludes.links:  # of several links to one place the whole knows the first
        starts = [part.path]
    if starts:
        seen = _Seen()
        recall = catalogue.folders.recall(part.path)
        rows = _rows(part, starts, meter, excludes, seen, (device, volume), recall)
        within = [_below(part.path, start) for start in starts]
        catalogue.folders.reconcile(
            part.id, device, rows, seen.unseen, within, seen.mounts, seen.reasons, volume
        )


_Lying = tuple[int | None, str]
"""A file system's number, and what drives.volume says."""


def _lying_at(path: Path) -> _Lying:
    return device_of(path), drives.volume(path)


def _is_another(catalogue: Catalogue, part_id: int, path: Path, volume: str) -> bool:
    """Whether what lies there isn't what was scanned, but what was beneath it, or another drive.

    The place where a drive was mounted need not be empty: some put a mark there, other programs
    write into it. But if a single file is there that was known, all the rest is really gone.
    """
    if catalogue.folders.volume(part_id) in (None, volume):
        return False
    known = catalogue.folders.file_paths(part_id)
    return bool(known) and not any(os.path.lexists(path / below) for below, _ in known)


def _join_plain(catalogue: Catalogue, part: _Part, lying: _Lying, job: Job) -> None:
    """Where a drive was mounted may be an ordinary directory with photos by now."""
    for mount in catalogue.folders.mounts(part.id):
        with suppress(NoAnswer):
            if answer(mount.path, partial(_is_plain, catalogue, mount, lying), job):
                catalogue.folders.join(part.id, part.path, mount.id)


def _is_plain(catalogue: Catalogue, mount: Mounted, lying: _Lying) -> bool:
    return (
        _lying_at(mount.path) == lying
        and reachable(mount.path, mount.device, True)
        and not _is_another(catalogue, mount.id, mount.path, lying[1])
    )


def _of(catalogue: Catalogue, part: _Part, only: Sequence[Path]) -> list[Path]:
    """Without what lies on drives mounted below, or in folders of their own."""
    apart = [mount.path for mount in catalogue.folders.mounts(part.id)]
    apart += [path for path in catalogue.folders.paths() if part.path in path.parents]
    return [path for path in only if not any(path.is_relative_to(one) for one in apart)]


def _starts(root: Path, only: Sequence[Path], known: int | None) -> list[Path]:
    """The directories below a folder to walk: existing, none inside another."""
    inside = {_existing(path, root) for path in only if path.is_relative_to(root)}
    is_inside = any(root.is_relative_to(path) for path in only)
    mounted = [place for place in drives.mounted_below([root]) if place != root]
    is_new = any(path.is_relative_to(place) for path in inside for place in mounted)
    if is_inside or is_new or any(device_of(path) != known for path in inside):
        return [root]  # with the drive that has come
    return [path for path in sorted(inside) if not any(parent in inside for parent in path.parents)]


def _existing(path: Path, root: Path) -> Path:
    """The directory, or the nearest one above it that is still there."""
    while path != root and not os.path.isdir(path):  # noqa: PTH112 - never raises
        path = path.parent
    return path


def _rows(
    part: _Part,
    starts: Sequence[Path],
    meter: Meter,
    excludes: Excludes,
    seen: _Seen,
    lying: _Lying,
    recall: Recall,
) -> Iterator[FileRow | SniffedRow]:
    """The files of the walks as the catalogue takes them; raises _Unplugged at the end."""
    count = 0
    length = len(os.fsencode(os.path.join(part.path, "")))  # noqa: PTH118 - with the slash at the end
    for start in starts:
        entries = walk(part.folder, meter.job, start, excludes, recall)
        for entry in answers(part.path, entries, meter.job):
            if not isinstance(entry, (Found, Sniffed)):
                _note(part, entry, seen)
                continue
            below = os.fsencode(entry.name)[length:]
            if entry.content is not None:
                yield SniffedRow(below, entry.size, entry.mtime_ns, entry.content)
            if isinstance(entry, Found):
                count += 1
                if count % _TELL_EVERY == 1:
                    meter.found(count, entry.path)
                yield _row(entry, below, length)
    if answer(part.path, lambda: _lying_at(part.path), meter.job) != lying:
        raise _Unplugged


def _note(part: _Part, entry: Linked | Mount | Unlistable | Unseen, seen: _Seen) -> None:
    below = _below(part.path, entry.path)
    if isinstance(entry, Linked):
        seen.reasons[below] = entry.reason
    elif isinstance(entry, Mount):
        seen.mounts.append(below)
    else:
        seen.note(below, entry.reason)


def _row(found: Found, below: bytes, length: int) -> FileRow:
    """`length`: of the part's own path, in bytes."""
    return FileRow(
        below,
        found.size,
        found.mtime_ns,
        found.inode,
        found.reason,
        os.fsencode(found.beside)[length:] if found.beside else None,
        found.ctime_ns,
        found.sidecar_ns,
    )


def _below(root: Path, path: Path) -> bytes:
    return os.fsencode(path.relative_to(root))
