"""The list of saved searches: a name and how many good hits it has now."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from photosearch.gui.platform import desktop
from photosearch.gui.sidebar.named_list import COUNT, THING, NamedList, Row
from photosearch.types import SavedSearch


class SavedSearchList(NamedList):
    """List widget of saved searches; rows can be renamed and reordered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("search", "", parent)
        self.setAccessibleName(self.tr("Saved searches"))

    @property
    def searches(self) -> list[SavedSearch]:
        return [item.data(THING) for item in self.all_items()]

    def show_searches(self, saved: Sequence[SavedSearch]) -> None:
        """Counts that are known stay."""
        known = {item.data(THING).text: item.data(COUNT) for item in self.all_items()}
        self.fill(
            [
                Row(search, search.name, desktop.as_plain(search.text), known.get(search.text))
                for search in saved
            ]
        )

    def show_count(self, search: SavedSearch, count: int | None) -> None:
        self.blockSignals(True)
        for item in self.all_items():
            if item.data(THING).text == search.text:
                self._show_count(item, count)
        self.blockSignals(False)
        self.viewport().update()
