"""What the library knows: folders, files, photos, vectors. Every method may run in any thread."""

import os
import random
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from types import MappingProxyType

import numpy as np

from photosearch import gazetteer, reader_versions
from photosearch.catalogue.additions import begin_import
from photosearch.catalogue.albums_table import AlbumTable
from photosearch.catalogue.database import Database
from photosearch.catalogue.drawable import drawable
from photosearch.catalogue.duplicate_table import DuplicateTable
from photosearch.catalogue.facets import Facets
from photosearch.catalogue.folder_table import FolderTable
from photosearch.catalogue.groups_table import GroupTable
from photosearch.catalogue.judgement_table import JudgementTable
from photosearch.catalogue.listing import Listing
from photosearch.catalogue.marks import NOW, is_settled, now, settle
from photosearch.catalogue.pairs import BESIDE, FIRST, MAY_BE_READ
from photosearch.catalogue.people.face_table import FaceTable
from photosearch.catalogue.people.people_table import PeopleTable
from photosearch.catalogue.ratings import RatingTable
from photosearch.catalogue.reasons import reason_of
from photosearch.catalogue.removal import Copy, removal
from photosearch.catalogue.renewing import STALE, again, keep_sound
from photosearch.catalogue.rows import FACTS, to_facts, to_ids, to_path, to_time
from photosearch.catalogue.salvage import salvage_if_damaged
from photosearch.catalogue.search_history import Favourites, Searches
from photosearch.catalogue.text_table import TextTable
from photosearch.catalogue.towns import find_all_towns, find_towns
from photosearch.catalogue.vector_table import VectorTable
from photosearch.catalogue.words.word_index import WordIndex
from photosearch.catalogue.words.word_rows import read_words
from photosearch.catalogue.words.word_search import WordSearch
from photosearch.catalogue.writes import Indexed, ensure_model, put_off, refuse, store_one
from photosearch.types import (
    NOT_RATED,
    Drawn,
    Filters,
    Origin,
    Photo,
    PhotoIds,
    Removal,
    Unreadable,
)

_PAGE = 4096
_NO_IDS: Mapping[int, bool] = MappingProxyType({})
_NONE = Filters()


@dataclass(frozen=True, slots=True)
class Pending:
    """A file to read for one model: never read, or its photo has no vector of that model."""

    file_id: int
    path: Path
    modified: datetime
    size: int = 0
    """Bytes, when the folder was scanned."""
    mtime_ns: int = 0
    suspect: bool = False
    """Photosearch crashed while it read this file."""
    reader_version: int = 0
    """By which it was read before."""
    again: bool = False
    """Its photo is known."""
    stale: bool = False
    """Its picture came out otherwise when it was read again for another model."""
    alone: bool = False
    """It is so large that nothing else is to take memory while it is read."""
    folder: Path | None = None
    """Below which it was found."""
    sidecar_ns: int = 0
    """When the .xmp file beside it was written; 0: there is none."""


class Catalogue:
    """Raises KnownError if the file can't be opened or has a newer schema.

    Any method may raise Damaged, because the file is checked in the background; the next start then
    salvages what is intact.
    """

    def __init__(self, path: Path) -> None:
        salvage_if_damaged(path)
        self._database = Database(path)
        self.folders = FolderTable(self._database)
        self.vectors = VectorTable(self._database)
        self.favourites = Favourites(self._database)
        self.ratings = RatingTable(self._database)
        self.searches = Searches(self._database)
        self.albums = AlbumTable(self._database)
        self.faces = FaceTable(self._database)
        self.texts = TextTable(self._database)
        self.people = PeopleTable(self._database)
        self.duplicates = DuplicateTable(self._database)
        self.groups = GroupTable(self._database)
        self.judgements = JudgementTable(self._database)
        self.word_index = WordIndex(self._database, path.with_name("words.index"))
        self.words = WordSearch(self._database, self.word_index)
        self.listing = Listing(self._database, self.words)
        self.facets = Facets(self._database, self.listing)

    def drawable(self, origin: Origin, chance: random.Random) -> Iterator[Drawn]:
        """Words that queries can be drawn from, with photos: see `drawable.py`."""
        return drawable(self._database, origin, chance)

    def begin_import(self) -> None:
        """Before files are read: what is added from now on may be of another import."""
        begin_import(self._database)

    def seal(self) -> None:
        """After writing: make any damage from now on noticed, unless others are at work."""
        self._database.seal()

    def close(self) -> None:
        self.word_index.close()
        self._database.close()

    # reading files

    def pending_count(self, model: str, now: float | None = None) -> int:
        sql = f"SELECT count(*) FROM ({_PENDING})"
        return int(self._database.read_value(sql, _pending(model, now)) or 0)

    def files_to_read(self) -> int:
        """Files that are read for themselves and can be reached, read or not."""
        return int(self._database.read_value(_TO_READ) or 0)

    def pending(self, model: str, now: float | None = None) -> Iterator[Pending]:
        """Files to read for a model, page by page, so that memory stays flat.

        What could not be read for a reason that may pass is among them; with `now`, in seconds
        since 1970, only once its pause is over, which grows from failure to failure.
        """
        return self._pages(_PENDING, model, now)

    def pending_beside(self, model: str, now: float | None = None) -> Iterator[Pending]:
        """Of these the RAW files beside a picture that can't be read."""
        return self._pages(_PENDING_BESIDE, model, now)

    def pending_again(self, model: str, now: float | None = None) -> Iterator[Pending]:
        """Files that an older reader version read or refused; `now` as in `pending`."""
        return self._pages(_again(), model, now)

    def keep_sound(self) -> None:
        """What an older version read as today's would is up to date."""
        keep_sound(self._database)

    def again_count(self, model: str, now: float | None = None) -> int:
        """How many files are to be read again for a model; `now` as in `pending`."""
        rows = self._database.read(
            f"SELECT coalesce(f.recipe, 0), p.kind, {STALE}, count(*) FROM files AS f"
            " JOIN folders AS d ON d.id = f.folder_id LEFT JOIN photos AS p ON p.id = f.photo_id"
            f" WHERE f.id > ?1 AND {again()} AND {_MAY_BE_TRIED} GROUP BY 1, 2, 3",
            _pending(model, now),
        )
        return sum(
            n
            for recipe, kind, stale, n in rows
            if stale or reader_versions.is_outdated(kind, recipe)
        )

    def _pages(self, sql: str, model: str, now: float | None) -> Iterator[Pending]:
        last, page = 0, f"{sql} ORDER BY f.id LIMIT {_PAGE}"
        while rows := self._database.read(page, _pending(model, now, last)):
            for file_id, folder, path, size, mtime_ns, suspect, sidecar_ns, *before in rows:
                recipe, again, stale = before[0], bool(before[1]), bool(before[2])
                file = to_path(folder, path), to_time(mtime_ns), size, mtime_ns, bool(suspect)
                of = Path(os.fsdecode(folder))
                yield Pending(file_id, *file, recipe, again, stale, False, of, sidecar_ns)
            last = rows[-1][0]

    def retry_in(self) -> float | None:
        """Seconds until something that could not be read or seen may be tried again; None if
        there is no such thing. A photo that only lacks a vector waits for whatever run comes."""
        now = int(time.time())
        due = self._database.read_value(
            f"SELECT min(iif(f.failed_at > ?, 0, {_DUE_AT}))"
            " FROM files AS f JOIN folders AS d ON d.id = f.folder_id"
            f" WHERE f.failures > 0 AND f.gone = 0 AND d.reachable = 1 AND {MAY_BE_READ}"
            f" AND (f.photo_id IS NULL OR f.recipe < {reader_versions.latest()}"
            "  OR f.sidecar_ns <> f.sidecar_read)",
            (now,),
        )
        pauses = [_LOOK_AGAIN] if self.unseen() else []
        if due is not None:
            pauses.append(max(0.0, due - now))
        return min(pauses, default=None)

    def unseen(self) -> list[Path]:
        """What directories list, but could not be looked at; and directories that list nothing."""
        rows = self._database.read(
            "SELECT d.path, u.path FROM unseen AS u JOIN folders AS d ON d.id = u.folder_id"
            " WHERE d.reachable = 1"
        )
        return [to_path(folder, path) for folder, path in rows]

    def suspect(self, file_ids: Sequence[int]) -> None:
        """Remember the files that were being read when Photosearch crashed."""
        with self._database.write() as connection:
            connection.executemany(
                "UPDATE files SET suspect = 1 WHERE id = ?", [(file_id,) for file_id in file_ids]
            )

    def knows_photo(self, content_hash: bytes, model: str) -> bool:
        """Whether this content has a vector of this model."""
        row = self._database.read_one(
            "SELECT 1 FROM photos AS p JOIN vectors AS v ON v.photo_id = p.id"
            " JOIN models AS m ON m.id = v.model_id WHERE p.hash = ? AND m.name = ?",
            (content_hash, model),
        )
        return row is not None

    def knows_video(self, content_hash: bytes, model: str) -> bool:
        """The same, and that it is a video whose moments are known, too."""
        sql = "SELECT 1 FROM photos WHERE hash = ? AND at IS NOT NULL"
        return bool(self._database.read(sql, (content_hash,))) and self.knows_photo(
            content_hash, model
        )

    def store(
        self,
        model: str,
        dimension: int,
        read: Sequence[Indexed],
        unreadable: Mapping[int, str],
        passing: Mapping[int, bool] = _NO_IDS,
    ) -> PhotoIds:
        """One batch in one transaction: files that were read, and reasons by file id.

        Reasons are kept until their files change, but those `passing`, which are no verdict: a
        photo that is known stays, and all are tried again after a pause, where it says so as
        suspects.
        Returns the photo ids, one for each of `read`, then those of videos' further moments.
        """
        with self._database.write() as connection:
            model_id = ensure_model(connection, model, dimension)
            stored = [store_one(connection, model_id, item) for item in read]
            for file_id, reason in unreadable.items():
                if file_id in passing:
                    put_off(connection, file_id, reason, passing[file_id])
                else:
                    refuse(connection, file_id, reason)
            find_towns(connection)
        further = [photo_id for ids in stored for photo_id in ids[1:]]
        return np.array([ids[0] for ids in stored] + further, dtype=np.int64)

    def find_towns(self) -> None:
        """Of photos that an earlier version read."""
        find_all_towns(self._database)

    def retry(self, paths: Iterable[Path] | None = None) -> None:
        """Forget why these files could not be read, or all: they are pending again."""
        with self._database.write() as connection:
            if paths is None:
                connection.execute(
                    "UPDATE files SET reason = NULL, failures = 0 WHERE photo_id IS NULL"
                )
                return
            folders = connection.execute("SELECT id, path FROM folders").fetchall()
            connection.executemany(
                "UPDATE files SET reason = NULL, failures = 0 WHERE photo_id IS NULL"
                " AND folder_id = ? AND path = ?",
                [
                    (folder_id, os.fsencode(path.relative_to(to_path(folder))))
                    for path in paths
                    for folder_id, folder in folders
                    if path.is_relative_to(to_path(folder))
                ],
            )

    def unreadable(self) -> list[Unreadable]:
        rows = self._database.read(
            "SELECT d.path, f.path, f.reason FROM files AS f JOIN folders AS d"
            " ON d.id = f.folder_id"
            " WHERE f.photo_id IS NULL AND f.reason IS NOT NULL AND f.gone = 0"
            " UNION SELECT d.path, u.path, u.reason FROM unseen AS u JOIN folders AS d"
            " ON d.id = u.folder_id ORDER BY 1, 2"
        )
        return [Unreadable(to_path(folder, path), reason_of(kept)) for folder, path, kept in rows]

    # photos

    def photo(self, photo_id: int, file: Path | None = None) -> Photo | None:
        """None if no file holds it any more. `file`, if it does, comes first among its paths."""
        rows = self._database.read(
            "SELECT d.path, f.path, d.reachable, f.size, f.id FROM files AS f JOIN folders AS d"
            " ON d.id = f.folder_id WHERE f.gone = 0 AND f.photo_id ="
            f"  (SELECT coalesce(video_id, id) FROM photos WHERE id = {NOW}) ORDER BY {FIRST}",
            (photo_id,),
        )
        if file is not None:
            rows.sort(key=lambda row: to_path(*row[:2]) != file)
        facts = self._database.read_one(
            f"SELECT dated, at, town, {', '.join(FACTS)} FROM photos WHERE id = {NOW}", (photo_id,)
        )
        if not rows or facts is None:
            return None
        paths = tuple(to_path(folder, path) for folder, path, *_ in rows)
        words = read_words(self._database, [row[4] for row in rows])
        dated, at, town, *known = facts
        when = datetime.fromisoformat(dated) if dated else None
        return Photo(
            photo_id,
            paths,
            replace(to_facts(known), words=words),
            rows[0][3],
            bool(rows[0][2]),
            at=at,
            dated=when,
            place=gazetteer.place(town) if town else None,
            rating=next(iter(self.ratings.of(self.now([photo_id])).values()), NOT_RATED),
        )

    def now(self, photo_ids: Sequence[int]) -> list[int]:
        """For each of the photos the one that is meant by it now: its heir, if it was edited."""
        return now(self._database, photo_ids)

    def settle(self, model: str) -> None:
        """At the end of a run, when every file has been read: see `marks`."""
        if is_settled(self._database):
            return
        with self._database.write() as connection:
            row = connection.execute("SELECT id FROM models WHERE name = ?", (model,)).fetchone()
            settle(connection, row[0] if row else 0)

    def photo_hash(self, photo_id: int) -> bytes | None:
        return self._database.read_value(f"SELECT hash FROM photos WHERE id = {NOW}", (photo_id,))

    def paths(
        self, photo_ids: Sequence[int], filters: Filters = _NONE, named: Path | None = None
    ) -> dict[int, tuple[Path, bool]]:
        """For each photo that has a file that passes: its path, and whether it is reachable.

        Of several the one named, or else the one that is to be shown (`pairs.FIRST`).
        """
        found: dict[int, tuple[Path, bool]] = {}
        for photo_id, folder, below, reachable in self.listing.files(photo_ids, filters):
            if photo_id not in found or found[photo_id][0] != named:
                found[photo_id] = to_path(folder, below), bool(reachable)
        return found

    def photos_at(self, paths: Sequence[Path]) -> dict[Path, int]:
        """The photo that each of these files holds, as far as it is known."""
        found: dict[Path, int] = {}
        for path in paths:
            place = self.folders.place_of(path)
            row = place and self._database.read_one(
                "SELECT photo_id FROM files WHERE folder_id = ? AND path = ? AND gone = 0",
                (place.id, os.fsencode(path.relative_to(place.path))),
            )
            if row and row[0] is not None:
                found[path] = row[0]
        return found

    def removal(self, paths: Sequence[Path]) -> tuple[Removal, Sequence[Copy]]:
        """What deleting these files means, and which of what goes and stays may be one file."""
        return removal(self._database, paths)

    def counts(self) -> tuple[int, int]:
        """Photos and files that are there now."""
        row = self._database.read(
            "SELECT count(DISTINCT photo_id), count(*) FROM files WHERE gone = 0"
        )[0]
        return row[0], row[1]

    def photo_ids(self) -> list[int]:
        """The photos that are there now, without looking at more than their ids."""
        sql = "SELECT group_concat(DISTINCT photo_id) FROM files WHERE gone = 0"
        ids: list[int] = to_ids(self._database.read_value(sql)).tolist()
        return ids

    def changes(self) -> int | None:
        """A number that differs once another process has written; None if not known just now."""
        return self._database.changes()

    @property
    def written(self) -> int:
        """How often this process has written what may change which photos pass a filter."""
        return self._database.photos_written


_LONGEST_PAUSE = 86_400
_LOOK_AGAIN = 600.0
_DUE_AT = f"f.failed_at + min(60 << min(2 * f.failures - 2, 20), {_LONGEST_PAUSE})"
"""When its last reason may have passed: after a minute, four, sixteen ... at most a day."""
_DUE = f"(f.failures > 0 AND (?3 IS NULL OR f.failed_at > ?3 OR {_DUE_AT} <= ?3))"
"""Also if the clock was set back."""
_MAY_BE_TRIED = f"(f.failures = 0 OR {_DUE})"
_FILES = (
    "SELECT f.id, d.path, f.path, f.size, f.mtime_ns, f.suspect, f.sidecar_ns, f.recipe,"
    " f.photo_id IS NOT NULL, {stale} FROM files AS f JOIN folders AS d ON d.id = f.folder_id"
    " WHERE f.id > ?1 AND "
)
"""What `_pages` reads."""
_PENDING = (
    f"{_FILES.format(stale=0)} f.gone = 0 AND d.reachable = 1 AND {MAY_BE_READ} AND"
    f" ((f.photo_id IS NULL AND (f.reason IS NULL OR {_DUE}))"
    f" OR (f.photo_id IS NOT NULL AND f.sidecar_ns <> f.sidecar_read AND {_MAY_BE_TRIED})"
    f" OR (f.photo_id IS NOT NULL AND {_MAY_BE_TRIED} AND NOT EXISTS"
    "  (SELECT 1 FROM vectors AS v WHERE v.photo_id = f.photo_id"
    "   AND v.model_id = (SELECT id FROM models WHERE name = ?2))))"
)
_TO_READ = (
    "SELECT count(*) FROM files AS f JOIN folders AS d ON d.id = f.folder_id"
    f" WHERE f.gone = 0 AND d.reachable = 1 AND {MAY_BE_READ}"
)


def _again() -> str:
    return f"{_FILES.format(stale=STALE)} {again()} AND {_MAY_BE_TRIED}"


_PENDING_BESIDE = f"{_PENDING} AND {BESIDE}"


def _pending(model: str, now: float | None, after: int = 0) -> tuple[int, str, int | None]:
    return after, model, None if now is None else int(now)
