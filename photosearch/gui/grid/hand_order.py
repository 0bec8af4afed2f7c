"""Photos of the grid dragged to another place in it, where their order is the person's."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCursor, QDropEvent
from PySide6.QtWidgets import QFrame

from photosearch.gui.platform import mime_data

if TYPE_CHECKING:
    from photosearch.gui.grid.grid import Grid

_EDGE, _EVERY_MS, _WIDTH = 40, 40, 3
"""Pixels from which on it scrolls, how often, and how wide the line is that shows the place."""
_DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class HandOrder(QObject):
    """A line shows where they would go; who listens moves them."""

    dropped = Signal(int)
    """The row before which they are let go; the number of rows at the end."""

    def __init__(self, grid: "Grid") -> None:
        super().__init__(grid)
        self._grid = grid
        self._line = QFrame(grid.viewport())
        self._line.setObjectName("dropLine")
        self._line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._line.hide()
        self._scroll = QTimer(self, interval=_EVERY_MS)
        self._scroll.timeout.connect(self._scroll_on)
        grid.viewport().installEventFilter(self)

    def allow(self, wanted: bool) -> None:
        self._grid.setAcceptDrops(wanted)

    def eventFilter(self, _viewport: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DragLeave:
            self._end()
        elif isinstance(event, QDropEvent) and event.type() in _DRAGS:
            if event.source() is self._grid and self._grid.acceptDrops():
                self._follow(event)
            else:
                event.ignore()  # the window may want it
            return True
        return False

    def _follow(self, event: QDropEvent) -> None:
        mime_data.accept(event)
        row, line = self.place_at(event.position().toPoint())
        if event.type() == QEvent.Type.Drop:
            self._end()
            self.dropped.emit(row)
            return
        self._line.setGeometry(line)
        self._line.show()
        self._line.raise_()
        if not self._scroll.isActive():
            self._scroll.start()

    def _end(self) -> None:
        self._scroll.stop()
        self._line.hide()

    def place_at(self, at: QPoint) -> tuple[int, QRect]:
        """The row before which photos go that are let go there, and the line that shows it."""
        grid, best = self._grid, (0, QRect())
        nearest: tuple[int, int] | None = None
        for row in grid.visible_rows():
            cell = grid.visualRect(grid.model().index(row, 0))
            above = max(cell.top() - at.y(), at.y() - cell.bottom(), 0)
            beside = max(cell.left() - at.x(), at.x() - cell.right(), 0)
            if nearest is None or (above, beside) < nearest:
                nearest, best = (above, beside), (row, cell)
        row, cell = best
        behind = (at.x() > cell.center().x()) is not grid.isRightToLeft()
        left = cell.right() if (at.x() > cell.center().x()) else cell.left()
        line = QRect(left - _WIDTH // 2, cell.top(), _WIDTH, cell.height())
        return row + behind, line

    @Slot()
    def _scroll_on(self) -> None:
        view = self._grid.viewport()
        at = view.mapFromGlobal(QCursor.pos()).y()
        over = at - (view.height() - _EDGE)
        step = over if over > 0 else min(0, at - _EDGE)
        if step and view.rect().contains(view.mapFromGlobal(QCursor.pos())):
            bar = self._grid.verticalScrollBar()
            bar.setValue(bar.value() + step)
