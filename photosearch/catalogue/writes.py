"""The statements that write one thing; call them inside a transaction."""

import os
import sqlite3
import time
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from photosearch import reader_versions
from photosearch.catalogue.dating import Date, date_of
from photosearch.catalogue.marks import follow_edit
from photosearch.catalogue.pairs import share_photo
from photosearch.catalogue.people.face_table import seek_faces_again
from photosearch.catalogue.renewing import forget_others, renew_vector
from photosearch.catalogue.rows import FACTS, of_facts, to_blob, to_path
from photosearch.catalogue.text_table import read_texts_again
from photosearch.catalogue.words.word_rows import write_words
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
    at: float | None = None
    """Of a video, whose first moment this is: seconds from its beginning."""
    moments: "tuple[MomentIndexed, ...]" = ()
    """Its further moments."""
    sidecar_ns: int = 0
    """When the sidecar that was read with it had been written; 0: there was none."""
    renewed: bool = False
    """It was read again, and its picture may have come out otherwise."""


@dataclass(frozen=True, slots=True)
class MomentIndexed:
    """A further moment of a video; `at` in seconds, `hash` of its own."""

    at: float
    hash: bytes
    vector: Vector | None
    colour: int | None = None


_SAME_PLACE = "latitude IS excluded.latitude AND longitude IS excluded.longitude"
_ALWAYS = (*(name for name in FACTS if name != "incomplete"), "dated")
_IF_KNOWN = ("colour", "at", "video_id")
_KNOWN_AGAIN = ", ".join(
    [
        *(f"{name} = excluded.{name}" for name in _ALWAYS),
        *(f"{name} = coalesce(excluded.{name}, {name})" for name in _IF_KNOWN),
        "incomplete = iif(excluded.colour IS NULL, incomplete, excluded.incomplete)",
        f"town = iif({_SAME_PLACE}, town, NULL)",
    ]
)
"""A salvaged photo has no facts yet. Whether its end is missing shows when it is decoded, and then
its colour comes with it."""


def take_over(connection: sqlite3.Connection, outer_id: int, inner_id: int, below: Path) -> None:
    prefix = os.fsencode(below) + os.fsencode(os.sep)
    connection.execute(
        "UPDATE OR IGNORE files SET folder_id = ?, path = CAST(? || path AS BLOB)"
        " WHERE folder_id = ?",
        (outer_id, prefix, inner_id),
    )
    connection.execute("DELETE FROM folders WHERE id = ?", (inner_id,))


def take_in(
    connection: sqlite3.Connection, folder_id: int, root: Path, inner_id: int, elsewhere: bool
) -> None:
    """Make a folder below another one a part of that; as a drive of its own if it is elsewhere."""
    connection.execute("UPDATE folders SET within = ? WHERE within = ?", (folder_id, inner_id))
    if elsewhere:
        connection.execute("UPDATE folders SET within = ? WHERE id = ?", (folder_id, inner_id))
        return
    inner = connection.execute("SELECT path FROM folders WHERE id = ?", (inner_id,)).fetchone()[0]
    take_over(connection, folder_id, inner_id, to_path(inner).relative_to(root))


def store_one(connection: sqlite3.Connection, model_id: int, item: Indexed) -> list[int]:
    """The photo's id, and those of a video's further moments."""
    first = MomentIndexed(item.at or 0.0, item.hash, item.vector, item.colour)
    known = connection.execute("SELECT 1 FROM photos WHERE hash = ?", (item.hash,)).fetchone()
    date = date_of(connection, item.hash, item.file_id, item.facts, item.modified)
    photo_id = _insert_photo(connection, item, first, None, date)
    seek_faces_again(connection, item.file_id, photo_id, item.sidecar_ns, item.renewed)
    if item.renewed:
        read_texts_again(connection, photo_id)
    connection.execute(
        "UPDATE files SET photo_id = ?, reason = NULL, suspect = 0, failures = 0, sidecar_read = ?,"
        " recipe = ?"
        " WHERE id = ?",
        (photo_id, item.sidecar_ns, reader_versions.latest(), item.file_id),
    )
    share_photo(connection, item.file_id, photo_id)
    write_words(connection, item.file_id, item.facts.words)
    _insert_vector(connection, model_id, photo_id, item.vector, item.renewed)
    photo_ids = [photo_id]
    for moment in item.moments:
        photo_ids.append(_insert_photo(connection, item, moment, photo_id, date))
        _insert_vector(connection, model_id, photo_ids[-1], moment.vector, item.renewed)
    if item.renewed and item.vector is not None:
        forget_others(connection, model_id, photo_id, photo_ids)
    follow_edit(connection, model_id, item.file_id, photo_id, is_new=known is None)
    return photo_ids


def refuse(connection: sqlite3.Connection, file_id: int, reason: str) -> None:
    """Until the file changes."""
    connection.execute(
        "UPDATE files SET reason = ?, photo_id = NULL, suspect = 0, failures = 0, recipe = ?"
        " WHERE id = ?",
        (reason, reader_versions.latest(), file_id),
    )
    share_photo(connection, file_id, None)


def put_off(connection: sqlite3.Connection, file_id: int, reason: str, suspect: bool) -> None:
    """Record a passing failure; the facts of the file's photo stay."""
    connection.execute(
        "UPDATE files SET reason = iif(photo_id IS NULL, ?, reason), suspect = ?,"
        " failures = failures + 1, failed_at = ? WHERE id = ?",
        (reason, suspect, int(time.time()), file_id),
    )


def _insert_photo(
    connection: sqlite3.Connection,
    item: Indexed,
    moment: MomentIndexed,
    video_id: int | None,
    date: Date,
) -> int:
    """The id of the photo, new or known. Each moment of a video has the facts of its file."""
    row = of_facts(item.facts) | {
        "hash": moment.hash,
        "taken_at": date.taken_at,
        "date_source": date.source,
        "dated": date.dated,
        "colour": moment.colour,
        "at": None if item.at is None else moment.at,
        "video_id": video_id,
    }
    connection.execute(
        f"INSERT INTO photos ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})"
        f" ON CONFLICT (hash) DO UPDATE SET {_KNOWN_AGAIN}",
        tuple(row.values()),
    )
    photo_id: int = connection.execute(
        "SELECT id FROM photos WHERE hash = ?", (moment.hash,)
    ).fetchone()[0]
    return photo_id


def _insert_vector(
    connection: sqlite3.Connection,
    model_id: int,
    photo_id: int,
    vector: Vector | None,
    renewed: bool,
) -> None:
    if vector is not None and renewed:
        renew_vector(connection, model_id, photo_id, to_blob(vector))
    elif vector is not None:
        connection.execute(
            "INSERT OR IGNORE INTO vectors (model_id, photo_id, vector) VALUES (?, ?, ?)",
            (model_id, photo_id, to_blob(vector)),
        )


def ensure_model(connection: sqlite3.Connection, model: str, dimension: int) -> int:
    connection.execute(
        "INSERT INTO models (name, dimension) VALUES (?, ?) ON CONFLICT DO NOTHING",
        (model, dimension),
    )
    row = connection.execute("SELECT id, dimension FROM models WHERE name = ?", (model,)).fetchone()
    if row[1] != dimension:
        raise KnownError(
            "The vectors kept for {model} are of another size. Remove that model.", model=model
        )
    model_id: int = row[0]
    return model_id
