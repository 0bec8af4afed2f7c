"""Native pinch gestures of touchpads.

A filter, because an override of `event` would let an exception in a paint event, which Qt sends
from within it, end the whole program (PySide6 6.11) instead of reaching the log.
"""

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QNativeGestureEvent
from PySide6.QtWidgets import QWidget

_Gesture = Qt.NativeGestureType


class PinchGesture(QObject):
    """Turns native pinch gestures of a widget into zoom steps."""

    spread = Signal(float, QPointF)
    """By which factor, and where."""
    tapped = Signal(QPointF)
    """Twice, with two fingers."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QNativeGestureEvent):
            return False
        if event.gestureType() == _Gesture.ZoomNativeGesture:
            self.spread.emit(1.0 + event.value(), event.position())
            return True
        if event.gestureType() == _Gesture.SmartZoomNativeGesture:
            self.tapped.emit(event.position())
            return True
        return False
