"""What all editors of filters are."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from photosearch.library import Counts
from photosearch.types import Filters


class Editor(QWidget):
    """Has the focus where its work begins."""

    changed = Signal()
    """The person has used it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name

    def show_filters(self, filters: Filters) -> None:
        """Emits nothing."""
        raise NotImplementedError

    def show_counts(self, counts: Counts) -> None:
        """Of the facet of its first field."""

    def chosen(self, present: Filters) -> dict[str, object]:
        """Its fields, given the filters of before. Raises KnownError for what makes no sense."""
        raise NotImplementedError
