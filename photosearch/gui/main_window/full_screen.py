"""Full screen on and off; the window's own state says which it is."""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget


class FullScreen(QObject):
    """Toggles the window's full screen."""

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
