"""What near-duplicates are told by, and which photos the person said are none.

A photo's hash is kept by the photo, so it stays with it wherever its files go; a video has none.
"""

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from photosearch.catalogue.database import Database
from photosearch.catalogue.marks import now
from photosearch.catalogue.ratings import to_rating
from photosearch.catalogue.rows import to_path
from photosearch.types import DuplicateFile, PhotoIds

_PAGE = 20_000
_UNKNOWN = np.datetime64("NaT", "s")
_THERE = "EXISTS (SELECT 1 FROM files AS f WHERE f.photo_id = p.id AND f.gone = 0)"
_MISSING = (
    "SELECT p.id, p.hash FROM photos AS p LEFT JOIN hashes AS h ON h.photo_id = p.id"
    f" WHERE h.photo_id IS NULL AND p.at IS NULL AND p.id > ? AND {_THERE}"
    f" ORDER BY p.id LIMIT {_PAGE}"
)
_COMPARED = (
    "SELECT p.id, h.hash, h.detail, p.width, p.height, p.kind = 'RAW',"
    " iif(p.date_source = 'camera' AND p.taken_at NOT LIKE '%T00:00:00', p.taken_at, NULL),"
    " p.camera FROM photos AS p JOIN hashes AS h ON h.photo_id = p.id"
    f" WHERE p.id > ? AND p.at IS NULL AND {_THERE} ORDER BY p.id LIMIT {_PAGE}"
)
_MOMENTS = (
    "SELECT p.id, p.duration, iif(p.date_source = 'container', p.taken_at, NULL), m.id, m.at"
    " FROM photos AS m JOIN photos AS p ON p.id = coalesce(m.video_id, m.id)"
    f" WHERE m.at IS NOT NULL AND {_THERE} ORDER BY p.id, m.at"
)
_COPIES = (
    "SELECT photo_id FROM files WHERE gone = 0 AND main_id IS NULL AND photo_id IS NOT NULL"
    " GROUP BY photo_id HAVING count(*) > 1"
)
_FILES = (
    "SELECT f.photo_id, d.path, f.path, f.size, p.width, p.height, p.kind, d.reachable,"
    " EXISTS (SELECT 1 FROM favourites AS s WHERE s.photo_id = p.id),"
    " coalesce((SELECT r.stars FROM ratings AS r WHERE r.photo_id = p.id),"
    "  max(w.rating, 0), 0), coalesce((SELECT r.flag FROM ratings AS r WHERE r.photo_id = p.id),"
    "  w.flag, -(w.rating < 0), 0), p.taken_at,"
    " p.camera, p.latitude IS NOT NULL, coalesce(h.sharpness, 0),"
    " (SELECT count(*) FROM files AS r WHERE r.main_id = f.id AND r.gone = 0)"
    " FROM files AS f JOIN folders AS d ON d.id = f.folder_id"
    " JOIN photos AS p ON p.id = f.photo_id LEFT JOIN hashes AS h ON h.photo_id = p.id"
    " LEFT JOIN file_words AS w ON w.file_id = f.id"
    " WHERE f.gone = 0 AND f.main_id IS NULL"
    " AND f.photo_id IN (SELECT value FROM json_each(?)) ORDER BY d.path, f.path"
)


@dataclass(frozen=True, slots=True)
class Hashed:
    """What was made of one photo's thumbnail."""

    photo_id: int
    hash: bytes
    detail: int
    sharpness: float


@dataclass(frozen=True, slots=True)
class Compared:
    """Of all photos that have a hash and a file now. Arrays of one length, by ascending id."""

    photo_ids: PhotoIds
    hashes: NDArray[np.uint64]
    """Shape (count, 4)."""
    details: NDArray[np.uint8]
    sizes: NDArray[np.int32]
    """Width and height in pixels, shape (count, 2)."""
    is_raw: NDArray[np.bool_]
    taken: NDArray[np.datetime64]
    """By the camera's clock, to the second; NaT where it is not known."""
    cameras: NDArray[np.int32]
    """A number for each camera; -1: unknown."""


@dataclass(frozen=True, slots=True)
class VerdictRow:
    """What the pictures of two photos turned out to be, see `duplicates/same_picture.py`."""

    one: int
    """The lower photo id."""
    other: int
    same: bool
    is_copy: bool
    unframed: tuple[float, float]


@dataclass(frozen=True, slots=True)
class VideoRow:
    """A video that has a file now."""

    photo_id: int
    duration: float
    """Seconds."""
    taken: str | None
    moments: tuple[tuple[int, float], ...]
    """Photo ids, and seconds from its beginning."""


class DuplicateTable:
    """Hashes, and what the person said about duplicates."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def missing(self) -> Iterator[tuple[int, bytes]]:
        """Photos without a hash, and their content hashes; page by page."""
        last = 0
        while rows := self._database.read(_MISSING, (last,)):
            yield from rows
            last = rows[-1][0]

    def keep(self, hashed: Sequence[Hashed]) -> None:
        """Photos that are gone meanwhile are passed over."""
        rows = [(one.photo_id, one.hash, one.detail, one.sharpness) for one in hashed]
        with self._database.write(about_photos=False) as connection:
            connection.executemany(
                "INSERT OR REPLACE INTO hashes SELECT id, ?2, ?3, ?4 FROM photos WHERE id = ?1",
                rows,
            )

    def verdicts(self, rules: int) -> Iterator[VerdictRow]:
        """Those that were found by these rules."""
        rows = self._database.read(
            "SELECT one, other, same, is_copy, share_one, share_other FROM verdicts"
            " WHERE rules = ?",
            (rules,),
        )
        return (VerdictRow(a, b, bool(same), bool(copy), (c, d)) for a, b, same, copy, c, d in rows)

    def keep_verdicts(self, rules: int, rows: Sequence[VerdictRow]) -> None:
        """Pairs of which one has no hash any more are passed over."""
        with self._database.write(about_photos=False) as connection:
            connection.execute("DELETE FROM verdicts WHERE rules <> ?", (rules,))
            connection.executemany(
                "INSERT OR REPLACE INTO verdicts SELECT a.photo_id, b.photo_id, ?, ?, ?, ?, ?"
                " FROM hashes AS a, hashes AS b WHERE a.photo_id = ? AND b.photo_id = ?",
                [(r.same, r.is_copy, *r.unframed, rules, r.one, r.other) for r in rows],
            )

    def compared(self) -> Compared:
        parts, cameras, last = [], dict[str | None, int]({None: -1}), 0
        while rows := self._database.read(_COMPARED, (last,)):
            parts.append(_as_arrays(rows, cameras))
            last = rows[-1][0]
        if not parts:
            parts = [_as_arrays([], cameras)]
        return Compared(*(np.concatenate(columns) for columns in zip(*parts, strict=True)))

    def with_copies(self) -> list[int]:
        """Photos and videos that several files hold, RAW files beside them not counted."""
        rows = self._database.read(f"SELECT id FROM photos WHERE id IN ({_COPIES}) ORDER BY id")
        return [photo_id for (photo_id,) in rows]

    def videos(self) -> list[VideoRow]:
        """With all their moments."""
        rows = self._database.read(_MOMENTS)
        return [
            VideoRow(photo_id, duration or 0.0, taken, tuple((row[3], row[4]) for row in of))
            for (photo_id, duration, taken), of in groupby(rows, itemgetter(0, 1, 2))
        ]

    def files(self, photo_ids: Sequence[int]) -> dict[int, list[DuplicateFile]]:
        """The files of each photo, but RAW files that lie beside one of them."""
        found = defaultdict[int, list[DuplicateFile]](list)
        for start in range(0, len(photo_ids), _PAGE):
            page = json.dumps([int(one) for one in photo_ids[start : start + _PAGE]])
            for row in self._database.read(_FILES, (page,)):
                found[row[0]].append(_as_file(row))
        return found

    def below(self, directory: Path) -> int:
        """How many files lie below a directory that are no RAW files beside others, be they read
        or not."""
        return sum(1 for path in self._paths() if path.is_relative_to(directory))

    def per_directory(self) -> dict[Path, int]:
        """The number of such files in each directory itself, those of videos included."""
        counts = defaultdict[Path, int](int)
        for path in self._paths():
            counts[path.parent] += 1
        return counts

    def _paths(self) -> Iterator[Path]:
        rows = self._database.read(
            "SELECT d.path, f.path FROM files AS f JOIN folders AS d ON d.id = f.folder_id"
            " WHERE f.gone = 0 AND f.main_id IS NULL"
        )
        return (to_path(*row) for row in rows)

    def keep_apart(self, photo_ids: Sequence[int]) -> int:
        """None of these is a duplicate of another one, from now on; the mark to take it back."""
        meant = sorted(set(now(self._database, photo_ids)))
        with self._database.write(about_photos=False) as connection:
            row = connection.execute("SELECT coalesce(max(mark), 0) + 1 FROM apart").fetchone()
            connection.executemany(
                "INSERT INTO apart SELECT id, ? FROM photos WHERE id = ?",
                [(row[0], photo_id) for photo_id in meant],
            )
        return int(row[0])

    def forget_apart(self, mark: int) -> None:
        """Take back what `keep_apart` was told."""
        with self._database.write(about_photos=False) as connection:
            connection.execute("DELETE FROM apart WHERE mark = ?", (mark,))

    def apart(self) -> dict[int, frozenset[int]]:
        """The marks of each photo that has any; two photos with one mark are no duplicates."""
        marks = defaultdict[int, set[int]](set)
        for photo_id, mark in self._database.read("SELECT photo_id, mark FROM apart"):
            marks[photo_id].add(mark)
        return {photo_id: frozenset(of) for photo_id, of in marks.items()}


def _as_arrays(
    rows: Sequence[tuple[Any, ...]], cameras: dict[str | None, int]
) -> tuple[NDArray[Any], ...]:
    columns = list(zip(*rows, strict=True)) if rows else [()] * 8
    ids, hashes, details, widths, heights, raw, taken, names = columns
    return (
        np.array(ids, np.int64),
        np.frombuffer(b"".join(hashes), np.uint64).reshape(-1, 4),
        np.array(details, np.uint8),
        np.array([widths, heights], np.int32).T.reshape(-1, 2),
        np.array(raw, np.bool_),
        np.array([one or _UNKNOWN for one in taken], "datetime64[s]"),
        np.array([cameras.setdefault(n, len(cameras)) for n in names], np.int32),
    )


def _as_file(row: Sequence[Any]) -> DuplicateFile:
    photo_id, folder, below, size, width, height, kind, reachable, favourite, *more = row
    stars, flag, taken_at, camera, located, sharpness, beside = more
    path = to_path(folder, below)
    return DuplicateFile(
        photo_id=photo_id,
        path=path,
        size=size,
        width=width,
        height=height,
        kind=kind,
        reachable=bool(reachable),
        favourite=bool(favourite),
        rating=to_rating(stars, flag),
        taken_at=datetime.fromisoformat(taken_at) if isinstance(taken_at, str) else None,
        camera=camera,
        located=bool(located),
        sharpness=sharpness,
        beside=beside,
    )
