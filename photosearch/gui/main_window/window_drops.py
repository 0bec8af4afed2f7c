"""Drags over the window: an overlay, and where each drop goes."""

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from photosearch.gui.main_window.drop_overlay import DropOverlay
from photosearch.gui.photos_page.drag_into_query import DragIntoQuery
from photosearch.gui.platform import mime_data


class WindowDrops(QObject):
    """Takes what comes from elsewhere; the window's own photos go to `own`."""

    dropped = Signal(QMimeData)

    def __init__(self, own: DragIntoQuery, window: QWidget) -> None:
        super().__init__(window)
        self._own, self.overlay = own, DropOverlay(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DragLeave:
            self.overlay.hide()
            self._own.leave()
        elif isinstance(event, QDropEvent):  # drags that enter and move are of its kind
            return self._follow(event)
        return False

    def _follow(self, event: QDropEvent) -> bool:
        drops = event.type() == QEvent.Type.Drop
        if drops:
            self.overlay.hide()
        if self._own.is_own(event):
            (self._own.take if drops else self._own.follow)(event)
        elif drops and mime_data.accept(event):
            self.dropped.emit(event.mimeData())
        elif isinstance(event, QDragEnterEvent) and self._is_welcome(event):
            self.overlay.cover()
        return event.type() != QEvent.Type.DragMove or self._own.is_own(event)

    def _is_welcome(self, event: QDropEvent) -> bool:
        elsewhere = event.source() is None
        return elsewhere and mime_data.acceptable(event.mimeData()) and mime_data.accept(event)
