"""A list of things of the person's own, by their names: they can be renamed and reordered."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from photosearch.gui.sidebar.sidebar_list import SidebarList
from photosearch.gui.style import icons, theme
from photosearch.gui.text.numbers import number, plural

THING = Qt.ItemDataRole.UserRole
COUNT = Qt.ItemDataRole.UserRole + 1
_FILLED = "filled"
_Index = QModelIndex | QPersistentModelIndex


class Row(NamedTuple):
    thing: object
    """What it stands for."""
    name: str
    hint: str
    photos: int | None
    """How many; None while it isn't known."""


class _Delegate(QStyledItemDelegate):
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
        right = option.direction == Qt.LayoutDirection.LeftToRight
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        place: QRect = option.rect.adjusted(theme.GAP_S, 0, -theme.GAP_S, 0)
        absolute = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, side | absolute, _count(index))
        painter.restore()


def _count(index: _Index) -> str:
    """Nothing while it isn't known."""
    count = index.data(COUNT)
    return number(count) if isinstance(count, int) else ""


class NamedList(SidebarList):
    """List widget; what it holds is changed by whoever listens."""

    removal_wanted = Signal()
    moved = Signal()
    edited = Signal()
    """No name is being typed any more."""

    def __init__(self, icon: str, words: str, parent: QWidget | None = None) -> None:
        """`words`: what screen readers call it."""
        super().__init__(parent)
        self._icon_name = icon
        self.setAccessibleName(words)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setItemDelegate(_Delegate(self))
        self.itemDelegate().closeEditor.connect(self.edited, Qt.ConnectionType.QueuedConnection)
        self.setIconSize(QSize(16, 16))
        self.model().rowsMoved.connect(self.moved)

    def fill(self, rows: Sequence[Row]) -> None:
        height = self.fontMetrics().height() + 14
        self.blockSignals(True)
        self.clear()
        for row in rows:
            item = QListWidgetItem(self.icon_of(row.thing), row.name)
            item.setData(THING, row.thing)
            item.setToolTip(row.hint)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            item.setSizeHint(QSize(0, height))
            self.addItem(item)
            self._show_count(item, row.photos)
        self.blockSignals(False)
        self.setVisible(bool(rows))
        self.setFixedHeight(len(rows) * height + 4)

    def _show_count(self, item: QListWidgetItem, count: int | None) -> None:
        item.setData(COUNT, count)
        words = item.text()
        if count is not None:
            words += ", " + plural(count, "photo", "photos")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.blockSignals(True)
            for item in self.all_items():
                item.setIcon(self.icon_of(item.data(THING)))
            self.blockSignals(False)
        super().changeEvent(event)

    def icon_of(self, _thing: object) -> QIcon:
        return icons.icon(self._icon_name, theme.current().muted, 16)

    def all_items(self) -> list[QListWidgetItem]:
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
