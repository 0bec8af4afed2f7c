"""A tree of the side bar: as high as its rows, so that the side bar scrolls as one."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QCursor,
    QFocusEvent,
    QMouseEvent,
    QPainter,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QMenu,
    QScrollArea,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from photosearch.gui.sidebar.row_look import RowDelegate, row_height
from photosearch.gui.sidebar.tree_model import TreeModel
from photosearch.gui.style import icons, theme

Names = tuple[str, ...]
"""Of a row and those above it, from the top down."""
_Index = QModelIndex | QPersistentModelIndex
_Why = Qt.FocusReason
_STAYS = (_Why.PopupFocusReason, _Why.ActiveWindowFocusReason, _Why.MenuBarFocusReason)
_Move = QAbstractItemView.CursorAction
_INDENT = 16
_CHEVRON = 12
_MOST_HIGH = 16_000_000
"""Of a widget, to Qt."""


class SidebarTree(QTreeView):
    """Its highlight follows what the grid shows, not the last click. While keys go through it or a
    menu is open, that row is highlighted."""

    wanted = Signal(object)
    """A `Node` that was clicked, or entered by keys."""
    menu_wanted = Signal(object, QPoint)
    """A `Node`, and where on the screen."""
    opened_changed = Signal()
    """What is open is something else now."""

    def __init__(self, model: TreeModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows, self._shown, self._unseen = model, Names(), Names()
        self._open: dict[Names, None] = {}
        self._opening = False
        self.setObjectName("folderList")
        self.setAccessibleName(name)
        self._make_plain()
        self.setModel(model)
        self.clicked.connect(self._want)
        self.activated.connect(self._want)
        self.expanded.connect(self._note_open)
        self.collapsed.connect(self._note_closed)
        for changed in (model.rowsInserted, model.rowsRemoved):
            changed.connect(self.fit)
        self.fit()

    def _make_plain(self) -> None:
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformRowHeights(True)
        self.setIndentation(_INDENT)
        self.setItemDelegate(RowDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.DefaultContextMenu)
        for orientation in (self.setVerticalScrollBarPolicy, self.setHorizontalScrollBarPolicy):
            orientation(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)

    # what is shown

    def show_row(self, names: Sequence[str]) -> None:
        """What this row stands for is shown now; no names if none does."""
        others = tuple(names) != self._shown
        if others:
            self._shown = self._unseen = tuple(names)
        self._reveal()
        if others or not self.hasFocus():  # else keys may have come to another one
            self.match()

    def reveal(self, names: Sequence[str]) -> None:
        """Even if it was shown before, and what is above it closed since."""
        self._shown = self._unseen = tuple(names)
        self._reveal()
        self.match()

    def _reveal(self) -> None:
        """Open what is above the row that is shown now, and scroll to it: once there is such a
        row, and only once, so that it can be closed again."""
        names = self._unseen
        index = self._rows.index_at(names)
        if not index.isValid():
            return
        self._unseen = ()
        for depth in range(1, len(names)):
            self.expand(self._rows.index_at(names[:depth]))
        self._scroll_to(index)

    @Slot()
    def match(self) -> None:
        index = self._rows.index_at(self._shown) if self._is_in_sight(self._shown) else None
        self.setCurrentIndex(index if index is not None else QModelIndex())
        if index is None or not index.isValid():
            self.clearSelection()

    def _is_in_sight(self, names: Names) -> bool:
        """Whether all above it is open."""
        return bool(names) and all(names[:depth] in self._open for depth in range(1, len(names)))

    @property
    def current_names(self) -> Names:
        node = self._rows.node(self.currentIndex())
        return node.names if node else ()

    # what is open

    @property
    def open_rows(self) -> list[Names]:
        return list(self._open)

    def open_again(self, rows: Iterable[Names] = ()) -> None:
        """What was open before, as far as there are such rows now."""
        self._open |= dict.fromkeys(rows)
        self._opening = True
        for names in sorted(self._open, key=len):
            index = self._rows.index_at(names) if self._is_in_sight(names) else QModelIndex()
            if index.isValid() and not self.isExpanded(index):
                self.expand(index)
        self._opening = False
        self.fit()

    @Slot(QModelIndex)
    def _note_open(self, index: QModelIndex) -> None:
        node = self._rows.node(index)
        if node is not None and not self._opening:
            self._open[node.names] = None
            self.open_again()
            self.match()
            self.opened_changed.emit()

    @Slot(QModelIndex)
    def _note_closed(self, index: QModelIndex) -> None:
        node = self._rows.node(index)
        if node is not None:
            self._open.pop(node.names, None)
            self.fit()
            self.opened_changed.emit()

    @Slot()
    def fit(self) -> None:
        """As high as the rows that can be seen."""
        rows = self._rows.rowCount()
        for names in self._open:
            if self._is_in_sight(names) and (index := self._rows.index_at(names)).isValid():
                rows += self._rows.rowCount(index)
        height = rows * row_height(self.fontMetrics().height()) + 4
        self.setFixedHeight(min(height, _MOST_HIGH))

    # how it is painted

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        place, row = self.visualRect(index), QRect(option.rect)
        colours = theme.current()
        if index == self.currentIndex() and self.selectionModel().isSelected(index):
            self._paint_ground(painter, row, colours.tint)
        elif self.viewport().underMouse() and row.contains(self._pointer()):
            self._paint_ground(painter, row, colours.hover)
        if self._rows.hasChildren(index):
            self._paint_chevron(painter, place, self.isExpanded(index))
        option.rect = place
        self.itemDelegate().paint(painter, option, index)

    def _pointer(self) -> QPoint:
        return self.viewport().mapFromGlobal(QCursor.pos())

    def _paint_ground(self, painter: QPainter, row: QRect, colour: object) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(row, theme.RADIUS_S, theme.RADIUS_S)
        painter.restore()

    def _paint_chevron(self, painter: QPainter, place: QRect, is_open: bool) -> None:
        """Beside the row's icon, on the side where one begins to read."""
        turned = "previous" if self.isRightToLeft() else "next"
        name = "chevron-down" if is_open else turned
        ratio = self.devicePixelRatioF()
        picture = icons.pixmap(name, theme.current().muted, _CHEVRON, ratio)
        left = place.right() + 1 if self.isRightToLeft() else place.left() - _CHEVRON
        painter.drawPixmap(left, place.top() + (place.height() - _CHEVRON) // 2, picture)

    # what the person does

    @Slot(QModelIndex)
    def _want(self, index: QModelIndex) -> None:
        node = self._rows.node(index)
        if node is not None:
            self.wanted.emit(node)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.visualRect(self.currentIndex()).center()
        node = self._rows.node(self.indexAt(place))
        if node is not None:
            self.setCurrentIndex(self._rows.index_of(node))
            self.menu_wanted.emit(node, self.viewport().mapToGlobal(place))

    def open_menu(self, menu: QMenu, place: QPoint) -> None:
        """At a place on the screen; the row there is highlighted as long as it is open."""
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.aboutToHide.connect(self.match)
        menu.popup(place)

    def moveCursor(self, action: _Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """A page is what is seen of it."""
        if action not in (_Move.MovePageUp, _Move.MovePageDown):
            return super().moveCursor(action, modifiers)
        index, step = self.currentIndex(), self.indexBelow
        if action == _Move.MovePageUp:
            step = self.indexAbove
        for _ in range(max(1, self._seen_height() // row_height(self.fontMetrics().height()) - 1)):
            index = following if (following := step(index)).isValid() else index
        return index

    def _seen_height(self) -> int:
        area = self._area()
        return area.viewport().height() if area else self.height()

    def _area(self) -> QScrollArea | None:
        widget = self.parentWidget()
        while widget is not None and not isinstance(widget, QScrollArea):
            widget = widget.parentWidget()
        return widget

    def scrollTo(
        self,
        index: _Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,  # noqa: ARG002
    ) -> None:
        """Only for keys: what else changes doesn't move what one looks at."""
        if self.hasFocus() and index.isValid():
            self._scroll_to(index)

    def _scroll_to(self, index: _Index) -> None:
        area = self._area()
        if area is not None and (content := area.widget()) is not None:
            self._settle(area)
            place = self.visualRect(index)
            corner = self.viewport().mapTo(content, place.center())
            area.ensureVisible(0, corner.y(), 0, place.height())

    def _settle(self, area: QScrollArea) -> None:
        """The area scrolls no further than it knows its content to reach."""
        around = self.parentWidget()
        while around is not None and around is not area.viewport():
            if (layout := around.layout()) is not None:
                layout.activate()
            around = around.parentWidget()
        QApplication.sendEvent(area, QEvent(QEvent.Type.LayoutRequest))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.match()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _STAYS:
            self.match()
