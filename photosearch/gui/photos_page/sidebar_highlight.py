"""What the side bar highlights: the saved search that is asked, or the folder that is shown."""

from PySide6.QtCore import QObject, Slot

from photosearch.gui.photos_page.saved_searches import SavedSearches
from photosearch.gui.query.query_bar import QueryBar
from photosearch.gui.sidebar.folder_panel import FolderPanel


class SidebarHighlight(QObject):
    def __init__(self, bar: QueryBar, panel: FolderPanel, saved: SavedSearches) -> None:
        super().__init__(bar)
        self._bar, self._panel, self._saved = bar, panel, saved
        bar.asked.connect(self.show)
        saved.listed.connect(self.show)

    @Slot()
    def show(self) -> None:
        query = self._bar.query()
        row = self._saved.row_of(query)
        self._saved.list.show_row(row)
        self._panel.choose(query.filters.folders, everything=row < 0)
