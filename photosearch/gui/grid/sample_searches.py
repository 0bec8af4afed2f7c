"""A row of example searches, shown until the first search."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from photosearch.gui.style import theme
from photosearch.gui.widgets.labels import label


class SampleSearches(QFrame):
    """Buttons that each ask an example search."""

    wished = Signal(str, str)
    """The words of a search, in English and in the window's language."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Searches to try"))
        words = (  # what the starter knows best comes first
            ("a dog", self.tr("a dog")),
            ("flowers", self.tr("flowers")),
            ("a beach", self.tr("a beach")),
            ("food on a plate", self.tr("food on a plate")),
            ("a car", self.tr("a car")),
            ("mountains", self.tr("mountains")),
            ("a bird in a tree", self.tr("a bird in a tree")),
            ("the sky in the evening", self.tr("the sky in the evening")),
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP_L, 0, theme.GAP_L, 0)
        row.setSpacing(theme.GAP_XS)
        self._first = label("muted", self.tr("Try"))
        row.addWidget(self._first)
        self.buttons = [self._button(*both) for both in words]
        for button in self.buttons:
            row.addWidget(button)
        row.addStretch(1)
        self.setMinimumWidth(1)
        self.hide()

    def _button(self, english: str, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName("sample")
        button.setAccessibleName(self.tr("Search for {0}").format(words))
        button.clicked.connect(lambda: self.wished.emit(english, words))
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many as fit into one line."""
        super().resizeEvent(event)
        left = self.width() - 2 * theme.GAP_L - self._first.sizeHint().width()
        for button in self.buttons:
            button.ensurePolished()  # a hidden one doesn't know its style, nor its width
            left -= button.sizeHint().width() + theme.GAP_XS
            button.setVisible(left >= 0)
