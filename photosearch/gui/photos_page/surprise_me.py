"""Surprise me: a photo near the favourites, and from there on to the next."""

from PySide6.QtCore import QObject, Signal, Slot

from photosearch.gui.photos_page.drop_and_paste import DropAndPaste
from photosearch.gui.query.query_state import QueryState
from photosearch.gui.services.engine import Engine
from photosearch.types import Hit


class SurpriseMe(QObject):
    """Finds a photo and asks for what looks like it; each comes up once until the program ends."""

    said = Signal(str)
    """Why there is none."""

    def __init__(self, engine: Engine, state: QueryState, intake: DropAndPaste) -> None:
        super().__init__(state)
        self._engine, self._state, self._intake = engine, state, intake
        self._seen: list[int] = []

    @Slot()
    def go(self) -> None:
        library, seen = self._engine.library, tuple(self._seen)
        liked = self._state.settings.liked
        self._engine.do(lambda: library.search.surprise(seen, liked), self._show)

    def _show(self, hit: Hit | None) -> None:
        if hit is None and self._seen:
            self._seen.clear()
            self.said.emit(
                self.tr("No more surprises: you have seen everything like your favourites.")
            )
        elif hit is None:
            self.said.emit(self.tr("There are too few photos yet for a surprise."))
        else:
            self._seen.append(hit.photo_id)
            self._intake.find_similar(hit, weaker=True)  # to look around from here
