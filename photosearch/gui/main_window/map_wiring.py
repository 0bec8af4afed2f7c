"""Connects the map with the photos of the other page and of the viewer."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

import numpy as np
from PySide6.QtCore import QObject

from photosearch.gui.actions.action_registry import ActionRegistry
from photosearch.gui.main_window.pages import MAP, Pages
from photosearch.gui.photos_page.page import PhotosPage
from photosearch.gui.photos_page.photo_menu import PhotoMenu
from photosearch.gui.services.engine import Engine
from photosearch.library import Library
from photosearch.types import Hit, Query

if TYPE_CHECKING:  # it is imported when it is first shown
    from photosearch.gui.map_page.map_page import MapPage


class MapWiring(QObject):
    """Binds what leads to the map."""

    def __init__(
        self,
        engine: Engine,
        pages: Pages,
        page: PhotosPage,
        photos: PhotoMenu,
        actions: ActionRegistry,
    ) -> None:
        super().__init__(pages)
        self._engine, self._pages, self._page, self._photos = engine, pages, page, photos
        actions.bind(
            {
                "map": lambda: pages.show_page(MAP),
                "show-on-map": self._show_chosen,
                "hits-on-map": self._show_hits,
            }
        )

    @property
    def page(self) -> "MapPage":
        return cast("MapPage", self._pages[MAP])

    def _show_hits(self) -> None:
        """All that the page of photos shows; without a search those are all photos."""
        query = self._page.query_state.query
        if query == Query():
            self.page.show_everything()
        else:
            words = self._page.heading.words
            self.page.show_only(query, self._page.grid.hits, words)
        self._pages.show_page(MAP)

    def _show_chosen(self) -> None:
        hits = self._photos.chosen()
        ids = [hit.photo_id for hit in hits]
        library = self._engine.library
        self._engine.map_queue.run(
            lambda: located_among(library, ids),
            lambda located: self._show(hits, located),
            self._engine.failed.emit,
        )

    def _show(self, hits: list[Hit], located: list[int]) -> None:
        if located:
            self.page.show_photos(located)
            self._pages.show_page(MAP)
        elif len(hits) == 1:
            self._page.hint.say(self.tr("This photo doesn't say where it was taken."))
        else:
            self._page.hint.say(self.tr("None of these photos says where it was taken."))


def located_among(library: Library, photo_ids: Sequence[int]) -> list[int]:
    """Those that say where they were taken; of a video's moments, the video."""
    listing = library.photos.listing
    videos = listing.moments(photo_ids)
    whole = [videos.get(photo_id, (photo_id, 0.0))[0] for photo_id in photo_ids]
    located: list[int] = listing.points(np.array(whole, np.int64)).ids.tolist()
    return located
