"""A calm strip above the photos: what went wrong, or a hint, with a cross to close it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QSizePolicy, QWidget

from photosearch.gui import desktop, icons, theme
from photosearch.gui.labels import label
from photosearch.gui.languages import said

_ROOMY = 420
_LONGEST = 300
"""Letters; beyond them the tooltip says the rest."""


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
        self._lay_out()
        self._said, self._squeezed = False, False
        self.hide()

    def _lay_out(self) -> None:
        self._cells = cells = QGridLayout(self)
        cells.setContentsMargins(theme.GAP, 6, 6, 6)
        cells.setHorizontalSpacing(theme.GAP_S)
        cells.setColumnStretch(1, 1)
        for column, part in ((0, self._mark), (2, self.action), (3, self._close)):
            cells.addWidget(part, 0, column, Qt.AlignmentFlag.AlignVCenter)
        cells.addWidget(self.words, 0, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow strip the button stands below the words."""
        super().resizeEvent(event)
        place = (1, 1) if self.width() < _ROOMY else (0, 2)
        if self._cells.itemAtPosition(*place) is None:
            self._cells.removeWidget(self.action)
            self._cells.addWidget(self.action, *place, Qt.AlignmentFlag.AlignLeft)

    def say(self, words: str, action: str = "") -> None:
        """`action` is what the button beside the words says; without it there is none."""
        words = said(words)
        self.words.setText(words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…")
        self.words.setToolTip(desktop.as_plain(words) if len(words) > _LONGEST else "")
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
