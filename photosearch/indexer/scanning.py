"""Scanning the folders, whole or in part, into the catalogue."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from photosearch import scan
from photosearch.catalogue import Catalogue, FileRow
from photosearch.jobs import Meter
from photosearch.types import Folder

_TELL_EVERY = 50


def scan_folder(
    catalogue: Catalogue,
    folder: Folder,
    meter: Meter,
    excludes: scan.Excludes,
    only: Sequence[Path] | None = None,
) -> bool:
    """Bring what the catalogue knows of a folder in line with the disk; False if unreachable.

    With `only`, no more than these directories (and what lies below them) are looked at.
    """
    device, had_files = catalogue.device(folder.id)
    if not scan.reachable(folder.path, device, had_files):
        catalogue.set_unreachable(folder.id)
        return False
    starts = [folder.path] if only is None else _starts(folder.path, only)
    if starts:
        unlistable: list[bytes] = []
        rows = _rows(folder.path, starts, meter, excludes, unlistable)
        within = [_below(folder.path, start) for start in starts]
        now = scan.device(folder.path)
        catalogue.reconcile(folder.id, now, rows, unlistable, within)
    return True


def _starts(root: Path, only: Sequence[Path]) -> list[Path]:
    """The directories below a folder to walk: existing, none inside another."""
    inside = {_existing(path, root) for path in only if path.is_relative_to(root)}
    return [path for path in sorted(inside) if not any(parent in inside for parent in path.parents)]


def _existing(path: Path, root: Path) -> Path:
    """The directory, or the nearest one above it that is still there."""
    while path != root and not path.is_dir():
        path = path.parent
    return path


def _rows(
    root: Path,
    starts: Sequence[Path],
    meter: Meter,
    excludes: scan.Excludes,
    unlistable: list[bytes],
) -> Iterator[FileRow]:
    """The files of the walks as the catalogue takes them; directories it could not list, aside."""
    count = 0
    length = len(os.fsencode(os.path.join(root, "")))  # noqa: PTH118 - with the slash at the end
    for start in starts:
        for entry in scan.walk(root, meter.job, start, excludes):
            if isinstance(entry, scan.Unlistable):
                unlistable.append(_below(root, entry.path))
                continue
            count += 1
            if count % _TELL_EVERY == 1:
                meter.found(count, entry.path)
            below = os.fsencode(entry.name)[length:]
            yield FileRow(below, entry.size, entry.mtime_ns, entry.inode, entry.reason)


def _below(root: Path, path: Path) -> bytes:
    return os.fsencode(path.relative_to(root))
