"""Which photos pass filters: the SQL conditions, and the questions behind them."""

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from photosearch.catalogue.database import Database
from photosearch.catalogue.listed import Listed
from photosearch.catalogue.pairs import BESIDE, FIRST, PATH, RAW
from photosearch.catalogue.places import in_folders, is_somewhere
from photosearch.catalogue.rows import to_ids
from photosearch.types import Dated, DateSource, Filters, Shape

Condition = tuple[str, tuple[object, ...]]
"""A condition on `photos AS p`, and the values of its question marks."""
Passing = NDArray[np.bool_]
"""For each photo id from 0: whether it passes. Ids beyond the end don't."""

_NONE = Filters()
_THERE = "EXISTS (SELECT 1 FROM files AS f WHERE f.photo_id = p.id AND f.gone = 0)"
_CAMERAS = (  # the index is leapt through, from each name to the next
    "WITH RECURSIVE c (name) AS (SELECT min(camera) FROM photos UNION ALL"
    " SELECT (SELECT min(camera) FROM photos WHERE camera > c.name) FROM c"
    " WHERE c.name IS NOT NULL) SELECT name FROM c WHERE name IS NOT NULL"
)
_SHAPES = {
    Shape.LANDSCAPE: "p.width > p.height",
    Shape.PORTRAIT: "p.width < p.height",
    Shape.SQUARE: "p.width = p.height",
}


class Listing:
    """Photos by their facts."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def passing(self, filters: Filters) -> Passing:
        """Every photo and moment that passes; whether it has a file now is not asked."""
        count = self._database.read("SELECT coalesce(max(id), 0) + 1 FROM photos")[0][0]
        mask = np.ones(count, np.bool_)
        if parts := list(_of_photos(self._database, filters)):
            sql, values = _all(parts)
            photos = f"SELECT group_concat(p.id) FROM photos AS p WHERE {sql}"
            mask = self._mask(count, photos, values)
        if parts := list(_of_files(self._database, filters)):
            sql, values = _all(parts)
            files = f"SELECT group_concat(f.photo_id) FROM files AS f WHERE f.gone = 0 AND {sql}"
            mask &= self._with_moments(self._mask(count, files, values))
        return mask

    def _mask(self, count: int, sql: str, values: tuple[object, ...]) -> Passing:
        ids = to_ids(self._database.read(sql, values)[0][0])
        mask = np.zeros(count, np.bool_)
        mask[ids[ids < count]] = True
        return mask

    def _with_moments(self, mask: Passing) -> Passing:
        """A moment of a video passes with the video."""
        rows = self._database.read("SELECT id, video_id FROM photos WHERE video_id IS NOT NULL")
        pairs = np.array(rows, dtype=np.int64).reshape(len(rows), 2)
        pairs = pairs[pairs[:, 0] < len(mask)]
        mask[pairs[:, 0]] = mask[pairs[:, 1]]
        return mask

    def newest(self, filters: Filters, limit: int | None) -> list[tuple[int, Path, bool]]:
        """Photo id, path and reachability of those that pass, the latest taken first."""
        return list(self.listed(filters, limit).in_order())

    def listed(self, filters: Filters, limit: int | None) -> Listed:
        """Those that pass, the latest taken first; of one second by their paths, the last first.

        Each with the file that passes, of several with the one that is to be shown.
        """
        known = self._database
        sql, values = _all([*_of_photos(known, filters), *_of_files(known, filters)])
        folders = self._database.read("SELECT id, path, reachable FROM folders")
        rows = self._database.read(
            f"SELECT p.id, f.folder_id, f.path, p.at, min({FIRST})"
            " FROM photos AS p JOIN files AS f ON f.photo_id = p.id AND f.gone = 0"
            " JOIN folders AS d ON d.id = f.folder_id"
            f" WHERE {sql} GROUP BY p.id ORDER BY p.dated DESC, {PATH} DESC LIMIT ?",
            (*values, -1 if limit is None else limit),
        )
        places = {folder_id: (path, bool(reachable)) for folder_id, path, reachable in folders}
        marked = self._database.read("SELECT photo_id FROM favourites")
        return Listed([r[:4] for r in rows if r[1] in places], places, [row[0] for row in marked])

    def count(self, filters: Filters, photo_ids: Sequence[int] | None = None) -> int:
        """How many photos, or how many of these photos and moments, have a file that passes."""
        if photo_ids is None:
            sql, values = condition(self._database, filters)
            photos = f"SELECT count(*) FROM photos AS p WHERE {_THERE} AND {sql}"
            return int(self._database.read(photos, values)[0][0])
        sql, values = _all(_of_files(self._database, filters))
        rows = self._database.read(
            "SELECT count(*) FROM photos AS p WHERE p.id IN (SELECT value FROM json_each(?)) AND"
            " EXISTS (SELECT 1 FROM files AS f WHERE f.photo_id = coalesce(p.video_id, p.id)"
            f" AND f.gone = 0 AND {sql})",
            (json.dumps(photo_ids), *values),
        )
        return int(rows[0][0])

    def files(
        self, photo_ids: Sequence[int], filters: Filters = _NONE
    ) -> list[tuple[int, bytes, bytes, bool]]:
        """Of each photo the files that pass, the one to be shown last.

        Photo id, folder, path below the folder, and whether it can be reached.
        """
        sql, values = _all(_of_files(self._database, filters))
        return self._database.read(
            "SELECT p.id, d.path, f.path, d.reachable FROM photos AS p JOIN files AS f"
            " ON f.photo_id = coalesce(p.video_id, p.id) JOIN folders AS d ON d.id = f.folder_id"
            " WHERE f.gone = 0 AND p.id IN (SELECT value FROM json_each(?))"
            f" AND {sql} ORDER BY {FIRST} DESC",
            (json.dumps([int(photo_id) for photo_id in photo_ids]), *values),
        )

    def unknown(self, filters: Filters) -> Filters:
        """Those folders, cameras and kinds, also excluded ones, of which there is no photo."""
        asked = (filters, *filters.excluded)
        cameras = [name.casefold() for (name,) in self._database.read(_CAMERAS)]
        kinds = {kind for kind, _ in self.kinds()} if any(one.kinds for one in asked) else set()
        return Filters(
            folders=tuple(
                folder
                for one in asked
                for folder in one.folders
                if not is_somewhere(self._database, folder)
            ),
            cameras=tuple(
                camera
                for one in asked
                for camera in one.cameras
                if not any(camera.casefold() in name for name in cameras)
            ),
            kinds=tuple(kind for one in asked for kind in one.kinds if kind.upper() not in kinds),
        )

    def cameras(self) -> list[tuple[str, int]]:
        """Each camera with the number of its photos, the most used first."""
        return self._database.read(
            f"SELECT p.camera, count(*) FROM photos AS p WHERE p.camera IS NOT NULL AND {_THERE}"
            " GROUP BY p.camera ORDER BY count(*) DESC, p.camera"
        )

    def kinds(self) -> list[tuple[str, int]]:
        """Each kind of file with the number of its photos, the most frequent first.

        A photo of which there is a RAW file beside its main one is counted as both.
        """
        return self._database.read(
            "SELECT kind, count(DISTINCT id) FROM"
            f" (SELECT p.kind, p.id FROM photos AS p WHERE {_THERE} UNION ALL"
            "  SELECT ?, f.photo_id FROM files AS f"
            f"  WHERE {BESIDE} AND f.gone = 0 AND f.photo_id IS NOT NULL)"
            " GROUP BY kind ORDER BY count(DISTINCT id) DESC, kind",
            (RAW,),
        )

    def months(self, filters: Filters = _NONE) -> list[tuple[str, int]]:
        """Each month that has photos that pass, such as "2019-06", with their number.

        The earliest first. For a histogram to choose dates from, leave `after` and `before` out.
        """
        sql, values = condition(self._database, filters)
        return self._database.read(
            f"SELECT substr(p.dated, 1, 7), count(*) FROM photos AS p WHERE {_THERE} AND {sql}"
            " GROUP BY 1 ORDER BY 1",
            values,
        )

    def dates(self, photo_ids: Sequence[int]) -> dict[int, Dated]:
        """When each photo was taken, and who says so."""
        rows = self._database.read(
            "SELECT id, dated, date_source FROM photos"
            " WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps([int(photo_id) for photo_id in photo_ids]),),
        )
        return {photo_id: Dated(dated, DateSource(source)) for photo_id, dated, source in rows}


def condition(database: Database, filters: Filters) -> Condition:
    """All that the filters ask for."""
    parts = list(_of_photos(database, filters))
    if of_files := list(_of_files(database, filters)):
        sql, values = _all(of_files)
        parts.append((_file(sql), values))
    return _all(parts)


def _of_photos(database: Database, filters: Filters) -> Iterator[Condition]:
    if filters.cameras:
        names = [row[0] for row in database.read(_CAMERAS)]
        wanted = [camera.casefold() for camera in filters.cameras]
        fitting = [name for name in names if any(part in name.casefold() for part in wanted)]
        yield "p.camera IN (SELECT value FROM json_each(?))", (json.dumps(fitting),)
    if filters.min_pixels is not None:
        yield "p.width * p.height >= ?", (filters.min_pixels,)
    if filters.max_pixels is not None:
        yield "p.width * p.height <= ?", (filters.max_pixels,)
    yield from _plain(filters)
    yield from _opposite(_of_photos(database, one) for one in filters.excluded)


def _opposite(excluded: Iterable[Iterator[Condition]]) -> Iterator[Condition]:
    """Also of what nobody knows, such as a camera that isn't named."""
    for parts in map(list, excluded):
        if parts:
            sql, values = _all(parts)
            yield f"({sql}) IS NOT 1", values


def _of_files(database: Database, filters: Filters) -> Iterator[Condition]:
    """Conditions on `files AS f`; one of the photo's files has to fulfil them all."""
    if filters.folders:
        yield in_folders(database, filters.folders)
    if filters.min_bytes is not None:
        yield "f.size >= ?", (filters.min_bytes,)
    if filters.max_bytes is not None:
        yield "f.size <= ?", (filters.max_bytes,)
    if filters.kinds:
        yield _kinds([kind.upper() for kind in filters.kinds])
    yield from _opposite(_of_files(database, one) for one in filters.excluded)


def _plain(filters: Filters) -> Iterator[Condition]:
    if filters.after:
        yield "p.dated >= ?", (_moment(filters.after),)
    if filters.before:
        yield "p.dated < ?", (_moment(filters.before),)
    if filters.shape:
        yield _SHAPES[filters.shape], ()
    if filters.located is not None:
        yield f"p.latitude IS {'NOT ' if filters.located else ''}NULL", ()
    if filters.favourite is not None:
        inside = "IN" if filters.favourite else "NOT IN"
        yield f"p.id {inside} {_with_moments('SELECT photo_id FROM favourites')}", ()


def _kinds(kinds: Sequence[str]) -> Condition:
    """A photo's kind is that of its main file; what lies beside that is a RAW file."""
    photos = "SELECT id FROM photos WHERE kind IN (SELECT value FROM json_each(?))"
    return f"iif({BESIDE}, {int(RAW in kinds)}, f.photo_id IN ({photos}))", (json.dumps(kinds),)


def _file(sql: str) -> str:
    """One of the photo's files fulfils this; a moment's are those of its video."""
    held = f"SELECT f.photo_id FROM files AS f WHERE f.gone = 0 AND {sql}"
    return f"p.id IN {_with_moments(held)}"


def _with_moments(photos: str) -> str:
    """These photos and, of videos among them, the further moments.

    Asking for coalesce(video_id, id) instead would look at every photo for the few that pass.
    """
    moments = "SELECT id FROM photos WHERE video_id IN held"
    return f"(WITH held AS ({photos}) SELECT * FROM held UNION ALL {moments})"


def _any(parts: Sequence[Condition]) -> Condition:
    sql = " OR ".join(sql for sql, _ in parts) or "0"
    return sql, tuple(value for _, values in parts for value in values)


def _all(parts: Iterable[Condition]) -> Condition:
    known = list(parts)
    sql = " AND ".join(f"({sql})" for sql, _ in known) or "1"
    return sql, tuple(value for _, values in known for value in values)


def _moment(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")
