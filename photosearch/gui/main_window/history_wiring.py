"""Connects Back and Forward with their buttons, keys, and the side buttons of the mouse."""

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from photosearch.gui.actions.action_registry import ActionRegistry
from photosearch.gui.main_window.navigator import Navigator
from photosearch.gui.photos_page.page import PhotosPage

_STEPS = {Qt.MouseButton.BackButton: -1, Qt.MouseButton.ForwardButton: 1}
_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)


class HistoryWiring(QObject):
    """What leads back is greyed while there is nowhere to go."""

    def __init__(
        self, navigator: Navigator, page: PhotosPage, actions: ActionRegistry, window: QWidget
    ) -> None:
        super().__init__(window)
        self._navigator, self._buttons = navigator, page.history
        back, forward = page.history.back, page.history.forward
        back.steps_wanted.connect(lambda steps: navigator.step(-steps))
        forward.steps_wanted.connect(navigator.step)
        back.list_places = lambda: [place.words for place in navigator.history.behind]
        forward.list_places = lambda: [place.words for place in navigator.history.ahead]
        navigator.changed.connect(self._show)
        actions.bind({"back": lambda: navigator.step(-1), "forward": lambda: navigator.step(1)})

    def watch_mouse(self, window: QWidget) -> None:
        """Once it is shown."""
        if (handle := window.windowHandle()) is not None:
            handle.installEventFilter(self)

    @Slot()
    def _show(self) -> None:
        history = self._navigator.history
        self._buttons.back.setEnabled(bool(history.behind))
        self._buttons.forward.setEnabled(bool(history.ahead))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Before the widget under the pointer, which would choose or open something."""
        if event.type() in _PRESSES and isinstance(event, QMouseEvent):
            steps = _STEPS.get(event.button())
            if steps is not None:
                self._navigator.step(steps)
                return True
        return super().eventFilter(watched, event)
