"""Buttons that begin, pause and end a search for near-duplicates."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from photosearch.gui.services.duplicate_service import DuplicateService


class SearchControls(QWidget):
    """One to begin; while a search is under way, two others in its place."""

    began = Signal()

    def __init__(self, service: DuplicateService) -> None:
        super().__init__()
        self._service = service
        self.again = QPushButton(self.tr("Look again"))
        self.pause = QPushButton(self.tr("Pause"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.setFocusProxy(self.again)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for button in (self.again, self.pause, self.cancel):
            row.addWidget(button)
        self.again.clicked.connect(self.begin)
        self.pause.clicked.connect(service.toggle_pause)
        self.cancel.clicked.connect(service.cancel)
        service.paused.connect(self._show)
        service.ended.connect(self._show)
        self._show()

    @property
    def is_focused(self) -> bool:
        return any(button.hasFocus() for button in (self.again, self.pause, self.cancel))

    @Slot()
    def begin(self) -> None:
        self._service.start()
        self._show()
        self.began.emit()

    @Slot()
    def _show(self) -> None:
        """The focus stays here."""
        running = self._service.running
        focused = self.is_focused
        self.again.setVisible(not running)
        self.pause.setVisible(running)
        self.cancel.setVisible(running)
        self.pause.setText(self.tr("Resume") if self._service.is_paused else self.tr("Pause"))
        self.setFocusProxy(self.pause if running else self.again)
        if focused:
            self.setFocus()
