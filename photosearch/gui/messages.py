"""A calm strip above the photos: what went wrong, or a hint, with a cross to close it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from photosearch.gui import icons, theme
from photosearch.gui.labels import label
from photosearch.gui.languages import said


class Strip(QFrame):
    closed = Signal()
    acted = Signal()
    """The button beside the words was pressed."""

    def __init__(self, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.setProperty("kind", kind)
        warns = kind == "warning"
        self._mark = icons.Mark(
            "warning" if warns else "info",
            lambda colours: colours.warning if warns else colours.accent,
        )
        self.words = label()
        self.words.setWordWrap(True)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.action = QPushButton()
        self.action.clicked.connect(self.acted)
        self.action.hide()
        self._close = icons.IconButton("close", self.tr("Close this message"), size=12)
        self._close.clicked.connect(self._dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP, 6, 6, 6)
        row.setSpacing(theme.GAP_S)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.words, 1)
        row.addWidget(self.action, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignVCenter)
        self._said, self._squeezed = False, False
        self.hide()

    def say(self, words: str, action: str = "") -> None:
        """`action` is what the button beside the words says; without it there is none."""
        words = said(words)
        self.words.setText(words)
        self.action.setText(action.replace("&", "&&"))
        self.action.setVisible(bool(action))
        self.setAccessibleName(words)
        self._said = True
        self.setVisible(not self._squeezed)

    def make_room(self, squeezed: bool) -> None:
        """In a very low window the photos matter more."""
        self._squeezed = squeezed
        self.setVisible(self._said and not squeezed)

    def withdraw(self) -> None:
        self._said = False
        self.hide()

    def _dismiss(self) -> None:
        self.withdraw()
        self.closed.emit()
