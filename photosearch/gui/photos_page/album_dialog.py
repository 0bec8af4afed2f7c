"""Asks which album: one of those there are, or a new one."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from photosearch.gui.platform import desktop
from photosearch.gui.style import icons, theme
from photosearch.gui.widgets.button_box import ButtonBox
from photosearch.gui.widgets.labels import open_size, paragraph
from photosearch.types import Album

_CHOICE = Qt.ItemDataRole.UserRole
_LONGEST = 200
_GOES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class AlbumDialog(QDialog):
    """What is typed finds an album, or is the name of a new one."""

    chosen = Signal(object)
    """An Album, or the name of a new one."""

    def __init__(self, words: str, albums: Sequence[Album], name: str, parent: QWidget) -> None:
        """`words`: what is asked; `name`: a proposal."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Album"))
        self._albums = albums
        self.field = QLineEdit(name)
        self.field.setMaxLength(_LONGEST)
        self.field.setAccessibleName(self.tr("Name of the album"))
        found = self.tr("Find an album, or name a new one") if albums else self.tr("Name")
        self.field.setPlaceholderText(found)
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Albums"))
        self.list.itemDoubleClicked.connect(self._finish)
        self._buttons = ButtonBox()
        roles = QDialogButtonBox.ButtonRole
        self.agree = self._buttons.addButton(self.tr("Add"), roles.AcceptRole)
        self.agree.setProperty("primary", True)
        self._buttons.addButton(self.tr("Cancel"), roles.RejectRole)
        self._buttons.accepted.connect(self._finish)
        self._buttons.rejected.connect(self.reject)
        self.field.textChanged.connect(self._fill)
        self._lay_out(words)
        self.field.selectAll()
        self._fill()

    def _lay_out(self, words: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_L, theme.GAP_L, theme.GAP_L, theme.GAP_L)
        column.setSpacing(theme.GAP)
        column.addWidget(paragraph(words, ""))
        for part in (self.field, self.list):
            column.addWidget(part)
        if not self._albums:
            self.list.hide()
            self.agree.setText(self.tr("Create"))
            column.addStretch(1)
        column.addWidget(self._buttons)
        open_size(self, 380, 360 if self._albums else 150)

    @Slot()
    def _fill(self) -> None:
        typed = " ".join(self.field.text().split())
        plain = typed.casefold()
        self.list.clear()
        found = [album for album in self._albums if plain in album.name.casefold()]
        found.sort(key=lambda album: album.name.casefold() != plain)
        for album in found:
            self._append("album", album.name, album)
        if typed and not any(album.name.casefold() == plain for album in found):
            self._append("more", self.tr("New album “{0}”").format(typed), typed)
        self.list.setCurrentRow(0)
        self.agree.setEnabled(self.list.count() > 0)

    def _append(self, icon: str, words: str, choice: Album | str) -> None:
        item = QListWidgetItem(icons.icon(icon, theme.current().muted, 16), words)
        item.setToolTip(desktop.as_plain(words))
        item.setData(_CHOICE, choice)
        self.list.addItem(item)

    def eventFilter(self, _field: QObject, event: QEvent) -> bool:
        """Keys that go through the list do so from the field, too."""
        pressed = event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() in _GOES:
            QApplication.sendEvent(self.list, event)
            return True
        return False

    @Slot()
    def _finish(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.accept()
            self.chosen.emit(item.data(_CHOICE))
