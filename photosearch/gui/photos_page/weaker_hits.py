"""Where good hits end: the weaker ones of an answer are held back until they are wanted."""

from PySide6.QtCore import QObject, Slot

from photosearch.gui.photos_page.page import PhotosPage
from photosearch.gui.services.search_service import Answer, SearchService
from photosearch.gui.text.score_text import is_weak


class WeakerHits(QObject):
    def __init__(self, page: PhotosPage, searcher: SearchService) -> None:
        super().__init__(page)
        self._page, self._searcher = page, searcher
        page.weaker.clicked.connect(self.toggle)
        searcher.answered.connect(self._show)

    @Slot(object)
    def _show(self, answer: Answer) -> None:
        shown = self._searcher.weak_too and any(is_weak(hit, answer.cut) for hit in answer.hits)
        words = self.tr("Hide them") if shown else self.tr("Show less certain photos")
        self._page.weaker.setText(words)
        self._page.grid.show_footer(shown or answer.weaker > 0)

    @Slot()
    def toggle(self) -> None:
        self._searcher.weak_too = not self._searcher.weak_too
        self._searcher.again()
