"""Asks what somebody is called."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from photosearch.gui.style import theme
from photosearch.gui.widgets.button_box import ButtonBox
from photosearch.gui.widgets.labels import label, open_size


class NameDialog(QDialog):
    """A field that knows the names there are, and says what one of them would mean."""

    named = Signal(str)

    def __init__(self, name: str, others: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Who is this?"))
        self._others = {other.casefold(): other for other in others if other != name}
        self.field = QLineEdit(name)
        self.field.setAccessibleName(self.tr("Name"))
        self.field.setPlaceholderText(self.tr("Name"))
        self.field.setMaxLength(100)
        completer = QCompleter(list(self._others.values()), self.field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.field.setCompleter(completer)
        self.hint = label("muted")
        self.hint.setWordWrap(True)
        buttons = ButtonBox()
        self.keep = buttons.addButton(self.tr("Name"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._finish)
        buttons.rejected.connect(self.reject)
        self.field.textChanged.connect(self._tell)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_L, theme.GAP_L, theme.GAP_L, theme.GAP_L)
        column.setSpacing(theme.GAP)
        for part in (self.field, self.hint, buttons):
            column.addWidget(part)
        open_size(self, 380, 150)
        self._tell()
        self.field.selectAll()

    @Slot()
    def _tell(self) -> None:
        plain = self.field.text().strip()
        known = self._others.get(plain.casefold())
        self.keep.setEnabled(bool(plain))
        if known:
            words = self.tr("{0} is known already: they become one person.").format(known)
        else:
            words = self.tr("The faces shown together now count as this person's.")
        self.hint.setText(words)

    @Slot()
    def _finish(self) -> None:
        if plain := self.field.text().strip():
            self.accept()
            self.named.emit(plain)
