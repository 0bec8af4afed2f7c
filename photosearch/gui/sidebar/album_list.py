"""The list of albums: a name and how many photos it has; photos can be dropped onto one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from photosearch.gui.grid.grid import Grid
from photosearch.gui.platform import desktop, mime_data
from photosearch.gui.sidebar.named_list import THING, NamedList, Row
from photosearch.types import Album


class AlbumList(NamedList):
    """List widget of albums; rows can be renamed and reordered."""

    dropped = Signal(object, object)
    """An Album, and hits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("album", "", parent)
        self.setAccessibleName(self.tr("Albums"))
        self._stale = True

    @property
    def albums(self) -> list[Album]:
        return [item.data(THING) for item in self.all_items()]

    def show_albums(self, albums: Sequence[Album]) -> None:
        if self._stale or list(albums) != self.albums:
            self._stale = False
            self.fill([Row(a, a.name, desktop.as_plain(a.name), a.photos) for a in albums])
            self.match()

    def forget_names(self) -> None:
        """The rows are made anew the next time, as what was typed may not be what is kept."""
        self._stale = True

    def current(self) -> Album | None:
        item = self.currentItem()
        return item.data(THING) if item else None

    # photos from the grid

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if isinstance(event.source(), Grid):
            mime_data.accept(event)
        else:
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if not isinstance(event.source(), Grid):
            super().dragMoveEvent(event)
            return
        item = self.itemAt(event.position().toPoint())
        self.setCurrentRow(self.row(item) if item else -1)
        if item is None or not mime_data.accept(event):
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self.match()

    def dropEvent(self, event: QDropEvent) -> None:
        grid = event.source()
        if not isinstance(grid, Grid):
            super().dropEvent(event)
            return
        item = self.itemAt(event.position().toPoint())
        if item is not None and mime_data.accept(event):
            self.dropped.emit(item.data(THING), grid.chosen())
        self.match()
