"""What was found, without what went to the trash or turned out to be no duplicates since."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from photosearch.gui.duplicates_page import words
from photosearch.types import (
    ContainedFolder,
    DuplicateFile,
    DuplicateKind,
    Duplicates,
    DuplicateSet,
    Hit,
)


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the list: a set, or a folder."""

    files: tuple[DuplicateFile, ...]
    of: DuplicateSet | None = None
    folder: ContainedFolder | None = None

    @property
    def hits(self) -> list[Hit]:
        return [
            Hit(
                file.photo_id,
                rank,
                None,
                file.path,
                file.reachable,
                favourite=file.favourite,
                rating=file.rating,
            )
            for rank, file in enumerate(self.files, start=1)
        ]

    @property
    def photo_ids(self) -> tuple[int, ...]:
        return tuple(dict.fromkeys(file.photo_id for file in self.files))

    @property
    def row(self) -> tuple[str, str]:
        """Its name, and what there is to say of it."""
        if self.folder is not None:
            return words.folder_row(self.folder)
        return words.row(self.of) if self.of else ("", "")

    @property
    def words(self) -> str:
        if self.folder is not None:
            return words.folder(self.folder)
        return words.suggestion(self.of) if self.of else ""

    def same_as(self, other: "Entry") -> bool:
        """Whether they have photos in common and are of one kind."""
        of_one_kind = (self.folder is None) == (other.folder is None)
        return of_one_kind and bool(set(self.photo_ids) & set(other.photo_ids))


class ShownSets:
    """Of what was found last, that which still holds."""

    def __init__(self) -> None:
        self.found = Duplicates()
        self.known = False
        """Whether anything was looked for."""
        self._hidden: set[Path] = set()
        self._apart: dict[int, Entry] = {}
        self._made: dict[DuplicateKind | None, list[Entry]] = {}

    def show(self, found: Duplicates) -> None:
        self.found, self.known = found, True
        self._hidden.clear()
        self._apart.clear()
        self._made.clear()

    def hide(self, paths: Iterable[Path]) -> None:
        self._hidden.update(paths)
        self._made.clear()

    def unhide(self, paths: Iterable[Path]) -> None:
        self._hidden.difference_update(paths)
        self._made.clear()

    def part(self, mark: int, entry: Entry) -> None:
        self._apart[mark] = entry
        self._made.clear()

    def unpart(self, mark: int) -> None:
        self._apart.pop(mark, None)
        self._made.clear()

    def entries(self, kind: DuplicateKind | None) -> Sequence[Entry]:
        """None: the folders."""
        if kind not in self._made:
            self._made[kind] = self._folders() if kind is None else self._sets(kind)
        return self._made[kind]

    def _folders(self) -> list[Entry]:
        hidden = self._hidden
        return [
            Entry(one.files, folder=one)
            for one in self.found.folders
            if not any(file.path in hidden for file in one.files) and hidden.isdisjoint(one.copies)
        ]

    def _sets(self, kind: DuplicateKind) -> list[Entry]:
        made = []
        for one in self.found.sets:
            files = tuple(file for file in one.files if file.path not in self._hidden)
            if one.kind is kind and len(files) > 1 and not self._is_apart(files):
                left = (
                    one if len(files) == len(one.files) else replace(one, files=files, reasons=())
                )
                made.append(Entry(files, of=left))
        return made

    def _is_apart(self, files: Sequence[DuplicateFile]) -> bool:
        """Whether the person said that no two of them are duplicates."""
        ids = {file.photo_id for file in files}
        return any(ids <= set(entry.photo_ids) for entry in self._apart.values())
