"""The words of all photos in a full-text index (SQLite's FTS5): derived, disposable.

It lies in a file of its own beside the catalogue. Each change of a photo's words has a number
there (`word_changes`), and the index remembers up to which number it has them; so it can be ended
anywhere and goes on, and is built anew like it is kept up to date. A damaged one, or one of another
catalogue, is thrown away.
"""

import logging
import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from photosearch.catalogue.database import Database
from photosearch.catalogue.words.word_documents import (
    COLUMNS,
    Document,
    documents,
    tokens_of,
)

log = logging.getLogger(__name__)

_VERSION = 7
"""Another one is built anew."""
_STEP = 2000
"""Photos in one transaction."""
_LEAST_PART = 4
"""Characters of a word whose parts can be asked for."""
_SECONDS = 10.0
_LAST = "SELECT seq FROM sqlite_sequence WHERE name = 'word_changes'"
_OF_NO_PHOTO = (
    "FROM word_changes AS w WHERE NOT EXISTS (SELECT 1 FROM photos WHERE id = w.photo_id)"
)
_TOKENIZER = "unicode61 remove_diacritics 0 categories ''L* M* N* S* P* C*''"
_WEIGHTS = "4, 4, 3, 4, 2, 1, 2, 1"
"""Of COLUMNS."""
_SCHEMA = f"""
CREATE TABLE state (version INTEGER, stamp INTEGER, applied INTEGER);
CREATE VIRTUAL TABLE words USING fts5(
    {", ".join(why.name.lower() for why in COLUMNS)}, tokenize='{_TOKENIZER}', prefix='2 3',
    columnsize=0
);
CREATE TABLE tokens (id INTEGER PRIMARY KEY, token TEXT NOT NULL UNIQUE);
CREATE VIRTUAL TABLE parts USING fts5(
    token, tokenize='trigram', content='tokens', content_rowid='id'
);
INSERT INTO words (words, rank) VALUES ('rank', 'bm25({_WEIGHTS})');
"""


class WordIndex:
    """Any thread may ask. Whatever is wrong with its file, it answers with what it has."""

    def __init__(self, database: Database, path: Path) -> None:
        self._database = database
        self._path = path
        self._reader: sqlite3.Connection | None = None
        self._reading = threading.Lock()
        self._writing = threading.Lock()

    def close(self) -> None:
        with self._reading:
            self._forget_reader()

    def forget(self) -> None:
        """Nothing of it is left; it is built anew when it is needed."""
        with self._writing:
            self._throw_away()

    def behind(self) -> int:
        """How many photos' words have changed since."""
        with self.asked() as connection:
            applied = _applied(connection, self._stamp()) if connection else 0
        sql = "SELECT count(*) FROM word_changes WHERE number > ?"
        return int(self._database.read_value(sql, (applied or 0,)) or 0)

    def refresh(self, checkpoint: Callable[[], None] = lambda: None) -> None:
        """Bring it up to date, some photos at a time; `checkpoint` is called between."""
        with self._writing:
            try:
                self._refresh(checkpoint)
            except sqlite3.OperationalError:  # a full disk, or another process at work
                log.warning("The word index is not up to date", exc_info=True)
            except sqlite3.DatabaseError:
                log.warning("The word index is damaged, and built anew", exc_info=True)
                self._throw_away()
                with suppress(sqlite3.DatabaseError):
                    self._refresh(checkpoint)

    def tidy(self) -> None:
        """Forget the changes of photos that are gone, once the index knows: at the end of a run."""
        if self.behind() == 0 and self._database.read_one(f"SELECT 1 {_OF_NO_PHOTO} LIMIT 1"):
            with self._database.write(about_photos=False) as connection:
                connection.execute(f"DELETE {_OF_NO_PHOTO}")
            self._database.give_back_space()

    @contextmanager
    def asked(self) -> Iterator[sqlite3.Connection | None]:
        """A connection to read from, for this block alone; None if there is no index yet."""
        with self._reading:
            try:
                yield self._opened()
            except sqlite3.DatabaseError:
                log.warning("The word index can't be asked", exc_info=True)
                self._forget_reader()

    def _opened(self) -> sqlite3.Connection | None:
        if self._reader is None and self._path.exists():
            self._reader = _connect(self._path)
        if self._reader is not None and _applied(self._reader, self._stamp()) is None:
            self._forget_reader()
        return self._reader

    def _forget_reader(self) -> None:
        if self._reader is not None:
            self._reader.close()
            self._reader = None

    def _stamp(self) -> int:
        return int(self._database.read_value("SELECT stamp FROM word_source") or 0)

    def _refresh(self, checkpoint: Callable[[], None]) -> None:
        connection = self._to_write()
        try:
            tokens: set[str] = set()
            while self._step(connection, tokens):
                checkpoint()
        finally:
            connection.close()

    def _to_write(self) -> sqlite3.Connection:
        """Of a file that fits the catalogue."""
        stamp = self._stamp()
        last = int(self._database.read_value(_LAST) or 0)
        if self._path.exists():
            connection = _connect(self._path)
            applied = _applied(connection, stamp)
            if applied is not None and applied <= last:
                return connection
            connection.close()
            self._throw_away()
        self._path.touch(0o600)
        connection = _connect(self._path)
        connection.executescript(f"BEGIN;{_SCHEMA}")
        connection.execute("INSERT INTO state VALUES (?, ?, 0)", (_VERSION, stamp))
        connection.execute("COMMIT")
        return connection

    def _throw_away(self) -> None:
        with self._reading:
            self._forget_reader()
            for more in ("", "-wal", "-shm"):
                Path(f"{self._path}{more}").unlink(missing_ok=True)

    def _step(self, connection: sqlite3.Connection, known: set[str]) -> bool:
        """Take in the next changes; whether there were any."""
        connection.execute("BEGIN IMMEDIATE")
        try:
            since = connection.execute("SELECT applied FROM state").fetchone()[0]
            changes = self._database.read(
                "SELECT number, photo_id FROM word_changes WHERE number > ? ORDER BY number"
                " LIMIT ?",
                (since, _STEP),
            )
            if changes:
                found = documents(self._database, [photo_id for _, photo_id in changes])
                _replace(connection, [photo_id for _, photo_id in changes], found)
                _learn(connection, found.values(), known)
                connection.execute("UPDATE state SET applied = ?", (changes[-1][0],))
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
        return bool(changes)


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(
        path, timeout=_SECONDS, isolation_level=None, check_same_thread=False
    )
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA temp_store = MEMORY")
    except BaseException:
        connection.close()
        raise
    return connection


def _applied(connection: sqlite3.Connection, stamp: int) -> int | None:
    """Up to which change it has the words; None if it is no index of this catalogue."""
    try:
        row = connection.execute("SELECT version, stamp, applied FROM state").fetchone()
    except sqlite3.OperationalError:  # it is empty
        return None
    return int(row[2]) if row and tuple(row[:2]) == (_VERSION, stamp) else None


def _replace(
    connection: sqlite3.Connection, photo_ids: Sequence[int], found: dict[int, Document]
) -> None:
    connection.executemany("DELETE FROM words WHERE rowid = ?", [(i,) for i in photo_ids])
    places = ", ".join("?" * (1 + len(COLUMNS)))
    names = ", ".join(why.name.lower() for why in COLUMNS)
    connection.executemany(
        f"INSERT INTO words (rowid, {names}) VALUES ({places})",
        [(photo_id, *found[photo_id]) for photo_id in sorted(found)],
    )


def _learn(connection: sqlite3.Connection, found: Iterable[Document], known: set[str]) -> None:
    """Keep each word once, to be found by its parts. None is forgotten: it finds nothing then."""
    tokens = {token for document in found for token in tokens_of(document)}
    new = {token for token in tokens - known if len(token) >= _LEAST_PART}
    known |= new
    last = connection.execute("SELECT coalesce(max(id), 0) FROM tokens").fetchone()[0]
    connection.executemany(
        "INSERT OR IGNORE INTO tokens (token) VALUES (?)", [(token,) for token in sorted(new)]
    )
    connection.execute(
        "INSERT INTO parts (rowid, token) SELECT id, token FROM tokens WHERE id > ?", (last,)
    )
