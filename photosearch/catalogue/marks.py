"""Favourites, ratings and feedback follow the path when another program edits the file.

An edited file holds another photo than before. Until it is read, `files.was_id` keeps which one it
held; then the new photo gets the marks of the old one and becomes its heir: whoever names the old
photo, as a term of a search does, means the heir from then on, unless a file still holds the old
one. Call what takes a connection inside a transaction.
"""

import sqlite3
from collections.abc import Sequence

import numpy as np

from photosearch.catalogue.database import Database
from photosearch.catalogue.rows import as_json, to_vectors

_ALIKE = 0.9
"""The least cosine of two versions of one photo, where nothing else says that they are."""

_GIVEN = (
    "INSERT OR IGNORE INTO favourites SELECT ?2 FROM favourites WHERE photo_id = ?1",
    "DELETE FROM additions WHERE photo_id = ?2 AND"
    " EXISTS (SELECT 1 FROM photos WHERE id = ?1 AND video_id IS NULL)",
    "INSERT INTO additions SELECT ?2, import_id, added FROM additions WHERE photo_id = ?1"
    " AND NOT EXISTS (SELECT 1 FROM additions WHERE photo_id = ?2)",
    "INSERT INTO ratings SELECT ?2, stars, flag FROM ratings WHERE photo_id = ?1 ON CONFLICT"
    " (photo_id) DO UPDATE SET stars = coalesce(stars, excluded.stars),"
    " flag = coalesce(flag, excluded.flag)",
    "INSERT INTO people_said (hash, left, top, right, bottom, verdict, person_id, from_photo)"
    " SELECT n.hash, s.left, s.top, s.right, s.bottom, s.verdict, s.person_id, o.id"
    " FROM people_said AS s JOIN photos AS o ON o.hash = s.hash JOIN photos AS n ON n.id = ?2"
    " WHERE o.id = ?1 AND NOT EXISTS (SELECT 1 FROM people_said AS k WHERE k.hash = n.hash)",
    "DELETE FROM faces_sought WHERE photo_id = ?2 AND EXISTS"
    " (SELECT 1 FROM people_said AS s JOIN photos AS n ON n.hash = s.hash WHERE n.id = ?2)",
    "INSERT OR IGNORE INTO apart SELECT ?2, mark FROM apart WHERE photo_id = ?1",
    "INSERT OR IGNORE INTO group_examples"
    " SELECT group_id, ?2, good FROM group_examples WHERE photo_id = ?1",
    "INSERT OR IGNORE INTO album_photos (album_id, hash, position)"
    " SELECT a.album_id, n.hash, a.position FROM album_photos AS a"
    " JOIN photos AS o ON o.hash = a.hash JOIN photos AS n ON n.id = ?2 WHERE o.id = ?1",
    "INSERT OR IGNORE INTO judgements (query_id, hash, verdict)"
    " SELECT j.query_id, n.hash, j.verdict FROM judgements AS j"
    " JOIN photos AS o ON o.hash = j.hash JOIN photos AS n ON n.id = ?2 WHERE o.id = ?1",
)
"""From one photo to another all that people give; each further table of that kind adds a line."""
_TAKEN_BACK = (
    "DELETE FROM favourites WHERE photo_id = ?2 AND ?1 NOT IN (SELECT photo_id FROM favourites)",
    "DELETE FROM ratings WHERE photo_id = ?2",  # those of the first follow
    "DELETE FROM group_examples WHERE photo_id = ?2 AND group_id NOT IN"
    " (SELECT group_id FROM group_examples WHERE photo_id = ?1)",
    "DELETE FROM album_photos WHERE hash = (SELECT hash FROM photos WHERE id = ?2) AND album_id"
    " NOT IN (SELECT album_id FROM album_photos"
    "  WHERE hash = (SELECT hash FROM photos WHERE id = ?1))",
)
"""What the first doesn't have goes from the second."""

_LIVES = (
    "EXISTS (SELECT 1 FROM files AS l WHERE l.gone = 0 AND l.photo_id = coalesce("
    "(SELECT video_id FROM photos WHERE id = {0}), {0}))"
)
NOW = (
    "(WITH RECURSIVE line (id, step) AS (SELECT ?1, 0 UNION ALL"
    " SELECT h.heir_id, step + 1 FROM line JOIN heirs AS h ON h.photo_id = line.id"
    f" WHERE step < 99 AND NOT {_LIVES.format('line.id')})"  # damage might make it a circle
    " SELECT id FROM line ORDER BY step DESC LIMIT 1)"
)
"""The photo that is meant by the first value: itself while a file holds it, else its last heir."""


def now(database: Database, photo_ids: Sequence[int]) -> list[int]:
    """For each of the photos the one that is meant by it now."""
    edited = "SELECT photo_id FROM heirs WHERE photo_id IN (SELECT value FROM json_each(?))"
    rows = database.read(edited, (as_json(photo_ids),))
    heirs = {old: database.read(f"SELECT {NOW}", (old,))[0][0] for (old,) in rows}
    return [int(heirs.get(photo_id, photo_id)) for photo_id in photo_ids]


def follow_edit(
    connection: sqlite3.Connection, model_id: int, file_id: int, photo_id: int, is_new: bool
) -> None:
    """After a file was read: what it held before hands its marks on, if this is it, edited.

    `is_new`: nobody held this photo before. Otherwise files may have changed places, which shows
    once all are read (`settle`).
    """
    row = connection.execute("SELECT was_id FROM files WHERE id = ?", (file_id,)).fetchone()
    was = row[0] if row else None  # its folder may have been removed meanwhile
    if was is None or not (is_new or was == photo_id):
        return
    if was != photo_id and not _is_another(connection, model_id, was, photo_id):
        hand_on(connection, was, photo_id)
    connection.execute("UPDATE files SET was_id = NULL WHERE id = ?", (file_id,))


def settle(connection: sqlite3.Connection, model_id: int) -> None:
    """The edits that led to photos that were known before: all files have been read."""
    edits = connection.execute(f"SELECT was_id, photo_id {_UNSETTLED}").fetchall()
    for was, photo_id in edits:
        if _is_undone(connection, was, photo_id):
            _take_back(connection, was, photo_id)
            hand_on(connection, was, photo_id)
        elif _is_replaced(connection, model_id, was, photo_id):
            hand_on(connection, was, photo_id)
    connection.execute(f"UPDATE files SET was_id = NULL WHERE id IN (SELECT id {_UNSETTLED})")


_UNSETTLED = "FROM files WHERE was_id IS NOT NULL AND photo_id IS NOT NULL AND gone = 0"


def is_settled(database: Database) -> bool:
    return not database.read(f"SELECT 1 {_UNSETTLED} LIMIT 1")


def hand_on(connection: sqlite3.Connection, old: int, new: int) -> None:
    """A copy of the marks, as other files may hold the old photo. Of videos, moments follow too."""
    for statement in _GIVEN:
        connection.execute(statement, (old, new))
    for was, becomes in _moments(connection, old, new):
        connection.execute("DELETE FROM heirs WHERE photo_id = ?", (becomes,))
        connection.execute("INSERT OR REPLACE INTO heirs VALUES (?, ?)", (was, becomes))


def hand_on_moments(
    connection: sqlite3.Connection, gone: Sequence[int], kept: Sequence[int]
) -> None:
    """Of moments that a video no longer has, each to the nearest that it has."""
    marks = ",".join("?" * len(kept))
    sql = f"SELECT id FROM photos WHERE id IN ({marks}) ORDER BY abs(at - (SELECT at FROM photos"
    for was in gone:
        row = connection.execute(f"{sql} WHERE id = ?)) LIMIT 1", (*kept, was)).fetchone()
        if row is not None:
            for statement in _GIVEN:
                connection.execute(statement, (was, row[0]))
            connection.execute("INSERT OR REPLACE INTO heirs VALUES (?, ?)", (was, row[0]))


def _moments(connection: sqlite3.Connection, old: int, new: int) -> list[tuple[int, int]]:
    """The photos themselves, and for each further moment of the old the nearest of the new."""
    sql = "SELECT id, at FROM photos WHERE ? IN (id, video_id) AND at IS NOT NULL"
    before, after = (connection.execute(sql, (photo_id,)).fetchall() for photo_id in (old, new))
    further = [
        (was, min(after, key=lambda moment: abs(moment[1] - at))[0])
        for was, at in before
        if was != old and after
    ]
    return [(old, new), *further]


def _is_another(connection: sqlite3.Connection, model_id: int, old: int, new: int) -> bool:
    """A really different picture in the place of the old one: taken at another time, and unlike."""
    dates = connection.execute(
        "SELECT taken_at FROM photos WHERE id IN (?, ?) AND date_source IN ('camera', 'container')",
        (old, new),
    ).fetchall()
    return len(set(dates)) == 2 and _are_alike(connection, model_id, old, new) is False


def _is_replaced(connection: sqlite3.Connection, model_id: int, was: int, photo_id: int) -> bool:
    """By another version of it, which another file held before; not if they changed places."""
    lives = connection.execute(f"SELECT {_LIVES.format('?1')}", (was,)).fetchone()[0]
    return not lives and _are_alike(connection, model_id, was, photo_id) is True


def _are_alike(connection: sqlite3.Connection, model_id: int, old: int, new: int) -> bool | None:
    """None: one of them has no vector."""
    rows = connection.execute(
        "SELECT vector FROM vectors WHERE model_id = ? AND photo_id IN (?, ?)", (model_id, old, new)
    ).fetchall()
    if len(rows) < 2:
        return None
    one, other = to_vectors([vector for (vector,) in rows])
    return float(np.dot(one, other)) >= _ALIKE


def _is_undone(connection: sqlite3.Connection, was: int, photo_id: int) -> bool:
    """The file holds again what it held before an edit."""
    sql = "SELECT 1 FROM heirs WHERE photo_id = ? AND heir_id = ?"
    return connection.execute(sql, (photo_id, was)).fetchone() is not None


def _take_back(connection: sqlite3.Connection, was: int, photo_id: int) -> None:
    """What was taken from the edited photo isn't to come back with the old one."""
    files = "SELECT count(*) FROM files WHERE photo_id = ? AND gone = 0 AND main_id IS NULL"
    if connection.execute(files, (photo_id,)).fetchone()[0] == 1:
        for statement in _TAKEN_BACK:
            connection.execute(statement, (was, photo_id))
