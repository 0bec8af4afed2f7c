"""Beginning a new catalogue with what a damaged one surely held.

Kept are the person's own things (folders, favourites, stars, albums, saved searches, what they said
of hits) and the vectors, so that photos are read again but not encoded again. Each of these rows is
believed only if an index of the old file names it too, and a vector if its checksum fits. The
damaged file stays beside, as `.damaged`, until the next one.
"""

import logging
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from photosearch.catalogue.database import Database, mark_of_damage
from photosearch.catalogue.rows import is_intact, to_path
from photosearch.errors import KnownError

_MORE = ("-wal", "-shm", "-journal", ".seal")
_LAST_ROW = 1 << 62

log = logging.getLogger(__name__)


def salvage_if_damaged(path: Path) -> None:
    """Replace a catalogue that was found to be damaged; do nothing to any other.

    Raises KnownError if it can't be moved, as while another process holds it open on Windows.
    """
    mark = mark_of_damage(path)
    if not mark.exists():
        return
    from filelock import FileLock  # takes longer to import than all that a start usually needs here

    try:
        with FileLock(f"{path}.salvage.lock"):
            if mark.exists():  # another process may have been quicker
                _salvage(path)
                mark.unlink()
    except OSError as error:
        raise KnownError(
            "The library's catalogue is damaged and can't be moved aside. Close every Photosearch"
            " and start again."
        ) from error


def _salvage(path: Path) -> None:
    aside = path.with_name(f"{path.name}.damaged")
    new = path.with_name(f"{path.name}.new")
    _delete(new)
    if path.exists():  # else the last attempt was interrupted
        _delete(aside)
        for more in ("", *_MORE):
            with suppress(FileNotFoundError):
                Path(f"{path}{more}").replace(f"{aside}{more}")
    database = Database(new)
    try:
        if aside.exists():
            with closing(sqlite3.connect(aside)) as old, database.write() as connection:
                _copy(old, connection)
    except sqlite3.DatabaseError:
        log.exception("Nothing can be read of the damaged catalogue")
    finally:
        database.close()
    new.replace(path)
    _delete(new)
    log.warning("A new catalogue is begun; the damaged one is kept as %s", aside)


def _delete(path: Path) -> None:
    for more in ("", *_MORE):
        Path(f"{path}{more}").unlink(missing_ok=True)


def _copy(old: sqlite3.Connection, new: sqlite3.Connection) -> None:
    """Each row for itself: one that can't be read, or doesn't fit here, is left out."""
    old.text_factory = _strict_text
    _copy_folders(old, new)
    photos = _copy_photos(old, new)
    _copy_vectors(old, new, photos)
    for _, photo_id in _rows(old, "favourites", "photo_id"):
        if photo_id in photos:
            _insert(new, "INSERT INTO favourites VALUES (?)", photo_id)
    _copy_additions(old, new, photos)
    _copy_ratings(old, new, photos)
    for _, photo_id, mark in _rows(old, "apart", "photo_id, mark"):
        if photo_id in photos:
            _insert(new, "INSERT INTO apart VALUES (?, ?)", photo_id, mark)
    for _, photo_id, heir_id in _rows(old, "heirs", "photo_id, heir_id"):
        if heir_id in photos:
            _insert(new, "INSERT INTO heirs VALUES (?, ?)", photo_id, heir_id)
    _copy_people(old, new)
    for _, *search in _rows(old, "saved_searches", "name, text, position"):
        _insert(new, "INSERT INTO saved_searches VALUES (?, ?, ?)", *search)
    _copy_albums(old, new)
    _copy_judgements(old, new)
    _copy_groups(old, new, photos)


def _copy_additions(old: sqlite3.Connection, new: sqlite3.Connection, photos: set[int]) -> None:
    """In the place of what was noted as the photos were copied."""
    new.execute("DELETE FROM additions")
    for row in _rows(old, "imports", "begun"):
        _insert(new, "INSERT INTO imports VALUES (?, ?)", *row)
    for _, photo_id, *addition in _rows(old, "additions", "photo_id, import_id, added"):
        if photo_id in photos:
            _insert(new, "INSERT INTO additions VALUES (?, ?, ?)", photo_id, *addition)


def _copy_albums(old: sqlite3.Connection, new: sqlite3.Connection) -> None:
    for album in _rows(old, "albums", "name, position"):
        _insert(new, "INSERT INTO albums (id, name, position) VALUES (?, ?, ?)", *album)
    columns = "album_id, hash, position"
    for _, *row in _rows(old, "album_photos", columns):
        _insert(new, f"INSERT INTO album_photos ({columns}) VALUES (?, ?, ?)", *row)


def _copy_judgements(old: sqlite3.Connection, new: sqlite3.Connection) -> None:
    for table, columns in (
        ("evaluation_queries", "id, text, origin"),
        ("evaluation_sources", "query_id, hash"),
        ("judgements", "query_id, hash, verdict"),
    ):
        for _, *row in _rows(old, table, columns):
            marks = ", ".join("?" * len(row))
            _insert(new, f"INSERT INTO {table} ({columns}) VALUES ({marks})", *row)


def _copy_ratings(old: sqlite3.Connection, new: sqlite3.Connection, photos: set[int]) -> None:
    for _, photo_id, *rating in _rows(old, "ratings", "photo_id, stars, flag"):
        if photo_id in photos:
            _insert(new, "INSERT INTO ratings VALUES (?, ?, ?)", photo_id, *rating)
    for _, *rating in _rows(old, "ratings_kept", "hash, stars, flag"):
        _insert(new, "INSERT INTO ratings_kept VALUES (?, ?, ?)", *rating)


def _copy_groups(old: sqlite3.Connection, new: sqlite3.Connection, photos: set[int]) -> None:
    """Those that the person did anything to; the next grouping finds the others."""
    columns = "id, name, hidden, own, text"
    kept = {
        row_id
        for row_id, _, name, hidden, own, _ in _rows(old, "groups", columns)
        if name or hidden or own
    }
    for _, *group in _rows(old, "groups", columns):
        if group[0] in kept:
            _insert(new, f"INSERT INTO groups ({columns}) VALUES (?, ?, ?, ?, ?)", *group)
    for table, columns in (
        ("group_members", "group_id, photo_id"),
        ("group_examples", "group_id, photo_id, good"),
    ):
        for _, *row in _rows(old, table, columns):
            if row[0] in kept and row[1] in photos:
                marks = ", ".join("?" * len(row))
                _insert(new, f"INSERT INTO {table} ({columns}) VALUES ({marks})", *row)


def _copy_folders(old: sqlite3.Connection, new: sqlite3.Connection) -> None:
    """A folder inside another one is a drive mounted there, which the next scan finds again, unless
    the person wants it as a folder of its own."""
    own = {to_path(path) for _, path, own in _rows(old, "folders", "path, own") if own == 1}
    found = [
        to_path(path)
        for row_id, path in _rows(old, "folders", "path")
        if _is_named(old, "folders", "path = ?", path, row_id)
    ]
    for path in found:
        if path in own or not any(parent in found for parent in path.parents):
            sql = "INSERT INTO folders (path, own) VALUES (?, ?)"
            _insert(new, sql, os.fsencode(path), path in own)


def _copy_photos(old: sqlite3.Connection, new: sqlite3.Connection) -> set[int]:
    """Their hashes; the facts come when their files are read. Without a date they wait for that."""
    kept = set()
    for row_id, digest in _rows(old, "photos", "hash"):
        if _is_named(old, "photos", "hash = ?", digest, row_id) and _insert(
            new,
            "INSERT INTO photos (id, hash, kind, width, height, orientation, dated)"
            " VALUES (?, ?, '', 0, 0, 1, '')",
            row_id,
            digest,
        ):
            kept.add(row_id)
    return kept


def _copy_vectors(old: sqlite3.Connection, new: sqlite3.Connection, photos: set[int]) -> None:
    models = {}
    sql = "INSERT INTO vectors (model_id, photo_id, vector) VALUES (?, ?, ?)"
    for row_id, *facts in _rows(old, "models", "name, dimension, recipe"):
        if _is_named(old, "models", "name = ?", facts[0], row_id) and _insert(
            new,
            "INSERT INTO models (id, name, dimension, recipe) VALUES (?, ?, ?, ?)",
            row_id,
            *facts,
        ):
            models[row_id] = facts[1]
    for row_id, model, photo, vector in _rows(old, "vectors", "model_id, photo_id, vector"):
        if (
            photo in photos
            and is_intact(vector, models.get(model))
            and _is_named(old, "vectors", "model_id = ? AND photo_id = ?", model, photo, row_id)
        ):
            _insert(new, sql, model, photo, vector)


def _copy_people(old: sqlite3.Connection, new: sqlite3.Connection) -> None:
    """The names, and what was said of faces; the faces themselves are found again."""
    for row in _rows(old, "people", "name"):
        _insert(new, "INSERT INTO people (id, name) VALUES (?, ?)", *row)
    columns = "hash, left, top, right, bottom, verdict, person_id, cover"
    for row in _rows(old, "people_said", columns):
        sql = f"INSERT INTO people_said (id, {columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
        _insert(new, sql, *row)


def _rows(old: sqlite3.Connection, table: str, columns: str) -> Iterator[tuple[Any, ...]]:
    """The rows that can be read, each after its number. Past damage it goes on in leaps that
    double, so about as many sound rows are lost as damaged ones."""
    after, leap = -1, 1
    while after < _LAST_ROW:
        try:
            for row in old.execute(
                f"SELECT rowid, {columns} FROM {table} WHERE rowid > ? ORDER BY rowid", (after,)
            ):
                after, leap = row[0], 1
                yield row
            return
        except (sqlite3.DatabaseError, UnicodeDecodeError):
            after, leap = after + leap, leap * 2


def _is_named(old: sqlite3.Connection, table: str, where: str, *values: Any) -> bool:
    """Whether the index of the table's key has the row, too; its number comes last."""
    index = f"sqlite_autoindex_{table}_1"
    sql = f"SELECT 1 FROM {table} INDEXED BY {index} WHERE {where} AND rowid = ?"
    try:
        return old.execute(sql, values).fetchone() is not None
    except sqlite3.DatabaseError:
        return False


def _insert(new: sqlite3.Connection, sql: str, *values: Any) -> bool:
    try:
        new.execute(sql, values)
    except sqlite3.IntegrityError:
        return False
    return True


def _strict_text(data: bytes) -> str:
    return data.decode("utf-8")
