"""Remembers which sections of the side bar are closed."""

from PySide6.QtCore import QObject, Slot

from photosearch.gui.sidebar.folder_panel import FolderPanel
from photosearch.gui.style.window_state import WindowState


class OpenSections(QObject):
    """Once all sections are there."""

    def __init__(self, panel: FolderPanel, remembered: WindowState) -> None:
        super().__init__(panel)
        self._panel, self._remembered = panel, remembered
        for section in panel.sections:
            section.set_open(section.name not in remembered.closed_sections)
            section.folded.connect(self._remember)

    @Slot()
    def _remember(self) -> None:
        closed = [section.name for section in self._panel.sections if not section.is_open]
        self._remembered.closed_sections = closed
