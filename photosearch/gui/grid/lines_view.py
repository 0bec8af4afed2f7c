"""A list view that lays its cells out by `layouts.Lines` and asks the model for no sizes.

Qt's own layout asks four questions a row, in Python, before the first paint: for 100,000 photos
that took seconds, and it knows no justified rows. It stays a QListView for selection, keys, drags,
and what screen readers are told.
"""

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QCursor, QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyleOptionRubberBand,
    QWidget,
)

from photosearch.gui.grid.layouts import Lines, squares

Index = QModelIndex | QPersistentModelIndex
_State = QStyle.StateFlag
_Hint = QAbstractItemView.ScrollHint
_Action = QAbstractItemView.CursorAction
_LINES = {_Action.MoveUp: -1, _Action.MoveDown: 1}
_PAGES = {_Action.MovePageUp: -1, _Action.MovePageDown: 1}
_MARGIN = 8
"""Pixels of the neighbouring line that stay in sight when the keys move."""


class LinesView(QListView):
    """`lay_out` makes the lines for a width; `paint_row` paints one cell. Both are given by whoever
    derives from it."""

    def __init__(self) -> None:
        super().__init__()
        self.lines = squares(0, 1, 1, 0)
        self._pressed: QPoint | None = None
        self._footer: QWidget | None = None
        self.gap = 0
        """Around what a cell shows. It belongs to no row: a rubber band may begin there."""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMovement(QListView.Movement.Static)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionRectVisible(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def lay_out(self, width: int) -> Lines:
        raise NotImplementedError

    def paint_row(self, painter: QPainter, cell: QRect, row: int, state: QStyle.StateFlag) -> None:
        raise NotImplementedError

    def paint_above(self, painter: QPainter, area: QRect) -> None:
        """What lies over the cells."""

    @property
    def covered(self) -> int:
        """How much of the viewport's top lies below something else."""
        return 0

    def is_covered(self, point: QPoint) -> bool:  # noqa: ARG002
        """Whether something lies over the cells there. A hook, because `indexAt` overridden once
        more crashes PySide 6.11."""
        return False

    def relayout(self) -> None:
        """At once; the scroll bar is right afterwards."""
        self.lines = self._laid_out()
        self.updateGeometries()
        self.viewport().update()

    def _laid_out(self) -> Lines:
        width = self.viewport().width()
        lines = self.lay_out(width)
        return lines.mirrored(width) if self.isRightToLeft() else lines

    # geometry

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        return 0

    def _shown(self, cell: QRect) -> QRect:
        return cell.translated(0, -self.verticalOffset())

    def _place(self, point: QPoint) -> QPoint:
        return point + QPoint(0, self.verticalOffset())

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid() or index.row() >= self.lines.count:
            return QRect()
        return self._shown(self.lines.cell(index.row()))

    def indexAt(self, point: QPoint) -> QModelIndex:
        row, gap = self.lines.row_at(self._place(point)), self.gap
        if row is None or self.is_covered(point):
            return QModelIndex()
        index = self.model().index(row, 0)
        inside = self.visualRect(index).adjusted(gap, gap, -gap, -gap)
        return index if inside.contains(point) else QModelIndex()

    def visible_rows(self) -> range:
        """The rows that can be seen, even in part."""
        top = self.verticalOffset()
        return self.lines.between(top, top + self.viewport().height() - 1)

    def doItemsLayout(self) -> None:
        """Qt asks for it after each reset, when all is done already."""
        if self.lines.count != self.model().rowCount():
            self.lines = self._laid_out()
        QAbstractItemView.doItemsLayout(self)

    def set_footer(self, footer: QWidget) -> None:
        """A widget below the last line, which scrolls with it; hidden until it is wanted."""
        self._footer = footer
        footer.setParent(self.viewport())
        footer.hide()

    def show_footer(self, wanted: bool) -> None:
        if self._footer is not None:
            self._footer.setVisible(wanted)
            self.updateGeometries()

    def _footer_height(self) -> int:
        """It is put in its place."""
        footer, view = self._footer, self.viewport()
        if footer is None or footer.isHidden():
            return 0
        size = footer.sizeHint()
        size.setWidth(min(size.width(), view.width()))
        top = self.lines.height - self.verticalOffset() + _MARGIN
        footer.setGeometry(QRect(QPoint((view.width() - size.width()) // 2, top), size))
        return size.height() + 2 * _MARGIN

    def updateGeometries(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(height)
        bar.setRange(0, max(0, self.lines.height + self._footer_height() - height))
        bar.setEnabled(bar.maximum() > 0)
        QAbstractItemView.updateGeometries(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        QAbstractItemView.resizeEvent(self, event)
        self.relayout()

    def scrollContentsBy(self, _dx: int, dy: int) -> None:
        self.viewport().scroll(0, dy)

    def scrollTo(self, index: Index, hint: _Hint = _Hint.EnsureVisible) -> None:
        area = self.visualRect(index)
        if area.isNull():
            return
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if hint == _Hint.PositionAtTop:
            bar.setValue(bar.value() + area.top() - self.covered)
        elif hint == _Hint.PositionAtCenter:
            bar.setValue(bar.value() + area.center().y() - height // 2)
        elif area.top() < self.covered or area.height() > height - self.covered:
            bar.setValue(bar.value() + area.top() - self.covered - _MARGIN)
        elif area.bottom() >= height:
            bar.setValue(bar.value() + area.bottom() - height + 1 + _MARGIN)

    # choosing

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Of a rubber band what it touches; else all from its first corner to its last."""
        if self.state() == QAbstractItemView.State.DragSelectingState:
            chosen = self._touched(rect.normalized().translated(0, self.verticalOffset()))
        else:
            chosen = self._from_to(rect.topLeft(), rect.bottomRight())
        self.selectionModel().select(chosen, command)

    def _from_to(self, begin: QPoint, end: QPoint) -> QItemSelection:
        first, last = (self.lines.row_at(self._place(point)) for point in (begin, end))
        if first is None or last is None:
            return QItemSelection()
        return self._selection([range(min(first, last), max(first, last) + 1)])

    def _touched(self, area: QRect) -> QItemSelection:
        rows = self.lines.between(area.top(), area.bottom())
        part = slice(rows.start, rows.stop)
        lefts, widths = self.lines.lefts[part], self.lines.widths[part]
        touched = (lefts <= area.right()) & (lefts + widths > area.left())
        return self._selection(ranges([rows.start + i for i in touched.nonzero()[0].tolist()]))

    def _selection(self, parts: Sequence[range]) -> QItemSelection:
        model, made = self.model(), QItemSelection()
        for rows in parts:
            made.select(model.index(rows.start, 0), model.index(rows.stop - 1, 0))
        return made

    def visualRegionForSelection(self, _selection: QItemSelection) -> QRegion:
        """All that is seen: to tell apart what changed costs more than to paint it."""
        return QRegion(self.viewport().rect())

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        if not self.lines.count:
            return QModelIndex()
        current = self.currentIndex()
        row = self._moved(current.row(), action) if current.isValid() else 0
        return self.model().index(max(0, min(self.lines.count - 1, row)), 0)

    def _moved(self, row: int, action: QAbstractItemView.CursorAction) -> int:
        lines = self.lines
        page = self.viewport().height() - self.covered
        if action in _LINES:
            return lines.beside(row, _LINES[action])
        if action in _PAGES:
            return lines.page_away(row, _PAGES[action] * page)
        if action == _Action.MoveHome:
            return 0
        if action == _Action.MoveEnd:
            return lines.count - 1
        forward = _Action.MoveLeft if self.isRightToLeft() else _Action.MoveRight
        return row + (1 if action in (forward, _Action.MoveNext) else -1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self._place(event.position().toPoint())
        super().mousePressEvent(event)

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, area = QPainter(self.viewport()), event.rect()
        top = self.verticalOffset()
        model, chosen = self.model(), self.selectionModel()
        current = self.currentIndex().row() if self.hasFocus() else -1
        hovered = self._hovered()
        for row in self.lines.between(top + area.top(), top + area.bottom()):
            cell = self._shown(self.lines.cell(row))
            if not cell.intersects(area):
                continue
            state = _State.State_None
            if chosen.isSelected(model.index(row, 0)):
                state |= _State.State_Selected
            if row == current:
                state |= _State.State_HasFocus
            if row == hovered:
                state |= _State.State_MouseOver
            self.paint_row(painter, cell, row, state)
        self.paint_above(painter, area)
        self._paint_band(painter)
        painter.end()

    def _hovered(self) -> int | None:
        if not self.viewport().underMouse():
            return None
        index = self.indexAt(self.viewport().mapFromGlobal(QCursor.pos()))
        return index.row() if index.isValid() else None

    def _paint_band(self, painter: QPainter) -> None:
        if self.state() != QAbstractItemView.State.DragSelectingState or self._pressed is None:
            return
        option = QStyleOptionRubberBand()
        option.initFrom(self)
        pointer = self.viewport().mapFromGlobal(QCursor.pos())
        begun = self._pressed - QPoint(0, self.verticalOffset())
        option.rect = QRect(begun, pointer).normalized()
        self.style().drawControl(QStyle.ControlElement.CE_RubberBand, option, painter, self)


def ranges(rows: list[int]) -> list[range]:
    """Neighbours in one range."""
    found: list[range] = []
    for row in rows:
        if found and found[-1].stop == row:
            found[-1] = range(found[-1].start, row + 1)
        else:
            found.append(range(row, row + 1))
    return found
