"""Faces of which nobody said anything: whose they are, as far as the program can tell."""

import json
import sqlite3
from collections.abc import Mapping, Sequence

from photosearch.catalogue.people_said import AMONG, SAME_BOX, forget_empty
from photosearch.types import Said


def regroup(
    connection: sqlite3.Connection,
    members: Mapping[int, int],
    maybe: Mapping[int, int],
    groups: Sequence[Sequence[int]],
) -> None:
    """See `PeopleTable.regroup`."""
    free = f"said = {Said.NOTHING} AND vector IS NOT NULL"
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
    forget_empty(connection)


def _set_aside_said(connection: sqlite3.Connection) -> None:
    connection.execute("DROP TABLE IF EXISTS temp.denied")
    connection.execute(
        "CREATE TEMP TABLE denied AS SELECT f.id, s.person_id FROM people_said AS s"
        " JOIN photos AS p ON p.hash = s.hash"
        f" JOIN faces AS f ON f.photo_id = p.id AND {SAME_BOX} WHERE s.verdict = {Said.NOT}"
    )


def _group_id(connection: sqlite3.Connection, group: Sequence[int]) -> int:
    """The unnamed person that most of these faces belonged to, unless others of theirs are more."""
    row = connection.execute(
        "SELECT f.person_id, count(*) AS n FROM faces AS f JOIN people AS q ON q.id = f.person_id"
        f" WHERE f.id {AMONG} AND q.name IS NULL AND NOT EXISTS (SELECT 1 FROM faces AS g"
        f"  WHERE g.person_id = q.id AND g.said = {Said.IS}) GROUP BY 1 ORDER BY n DESC LIMIT 1",
        (json.dumps([int(face_id) for face_id in group]),),
    ).fetchone()
    if row is not None:
        size = "SELECT count(*) FROM faces WHERE person_id = ?"
        if 2 * row[1] > connection.execute(size, (row[0],)).fetchone()[0]:
            return int(row[0])
    return int(connection.execute("INSERT INTO people (name) VALUES (NULL)").lastrowid or 0)
