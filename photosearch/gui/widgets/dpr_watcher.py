"""Emits `changed` when a widget's device pixel ratio changes."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget


class DprWatcher(QObject):
    """Watches one widget."""

    changed = Signal()
    """The device pixel ratio of the widget is another one now."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.changed.emit()
        return super().eventFilter(watched, event)
