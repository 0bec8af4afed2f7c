"""The problems panel: files that couldn't be read, each with its reason, and what to do."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from photosearch.gui.platform import desktop
from photosearch.gui.services.engine import Overview
from photosearch.gui.text.numbers import number, plural
from photosearch.gui.text.translation import translate
from photosearch.gui.widgets.button_box import ButtonBox
from photosearch.gui.widgets.labels import only_when_focused, open_size, paragraph
from photosearch.gui.widgets.laid_out import in_column
from photosearch.types import Unreadable

_PATH = Qt.ItemDataRole.UserRole
_NARROW = 400
"""Pixels below which three columns would all be cut."""


class _Table(QTreeWidget):
    def resizeEvent(self, event: QResizeEvent) -> None:
        """The reason matters most; where there is little room, the folder is in the tooltip."""
        super().resizeEvent(event)
        width, header = self.viewport().width(), self.header()
        narrow = width < _NARROW
        self.setColumnHidden(2, narrow)
        header.resizeSection(0, width * 2 // 5 if narrow else width // 4)
        header.resizeSection(1, width // 2)
        self.scheduleDelayedItemsLayout()  # rows are as high as their reasons need


class UnreadableDialog(QDialog):
    """Dialog of files that couldn't be read, with reasons, a filter and another try."""

    retry_wanted = Signal(object)
    """A list of paths."""
    folder_wanted = Signal(object)
    """The path of a file to show in its folder."""

    def __init__(self, files: Sequence[Unreadable], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Files that can't be read"))
        open_size(self, 820, 480)
        self.setMinimumWidth(300)
        self._files: Sequence[Unreadable] = ()
        self._reading_again = False
        self.words = paragraph(name="")
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter by name, folder or reason"))
        self.filter.setAccessibleName(self.filter.placeholderText())
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._show_rows)
        self._make_table()
        self._make_buttons()
        in_column(self, self.words, self.filter, self.table, self.buttons)
        only_when_focused(self)
        self.show_files(files)

    def _make_table(self) -> None:
        self.table = _Table()
        self.table.setAccessibleName(self.windowTitle())
        self.table.setHeaderLabels([self.tr("File"), self.tr("Why"), self.tr("Folder")])
        self.table.setRootIsDecorated(False)
        self.table.setWordWrap(True)
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.itemSelectionChanged.connect(self._show_buttons)
        self.table.itemActivated.connect(lambda row: self.folder_wanted.emit(_path_of(row)))
        header = self.table.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)

    def _make_buttons(self) -> None:
        self.buttons = ButtonBox()
        action = QDialogButtonBox.ButtonRole.ActionRole
        self.retry = QPushButton()
        self.buttons.addButton(self.retry, action)
        self.folder = self.buttons.addButton(self.tr("Show in folder"), action)
        self.buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.rejected.connect(self.reject)
        self.retry.clicked.connect(self._retry)
        self.folder.clicked.connect(lambda: self.folder_wanted.emit(self.chosen()[0]))

    # what is shown

    def show_files(self, files: Sequence[Unreadable]) -> None:
        """Also while it is open: a file that was read in the end goes away."""
        if files != self._files:
            self._files = files
            self._show_rows()
        else:
            self._say_count()

    @Slot()
    def settle(self) -> None:
        """Indexing has ended."""
        self._reading_again = False

    @Slot(object)
    def take_overview(self, overview: Overview) -> None:
        self.show_files(overview.unreadable)

    @Slot()
    def _show_rows(self) -> None:
        kept = set(self.chosen())
        wanted = self.filter.text().casefold()
        self.table.clear()
        self.table.addTopLevelItems([_row(f) for f in self._files if wanted in _searched(f)])
        for row in self._rows():
            row.setSelected(_path_of(row) in kept)
        self._say_count()
        self._show_buttons()

    def _say_count(self) -> None:
        shown, total = self.table.topLevelItemCount(), len(self._files)
        if self._reading_again:
            words = self.tr("They are being read again…")
        elif not total:
            words = self.tr("Every file could be read.")
        elif shown < total:
            words = self.tr("{0} of {1} are shown.").format(
                number(shown), plural(total, "file", "files")
            )
        else:
            words = self.tr(
                "These files can't be searched. Each is tried again by itself when it changes, or"
                " when the trouble may be over."
            )
        self.words.setText(words)

    @Slot()
    def _show_buttons(self) -> None:
        chosen, shown = len(self.chosen()), self.table.topLevelItemCount()
        self.retry.setText(
            self.tr("Try again ({0})").format(number(chosen or shown))
            if chosen or shown < len(self._files)
            else self.tr("Try all again")
        )
        self.retry.setEnabled(shown > 0)
        self.folder.setEnabled(chosen == 1)

    def _rows(self) -> list[QTreeWidgetItem]:
        count = self.table.topLevelItemCount()
        found = (self.table.topLevelItem(number) for number in range(count))
        return [row for row in found if row is not None]

    def chosen(self) -> list[Path]:
        return [_path_of(row) for row in self.table.selectedItems()]

    @Slot()
    def _retry(self) -> None:
        """Those chosen, else all that the filter shows."""
        self._reading_again = True
        self.retry_wanted.emit(self.chosen() or [_path_of(row) for row in self._rows()])
        self._say_count()


def _searched(file: Unreadable) -> str:
    return f"{desktop.display_name(file.path)}\n{translate(file.reason)}".casefold()


def _path_of(row: QTreeWidgetItem) -> Path:
    path = row.data(0, _PATH)
    assert isinstance(path, Path)
    return path


def _row(file: Unreadable) -> QTreeWidgetItem:
    words = [
        desktop.display_name(file.path.name),
        translate(file.reason),
        desktop.display_name(file.path.parent),
    ]
    row = QTreeWidgetItem(words)
    row.setData(0, _PATH, file.path)
    for column, text in enumerate([desktop.display_name(file.path), *words[1:]]):
        row.setToolTip(column, desktop.as_plain(text))
    return row
