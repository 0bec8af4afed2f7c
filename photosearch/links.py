"""Symbolic links: which ones a walk follows, so that each place is seen once."""

import os
from collections.abc import Sequence
from pathlib import Path

from photosearch.messages import Message

SKIPPED = Message(
    "This is a link to another folder, which isn't looked into. The settings of the folders can "
    "change that."
)

_Place = tuple[int, int]
"""A directory by its file system and inode, whatever name leads there."""


class Links:
    """Decides which links one walk follows.

    A link into a folder of the library isn't followed, as its target is found anyway; a link to a
    parent of a folder is a circle. Of several links to one place the first is followed.
    """

    def __init__(self, folders: Sequence[Path]) -> None:
        self._folders = [Path(os.path.realpath(folder)) for folder in folders]
        self._seen = {place for folder in self._folders if (place := _place(folder))}
        self._behind: set[str] = set()

    def begin(self, root: Path, start: Path) -> None:
        """A walk may begin behind a link."""
        real = Path(os.path.realpath(start))
        if start != root and not any(real.is_relative_to(f) for f in self._folders):
            self._behind.add(str(start))

    def lead_elsewhere(self, link: str) -> bool:
        """Whether its target is found only through this link, and doesn't contain it."""
        real = Path(os.path.realpath(link))
        return not any(real.is_relative_to(f) or f.is_relative_to(real) for f in self._folders)

    def taken(self, links: list[str]) -> list[str]:
        """The same, which are walked from now on: `is_new` knows of them."""
        self._behind.update(links)
        return links

    def is_new(self, directory: str) -> bool:
        """Whether a directory is to be walked; behind links, only if it wasn't yet."""
        if not self._is_behind(directory):
            return True
        place = _place(directory)
        if place is None or place in self._seen:
            return place is None
        self._seen.add(place)
        return True

    def _is_behind(self, directory: str) -> bool:
        if directory in self._behind:
            return True
        if self._behind and os.path.dirname(directory) in self._behind:  # noqa: PTH120 - a str
            self._behind.add(directory)
            return True
        return False


def strays(root: str | Path, path: str | Path) -> bool:
    """Whether a link leads to the directory of this file, which lies below a folder: one that was
    put in the place of a directory after that was seen. Asks the drive."""
    top, directory = os.fspath(root), os.path.dirname(path)  # noqa: PTH120 - a Path would be slow
    while len(directory) > len(top):
        if os.path.islink(directory):  # noqa: PTH114 - never raises
            return True
        directory = os.path.dirname(directory)  # noqa: PTH120
    return False


def _place(directory: str | Path) -> _Place | None:
    try:
        found = os.stat(directory)  # noqa: PTH116 - a Path for each directory would be slow
    except OSError:
        return None
    return found.st_dev, found.st_ino


def goes_along(other: Path, deleted: Path) -> bool:
    """Whether a file leads nowhere once another one is deleted, as it is no copy of it: so it is
    with a link to it, and if both are ways to one file. Asks the drive; raises OSError."""
    steps = 40  # as many links in a row as Linux follows
    while not _is_same_name(other, deleted):
        if not steps or not other.is_symlink():
            return False
        other, steps = other.parent / other.readlink(), steps - 1
    return True


def _is_same_name(one: Path, other: Path) -> bool:
    """The same place in the same directory, whatever way leads there; not two names of a file."""
    found = one.lstat()
    if not os.path.samestat(found, other.lstat()):
        return False
    if found.st_nlink <= 1:
        return True
    if not one.parent.samefile(other.parent):
        return False
    return one.name == other.name or not {one.name, other.name} <= set(os.listdir(one.parent))  # noqa: PTH208 - names
