"""The vectors of each model, and which models there are."""

import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence

import numpy as np

from photosearch.catalogue.database import Database
from photosearch.catalogue.rows import to_blob, to_ids, to_vectors
from photosearch.catalogue.writes import ensure_model
from photosearch.types import ModelUse, PhotoIds, Vector, Vectors

_PAGE = 4096
Convert = Callable[[Vectors], Vectors]


class VectorTable:
    """Feeds the index."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of_content(self, content_hash: bytes, model: str) -> tuple[int, Vector] | None:
        """The photo id and vector of a content, if the model has seen it."""
        row = self._database.read_one(
            "SELECT v.photo_id, v.vector FROM photos AS p JOIN vectors AS v ON v.photo_id = p.id"
            " JOIN models AS m ON m.id = v.model_id WHERE p.hash = ? AND m.name = ?",
            (content_hash, model),
        )
        return (row[0], self._to_vectors([row[1]])[0]) if row else None

    def live_ids(self, model: str) -> PhotoIds:
        """Ascending ids of the photos that have a file now and a vector of the model, and of the
        moments of videos that have."""
        sql = f"SELECT group_concat(v.photo_id) FROM {_OF_MODEL} WHERE m.name = ? AND {_IS_THERE}"
        return np.sort(to_ids(self._database.read_value(sql, (model,))))

    def whole_ids(self, model: str) -> PhotoIds:
        """The same without the further moments of videos, which are no photos of their own."""
        row = self._database.read_one(
            "SELECT group_concat(v.photo_id) FROM vectors AS v"
            f" JOIN models AS m ON m.id = v.model_id WHERE m.name = ? AND {_HAS_FILE}",
            (model,),
        )
        return np.sort(to_ids(row[0] if row else None))

    def covered(self, model: str) -> int:
        """How many photos that have a file now have a vector of the model; a video counts once."""
        sql = f"SELECT count(*) FROM {_OF_MODEL} WHERE m.name = ? AND {_HAS_FILE}"
        return int(self._database.read_value(sql, (model,)) or 0)

    def of(self, model: str, photo_ids: PhotoIds) -> Iterator[tuple[PhotoIds, Vectors]]:
        """The vectors of these photos, page by page; photos without one are left out."""
        for start in range(0, len(photo_ids), _PAGE):
            page = json.dumps(photo_ids[start : start + _PAGE].tolist())
            rows = self._database.read(
                "SELECT photo_id, vector FROM vectors"
                " WHERE photo_id IN (SELECT value FROM json_each(?))"
                " AND model_id = (SELECT id FROM models WHERE name = ?)",
                (page, model),
            )
            if rows:
                yield np.array([row[0] for row in rows]), self._to_vectors([row[1] for row in rows])

    def every(self, model: str) -> Iterator[tuple[PhotoIds, Vectors]]:
        """The vectors of all photos that have a file now, page by page, ascending."""
        last = 0
        while rows := self._database.read(_EVERY_VECTOR, (model, last)):
            yield np.array([row[0] for row in rows]), self._to_vectors([row[1] for row in rows])
            last = rows[-1][0]

    def models(self) -> list[ModelUse]:
        rows = self._database.read(
            "SELECT m.name, (SELECT count(*) FROM vectors WHERE model_id = m.id)"
            " FROM models AS m ORDER BY m.name"
        )
        return [ModelUse(name, count) for name, count in rows]

    def snapshot(self, model: str) -> str | None:
        """The stamp of the last index snapshot that was made from this catalogue."""
        return self._database.read_value("SELECT snapshot FROM models WHERE name = ?", (model,))

    def set_snapshot(self, model: str, stamp: str, renewal: int = 0) -> None:
        """`renewal`: the last renewed vector that it has."""
        with self._database.write() as connection:
            connection.execute(
                "UPDATE models SET snapshot = ?, renewal = ? WHERE name = ?",
                (stamp, renewal, model),
            )

    def snapshot_renewal(self, model: str) -> int:
        """What `set_snapshot` was told of the last renewed vector."""
        sql = "SELECT renewal FROM models WHERE name = ?"
        return self._database.read_value(sql, (model,)) or 0

    def renewed(self, model: str, since: int) -> tuple[PhotoIds, int]:
        """The photos whose vectors were renewed later than `since`, and the number of the last."""
        rows = self._database.read(
            "SELECT photo_id, renewal FROM vectors WHERE renewal > ? AND renewal <> 0"
            " AND model_id = (SELECT id FROM models WHERE name = ?)",
            (since, model),
        )
        last = max((renewal for _, renewal in rows), default=since)
        return np.array([photo_id for photo_id, _ in rows], dtype=np.int64), last

    def see_again(self, model: str, photo_ids: PhotoIds | None = None) -> None:
        """Have these photos, or all, read again for the model; until then their vectors stay."""
        sql = (
            "UPDATE vectors SET renewal = -1"
            " WHERE model_id = (SELECT id FROM models WHERE name = ?)"
        )
        wanted: tuple[str, ...] = (model,)
        if photo_ids is not None:
            sql += f" AND photo_id IN (SELECT {_OWNER_OF_EACH})"
            wanted = (model, json.dumps(photo_ids.tolist()))
        with self._database.write() as connection:
            connection.execute(sql, wanted)

    def keep_to_vectors_version(self, model: str, dimension: int, version: int) -> bool:
        """Forget the vectors that another version of the model made; whether there were any."""
        sql = "SELECT recipe FROM models WHERE name = ?"
        before = self._database.read_value(sql, (model,))
        if before == version:
            return False
        if before is not None:
            self.remove_model(model)
        with self._database.write() as connection:
            ensure_model(connection, model, dimension)
            connection.execute("UPDATE models SET recipe = ? WHERE name = ?", (version, model))
        return before is not None

    def carry_over(
        self, model: str, before: tuple[int, int], after: tuple[int, int], convert: Convert
    ) -> bool:
        """Turn vectors of a version and dimension of the model into those of another; whether
        there were any. Their photos are read again in time; until then these answer."""
        sql = "SELECT id FROM models WHERE name = ? AND recipe = ? AND dimension = ?"
        if (model_id := self._database.read_value(sql, (model, *before))) is None:
            return False
        with self._database.write() as connection:
            _convert_all(connection, model_id, convert)
            connection.execute(
                "UPDATE models SET recipe = ?, dimension = ?, snapshot = NULL, renewal = 0"
                " WHERE id = ?",
                (*after, model_id),
            )
        return True

    def remove_model(self, model: str) -> None:
        """Forget every vector of a model and give the disk space back."""
        with self._database.write() as connection:
            connection.execute("DELETE FROM models WHERE name = ?", (model,))
        self._database.give_back_space()

    def _to_vectors(self, blobs: Sequence[bytes]) -> Vectors:
        with self._database.watchful():
            return to_vectors(blobs)


_OWNER_OF_EACH = (  # a moment's is its video
    "coalesce(p.video_id, p.id) FROM photos AS p WHERE p.id IN (SELECT value FROM json_each(?))"
)
_OF_MODEL = "vectors AS v JOIN models AS m ON m.id = v.model_id"
_HAS_FILE = "EXISTS (SELECT 1 FROM files AS f WHERE f.photo_id = v.photo_id AND f.gone = 0)"
_IS_THERE = (  # a moment's video is looked for only where the moment has no file itself
    f"({_HAS_FILE} OR EXISTS (SELECT 1 FROM photos AS p JOIN files AS f ON f.photo_id = p.video_id"
    " WHERE p.id = v.photo_id AND f.gone = 0))"
)
_EVERY_VECTOR = (
    "SELECT v.photo_id, v.vector FROM models AS m JOIN vectors AS v ON v.model_id = m.id"
    f" WHERE m.name = ? AND v.photo_id > ? AND {_IS_THERE} ORDER BY v.photo_id LIMIT {_PAGE}"
)


def _convert_all(connection: sqlite3.Connection, model_id: int, convert: Convert) -> None:
    """A renewal of -1 has a photo read again (renewing.py)."""
    page = (
        "SELECT photo_id, vector FROM vectors WHERE model_id = ? AND photo_id > ?"
        f" ORDER BY photo_id LIMIT {_PAGE}"
    )
    last = 0
    while rows := connection.execute(page, (model_id, last)).fetchall():
        vectors = convert(to_vectors([blob for _, blob in rows]))
        connection.executemany(
            "UPDATE vectors SET vector = ?, renewal = -1 WHERE model_id = ? AND photo_id = ?",
            [
                (to_blob(vector), model_id, photo_id)
                for (photo_id, _), vector in zip(rows, vectors, strict=True)
            ],
        )
        last = rows[-1][0]
