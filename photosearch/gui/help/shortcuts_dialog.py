"""Every key there is, in one list."""

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
    QVBoxLayout,
    QWidget,
)

from photosearch.gui.style import theme
from photosearch.gui.widgets.button_box import ButtonBox
from photosearch.gui.widgets.labels import open_size

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
        for title, keys in self._groups():
            self._add(title, keys)
        self.table.expandAll()
        self.table.setWordWrap(True)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.header().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.header().setStretchLastSection(False)
        buttons = ButtonBox()
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_L, theme.GAP_L, theme.GAP_L, theme.GAP_L)
        column.setSpacing(theme.GAP)
        column.addWidget(self.table)
        column.addWidget(buttons)
        open_size(self, 600, 640)

    def _add(self, title: str, keys: dict[str, str]) -> None:
        group = QTreeWidgetItem([title])
        group.setFont(0, theme.scaled(self.font(), 1.0, QFont.Weight.DemiBold))
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.table.addTopLevelItem(group)
        group.setFirstColumnSpanned(True)
        for key, words in keys.items():
            group.addChild(QTreeWidgetItem([key, words]))

    def _groups(self) -> list[tuple[str, dict[str, str]]]:
        return [
            (self.tr("Everywhere"), self._everywhere()),
            (self.tr("Chips of the search"), self._chips()),
            (self.tr("Photos"), self._photos()),
            (self.tr("One photo"), self._viewer()),
        ]

    def _everywhere(self) -> dict[str, str]:
        return {
            "Ctrl+L, Ctrl+F": self.tr("Go to the search field"),
            "Alt+Down": self.tr("Recent searches, from the search field"),
            "Ctrl+D": self.tr("Keep this search"),
            "Ctrl+R": self.tr("Surprise me"),
            "Ctrl+V": self.tr("Search with the picture or words on the clipboard"),
            "Ctrl+O": self.tr("Add a folder"),
            "Ctrl+Z": self.tr("Take back what was just done"),
            "Esc": self.tr("One step back: from the selection, then the words, then the filters"),
            "Ctrl+,": self.tr("Settings"),
            "F5": self.tr("Look for new photos"),
            "F9": self.tr("Show or hide the folders"),
            "F11": self.tr("Full screen"),
            "Tab, Shift+Tab": self.tr("To the next control, or the one before"),
            "F1": self.tr("The guide"),
            "?": self.tr("This list"),
            "Ctrl+W": self.tr("Close the window"),
            "Ctrl+Q": self.tr("Quit"),
        }

    def _chips(self) -> dict[str, str]:
        return {
            self.tr("Left, Right"): self.tr("From the search field to the chips, and back"),
            self.tr("Space"): self.tr("More like this, or less like this"),
            self.tr("Up, Down"): self.tr("How much it counts"),
            "R": self.tr("Only a part of the picture"),
            self.tr("Del, Backspace"): self.tr("Take it out of the search"),
        }

    def _photos(self) -> dict[str, str]:
        return {
            self.tr("Arrows"): self.tr("To the next photo; with Shift select on the way"),
            "Ctrl+A": self.tr("Select all"),
            self.tr("Letters"): self.tr("Search for what is typed"),
            self.tr("/, then letters"): self.tr("To the next photo whose name begins so"),
            self.tr("Space"): self.tr("View"),
            self.tr("Enter"): self.tr("Open with another program"),
            "Ctrl+Shift+F": self.tr("Find similar photos"),
            "Ctrl+B": self.tr("Favourite, or not"),
            "+, −": self.tr("Open or close a burst"),
            self.tr("Alt+Up, Alt+Down"): self.tr("More like this, less like this"),
            "Ctrl+Shift+O": self.tr("Show in its folder"),
            "Ctrl+C": self.tr("Copy the files; one photo also as a picture"),
            "Ctrl+Shift+C": self.tr("Copy the paths"),
            "Ctrl+E": self.tr("Export copies"),
            "Ctrl+Shift+E": self.tr("Export a list"),
            self.tr("Del"): self.tr("Move to the trash"),
            self.tr("Ctrl++, Ctrl+−, Ctrl+wheel"): self.tr("Larger or smaller thumbnails"),
            self.tr("Menu, Shift+F10"): self.tr("All that can be done"),
        }

    def _viewer(self) -> dict[str, str]:
        return {
            self.tr("Left, Right, Page Up, Page Down"): self.tr("Photo before, next photo"),
            self.tr("Home, End"): self.tr("First, last photo"),
            self.tr("+, −, wheel"): self.tr("Closer, further away"),
            "0": self.tr("Fit into the window"),
            "1": self.tr("One pixel for one pixel (100 %)"),
            self.tr("Arrows"): self.tr("Move about what is zoomed"),
            "R, Shift+R": self.tr("Turn the view right, left"),
            "I": self.tr("What is known of the photo"),
            "S": self.tr("Slideshow"),
            "F": self.tr("Full screen"),
            self.tr("Enter"): self.tr("Open with another program"),
            self.tr("Space"): self.tr("Play a video, or pause; of a photo: back to the photos"),
            "Ctrl+B": self.tr("Favourite, or not"),
            self.tr("Del"): self.tr("Move to the trash"),
            "Esc": self.tr("Back to the photos"),
        }
