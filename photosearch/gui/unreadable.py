"""The list of files that couldn't be read, each with its reason."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from photosearch.gui import desktop, theme
from photosearch.types import Unreadable


class UnreadableDialog(QDialog):
    def __init__(self, files: Sequence[Unreadable], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Files that can't be read")
        self.resize(QSize(820, 440))
        words = QLabel("These files can't be searched. Each is tried again when it changes.")
        words.setWordWrap(True)
        self.table = QTreeWidget()
        self.table.setAccessibleName("Files that can't be read")
        self.table.setHeaderLabels(["File", "Why", "In"])
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.table.addTopLevelItems([_row(file) for file in files])
        header = self.table.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.resizeSection(0, 220)
        header.resizeSection(1, 340)
        buttons = QDialogButtonBox()
        buttons.addButton("Close", QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_L, theme.GAP_L, theme.GAP_L, theme.GAP_L)
        column.setSpacing(theme.GAP)
        column.addWidget(words)
        column.addWidget(self.table)
        column.addWidget(buttons)


def _row(file: Unreadable) -> QTreeWidgetItem:
    words = [desktop.shown(file.path.name), file.reason, desktop.shown(file.path.parent)]
    row = QTreeWidgetItem(words)
    for column, text in enumerate(words):
        row.setToolTip(column, desktop.as_plain(text))
    return row
