"""C over two chosen photos or more compares them, unless it begins a word."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from photosearch.gui.grid.typing_search import typed_text

_KEY = "c"
_HESITATION_MS = 300
"""Between the letters of a word there is less."""


class CompareKeys(QObject):
    """Waits a moment for a second letter."""

    wanted = Signal()
    words = Signal(str)
    """It was the first letter of these."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._first = ""
        self._hesitation = QTimer(self, singleShot=True, interval=_HESITATION_MS)
        self._hesitation.timeout.connect(self._compare)

    def take(self, event: QKeyEvent, chosen: int) -> bool:
        """Whether the key meant something here, over so many chosen photos."""
        text = typed_text(event)
        if self._first and text.isalnum():
            first, self._first = self._first, ""
            self._hesitation.stop()
            self.words.emit(first + text)
            return True
        if text.casefold() != _KEY or chosen < 2:
            return False
        self._first = text
        self._hesitation.start()
        return True

    def _compare(self) -> None:
        self._first = ""
        self.wanted.emit()
