"""The window over the whole screen, and back. The window itself knows which it is."""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget


class FullScreen(QObject):
    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    @Slot()
    def toggle(self) -> None:
        state = self._window.windowState()
        self._window.setWindowState(state ^ Qt.WindowState.WindowFullScreen)

    @Slot()
    def leave(self) -> None:
        if self._window.isFullScreen():
            self.toggle()
