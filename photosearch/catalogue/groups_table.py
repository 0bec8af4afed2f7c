"""Groups of photos: what was found, and what the person made of it."""

import json
import sqlite3
import zlib
from collections.abc import Callable, Iterable, Sequence

import numpy as np

from photosearch.catalogue.database import Database
from photosearch.catalogue.rows import to_ids
from photosearch.catalogue.search_history import check_text
from photosearch.errors import Damaged, KnownError
from photosearch.types import Group, Grouping, GroupRow, OwnGroup, PhotoIds, Vector

_CENTRE = np.dtype("<f4")
_SEEN = np.dtype("<i8")
_HAS_FILE = "EXISTS (SELECT 1 FROM files AS f WHERE f.photo_id = m.photo_id AND f.gone = 0)"
_LISTED = (
    "SELECT g.id, g.name, g.hidden, g.words, g.text, g.own, count(m.photo_id),"
    " coalesce(max(iif(m.photo_id = g.cover, m.photo_id, NULL)), min(m.photo_id), 0)"
    f" FROM groups AS g LEFT JOIN group_members AS m ON m.group_id = g.id AND {_HAS_FILE}"
    " WHERE {0} GROUP BY g.id HAVING g.own OR count(m.photo_id)"
    " ORDER BY g.own DESC, count(m.photo_id) DESC, g.id"
)

Settle = Callable[[Sequence[GroupRow]], Sequence[GroupRow]]
Members = Iterable[tuple[int, int]]
"""Pairs of a group id and a photo id."""


class GroupTable:
    """Groups that were found have levels; the person's own have a query or examples."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # what there is

    def listed(self, level: int | None = None, hidden: bool = False) -> list[Group]:
        """Own groups first, then the largest; of those found, ones without a photo are left out.

        Of those that were found the ones of a level, or all; those with a name are at each level.
        """
        where = "g.hidden = 1" if hidden else "g.hidden = 0"
        if level is not None:
            where += f" AND (g.own OR g.name <> '' OR {int(level)} BETWEEN g.finest AND g.coarsest)"
        return [self._group(row) for row in self._database.read(_LISTED.format(where))]

    def get(self, group_id: int) -> Group:
        """Raises KnownError if there is none, or it was found and none of its photos is there."""
        rows = self._database.read(_LISTED.format("g.id = ?"), (group_id,))
        if not rows:
            raise _no_group()
        return self._group(rows[0])

    def names(self) -> dict[int, tuple[str, tuple[str, ...]]]:
        """Of each group the person's name and the model's words."""
        rows = self._database.read("SELECT id, name, words FROM groups")
        return {
            row_id: (name, tuple(words.split("\n")) if words else ())
            for row_id, name, words in rows
        }

    def members(self, group_id: int) -> PhotoIds:
        """Ascending."""
        row = self._database.read_one(
            "SELECT group_concat(photo_id) FROM group_members WHERE group_id = ?", (group_id,)
        )
        return np.sort(to_ids(row[0] if row else None))

    def own(self) -> list[OwnGroup]:
        rows = self._database.read(
            "SELECT id, name, text, centre, radius FROM groups WHERE own ORDER BY id"
        )
        return [
            OwnGroup(
                row_id,
                name,
                text,
                *self._examples(row_id),
                None if centre is None else np.frombuffer(centre, _CENTRE),
                radius,
            )
            for row_id, name, text, centre, radius in rows
        ]

    def found(self) -> list[GroupRow]:
        """Those that were found, without their members."""
        with self._database.borrow() as connection:
            return _rows(connection, with_members=False)

    def grouping(self) -> Grouping | None:
        row = self._database.read_one("SELECT model, levels, mean, photos, seen FROM grouping")
        if row is None:
            return None
        model, levels, mean, photos, seen = row
        return Grouping(model, levels, np.frombuffer(mean, _CENTRE), photos, _unpacked(seen))

    def levels(self) -> int:
        row = self._database.read_one("SELECT levels FROM grouping")
        return int(row[0]) if row else 0

    def _group(self, row: tuple[int, str, int, str, str, int, int, int]) -> Group:
        row_id, name, hidden, words, text, own, photos, cover = row
        good, bad = self._examples(row_id) if own else ((), ())
        called = tuple(words.split("\n")) if words else ()
        return Group(row_id, photos, cover, name, called, bool(hidden), text, good, bad)

    def _examples(self, group_id: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """Good ones, and bad ones."""
        rows = self._database.read(
            "SELECT photo_id, good FROM group_examples WHERE group_id = ? ORDER BY photo_id",
            (group_id,),
        )
        good = tuple(photo_id for photo_id, is_good in rows if is_good)
        return good, tuple(photo_id for photo_id, is_good in rows if not is_good)

    # what an update finds

    def regroup(self, made: Grouping, settle: Settle) -> None:
        """Replace the groups that were found by what `settle` makes of them, in one transaction.

        Rows it gives that have an id stay what they were to the person; others of the old go.
        """
        with self._database.write() as connection:
            kept = settle(_rows(connection, with_members=True))
            stay = json.dumps([row.id for row in kept if row.id])
            connection.execute(
                "DELETE FROM groups WHERE NOT own AND id NOT IN (SELECT value FROM json_each(?))",
                (stay,),
            )
            for row in kept:
                _store(connection, row)
            connection.execute("DELETE FROM grouping")
            connection.execute(
                "INSERT INTO grouping VALUES (?, ?, ?, ?, ?)",
                (
                    made.model,
                    made.levels,
                    made.mean.astype(_CENTRE).tobytes(),
                    made.photos,
                    _packed(made.seen),
                ),
            )

    def join(self, members: Members, seen: PhotoIds) -> None:
        """Newcomers, and all photos that have been looked at."""
        with self._database.write() as connection:
            _add_members(connection, members)
            connection.execute("UPDATE grouping SET seen = ?", (_packed(seen),))

    def learn(self, group_id: int, centre: Vector, threshold: float, members: PhotoIds) -> None:
        """What an own group has learned, and its photos, the most typical first."""
        with self._database.write() as connection:
            known = connection.execute(
                "UPDATE groups SET centre = ?, radius = ?, cover = ? WHERE id = ? AND own",
                (
                    centre.astype(_CENTRE).tobytes(),
                    threshold,
                    int(members[0]) if len(members) else 0,
                    group_id,
                ),
            ).rowcount
            connection.execute("DELETE FROM group_members WHERE group_id = ?", (group_id,))
            if known:
                _add_members(connection, ((group_id, photo) for photo in members.tolist()))

    # what the person does

    def rename(self, group_id: int, name: str) -> None:
        """An empty name gives the model's words back. Raises KnownError."""
        check_text(name)
        self._change("UPDATE groups SET name = ? WHERE id = ?", name.strip(), group_id)

    def hide(self, group_id: int, hidden: bool) -> None:
        """Raises KnownError if there is no such group."""
        self._change("UPDATE groups SET hidden = ? WHERE id = ?", hidden, group_id)

    def make(self, name: str, text: str, good: Sequence[int], bad: Sequence[int]) -> int:
        """The id of a new own group, which has no photos until it has learned."""
        check_text(name + text)
        with self._database.write() as connection:
            row_id = connection.execute(
                "INSERT INTO groups (name, text, own) VALUES (?, ?, 1)", (name.strip(), text)
            ).lastrowid
            assert row_id is not None
            _add_examples(connection, row_id, good, bad)
        return row_id

    def add_examples(
        self, group_id: int, good: Sequence[int], bad: Sequence[int], *, only: bool = False
    ) -> None:
        """The last word about a photo counts; `only` these are examples from now on.

        Raises KnownError unless it is an own group.
        """
        with self._database.write() as connection:
            if not connection.execute(
                "SELECT 1 FROM groups WHERE id = ? AND own", (group_id,)
            ).fetchone():
                raise _no_group()
            if only:
                connection.execute("DELETE FROM group_examples WHERE group_id = ?", (group_id,))
            _add_examples(connection, group_id, good, bad)

    def remove(self, group_id: int) -> None:
        """Of the person's own; the photos stay. Raises KnownError."""
        self._change("DELETE FROM groups WHERE id = ? AND own", group_id)

    def _change(self, sql: str, *values: object) -> None:
        with self._database.write() as connection:
            if not connection.execute(sql, values).rowcount:
                raise _no_group()


def _no_group() -> KnownError:
    return KnownError("There is no such group any more. See: photosearch groups")


def _rows(connection: sqlite3.Connection, with_members: bool) -> list[GroupRow]:
    members = dict(
        connection.execute(
            "SELECT group_id, group_concat(photo_id) FROM group_members GROUP BY group_id"
        ).fetchall()
        if with_members
        else ()
    )
    found = connection.execute(
        "SELECT id, name, hidden, words, finest, coarsest, cover, centre, radius"
        " FROM groups WHERE NOT own ORDER BY id"
    ).fetchall()
    return [
        GroupRow(
            members=np.sort(to_ids(members.get(row_id))),
            centre=np.frombuffer(centre or b"", _CENTRE),
            radius=radius,
            finest=finest,
            coarsest=coarsest,
            cover=cover,
            words=tuple(words.split("\n")) if words else (),
            id=row_id,
            name=name,
            hidden=bool(hidden),
        )
        for row_id, name, hidden, words, finest, coarsest, cover, centre, radius in found
    ]


def _store(connection: sqlite3.Connection, row: GroupRow) -> None:
    values = (
        "\n".join(row.words),
        row.finest,
        row.coarsest,
        row.cover,
        row.centre.astype(_CENTRE).tobytes(),
        row.radius,
    )
    if row.id:
        connection.execute(
            "UPDATE groups SET words = ?, finest = ?, coarsest = ?, cover = ?, centre = ?,"
            " radius = ? WHERE id = ?",
            (*values, row.id),
        )
        connection.execute("DELETE FROM group_members WHERE group_id = ?", (row.id,))
        number: int | None = row.id
    else:
        number = connection.execute(
            "INSERT INTO groups (words, finest, coarsest, cover, centre, radius)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            values,
        ).lastrowid
    _add_members(connection, ((int(number or 0), photo) for photo in row.members.tolist()))


def _add_members(connection: sqlite3.Connection, members: Members) -> None:
    """A photo that has been forgotten meanwhile is passed over."""
    connection.executemany(
        "INSERT OR IGNORE INTO group_members SELECT ?, id FROM photos WHERE id = ?", members
    )


def _add_examples(
    connection: sqlite3.Connection, group_id: int, good: Sequence[int], bad: Sequence[int]
) -> None:
    examples = [(group_id, 1, photo) for photo in good] + [(group_id, 0, photo) for photo in bad]
    connection.executemany(
        "INSERT OR REPLACE INTO group_examples (group_id, photo_id, good)"
        " SELECT ?1, coalesce(video_id, id), ?2 FROM photos WHERE id = ?3",
        examples,
    )


def _packed(ids: PhotoIds) -> bytes:
    return zlib.compress(np.diff(ids, prepend=0).astype(_SEEN).tobytes(), 1)


def _unpacked(blob: bytes) -> PhotoIds:
    try:
        return np.cumsum(np.frombuffer(zlib.decompress(blob), _SEEN))
    except (zlib.error, ValueError) as error:
        raise Damaged("The list of grouped photos is damaged.") from error
