"""Shelves: what one goes to most, such as all photos or the favourites, with how many each has."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from photosearch.gui.platform import desktop
from photosearch.gui.sidebar.row_look import RowLook
from photosearch.gui.sidebar.sidebar_tree import SidebarTree
from photosearch.gui.sidebar.tree_model import Branch, Node, TreeModel
from photosearch.gui.text.numbers import number, plural

ALL = "all"


@dataclass(frozen=True, slots=True)
class Shelf:
    """A row."""

    name: str
    """By which it is known."""
    photos: int | None = None
    below: tuple[Branch, ...] = ()


class ShelfModel(TreeModel):
    def look(self, node: Node) -> RowLook:
        shelf = node.branch
        assert isinstance(shelf, Shelf)
        name, icon = _tr("All photos"), "photos"
        count = "" if shelf.photos is None else number(shelf.photos)
        words = name
        if shelf.photos is not None:
            words += ", " + plural(shelf.photos, "photo", "photos")
        return RowLook(icon, name, count, hint=desktop.as_plain(words), words=words)


class ShelfList(SidebarTree):
    """One row for each shelf."""

    def __init__(self) -> None:
        self._model = ShelfModel()
        super().__init__(self._model, _tr("Library"))
        self.setRootIsDecorated(False)
        self.show_counts({})

    def show_counts(self, photos: Mapping[str, int]) -> None:
        """By the names of the shelves."""
        self._model.show([Shelf(ALL, photos.get(ALL))])


def _tr(words: str) -> str:
    return QCoreApplication.translate("FolderPanel", words)
