"""A checksum of the whole catalogue, kept beside it while no process writes.

SQLite notices damage to its own structure only: a bit that flips in a name or a date would give a
wrong answer. So a process that has finished writing seals the file; the next transaction breaks
the seal first. Under a seal the whole file must be as it was. Without one, as after a crash or
while somebody writes, there is only what SQLite checks itself.

A random stamp, in the file and in the seal, tells damage from an older copy of the file that
somebody has put back: a seal with another stamp says nothing.
"""

import json
import logging
import os
import secrets
import sqlite3
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from photosearch.atomic import written
from photosearch.catalogue.integrity.held_file import HeldFile
from photosearch.parsing import read_json

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Facts:
    stamp: int
    size: int
    checksum: int


class Seal:
    """The seal of one catalogue file."""

    def __init__(self, path: Path) -> None:
        """The file must be there, and open in SQLite. Raises OSError."""
        self._path = path
        self._file = HeldFile(path)
        self._seal = path.with_name(f"{path.name}.seal")

    def close(self) -> None:
        """After SQLite's last connection of this process."""
        self._file.close()

    def break_(self) -> None:
        """Call inside every transaction that may write, before it does. Raises OSError."""
        with suppress(FileNotFoundError):
            self._seal.unlink()
            _sync_directory(self._seal.parent)

    def make(self, connection: sqlite3.Connection) -> bool:
        """Seal the file, unless somebody else is at work on it. Raises OSError, sqlite3.Error.

        Nobody in this process may write meanwhile; other processes wait, 0.1 s for 200 MB.
        """
        stamp = secrets.randbits(62)
        connection.execute("BEGIN IMMEDIATE")
        try:
            self.break_()
            connection.execute("DELETE FROM seal")
            connection.execute("INSERT INTO seal VALUES (?)", (stamp,))
            connection.execute("COMMIT")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            connection.execute("BEGIN IMMEDIATE")  # from here on other processes don't write
            return self._is_whole() and self._write(stamp)
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")

    def is_broken_by_damage(self, connection: sqlite3.Connection) -> bool:
        """Whether the file differs from what was sealed, or SQLite finds fault with it."""
        facts = self._read()
        if facts is None or not self._is_whole() or _stamp(connection) != facts.stamp:
            return _finds_fault(connection)
        now = _Facts(facts.stamp, *self._file.measure())
        if now == facts:
            return False
        if self._read() != facts:  # somebody has begun to write while we looked
            return _finds_fault(connection)
        log.error("The catalogue is not as it was sealed: %s, not %s", now, facts)
        return True

    def _is_whole(self) -> bool:
        """Whether nothing waits in the write-ahead log."""
        try:
            return Path(f"{self._path}-wal").stat().st_size == 0
        except FileNotFoundError:
            return True

    def _write(self, stamp: int) -> bool:
        facts = _Facts(stamp, *self._file.measure())
        with written(self._seal, sync=True) as temporary:
            temporary.write_text(json.dumps(asdict(facts)), encoding="utf-8")
        return True

    def _read(self) -> _Facts | None:
        try:
            return _Facts(**read_json(self._seal.read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError):
            return None


def _stamp(connection: sqlite3.Connection) -> int | None:
    row = connection.execute("SELECT stamp FROM seal").fetchone()
    return row[0] if row else None


def _finds_fault(connection: sqlite3.Connection) -> bool:
    found = connection.execute("PRAGMA integrity_check(1)").fetchone()
    if found != ("ok",):
        log.error("SQLite says of the catalogue: %s", found)
    return bool(found != ("ok",))


def _sync_directory(directory: Path) -> None:
    """So that after a power cut the seal isn't back beside what was written since."""
    with suppress(OSError):  # Windows can't, and orders such changes itself
        handle = os.open(directory, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
