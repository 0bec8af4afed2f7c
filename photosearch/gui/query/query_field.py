"""The text field of the search bar."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from photosearch.gui.platform import mime_data

_ALT = Qt.KeyboardModifier.AltModifier


class QueryField(QLineEdit):
    """The line in which words are typed; hands on a paste of anything else."""

    pasted = Signal(object)
    """Mime data that isn't words."""
    backed = Signal()
    """Backspace where there is nothing before the cursor."""
    stepped_back = Signal()
    """Left where there is nothing before the cursor."""
    recent_wanted = Signal()
    focused = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(self.tr("Search your photos"))
        self.setAccessibleName(self.tr("Search your photos"))
        self.setAcceptDrops(False)
        self.setFrame(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste) and self._is_for_others():
            self.pasted.emit(QGuiApplication.clipboard().mimeData())
        elif event.key() == Qt.Key.Key_Backspace and self._at_start():
            self.backed.emit()
        elif event.key() == Qt.Key.Key_Left and self._at_start():
            self.stepped_back.emit()
        elif event.key() == Qt.Key.Key_Down and event.modifiers() & _ALT:
            self.recent_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _is_for_others(self) -> bool:
        mime = QGuiApplication.clipboard().mimeData()
        return mime is not None and mime_data.is_for_all(mime)

    def _at_start(self) -> bool:
        return self.cursorPosition() == 0 and not self.hasSelectedText()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)
