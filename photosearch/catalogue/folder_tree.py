"""The directories that hold photos as trees, with how many photos lie in each and below."""

import os
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np

from photosearch.accents import without_accents
from photosearch.catalogue.database import Database
from photosearch.catalogue.directories import Directory, copies, read_directories
from photosearch.catalogue.rows import to_path
from photosearch.types import SubFolder

_FILES = (
    "SELECT folder_id, path, coalesce(photo_id, 0) FROM files"
    " WHERE gone = 0 AND (photo_id IS NOT NULL OR reason IS NULL)"
)
_DIGITS = re.compile(r"(\d+)")


class _Node:
    """A directory while the tree is made."""

    __slots__ = ("below", "made", "name", "photos", "waiting")

    def __init__(self, name: str) -> None:
        self.name, self.photos, self.waiting = name, 0, 0
        self.below: dict[str, _Node] = {}
        self.made: SubFolder | None = None


_Way = tuple[_Node, ...]
"""From a folder to a directory."""


class _Trees:
    """Nodes as they are met; what is above another was met before it."""

    def __init__(self, database: Database) -> None:
        rows = database.read("SELECT id, path, within FROM folders ORDER BY path")
        self._met: list[_Node] = []
        added = {id_: os.fsdecode(path) for id_, path, within in rows if not within}
        self.folders = {id_: self._meet(name) for id_, name in added.items()}
        paths = {id_: to_path(path) for id_, path, _ in rows}
        self._starts = {id_: self._starts_of(path, paths) for id_, path in paths.items()}

    def _starts_of(self, path: Path, paths: Mapping[int, Path]) -> list[_Way]:
        """From each folder that this folder or drive is, or lies in."""
        around = [(n, paths[i]) for i, n in self.folders.items() if path.is_relative_to(paths[i])]
        return [self._down((node,), path.relative_to(outer)) for node, outer in around]

    def _meet(self, name: str) -> _Node:
        self._met.append(_Node(name))
        return self._met[-1]

    def way(self, directory: Directory) -> _Way:
        """Empty for a folder that was removed meanwhile. Of one that lies in another one, the
        directories of both."""
        folder_id, below = directory
        starts, path = self._starts.get(folder_id, ()), to_path(below)
        return tuple(node for start in starts for node in self._down(start, path))

    def _down(self, start: _Way, below: Path) -> _Way:
        way = list(start)
        for name in below.parts:
            node = way[-1].below.get(name)
            if node is None:
                node = way[-1].below[name] = self._meet(name)
            way.append(node)
        return tuple(way)

    def finish(self) -> list[SubFolder]:
        for node in reversed(self._met):
            below = [each.made for each in node.below.values() if each.made]
            below.sort(key=lambda each: as_ordered(each.name))
            node.made = SubFolder(node.name, node.photos, node.waiting, tuple(below))
        return [node.made for node in self.folders.values() if node.made]


def folder_trees(database: Database) -> list[SubFolder]:
    """Of each folder that the person added, in the order of their paths; drives that are mounted
    below one, and folders of their own that lie in it, are a part of it."""
    trees = _Trees(database)
    directories, photos, at = read_directories(database, _FILES)
    ways = [trees.way(directory) for directory in directories]
    unread = photos == 0
    for place, count in enumerate(np.bincount(at[unread], minlength=len(ways)).tolist()):
        for node in ways[place] if count else ():
            node.waiting += count
    for places, count in copies(photos[~unread], at[~unread], len(ways)):
        for node in _all_of([ways[place] for place in places]):
            node.photos += count
    return trees.finish()


def _all_of(ways: Sequence[_Way]) -> Iterable[_Node]:
    return ways[0] if len(ways) == 1 else set().union(*ways)


def as_ordered(name: str) -> tuple[object, ...]:
    """Names by it: 2 before 10, case and accents only where nothing else differs."""
    plain = name.casefold() if name.isascii() else without_accents(name)
    parts = _DIGITS.split(plain)
    numbers = [int(part) for part in parts[1::2]]
    return (*(each for pair in zip(parts[::2], [*numbers, -1], strict=True) for each in pair), name)
