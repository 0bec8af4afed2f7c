"""The list of all shortcuts."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from photosearch.gui.actions.action import translated
from photosearch.gui.actions.table import TITLES, listed
from photosearch.gui.style import theme
from photosearch.gui.widgets.button_box import ButtonBox
from photosearch.gui.widgets.labels import open_size
from photosearch.gui.widgets.laid_out import in_column

_Index = QModelIndex | QPersistentModelIndex


class _Wrapped(QStyledItemDelegate):
    """Rows as high as what the key does needs in its column."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        hint, table = super().sizeHint(option, index), self.parent()
        if index.column() and isinstance(table, QTreeWidget):
            room = QRect(0, 0, table.columnWidth(1) - 2 * theme.GAP_S, 10_000)
            words = index.data(Qt.ItemDataRole.DisplayRole) or ""
            flags = Qt.TextFlag.TextWordWrap
            needed = option.fontMetrics.boundingRect(room, flags, words).height() + 10
            hint.setHeight(max(hint.height(), needed))
        return hint


class _Table(QTreeWidget):
    def resizeEvent(self, event: QResizeEvent) -> None:
        """The keys take what they need, up to two fifths; what they do wraps."""
        super().resizeEvent(event)
        width = self.viewport().width()
        keys = min(max(120, self.sizeHintForColumn(0)), width * 2 // 5)
        self.setColumnWidth(0, keys)
        self.setColumnWidth(1, width - keys)
        self.scheduleDelayedItemsLayout()


class ShortcutsDialog(QDialog):
    """Dialog that lists `ACTIONS` by place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.table = _Table()
        self.table.setItemDelegate(_Wrapped(self.table))
        self.table.setAccessibleName(self.tr("Keys"))
        self.table.setHeaderLabels([self.tr("Key"), self.tr("What it does")])
        self.table.setRootIsDecorated(False)
        self.table.setItemsExpandable(False)
        self.table.setIndentation(0)
        self.table.setSelectionMode(QTreeWidget.SelectionMode.SingleSelection)
        for place, title in TITLES.items():
            self._add(translated(title), listed(place))
        self.table.expandAll()
        self.table.setWordWrap(True)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.header().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.header().setStretchLastSection(False)
        buttons = ButtonBox()
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        in_column(self, self.table, buttons)
        open_size(self, 600, 640)

    def _add(self, title: str, keys: list[tuple[str, str]]) -> None:
        group = QTreeWidgetItem([title])
        group.setFont(0, theme.scaled(self.font(), 1.0, QFont.Weight.DemiBold))
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.table.addTopLevelItem(group)
        group.setFirstColumnSpanned(True)
        for row in keys:
            group.addChild(QTreeWidgetItem(row))
