"""The list of saved searches: a name and how many good hits it has now."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from photosearch.gui.platform import desktop
from photosearch.gui.sidebar.sidebar_list import SidebarList
from photosearch.gui.style import icons, theme
from photosearch.gui.text.numbers import number, plural
from photosearch.types import SavedSearch

SAVED = Qt.ItemDataRole.UserRole
COUNT = Qt.ItemDataRole.UserRole + 1
_FILLED = "filled"
_Index = QModelIndex | QPersistentModelIndex


class _Row(QStyledItemDelegate):
    """The name gives way to the count."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        taken = option.fontMetrics.horizontalAdvance(_count(index)) + 3 * theme.GAP_S + 20
        room = max(20, option.rect.width() - taken)
        elide = Qt.TextElideMode.ElideMiddle
        option.text = option.fontMetrics.elidedText(option.text, elide, room)

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Once: what changes in the row meanwhile, such as its count, isn't what is typed."""
        if not editor.property(_FILLED):
            editor.setProperty(_FILLED, True)
            super().setEditorData(editor, index)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        super().paint(painter, option, index)
        painter.save()
        painter.setFont(theme.scaled(option.font, 0.9))
        painter.setPen(theme.current().muted)
        place: QRect = option.rect.adjusted(0, 0, -theme.GAP_S, 0)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, flags, _count(index))
        painter.restore()


def _count(index: _Index) -> str:
    """Nothing while it isn't known."""
    count = index.data(COUNT)
    return number(count) if isinstance(count, int) else ""


def _icon() -> QIcon:
    return icons.icon("search", theme.current().muted, 16)


class SavedSearchList(SidebarList):
    """List widget of saved searches; rows can be renamed and reordered."""

    removal_wanted = Signal()
    moved = Signal()
    edited = Signal()
    """No name is being typed any more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Saved searches"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setItemDelegate(_Row(self))
        self.itemDelegate().closeEditor.connect(self.edited, Qt.ConnectionType.QueuedConnection)
        self.setIconSize(QSize(16, 16))
        self.model().rowsMoved.connect(self.moved)

    @property
    def searches(self) -> list[SavedSearch]:
        return [self.item(row).data(SAVED) for row in range(self.count())]

    def show_searches(self, saved: Sequence[SavedSearch]) -> None:
        """Counts that are known stay."""
        known = {item.data(SAVED).text: item.data(COUNT) for item in self._items()}
        height = self.fontMetrics().height() + 14
        self.blockSignals(True)
        self.clear()
        for search in saved:
            item = QListWidgetItem(_icon(), search.name)
            item.setData(SAVED, search)
            item.setToolTip(desktop.as_plain(search.text))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            item.setSizeHint(QSize(0, height))
            self.addItem(item)
            self._show_count(item, known.get(search.text))
        self.blockSignals(False)
        self.setVisible(bool(saved))
        self.setFixedHeight(len(saved) * height + 4)

    def show_count(self, search: SavedSearch, count: int | None) -> None:
        self.blockSignals(True)
        for item in self._items():
            if item.data(SAVED).text == search.text:
                self._show_count(item, count)
        self.blockSignals(False)
        self.viewport().update()

    def _show_count(self, item: QListWidgetItem, count: int | None) -> None:
        item.setData(COUNT, count)
        words = item.data(SAVED).name
        if count is not None:
            words += ", " + plural(count, "photo", "photos")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.blockSignals(True)
            for item in self._items():
                item.setIcon(_icon())
            self.blockSignals(False)
        super().changeEvent(event)

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(row) for row in range(self.count())]

    def move_current(self, step: int) -> None:
        self.move_row(self.currentRow(), step)

    def move_row(self, row: int, step: int) -> None:
        """Up or down in the order."""
        target = row + step
        if row < 0 or not 0 <= target < self.count():
            return
        self.insertItem(target, self.takeItem(row))
        self.setCurrentRow(target)
        self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        held = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_Delete:
            self.removal_wanted.emit()
        elif held and event.key() in steps:
            self.move_current(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)
