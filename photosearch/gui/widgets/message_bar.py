"""A message bar: a warning or hint with an optional button and a cross."""

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QCursor, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QPushButton,
    QSizePolicy,
)

from photosearch.gui.platform import desktop
from photosearch.gui.style import icons, theme
from photosearch.gui.text.translation import translate
from photosearch.gui.widgets.labels import paragraph

PATIENCE_MS = 6_000
_WARNING_MS = 12_000
"""How long one that floats stays; what went wrong takes longer to take in."""
_AGAIN_MS = 1_000
_WARNING_ON_DARK = QColor("#f0b866")
_ROOMY = 420
_LONGEST = 300
"""Letters; beyond them the tooltip says the rest."""


def _ink(colours: theme.Colours, warns: bool, dark: bool) -> QColor:
    if dark:
        return _WARNING_ON_DARK if warns else theme.INK_ON_DARK
    return colours.warning if warns else colours.accent


class MessageBar(QFrame):
    """Stays until it is closed, in its place; or floats, for a while (`notices.py` shows it)."""

    closed = Signal(str)
    """By the person; what it was about."""
    acted = Signal()
    """The button beside the words was pressed."""
    spoken = Signal()
    """There is something new to be seen."""
    expired = Signal()
    """It had its time."""
    ended = Signal()
    """There is nothing to be seen any more."""

    def __init__(self, kind: str, *, floats: bool = False) -> None:
        super().__init__()
        self.setObjectName("strip")
        self.setProperty("kind", kind)
        self.setProperty("floats", floats)
        self._floats, self.about, self._pointer = floats, "", QPoint()
        self._dark = False
        warns = kind == "warning"
        wait = _WARNING_MS if warns else PATIENCE_MS
        self._patience = QTimer(self, singleShot=True, interval=wait)
        self._patience.timeout.connect(self._expire)
        self._mark = icons.Mark(
            "warning" if warns else "info",
            lambda colours: _ink(colours, warns, self._dark),
        )
        self.words = paragraph(name="")
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.action = QPushButton()
        self.action.clicked.connect(self.acted)
        self.action.hide()
        self._close = icons.IconButton("close", self.tr("Close this message"), size=12)
        self._close.clicked.connect(self._dismiss)
        self._lay_out()
        if floats:  # a click takes no focus from the photos
            for button in (self.action, self._close):
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide()

    def show_dark(self, dark: bool) -> None:
        """In the colours of the viewer, which is always dark, or in those of the window."""
        if dark == self._dark:
            return
        self._dark = dark
        self.setProperty("dark", dark)
        self._close.draw_in(theme.INK_ON_DARK if dark else None)
        for part in (self, self.words, self.action):
            part.style().unpolish(part)
            part.style().polish(part)
        self._mark.update()

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

    def say(self, words: str, action: str = "", about: str = "") -> None:
        """`action` is what the button beside the words says; without it there is none. Of the same
        thing, if it is said `about` what, new words take the place of the ones that are seen."""
        words = translate(words)
        self.words.setText(words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…")
        self.words.setToolTip(desktop.as_plain(words) if len(words) > _LONGEST else "")
        self.action.setText(action.replace("&", "&&"))
        self.action.setVisible(bool(action))
        self.setAccessibleName(words)
        again, self.about = bool(about) and about == self.about, about
        if not self._floats:
            self.show()
        elif not again:
            self.spoken.emit()

    def begin(self) -> None:
        """To be seen, from now on for a while."""
        self._pointer = QCursor.pos()
        self.show()
        self._patience.start()

    def wait(self) -> None:
        """Something else is seen meanwhile."""
        self._patience.stop()
        self.hide()

    def unsay(self, words: str) -> None:
        """If these are what it says now."""
        if self.accessibleName() == translate(words):
            self.withdraw()

    def withdraw(self) -> None:
        self.about = ""
        self.wait()
        self.ended.emit()

    @Slot()
    def _expire(self) -> None:
        """Unless the person is about to do something with it."""
        focus, pointed = QApplication.focusWidget(), self.underMouse()
        came = pointed and QCursor.pos() != self._pointer  # it may rest where this appeared
        if came or (focus is not None and self.isAncestorOf(focus)):
            QTimer.singleShot(_AGAIN_MS, self, self._expire_later)
        else:
            self.withdraw()
            self.expired.emit()

    @Slot()
    def _expire_later(self) -> None:
        if self.isVisible() and not self._patience.isActive():
            self._expire()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._floats:
            self._dismiss()
        else:
            super().keyPressEvent(event)

    def _dismiss(self) -> None:
        about = self.about
        self.withdraw()
        self.closed.emit(about)
