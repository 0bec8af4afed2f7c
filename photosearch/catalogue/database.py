"""Opening the SQLite file: connections, transactions, migrations, and errors in words."""

import logging
import shutil
import sqlite3
import threading
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Future
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from types import MappingProxyType
from typing import Any

from photosearch.catalogue import name_order
from photosearch.catalogue.integrity.seal import Seal
from photosearch.catalogue.migrations import MIGRATIONS
from photosearch.errors import Damaged, KnownError, NoRoom
from photosearch.messages import Message

APPLICATION_ID = 0x50686F74
BUSY_SECONDS = 30.0
_SEALING_SECONDS = 0.5
_TAKEN_OVER = Message(
    "A newer version of Photosearch uses this library now. Close this one, and start the newer one."
)
_FULL = Message("The disk that holds the library is full. Make room on it, then try again.")

_ALMOST_NOTHING = 1_000_000

log = logging.getLogger(__name__)


class Database:
    """Any number of readers, one writer at a time.

    A thread checks the file's integrity; the first read blocks on it.
    Raises KnownError if the file can't be opened or has a newer schema; Damaged, also later.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._idle: list[sqlite3.Connection] = []
        self._writing = threading.RLock()
        self.written = 0
        """How often this process has written."""
        self.photos_written = 0
        """How often that may have changed which photos pass a filter."""
        self._sealed_at = 0
        self._opened = False
        self._sound: Future[bool] = Future()
        with _in_words(path):
            self._make_private()
            self._writer = self._connect()
            self._seal = Seal(path)
            try:
                self._begin_check()
                self._migrate()
            except BaseException:
                self._close_all()
                raise
            self._opened = True

    def _make_private(self) -> None:
        """SQLite gives its log the permissions of the file."""
        with suppress(FileExistsError, PermissionError):
            self._path.touch(0o600, exist_ok=False)

    @contextmanager
    def borrow(self) -> Iterator[sqlite3.Connection]:
        """A connection of this block alone."""
        self._wait_for_check()
        with _in_words(self._path):
            connection = self._take()
            try:
                yield connection
            finally:
                self._idle.append(connection)

    def _take(self) -> sqlite3.Connection:
        try:
            return self._idle.pop()
        except IndexError:
            return self._connect()

    def read(self, sql: str, values: Sequence[object] = ()) -> list[Any]:
        """Every row of one SELECT."""
        with self.borrow() as connection:
            return connection.execute(sql, values).fetchall()

    def read_one(self, sql: str, values: Sequence[object] = ()) -> Any | None:
        """The first row of one SELECT, if there is any."""
        return next(iter(self.read(sql, values)), None)

    def read_value(self, sql: str, values: Sequence[object] = ()) -> Any | None:
        """The first column of the first row; None if there is no row."""
        row = self.read_one(sql, values)
        return row[0] if row else None

    @contextmanager
    def write(
        self, connection: sqlite3.Connection | None = None, *, about_photos: bool = True
    ) -> Iterator[sqlite3.Connection]:
        """A transaction: committed at the end of the block, undone by an exception."""
        connection = connection or self._writer
        self._wait_for_check()
        with self._writing, _in_words(self._path):
            connection.execute("BEGIN IMMEDIATE")
            try:
                self._refuse_newer(connection)
                self._seal.break_()
                yield connection
                connection.execute("COMMIT")
                self.written += 1
                self.photos_written += about_photos
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    @contextmanager
    def watchful(self) -> Iterator[None]:
        """A block that may find damage in what was read."""
        with _in_words(self._path):
            yield

    def _begin_check(self) -> None:
        if _version(self._writer) == 0:
            self._sound.set_result(True)  # there is nothing yet
        else:
            threading.Thread(target=self._check, name="check", daemon=True).start()

    def _check(self) -> None:
        sound = False
        try:
            connection = self._connect()
            self._idle.append(connection)
            sound = not self._seal.is_broken_by_damage(connection)
        except sqlite3.DatabaseError as error:
            sound = not _is_damage(error)
        except OSError:
            sound = True  # as far as anybody can tell
            log.warning("The catalogue could not be looked through", exc_info=True)
        finally:
            self._sound.set_result(sound)

    def _wait_for_check(self) -> None:
        if not self._sound.result():
            raise _damaged(self._path)

    def seal(self) -> None:
        """After writing: make any damage from now on noticed, unless others are at work."""
        if self.written == self._sealed_at:
            return
        with self._writing:
            try:
                self._writer.execute(f"PRAGMA busy_timeout = {int(_SEALING_SECONDS * 1000)}")
                if _version(self._writer) == len(MIGRATIONS):  # else it is a newer version's
                    self._seal.make(self._writer)
                self._sealed_at = self.written
            except (OSError, sqlite3.Error):
                log.info("The catalogue is not sealed", exc_info=True)
            finally:
                self._writer.execute(f"PRAGMA busy_timeout = {int(BUSY_SECONDS * 1000)}")

    def give_back_space(self) -> None:
        """Shrink the file by what deletions left free."""
        with self.write() as connection:
            for _ in range(connection.execute("PRAGMA freelist_count").fetchone()[0]):
                connection.execute("PRAGMA incremental_vacuum")  # each time frees one page

    def rebuild_empty(
        self, tables: Sequence[str], keeping: Mapping[str, str] = MappingProxyType({})
    ) -> None:
        """Empty these tables so that no byte of theirs is left in the file or its log. `keeping`:
        conditions in SQL, by tables, of rows that stay.

        Dropped tables give back whole pages, which are overwritten; rows that are deleted one by
        one may leave copies on pages that were rearranged. Raises KnownError while another program
        reads the log.
        """
        marks = ",".join("?" * len(tables))
        with self.write() as connection:
            scripts = connection.execute(
                f"SELECT sql FROM sqlite_master WHERE tbl_name IN ({marks}) AND sql IS NOT NULL"
                " ORDER BY type <> 'table'",  # indexes and triggers are made on tables
                tuple(tables),
            ).fetchall()
            connection.execute("PRAGMA defer_foreign_keys = ON")
            kept = {
                table: connection.execute(f"SELECT * FROM {table} WHERE {where}").fetchall()
                for table, where in keeping.items()
            }
            for table in tables:
                connection.execute(f"DROP TABLE {table}")
            for (script,) in scripts:
                connection.execute(script)
            for table, rows in kept.items():
                for row in rows:
                    marks = ",".join("?" * len(row))
                    connection.execute(f"INSERT INTO {table} VALUES ({marks})", row)
        self.give_back_space()
        self._empty_log()

    def _empty_log(self) -> None:
        with self._writing, _in_words(self._path):
            if self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
                raise KnownError(
                    "It is erased, but another Photosearch still reads the library's log."
                    " Close that one, then do this again."
                )

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
        if self._sound.result():
            self.seal()
        self._close_all()

    def _close_all(self) -> None:
        if not self._sound.done():
            self._sound.result()
        for connection in (*self._idle, self._writer):
            connection.close()
        self._idle.clear()
        self._seal.close()

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
            # What is deleted of people's faces must not be legible in the file.
            connection.execute("PRAGMA secure_delete = ON")
            # A directory for temporary files may be small, and full where the library has room.
            connection.execute("PRAGMA temp_store = MEMORY")
            name_order.register(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def _refuse_newer(self, connection: sqlite3.Connection) -> None:
        """A newer version may begin with a library while this one shows it."""
        if _version(connection) > len(MIGRATIONS):
            raise KnownError(_TAKEN_OVER if self._opened else _made_by_newer(self._path))

    def _migrate(self) -> None:
        if _version(self._writer) == len(MIGRATIONS):
            return
        with self.write() as connection:
            version = _version(connection)
            for number, script in enumerate(MIGRATIONS[version:], start=version + 1):
                for statement in _statements(script):
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {number}")
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def _version(connection: sqlite3.Connection) -> int:
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


def _is_newer(path: Path) -> bool:
    """Whether a newer version has changed the catalogue, so that what we ask for may be gone."""
    try:
        with closing(sqlite3.connect(path)) as connection:
            return _version(connection) > len(MIGRATIONS)
    except sqlite3.Error:
        return False


def _made_by_newer(path: Path) -> str:
    return Message(
        "The library in {directory} was made by a newer version of Photosearch. "
        "Install the newest version to open it.",
        directory=path.parent,
    )


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
        if _is_damage(error):
            log.exception("Damage in %s", path)
            raise _damaged(path) from error
        sentence = _sentence(error, path)
        if sentence is None:
            raise
        log.exception("SQLite error in %s", path)
        raise (NoRoom if sentence == _FULL else KnownError)(sentence) from error
    except (Damaged, UnicodeDecodeError) as error:  # SQLite quotes a damaged schema as it is
        raise _damaged(path) from error


def mark_of_damage(path: Path) -> Path:
    """A file that says that the catalogue is damaged: the next start begins a new one."""
    return path.with_name(f"{path.name}.is-damaged")


def _damaged(path: Path) -> Damaged:
    with suppress(OSError):
        mark_of_damage(path).touch()
    return Damaged(
        "The library's catalogue is damaged. Close Photosearch and start it again: it keeps what is"
        " intact and reads your photos anew. The photos themselves are not affected."
    )


def _is_full(name: str, path: Path) -> bool:
    """SQLite tells a full disk only where it writes; elsewhere it is just a failed operation."""
    if name == "SQLITE_IOERR":
        return shutil.disk_usage(path.parent).free < _ALMOST_NOTHING
    return name == "SQLITE_FULL"


def _is_damage(error: sqlite3.DatabaseError) -> bool:
    return _primary_name(error) in ("SQLITE_CORRUPT", "SQLITE_NOTADB")


def _sentence(error: sqlite3.DatabaseError, path: Path) -> str | None:
    if _is_full(_primary_name(error), path):
        return _FULL
    match _primary_name(error):
        case "SQLITE_BUSY":
            return Message(
                "Another Photosearch is busy with this library. Try again when it has finished."
            )
        case "SQLITE_ERROR" if _is_newer(path):
            return _TAKEN_OVER
        case "SQLITE_CANTOPEN" | "SQLITE_READONLY" | "SQLITE_PERM":
            return Message(
                "Photosearch can't write in {directory}. Choose another place for the library.",
                directory=path.parent,
            )
    return None


def _primary_name(error: sqlite3.DatabaseError) -> str:
    """SQLITE_CORRUPT for SQLITE_CORRUPT_INDEX and its kind; empty if SQLite isn't to blame."""
    name: str = getattr(error, "sqlite_errorname", "")
    return "_".join(name.split("_")[:2])
