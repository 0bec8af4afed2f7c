"""Albums, and the photos in them in the person's order.

A photo is in an album by its content: it stays there when its file moves, its folder is removed
and added again, or its drive isn't there. Of a video the whole is meant, whichever moment is named.
"""

import sqlite3
from collections.abc import Iterable, Sequence

from photosearch.catalogue.album_names import albums_called, key_of, tidy
from photosearch.catalogue.database import Database
from photosearch.catalogue.disk_changes.following import follow_album
from photosearch.catalogue.marks import now
from photosearch.catalogue.rows import as_json
from photosearch.errors import KnownError
from photosearch.messages import Message
from photosearch.types import Album, AlbumRow, KeptAlbum

_THERE = "EXISTS (SELECT 1 FROM files AS f WHERE f.photo_id = p.id AND f.gone = 0)"
_MEMBERS = (
    "SELECT p.id FROM album_photos AS a JOIN photos AS p ON p.hash = a.hash"
    f" WHERE a.album_id = {{0}} AND {_THERE} ORDER BY a.position, p.id"
)
_ALL = (
    "SELECT b.id, b.name, (SELECT count(*) FROM album_photos AS a JOIN photos AS p"
    f" ON p.hash = a.hash WHERE a.album_id = b.id AND {_THERE}),"
    f" ({_MEMBERS.format('b.id')} LIMIT 1) FROM albums AS b WHERE {{0}} ORDER BY b.position, b.id"
)
_TAKEN = Message("There is an album of that name already.")


class AlbumTable:
    """Each change can be taken back with what it returns."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # what there is

    def all(self) -> list[Album]:
        """In the person's order."""
        return [Album(*row) for row in self._database.read(_ALL.format("1"))]

    def get(self, album_id: int) -> Album:
        """Raises KnownError if there is none."""
        rows = self._database.read(_ALL.format("b.id = ?"), (album_id,))
        if not rows:
            raise KnownError("This album isn't there any more.")
        return Album(*rows[0])

    def called(self, name: str) -> Album:
        """Raises KnownError if there is none."""
        found = albums_called(self._database, [name])
        if not found:
            raise KnownError("There is no album called “{name}”.", name=name[:80])
        return self.get(found[0])

    def names(self) -> list[tuple[str, int]]:
        """Each with the number of its photos; those without any are left out."""
        return [(album.name, album.photos) for album in self.all() if album.photos]

    def photo_ids(self, album_id: int) -> list[int]:
        """Of the photos of which a file is there, in the album's order."""
        return [row[0] for row in self._database.read(_MEMBERS.format("?"), (album_id,))]

    def holding(self, photo_id: int) -> list[str]:
        """The names of the albums that have this photo."""
        found = self._hashes([photo_id])
        if not found:
            return []
        rows = self._database.read(
            "SELECT b.name FROM albums AS b JOIN album_photos AS a ON a.album_id = b.id"
            " WHERE a.hash = ? ORDER BY b.position, b.id",
            found,
        )
        return [row[0] for row in rows]

    # albums

    def create(self, name: str, photo_ids: Sequence[int] = ()) -> int:
        """At the end of the list, of these photos. Raises KnownError if the name is taken, or no
        name."""
        name, hashes = tidy(name), self._hashes(photo_ids)
        with self._database.write() as connection:
            _refuse_taken(connection, name)
            row = connection.execute(
                "INSERT INTO albums (name, position)"
                " SELECT ?, coalesce(max(position) + 1, 0) FROM albums",
                (name,),
            )
            assert row.lastrowid is not None
            places = [(content, place) for place, content in enumerate(hashes)]
            _insert(connection, row.lastrowid, places)
            return row.lastrowid

    def rename(self, album_id: int, name: str) -> None:
        """Searches that name it follow. Raises KnownError as `create`."""
        name = tidy(name)
        with self._database.write() as connection:
            _refuse_taken(connection, name, album_id)
            row = connection.execute("SELECT name FROM albums WHERE id = ?", (album_id,)).fetchone()
            if row is not None:
                connection.execute("UPDATE albums SET name = ? WHERE id = ?", (name, album_id))
                follow_album(connection, row[0], name)

    def delete(self, album_id: int) -> KeptAlbum:
        """The photos stay. Raises KnownError if there is none."""
        with self._database.write() as connection:
            row = connection.execute(
                "SELECT id, name, position FROM albums WHERE id = ?", (album_id,)
            ).fetchone()
            if row is None:
                raise KnownError("This album isn't there any more.")
            known, name, position = row
            kept = KeptAlbum(known, name, position, tuple(_rows(connection, album_id)))
            connection.execute("DELETE FROM albums WHERE id = ?", (album_id,))
        return kept

    def restore(self, album: KeptAlbum) -> None:
        """Raises KnownError if another one has its name by now."""
        rows = [*album.rows, *self._heirs(album.rows)]
        with self._database.write() as connection:
            _refuse_taken(connection, album.name, album.id)
            connection.execute(
                "INSERT OR IGNORE INTO albums (id, name, position) VALUES (?, ?, ?)",
                (album.id, album.name, album.position),
            )
            _insert(connection, album.id, rows)

    def reorder(self, album_ids: Sequence[int]) -> None:
        """Put the albums in this order; those not named come last, as they were."""
        order = {album_id: place for place, album_id in enumerate(album_ids)}
        known = [album.id for album in self.all()]
        known.sort(key=lambda album_id: order.get(album_id, len(order)))
        with self._database.write(about_photos=False) as connection:
            connection.executemany(
                "UPDATE albums SET position = ? WHERE id = ?", list(enumerate(known))
            )

    # photos in them

    def add(self, album_id: int, photo_ids: Sequence[int]) -> tuple[AlbumRow, ...]:
        """At the end, in this order. What is new there; photos that are gone are passed over.

        Raises KnownError if there is no such album."""
        hashes = self._hashes(photo_ids)
        with self._database.write() as connection:
            if not connection.execute("SELECT 1 FROM albums WHERE id = ?", (album_id,)).fetchone():
                raise KnownError("This album isn't there any more.")
            before = _rows(connection, album_id)
            known = {content for content, _ in before}
            end = max((place for _, place in before), default=-1) + 1
            new = [content for content in hashes if content not in known]
            rows = tuple((content, end + n) for n, content in enumerate(new))
            _insert(connection, album_id, rows)
        return rows

    def remove(self, album_id: int, photo_ids: Sequence[int]) -> tuple[AlbumRow, ...]:
        """What was there of these photos."""
        meant = {*self._hashes(photo_ids), *self._hashes(photo_ids, as_named=True)}
        with self._database.write() as connection:
            rows = tuple(row for row in _rows(connection, album_id) if row[0] in meant)
            _delete(connection, album_id, rows)
        return rows

    def take_out(self, album_id: int, rows: Sequence[AlbumRow]) -> None:
        """Takes `add` back; of a photo that was edited meanwhile its heir goes, too."""
        heirs = self._heirs(rows)
        with self._database.write() as connection:
            _delete(connection, album_id, [*rows, *heirs])

    def put_back(self, album_id: int, rows: Sequence[AlbumRow]) -> None:
        """Takes `remove` back; of a photo that was edited meanwhile the heir comes, too."""
        heirs = self._heirs(rows)
        with self._database.write() as connection:
            if connection.execute("SELECT 1 FROM albums WHERE id = ?", (album_id,)).fetchone():
                _insert(connection, album_id, [*rows, *heirs])

    def move(
        self, album_id: int, photo_ids: Sequence[int], before: int | None
    ) -> tuple[AlbumRow, ...]:
        """These photos, in this order, right before another one of the album, or to its end.

        The order that it had."""
        moved = self._hashes(photo_ids)
        target = next(iter(self._hashes([before])), None) if before is not None else None
        with self._database.write() as connection:
            was = tuple(_rows(connection, album_id))
            _place(connection, album_id, _moved([row[0] for row in was], moved, target))
        return was

    def place(self, album_id: int, rows: Sequence[AlbumRow]) -> None:
        """Takes `move` back: photos that are still there get these places again, or their heirs."""
        heirs = self._heirs(rows)
        with self._database.write() as connection:
            _place(connection, album_id, [*rows, *heirs])

    # contents

    def _hashes(self, photo_ids: Sequence[int], *, as_named: bool = False) -> list[bytes]:
        """In this order, each once; of an edited photo the heir's, or its own if `as_named`."""
        meant = list(photo_ids) if as_named else now(self._database, photo_ids)
        rows = self._database.read(
            "SELECT p.id, v.hash FROM photos AS p JOIN photos AS v"
            " ON v.id = coalesce(p.video_id, p.id)"
            " WHERE p.id IN (SELECT value FROM json_each(?))",
            (as_json(meant),),
        )
        known = dict(rows)
        return list(dict.fromkeys(known[photo] for photo in meant if photo in known))

    def _heirs(self, rows: Iterable[AlbumRow]) -> list[AlbumRow]:
        """Of photos that were edited: what they hold now, in their places."""
        edited = dict(
            self._database.read(
                "SELECT p.hash, p.id FROM heirs AS h JOIN photos AS p ON p.id = h.photo_id"
            )
        )
        return [
            (heir, place)
            for content, place in rows
            if content in edited
            for heir in self._hashes([edited[content]])
            if heir != content
        ]


def _moved(
    contents: Sequence[bytes], moved: Sequence[bytes], target: bytes | None
) -> list[AlbumRow]:
    begin = contents.index(target) if target in contents else len(contents)
    known, goes = set(contents), set(moved)
    head = [content for content in contents[:begin] if content not in goes]
    tail = [content for content in contents[begin:] if content not in goes]
    order = [*head, *(content for content in moved if content in known), *tail]
    return [(content, place) for place, content in enumerate(order)]


def _refuse_taken(connection: sqlite3.Connection, name: str, album_id: int | None = None) -> None:
    for known, taken in connection.execute("SELECT id, name FROM albums"):
        if known != album_id and key_of(taken) == key_of(name):
            raise KnownError(_TAKEN)


def _rows(connection: sqlite3.Connection, album_id: int) -> list[AlbumRow]:
    """In the album's order."""
    return connection.execute(
        "SELECT hash, position FROM album_photos WHERE album_id = ? ORDER BY position, rowid",
        (album_id,),
    ).fetchall()


def _insert(connection: sqlite3.Connection, album_id: int, rows: Sequence[AlbumRow]) -> None:
    connection.executemany(
        "INSERT OR IGNORE INTO album_photos (album_id, hash, position) VALUES (?, ?, ?)",
        [(album_id, *row) for row in rows],
    )


def _delete(connection: sqlite3.Connection, album_id: int, rows: Sequence[AlbumRow]) -> None:
    connection.executemany(
        "DELETE FROM album_photos WHERE album_id = ? AND hash = ?",
        [(album_id, content) for content, _ in rows],
    )


def _place(connection: sqlite3.Connection, album_id: int, rows: Sequence[AlbumRow]) -> None:
    connection.executemany(
        "UPDATE album_photos SET position = ? WHERE album_id = ? AND hash = ?",
        [(place, album_id, content) for content, place in rows],
    )
