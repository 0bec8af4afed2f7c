"""Typing over the grid: letters go to the search field; after a /, they find a file name."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent

SEEK = "/"
PATIENCE_MS = 3_000
"""How long the next letter of a name may take."""
_Held = Qt.KeyboardModifier
_ALT_GR = _Held.ControlModifier | _Held.AltModifier
"""As Windows tells of the key that types what has no key of its own."""


def typed_text(event: QKeyEvent) -> str:
    """What this key writes; nothing for those that don't, and for space."""
    held = event.modifiers() & (_Held.ControlModifier | _Held.AltModifier | _Held.MetaModifier)
    text = event.text()
    return text.strip() if text.isprintable() and held in (_Held.NoModifier, _ALT_GR) else ""


class TypingSearch(QObject):
    """Collects typed letters, input methods included."""

    words = Signal(str)
    """To go on with in the search field."""
    composed = Signal(object)
    """A QInputMethodEvent: words that are still being made up, or are ready."""
    sought = Signal(str)
    """The start of a name."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._name: str | None = None
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self.rest)

    @property
    def seeks(self) -> bool:
        """Whether letters are those of a name."""
        return self._name is not None

    def rest(self) -> None:
        """What is typed from now on is words again."""
        self._name = None
        self._patience.stop()

    def take(self, event: QKeyEvent) -> bool:
        """Whether this key writes something."""
        text = typed_text(event)
        if text == SEEK and self._name is None:
            self._seek("")
        elif text and self._name is not None:
            self._seek(self._name + text)
        elif text:
            self.words.emit(text)
        elif event.key() == Qt.Key.Key_Backspace and self._name:
            self._seek(self._name[:-1])
        return bool(text) or event.key() == Qt.Key.Key_Backspace

    def _seek(self, name: str) -> None:
        self._name = name
        self._patience.start()
        self.sought.emit(name)

    def compose(self, event: QInputMethodEvent) -> None:
        if self._name is not None and event.commitString():
            self._seek(self._name + event.commitString())
        elif self._name is None:
            self.composed.emit(event)
        event.accept()
