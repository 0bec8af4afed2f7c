"""The button that shows the order of the photos and opens the popup."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from photosearch.gui.photos_page.page import PhotosPage
from photosearch.gui.photos_page.sort_popup import SortPopup, sort_of, sort_words
from photosearch.gui.services.search_service import SearchService, ShownAnswer
from photosearch.gui.style.window_state import WindowState
from photosearch.gui.widgets.labels import show_below
from photosearch.types import Query, Sort


class SortButton(QObject):
    def __init__(
        self, page: PhotosPage, searcher: SearchService, state: WindowState, window: QWidget
    ) -> None:
        super().__init__(window)
        self._page, self._searcher, self._state, self._window = page, searcher, state, window
        searcher.stacking = state.stacking
        searcher.answered.connect(self._show)
        page.order.clicked.connect(self.open)

    def restore(self) -> None:
        """Restore the order from when the window was closed."""
        if self._state.sort in set(Sort) - {Sort.RELEVANCE, Sort.DATE}:  # these are the usual ones
            self._page.bar.set_settings(Query(sort=Sort(self._state.sort)))

    @Slot(object)
    def _show(self, answer: ShownAnswer) -> None:
        self._state.sort = str(answer.query.sort or "")
        self._page.show_order(sort_words()[sort_of(answer.query)])

    @Slot()
    def open(self) -> None:
        popup = SortPopup(self._page.bar, self._searcher, self._state, self._window)
        show_below(popup, self._page.order)
