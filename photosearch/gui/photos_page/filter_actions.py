"""Filters a search by the filter button or a click on a folder."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from photosearch.gui.query.filter_popup import CountsByName, FilterPopup
from photosearch.gui.query.query_state import QueryState
from photosearch.gui.services.engine import Engine
from photosearch.gui.widgets.labels import show_below
from photosearch.types import Filters


class FilterActions(QObject):
    """Opens the popup with the filters, and narrows the search to a folder."""

    def __init__(self, engine: Engine, state: QueryState, button: QWidget, window: QWidget) -> None:
        super().__init__(window)
        self._engine, self._state, self._button, self._window = engine, state, button, window

    @Slot()
    def open(self) -> None:
        self._open(self._button)

    @Slot(str, object)
    def edit(self, name: str, chip: QWidget) -> None:
        """One filter, by its first field, at its chip."""
        self._open(chip, name)

    def _open(self, at: QWidget, only: str | None = None) -> None:
        """Once it is known what there is to choose from."""
        popup = FilterPopup(self._state, self._look_up, self._window, only)
        once = Qt.ConnectionType.SingleShotConnection
        popup.counted.connect(lambda: self._show(popup, at), once)
        popup.finished.connect(self._keep_the_focus)
        popup.count()

    def _look_up(
        self, names: Sequence[str], filters: Filters, done: Callable[[CountsByName], None]
    ) -> None:
        facets = self._engine.library.photos.facets
        self._engine.do(lambda: {name: facets.counts(name, filters) for name in names}, done)

    def _show(self, popup: FilterPopup, at: QWidget) -> None:
        """One at a time, however often it was asked for meanwhile."""
        for before in self._window.findChildren(FilterPopup):
            if before is not popup:
                before.close()
        if isValid(at):
            show_below(popup, at)

    @Slot()
    def _keep_the_focus(self) -> None:
        """The chip that had it may be gone."""
        if QApplication.focusWidget() is None:
            self._button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def only_folder(self, path: Path) -> None:
        """Words and other filters stay."""
        settings = self._state.settings
        filters = replace(settings.filters, folders=(path,))
        self._state.update(settings=replace(settings, filters=filters))
