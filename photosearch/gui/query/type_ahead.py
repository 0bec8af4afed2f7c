"""Sends text typed over the photos to the search field."""

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QLineEdit

_WHY = Qt.FocusReason.ShortcutFocusReason


class TypeAhead(QObject):
    """Appends what is typed elsewhere to the field, unless that is disabled."""

    typed = Signal()

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._field = field

    @Slot(str)
    def take(self, text: str) -> None:
        if self._field.isEnabled():
            self._field.setFocus(_WHY)
            self._field.end(False)
            self._field.insert(self._gap() + text)
            self.typed.emit()

    @Slot(object)
    def compose(self, event: QInputMethodEvent) -> None:
        """The focus follows once the words are ready: it would break off their making."""
        if not self._field.isEnabled():
            return
        words = event.commitString()
        self._field.end(False)
        if words:
            event.setCommitString(self._gap() + words)
        self._field.event(event)
        if words:
            self._field.setFocus(_WHY)
            self.typed.emit()

    def _gap(self) -> str:
        before = self._field.text()
        return " " if before and not before[-1].isspace() else ""
