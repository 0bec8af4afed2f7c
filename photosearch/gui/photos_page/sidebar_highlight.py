"""Highlights the saved search, the place or the folder that the query shows."""

from PySide6.QtCore import QObject, Slot

from photosearch.gui.photos_page.places_list import Places
from photosearch.gui.photos_page.saved_searches import SavedSearches
from photosearch.gui.query.query_state import QueryState
from photosearch.gui.sidebar.folder_panel import FolderPanel


class SidebarHighlight(QObject):
    """Keeps the side bar in step with the query."""

    def __init__(
        self, state: QueryState, panel: FolderPanel, saved: SavedSearches, places: Places
    ) -> None:
        super().__init__(state)
        self._state, self._panel, self._saved, self._places = state, panel, saved, places
        places.listed.connect(self.show)
        state.changed.connect(self.show)
        saved.listed.connect(self.show)

    @Slot()
    def show(self) -> None:
        query = self._state.query
        row = self._saved.row_of(query)
        self._saved.list.show_row(row)
        place = self._places.list.show_chosen(query.filters.places if row < 0 else ())
        self._panel.choose(query.filters.folders, everything=row < 0 and not place)
