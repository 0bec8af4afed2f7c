"""Adds photos dragged from the grid onto the search bar to the query."""

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from photosearch.gui.grid.grid import Grid
from photosearch.gui.photos_page.drop_and_paste import DropAndPaste
from photosearch.gui.platform import mime_data
from photosearch.gui.query.query_bar import QueryBar


class DragIntoQuery(QObject):
    """Handles drags of own photos; the window passes them on."""

    def __init__(self, grid: Grid, bar: QueryBar, intake: DropAndPaste, window: QObject) -> None:
        super().__init__(window)
        self._grid, self._bar, self._intake = grid, bar, intake

    def is_own(self, event: QDropEvent) -> bool:
        return event.source() is self._grid

    def follow(self, event: QDropEvent) -> None:
        """It may be let go over the search bar, and over the chips below it."""
        over = self._is_over(event)
        self._bar.mark_target(over)
        if over or isinstance(event, QDragEnterEvent):  # what enters elsewhere may come there
            mime_data.accept(event)
        else:
            event.ignore()

    def leave(self) -> None:
        self._bar.mark_target(False)

    def take(self, event: QDropEvent) -> None:
        self.leave()
        if self._is_over(event) and mime_data.accept(event):
            self._intake.search_with_photos(self._grid.chosen())

    def _is_over(self, event: QDropEvent) -> bool:
        place = event.position().toPoint()
        for part in (self._bar, self._bar.chips.below):
            corner = part.mapTo(part.window(), QPoint())
            if part.isVisible() and part.rect().translated(corner).contains(place):
                return True
        return False
