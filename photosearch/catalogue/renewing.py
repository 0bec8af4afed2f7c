"""Reads again what an older reader version read; until then the old facts and vectors answer."""

import sqlite3
from collections.abc import Sequence

from photosearch import reader_versions
from photosearch.catalogue.database import Database
from photosearch.catalogue.marks import hand_on_moments
from photosearch.catalogue.pairs import MAY_BE_READ

STALE = (
    "f.photo_id IN (SELECT photo_id FROM vectors WHERE renewal = -1 AND renewal <> 0"
    " AND model_id = (SELECT id FROM models WHERE name = ?2))"
)
"""Of a file: whether its picture came out otherwise when it was read again for another model."""


def again() -> str:
    """The condition of a file to be read again for the model ?2, beside the folders `d`.

    By their indexes first: mostly there is none.
    """
    return (
        f"f.id IN (SELECT id FROM files WHERE recipe < {reader_versions.latest()}"
        f" UNION SELECT id FROM files AS f WHERE {STALE})"
        f" AND f.gone = 0 AND d.reachable = 1 AND {MAY_BE_READ} AND f.size > 0"
        " AND (f.photo_id IS NOT NULL OR (f.reason IS NOT NULL AND f.failures = 0))"
    )


def keep_sound(database: Database) -> None:
    """Files that were read before, but of a kind that comes out the same, are up to date."""
    rows = database.read(
        "SELECT DISTINCT f.recipe, p.kind FROM files AS f JOIN photos AS p ON p.id = f.photo_id"
        " WHERE f.recipe < ?",
        (reader_versions.latest(),),
    )
    sound = [
        (recipe, kind) for recipe, kind in rows if not reader_versions.is_outdated(kind, recipe)
    ]
    if sound:
        with database.write() as connection:
            connection.executemany(
                f"UPDATE files SET recipe = {reader_versions.latest()} WHERE recipe = ?"
                " AND photo_id IN (SELECT id FROM photos WHERE kind = ?)",
                sound,
            )


def renew_vector(
    connection: sqlite3.Connection, model_id: int, photo_id: int, vector: bytes
) -> None:
    """In the place of the one before; those of other models wait for their turn."""
    connection.execute(
        "INSERT OR REPLACE INTO vectors (model_id, photo_id, vector, renewal) VALUES (?1, ?2, ?3,"
        " 1 + (SELECT max(0, coalesce(max(renewal), 0)) FROM vectors"
        "  WHERE model_id = ?1 AND renewal <> 0))",
        (model_id, photo_id, vector),
    )


def forget_others(
    connection: sqlite3.Connection, model_id: int, photo_id: int, kept: Sequence[int]
) -> None:
    """After a photo was read again: what doesn't belong to it any more.

    Moments of a video that aren't among the `kept` ones hand their marks on to the nearest.
    """
    connection.execute(
        "UPDATE vectors SET renewal = -1 WHERE photo_id = ? AND model_id <> ?", (photo_id, model_id)
    )
    # and with the hash what its picture was compared with
    connection.execute("DELETE FROM hashes WHERE photo_id = ?", (photo_id,))
    moments = connection.execute("SELECT id FROM photos WHERE video_id = ?", (photo_id,)).fetchall()
    gone = [moment for (moment,) in moments if moment not in kept]
    hand_on_moments(connection, gone, kept)
    connection.executemany("DELETE FROM photos WHERE id = ?", [(moment,) for moment in gone])
