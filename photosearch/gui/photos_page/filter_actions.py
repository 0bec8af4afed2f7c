"""Filters a search by the filter button or a click on a folder."""

from dataclasses import replace

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from photosearch.gui.query.filter_popup import FilterPopup
from photosearch.gui.query.filter_rows import Choices, look_up
from photosearch.gui.query.query_state import QueryState
from photosearch.gui.services.engine import Engine
from photosearch.gui.widgets.labels import show_below
from photosearch.types import Folder


class FilterActions(QObject):
    """Opens the popup with the filters, and narrows the search to a folder."""

    def __init__(self, engine: Engine, state: QueryState, button: QWidget, window: QWidget) -> None:
        super().__init__(window)
        self._engine, self._state, self._button, self._window = engine, state, button, window

    @Slot()
    def open(self) -> None:
        """Looks up what there is to choose from first."""
        filters = self._state.settings.filters
        self._engine.do(lambda: look_up(self._engine.library, filters), self._show)

    def _show(self, choices: Choices) -> None:
        """One at a time, however often it was asked for meanwhile."""
        for before in self._window.findChildren(FilterPopup):
            before.close()
        show_below(FilterPopup(self._state, choices, self._window), self._button)

    @Slot(object)
    def only_folder(self, folder: Folder) -> None:
        """Words and other filters stay."""
        settings = self._state.settings
        filters = replace(settings.filters, folders=(folder.path,))
        self._state.update(settings=replace(settings, filters=filters))
