"""Photos by their facts: which pass filters, in which order, and what there is to choose from."""

import os
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from photosearch import gazetteer
from photosearch.catalogue.album_names import albums_called
from photosearch.catalogue.conditions import (
    OF_FILES,
    OF_PHOTOS,
    all_of,
    asked,
    camera_names,
    condition,
    fitting_names,
    lens_names,
)
from photosearch.catalogue.database import Database
from photosearch.catalogue.days import known_days, known_moments
from photosearch.catalogue.folder_names import folder_names
from photosearch.catalogue.keywords import keywords
from photosearch.catalogue.listed import Listed, Marks
from photosearch.catalogue.orders import order_by
from photosearch.catalogue.pairs import BESIDE, FIRST, RAW
from photosearch.catalogue.people.people_names import people_called
from photosearch.catalogue.people.seen_moments import SeenMoments, seen_moments
from photosearch.catalogue.placeholders import Placeholders, read_placeholders
from photosearch.catalogue.places import is_somewhere
from photosearch.catalogue.ratings import all_ratings
from photosearch.catalogue.rows import as_json, to_ids
from photosearch.catalogue.text_condition import indexed
from photosearch.catalogue.towns import known_towns
from photosearch.catalogue.words.word_search import WordSearch
from photosearch.types import (
    ByDay,
    Dated,
    DateSource,
    Filters,
    PhotoIds,
    Place,
    Sort,
    usual_sort,
)

Passing = NDArray[np.bool_]
"""For each photo id from 0: whether it passes. Ids beyond the end don't."""

_NONE = Filters()
_THERE = "EXISTS (SELECT 1 FROM files AS f WHERE f.photo_id = p.id AND f.gone = 0)"
_EXPOSURE = ("camera", "iso", "aperture", "focal", "focal35", "shutter")


class Points(NamedTuple):
    """Photos that say where they were taken."""

    ids: PhotoIds
    degrees: NDArray[np.float64]
    """North and east, shape (count, 2)."""


class Listing:
    """Photos by their facts."""

    def __init__(self, database: Database, words: WordSearch | None = None) -> None:
        """`words`: makes the search for text in photos quick."""
        self._database = database
        self._of_photos = OF_PHOTOS if words is None else {**OF_PHOTOS, "texts": indexed(words)}

    def passing(self, filters: Filters) -> Passing:
        """Every photo and moment that passes, whether or not a file of it is there now."""
        count = self._beyond()
        mask = np.ones(count, np.bool_)
        if parts := list(asked(self._of_photos, self._database, filters)):
            sql, values = all_of(parts)
            photos = f"SELECT group_concat(p.id) FROM photos AS p WHERE {sql}"
            mask = self._mask(count, photos, values)
        if parts := list(asked(OF_FILES, self._database, filters)):
            sql, values = all_of(parts)
            files = f"SELECT group_concat(f.photo_id) FROM files AS f WHERE f.gone = 0 AND {sql}"
            mask &= self._with_moments(self._mask(count, files, values))
        return mask

    def everything(self) -> Passing:
        """Where nothing is filtered."""
        return np.ones(self._beyond(), np.bool_)

    def _beyond(self) -> int:
        return int(self._database.read_value("SELECT coalesce(max(id), 0) + 1 FROM photos") or 1)

    def with_moments(self, photo_ids: PhotoIds, count: int) -> Passing:
        """For each photo id below `count`, whether it is one of these, or a moment of its video."""
        mask = np.zeros(count, np.bool_)
        mask[photo_ids[photo_ids < count]] = True
        return self._with_moments(mask)

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

    def listed(
        self,
        filters: Filters = _NONE,
        limit: int | None = None,
        sort: Sort | None = None,
        seed: int = 0,
    ) -> Listed:
        """Photos that pass, by default the newest first; those of one second by path, descending.

        Each with the file that passes, of several with the one that is to be shown. `seed`: of the
        random order.
        """
        known = self._database
        sql, values = all_of(
            [*asked(self._of_photos, known, filters), *asked(OF_FILES, known, filters)]
        )
        order = order_by(known, filters, sort or usual_sort(filters), seed)
        folders = self._database.read("SELECT id, path, reachable FROM folders")
        rows = self._database.read(
            f"SELECT p.id, f.folder_id, f.path, p.at, min({FIRST})"
            " FROM photos AS p JOIN files AS f ON f.photo_id = p.id AND f.gone = 0"
            " JOIN folders AS d ON d.id = f.folder_id"
            f" WHERE {sql} GROUP BY p.id ORDER BY {order} LIMIT ?",
            (*values, -1 if limit is None else limit),
        )
        places = {folder_id: (path, bool(reachable)) for folder_id, path, reachable in folders}
        marked = self._database.read("SELECT photo_id FROM favourites")
        marks = Marks(frozenset(row[0] for row in marked), all_ratings(self._database))
        listed = Listed([r[:4] for r in rows if r[1] in places], places, marks)
        return listed.at_moments(self.seen_moments(filters)) if filters.people else listed

    def seen_moments(self, filters: Filters) -> SeenMoments:
        """In which moments of videos most of the people are seen who are asked for."""
        return seen_moments(self._database, filters.people)

    def count(self, filters: Filters, photo_ids: Sequence[int] | None = None) -> int:
        """How many photos, or how many of these photos and moments, have a file that passes."""
        if photo_ids is None:
            sql, values = condition(self._database, filters, self._of_photos)
            photos = f"SELECT count(*) FROM photos AS p WHERE {_THERE} AND {sql}"
            return int(self._database.read(photos, values)[0][0])
        sql, values = all_of(asked(OF_FILES, self._database, filters))
        rows = self._database.read(
            "SELECT count(*) FROM photos AS p WHERE p.id IN (SELECT value FROM json_each(?)) AND"
            " EXISTS (SELECT 1 FROM files AS f WHERE f.photo_id = coalesce(p.video_id, p.id)"
            f" AND f.gone = 0 AND {sql})",
            (as_json(photo_ids), *values),
        )
        return int(rows[0][0])

    def files(
        self, photo_ids: Sequence[int], filters: Filters = _NONE, order: str = f"{FIRST} DESC"
    ) -> list[tuple[int, bytes, bytes, bool]]:
        """The files of each photo that pass, by default the one to be shown last.

        Photo id, folder, path below the folder, and whether it can be reached.
        """
        sql, values = all_of(asked(OF_FILES, self._database, filters))
        return self._database.read(
            "SELECT p.id, d.path, f.path, d.reachable FROM photos AS p JOIN files AS f"
            " ON f.photo_id = coalesce(p.video_id, p.id) JOIN folders AS d ON d.id = f.folder_id"
            " WHERE f.gone = 0 AND p.id IN (SELECT value FROM json_each(?))"
            f" AND {sql} ORDER BY {order}",
            (as_json(photo_ids), *values),
        )

    def places(
        self, photo_ids: Sequence[int], filters: Filters, sort: Sort, seed: int = 0
    ) -> dict[tuple[int, bytes], int]:
        """The position of each photo with each of its files that pass, in an order.

        Paths are bytes: a hundred thousand `Path`s take half a second.
        """
        rows = self.files(photo_ids, filters, order_by(self._database, filters, sort, seed))
        return {
            (photo_id, os.path.join(folder, below)): place  # noqa: PTH118 - pathlib takes no bytes
            for place, (photo_id, folder, below, _) in enumerate(rows)
        }

    def placeholders(self, beyond: int = 0, limit: int | None = None) -> Placeholders:
        """Shape, colour and date of the first `limit` photos whose id is higher than `beyond`."""
        return read_placeholders(self._database, beyond, limit)

    def unknown(self, filters: Filters) -> Filters:
        """What the filters name, negated ones too, of which the library has nothing."""
        asked = (filters, *filters.excluded)
        cameras = camera_names(self._database)
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
                if camera and not fitting_names(cameras, [camera])
            ),
            lenses=tuple(
                lens
                for one in asked
                for lens in one.lenses
                if lens and not fitting_names(lens_names(self._database), [lens])
            ),
            places=tuple(
                place
                for one in asked
                for place in one.places
                if not gazetteer.fitting(place, known_towns(self._database))
            ),
            kinds=tuple(kind for one in asked for kind in one.kinds if kind.upper() not in kinds),
            people=tuple(
                name
                for one in asked
                for name in one.people
                if not people_called(self._database, name)
            ),
            albums=tuple(
                name
                for one in asked
                for name in one.albums
                if not albums_called(self._database, [name])
            ),
        )

    def cameras(self) -> list[tuple[str, int]]:
        """Each camera with the number of its photos, the most used first."""
        return self._database.read(
            f"SELECT p.camera, count(*) FROM photos AS p WHERE p.camera IS NOT NULL AND {_THERE}"
            " GROUP BY p.camera ORDER BY count(*) DESC, p.camera"
        )

    def towns(self) -> list[tuple[Place, int]]:
        """Each town with the number of its photos, the most photographed first."""
        columns = "SELECT group_concat(id), group_concat(town) FROM photos WHERE town > 0"
        ids, towns = map(to_ids, self._database.read(columns)[0])
        each, counts = np.unique(towns[self._there(ids)], return_counts=True)
        order = np.lexsort((each, -counts))
        known = (
            (gazetteer.place(town), count)
            for town, count in zip(each[order].tolist(), counts[order].tolist(), strict=True)
        )
        return [(place, count) for place, count in known if place is not None]

    def _there(self, ids: PhotoIds) -> Passing:
        """Which of these have a file. Of a million this takes a tenth of what EXISTS takes."""
        count = int(ids.max(initial=0)) + 1
        held = "SELECT group_concat(photo_id) FROM files WHERE gone = 0"
        there: Passing = self._mask(count, held, ())[ids]
        return there

    def points(self, photo_ids: PhotoIds | None = None) -> Points:
        """Where photos were taken: of all that have a file, or of these photos and moments."""
        columns = self._database.read(
            "SELECT group_concat(id), group_concat(CAST(round(latitude * 1e6) AS INTEGER)),"
            " group_concat(CAST(round(longitude * 1e6) AS INTEGER)) FROM photos"
            " WHERE latitude IS NOT NULL AND longitude IS NOT NULL"
        )[0]
        ids, north, east = map(to_ids, columns)
        wanted = self._there(ids) if photo_ids is None else np.isin(ids, photo_ids)
        return Points(ids[wanted], np.stack((north, east), axis=1)[wanted] / 1e6)

    def kinds(self) -> list[tuple[str, int]]:
        """Each kind of file with the number of its photos, the most frequent first.

        A photo with a RAW file beside its main file counts as both.
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
        sql, values = condition(self._database, filters, self._of_photos)
        return self._database.read(
            f"SELECT substr(p.dated, 1, 7), count(*) FROM photos AS p WHERE {_THERE} AND {sql}"
            " GROUP BY 1 ORDER BY 1",
            values,
        )

    def days(self) -> list[tuple[str, int]]:
        """Each day that has photos, such as "2019-06-15", with their number; the earliest first."""
        return self._database.read(
            f"SELECT substr(p.dated, 1, 10), count(*) FROM photos AS p WHERE {_THERE}"
            " GROUP BY 1 ORDER BY 1"
        )

    def known_days(self) -> ByDay:
        """The days that all photos were taken."""
        return known_days(self._database)

    def known_moments(self) -> NDArray[np.datetime64]:
        """The seconds photos were taken, by their ids; NaT where no more than a day is known."""
        return known_moments(self._database)

    def keywords(self) -> list[tuple[str, int]]:
        """All keywords, and those above them, with the number that `keyword:` finds."""
        return keywords(self._database)

    def folder_names(self) -> list[tuple[str, int]]:
        """The names of all folders that hold photos, with the number that `folder:` finds."""
        return folder_names(self._database)

    def moments(self, photo_ids: Sequence[int]) -> dict[int, tuple[int, float]]:
        """Of those that are moments of videos: the photo id of the video's first moment, which has
        the files, and the seconds from the video's beginning."""
        rows = self._database.read(
            "SELECT id, coalesce(video_id, id), at FROM photos"
            " WHERE at IS NOT NULL AND id IN (SELECT value FROM json_each(?))",
            (as_json(photo_ids),),
        )
        return {photo_id: (video_id, at) for photo_id, video_id, at in rows}

    def exposures(self, photo_ids: Sequence[int]) -> dict[int, dict[str, object]]:
        """What is known of how each was taken, by the keys of the filters."""
        rows = self._database.read(
            f"SELECT id, {', '.join(_EXPOSURE)} FROM photos"
            " WHERE id IN (SELECT value FROM json_each(?))",
            (as_json(photo_ids),),
        )
        return {
            photo_id: {name: one for name, one in zip(_EXPOSURE, values, strict=True) if one}
            for photo_id, *values in rows
        }

    def dates(self, photo_ids: Sequence[int]) -> dict[int, Dated]:
        """When each photo was taken, and who says so."""
        rows = self._database.read(
            "SELECT id, dated, date_source FROM photos"
            " WHERE id IN (SELECT value FROM json_each(?))",
            (as_json(photo_ids),),
        )
        return {photo_id: Dated(dated, DateSource(source)) for photo_id, dated, source in rows}
