"""Something new near what the person likes, and from there on to the next."""

from PySide6.QtCore import QObject, Slot

from photosearch.gui.photos_page.drop_and_paste import DropAndPaste
from photosearch.gui.photos_page.page import PhotosPage
from photosearch.gui.services.engine import Engine
from photosearch.types import Hit


class SurpriseMe(QObject):
    """Each is shown with what looks like it, and comes up once only until the program ends."""

    def __init__(self, engine: Engine, page: PhotosPage, intake: DropAndPaste) -> None:
        super().__init__(page)
        self._engine, self._page, self._intake = engine, page, intake
        self._seen: list[int] = []
        page.bar.surprise_wanted.connect(self.go)

    @Slot()
    def go(self) -> None:
        library, seen = self._engine.library, tuple(self._seen)
        liked = self._page.bar.settings.liked
        self._engine.do(lambda: library.search.surprise(seen, liked), self._show)

    def _show(self, hit: Hit | None) -> None:
        if hit is None and self._seen:
            self._seen.clear()
            self._page.hint.say(self.tr("You have seen every photo near to what you like."))
        elif hit is None:
            self._page.hint.say(self.tr("There are too few photos yet for a surprise."))
        else:
            self._seen.append(hit.photo_id)
            self._intake.find_similar(hit)
            self._show_surroundings()

    def _show_surroundings(self) -> None:
        """To look around from here, weaker hits too."""
        searcher = self._engine.searcher
        searcher.weak_too = True
        searcher.again()
