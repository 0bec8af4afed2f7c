"""Opening the SQLite file: connections, transactions, migrations, and errors in words."""

import logging
import shutil
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from photosearch.catalogue.migrations import MIGRATIONS
from photosearch.errors import KnownError, NoRoom

APPLICATION_ID = 0x50686F74
BUSY_SECONDS = 30.0
_FULL = "The disk that holds the library is full. Make room on it, then try again."

_ALMOST_NOTHING = 1_000_000

log = logging.getLogger(__name__)


class Database:
    """Any number of readers, one writer at a time.

    Raises KnownError if the file can't be opened, is damaged, or has a newer schema.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._idle: list[sqlite3.Connection] = []
        self._writing = threading.RLock()
        self.written = 0
        """How often this process has written."""
        with _in_words(path):
            self._writer = self._connect()
            try:
                self._migrate()
            except BaseException:
                self._writer.close()
                raise

    @contextmanager
    def borrow(self) -> Iterator[sqlite3.Connection]:
        """A connection nobody else uses until the block ends."""
        with _in_words(self._path):
            try:
                connection = self._idle.pop()
            except IndexError:
                connection = self._connect()
            try:
                yield connection
            finally:
                self._idle.append(connection)

    def read(self, sql: str, values: Sequence[object] = ()) -> list[Any]:
        """Every row of one SELECT."""
        with self.borrow() as connection:
            return connection.execute(sql, values).fetchall()

    @contextmanager
    def write(self, connection: sqlite3.Connection | None = None) -> Iterator[sqlite3.Connection]:
        """A transaction: committed at the end of the block, undone by an exception."""
        connection = connection or self._writer
        with self._writing, _in_words(self._path):
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
                self.written += 1
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    def check(self) -> None:
        """Look through the whole file for damage, at about 1 GB a second."""
        with self.borrow() as connection:
            found = connection.execute("PRAGMA quick_check(1)").fetchone()
            if found != ("ok",):
                log.error("The catalogue is damaged: %s", found)
                raise KnownError(_damaged(self._path))

    def give_back_space(self) -> None:
        """Shrink the file by what deletions left free."""
        with self._writing, _in_words(self._path):
            self._writer.executescript("PRAGMA incremental_vacuum")  # execute frees one page

    def changes(self) -> int | None:
        """A number that differs once another process has written; None while we write ourselves."""
        if not self._writing.acquire(blocking=False):
            return None
        try:
            number: int = self._writer.execute("PRAGMA data_version").fetchone()[0]
            return number
        finally:
            self._writing.release()

    def close(self) -> None:
        for connection in (*self._idle, self._writer):
            connection.close()
        self._idle.clear()

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            self._path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )
        try:
            if _version(connection) == 0:  # later it would only be a needless write
                connection.execute("PRAGMA auto_vacuum = INCREMENTAL")
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = NORMAL")
            connection.execute("PRAGMA foreign_keys = ON")
        except BaseException:
            connection.close()
            raise
        return connection

    def _migrate(self) -> None:
        if _version(self._writer) == len(MIGRATIONS):
            return
        with self.write() as connection:
            version = _version(connection)
            if version > len(MIGRATIONS):
                raise KnownError(
                    f"The library in {self._path.parent} was made by a newer version of "
                    "Photosearch. Install the newest version to open it."
                )
            for number, script in enumerate(MIGRATIONS[version:], start=version + 1):
                for statement in _statements(script):
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {number}")
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def _version(connection: sqlite3.Connection) -> int:
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


def _statements(script: str) -> Iterator[str]:
    """The statements of a script; sqlite3's executescript would end the transaction."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


@contextmanager
def _in_words(path: Path) -> Iterator[None]:
    """Turn SQLite's own troubles into a sentence for the person; the log keeps the details."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        sentence = _sentence(error, path)
        if sentence is None:
            raise
        log.exception("SQLite error in %s", path)
        raise (NoRoom if sentence == _FULL else KnownError)(sentence) from error


def _damaged(path: Path) -> str:
    return (
        f"The library's catalogue is damaged. Move {path} away and start again: your photos are"
        " not affected and are indexed anew."
    )


def _is_full(name: str, path: Path) -> bool:
    """SQLite tells a full disk only where it writes; elsewhere it is just a failed operation."""
    if name == "SQLITE_IOERR":
        return shutil.disk_usage(path.parent).free < _ALMOST_NOTHING
    return name == "SQLITE_FULL"


def _sentence(error: sqlite3.DatabaseError, path: Path) -> str | None:
    if _is_full(_primary_name(error), path):
        return _FULL
    match _primary_name(error):
        case "SQLITE_BUSY":
            return "Another Photosearch is busy with this library. Try again when it has finished."
        case "SQLITE_CORRUPT" | "SQLITE_NOTADB":
            return _damaged(path)
        case "SQLITE_CANTOPEN" | "SQLITE_READONLY" | "SQLITE_PERM":
            return (
                f"Photosearch can't write in {path.parent}. Choose another place for the library."
            )
    return None


def _primary_name(error: sqlite3.DatabaseError) -> str:
    """SQLITE_CORRUPT for SQLITE_CORRUPT_INDEX and its kind; empty if SQLite isn't to blame."""
    name: str = getattr(error, "sqlite_errorname", "")
    return "_".join(name.split("_")[:2])
