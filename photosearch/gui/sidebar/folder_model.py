"""The folders as rows of a tree: what each holds, and what is the matter with it."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from photosearch.gui.platform import desktop
from photosearch.gui.sidebar.row_look import RowLook
from photosearch.gui.sidebar.tree_model import Node, TreeModel
from photosearch.gui.text.numbers import number, plural
from photosearch.types import Folder, SubFolder


@dataclass(frozen=True, slots=True)
class _State:
    """What is the matter with a directory."""

    away: str
    """What can't be reached that it is, or lies in; empty if it can."""
    holds_away: bool
    is_read: bool
    """Files of it are being read now."""
    is_late: bool
    """Changes in it are noticed late."""


class FolderModel(TreeModel):
    """The names of a row are the path of a folder, and the names of directories below it."""

    def __init__(self) -> None:
        super().__init__()
        self._folders: dict[str, Folder] = {}
        self._trees: Sequence[SubFolder] = ()
        self._away: tuple[str, ...] = ()
        self._unwatched: tuple[str, ...] = ()
        self._reading = False

    @property
    def folders(self) -> Sequence[Folder]:
        return tuple(self._folders.values())

    # what is known

    def expect(self, names: Sequence[str]) -> None:
        """Rows of these names, for as long as nothing is known of the folders."""
        self.show([SubFolder(name, -1, 0) for name in dict.fromkeys(names)])

    def show_folders(self, folders: Sequence[Folder]) -> None:
        self._folders = {str(folder.path): folder for folder in folders}
        gone = [folder.path for folder in folders if not folder.reachable]
        away = [path for folder in folders for path in folder.away]
        self._away = tuple(map(str, [*gone, *away]))
        self._fill()

    def show_trees(self, trees: Sequence[SubFolder]) -> None:
        self._trees = trees
        self._fill()

    def _fill(self) -> None:
        """Of folders that aren't counted yet no sub-folders are known."""
        known = {tree.name: tree for tree in self._trees}
        self.show(
            [
                known.get(name) or SubFolder(name, folder.photos, 0)
                for name, folder in self._folders.items()
            ]
        )

    def show_unwatched(self, paths: Sequence[Path]) -> None:
        self._unwatched = tuple(map(str, paths))
        self._fill()

    def show_reading(self, reading: bool) -> None:
        """Whether files are being read now."""
        if reading != self._reading:
            self._reading = reading
            self._fill()

    # a row

    def folder(self, node: Node) -> Folder | None:
        """The folder that this row is, or that it lies in."""
        return self._folders.get(node.names[0]) if node.names else None

    def path(self, node: Node) -> Path:
        return Path(*node.names)

    def own(self, node: Node) -> Folder | None:
        """The folder that this row is, in whatever folder it is shown."""
        return self._folders.get(str(self.path(node)))

    def around(self, path: Path) -> Folder | None:
        """The innermost folder that a directory, or another folder, lies in."""
        return next((f for p in path.parents if (f := self._folders.get(str(p)))), None)

    def names_of(self, path: Path) -> tuple[str, ...]:
        """Of the row of a directory, in the innermost folder; none if it lies in no folder."""
        folder = self._folders.get(str(path)) or self.around(path)
        return (str(folder.path), *path.relative_to(folder.path).parts) if folder else ()

    def is_away(self, node: Node) -> bool:
        """Whether it can't be reached, or something that it lies in."""
        return any(_is_in(str(self.path(node)), each) for each in self._away)

    def movable(self, node: Node) -> Sequence[Path]:
        """What may be elsewhere by now: what can't be reached of what it is or lies in; else itself
        and the drives below it that can't be reached."""
        path = str(self.path(node))
        around = [each for each in self._away if _is_in(path, each)]
        below = [each for each in self._away if _is_in(each, path)]
        return [Path(each) for each in around or [*below, path]]

    def look(self, node: Node) -> RowLook:
        branch, path = node.branch, str(self.path(node))
        assert isinstance(branch, SubFolder)
        state = self._state(branch, path)
        name = desktop.display_name(node.branch.name if len(node.names) > 1 else _short(path))
        known = [plural(branch.photos, "photo", "photos")] if branch.photos >= 0 else []
        lines = [*known, *self._notes(branch, path, state)]
        return RowLook(
            "folder-away" if state.away or state.holds_away else "folder",
            name,
            _tr("not connected") if state.away == path else _count(branch.photos),
            muted=bool(state.away),
            mark="refresh" if state.is_read else "warning" if state.is_late else "",
            warns=state.is_late and not state.is_read,
            hint=desktop.as_plain("\n".join([desktop.display_name(path), *lines])),
            words=", ".join([name, *lines]),
        )

    def _state(self, branch: SubFolder, path: str) -> _State:
        away = next((each for each in self._away if _is_in(path, each)), "")
        return _State(
            away,
            not away and any(_is_in(each, path) for each in self._away),
            bool(self._reading and branch.waiting and not away),
            not away and any(_is_in(each, path) for each in self._unwatched),
        )

    def _notes(self, branch: SubFolder, path: str, state: _State) -> list[str]:
        notes, folder = list[str](), self._folders.get(path)
        outer = self.around(Path(path)) if folder else None
        if outer:
            notes.append(_tr("A folder of its own, in “{0}”.").format(name_of(outer)))
        if folder and folder.unreadable:
            notes.append(plural(folder.unreadable, "file can't be read", "files can't be read"))
        if state.is_read:
            notes.append(plural(branch.waiting, "file not read yet", "files not read yet"))
        if state.away:
            notes.append(_tr("Can't be reached now; what is known of it is kept."))
        elif state.is_late:
            notes.append(
                _tr(
                    "Changes here are noticed every few minutes, not at once: this computer has no "
                    "free watches. Close other programs that watch files, or raise "
                    "fs.inotify.max_user_watches and max_user_instances."
                )
            )
        below = [each for each in self._away if state.holds_away and _is_in(each, path)]
        return notes + [f"{desktop.display_name(each)}: {_tr('not connected')}" for each in below]


def _is_in(path: str, directory: str) -> bool:
    """Whether it is this directory, or lies in it."""
    return path == directory or path.startswith(directory.rstrip(os.sep) + os.sep)


def _count(photos: int) -> str:
    """Nothing while it isn't known."""
    return number(photos) if photos >= 0 else ""


def _short(path: str) -> str:
    """A root has no name."""
    return Path(path).name or path


def name_of(folder: Folder) -> str:
    return desktop.display_name(_short(str(folder.path)))


def _tr(words: str) -> str:
    return QCoreApplication.translate("FolderPanel", words)
