"""The people, and what the person says of their faces.

What is said is kept by the photo's content and the place in it (`people_said`), so it outlives the
faces: when they are found anew, it is said of them again (face_table.py).
"""

import json
import sqlite3
from collections.abc import Mapping, Sequence

from photosearch.catalogue.database import Database
from photosearch.catalogue.face_table import faces_where, person_named
from photosearch.catalogue.people_names import people_called
from photosearch.catalogue.search_history import check_text
from photosearch.errors import KnownError
from photosearch.types import FaceInPhoto, Person, Said

_AMONG = "IN (SELECT value FROM json_each(?1))"
_SAME_BOX = (
    "s.hash = p.hash AND s.left = f.left AND s.top = f.top AND s.right = f.right"
    " AND s.bottom = f.bottom"
)
_OF_FACE = f"FROM faces AS f JOIN photos AS p ON p.id = f.photo_id WHERE f.id {_AMONG}"
_HELD = (
    "EXISTS (SELECT 1 FROM files AS h WHERE h.gone = 0 AND h.photo_id = coalesce(p.video_id, p.id))"
)
"""Whether there is still a file of the photo."""
_MOST_NAME = 100


class PeopleTable:
    """Every method may run in any thread; each change is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self, least: int = 1) -> list[Person]:
        """Those in at least `least` photos that are there, and all with a name: first those, by
        name, then by how many photos show them."""
        shown = self._database.read(
            "SELECT q.id, coalesce(q.name, ''),"
            " (SELECT count(DISTINCT coalesce(p.video_id, p.id)) FROM faces AS f"
            "  JOIN photos AS p ON p.id = f.photo_id WHERE f.person_id = q.id"
            f"  AND {_HELD}),"
            " (SELECT count(*) FROM faces AS f WHERE f.maybe_id = q.id) FROM people AS q"
        )
        covers = self._covers()
        people = [
            Person(person_id, name, photos, maybe, covers.get(person_id))
            for person_id, name, photos, maybe in shown
            if name or photos >= least
        ]
        people.sort(key=lambda p: (not p.name, p.name.casefold(), -p.photos, p.id))
        return people

    def get(self, person_id: int) -> Person:
        """Raises KnownError if there is no such person any more."""
        for person in self.all(0):
            if person.id == person_id:
                return person
        raise KnownError("This person isn't in the library any more.")

    def _covers(self) -> Mapping[int, FaceInPhoto]:
        """The face that was chosen for each, else the surest and largest."""
        best = (
            "f.id IN (SELECT id FROM (SELECT f.id, row_number() OVER (PARTITION BY f.person_id"
            f" ORDER BY EXISTS (SELECT 1 FROM people_said AS s WHERE s.cover = 1 AND {_SAME_BOX})"
            " DESC, f.vector IS NULL, f.score * min(0.2, f.right - f.left) DESC, f.id) AS place"
            " FROM faces AS f JOIN photos AS p ON p.id = f.photo_id"
            " WHERE f.person_id IS NOT NULL) WHERE place = 1)"
        )
        return {f.person_id: f for f in faces_where(self._database, best, ()) if f.person_id}

    def faces(self, person_id: int) -> list[FaceInPhoto]:
        return faces_where(self._database, "f.person_id = ? ORDER BY f.id", (person_id,))

    def suggested(self, person_id: int) -> list[FaceInPhoto]:
        """Faces that may be theirs."""
        return faces_where(self._database, "f.maybe_id = ? ORDER BY f.id", (person_id,))

    def ignored(self) -> list[FaceInPhoto]:
        return faces_where(self._database, f"f.said = {Said.IGNORED} ORDER BY f.id", ())

    def called(self, name: str) -> list[int]:
        """The ids of who is meant by a name, see `people_called`."""
        return people_called(self._database, name)

    def negatives(self) -> set[tuple[int, int]]:
        """(face, person) where somebody said that it isn't them."""
        rows = self._database.read(
            "SELECT f.id, s.person_id FROM people_said AS s JOIN photos AS p ON p.hash = s.hash"
            f" JOIN faces AS f ON f.photo_id = p.id AND {_SAME_BOX} WHERE s.verdict = {Said.NOT}"
        )
        return set(rows)

    # what the person says

    def name(self, person_id: int, name: str) -> int:
        """Call them so; with the name of another they become one person with that one, whose id
        is returned. The faces they have now count as confirmed. "" takes the name away.

        Raises KnownError for a name that can't be kept, or if they are gone.
        """
        plain = " ".join(name.split())[:_MOST_NAME]
        check_text(plain)
        with self._database.write() as connection:
            _check_people(connection, person_id)
            if not plain:
                connection.execute("UPDATE people SET name = NULL WHERE id = ?", (person_id,))
                return person_id
            connection.execute("UPDATE people SET name = NULL WHERE id = ?", (person_id,))
            other = _called_exactly(connection, plain)
            _confirm(connection, _face_ids(connection, person_id), person_id)
            if other is not None:
                _merge(connection, other, person_id)
                return other
            connection.execute("UPDATE people SET name = ? WHERE id = ?", (plain, person_id))
            return person_id

    def merge(self, person_id: int, others: Sequence[int]) -> None:
        """The others are this person, too. Of the names this one's counts, else the first."""
        with self._database.write() as connection:
            _check_people(connection, person_id, *others)
            for other in others:
                if other != person_id:
                    _confirm(connection, _face_ids(connection, other), other)
                    _merge(connection, person_id, other)

    def split(self, face_ids: Sequence[int], name: str = "") -> int:
        """These faces are somebody else: the id of a new person, or of who has that name."""
        plain = " ".join(name.split())[:_MOST_NAME]
        check_text(plain)
        with self._database.write() as connection:
            _deny(connection, face_ids)
            if plain:
                person_id = person_named(connection, plain)
            else:
                cursor = connection.execute("INSERT INTO people (name) VALUES (NULL)")
                person_id = int(cursor.lastrowid or 0)
            _confirm(connection, face_ids, person_id)
            _forget_empty(connection)
            return person_id

    def confirm(self, face_ids: Sequence[int], person_id: int) -> None:
        """These faces are theirs. Raises KnownError if they are gone."""
        with self._database.write() as connection:
            _check_people(connection, person_id)
            _confirm(connection, face_ids, person_id)
            _forget_empty(connection)

    def reject(self, face_ids: Sequence[int], person_id: int) -> None:
        """These faces aren't theirs, whatever they look like."""
        with self._database.write() as connection:
            _check_people(connection, person_id)
            _deny(connection, face_ids, person_id)

    def ignore(self, face_ids: Sequence[int], ignored: bool = True) -> None:
        """Leave these faces out of everything, or no longer."""
        faces = json.dumps([int(face_id) for face_id in face_ids])
        with self._database.write() as connection:
            _unsay(connection, faces)
            if ignored:
                _say(connection, faces, Said.IGNORED, None)
            connection.execute(
                f"UPDATE faces SET said = ?2, person_id = NULL, maybe_id = NULL WHERE id {_AMONG}",
                (faces, Said.IGNORED if ignored else Said.NOTHING),
            )

    def set_cover(self, face_id: int) -> None:
        """Show the person of this face by it, which confirms that it is theirs."""
        with self._database.write() as connection:
            row = connection.execute("SELECT person_id FROM faces WHERE id = ?", (face_id,))
            person_id = (row.fetchone() or (None,))[0]
            if person_id is None:
                raise KnownError("This face belongs to nobody: name the person first.")
            connection.execute("UPDATE people_said SET cover = 0 WHERE person_id = ?", (person_id,))
            _confirm(connection, [face_id], person_id)
            connection.execute(
                "UPDATE people_said SET cover = 1 WHERE id IN (SELECT s.id FROM people_said AS s"
                f" JOIN photos AS p ON p.hash = s.hash JOIN faces AS f ON {_SAME_BOX}"
                f" WHERE f.id = ? AND f.photo_id = p.id AND s.verdict = {Said.IS})",
                (face_id,),
            )

    # what the program finds

    def regroup(
        self, members: Mapping[int, int], maybe: Mapping[int, int], groups: Sequence[Sequence[int]]
    ) -> None:
        """Faces of which nothing is said: to whom they belong by id, whom to suggest, and groups of
        those that belong to nobody known. What was said meanwhile is left as it is."""
        free = f"said = {Said.NOTHING} AND vector IS NOT NULL"
        with self._database.write() as connection:
            _set_aside_said(connection)
            connection.execute(f"UPDATE faces SET maybe_id = NULL WHERE {free}")
            assigned = dict(members)
            for group in groups:
                assigned |= dict.fromkeys(group, _group_id(connection, group))
            gone = [
                (face_id,)
                for (face_id,) in connection.execute(
                    f"SELECT id FROM faces WHERE person_id IS NOT NULL AND {free}"
                )
                if face_id not in assigned
            ]
            connection.executemany("UPDATE faces SET person_id = NULL WHERE id = ?", gone)
            for column, found in (("person_id", assigned), ("maybe_id", maybe)):
                connection.executemany(
                    f"UPDATE faces SET {column} = ?2 WHERE id = ?1 AND {free}"
                    " AND EXISTS (SELECT 1 FROM people WHERE id = ?2)"
                    " AND (?1, ?2) NOT IN temp.denied",
                    list(found.items()),
                )
            connection.execute("DROP TABLE temp.denied")
            _forget_empty(connection)


def _set_aside_said(connection: sqlite3.Connection) -> None:
    connection.execute("DROP TABLE IF EXISTS temp.denied")
    connection.execute(
        "CREATE TEMP TABLE denied AS SELECT f.id, s.person_id FROM people_said AS s"
        " JOIN photos AS p ON p.hash = s.hash"
        f" JOIN faces AS f ON f.photo_id = p.id AND {_SAME_BOX} WHERE s.verdict = {Said.NOT}"
    )


def _group_id(connection: sqlite3.Connection, group: Sequence[int]) -> int:
    """The unnamed person that most of these faces belonged to, unless others of theirs are more."""
    row = connection.execute(
        "SELECT f.person_id, count(*) AS n FROM faces AS f JOIN people AS q ON q.id = f.person_id"
        f" WHERE f.id {_AMONG} AND q.name IS NULL AND NOT EXISTS (SELECT 1 FROM faces AS g"
        f"  WHERE g.person_id = q.id AND g.said = {Said.IS}) GROUP BY 1 ORDER BY n DESC LIMIT 1",
        (json.dumps([int(face_id) for face_id in group]),),
    ).fetchone()
    if row is not None:
        size = "SELECT count(*) FROM faces WHERE person_id = ?"
        if 2 * row[1] > connection.execute(size, (row[0],)).fetchone()[0]:
            return int(row[0])
    return int(connection.execute("INSERT INTO people (name) VALUES (NULL)").lastrowid or 0)


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


def _confirm(connection: sqlite3.Connection, face_ids: Sequence[int], person_id: int) -> None:
    """Keeps which of them is the cover."""
    faces = json.dumps([int(face_id) for face_id in face_ids])
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
        f"UPDATE faces SET said = {Said.IS}, person_id = ?2, maybe_id = NULL WHERE id {_AMONG}",
        (faces, person_id),
    )


_JOINED = (
    f"FROM faces AS f JOIN photos AS p ON p.id = f.photo_id JOIN people_said AS s ON {_SAME_BOX}"
    f" WHERE f.id {_AMONG}"
)


def _deny(
    connection: sqlite3.Connection, face_ids: Sequence[int], person_id: int | None = None
) -> None:
    """They aren't this person, or whoever they are now."""
    who = "f.person_id" if person_id is None else str(int(person_id))
    faces = json.dumps([int(face_id) for face_id in face_ids])
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
        f" WHERE id {_AMONG} AND person_id IS {'person_id' if person_id is None else who}",
        (faces,),
    )
    connection.execute(
        f"UPDATE faces SET maybe_id = NULL WHERE id {_AMONG} AND maybe_id IS"
        f" {'maybe_id' if person_id is None else who}",
        (faces,),
    )
    connection.execute(
        # one that no network saw was there only because somebody said whose it is
        f"DELETE FROM faces WHERE id {_AMONG} AND vector IS NULL AND person_id IS NULL",
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


def _merge(connection: sqlite3.Connection, into: int, other: int) -> None:
    """What was denied of one is no longer so if the other has that face."""
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


def _forget_empty(connection: sqlite3.Connection) -> None:
    """Groups without a name that nothing is left of."""
    connection.execute(
        "DELETE FROM people WHERE name IS NULL AND NOT EXISTS"
        " (SELECT 1 FROM faces WHERE person_id = people.id) AND NOT EXISTS"
        f" (SELECT 1 FROM people_said WHERE person_id = people.id AND verdict = {Said.IS})"
    )
