"""A chip: a label with a cross that removes it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from photosearch.gui.platform.desktop import as_plain
from photosearch.gui.style import icons, theme
from photosearch.gui.widgets.labels import label

CHIP_SIDE = 30
HEIGHT = 30
_WIDEST = 190
_Key = Qt.Key


class Chip(QFrame):
    """Some words and a cross."""

    removed = Signal()

    def __init__(self, words: str = "") -> None:
        super().__init__()
        self.setObjectName("chip")
        self.setFixedHeight(HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.words = words
        self.mark, self._label = QLabel(), label("chipLabel")
        self.mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.mark.hide()
        self._cross = icons.IconButton("close", self.tr("Take it out of the search"), size=12)
        self._cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._cross.clicked.connect(self.removed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(10, 0, 2, 0)
        self._row.setSpacing(theme.GAP_XS)
        for part in (self.mark, self._label, self._cross):
            self._row.addWidget(part)
        self.show_words(words)

    def show_words(self, words: str) -> None:
        self.words = words
        middle = Qt.TextElideMode.ElideMiddle
        self._label.setText(self.fontMetrics().elidedText(words, middle, _WIDEST))
        self.setAccessibleName(words)
        self.setToolTip(as_plain(words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (_Key.Key_Delete, _Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)
