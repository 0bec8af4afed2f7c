"""The folders, the drives mounted below them, and what scans find there."""

import os
import sqlite3
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

from photosearch.catalogue.database import Database
from photosearch.catalogue.disk_changes.following import follow
from photosearch.catalogue.disk_changes.moving import move
from photosearch.catalogue.disk_changes.nesting import (
    ID_BY_PATH,
    PATH_BY_ID,
    folder_around,
    join,
    note_words_below,
    split,
)
from photosearch.catalogue.disk_changes.reconcile import FileRow, load_scan, reconcile, split_off
from photosearch.catalogue.disk_changes.sniffed import SniffedRow, recall
from photosearch.catalogue.folder_tree import folder_trees
from photosearch.catalogue.rows import to_path
from photosearch.catalogue.writes import take_in
from photosearch.types import Folder, SubFolder

_NONE: Mapping[bytes, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Mounted:
    """A drive mounted somewhere below a folder."""

    id: int
    path: Path
    device: int | None
    """Its st_dev at its last scan, if there was one."""
    reachable: bool


class FolderTable:
    """The folders of a library.

    A drive that is mounted somewhere below a folder has a row of its own in `folders`, so that it
    can be away while the rest of the folder is there. To everyone else it is part of its folder.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[Folder]:
        """In the order of their paths."""
        rows = self._database.read(
            "SELECT f.id, f.path, f.reachable,"
            f" (SELECT count(DISTINCT photo_id) FROM files WHERE {_OF_FOLDER} AND gone = 0),"
            f" (SELECT count(*) FROM files WHERE {_OF_FOLDER} AND gone = 0"
            "  AND reason IS NOT NULL AND photo_id IS NULL)"
            f" + (SELECT count(*) FROM unseen WHERE {_OF_FOLDER})"
            " FROM folders AS f WHERE f.within IS NULL ORDER BY f.path"
        )
        away = self._database.read("SELECT within, path FROM folders WHERE reachable = 0")
        found = [Folder(i, to_path(p), bool(r), photos, bad) for i, p, r, photos, bad in rows]
        return [
            replace(folder, away=tuple(to_path(path) for i, path in away if i == folder.id))
            for folder in found
        ]

    def paths(self) -> list[Path]:
        """Those of `all`, at once however many photos there are: counting those takes long."""
        rows = self._database.read("SELECT path FROM folders WHERE within IS NULL ORDER BY path")
        return [to_path(path) for (path,) in rows]

    def trees(self) -> list[SubFolder]:
        """The directories of each folder that hold photos; see `folder_trees`."""
        return folder_trees(self._database)

    def add(self, path: Path, device: int | None = None) -> int:
        """The id of a folder; folders below it are taken over, with all that is known of them,
        unless the person wants them as folders of their own.

        `device`: its st_dev. A folder that lies on another one may be away while this isn't.
        """
        with self._database.write() as connection:
            connection.execute(
                "INSERT INTO folders (path) VALUES (?) ON CONFLICT DO NOTHING", (os.fsencode(path),)
            )
            folder_id: int = connection.execute(
                "SELECT id FROM folders WHERE path = ?", (os.fsencode(path),)
            ).fetchone()[0]
            known = connection.execute(
                "SELECT id, path, device FROM folders WHERE within IS NULL AND own = 0"
            ).fetchall()
            for inner_id, inner, inner_device in known:
                if to_path(inner) != path and to_path(inner).is_relative_to(path):
                    elsewhere = device is not None and inner_device not in (None, device)
                    take_in(connection, folder_id, path, inner_id, elsewhere)
            note_words_below(connection, path)
        return folder_id

    def split(self, path: Path) -> int | None:
        """The id of the folder of its own that this directory of a folder is from now on, with
        what is known of its files; None if it lies in no folder."""
        with self._database.write() as connection:
            return split(connection, path, own=True)

    def place_id(self, path: Path) -> int | None:
        """Of a folder, or of a drive mounted below one."""
        return self._database.read_value(ID_BY_PATH, (os.fsencode(path),))

    def path(self, folder_id: int) -> Path | None:
        found = self._database.read_value(PATH_BY_ID, (folder_id,))
        return None if found is None else to_path(found)

    def around(self, path: Path) -> Path | None:
        """The innermost folder that a directory, or another folder, lies in."""
        return max((place for place in self.paths() if place in path.parents), default=None)

    def rejoin(self, path: Path) -> None:
        """Make a folder a part of the one around it again, if there is one."""
        with self._database.write() as connection:
            known = connection.execute(ID_BY_PATH, (os.fsencode(path),)).fetchone()
            outer = folder_around(connection, path)
            if known and outer is not None:
                join(connection, known[0], outer)

    def remove(self, folder_id: int) -> None:
        """Forget a folder, its files, and the photos that no other folder holds. Folders of their
        own that lie in it stay."""
        with self._database.write() as connection:
            for (path,) in connection.execute(PATH_BY_ID, (folder_id,)).fetchall():
                note_words_below(connection, to_path(path))
            connection.execute("DELETE FROM folders WHERE id = ?", (folder_id,))
            connection.execute(
                "DELETE FROM photos WHERE NOT EXISTS"
                " (SELECT 1 FROM files WHERE"
                " coalesce(photos.video_id, photos.id) IN (files.photo_id, files.was_id))"
            )
        self._database.give_back_space()

    def move(
        self,
        old: Path,
        path: Path,
        device: int | None,
        volume: str,
        staying: Collection[Path] = (),
    ) -> None:
        """A folder, a drive below one, or a directory in one lies at `path` by now, with the files
        that are known of it; searches follow it. `staying`: folders below it that are where they
        were."""
        with self._database.write() as connection:
            known = connection.execute(ID_BY_PATH, (os.fsencode(old),)).fetchone()
            folder_id = known[0] if known else split(connection, old, own=False)
            if folder_id is not None:
                move(connection, folder_id, path, device, volume, staying)
                follow(connection, old, path)

    def mounts(self, folder_id: int) -> list[Mounted]:
        """The drives mounted below a folder, as of the last scan, in the order of their paths."""
        rows = self._database.read(
            "SELECT id, path, device, reachable FROM folders WHERE within = ? ORDER BY path",
            (folder_id,),
        )
        return [_mounted(*row) for row in rows]

    def join(self, folder_id: int, root: Path, mount_id: int) -> None:
        """What was a drive is an ordinary directory of its folder by now."""
        with self._database.write() as connection:
            if _is_known(connection, folder_id, mount_id):
                take_in(connection, folder_id, root, mount_id, elsewhere=False)

    def device(self, folder_id: int) -> tuple[int | None, bool]:
        """The st_dev of a folder at its last scan, and whether it had files then."""
        rows = self._database.read(
            "SELECT device, EXISTS (SELECT 1 FROM files WHERE folder_id = f.id AND gone = 0)"
            " FROM folders AS f WHERE id = ?",
            (folder_id,),
        )
        return (rows[0][0], bool(rows[0][1])) if rows else (None, False)

    def volume(self, folder_id: int) -> str | None:
        """What drives.volume said of a folder at its last scan; None if there was none."""
        return self._database.read_value("SELECT volume FROM folders WHERE id = ?", (folder_id,))

    def files_below(self, path: Path) -> list[tuple[Path, int]]:
        """As `file_paths`, of a folder, a drive below one, or a directory in one."""
        place = self.place_of(path)
        known = self.file_paths(place.id) if place else []
        start = path.relative_to(place.path) if place else Path()
        return [(p.relative_to(start), size) for p, size in known if p.is_relative_to(start)]

    def file_paths(self, folder_id: int) -> list[tuple[Path, int]]:
        """Of the files that were there at the last scan: the paths below the folder, and bytes."""
        rows = self._database.read(
            "SELECT path, size FROM files WHERE folder_id = ? AND gone = 0", (folder_id,)
        )
        return [(to_path(path), size) for path, size in rows]

    def place_of(self, path: Path) -> Mounted | None:
        """The folder, or the drive mounted below one, in which a file lies."""
        return next((place for place in self._places() if path.is_relative_to(place.path)), None)

    def _places(self) -> list[Mounted]:
        """Folders and drives, the innermost first."""
        rows = self._database.read("SELECT id, path, device, reachable FROM folders")
        return sorted((_mounted(*row) for row in rows), key=lambda place: -len(place.path.parts))

    def distrust(self, paths: Iterable[Path]) -> None:
        """These files have been written: for the next scan they have changed, even if size and time
        are as before."""
        places = self._places()
        homes = (
            (next((place for place in places if path.is_relative_to(place.path)), None), path)
            for path in paths
        )
        rows = [(p.id, os.fsencode(path.relative_to(p.path))) for p, path in homes if p]
        if rows:
            with self._database.write() as connection:
                connection.executemany(
                    "UPDATE files SET mtime_ns = -1 WHERE folder_id = ? AND path = ?", rows
                )
                connection.executemany("DELETE FROM sniffed WHERE folder_id = ? AND path = ?", rows)

    def recall(self, place: Path) -> Callable[[str, int, int], int | None]:
        """What files of this folder or drive are whose names don't tell: see `sniffed.recall`."""
        return recall(self._database, place)

    def set_unreachable(self, folder_id: int) -> None:
        """Its files stay as they were, findable and marked."""
        with self._database.write() as connection:
            connection.execute(
                "UPDATE folders SET reachable = 0 WHERE ? IN (id, within)", (folder_id,)
            )

    def reconcile(
        self,
        folder_id: int,
        device: int | None,
        rows: Iterable[FileRow | SniffedRow],
        unseen: Sequence[bytes],
        within: Sequence[bytes] = (b"",),
        mounts: Sequence[bytes] = (),
        reasons: Mapping[bytes, str] = _NONE,
        volume: str | None = None,
    ) -> None:
        """Bring a folder's files in line with a finished scan of the directories `within`.

        `rows` is consumed before the others are looked at, so one walk can fill all. `unseen`: what
        could not be looked at, or not be listed; of it and what lies below nothing changes.
        `reasons`: what the person is told of some of it.
        `mounts`: below the folder, where other file systems begin; each gets a row of its own.
        Nothing happens if the folder has been removed meanwhile.
        """
        with self._database.borrow() as connection:
            load_scan(connection, rows)
            with self._database.write(connection):
                if not _is_known(connection, folder_id):
                    return
                split_off(connection, folder_id, mounts)
                reconcile(connection, folder_id, unseen, within, reasons)
                connection.execute(
                    "UPDATE folders SET reachable = 1, device = ?, volume = ? WHERE id = ?",
                    (device, volume, folder_id),
                )


def _mounted(place_id: int, path: bytes, device: int | None, reachable: int) -> Mounted:
    return Mounted(place_id, to_path(path), device, bool(reachable))


def _is_known(connection: sqlite3.Connection, *folder_ids: int) -> bool:
    """The person may have removed them while they were scanned."""
    known = {row[0] for row in connection.execute("SELECT id FROM folders")}
    return known.issuperset(folder_ids)


_BELOW = f"CAST(rtrim(f.path, '{os.sep}') || '{os.sep}' AS BLOB)"
_OF_FOLDER = (
    "folder_id IN (SELECT id FROM folders AS d WHERE f.id IN (d.id, d.within)"
    f" OR substr(d.path, 1, length({_BELOW})) = {_BELOW})"
)
"""Of it, of drives that are mounted below it, and of folders of their own that lie in it."""
