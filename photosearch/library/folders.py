"""The folders of a library: adding, removing, moving, and whether they are there now."""

import os
from collections.abc import Iterable
from pathlib import Path

from photosearch import drives
from photosearch.catalogue import Catalogue, Mounted
from photosearch.errors import KnownError
from photosearch.folders import check_new_folder, device_of, reachable
from photosearch.library.models import Models
from photosearch.library.writer import only_writer
from photosearch.paths import LibraryPaths
from photosearch.patience import NoAnswer, answer
from photosearch.types import Folder, Hit, SubFolder

_SAMPLE = 500
"""So many files are looked for in the new place."""


class Folders:
    """The directories that the person added."""

    def __init__(self, where: LibraryPaths, catalogue: Catalogue, models: Models) -> None:
        self._where = where
        self._catalogue = catalogue
        self._models = models

    def all(self) -> list[Folder]:
        """In the order of their paths. Counts photos: with many, it takes long."""
        return self._catalogue.folders.all()

    def paths(self) -> list[Path]:
        """Those of `all`, at once however many photos there are."""
        return self._catalogue.folders.paths()

    def trees(self) -> list[SubFolder]:
        """Each folder with all directories below it that hold photos, in the order of their paths.
        Reads all files: of a million it takes seconds."""
        return self._catalogue.folders.trees()

    def add(self, path: Path) -> Folder:
        """Remember a folder; `index.run` reads it.

        A folder inside a known one is that one already; a folder around known ones takes them
        over, but for those that were added by `add_own`. Raises KnownError if it doesn't exist or
        can't be listed.
        """
        path = check_new_folder(path)
        known = self._catalogue.folders.paths()
        outer = path if path in known else self.around(path)
        if outer is None:
            self._catalogue.folders.add(path, device_of(path))
        return self._at(outer or path)

    def around(self, path: Path) -> Path | None:
        """The innermost folder that a directory, or another folder, lies in."""
        return self._catalogue.folders.around(path)

    def add_own(self, path: Path) -> Folder:
        """A directory of a folder is a folder of its own from now on; nothing is read again.

        It is still found in the folder around it, but stays if that is removed. If it lies in
        no folder, it is added. Raises KnownError if it can't be listed, or while something is
        indexing.
        """
        path = self._without_links(check_new_folder(path))
        if path not in self._catalogue.folders.paths():
            with only_writer(self._where):
                if self._catalogue.folders.split(path) is None:
                    self._catalogue.folders.add(path, device_of(path))
        return self._at(path)

    def _without_links(self, path: Path) -> Path:
        """A link in a folder to what lies in the same one is no directory of its own there."""
        outer = self.around(path)
        if outer is None:
            return path
        top, real = answer(path, lambda: (outer.resolve(), path.resolve()))
        return outer / real.relative_to(top) if real.is_relative_to(top) else path

    def _at(self, path: Path) -> Folder:
        return next(folder for folder in self.all() if folder.path == path)

    def remove(self, folder_id: int) -> None:
        """Forget a folder and what was known of its files. The files stay as they are.

        A folder of its own becomes a part of the one around it again, if there is one: then nothing
        is forgotten, and KnownError is raised while something is indexing.
        """
        path = self._catalogue.folders.path(folder_id)
        if path is not None and self.around(path) is not None:
            self.rejoin(path)
        else:
            self._catalogue.folders.remove(folder_id)
            self._models.answering.index.refresh()

    def rejoin(self, path: Path) -> None:
        """A folder of its own becomes a part of the one around it again; nothing is read again.
        If there is none, nothing happens. Raises KnownError while something is indexing."""
        with only_writer(self._where):
            self._catalogue.folders.rejoin(path)

    def move(self, old: Path, new: Path) -> None:
        """Follow a folder, a drive mounted below one, or a directory in one to `new`; nothing is
        read again. Folders of their own that lie in it go along if they are there, too.

        What is known there already becomes part of it, and it becomes part of a folder around it.
        Raises KnownError if `old` isn't known, `new` can't be read or holds other files, or while
        something is indexing.
        """
        old = Path(os.path.abspath(old.expanduser()))  # noqa: PTH100 - as add keeps it
        known = self._catalogue.folders
        place = known.place_of(old)
        if place is None or not (place.path == old or known.files_below(old)):
            raise KnownError("{old} isn't one of the folders. See: photosearch folders", old=old)
        new = check_new_folder(new)
        if new == old:
            return
        with only_writer(self._where):
            self._compare(old, new)
            device, volume = answer(new, lambda: (device_of(new), drives.volume(new)))
            known.move(old, new, device, volume, self._staying(old, new))

    def _staying(self, old: Path, new: Path) -> list[Path]:
        """Folders of their own that lie in what moves, but not in the new place."""
        inner = [path for path in self.paths() if old in path.parents]
        return answer(new, lambda: [p for p in inner if not (new / p.relative_to(old)).is_dir()])

    def _compare(self, old: Path, new: Path) -> None:
        """Raises KnownError unless half of a sample of the files are there, in the same size."""
        known = self._catalogue.folders.files_below(old)
        sample = known[:: len(known) // _SAMPLE + 1]
        missing = answer(new, lambda: [p for p, size in sample if _size(new / p) != size])
        if len(missing) > len(sample) / 2:
            raise KnownError(
                "{new} isn't what {old} was: “{missing}” isn't there, or is another file. "
                "Choose the folder that holds it.",
                new=new,
                old=old,
                missing=missing[0],
            )

    def note_unplugged(self, hits: Iterable[Hit]) -> bool:
        """Mark as unreachable the folders and drives of these hits that have gone since the scan.

        True if there are any; then ask again. Blocks.
        """
        directories = {hit.path.parent for hit in hits if hit.reachable}
        places = {
            place for path in directories if (place := self._catalogue.folders.place_of(path / "x"))
        }
        gone = [place for place in places if place.reachable and not self._is_there(place)]
        for place in gone:
            self._catalogue.folders.set_unreachable(place.id)
        return bool(gone)

    def _is_there(self, place: Mounted) -> bool:
        known = self._catalogue.folders.device(place.id)
        try:
            return answer(place.path, lambda: reachable(place.path, *known))
        except NoAnswer:
            return False


def _size(path: Path) -> int | None:
    try:
        return path.stat().st_size
    except OSError:
        return None
