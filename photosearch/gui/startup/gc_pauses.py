"""Keeps Python from holding up the window while other threads work.

Measured while another thread imported torch and timm: a timer of 5 ms was up to 440 ms late, mostly
for one collection of garbage over all that had been imported; up to 80 to 180 ms without it.
"""

import gc
import sys

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication

SWITCH_SECONDS = 0.001
"""How long a thread may keep Python for itself while the window waits; 5 ms by default."""
_YOUNG_MS = 2000


class GcPauses(QObject):
    """Collects garbage in the GUI thread: young objects often, all of them when it is idle.

    So no other thread ever deletes a widget, either.
    """

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__()
        self._before = sys.getswitchinterval()
        sys.setswitchinterval(SWITCH_SECONDS)
        gc.disable()
        self._app = app
        app.applicationStateChanged.connect(self._collect_all)
        self._timer = QTimer(self, interval=_YOUNG_MS)
        self._timer.timeout.connect(self._collect_young)
        self._timer.start()

    def remove(self) -> None:
        self._timer.stop()
        self._app.applicationStateChanged.disconnect(self._collect_all)
        sys.setswitchinterval(self._before)
        gc.enable()

    @Slot()
    def _collect_young(self) -> None:
        gc.collect(1)

    @Slot(Qt.ApplicationState)
    def _collect_all(self, state: Qt.ApplicationState) -> None:
        if state != Qt.ApplicationState.ApplicationActive:
            gc.collect()
