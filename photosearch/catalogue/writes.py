"""The statements that write one thing; call them inside a transaction."""

import os
import sqlite3
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from photosearch.catalogue.rows import to_blob
from photosearch.errors import KnownError
from photosearch.types import Facts, Vector


@dataclass(frozen=True, slots=True)
class Indexed:
    """A file that was read. Vector is None when the catalogue has it already."""

    file_id: int
    hash: bytes
    facts: Facts
    modified: datetime
    vector: Vector | None
    colour: int | None = None
    """The picture's mean colour, 0xRRGGBB, if it is known."""


def take_over(connection: sqlite3.Connection, outer_id: int, inner_id: int, below: Path) -> None:
    prefix = os.fsencode(below) + os.fsencode(os.sep)
    connection.execute(
        "UPDATE OR IGNORE files SET folder_id = ?, path = CAST(? || path AS BLOB)"
        " WHERE folder_id = ?",
        (outer_id, prefix, inner_id),
    )
    connection.execute("DELETE FROM folders WHERE id = ?", (inner_id,))


def store_one(connection: sqlite3.Connection, model_id: int, item: Indexed) -> int:
    facts = item.facts
    dated = (facts.taken_at or item.modified).isoformat(timespec="seconds")
    taken_at = facts.taken_at.isoformat(timespec="seconds") if facts.taken_at else None
    connection.execute(
        "INSERT INTO photos (hash, kind, width, height, orientation, taken_at, camera, latitude,"
        " longitude, dated, colour) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (hash) DO UPDATE SET colour = coalesce(excluded.colour, colour)",
        (
            item.hash,
            facts.kind,
            facts.width,
            facts.height,
            facts.orientation,
            taken_at,
            facts.camera,
            facts.latitude,
            facts.longitude,
            dated,
            item.colour,
        ),
    )
    photo_id: int = connection.execute(
        "SELECT id FROM photos WHERE hash = ?", (item.hash,)
    ).fetchone()[0]
    connection.execute(
        "UPDATE files SET photo_id = ?, reason = NULL, suspect = 0 WHERE id = ?",
        (photo_id, item.file_id),
    )
    if item.vector is not None:
        connection.execute(
            "INSERT OR IGNORE INTO vectors VALUES (?, ?, ?)",
            (model_id, photo_id, to_blob(item.vector)),
        )
    return photo_id


def ensure_model(connection: sqlite3.Connection, model: str, dimension: int) -> int:
    connection.execute(
        "INSERT INTO models (name, dimension) VALUES (?, ?) ON CONFLICT DO NOTHING",
        (model, dimension),
    )
    row = connection.execute("SELECT id, dimension FROM models WHERE name = ?", (model,)).fetchone()
    if row[1] != dimension:
        raise KnownError(f"The vectors kept for {model} are of another size. Remove that model.")
    model_id: int = row[0]
    return model_id
