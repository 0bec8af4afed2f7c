"""What is written in files, as rows of file_words."""

import sqlite3
from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from photosearch.catalogue.database import Database
from photosearch.catalogue.rows import as_json
from photosearch.types import NO_WORDS, Words

NAMES = tuple(field.name for field in fields(Words))
_LISTS = ("keywords", "people")
_READ = f"SELECT {', '.join(NAMES)} FROM file_words WHERE file_id = ?"


def write_words(connection: sqlite3.Connection, file_id: int, words: Words) -> None:
    """Unless they are known: what hasn't changed needn't be indexed again."""
    new = _row(words)
    old = connection.execute(_READ, (file_id,)).fetchone()
    if old == (new if words != NO_WORDS else None):
        return
    connection.execute("DELETE FROM file_words WHERE file_id = ?", (file_id,))
    if words != NO_WORDS:
        connection.execute(
            f"INSERT INTO file_words (file_id, {', '.join(NAMES)}) VALUES (?{', ?' * len(NAMES)})",
            (file_id, *new),
        )


def read_words(database: Database, file_ids: Sequence[int]) -> Words:
    """What the first of these files that says anything says."""
    sql = f"SELECT file_id, {', '.join(NAMES)} FROM file_words WHERE file_id IN"
    rows = database.read(f"{sql} (SELECT value FROM json_each(?))", (as_json(file_ids),))
    said = {file_id: to_words(row) for file_id, *row in rows}
    return next((said[file_id] for file_id in file_ids if file_id in said), NO_WORDS)


def to_words(row: Sequence[Any]) -> Words:
    """`row` has the columns of `NAMES`."""
    known = dict(zip(NAMES, row, strict=True))
    lists = {name: tuple(known[name].split("\n")) if known[name] else () for name in _LISTS}
    return Words(**known | lists)


def _row(words: Words) -> tuple[object, ...]:
    return tuple(_plain(getattr(words, name)) for name in NAMES)


def _plain(value: object) -> object:
    """Lists one a line; nothing that SQLite can't keep."""
    if isinstance(value, tuple):
        value = "\n".join(value)
    return value.encode("utf-8", "replace").decode("utf-8") if isinstance(value, str) else value
