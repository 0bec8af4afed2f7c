"""Taking back what the person said of faces.

Triggers note for each row that changes the statement that undoes it, as in SQLite's own recipe
(sqlite.org/undoredo.html). What came in between is heeded: rows that are gone by now are passed
over, and faces that were found anew hear again what is said of their place.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from photosearch.catalogue.people.face_table import say_again
from photosearch.catalogue.people.people_said import forget_empty, make_one
from photosearch.errors import KnownError
from photosearch.types import Said

_SAID = ("hash", "left", "top", "right", "bottom", "verdict", "person_id", "cover", "from_photo")
_ALL = ", ".join(_SAID)


@dataclass(eq=False)
class Noted:
    """What was said in a while, to be taken back."""

    statements: list[str] = field(default_factory=list)
    """Each undoes a change of one row; the last is the first to be executed."""
    is_erased: bool = False

    def erase(self) -> None:
        self.statements.clear()
        self.is_erased = True


def _old(column: str) -> str:
    return f"' || quote(old.{column}) || '"


def _known(person: str) -> str:
    """Groups without a name may be gone by then."""
    return f"(SELECT id FROM people WHERE id = {person})"


_TRIGGERS = {
    "INSERT ON main.people": (
        "DELETE FROM people WHERE id = ' || new.id || ' AND NOT EXISTS (SELECT 1 FROM people_said"
        f" WHERE person_id = ' || new.id || ' AND verdict = {Said.IS})"
    ),
    "UPDATE ON main.people": f"UPDATE people SET name = {_old('name')} WHERE id = {_old('id')}",
    "DELETE ON main.people": f"INSERT INTO people (id, name) VALUES ({_old('id')}, {_old('name')})",
    "INSERT ON main.people_said": (
        "DELETE FROM people_said WHERE id = ' || new.id || ' AND hash = ' || quote(new.hash) || '"
    ),
    "UPDATE ON main.people_said": (
        f"UPDATE people_said SET person_id = coalesce({_known(_old('person_id'))}, person_id),"
        f" cover = {_old('cover')}"
        f" WHERE id = {_old('id')} AND hash = {_old('hash')}"
    ),
    # its number may have been given away since
    "DELETE ON main.people_said": (
        f"INSERT INTO people_said (id, {_ALL}) SELECT iif(EXISTS (SELECT 1 FROM people_said"
        f" WHERE id = {_old('id')}), NULL, {_old('id')}), {', '.join(map(_old, _SAID))}"
    ),
    "UPDATE ON main.faces": (
        f"UPDATE faces SET said = {_old('said')}, person_id = {_known(_old('person_id'))},"
        f" maybe_id = {_known(_old('maybe_id'))} WHERE id = {_old('id')}"
    ),
}


@contextmanager
def noting(connection: sqlite3.Connection, noted: Noted) -> Iterator[None]:
    """Within a transaction."""
    connection.execute("CREATE TEMP TABLE undo (number INTEGER PRIMARY KEY, statement TEXT)")
    for number, (when, statement) in enumerate(_TRIGGERS.items()):
        connection.execute(
            f"CREATE TEMP TRIGGER undo_{number} AFTER {when}"
            f" BEGIN INSERT INTO undo (statement) VALUES ('{statement}'); END"
        )
    yield
    rows = connection.execute("SELECT statement FROM undo ORDER BY number").fetchall()
    for number in range(len(_TRIGGERS)):
        connection.execute(f"DROP TRIGGER temp.undo_{number}")
    connection.execute("DROP TABLE temp.undo")
    noted.statements += [statement for (statement,) in rows]


def take_back(connection: sqlite3.Connection, noted: Noted) -> None:
    """Within a transaction. Raises KnownError if all was erased since."""
    if noted.is_erased:
        raise KnownError("This can't be taken back: all that was known of people is erased.")
    connection.execute("PRAGMA defer_foreign_keys = ON")
    for statement in reversed(noted.statements):
        connection.execute(statement)
    noted.statements.clear()
    connection.execute(  # who is gone since; NULL is not in a list, unless that is empty
        "DELETE FROM people_said WHERE person_id IS NOT NULL"
        " AND person_id NOT IN (SELECT id FROM people)"
    )
    _one_of_each_name(connection)
    say_again(connection)
    forget_empty(connection)


def _one_of_each_name(connection: sqlite3.Connection) -> None:
    """Somebody else may have been given the name meanwhile."""
    first = dict[str, int]()
    for person_id, name in connection.execute(
        "SELECT id, name FROM people WHERE name IS NOT NULL ORDER BY id"
    ).fetchall():
        if first.setdefault(name.casefold(), person_id) != person_id:
            make_one(connection, first[name.casefold()], person_id)
