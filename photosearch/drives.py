"""File systems, mounts, and how a drive or share is recognised again."""

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

_MOUNTS = Path("/proc/self/mountinfo")
_BY_UUID = Path("/dev/disk/by-uuid")


@dataclass(frozen=True, slots=True)
class _Mount:
    place: str
    part: str
    """Which directory of its file system is seen there: "/", a bind mount's, or a subvolume."""
    source: str
    """A device, a share, or just a word."""


def device(path: str | Path) -> int | None:
    """The number of the file system a directory lies on; None if it can't be reached."""
    try:
        return os.stat(path).st_dev  # noqa: PTH116 - a Path for each directory would be slow
    except OSError:
        return None


def volume(path: Path) -> str:
    """By what the drive or share that a directory lies on is known again after a restart.

    `st_dev` isn't enough: it may be another number then, and is the same for a bind mount and for
    the directory below it. Where it is mounted belongs to it, so that a drive that isn't there is
    told from the disk that holds the place where it was mounted.
    """
    real, mounts = os.path.realpath(path), {mount.place: mount for mount in _mounts()}
    for place in (real, *map(str, Path(real).parents)):
        if mount := mounts.get(place):
            return "\t".join((place, _uuid(mount.source) or mount.source, mount.part))
        if not mounts and os.path.ismount(place):
            return place
    return real


def mounted_below(folders: Sequence[Path]) -> list[Path]:
    """Where something is mounted; on Linux, for elsewhere drives appear as new directories."""
    places = [Path(mount.place) for mount in _mounts()]
    real = {folder: Path(os.path.realpath(folder)) for folder in folders}
    below = (
        (f, p.relative_to(real[f])) for f in folders for p in places if p.is_relative_to(real[f])
    )
    return sorted({folder / place for folder, place in below})


def _mounts() -> Iterator[_Mount]:
    """The last one of a place is the one that is seen."""
    try:
        lines = _MOUNTS.read_bytes().splitlines()
    except OSError:
        return
    for line in lines:
        before, _, after = line.partition(b" - ")
        fields = [_plain(field) for field in before.split(b" ")]
        yield _Mount(fields[4], fields[3], _plain(after.split(b" ")[1]))


def _plain(name: bytes) -> str:
    """Spaces and their like are written as octal numbers there."""
    return os.fsdecode(re.sub(rb"\\(\d{3})", lambda n: bytes([int(n[1], 8)]), name))


def _uuid(source: str) -> str | None:
    """Of the file system on this device, whose name may be another one after a restart."""
    if not source.startswith("/dev/"):
        return None
    try:
        number = os.stat(source).st_rdev  # noqa: PTH116
        links = list(_BY_UUID.iterdir())
        return next((link.name for link in links if link.stat().st_rdev == number), None)
    except OSError:
        return None
