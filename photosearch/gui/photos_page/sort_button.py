"""The button that shows the order of the photos and opens the popup."""

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtWidgets import QToolButton, QWidget

from photosearch.gui.photos_page.sort_popup import SortPopup, sort_words
from photosearch.gui.query.query_state import QueryState
from photosearch.gui.services.search_service import SearchService, ShownAnswer
from photosearch.gui.style.window_state import WindowState
from photosearch.gui.widgets.labels import show_below


class SortButton(QObject):
    """Shows the order of the photos."""

    def __init__(
        self,
        state: QueryState,
        searcher: SearchService,
        button: QToolButton,
        remembered: WindowState,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._state, self._button = state, button
        self._remembered, self._window = remembered, window
        state.stacking = remembered.stacking
        searcher.request = state.request
        searcher.answered.connect(self._show)
        button.clicked.connect(self.open)

    @Slot(object)
    def _show(self, answer: ShownAnswer) -> None:
        words = sort_words()[answer.query.order]
        name = QCoreApplication.translate("PhotosPage", "Sort and strictness: {0}")
        self._button.setText(words)
        self._button.setAccessibleName(name.format(words))

    @Slot()
    def open(self) -> None:
        show_below(SortPopup(self._state, self._remembered, self._window), self._button)
