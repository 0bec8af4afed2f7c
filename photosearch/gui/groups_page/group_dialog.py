"""Asks for the name of a group, and of a group of the person's own for the words of its search."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from photosearch.gui.style import theme
from photosearch.gui.widgets.button_box import ButtonBox
from photosearch.gui.widgets.labels import label, open_size


class GroupDialog(QDialog):
    """A modal dialog."""

    named = Signal(str, str)
    """The name, and the words."""

    def __init__(self, heading: str, name: str, parent: QWidget, *, asks_words: bool) -> None:
        super().__init__(parent)
        self.setWindowTitle(heading)
        self.name, self.words = QLineEdit(name), QLineEdit()
        self.name.setAccessibleName(self.tr("Name"))
        self.words.setAccessibleName(self.tr("What belongs to it"))
        self.words.setPlaceholderText(self.tr("as in a search: a dog on the beach"))
        self._asks_words = asks_words
        self._buttons = ButtonBox()
        ok = QDialogButtonBox.StandardButton
        self._buttons.setStandardButtons(ok.Ok | ok.Cancel)
        self._buttons.accepted.connect(self._take)
        self._buttons.rejected.connect(self.reject)
        self.name.selectAll()
        self._lay_out()
        for field in (self.name, self.words):
            field.textChanged.connect(self._enable)
        self._enable()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_L, theme.GAP_L, theme.GAP_L, theme.GAP_L)
        column.setSpacing(theme.GAP_S)
        column.addWidget(label("", self.tr("Name")))
        column.addWidget(self.name)
        if self._asks_words:
            column.addWidget(label("", self.tr("What belongs to it")))
            column.addWidget(self.words)
            hint = label(
                "muted",
                self.tr(
                    "Later tell it which photos belong to it, or don't, in their menu: it learns."
                ),
            )
            hint.setWordWrap(True)
            column.addWidget(hint)
        self.words.setVisible(self._asks_words)
        column.addStretch(1)
        column.addWidget(self._buttons)
        open_size(self, 420, 140)

    @Slot()
    def _enable(self) -> None:
        """A group that was found may lose its name again; an own one needs both."""
        filled = bool(self.name.text().strip() and self.words.text().strip())
        ok = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(filled or not self._asks_words)

    @Slot()
    def _take(self) -> None:
        self.named.emit(self.name.text().strip(), self.words.text().strip())
        self.accept()
