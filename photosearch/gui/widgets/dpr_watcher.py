"""A widget that comes to a screen with more or fewer pixels needs sharper or smaller pictures."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget


class DprWatcher(QObject):
    changed = Signal()
    """The device pixel ratio of the widget is another one now."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.changed.emit()
        return super().eventFilter(watched, event)
