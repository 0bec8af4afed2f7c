"""Comparing what a scan found with what the catalogue knew of a folder.

The scan is loaded into a temporary table and compared by SQL, so that memory stays flat however
many files there are. `reconcile` runs in one transaction: a crash leaves the old state.
"""

import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from photosearch.catalogue.dating import date_in_path
from photosearch.catalogue.disk_changes.drifting import doubtful_moves, follow_clock
from photosearch.catalogue.disk_changes.sniffed import TEMPORARY, SniffedRow, keep_sniffed
from photosearch.catalogue.pairs import pair_up

_AT_ONCE = 1000


class FileRow(NamedTuple):
    """One file as a scan found it; path is below its folder."""

    path: bytes
    size: int
    mtime_ns: int
    inode: int
    reason: str | None
    beside: bytes | None = None
    """Of a RAW file: the path of the JPEG or HEIC of the same photo."""
    ctime_ns: int = 0
    """0: unknown."""
    sidecar_ns: int = 0
    """When the .xmp file beside it was written; 0: there is none."""


def load_scan(connection: sqlite3.Connection, rows: Iterable[FileRow | SniffedRow]) -> None:
    """Fill the temporary tables of this connection. Needs no transaction on the catalogue."""
    connection.execute("DROP TABLE IF EXISTS temp.scan")
    connection.execute("DROP TABLE IF EXISTS temp.sniffed")
    connection.execute(TEMPORARY)
    connection.execute(
        "CREATE TEMP TABLE scan (path BLOB PRIMARY KEY, size INTEGER, mtime_ns INTEGER,"
        " inode INTEGER, reason TEXT, beside BLOB, ctime_ns INTEGER, sidecar_ns INTEGER)"
        " WITHOUT ROWID"
    )
    connection.execute("BEGIN")
    try:
        _load(connection, iter(rows))
    finally:
        if connection.in_transaction:  # SQLite ends it by itself when a disk is full
            connection.execute("COMMIT")


def _load(connection: sqlite3.Connection, rows: Iterator[FileRow | SniffedRow]) -> None:
    while some := list(islice(rows, _AT_ONCE)):
        connection.executemany(
            "INSERT OR REPLACE INTO temp.scan VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [row for row in some if isinstance(row, FileRow)],
        )
        connection.executemany(
            "INSERT OR REPLACE INTO temp.sniffed VALUES (?, ?, ?, ?)",
            [row for row in some if isinstance(row, SniffedRow)],
        )


def reconcile(
    connection: sqlite3.Connection,
    folder_id: int,
    unseen: Sequence[bytes],
    within: Sequence[bytes],
    reasons: Mapping[bytes, str],
) -> None:
    """Apply the loaded scan to a folder's files; call inside a transaction.

    The scan covered the directories `within`; files elsewhere, and what is `unseen` or below that,
    stay as they were: not seen isn't gone. `reasons` say of some of it why.
    """
    _forget_replaced(connection)
    _fill_prefixes(connection, "covered", within)
    _spare(connection, folder_id, unseen)
    _note_unseen(connection, folder_id, reasons)
    _mark_gone(connection, folder_id)
    follow_clock(connection, folder_id)
    _follow_moves(connection, folder_id)
    _update_changed(connection, folder_id)
    _note_sidecars(connection, folder_id)
    _insert_new(connection, folder_id)
    pair_up(connection, folder_id)
    keep_sniffed(connection, folder_id)
    connection.execute("DROP TABLE temp.scan")


def split_off(connection: sqlite3.Connection, folder_id: int, mounts: Sequence[bytes]) -> None:
    """Give drives mounted below a folder rows of their own, with what was known of their files."""
    root = connection.execute("SELECT path FROM folders WHERE id = ?", (folder_id,)).fetchone()
    for below in mounts if root else ():
        path, prefix = os.path.join(root[0], below), below + os.fsencode(os.sep)  # noqa: PTH118
        connection.execute(
            "INSERT INTO folders (path, within)"
            " SELECT ?, coalesce(within, id) FROM folders WHERE id = ? ON CONFLICT DO NOTHING",
            (path, folder_id),
        )
        connection.execute(
            "UPDATE OR IGNORE files SET path = CAST(substr(path, ?1) AS BLOB),"
            " folder_id = (SELECT id FROM folders WHERE path = ?2)"
            " WHERE folder_id = ?3 AND substr(path, 1, length(?4)) = ?4",
            (len(prefix) + 1, path, folder_id, prefix),
        )


def _forget_replaced(connection: sqlite3.Connection) -> None:
    """Drop files that went and that nothing depends on: never read, or their photo is elsewhere."""
    connection.execute(
        "DELETE FROM files WHERE gone = 1 AND"
        " ((photo_id IS NULL AND was_id IS NULL) OR EXISTS (SELECT 1 FROM files AS k"
        " WHERE k.photo_id = files.photo_id AND k.gone = 0))"
    )


def _fill_prefixes(connection: sqlite3.Connection, table: str, below: Sequence[bytes]) -> None:
    separator = os.fsencode(os.sep)
    prefixes = [b"" if path in (b"", b".") else path + separator for path in below]
    connection.execute(f"DROP TABLE IF EXISTS temp.{table}")
    connection.execute(f"CREATE TEMP TABLE {table} (prefix BLOB)")
    connection.executemany(f"INSERT INTO temp.{table} VALUES (?)", [(p,) for p in prefixes])


def _spare(connection: sqlite3.Connection, folder_id: int, unseen: Sequence[bytes]) -> None:
    """The ids of the files that were not seen; by ranges of the paths' index, as they may be many.

    Below a directory is what comes after its name with a separator, and before that name with the
    sign behind the separator.
    """
    connection.execute("DROP TABLE IF EXISTS temp.spared")
    connection.execute("CREATE TEMP TABLE spared (id INTEGER PRIMARY KEY)")
    if any(path in (b"", b".") for path in unseen):
        connection.execute(
            "INSERT INTO temp.spared SELECT id FROM files WHERE folder_id = ?", (folder_id,)
        )
        return
    separator, behind = os.fsencode(os.sep), bytes([ord(os.sep) + 1])
    connection.executemany(
        "INSERT OR IGNORE INTO temp.spared SELECT id FROM files"
        " WHERE folder_id = ?1 AND (path = ?2 OR (path > ?3 AND path < ?4))",
        ((folder_id, path, path + separator, path + behind) for path in unseen),
    )


def _note_unseen(
    connection: sqlite3.Connection, folder_id: int, reasons: Mapping[bytes, str]
) -> None:
    """For the list of what can't be read. Files that are known count as before."""
    separator = os.fsencode(os.sep)
    connection.execute(
        "DELETE FROM unseen WHERE folder_id = ? AND EXISTS (SELECT 1 FROM temp.covered"
        " WHERE substr(CAST(unseen.path || ? AS BLOB), 1, length(prefix)) = prefix)",
        (folder_id, separator),
    )
    connection.executemany(
        "INSERT OR REPLACE INTO unseen SELECT ?1, ?2, ?3 WHERE NOT EXISTS"
        " (SELECT 1 FROM files WHERE folder_id = ?1 AND path = ?2 AND gone = 0)",
        ((folder_id, path, reason) for path, reason in reasons.items()),
    )


def _mark_gone(connection: sqlite3.Connection, folder_id: int) -> None:
    connection.execute(
        "UPDATE files SET gone = 1 WHERE folder_id = ? AND gone = 0"
        " AND path NOT IN (SELECT path FROM temp.scan)"
        " AND EXISTS (SELECT 1 FROM temp.covered"
        "  WHERE substr(files.path, 1, length(prefix)) = prefix)"
        " AND id NOT IN (SELECT id FROM temp.spared)",
        (folder_id,),
    )


def _follow_moves(connection: sqlite3.Connection, folder_id: int) -> None:
    """A new path with the size, time and inode of a file that is gone is that file, moved.

    Unless inodes may mean other files by now: then what it holds tells, once it is read. It is
    read again, too, if its name says another date now.
    """
    moves = connection.execute(
        "SELECT min(s.path), f.path, f.id, s.size, s.mtime_ns FROM temp.scan AS s"
        " JOIN files AS f ON f.inode = s.inode AND f.size = s.size AND f.mtime_ns = s.mtime_ns"
        " WHERE s.inode <> 0 AND f.gone = 1 AND s.reason IS NULL AND NOT EXISTS"
        "  (SELECT 1 FROM files AS k WHERE k.folder_id = ? AND k.path = s.path)"
        " GROUP BY f.id",
        (folder_id,),
    ).fetchall()
    doubtful = doubtful_moves(connection, folder_id) if moves else lambda _: True
    connection.executemany(
        "UPDATE OR IGNORE files SET folder_id = ?, path = ?, gone = 0,"
        " sidecar_read = iif(?, -1, sidecar_read) WHERE id = ?",
        [
            (folder_id, path, date_in_path(path) != date_in_path(before), file_id)
            for path, before, file_id, *what in moves
            if not doubtful(tuple(what))
        ],
    )


def _update_changed(connection: sqlite3.Connection, folder_id: int) -> None:
    connection.execute(
        "UPDATE files SET gone = 0 FROM temp.scan AS s"
        " WHERE folder_id = ? AND files.path = s.path AND gone = 1",
        (folder_id,),
    )
    connection.execute(
        "UPDATE files SET size = s.size, mtime_ns = s.mtime_ns, inode = s.inode,"
        " was_id = coalesce(photo_id, was_id), photo_id = NULL, suspect = 0, reason = s.reason,"
        " failures = 0 FROM temp.scan AS s"
        " WHERE folder_id = ? AND files.path = s.path AND (files.size <> s.size"
        "  OR files.mtime_ns <> s.mtime_ns OR (s.reason IS NOT NULL AND"
        "   s.reason IS NOT files.reason))",
        (folder_id,),
    )
    connection.execute(  # whatever made it unreadable may have changed, such as its permissions
        "UPDATE files SET reason = NULL, failures = 0 FROM temp.scan AS s"
        " WHERE folder_id = ? AND files.path = s.path AND s.reason IS NULL"
        " AND files.photo_id IS NULL AND files.reason IS NOT NULL"
        " AND files.ctime_ns <> 0 AND files.ctime_ns <> s.ctime_ns",
        (folder_id,),
    )
    connection.execute(
        "UPDATE files SET ctime_ns = s.ctime_ns, inode = s.inode FROM temp.scan AS s"
        " WHERE folder_id = ? AND files.path = s.path"
        " AND (files.ctime_ns <> s.ctime_ns OR files.inode <> s.inode)",
        (folder_id,),
    )


def _note_sidecars(connection: sqlite3.Connection, folder_id: int) -> None:
    """What a file's sidecar says is read again once that has changed."""
    connection.execute(
        "UPDATE files SET sidecar_ns = s.sidecar_ns FROM temp.scan AS s"
        " WHERE folder_id = ? AND files.path = s.path AND files.sidecar_ns <> s.sidecar_ns",
        (folder_id,),
    )


def _insert_new(connection: sqlite3.Connection, folder_id: int) -> None:
    connection.execute(
        "INSERT INTO files (folder_id, path, size, mtime_ns, inode, reason, ctime_ns,"
        " sidecar_ns)"
        " SELECT ?, s.path, s.size, s.mtime_ns, s.inode, s.reason, s.ctime_ns, s.sidecar_ns"
        " FROM temp.scan AS s"
        " WHERE NOT EXISTS (SELECT 1 FROM files AS f WHERE f.folder_id = ? AND f.path = s.path)"
        " ORDER BY s.path",
        (folder_id, folder_id),
    )
