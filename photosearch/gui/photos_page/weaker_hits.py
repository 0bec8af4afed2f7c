"""Where good hits end: the weaker ones of an answer are held back until they are wanted."""

from PySide6.QtCore import QObject, Slot

from photosearch.gui.photos_page.page import PhotosPage
from photosearch.gui.services.search_service import SearchService, ShownAnswer


class WeakerHits(QObject):
    def __init__(self, page: PhotosPage, searcher: SearchService) -> None:
        super().__init__(page)
        self._page, self._searcher = page, searcher
        page.weaker.clicked.connect(self.toggle)
        searcher.answered.connect(self._show)

    @Slot(object)
    def _show(self, answer: ShownAnswer) -> None:
        shown = answer.good is not None
        words = self.tr("Hide them") if shown else self.tr("Show less certain photos")
        self._page.weaker.setText(words)
        self._page.grid.show_footer(shown or answer.held_back)

    @Slot()
    def toggle(self) -> None:
        self._searcher.weak_too = not self._searcher.weak_too
        self._searcher.again()
