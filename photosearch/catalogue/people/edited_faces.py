"""What was said of faces in a photo, after another program edited it.

In a picture of the same shape a face is where it was, also if it can't be seen by a network any
more. If it was cropped or turned, faces are elsewhere or gone: what was said holds for the face
that looks like the former one, and is dropped if there is none.
"""

import sqlite3
from collections.abc import Mapping

import numpy as np

from photosearch.catalogue.people.face_places import nearest
from photosearch.catalogue.rows import raw_vectors
from photosearch.types import Region, Vector

ALIKE = 0.6
"""Euclidean distance of the vectors, as the built-in `Likeness.perhaps`."""
_SAME_SHAPE = 0.01


def follow_faces(
    connection: sqlite3.Connection,
    photo_id: int,
    digest: bytes,
    faces: Mapping[int, Region],
    alike: float = ALIKE,
) -> None:
    """Moves what was taken over to where the photo's `faces` are by now, or drops it."""
    rows = connection.execute(
        "SELECT id, left, top, right, bottom, from_photo FROM people_said"
        " WHERE hash = ? AND from_photo IS NOT NULL",
        (digest,),
    ).fetchall()
    for said_id, *box, former in rows:
        place = _place(connection, photo_id, former, Region(*box), faces, alike)
        if place is None:
            connection.execute("DELETE FROM people_said WHERE id = ?", (said_id,))
        else:
            connection.execute(
                "UPDATE people_said SET (left, top, right, bottom, from_photo) = (?, ?, ?, ?, NULL)"
                " WHERE id = ?",
                (place.left, place.top, place.right, place.bottom, said_id),
            )


def _place(
    connection: sqlite3.Connection,
    photo_id: int,
    former: int,
    box: Region,
    faces: Mapping[int, Region],
    alike: float,
) -> Region | None:
    before = _vectors(connection, former)
    known = nearest(box, {face_id: region for face_id, (region, _) in before.items()})
    if known is not None:
        far = {
            face_id: float(np.linalg.norm(vector - before[known][1]))
            for face_id, (_, vector) in _vectors(connection, photo_id, former).items()
        }
        nearest_id = min(far, key=far.__getitem__, default=None)
        if nearest_id is not None and far[nearest_id] < alike:
            return faces[nearest_id]
    return box if _have_one_shape(connection, photo_id, former) else None


def _vectors(
    connection: sqlite3.Connection, photo_id: int, like: int | None = None
) -> dict[int, tuple[Region, Vector]]:
    """Of a photo's faces; only those that can be compared to the ones of the photo `like`."""
    rows = connection.execute(
        "SELECT id, left, top, right, bottom, vector FROM faces"
        " WHERE photo_id = ?1 AND vector IS NOT NULL AND (?2 IS NULL OR recipe IN"
        "  (SELECT recipe FROM faces WHERE photo_id = ?2 AND vector IS NOT NULL))",
        (photo_id, like),
    ).fetchall()
    vectors = raw_vectors([row[5] for row in rows])
    return {row[0]: (Region(*row[1:5]), vector) for row, vector in zip(rows, vectors, strict=True)}


def _have_one_shape(connection: sqlite3.Connection, one: int, other: int) -> bool:
    """Also if one is larger."""
    sql = "SELECT width, height FROM photos WHERE id IN (?, ?)"
    shapes = [width / height for width, height in connection.execute(sql, (one, other))]
    return len(shapes) < 2 or abs(shapes[0] / shapes[1] - 1) < _SAME_SHAPE
