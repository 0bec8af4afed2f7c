"""The other pages of the window, above the folders."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidgetItem

from photosearch.gui.sidebar.folder_panel import FolderRow
from photosearch.gui.sidebar.sidebar_list import SidebarList

Entry = tuple[str, str, str]
"""A page's id, its name in the window's language, and its icon."""
_ID = Qt.ItemDataRole.UserRole


class PageList(SidebarList):
    """A row for each page; as high as they are."""

    wanted = Signal(str)
    """The id of a page."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Pages"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        height = self.fontMetrics().height() + 18
        for name, words, icon in entries:
            item = QListWidgetItem()
            item.setData(_ID, name)
            item.setSizeHint(QSize(0, height))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
            self.addItem(item)
            self.setItemWidget(item, FolderRow(icon, words, "", False))
        self.setFixedHeight(len(entries) * height + 4)
        self.itemClicked.connect(self._want)
        self.itemActivated.connect(self._want)

    def _want(self, item: QListWidgetItem) -> None:
        self.wanted.emit(item.data(_ID))

    def show_page(self, name: str) -> None:
        """Highlight it; none, if it isn't in the list."""
        rows = [row for row in range(self.count()) if self.item(row).data(_ID) == name]
        self.show_row(rows[0] if rows else -1)
