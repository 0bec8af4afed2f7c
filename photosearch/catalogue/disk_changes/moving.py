"""A folder, or a drive below one, lies elsewhere by now; all that is known of it goes along."""

import os
import sqlite3
from pathlib import Path

from photosearch.catalogue.rows import to_path
from photosearch.catalogue.writes import take_in


def move(
    connection: sqlite3.Connection, folder_id: int, path: Path, device: int | None, volume: str
) -> None:
    """Call inside a transaction. What is known at the new place already becomes part of it."""
    _merge(connection, folder_id, path)
    _rename(connection, folder_id, path)
    connection.execute(
        "UPDATE folders SET reachable = 1, within = NULL, device = ?, volume = ? WHERE id = ?",
        (device, volume, folder_id),
    )
    others = connection.execute(
        "SELECT id, path, device FROM folders WHERE within IS NULL AND id <> ?", (folder_id,)
    ).fetchall()
    for other_id, place, other_device in others:
        other, elsewhere = to_path(place), other_device not in (None, device)
        if other.is_relative_to(path):
            take_in(connection, folder_id, path, other_id, elsewhere)
        elif path.is_relative_to(other):
            take_in(connection, other_id, other, folder_id, elsewhere)


def _merge(connection: sqlite3.Connection, folder_id: int, path: Path) -> None:
    """Take over what was read there as another folder meanwhile."""
    known = connection.execute(
        "SELECT id FROM folders WHERE path = ? AND id <> ?", (os.fsencode(path), folder_id)
    ).fetchall()
    for (other_id,) in known:
        connection.execute(
            "UPDATE OR IGNORE files SET folder_id = ? WHERE folder_id = ?", (folder_id, other_id)
        )
        connection.execute("UPDATE folders SET within = ? WHERE within = ?", (folder_id, other_id))
        connection.execute("DELETE FROM folders WHERE id = ?", (other_id,))


def _rename(connection: sqlite3.Connection, folder_id: int, path: Path) -> None:
    """The folder, and the drives mounted below it."""
    before: bytes = connection.execute(
        "SELECT path FROM folders WHERE id = ?", (folder_id,)
    ).fetchone()[0]
    connection.execute(
        "UPDATE OR IGNORE folders SET path = CAST(?1 || substr(path, ?2) AS BLOB)"
        " WHERE id = ?3 OR within = ?3 AND substr(path, 1, ?2) = ?4",
        (os.fsencode(path), len(before) + 1, folder_id, before + os.fsencode(os.sep)),
    )
