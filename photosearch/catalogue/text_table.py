"""The text that was read in photos, and in which photos it was looked for."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from photosearch.catalogue.database import Database
from photosearch.catalogue.folding import folded
from photosearch.catalogue.waiting import Waiting
from photosearch.types import TextCounts, TextLine


@dataclass(frozen=True, slots=True)
class ReadText:
    """A photo that was looked at."""

    photo_id: int
    hash: bytes
    lines: Sequence[TextLine]
    unsure: int = 0
    """How many lines nobody was sure of."""


class TextTable:
    """Every method may run in any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._waiting = Waiting(
            database, "photo_texts", "(coalesce(s.unsure, 1) = 0 OR s.scripts & ?3 = ?3)"
        )

    def pending(self, recipe: int, scripts: int = 0) -> Iterator[tuple[int, bytes]]:
        """Photos within reach, moments of videos too, that weren't read, or may have lines in
        `scripts` (a bit each) that weren't looked for: ids and hashes."""
        return self._waiting.pending(recipe, scripts)

    def waiting(self, recipe: int, scripts: int = 0) -> int:
        return self._waiting.count(recipe, scripts)

    def counts(self, recipe: int, scripts: int = 0) -> TextCounts:
        sql = "SELECT count(*), count(folded) FROM photo_texts"
        looked, with_text = self._database.read(sql)[0]
        return TextCounts(looked, self._waiting.count(recipe, scripts), with_text)

    def store(self, read: Iterable[ReadText], recipe: int, scripts: int = 0) -> None:
        """In one transaction; a photo that has gone meanwhile is left out."""
        with self._database.write() as connection:
            connection.executemany(
                "INSERT OR REPLACE INTO photo_texts"
                " (photo_id, recipe, scripts, unsure, folded, lines)"
                " SELECT id, ?3, ?4, ?5, ?6, ?7 FROM photos WHERE id = ?1 AND hash = ?2",
                [
                    (one.photo_id, one.hash, recipe, scripts, one.unsure, *_columns(one.lines))
                    for one in read
                ],
            )

    def of_photo(self, photo_id: int) -> list[TextLine] | None:
        """As it is read; empty if there is none, None if nobody looked."""
        rows = self._database.read("SELECT lines FROM photo_texts WHERE photo_id = ?", (photo_id,))
        if not rows:
            return None
        return [_line(one) for one in json.loads(rows[0][0] or "[]")]

    def erase(self) -> None:
        """All that was read, without a trace; see Database.rebuild_empty. Raises KnownError."""
        self._database.rebuild_empty(("photo_texts",))


def read_texts_again(connection: sqlite3.Connection, photo_id: int) -> None:
    """Its picture may have come out otherwise."""
    connection.execute(
        "DELETE FROM photo_texts WHERE photo_id IN"
        " (SELECT id FROM photos WHERE ?1 IN (id, video_id))",
        (photo_id,),
    )


def _columns(lines: Sequence[TextLine]) -> tuple[str | None, str | None]:
    if not lines:
        return None, None
    rows = [
        [line.text, round(line.score, 3), *(round(x, 4) for corner in line.corners for x in corner)]
        for line in lines
    ]
    return "\n".join(folded(line.text) for line in lines), json.dumps(rows, ensure_ascii=False)


def _line(row: Sequence[object]) -> TextLine:
    text, score, *fractions = row
    corners = tuple(zip(fractions[::2], fractions[1::2], strict=True))
    return TextLine(text, score, corners)  # type: ignore[arg-type]
