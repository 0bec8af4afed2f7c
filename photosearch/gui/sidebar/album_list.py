"""The list of albums: a name and how many photos it has; photos can be dropped onto one."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QIcon,
    QImage,
    QPixmap,
)
from PySide6.QtWidgets import QWidget

from photosearch.gui.grid.grid import Grid
from photosearch.gui.platform import desktop, mime_data
from photosearch.gui.sidebar.named_list import THING, NamedList, Row
from photosearch.gui.style import icons, theme
from photosearch.types import Album

COVER = 20
"""Pixels of the picture before a name."""


class AlbumList(NamedList):
    """List widget of albums; rows can be renamed and reordered."""

    dropped = Signal(object, object)
    """An Album, and hits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("album", "", parent)
        self.setAccessibleName(self.tr("Albums"))
        self._stale, self._covers = True, dict[int, QIcon]()
        self.setIconSize(QSize(COVER, COVER))

    def icon_of(self, thing: object) -> QIcon:
        """The first of its photos, once it is known."""
        cover = self._covers.get(thing.cover or 0) if isinstance(thing, Album) else None
        return cover or icons.icon("album", theme.current().muted, COVER)

    def lacking(self) -> list[int]:
        """The photo ids of covers that aren't known."""
        ids = [album.cover for album in self.albums if album.cover is not None]
        return [photo for photo in dict.fromkeys(ids) if photo not in self._covers]

    def show_cover(self, photo_id: int, picture: QImage) -> None:
        self._covers[photo_id] = QIcon(QPixmap.fromImage(picture))
        self.blockSignals(True)
        for item in self.all_items():
            if item.data(THING).cover == photo_id:
                item.setIcon(self.icon_of(item.data(THING)))
        self.blockSignals(False)
        self.viewport().update()

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
