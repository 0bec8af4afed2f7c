"""Keeps indexing when the window is closed, with an icon in the system's tray."""

import os
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QSystemTrayIcon, QWidget

from photosearch import paths
from photosearch.gui.actions.action import Place
from photosearch.gui.actions.action_registry import context_menu
from photosearch.gui.platform import desktop
from photosearch.gui.services.engine import Engine
from photosearch.gui.widgets.status_bar import progress_words
from photosearch.types import Progress, Stage

Todo = Callable[[], object]
_Reason = QSystemTrayIcon.ActivationReason


def go_on(engine: Engine, window: QWidget, come_forward: Todo, leave: Todo) -> bool:
    """Hide the window and go on. False if there is no tray now: then it must not hide."""
    there = window.findChild(Tray)
    if isinstance(there, Tray):
        return there.begin()
    made = Tray(engine, window)
    made.open_wanted.connect(come_forward)
    made.quit_wanted.connect(leave)
    return made.begin()


class Tray(QObject):
    """Tray icon and menu while the window is hidden."""

    open_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, engine: Engine, window: QWidget) -> None:
        super().__init__(window)
        self._indexing, self._window = engine.indexing, window
        drawing = paths.resources() / "photosearch.svg"
        self.icon = QSystemTrayIcon(QIcon(os.fspath(drawing)), self)
        runs = {
            "tray-open": self.open_wanted.emit,
            "tray-pause": self._indexing.toggle_pause,
            "tray-quit": self.quit_wanted.emit,
        }
        self.menu = context_menu(Place.TRAY, window, runs)
        self.menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self.open, self.pause, _, self.quit = self.menu.actions()
        self.menu.aboutToShow.connect(self._show_pause)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activated)
        self._indexing.progressed.connect(self._tell)
        self._indexing.ended.connect(self._rest)

    def begin(self) -> bool:
        if not desktop.tray_available():
            return False
        for dialog in self._window.findChildren(QDialog):
            dialog.close()
        self._rest()
        self._show_pause()
        self.icon.show()
        self._window.hide()
        self._window.installEventFilter(self)
        return True

    def eventFilter(self, window: QObject, event: QEvent) -> bool:
        """The icon is there as long as the window isn't."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.Close):
            window.removeEventFilter(self)
            self.icon.hide()
        return False

    @Slot(_Reason)
    def _activated(self, reason: _Reason) -> None:
        if reason != _Reason.Context:
            self.open_wanted.emit()

    @Slot()
    def _show_pause(self) -> None:
        paused = self._indexing.is_paused
        self.pause.setText(self.tr("Resume indexing") if paused else self.tr("Pause indexing"))
        self.pause.setEnabled(self._indexing.running)

    @Slot(object)
    def _tell(self, progress: Progress) -> None:
        if progress.stage is not Stage.DONE:
            self.icon.setToolTip(f"Photosearch · {progress_words(progress, 0)}")

    @Slot()
    def _rest(self) -> None:
        self.icon.setToolTip("Photosearch")
