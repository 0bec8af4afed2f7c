"""A folder, or a drive below one, lies elsewhere by now; all that is known of it goes along."""

import os
import sqlite3
from collections.abc import Collection
from pathlib import Path

from photosearch.catalogue.disk_changes.nesting import folder_around, join
from photosearch.catalogue.rows import to_path
from photosearch.catalogue.writes import take_in


def move(
    connection: sqlite3.Connection,
    folder_id: int,
    path: Path,
    device: int | None,
    volume: str,
    staying: Collection[Path] = (),
) -> None:
    """Call inside a transaction. What is known at the new place already becomes part of it, unless
    that is a folder of its own. `staying`: folders below it that are where they were."""
    _merge(connection, folder_id, path)
    _rename(connection, folder_id, path, staying)
    connection.execute(
        "UPDATE folders SET reachable = 1, within = NULL, device = ?, volume = ? WHERE id = ?",
        (device, volume, folder_id),
    )
    others = connection.execute(
        "SELECT id, path, device FROM folders WHERE within IS NULL AND own = 0 AND id <> ?",
        (folder_id,),
    ).fetchall()
    for other_id, place, other_device in others:
        if path in to_path(place).parents:
            elsewhere = other_device not in (None, device)
            take_in(connection, folder_id, path, other_id, elsewhere)
    (own,) = connection.execute("SELECT own FROM folders WHERE id = ?", (folder_id,)).fetchone()
    outer = None if own else folder_around(connection, path)
    if outer is not None:
        join(connection, folder_id, outer)


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


def _rename(
    connection: sqlite3.Connection, folder_id: int, path: Path, staying: Collection[Path]
) -> None:
    """The folder, the drives mounted below it, and folders of their own that lie in it."""
    before: bytes = connection.execute(
        "SELECT path FROM folders WHERE id = ?", (folder_id,)
    ).fetchone()[0]
    below = before + os.fsencode(os.sep)
    rows = connection.execute("SELECT id, path FROM folders").fetchall()
    for id_, old in rows:
        stays = any(to_path(old).is_relative_to(place) for place in staying)
        if id_ == folder_id or (old.startswith(below) and not stays):
            new = os.fsencode(path) + old[len(before) :]
            connection.execute(
                "UPDATE OR IGNORE folders SET path = ?,"
                " reachable = reachable OR within IS NULL WHERE id = ?",
                (new, id_),
            )
