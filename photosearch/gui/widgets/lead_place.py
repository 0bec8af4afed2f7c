"""The beginning of a page's first line, where the buttons stand that all pages have in common."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget


class LeadPlace(QWidget):
    """Of several, the one that is seen has them."""

    seen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)

    def take(self, buttons: QWidget) -> None:
        """From wherever they are."""
        if buttons.parentWidget() is not self:
            self._row.addWidget(buttons)
            buttons.show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.seen.emit()
