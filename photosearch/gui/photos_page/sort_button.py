"""The button that shows the order of the photos and opens the popup."""

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtWidgets import QToolButton, QWidget

from photosearch.gui.photos_page.sort_popup import SortPopup, ordered, sort_words
from photosearch.gui.query.query_state import QueryState
from photosearch.gui.services.search_service import SearchService, ShownAnswer
from photosearch.gui.style.window_state import WindowState
from photosearch.gui.widgets.labels import show_below
from photosearch.types import Query, Sort


class SortButton(QObject):
    """Shows the order of the photos, and remembers it for the next window."""

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

    def restore(self) -> None:
        """Restore the order from when the window was closed."""
        sort = self._remembered.sort
        if sort in set(Sort) - {Sort.RELEVANCE, Sort.DATE, Sort.ALBUM}:  # these are the usual ones
            self._state.update(settings=ordered(Query(), Sort(sort)))

    @Slot(object)
    def _show(self, answer: ShownAnswer) -> None:
        self._remembered.sort = str(answer.query.sort or "")
        words = sort_words()[answer.query.order]
        name = QCoreApplication.translate("PhotosPage", "Order and cut-off: {0}")
        self._button.setText(words)
        self._button.setAccessibleName(name.format(words))

    @Slot()
    def open(self) -> None:
        show_below(SortPopup(self._state, self._remembered, self._window), self._button)
