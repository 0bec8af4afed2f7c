"""Searches that name a folder which lies elsewhere by now, or an album of another name."""

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from photosearch import query_text
from photosearch.catalogue.album_names import key_of
from photosearch.catalogue.search_history import is_text
from photosearch.errors import KnownError
from photosearch.types import Filters, PictureTerm, Query, Term

Change = Callable[[Query], Query]


def follow(connection: sqlite3.Connection, old: Path, new: Path) -> None:
    """Saved and recent searches mean the new place. Call inside a transaction."""
    _change_all(connection, lambda query: _moved(query, old, new))


def follow_album(connection: sqlite3.Connection, old: str, new: str) -> None:
    """Saved and recent searches mean the album by its new name. Call inside a transaction."""
    _change_all(connection, lambda query: replace(query, filters=_renamed(query.filters, old, new)))


def _change_all(connection: sqlite3.Connection, change: Change) -> None:
    for table in ("saved_searches", "recent_searches"):
        for row, text in connection.execute(f"SELECT rowid, text FROM {table}").fetchall():
            changed = _changed(text, change)
            if changed != text:
                update = f"UPDATE OR REPLACE {table} SET text = ? WHERE rowid = ?"
                connection.execute(update, (changed, row))


def _changed(text: str, change: Change) -> str:
    try:
        query = query_text.parse_kept(text)
        now = change(query)
        changed = query_text.format_query(now) if now != query else text
    except KnownError:
        return text
    return changed if is_text(changed) else text


def _renamed(filters: Filters, old: str, new: str) -> Filters:
    albums = tuple(new if key_of(name) == key_of(old) else name for name in filters.albums)
    excluded = tuple(_renamed(one, old, new) for one in filters.excluded)
    return replace(filters, albums=albums, excluded=excluded)


def _moved(query: Query, old: Path, new: Path) -> Query:
    def elsewhere(path: Path) -> Path:
        return new / path.relative_to(old) if path.is_relative_to(old) else path

    def term(one: Term) -> Term:
        if isinstance(one, PictureTerm) and isinstance(one.source, Path):
            return replace(one, source=elsewhere(one.source))
        return one

    def filters(one: Filters) -> Filters:
        excluded = tuple(map(filters, one.excluded))
        return replace(one, folders=tuple(map(elsewhere, one.folders)), excluded=excluded)

    return replace(query, terms=tuple(map(term, query.terms)), filters=filters(query.filters))
