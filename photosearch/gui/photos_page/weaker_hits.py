"""Hides the weaker hits of an answer until the person wants them."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QPushButton

from photosearch.gui.grid.grid import Grid
from photosearch.gui.query.query_state import QueryState
from photosearch.gui.services.search_service import SearchService, ShownAnswer


class WeakerHits(QObject):
    """The button below the photos that shows weaker hits, and hides them again."""

    def __init__(
        self, state: QueryState, searcher: SearchService, grid: Grid, button: QPushButton
    ) -> None:
        super().__init__(button)
        self._state, self._grid, self._button = state, grid, button
        button.clicked.connect(self.toggle)
        searcher.answered.connect(self._show)

    @Slot(object)
    def _show(self, answer: ShownAnswer) -> None:
        shown = answer.good is not None
        words = self.tr("Hide them") if shown else self.tr("Show less certain photos")
        self._button.setText(words)
        self._grid.show_footer(shown or answer.held_back)

    @Slot()
    def toggle(self) -> None:
        self._state.show_weaker(not self._state.weaker)
