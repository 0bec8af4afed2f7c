"""What the folders that hold photos are called, and how many photos each name finds."""

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from photosearch.catalogue.database import Database
from photosearch.catalogue.directories import Ids, copies, read_directories
from photosearch.catalogue.places import comparable, names_of
from photosearch.catalogue.rows import to_path

_HELD = "SELECT folder_id, path, photo_id FROM files WHERE gone = 0 AND photo_id IS NOT NULL"


def folder_names(database: Database) -> list[tuple[str, int]]:
    """Of the folders themselves and all below; a photo in several of one name counts once.

    Names that aren't text, or mean something else where a folder is named, are left out.
    """
    roots = {id_: to_path(path) for id_, path in database.read("SELECT id, path FROM folders")}
    directories, photos, at = read_directories(database, _HELD)
    paths = [roots.get(folder, Path()) / os.fsdecode(below) for folder, below in directories]
    held = [frozenset(names_of(path)) for path in paths]
    counts = _counts(held, photos, at)
    depths = {id_: _depth(path, roots.values()) for id_, path in roots.items()}
    shown = dict(_shown(paths, [depths.get(folder, 0) for folder, _ in directories]))
    return [(name, counts[plain]) for plain, name in shown.items() if _may_be_typed(name)]


def _depth(path: Path, roots: Iterable[Path]) -> int:
    """Of the outermost folder that this one is or lies in."""
    return min(len(root.parts) for root in roots if path.is_relative_to(root))


def _counts(held: Sequence[frozenset[str]], photos: Ids, at: Ids) -> Mapping[str, int]:
    """Photos by each name of the directories that hold them."""
    found: Counter[str] = Counter()
    for directories, count in copies(photos, at, len(held)):
        for name in frozenset[str]().union(*(held[directory] for directory in directories)):
            found[name] += count
    return found


def _shown(paths: Sequence[Path], depths: Sequence[int]) -> Iterator[tuple[str, str]]:
    """As they are compared, and as they are written; of the folder itself and those below."""
    for path, depth in zip(paths, depths, strict=True):
        for part in path.parts[max(1, depth) - 1 :]:
            yield comparable(part), part


def _may_be_typed(name: str) -> bool:
    return name.isprintable() and not name.startswith("~") and name not in ("/", "\\", ".", "..")
