"""A row of searches to try, shown until the first search."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from photosearch.gui.style import theme
from photosearch.gui.text import group_text
from photosearch.gui.widgets.labels import label


class SampleSearches(QFrame):
    """Buttons that each ask for something that the library has."""

    wished = Signal(str, str)
    """The words of a search, in English and in the window's language."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Searches to try"))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP_L, 0, theme.GAP_L, 0)
        row.setSpacing(theme.GAP_XS)
        self._first = label("muted", self.tr("Try"))
        row.addWidget(self._first)
        row.addStretch(1)
        self._row, self._words = row, list[str]()
        self.buttons: list[QPushButton] = []
        self.setMinimumWidth(1)
        self.hide()

    def show_words(self, words: Sequence[str]) -> None:
        """In English; the next ones come behind those that are there."""
        if list(words[: len(self._words)]) != self._words:
            for button in self.buttons:
                self._row.removeWidget(button)
                button.hide()
                button.deleteLater()
            self.buttons, self._words = [], []
        for english in words[len(self._words) :]:
            self.buttons.append(self._button(english, group_text.in_words((english,))))
            self._row.insertWidget(len(self.buttons), self.buttons[-1])
        self._words = list(words)
        self._make_room()

    def _button(self, english: str, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName("sample")
        button.setAccessibleName(self.tr("Search for {0}").format(words))
        button.clicked.connect(lambda: self.wished.emit(english, words))
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """As many as fit into one line."""
        left = self.width() - 2 * theme.GAP_L - self._first.sizeHint().width()
        for button in self.buttons:
            button.ensurePolished()  # a hidden one doesn't know its style, nor its width
            left -= button.sizeHint().width() + theme.GAP_XS
            button.setVisible(left >= 0)
