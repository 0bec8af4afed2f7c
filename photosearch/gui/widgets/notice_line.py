"""A line above the photos that qualifies the answer."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy

from photosearch.gui.style import theme
from photosearch.gui.widgets.labels import paragraph


class NoticeLine(QFrame):
    """Nothing at all without words."""

    acted = Signal()
    """The button behind the words was pressed."""

    def __init__(self) -> None:
        super().__init__()
        self.words = paragraph()
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.action = QPushButton()
        self.action.setProperty("link", True)
        self.action.clicked.connect(self.acted)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP_L, 0, theme.GAP_L, 0)
        row.setSpacing(theme.GAP_S)
        row.addWidget(self.words, 1)
        row.addWidget(self.action)
        self.say("")

    def say(self, words: str, action: str = "", *, keep_room: bool = False) -> None:
        """`action` is what the button says; without it there is none.

        `keep_room`: a line that was there stays as high as it is, even without words.
        """
        kept = self.height() if keep_room and self.isVisible() else 0
        self.setMinimumHeight(kept)
        self.words.setText(words)
        self.action.setText(action.replace("&", "&&"))
        self.action.setVisible(bool(action))
        self.setAccessibleName(words)
        self.setVisible(bool(words) or kept > 0)
