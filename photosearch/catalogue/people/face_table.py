"""The faces that were found in photos, and which photos were looked at."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from photosearch.catalogue.database import Database
from photosearch.catalogue.people.edited_faces import ALIKE, follow_faces
from photosearch.catalogue.people.face_places import nearest
from photosearch.catalogue.rows import raw_vectors, to_blob
from photosearch.catalogue.waiting import Waiting
from photosearch.types import FaceInPhoto, PeopleCounts, PhotoIds, Region, Said, Vector, Vectors

_BOX = ("left", "top", "right", "bottom")
_OF = (
    f"SELECT f.id, f.photo_id, {', '.join(f'f.{side}' for side in _BOX)}, f.person_id,"
    " coalesce(q.name, ''), f.said FROM faces AS f LEFT JOIN people AS q ON q.id = f.person_id"
)


@dataclass(frozen=True, slots=True)
class FoundFace:
    """A face to store; without a vector if no network saw it, but somebody said it is there."""

    region: Region
    score: float
    vector: Vector | None


@dataclass(frozen=True, slots=True)
class Sought:
    """A photo that was looked at."""

    photo_id: int
    hash: bytes
    faces: Sequence[FoundFace]
    named: Sequence[tuple[str, Region]] = ()
    """Names in the file itself, and where."""


@dataclass(frozen=True, slots=True)
class FaceVectors:
    """All faces that have a vector of one recipe, in columns of the same length; 0 stands for
    nobody."""

    ids: PhotoIds
    photo_ids: PhotoIds
    people: PhotoIds
    said: PhotoIds
    vectors: Vectors


class FaceTable:
    """Every method may run in any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._waiting = Waiting(database, "faces_sought")

    def pending(self, recipe: int) -> Iterator[tuple[int, bytes]]:
        """Photos within reach, moments of videos too, that weren't looked at: ids and hashes."""
        return self._waiting.pending(recipe)

    def counts(self, recipe: int) -> PeopleCounts:
        sought, faces = self._database.read(
            "SELECT (SELECT count(*) FROM faces_sought), (SELECT count(*) FROM faces)"
        )[0]
        return PeopleCounts(sought, self._waiting.count(recipe), faces)

    def store(self, looked_at: Iterable[Sought], recipe: int, alike: float = ALIKE) -> None:
        """In one transaction. What was said before of a face in this place holds for it again, and
        in an edited photo for one whose vector is nearer than `alike`."""
        with self._database.write() as connection:
            for photo in looked_at:
                if _exists(connection, photo):
                    _store_one(connection, photo, recipe, alike)

    def of_photo(self, photo_id: int) -> list[FaceInPhoto]:
        """The faces in a photo, from left to right, without those to be ignored."""
        rows = self._database.read(
            f"{_OF} WHERE f.photo_id = ? AND f.said <> {Said.IGNORED} ORDER BY f.left", (photo_id,)
        )
        return [to_face(row) for row in rows]

    def vectors(self, recipe: int) -> FaceVectors:
        rows = self._database.read(
            "SELECT id, photo_id, coalesce(person_id, 0), said, vector FROM faces"
            " WHERE vector IS NOT NULL AND recipe = ? ORDER BY id",
            (recipe,),
        )
        ids, photos, people, said = np.array([row[:4] for row in rows], np.int64).reshape(-1, 4).T
        return FaceVectors(ids, photos, people, said, raw_vectors([row[4] for row in rows]))


def to_face(row: Sequence[object]) -> FaceInPhoto:
    """A row of `faces_where`."""
    face_id, photo_id, left, top, right, bottom, person_id, name, said = row
    region = Region(left, top, right, bottom)  # type: ignore[arg-type]
    return FaceInPhoto(face_id, photo_id, region, person_id, name, Said(said))  # type: ignore[arg-type]


def faces_where(database: Database, condition: str, values: Sequence[object]) -> list[FaceInPhoto]:
    """`condition` is on `faces AS f`."""
    return [to_face(row) for row in database.read(f"{_OF} WHERE {condition}", values)]


def _exists(connection: sqlite3.Connection, photo: Sought) -> bool:
    """It may have gone meanwhile."""
    sql = "SELECT 1 FROM photos WHERE id = ? AND hash = ?"
    return connection.execute(sql, (photo.photo_id, photo.hash)).fetchone() is not None


def _store_one(connection: sqlite3.Connection, photo: Sought, recipe: int, alike: float) -> None:
    connection.execute("DELETE FROM faces WHERE photo_id = ?", (photo.photo_id,))
    ids = {
        _insert(connection, photo.photo_id, face, recipe): face.region
        for face in sorted(photo.faces, key=lambda face: -face.score)
    }
    follow_faces(connection, photo.photo_id, photo.hash, ids, alike)
    _hear(connection, photo.photo_id, photo.hash, ids)
    for name, region in photo.named:
        _heed_file(connection, photo, name, region, ids)
    connection.execute(
        "INSERT OR REPLACE INTO faces_sought VALUES (?, ?)", (photo.photo_id, recipe)
    )


def say_again(connection: sqlite3.Connection) -> None:
    """What is said of faces holds for them, and nothing else, after something was taken back."""
    same = " AND ".join(f"s.{side} = f.{side}" for side in _BOX)
    agree = f"{same} AND s.verdict = f.said AND s.person_id IS f.person_id"
    connection.execute(
        f"UPDATE faces AS f SET said = {Said.NOTHING}, person_id = NULL WHERE f.said <> 0 AND"
        " NOT EXISTS (SELECT 1 FROM people_said AS s JOIN photos AS p ON p.hash = s.hash"
        f" WHERE p.id = f.photo_id AND {agree})"
    )
    connection.execute(f"DELETE FROM faces WHERE vector IS NULL AND said = {Said.NOTHING}")
    unheard = connection.execute(
        "SELECT DISTINCT p.id, p.hash FROM people_said AS s JOIN photos AS p ON p.hash = s.hash"
        " JOIN faces_sought AS d ON d.photo_id = p.id WHERE NOT EXISTS"
        f" (SELECT 1 FROM faces AS f WHERE f.photo_id = p.id AND {same}"
        f"  AND (s.verdict = {Said.NOT} OR s.verdict = f.said AND s.person_id IS f.person_id))"
    )
    for photo_id, digest in unheard.fetchall():
        sql = f"SELECT id, {', '.join(_BOX)} FROM faces WHERE photo_id = ?"
        faces = {face_id: Region(*box) for face_id, *box in connection.execute(sql, (photo_id,))}
        follow_faces(connection, photo_id, digest, faces)
        _hear(connection, photo_id, digest, faces)


def _hear(
    connection: sqlite3.Connection, photo_id: int, digest: bytes, ids: dict[int, Region]
) -> None:
    """What was said of a photo's faces holds for those it has now; where somebody was named and
    there is none, one without a vector is added."""
    for said_id, region, verdict, person_id in _said_of(connection, digest):
        face_id = nearest(region, ids)
        if face_id is None and verdict is Said.IS:
            face_id = _insert(connection, photo_id, FoundFace(region, 0.0, None))
            ids[face_id] = region
        if face_id is not None:
            _say_of(connection, said_id, face_id, ids[face_id], verdict, person_id)


def _insert(connection: sqlite3.Connection, photo_id: int, face: FoundFace, recipe: int = 0) -> int:
    vector = None if face.vector is None else to_blob(face.vector)
    cursor = connection.execute(
        f"INSERT INTO faces (photo_id, {', '.join(_BOX)}, score, vector, recipe)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (photo_id, *box_of(face.region), face.score, vector, recipe),
    )
    return int(cursor.lastrowid or 0)


def seek_faces_again(
    connection: sqlite3.Connection, file_id: int, photo_id: int, sidecar_ns: int, renewed: bool
) -> None:
    """Before it is noted that a file was read: its sidecar may name people by now, or its picture
    come out otherwise."""
    connection.execute(
        "DELETE FROM faces_sought WHERE photo_id IN"
        " (SELECT id FROM photos WHERE ?2 IN (id, video_id))"
        " AND (?4 OR (SELECT sidecar_read FROM files WHERE id = ?1) <> ?3)",
        (file_id, photo_id, sidecar_ns, renewed),
    )


def box_of(region: Region) -> tuple[float, float, float, float]:
    return region.left, region.top, region.right, region.bottom


def _said_of(
    connection: sqlite3.Connection, digest: bytes
) -> list[tuple[int, Region, Said, int | None]]:
    rows = connection.execute(
        f"SELECT id, {', '.join(_BOX)}, verdict, person_id FROM people_said WHERE hash = ?",
        (digest,),
    )
    return [
        (said_id, Region(*box), Said(verdict), person_id)
        for said_id, *box, verdict, person_id in rows.fetchall()
    ]


def _say_of(
    connection: sqlite3.Connection,
    said_id: int,
    face_id: int,
    region: Region,
    verdict: Said,
    person_id: int | None,
) -> None:
    """From now on it is said of the box as it was found this time."""
    connection.execute(
        f"UPDATE people_said SET ({', '.join(_BOX)}) = (?, ?, ?, ?) WHERE id = ?",
        (*box_of(region), said_id),
    )
    if verdict is not Said.NOT:
        connection.execute(
            "UPDATE faces SET said = ?, person_id = ? WHERE id = ?", (verdict, person_id, face_id)
        )


def _heed_file(
    connection: sqlite3.Connection, photo: Sought, name: str, region: Region, ids: dict[int, Region]
) -> None:
    """A name in the file counts unless the person said something else of that face."""
    face_id = nearest(region, ids)
    if face_id is None:
        face_id = _insert(connection, photo.photo_id, FoundFace(region, 0.0, None))
        ids[face_id] = region
    person_id, box = person_named(connection, name), box_of(ids[face_id])
    contradicted = connection.execute(
        f"SELECT 1 FROM people_said WHERE hash = ? AND ({', '.join(_BOX)}) = (?, ?, ?, ?)"
        f" AND (verdict <> {Said.NOT} OR person_id = ?)",
        (photo.hash, *box, person_id),
    ).fetchone()
    if contradicted is None:
        connection.execute(
            f"INSERT INTO people_said (hash, {', '.join(_BOX)}, verdict, person_id)"
            f" VALUES (?, ?, ?, ?, ?, {Said.IS}, ?)",
            (photo.hash, *box, person_id),
        )
        connection.execute(
            f"UPDATE faces SET said = {Said.IS}, person_id = ? WHERE id = ?", (person_id, face_id)
        )


def person_named(connection: sqlite3.Connection, name: str) -> int:
    """The id of who is called that, in any case; a new person if there is none."""
    for person_id, known in connection.execute(
        "SELECT id, name FROM people WHERE name IS NOT NULL"
    ).fetchall():
        if known.casefold() == name.casefold():
            return int(person_id)
    cursor = connection.execute("INSERT INTO people (name) VALUES (?)", (name,))
    return int(cursor.lastrowid or 0)
