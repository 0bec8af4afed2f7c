"""Searches that name a folder which lies elsewhere by now."""

import sqlite3
from dataclasses import replace
from pathlib import Path

from photosearch import query_text
from photosearch.catalogue.search_history import is_text
from photosearch.errors import KnownError
from photosearch.types import Filters, PictureTerm, Query, Term


def follow(connection: sqlite3.Connection, old: Path, new: Path) -> None:
    """Saved and recent searches mean the new place. Call inside a transaction."""
    for table in ("saved_searches", "recent_searches"):
        for row, text in connection.execute(f"SELECT rowid, text FROM {table}").fetchall():
            changed = _moved_text(text, old, new)
            if changed != text:
                update = f"UPDATE OR REPLACE {table} SET text = ? WHERE rowid = ?"
                connection.execute(update, (changed, row))


def _moved_text(text: str, old: Path, new: Path) -> str:
    try:
        query = query_text.parse_kept(text)
        moved = _moved(query, old, new)
        changed = query_text.format_query(moved) if moved != query else text
    except KnownError:
        return text
    return changed if is_text(changed) else text


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
