"""The list of shelves; photos can be dropped onto the favourites."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent

from photosearch.gui.grid.grid import Grid
from photosearch.gui.platform import desktop, mime_data
from photosearch.gui.sidebar.row_look import RowLook
from photosearch.gui.sidebar.sidebar_tree import SidebarTree
from photosearch.gui.sidebar.tree_model import Node, TreeModel
from photosearch.gui.text.numbers import number, plural
from photosearch.gui.text.shelves import FAVOURITES, SHELVES, Shelf, words_of


class ShelfModel(TreeModel):
    """One row for each shelf that is shown."""

    def look(self, node: Node) -> RowLook:
        shelf = node.branch
        assert isinstance(shelf, Shelf)
        words = name = words_of(shelf)
        if shelf.photos is not None and shelf.filters is not None:
            words += ", " + plural(shelf.photos, "photo", "photos")
        elif shelf.photos is not None:
            words += ", " + plural(shelf.photos, "file can't be read", "files can't be read")
        count = "" if shelf.photos is None else number(shelf.photos)
        return RowLook(shelf.icon, name, count, hint=desktop.as_plain(words), words=words)


class ShelfList(SidebarTree):
    """What nothing lies on isn't shown, unless it stays."""

    dropped = Signal(object)
    """Hits that are to be favourites."""

    def __init__(self) -> None:
        self._model = ShelfModel()
        super().__init__(self._model, QCoreApplication.translate("Shelves", "Library"))
        self._counts: dict[str, int] = {}
        self.setRootIsDecorated(False)
        self.setAcceptDrops(True)
        self.show_counts({})

    def show_counts(self, photos: Mapping[str, int]) -> None:
        """By the names of the shelves; of others as before."""
        self._counts |= photos
        known = [replace(shelf, photos=self._counts.get(shelf.name)) for shelf in SHELVES]
        self._model.show([shelf for shelf in known if shelf.stays or shelf.photos])

    # photos from the grid

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if isinstance(event.source(), Grid):
            mime_data.accept(event)
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        over = self._is_over_favourites(event)
        favourites = self._model.index_at((FAVOURITES,))
        if over:
            self.setCurrentIndex(favourites)
        else:
            self.match()
        if not over or not mime_data.accept(event):
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self.match()

    def dropEvent(self, event: QDropEvent) -> None:
        grid = event.source()
        if isinstance(grid, Grid) and self._is_over_favourites(event) and mime_data.accept(event):
            self.dropped.emit(grid.chosen())
        self.match()

    def _is_over_favourites(self, event: QDropEvent) -> bool:
        node = self._model.node(self.indexAt(event.position().toPoint()))
        return node is not None and node.branch.name == FAVOURITES
