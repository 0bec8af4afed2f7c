"""A line to change the words of a chip in."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit


class ChipField(QLineEdit):
    """Ends with Enter or once the focus goes; Escape leaves the words as they were."""

    ended = Signal(str)
    """The words that are to be."""

    def __init__(self, words: str, width: int) -> None:
        super().__init__(words)
        self._before, self._has_ended = words, False
        self.setAccessibleName(self.tr("Words of the search"))
        self.setFrame(False)
        self.setFixedWidth(width)
        self.selectAll()
        self.editingFinished.connect(lambda: self._end(self.text()))

    def _end(self, words: str) -> None:
        if not self._has_ended:
            self._has_ended = True
            self.ended.emit(" ".join(words.split()))

    def event(self, event: QEvent) -> bool:
        """Escape isn't the window's meanwhile."""
        override = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride
        if override and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._end(self._before)
        else:
            super().keyPressEvent(event)
            event.accept()  # Enter would open the chip again
