"""A chip: a label to click on, with a cross that removes it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
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
    edit_wanted = Signal()
    """A click, or Enter: what it stands for is to be changed."""

    def __init__(self, words: str = "") -> None:
        super().__init__()
        self.setObjectName("chip")
        self.setFixedHeight(HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.words = words
        self.mark, self._label = QLabel(), label("chipLabel")
        self.mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.mark.hide()
        self._cross = icons.IconButton("close", self.tr("Remove"), size=12)
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

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # so that its release comes here too

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and inside:
            self.edit_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (_Key.Key_Delete, _Key.Key_Backspace):
            self.removed.emit()
        elif event.key() in (_Key.Key_Return, _Key.Key_Enter, _Key.Key_F2):
            self.edit_wanted.emit()
        else:
            super().keyPressEvent(event)
