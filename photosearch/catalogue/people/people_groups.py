"""Faces of which nobody said anything: whose they are, as far as the program can tell."""

import sqlite3
from collections import Counter
from collections.abc import Mapping, Sequence

from photosearch.catalogue.people.people_said import SAME_BOX, forget_empty
from photosearch.types import Said

_Owners = Mapping[int, tuple[int | None, int | None]]
"""Of each face whose it is and whose it may be."""


def regroup(
    connection: sqlite3.Connection,
    members: Mapping[int, int],
    maybe: Mapping[int, int],
    groups: Sequence[Sequence[int]],
    recipe: int,
) -> None:
    """See `PeopleTable.regroup`. Only what changes is written."""
    now = _unsaid(connection, recipe)
    owners, sizes = dict(members), _nameless(connection)
    for group in groups:
        owners |= dict.fromkeys(group, _number(connection, now, sizes, group))
    refused = negatives(connection)
    people = {person_id for (person_id,) in connection.execute("SELECT id FROM people")}

    def allowed(face_id: int, person_id: int | None) -> int | None:
        return person_id if person_id in people and (face_id, person_id) not in refused else None

    wanted = {i: (allowed(i, owners.get(i)), allowed(i, maybe.get(i))) for i in now}
    connection.executemany(
        "UPDATE faces SET person_id = ?, maybe_id = ? WHERE id = ?",
        [(*owner, face_id) for face_id, owner in wanted.items() if owner != now[face_id]],
    )
    forget_empty(connection)


def negatives(connection: sqlite3.Connection) -> set[tuple[int, int]]:
    """(face, person) where somebody said that it isn't them."""
    return set(
        connection.execute(
            "SELECT f.id, s.person_id FROM people_said AS s JOIN photos AS p ON p.hash = s.hash"
            f" JOIN faces AS f ON f.photo_id = p.id AND {SAME_BOX} WHERE s.verdict = {Said.NOT}"
        )
    )


def _unsaid(connection: sqlite3.Connection, recipe: int) -> _Owners:
    rows = connection.execute(
        "SELECT id, person_id, maybe_id FROM faces"
        f" WHERE said = {Said.NOTHING} AND vector IS NOT NULL AND recipe = ?",
        (recipe,),
    )
    return {face_id: (person_id, maybe_id) for face_id, person_id, maybe_id in rows}


def _nameless(connection: sqlite3.Connection) -> Mapping[int, int]:
    """How many faces the groups have of which nothing is said."""
    return dict(
        connection.execute(
            "SELECT q.id, count(*) FROM people AS q JOIN faces AS f ON f.person_id = q.id"
            f" WHERE q.name IS NULL GROUP BY q.id HAVING max(f.said) = {Said.NOTHING}"
        ).fetchall()
    )


def _number(
    connection: sqlite3.Connection, now: _Owners, sizes: Mapping[int, int], group: Sequence[int]
) -> int:
    """The group that most of these faces belonged to, unless others of its faces are more."""
    before = Counter(now[i][0] for i in group if i in now and now[i][0] in sizes)
    for person_id, count in before.most_common(1):
        if person_id is not None and 2 * count > sizes[person_id]:
            return person_id
    return int(connection.execute("INSERT INTO people (name) VALUES (NULL)").lastrowid or 0)
