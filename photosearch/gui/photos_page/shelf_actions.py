"""What the shelves of the side bar show, and how many photos lie on each."""

from PySide6.QtCore import QObject, Signal, Slot

from photosearch.gui.photos_page.feedback import Feedback
from photosearch.gui.query.query_state import QueryState
from photosearch.gui.services.engine import Engine
from photosearch.gui.sidebar.folder_panel import FolderPanel
from photosearch.gui.text.shelves import ALL, BY_NAME, SHELVES, UNREADABLE
from photosearch.types import Query


class ShelfActions(QObject):
    """Counts are made in a queue."""

    unreadable_wanted = Signal()

    def __init__(
        self, engine: Engine, state: QueryState, panel: FolderPanel, feedback: Feedback
    ) -> None:
        super().__init__(panel)
        self._engine, self._state, self._shelves = engine, state, panel.shelves
        counting = engine.calmly(self._count, self)
        counting.taken.connect(panel.shelves.show_counts)
        counting.failed.connect(engine.failed)
        engine.overview_changed.connect(self._show_unreadable)
        engine.overview_changed.connect(counting.ask)
        feedback.marked.connect(counting.ask)
        panel.shelves.dropped.connect(feedback.add_favourites)
        panel.shelf_wanted.connect(self._go_to)

    def _count(self) -> dict[str, int]:
        """In the queue; of all photos the overview tells."""
        count = self._engine.leaving.count
        asked = {shelf.name: shelf.filters for shelf in SHELVES if shelf.name != ALL}
        return {name: count(filters) for name, filters in asked.items() if filters}

    @Slot()
    def _show_unreadable(self) -> None:
        self._shelves.show_counts({UNREADABLE: len(self._engine.overview.unreadable)})

    @Slot(str)
    def _go_to(self, name: str) -> None:
        """In place of what was asked before."""
        filters = BY_NAME[name].filters
        if filters is None:
            self.unreadable_wanted.emit()
        else:
            self._state.set(Query(filters=filters))
