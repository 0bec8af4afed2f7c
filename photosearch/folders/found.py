"""What a walk comes across, in numbers that the catalogue can keep."""

import os
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

_MOST = 2**63 - 1


@dataclass(frozen=True, slots=True)
class Found:
    """A file that should be a picture or a video, as the folder lists it."""

    name: str
    """Its path as the system gave it; `path` makes a Path, which is slow for 100,000 files."""
    size: int
    """Bytes."""
    mtime_ns: int
    inode: int
    """0 where unknown."""
    reason: str | None = None
    """Why it can't be read, for the person; None if it seems readable."""
    beside: str | None = None
    """Of a camera's RAW file: the path of the JPEG or HEIC of the same name beside it."""
    ctime_ns: int = 0
    """Also changes with what the file permits; 0 where unknown."""
    sidecar_ns: int = 0
    """When the .xmp file beside it was written; 0 if there is none."""
    content: int | None = None
    """As in Sniffed, if its name doesn't tell what it is."""

    @property
    def path(self) -> Path:
        return Path(self.name)


@dataclass(frozen=True, slots=True)
class Unlistable:
    """A directory that could not be listed: what was known below it is not gone."""

    path: Path
    reason: str | None
    """For the person; None if it has just gone, or is none."""


@dataclass(frozen=True, slots=True)
class Unseen:
    """Something a directory lists, but that can't be looked at: what was known of it stays."""

    name: str
    """Its path."""
    reason: str | None
    """Why it can't be read, for the person; None if it may not be a picture at all."""

    @property
    def path(self) -> Path:
        return Path(self.name)


Seen = Found | Unseen


@dataclass(frozen=True, slots=True)
class Sniffed:
    """A file whose name doesn't tell what it is, and that is nothing to be read."""

    name: str
    """Its path."""
    size: int
    mtime_ns: int
    content: int
    """A `sniffing.Content`."""


class Why(StrEnum):
    """Why something is passed over without being read, for the person."""

    NO_PICTURE = "not a picture or video"
    HIDDEN = "hidden"
    EXCLUDED = "excluded"
    NO_MEDIA = "in a folder with a .nomedia file"
    EMPTY = "too small"
    LINK = "a link"
    ODD = "not an ordinary file"
    PLACEHOLDER = "a placeholder of what lies online"
    SIDECAR = "a sidecar"
    UNFINISHED = "not finished"


@dataclass(frozen=True, slots=True)
class Mount:
    """A directory where another file system begins; it is not walked into."""

    path: Path


@dataclass(frozen=True, slots=True)
class Linked:
    """A link to a directory that isn't walked."""

    path: Path
    reason: str
    """For the person."""


def numbers(status: os.stat_result) -> tuple[int, int, int, int]:
    """Size, mtime_ns, inode and ctime_ns as the catalogue can keep them: in 64 bits with a sign.

    Clocks go wrong, and some file systems use all 64 bits of an inode, or more.
    """
    size, mtime_ns, ctime_ns = (
        min(max(number, -_MOST), _MOST)
        for number in (status.st_size, status.st_mtime_ns, status.st_ctime_ns)
    )
    return size, mtime_ns, wrapped(status.st_ino), ctime_ns


def wrapped(number: int) -> int:
    """In 64 bits with a sign: what tells files and devices apart still does so."""
    return (number + _MOST + 1) % (2 * _MOST + 2) - _MOST - 1
