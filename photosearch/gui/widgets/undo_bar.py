"""Undo: a message with a button, and Ctrl+Z after it has gone."""

from collections.abc import Callable

from PySide6.QtCore import Slot

from photosearch.gui.widgets.message_bar import MessageBar

Act = Callable[[], None]


def _nothing() -> None:
    """For what is done at once and needs no settling."""


_MOST = 20


class UndoBar(MessageBar):
    """Tells of the last thing; those before it can be taken back after it, one by one, unless they
    had to be settled for it."""

    def __init__(self) -> None:
        super().__init__("hint", floats=True)
        self._undo: Act = _nothing
        self._settle: Act = _nothing
        self._before: list[Act] = []
        self.acted.connect(self.take_back)
        self.closed.connect(self._leave)
        self.expired.connect(self._leave)

    def offer(self, words: str, undo: Act, settle: Act = _nothing) -> None:
        """`settle` is called once it can't be taken back any more: when the notice goes. Without
        it, Ctrl+Z takes it back until something else can be."""
        if self._settle is not _nothing:
            self.settle()
        if self._undo is not _nothing:
            self._before = [*self._before, self._undo][-_MOST:]
        self._undo, self._settle = undo, settle
        self.say(words, self.tr("Undo"))
        self.action.setToolTip(self.tr("Undo (Ctrl+Z)"))

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

    @Slot()
    def _leave(self) -> None:
        if self._settle is not _nothing:
            self.settle()

    def _forget(self) -> None:
        self._undo = self._before.pop() if self._before else _nothing
        self._settle = _nothing
        self.withdraw()
