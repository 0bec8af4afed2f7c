"""Keys that judge the chosen photos, before the grid takes letters for words."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from photosearch.types import Verdict

_VERDICTS = {
    "r": Verdict.RIGHT,
    "1": Verdict.RIGHT,
    "w": Verdict.WRONG,
    "2": Verdict.WRONG,
    "u": Verdict.UNSURE,
    "3": Verdict.UNSURE,
}
_Key = Qt.Key


class JudgeKeys(QObject):
    """An event filter of the grid."""

    said = Signal(object)
    """A Verdict; None takes one back."""
    rest = Signal()
    """All others are wrong."""
    back = Signal()
    """The last one was a mistake."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride and event.matches(
            QKeySequence.StandardKey.Undo
        ):
            event.accept()
            return True
        return event.type() == QEvent.Type.KeyPress and self._take(event)

    def _take(self, event: QKeyEvent) -> bool:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.matches(QKeySequence.StandardKey.Undo) or event.key() == _Key.Key_Backspace:
            self.back.emit()
        elif held & ~Qt.KeyboardModifier.ShiftModifier:
            return False
        elif event.key() in (_Key.Key_Return, _Key.Key_Enter):
            self.rest.emit()
        elif event.key() == _Key.Key_Delete:
            self.said.emit(None)
        elif event.text().casefold() in _VERDICTS:
            self.said.emit(_VERDICTS[event.text().casefold()])
        else:
            return False
        return True
