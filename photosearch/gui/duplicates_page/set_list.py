"""The list of sets, or of folders: two lines each, shortened where they are too long."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from photosearch.gui.duplicates_page.shown_sets import Entry
from photosearch.gui.platform import desktop

_ENTRY = Qt.ItemDataRole.UserRole


class _Delegate(QStyledItemDelegate):
    """No line asks for more room than the list has."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, super().sizeHint(option, index).height())


class SetList(QListWidget):
    """One entry is the current one."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("setList")
        self.setAccessibleName(self.tr("Sets of near-duplicates"))
        self.setMinimumWidth(120)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Delegate(self))

    @property
    def entry(self) -> Entry | None:
        item = self.currentItem()
        return item.data(_ENTRY) if item else None

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """The same entry stays current, or else the one that is in its place now."""
        before, row = self.entry, self.currentRow()
        self.blockSignals(True)
        self.clear()
        for entry in entries:
            self.addItem(_item(entry))
        self.blockSignals(False)
        same = [n for n, entry in enumerate(entries) if before and entry.same_as(before)]
        self.setCurrentRow(same[0] if same else max(0, min(row, len(entries) - 1)))


def _item(entry: Entry) -> QListWidgetItem:
    name, told = entry.row
    item = QListWidgetItem(f"{name}\n{told}")
    item.setData(_ENTRY, entry)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}, {told}")
    item.setToolTip(desktop.as_plain(entry.words))
    return item
