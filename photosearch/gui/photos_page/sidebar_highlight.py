"""Highlights the saved search, the album, the place or the folder that the query shows."""

from PySide6.QtCore import QObject, Slot

from photosearch.gui.photos_page.albums import Albums
from photosearch.gui.photos_page.places_list import Places
from photosearch.gui.photos_page.saved_searches import SavedSearches
from photosearch.gui.query.query_state import QueryState
from photosearch.gui.sidebar.folder_panel import FolderPanel


class SidebarHighlight(QObject):
    """Keeps the side bar in step with the query."""

    def __init__(
        self,
        state: QueryState,
        panel: FolderPanel,
        saved: SavedSearches,
        places: Places,
        albums: Albums,
    ) -> None:
        super().__init__(state)
        self._state, self._panel, self._saved = state, panel, saved
        self._places, self._albums = places, albums
        self._photos_shown = True
        for changed in (albums.listed, places.listed, state.changed, saved.listed):
            changed.connect(self.show)

    def follow(self, photos_shown: bool) -> None:
        """While another page is shown, nothing of the photos' is highlighted."""
        self._photos_shown = photos_shown
        self.show()

    @Slot()
    def show(self) -> None:
        if self._photos_shown:
            self._show_query()
        else:
            self._saved.list.show_row(-1)
            self._albums.list.show_row(-1)
            self._places.list.show_chosen(())
            self._panel.show_nothing()

    def _show_query(self) -> None:
        query = self._state.query
        row = self._saved.row_of(query)
        self._saved.list.show_row(row)
        album = self._albums.row_of(query) if row < 0 else -1
        self._albums.list.show_row(album)
        named = row >= 0 or album >= 0
        place = self._places.list.show_chosen(() if named else query.filters.places)
        self._panel.choose(query.filters, everything=not (named or place))
