"""Remembers the type of files without a telling name, so that a scan opens each only once."""

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from photosearch import reader_versions
from photosearch.catalogue.database import Database


class SniffedRow(NamedTuple):
    """One such file as a scan found it; path is below its folder."""

    path: bytes
    size: int
    mtime_ns: int
    content: int
    """A number of the scan's own."""


TEMPORARY = (
    "CREATE TEMP TABLE sniffed (path BLOB PRIMARY KEY, size INTEGER, mtime_ns INTEGER,"
    " content INTEGER) WITHOUT ROWID"
)


def recall(database: Database, place: Path) -> Callable[[str, int, int], int | None]:
    """Looks a file of this folder or drive up: path, size, mtime_ns -> content.

    What an older version said isn't believed: more kinds of files may be known by now.
    """
    folder, version = os.fsencode(place), reader_versions.latest()
    beginning = len(os.fsencode(os.path.join(place, "")))  # noqa: PTH118 - with the slash at the end

    def known(path: str, size: int, mtime_ns: int) -> int | None:
        rows = database.read(
            "SELECT content FROM main.sniffed WHERE path = ? AND size = ? AND mtime_ns = ?"
            " AND recipe = ? AND folder_id = (SELECT id FROM folders WHERE path = ?)",
            (os.fsencode(path)[beginning:], size, mtime_ns, version, folder),
        )
        return rows[0][0] if rows else None

    return known


def keep_sniffed(connection: sqlite3.Connection, folder_id: int) -> None:
    """Update the known types from the loaded scan, within the directories it covered."""
    connection.execute(
        "DELETE FROM main.sniffed AS k WHERE folder_id = ?"
        " AND path NOT IN (SELECT path FROM temp.sniffed) AND EXISTS (SELECT 1"
        "  FROM temp.covered WHERE substr(k.path, 1, length(prefix)) = prefix)",
        (folder_id,),
    )
    connection.execute(
        "INSERT OR REPLACE INTO main.sniffed (folder_id, path, size, mtime_ns, content, recipe)"
        " SELECT ?1, path, size, mtime_ns, content, ?2 FROM temp.sniffed AS s"
        " WHERE NOT EXISTS (SELECT 1 FROM main.sniffed AS k WHERE k.folder_id = ?1"
        "  AND k.path = s.path AND k.size = s.size AND k.mtime_ns = s.mtime_ns AND k.recipe = ?2)",
        (folder_id, reader_versions.latest()),
    )
    connection.execute("DROP TABLE temp.sniffed")
