"""The slideshow: advances by a timer, without transitions."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QAbstractButton

SLIDE_MS = 4000


class Slideshow(QObject):
    """Runs while its button is pressed."""

    next_wanted = Signal()

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button)
        self._button = button
        self._timer = QTimer(self, singleShot=True, interval=SLIDE_MS)
        self._timer.timeout.connect(self.next_wanted)
        button.setCheckable(True)
        button.toggled.connect(self.begin_slide)

    @property
    def running(self) -> bool:
        return self._button.isChecked()

    def stop(self) -> None:
        self._button.setChecked(False)

    @Slot()
    def begin_slide(self) -> None:
        """Another photo is shown: its time begins."""
        if self.running:
            self._timer.start()
        else:
            self._timer.stop()
