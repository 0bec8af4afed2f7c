"""What has just been done can be taken back for a while: a strip with a button, and Ctrl+Z."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget

from photosearch.gui.messages import Strip

PATIENCE_MS = 12_000

Act = Callable[[], None]


def _nothing() -> None:
    """For what is done at once and needs no settling."""


class UndoStrip(Strip):
    """Holds one thing at a time; the next one settles it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("hint", parent)
        self._undo: Act = _nothing
        self._settle: Act = _nothing
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self.settle)
        self.acted.connect(self.take_back)
        self.closed.connect(self.settle)

    def offer(self, words: str, undo: Act, settle: Act = _nothing) -> None:
        """`settle` is called once it can't be taken back any more."""
        self.settle()
        self._undo, self._settle = undo, settle
        self.say(words, self.tr("Undo"))
        self.action.setToolTip(self.tr("Undo (Ctrl+Z)"))
        self._patience.start()

    @Slot()
    def take_back(self) -> None:
        undo = self._undo
        self._forget()
        undo()

    @Slot()
    def settle(self) -> None:
        settle = self._settle
        self._forget()
        settle()

    def _forget(self) -> None:
        self._patience.stop()
        self._undo = self._settle = _nothing
        self.withdraw()
