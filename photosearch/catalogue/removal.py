"""What deleting files of photos means: what belongs to them and goes too, and what stays."""

import os
import sqlite3
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from photosearch.catalogue.database import Database
from photosearch.catalogue.rows import to_path
from photosearch.types import Removal

# a pair is its main file and what lies beside that, unless the main file can't be read
_PAIRED = (
    "SELECT c.place, f.id, coalesce(m.id, f.id) AS main, f.photo_id FROM temp.chosen AS c"
    " JOIN files AS f ON f.folder_id = c.folder_id AND f.path = c.path AND f.gone = 0"
    " LEFT JOIN files AS m ON m.id = f.main_id AND m.gone = 0 AND m.reason IS NULL"
)
_GOES = (
    f"WITH held AS ({_PAIRED}), going AS (SELECT place, id, id AS chosen FROM held UNION"
    " SELECT place, main, id FROM held UNION"
    " SELECT place, b.id, held.id FROM held JOIN files AS m ON m.id = held.main"
    "  JOIN files AS b ON b.main_id = m.id AND b.gone = 0 AND m.reason IS NULL)"
    " SELECT place, d.path, f.path, f.size, d.reachable, f.inode FROM going AS g"
    " JOIN files AS f ON f.id = g.id JOIN folders AS d ON d.id = f.folder_id"
    " ORDER BY place, f.id <> g.chosen, f.id"
)
_COPIES = (
    f"WITH held AS ({_PAIRED})"
    " SELECT place, d.path, f.path, f.inode, d.reachable, f.size, f.mtime_ns FROM held"
    " JOIN files AS f ON f.photo_id = held.photo_id AND f.gone = 0"
    " JOIN folders AS d ON d.id = f.folder_id ORDER BY place, d.path, f.path"
)


class Copy(NamedTuple):
    """A remaining copy of a photo that loses a file, as it was when last seen."""

    path: Path
    folder: Path
    reachable: bool
    size: int
    mtime_ns: int
    perhaps: tuple[Path, ...]
    """Files that go which may be the same one: it may be a link, or a second way there."""


def removal(database: Database, paths: Sequence[Path]) -> tuple[Removal, Sequence[Copy]]:
    """`paths`: the files to delete. Which of the copies stay is for the disk to say."""
    with database.borrow() as connection:
        _choose(connection, paths)
        goes = connection.execute(_GOES).fetchall()
        copies = connection.execute(_COPIES).fetchall()
        connection.execute("DROP TABLE temp.chosen")
    away = {place for place, *_, reachable, _ in goes if not reachable}
    there = [row for row in goes if row[0] not in away]
    sizes = {to_path(*parts): size for _, *parts, size, _, _ in there}
    known = {place for place, *_ in goes}
    unknown = [path for place, path in enumerate(paths) if place not in known]
    going = dict.fromkeys([*sizes, *unknown])
    meant = Removal(
        goes=tuple(going),
        size=sum(sizes.values()),
        stays=(),
        away=tuple(paths[place] for place in sorted(away)),
    )
    staying = [row for row in copies if row[0] not in away and to_path(*row[1:3]) not in going]
    files = [(place, inode, to_path(*parts)) for place, *parts, _, _, inode in there]
    return meant, _as_copies(files, staying)


def _as_copies(
    files: Sequence[tuple[int, int, Path]],
    staying: Sequence[tuple[int, bytes, bytes, int, int, int, int]],
) -> list[Copy]:
    """Each once, though files of several chosen photos may be the same one."""
    going = defaultdict[tuple[int, int], list[Path]](list)
    for place, inode, path in files:
        going[place, inode].append(path)
    found: dict[Path, Copy] = {}
    for place, folder, below, inode, reachable, size, mtime_ns in staying:
        path = to_path(folder, below)
        before = found[path].perhaps if path in found else ()
        perhaps = (*before, *going[place, inode])
        found[path] = Copy(path, to_path(folder), bool(reachable), size, mtime_ns, perhaps)
    return list(found.values())


def _choose(connection: sqlite3.Connection, paths: Sequence[Path]) -> None:
    """Into a temporary table of this connection: the places of the paths, and where they lie."""
    rows = connection.execute("SELECT id, path FROM folders").fetchall()
    folders = [(folder_id, os.path.join(path, b"")) for folder_id, path in rows]  # noqa: PTH118 - bytes
    folders.sort(key=lambda folder: len(folder[1]), reverse=True)  # drives below folders first
    connection.execute("DROP TABLE IF EXISTS temp.chosen")
    connection.execute(
        "CREATE TEMP TABLE chosen (place INTEGER PRIMARY KEY, folder_id INTEGER, path BLOB)"
    )
    for place, path in enumerate(map(os.fsencode, paths)):
        for folder_id, folder in folders:
            if path.startswith(folder):
                row = place, folder_id, path[len(folder) :]
                connection.execute("INSERT INTO temp.chosen VALUES (?, ?, ?)", row)
                break
