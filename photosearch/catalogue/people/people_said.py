"""What the person says of faces, as statements of one transaction.

It is kept by the photo's content and the place in it (`people_said`), so it outlives the faces:
when they are found anew, it is said of them again (face_table.py).
"""

import json
import sqlite3
from collections.abc import Sequence

from photosearch.catalogue.people.face_table import person_named
from photosearch.catalogue.search_history import check_text
from photosearch.errors import KnownError
from photosearch.types import Said

AMONG = "IN (SELECT value FROM json_each(?1))"
SAME_BOX = (
    "s.hash = p.hash AND s.left = f.left AND s.top = f.top AND s.right = f.right"
    " AND s.bottom = f.bottom"
)
_OF_FACE = f"FROM faces AS f JOIN photos AS p ON p.id = f.photo_id WHERE f.id {AMONG}"
_JOINED = (
    f"FROM faces AS f JOIN photos AS p ON p.id = f.photo_id JOIN people_said AS s ON {SAME_BOX}"
    f" WHERE f.id {AMONG}"
)
_MOST_NAME = 100


def name(connection: sqlite3.Connection, person_id: int, words: str) -> int:
    """See `PeopleTable.name`."""
    plain = _plain(words)
    _check_people(connection, person_id)
    connection.execute("UPDATE people SET name = NULL WHERE id = ?", (person_id,))
    if not plain:
        return person_id
    other = _called_exactly(connection, plain)
    confirm(connection, _face_ids(connection, person_id), person_id)
    if other is not None:
        make_one(connection, other, person_id)
        return other
    connection.execute("UPDATE people SET name = ? WHERE id = ?", (plain, person_id))
    return person_id


def merge(connection: sqlite3.Connection, person_id: int, others: Sequence[int]) -> None:
    """See `PeopleTable.merge`."""
    _check_people(connection, person_id, *others)
    for other in others:
        if other != person_id:
            confirm(connection, _face_ids(connection, other), other)
            make_one(connection, person_id, other)


def split(connection: sqlite3.Connection, face_ids: Sequence[int], words: str) -> int:
    """See `PeopleTable.split`."""
    plain = _plain(words)
    _deny(connection, face_ids)
    if plain:
        person_id = person_named(connection, plain)
    else:
        cursor = connection.execute("INSERT INTO people (name) VALUES (NULL)")
        person_id = int(cursor.lastrowid or 0)
    confirm(connection, face_ids, person_id)
    forget_empty(connection)
    return person_id


def confirm_somebodys(
    connection: sqlite3.Connection, face_ids: Sequence[int], person_id: int
) -> None:
    """See `PeopleTable.confirm`."""
    _check_people(connection, person_id)
    confirm(connection, face_ids, person_id)
    forget_empty(connection)


def reject(connection: sqlite3.Connection, face_ids: Sequence[int], person_id: int) -> None:
    """See `PeopleTable.reject`."""
    _check_people(connection, person_id)
    _deny(connection, face_ids, person_id)


def ignore(connection: sqlite3.Connection, face_ids: Sequence[int], ignored: bool) -> None:
    """See `PeopleTable.ignore`."""
    faces = _as_json(face_ids)
    _unsay(connection, faces)
    if ignored:
        _say(connection, faces, Said.IGNORED, None)
    connection.execute(
        f"UPDATE faces SET said = ?2, person_id = NULL, maybe_id = NULL WHERE id {AMONG}",
        (faces, Said.IGNORED if ignored else Said.NOTHING),
    )


def set_cover(connection: sqlite3.Connection, face_id: int) -> None:
    """See `PeopleTable.set_cover`."""
    row = connection.execute("SELECT person_id FROM faces WHERE id = ?", (face_id,))
    person_id = (row.fetchone() or (None,))[0]
    if person_id is None:
        raise KnownError("This face belongs to nobody: name the person first.")
    connection.execute("UPDATE people_said SET cover = 0 WHERE person_id = ?", (person_id,))
    confirm(connection, [face_id], person_id)
    connection.execute(
        "UPDATE people_said SET cover = 1 WHERE id IN (SELECT s.id FROM people_said AS s"
        f" JOIN photos AS p ON p.hash = s.hash JOIN faces AS f ON {SAME_BOX}"
        f" WHERE f.id = ? AND f.photo_id = p.id AND s.verdict = {Said.IS})",
        (face_id,),
    )


def _plain(words: str) -> str:
    """A name as it is kept. Raises KnownError for one that can't be."""
    plain = " ".join(words.split())[:_MOST_NAME]
    check_text(plain)
    return plain


def _as_json(face_ids: Sequence[int]) -> str:
    return json.dumps([int(face_id) for face_id in face_ids])


def _check_people(connection: sqlite3.Connection, *ids: int) -> None:
    for person_id in ids:
        if not connection.execute("SELECT 1 FROM people WHERE id = ?", (person_id,)).fetchone():
            raise KnownError("This person isn't in the library any more.")


def _called_exactly(connection: sqlite3.Connection, name: str) -> int | None:
    for person_id, known in connection.execute("SELECT id, name FROM people").fetchall():
        if known is not None and known.casefold() == name.casefold():
            return int(person_id)
    return None


def _face_ids(connection: sqlite3.Connection, person_id: int) -> list[int]:
    rows = connection.execute("SELECT id FROM faces WHERE person_id = ?", (person_id,))
    return [face_id for (face_id,) in rows]


def confirm(connection: sqlite3.Connection, face_ids: Sequence[int], person_id: int) -> None:
    """These faces are theirs; it stays which of them is the cover."""
    faces = _as_json(face_ids)
    connection.execute(
        f"DELETE FROM people_said WHERE id IN (SELECT s.id {_JOINED} AND NOT (s.verdict ="
        f" {Said.IS} AND s.person_id = ?2) AND (s.verdict <> {Said.NOT} OR s.person_id = ?2))",
        (faces, person_id),
    )
    known = f"SELECT f.id {_JOINED} AND s.verdict = {Said.IS}"
    connection.execute(
        "INSERT INTO people_said (hash, left, top, right, bottom, verdict, person_id)"
        f" SELECT p.hash, f.left, f.top, f.right, f.bottom, {Said.IS}, ?2 {_OF_FACE}"
        f" AND f.id NOT IN ({known})",
        (faces, person_id),
    )
    connection.execute(
        f"UPDATE faces SET said = {Said.IS}, person_id = ?2, maybe_id = NULL WHERE id {AMONG}",
        (faces, person_id),
    )


def _deny(
    connection: sqlite3.Connection, face_ids: Sequence[int], person_id: int | None = None
) -> None:
    """They aren't this person, or whoever they are now."""
    who = "f.person_id" if person_id is None else str(int(person_id))
    faces = _as_json(face_ids)
    connection.execute(
        f"DELETE FROM people_said WHERE id IN (SELECT s.id {_JOINED} AND s.person_id = {who})",
        (faces,),
    )
    connection.execute(
        "INSERT INTO people_said (hash, left, top, right, bottom, verdict, person_id)"
        f" SELECT p.hash, f.left, f.top, f.right, f.bottom, {Said.NOT}, {who} {_OF_FACE}"
        f" AND {who} IS NOT NULL",
        (faces,),
    )
    connection.execute(
        f"UPDATE faces SET said = {Said.NOTHING}, person_id = NULL"
        f" WHERE id {AMONG} AND person_id IS {'person_id' if person_id is None else who}",
        (faces,),
    )
    connection.execute(
        f"UPDATE faces SET maybe_id = NULL WHERE id {AMONG} AND maybe_id IS"
        f" {'maybe_id' if person_id is None else who}",
        (faces,),
    )
    connection.execute(
        # one that no network saw was there only because somebody said whose it is
        f"DELETE FROM faces WHERE id {AMONG} AND vector IS NULL AND person_id IS NULL",
        (faces,),
    )


def _unsay(connection: sqlite3.Connection, faces: str) -> None:
    connection.execute(
        f"DELETE FROM people_said WHERE id IN (SELECT s.id {_JOINED} AND s.verdict <> {Said.NOT})",
        (faces,),
    )


def _say(connection: sqlite3.Connection, faces: str, verdict: Said, person_id: int | None) -> None:
    connection.execute(
        "INSERT INTO people_said (hash, left, top, right, bottom, verdict, person_id)"
        f" SELECT p.hash, f.left, f.top, f.right, f.bottom, ?2, ?3 {_OF_FACE}",
        (faces, verdict, person_id),
    )


def make_one(connection: sqlite3.Connection, into: int, other: int) -> None:
    """Two are one person. What was denied of one is no longer so if the other has that face."""
    connection.execute(
        "UPDATE people SET name = coalesce(name, (SELECT name FROM people WHERE id = ?2))"
        " WHERE id = ?1",
        (into, other),
    )
    covered = "SELECT 1 FROM people_said WHERE person_id = ? AND cover = 1"
    if connection.execute(covered, (into,)).fetchone():
        connection.execute("UPDATE people_said SET cover = 0 WHERE person_id = ?", (other,))
    for statement in (
        "UPDATE people_said SET person_id = ?1 WHERE person_id = ?2",
        "UPDATE faces SET person_id = ?1 WHERE person_id = ?2",
        "UPDATE faces SET maybe_id = ?1 WHERE maybe_id = ?2",
    ):
        connection.execute(statement, (into, other))
    connection.execute(
        f"DELETE FROM people_said WHERE verdict = {Said.NOT} AND person_id = ? AND EXISTS"
        " (SELECT 1 FROM people_said AS s WHERE s.hash = people_said.hash"
        "  AND s.left = people_said.left AND s.top = people_said.top"
        "  AND s.right = people_said.right AND s.bottom = people_said.bottom"
        f" AND s.verdict = {Said.IS} AND s.person_id = people_said.person_id)",
        (into,),
    )
    connection.execute("DELETE FROM people WHERE id = ?", (other,))


def forget_empty(connection: sqlite3.Connection) -> None:
    """Groups without a name that nothing is left of."""
    connection.execute(
        "DELETE FROM people WHERE name IS NULL AND NOT EXISTS"
        " (SELECT 1 FROM faces WHERE person_id = people.id) AND NOT EXISTS"
        f" (SELECT 1 FROM people_said WHERE person_id = people.id AND verdict = {Said.IS})"
    )
