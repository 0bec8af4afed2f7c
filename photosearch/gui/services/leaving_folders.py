"""Folders that the person has removed, while that can still be taken back."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path

from photosearch.library import Library
from photosearch.types import Filters, Folder, Hit


class LeavingFolders:
    """They seem to be gone; the library knows them still."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._leaving: dict[int, Folder] = {}
        self._own: tuple[Path, ...] = ()

    def __contains__(self, folder: Folder) -> bool:
        return folder.id in self._leaving

    def take(self) -> list[int]:
        """Their ids, from the outermost on; they aren't among these any more."""
        ids = sorted(self._leaving, key=lambda id_: len(self._leaving[id_].path.parts))
        self._leaving.clear()
        return ids

    def at(self, paths: Sequence[Path]) -> list[Folder]:
        return [folder for folder in self._leaving.values() if folder.path in paths]

    def hold(self, folder: Folder, known: Sequence[Folder]) -> None:
        """`known`: all folders; those of their own that lie in it stay."""
        self._leaving[folder.id] = folder
        self._own = tuple(other.path for other in known if other not in self)

    def let_go(self, folder_id: int) -> None:
        self._leaving.pop(folder_id, None)

    def without_hits(self, hits: Sequence[Hit]) -> Sequence[Hit]:
        """Those that lie in none of them, or in a folder of its own below one."""
        leaving = {folder.path for folder in self._leaving.values()}
        if not leaving:
            return hits
        known = leaving.union(self._own)
        around = {hit.path.parent: _innermost(hit.path, known) for hit in hits}
        return [hit for hit in hits if around[hit.path.parent] not in leaving]

    def without(self, filters: Filters) -> Filters | None:
        """Those that only photos pass which are to stay, unless they name folders; None if none are
        to stay. For a queue."""
        if not self._leaving or filters.folders:
            return filters
        leaving = {folder.path for folder in self._leaving.values()}
        staying = tuple(path for path in self._library.folders.paths() if path not in leaving)
        return replace(filters, folders=staying) if staying else None

    def count(self, filters: Filters) -> int:
        """The photos that pass and are to stay. For a queue."""
        staying = self.without(filters)
        return self._library.photos.listing.count(staying) if staying else 0


def _innermost(path: Path, folders: Collection[Path]) -> Path | None:
    return next((parent for parent in path.parents if parent in folders), None)
