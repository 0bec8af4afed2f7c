"""What narrows the search: the filter button, and a click on a folder."""

from dataclasses import replace

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from photosearch.gui.query.filter_popup import FilterPopup
from photosearch.gui.query.filter_rows import Choices, look_up
from photosearch.gui.query.query_bar import QueryBar
from photosearch.gui.services.engine import Engine
from photosearch.gui.sidebar.folder_panel import FolderPanel
from photosearch.gui.widgets.labels import show_below
from photosearch.types import Folder


class FilterActions(QObject):
    def __init__(self, engine: Engine, bar: QueryBar, panel: FolderPanel, window: QWidget) -> None:
        super().__init__(window)
        self._engine, self._bar, self._panel, self._window = engine, bar, panel, window
        bar.filter.clicked.connect(self.open)
        panel.filter_wanted.connect(self.only_folder)

    @Slot()
    def open(self) -> None:
        """Looks up what there is to choose from first."""
        filters = self._bar.settings.filters
        self._engine.do(lambda: look_up(self._engine.library, filters), self._show)

    def _show(self, choices: Choices) -> None:
        """One at a time, however often it was asked for meanwhile."""
        for before in self._window.findChildren(FilterPopup):
            before.close()
        popup = FilterPopup(self._bar, choices, self._window)
        button = self._bar.filter
        show_below(popup, button)

    @Slot(object)
    def only_folder(self, folder: Folder) -> None:
        """Words and other filters stay."""
        settings = self._bar.settings
        filters = replace(settings.filters, folders=(folder.path,))
        self._bar.set_settings(replace(settings, filters=filters))
