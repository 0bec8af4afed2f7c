"""A directory below a folder becomes a folder of its own, or a part of that folder again.

What is known of its files goes along; nothing is read again. Call these inside a transaction.
"""

import os
import sqlite3
from pathlib import Path

from photosearch.catalogue.rows import to_path
from photosearch.catalogue.writes import take_in

ID_BY_PATH = "SELECT id FROM folders WHERE path = ?"
PATH_BY_ID = "SELECT path FROM folders WHERE id = ?"
_KNOWN_BELOW = ("files", "unseen", "sniffed")
"""Tables with a path below a folder."""


def folder_around(connection: sqlite3.Connection, path: Path) -> int | None:
    """The innermost folder that this one lies in, without drives below folders."""
    return _innermost(connection, path, "within IS NULL")


def split(connection: sqlite3.Connection, path: Path, *, own: bool) -> int | None:
    """The id of the folder that this directory is from now on; None if it lies in no folder.

    `own`: the person said so, and adding a folder around it changes nothing about it.
    """
    around = _innermost(connection, path, "1")
    if around is None:
        return None
    connection.execute(
        "INSERT INTO folders (path, reachable, device, volume)"
        " SELECT ?, reachable, device, volume FROM folders WHERE id = ? ON CONFLICT DO NOTHING",
        (os.fsencode(path), around),
    )
    folder_id: int = connection.execute(ID_BY_PATH, (os.fsencode(path),)).fetchone()[0]
    outer = connection.execute(
        "SELECT coalesce(within, id) FROM folders WHERE id = ?", (around,)
    ).fetchone()
    prefix = os.fsencode(path) + os.fsencode(os.sep)
    connection.execute(
        "UPDATE folders SET within = ?1 WHERE within = ?2 AND substr(path, 1, length(?3)) = ?3",
        (folder_id, *outer, prefix),
    )
    connection.execute("UPDATE folders SET within = NULL, own = ? WHERE id = ?", (own, folder_id))
    _hand_over(connection, around, folder_id)
    return folder_id


def join(connection: sqlite3.Connection, folder_id: int, outer_id: int) -> None:
    """Make a folder a part of the one around it, as a drive of its own if it is one."""
    places = dict(connection.execute("SELECT id, path FROM folders"))
    devices = dict(connection.execute("SELECT id, device FROM folders"))
    connection.execute("UPDATE folders SET own = 0 WHERE id = ?", (folder_id,))
    elsewhere = devices[folder_id] not in (None, devices[outer_id])
    take_in(connection, outer_id, to_path(places[outer_id]), folder_id, elsewhere)


def note_words_below(connection: sqlite3.Connection, path: Path) -> None:
    """Photos in folders of their own that lie in this one have another name among their words."""
    rows = connection.execute("SELECT id, path FROM folders").fetchall()
    below = [(id_,) for id_, place in rows if path in to_path(place).parents]
    for statement in _NOTE_WORDS:
        connection.executemany(statement, below)


def _innermost(connection: sqlite3.Connection, path: Path, condition: str) -> int | None:
    rows = connection.execute(f"SELECT id, path FROM folders WHERE {condition}").fetchall()
    around = [(id_, to_path(place)) for id_, place in rows]
    around = [(id_, place) for id_, place in around if place in path.parents]
    return max(around, key=lambda each: len(each[1].parts))[0] if around else None


def _hand_over(connection: sqlite3.Connection, outer_id: int, inner_id: int) -> None:
    """What is known below the inner one; of two folders the inner one's path is the longer."""
    (outer,) = connection.execute(PATH_BY_ID, (outer_id,)).fetchone()
    (inner,) = connection.execute(PATH_BY_ID, (inner_id,)).fetchone()
    below = os.fsencode(to_path(inner).relative_to(to_path(outer))) + os.fsencode(os.sep)
    for table in _KNOWN_BELOW:
        connection.execute(
            f"UPDATE OR REPLACE main.{table} SET folder_id = ?1,"
            " path = CAST(substr(path, length(?2) + 1) AS BLOB)"
            " WHERE folder_id = ?3 AND substr(path, 1, length(?2)) = ?2",
            (inner_id, below, outer_id),
        )


_HELD = "SELECT DISTINCT photo_id FROM files WHERE folder_id = ? AND photo_id IS NOT NULL"
_NOTE_WORDS = (
    f"DELETE FROM word_changes WHERE photo_id IN ({_HELD})",
    f"INSERT INTO word_changes (photo_id) {_HELD}",
)
