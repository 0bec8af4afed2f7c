"""What the folders that hold photos are called, and how many photos each name finds."""

import os
from array import array
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from photosearch.catalogue.database import Database
from photosearch.catalogue.places import comparable, names_of
from photosearch.catalogue.rows import to_path

_Directory = tuple[int, bytes]
"""A folder's id, and the path below it."""
_Ids = NDArray[np.int64]
_HELD = "SELECT folder_id, path, photo_id FROM files WHERE gone = 0 AND photo_id IS NOT NULL"


def folder_names(database: Database) -> list[tuple[str, int]]:
    """Of the folders themselves and all below; a photo in several of one name counts once.

    Names that aren't text, or mean something else where a folder is named, are left out.
    """
    roots = {id_: to_path(path) for id_, path in database.read("SELECT id, path FROM folders")}
    directories, photos, at = _read(database)
    paths = [roots.get(folder, Path()) / os.fsdecode(below) for folder, below in directories]
    held = [frozenset(names_of(path)) for path in paths]
    counts = _counts(held, photos, at)
    shown = dict(_shown(paths, [len(roots.get(folder, Path()).parts) for folder, _ in directories]))
    return [(name, counts[plain]) for plain, name in shown.items() if _may_be_typed(name)]


def _read(database: Database) -> tuple[Sequence[_Directory], _Ids, _Ids]:
    """The directories; of each file the photo, and which directory holds it. A page at a time, as
    a million rows would take much memory."""
    known: dict[_Directory, int] = {}
    photos, at = array("q"), array("q")
    separator = os.fsencode(os.sep)
    with database.borrow() as connection:
        for folder_id, path, photo_id in connection.execute(_HELD):
            directory = folder_id, path.rpartition(separator)[0]
            photos.append(photo_id)
            at.append(known.setdefault(directory, len(known)))
    return list(known), np.array(photos, np.int64), np.array(at, np.int64)


def _counts(held: Sequence[frozenset[str]], photos: _Ids, at: _Ids) -> Mapping[str, int]:
    """Photos by each name of the directories that hold them."""
    found: Counter[str] = Counter()
    for directories, count in _places(photos, at, len(held)):
        for name in frozenset[str]().union(*(held[directory] for directory in directories)):
            found[name] += count
    return found


def _places(photos: _Ids, at: _Ids, count: int) -> Iterator[tuple[tuple[int, ...], int]]:
    """Each combination of directories that the copies of a photo lie in, with how many do."""
    pairs = np.unique(photos * max(1, count) + at)
    photos, at = pairs // max(1, count), pairs % max(1, count)
    _, first, copies = np.unique(photos, return_index=True, return_counts=True)
    alone = np.bincount(at[first[copies == 1]], minlength=count)
    yield from (((int(place),), int(alone[place])) for place in np.flatnonzero(alone))
    several = first[copies > 1]
    ends = zip(several.tolist(), copies[copies > 1].tolist(), strict=True)
    yield from Counter(tuple(at[start : start + many].tolist()) for start, many in ends).items()


def _shown(paths: Sequence[Path], depths: Sequence[int]) -> Iterator[tuple[str, str]]:
    """As they are compared, and as they are written; of the folder itself and those below."""
    for path, depth in zip(paths, depths, strict=True):
        for part in path.parts[max(1, depth) - 1 :]:
            yield comparable(part), part


def _may_be_typed(name: str) -> bool:
    return name.isprintable() and not name.startswith("~") and name not in ("/", "\\", ".", "..")
