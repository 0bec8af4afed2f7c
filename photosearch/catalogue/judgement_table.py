"""Queries that the person judges models by, and what they say of photos.

A verdict belongs to the photo's content, as albums do: it stays when the file moves, its folder
is removed and added again, or a model is removed. Of a video the whole is meant.
"""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence

from photosearch.catalogue.database import Database
from photosearch.catalogue.marks import now
from photosearch.catalogue.rows import as_json
from photosearch.catalogue.search_history import check_text
from photosearch.errors import KnownError
from photosearch.types import EvaluationQuery, KeptQuery, KeptVerdicts, Origin, Verdict

_THERE = "EXISTS (SELECT 1 FROM files AS f WHERE f.photo_id = p.id AND f.gone = 0)"
_ALL = (
    "SELECT q.id, q.text, q.origin, count(CASE j.verdict WHEN 1 THEN 1 END),"
    " count(CASE j.verdict WHEN -1 THEN 1 END), count(CASE j.verdict WHEN 0 THEN 1 END)"
    " FROM evaluation_queries AS q LEFT JOIN judgements AS j ON j.query_id = q.id"
    f" AND EXISTS (SELECT 1 FROM photos AS p WHERE p.hash = j.hash AND {_THERE})"
    " WHERE {0} GROUP BY q.id ORDER BY q.id"
)
_PAGE = 500
_HASHES = (
    "SELECT p.id, v.hash FROM photos AS p JOIN photos AS v ON v.id = coalesce(p.video_id, p.id)"
    " WHERE p.id IN (SELECT value FROM json_each(?))"
)


class JudgementTable:
    """Each change can be taken back with what it returns."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # queries

    def queries(self) -> list[EvaluationQuery]:
        """In the order in which they were added."""
        return list(map(_to_query, self._database.read(_ALL.format("1"))))

    def get(self, query_id: int) -> EvaluationQuery:
        """Raises KnownError if there is none."""
        rows = self._database.read(_ALL.format("q.id = ?"), (query_id,))
        if not rows:
            raise KnownError("This query isn't there any more.")
        return _to_query(rows[0])

    def add(self, text: str, origin: Origin = Origin.TYPED, photo_ids: Sequence[int] = ()) -> int:
        """The query's id, also of one that was there. `photo_ids`: they are to be judged in any
        case. Raises KnownError for a text that can't be kept."""
        check_text(text)
        hashes = self.hashes(photo_ids).values()
        with self._database.write(about_photos=False) as connection:
            connection.execute(
                "INSERT OR IGNORE INTO evaluation_queries (text, origin) VALUES (?, ?)",
                (text, origin),
            )
            row = connection.execute(
                "SELECT id FROM evaluation_queries WHERE text = ?", (text,)
            ).fetchone()
            _put_sources(connection, row[0], hashes)
        return int(row[0])

    def remove(self, query_id: int) -> KeptQuery:
        """With its verdicts. Raises KnownError if there is none."""
        kept = KeptQuery(self.get(query_id), self._sources(query_id), self.kept(query_id))
        with self._database.write(about_photos=False) as connection:
            connection.execute("DELETE FROM evaluation_queries WHERE id = ?", (query_id,))
        return kept

    def restore(self, kept: KeptQuery) -> None:
        query = kept.query
        with self._database.write(about_photos=False) as connection:
            connection.execute(
                "INSERT OR IGNORE INTO evaluation_queries (id, text, origin) VALUES (?, ?, ?)",
                (query.id, query.text, query.origin),
            )
            if connection.execute(
                "SELECT 1 FROM evaluation_queries WHERE id = ?", (query.id,)
            ).fetchone():
                _put_sources(connection, query.id, kept.sources)
                _put_verdicts(connection, query.id, kept.verdicts)

    def sources(self, query_id: int) -> list[int]:
        """The photos that carry the words it was drawn from, as far as they are there."""
        return list(self.photos(self._sources(query_id)).values())

    def _sources(self, query_id: int) -> tuple[bytes, ...]:
        rows = self._database.read(
            "SELECT hash FROM evaluation_sources WHERE query_id = ? ORDER BY rowid", (query_id,)
        )
        return tuple(row[0] for row in rows)

    # verdicts

    def kept(self, query_id: int) -> dict[bytes, Verdict]:
        """All, also of photos that aren't there now."""
        rows = self._database.read(
            "SELECT hash, verdict FROM judgements WHERE query_id = ? ORDER BY rowid", (query_id,)
        )
        return {content: Verdict(verdict) for content, verdict in rows}

    def verdicts(self, query_id: int) -> dict[int, Verdict]:
        """By the ids of the photos that are there."""
        kept = self.kept(query_id)
        return {photo: kept[content] for content, photo in self.photos(list(kept)).items()}

    def judge(self, query_id: int, said: Mapping[bytes, Verdict | None]) -> dict[bytes, Verdict]:
        """By hashes; None takes a verdict back. What the query had before, as a whole.

        Raises KnownError if there is no such query.
        """
        before = self.kept(query_id)
        self.get(query_id)
        with self._database.write(about_photos=False) as connection:
            connection.executemany(
                "DELETE FROM judgements WHERE query_id = ? AND hash = ?",
                [(query_id, content) for content in said],
            )
            given = {content: verdict for content, verdict in said.items() if verdict is not None}
            _put_verdicts(connection, query_id, given)
        return before

    # contents

    def hashes(self, photo_ids: Sequence[int]) -> dict[int, bytes]:
        """Of known photos, in this order; of an edited one its heir's, of a moment its video's."""
        meant = now(self._database, photo_ids)
        known = dict(self._database.read(_HASHES, (as_json(meant),)))
        pairs = zip(photo_ids, meant, strict=True)
        return {photo: known[heir] for photo, heir in pairs if heir in known}

    def photos(self, hashes: Sequence[bytes]) -> dict[bytes, int]:
        """The ids of those that are there now, in this order."""
        known: dict[bytes, int] = {}
        for start in range(0, len(hashes), _PAGE):
            page = tuple(hashes[start : start + _PAGE])
            marks = ",".join("?" * len(page))
            sql = f"SELECT p.hash, p.id FROM photos AS p WHERE p.hash IN ({marks}) AND {_THERE}"
            known.update(self._database.read(sql, page))
        return {content: known[content] for content in hashes if content in known}


def _to_query(row: tuple[int, str, str, int, int, int]) -> EvaluationQuery:
    query_id, text, origin, *counts = row
    return EvaluationQuery(query_id, text, Origin(origin), *counts)


def _put_sources(connection: sqlite3.Connection, query_id: int, hashes: Iterable[bytes]) -> None:
    connection.executemany(
        "INSERT OR IGNORE INTO evaluation_sources (query_id, hash) VALUES (?, ?)",
        [(query_id, content) for content in hashes],
    )


def _put_verdicts(connection: sqlite3.Connection, query_id: int, verdicts: KeptVerdicts) -> None:
    connection.executemany(
        "INSERT OR REPLACE INTO judgements (query_id, hash, verdict) VALUES (?, ?, ?)",
        [(query_id, content, int(verdict)) for content, verdict in verdicts.items()],
    )
