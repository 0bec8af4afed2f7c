"""Searches kept under a name, below the folders."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QListWidgetItem, QMenu

from photosearch import query_text
from photosearch.errors import KnownError
from photosearch.gui.actions.action import Place
from photosearch.gui.actions.action_registry import Run, context_menu
from photosearch.gui.photos_page.open_query import OpenQuery
from photosearch.gui.photos_page.saved_search_files import SavedSearchFiles
from photosearch.gui.query.filter_chips import FilterChips
from photosearch.gui.query.query_state import QueryState
from photosearch.gui.services.engine import Engine
from photosearch.gui.sidebar.named_list import THING
from photosearch.gui.sidebar.saved_search_counts import SavedSearchCounts
from photosearch.gui.sidebar.saved_search_list import SavedSearchList
from photosearch.gui.sidebar.section import Section
from photosearch.gui.style import icons, theme
from photosearch.gui.widgets.labels import paragraph
from photosearch.gui.widgets.undo_bar import UndoBar
from photosearch.types import Query, SavedSearch


class SavedSearches(Section):
    """Lists the saved searches; a click asks one again, so its photos are those of now."""

    listed = Signal()
    """Others than before, or in another order."""

    failed = Signal(str)
    done = Signal(str)
    """A sentence for the person."""

    def __init__(
        self,
        engine: Engine,
        state: QueryState,
        filters: FilterChips,
        undo: UndoBar,
        open_query: OpenQuery,
    ) -> None:
        keep = icons.IconButton("more", _tr("Save this search (Ctrl+D)"), size=16)
        further = icons.IconButton("dots", _tr("Export or import searches"), size=16)
        super().__init__("saved", _tr("Saved searches"), (further, keep))
        self.keep, self.further = keep, further
        self._state, self._filters, self._undo = state, filters, undo
        self._engine, self._searches = engine, engine.library.searches
        self._open_query = open_query
        self._waiting: str | None = None
        self.list, self.counts = SavedSearchList(), SavedSearchCounts(engine)
        self.files = SavedSearchFiles(engine, self, self._load_again)
        self.files.done.connect(self.done)
        self._lay_out()
        self.keep.clicked.connect(self.save)
        self.further.clicked.connect(self._open_files_menu)
        self.counts.counted.connect(self.list.show_count)
        self.list.itemClicked.connect(self._ask)
        self.list.itemActivated.connect(self._ask)
        self.list.itemChanged.connect(self._rename)
        self.list.moved.connect(self._reorder)
        self.list.edited.connect(self._show_waiting)
        self.list.removal_wanted.connect(self._remove_current)
        self.list.customContextMenuRequested.connect(self._open_menu)
        state.changed.connect(self._look)
        engine.moved.connect(self._load_again)
        self._load(lambda: None)

    def _lay_out(self) -> None:
        self.hint = paragraph(self.tr("Press + to keep this search here."))
        self.hint.setContentsMargins(theme.GAP_S, 0, theme.GAP_S, 0)
        self.column.addWidget(self.hint)
        self.column.addWidget(self.list)
        self._look(Query())

    @Slot(object)
    def _look(self, query: Query) -> None:
        """There is nothing to keep while all photos are shown."""
        asks = query != Query()
        self.keep.setEnabled(asks)
        self.hint.setVisible(not self.list.searches)
        self.setVisible(asks or bool(self.list.searches))

    # what is kept

    def _load(self, change: Callable[[], None], edit: str = "") -> None:
        """Change something, then show the list; begin to edit the name of one."""

        def work() -> list[SavedSearch]:
            change()
            return self._searches.saved()

        self._engine.do(work, lambda saved: self._show(saved, edit))

    @Slot()
    def _load_again(self) -> None:
        self._load(lambda: None)

    def _show(self, saved: Sequence[SavedSearch], edit: str) -> None:
        """Not while a name is typed, which would be lost with its row."""
        if self.list.editing:
            self._waiting = edit
            return
        self.list.show_searches(saved)
        self.counts.watch(saved)
        self._look(self._state.query)
        self.listed.emit()
        if edit:
            self._edit(edit)

    def _edit(self, name: str) -> None:
        for item in self.list.findItems(name, Qt.MatchFlag.MatchExactly):
            self.list.setCurrentItem(item)
            self.list.editItem(item)

    @Slot()
    def _show_waiting(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self._load(lambda: None, waiting)

    def row_of(self, query: Query) -> int:
        """Of the search that asks just this; -1 if none does."""
        for row, search in enumerate(self.list.searches):
            with suppress(KnownError):
                if query_text.parse(search.text) == replace(query, seed=0):
                    return row
        return -1

    @Slot()
    def save(self) -> None:
        """Under a name that can be changed at once."""
        query = self._state.query
        try:
            text = query_text.format_query(query)
        except KnownError as error:
            self.failed.emit(str(error))
            return
        name = self._free_name(self._filters.described(query))
        self._load(lambda: self._searches.save(SavedSearch(name, text)), edit=name)

    def _free_name(self, name: str) -> str:
        taken = {search.name for search in self.list.searches}
        names = [name, *(f"{name} ({number})" for number in range(2, len(taken) + 3))]
        return next(free for free in names if free not in taken)

    @Slot(QListWidgetItem)
    def _ask(self, item: QListWidgetItem) -> None:
        self._open_query.ask(item.data(THING).text)

    @Slot(QListWidgetItem)
    def _rename(self, item: QListWidgetItem) -> None:
        """A name that is empty or taken leaves the one before."""
        old, new = item.data(THING).name, item.text().strip()
        if old == new:
            return
        taken = new in {search.name for search in self.list.searches}
        if not new or taken:
            if taken:
                words = self.tr("There is a saved search called “{0}” already.")
                self.failed.emit(words.format(new))
            self._load(lambda: None)
            return
        self._load(lambda: self._searches.rename(old, new))

    @Slot()
    def _reorder(self) -> None:
        names = [search.name for search in self.list.searches]
        self._engine.do(lambda: self._searches.reorder(names))

    @Slot()
    def _remove_current(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.remove(item.data(THING))

    def remove(self, search: SavedSearch) -> None:
        """It can be taken back, to where it was."""
        saved = self.list.searches
        self._load(lambda: self._searches.remove(search.name))
        words = self.tr("Removed the saved search “{0}”.").format(search.name)
        self._undo.offer(words, lambda: self._load(lambda: self._put_back(search, saved)))

    def _put_back(self, search: SavedSearch, saved: Sequence[SavedSearch]) -> None:
        """In the queue."""
        self._searches.save(search)
        self._searches.reorder([each.name for each in saved])

    @Slot(QPoint)
    def _open_menu(self, place: QPoint) -> None:
        item = self.list.itemAt(place)
        if item is None:
            return
        self.list.setCurrentItem(item)
        row, search = self.list.row(item), item.data(THING)
        runs: dict[str, Run] = {
            "ask-saved": lambda: self._open_query.ask(search.text),
            "rename-saved": lambda: self._edit(search.name),
            "saved-up": lambda: self.list.move_row(row, -1),
            "saved-down": lambda: self.list.move_row(row, 1),
            "remove-saved": lambda: self.remove(search),
        }
        self.list.open_menu(context_menu(Place.SAVED_SEARCH, self, runs), place)

    def files_menu(self) -> QMenu:
        runs = {"export-saved": self.files.choose_export, "import-saved": self.files.choose_import}
        menu = context_menu(Place.SAVED_SEARCHES, self, runs)
        menu.actions()[0].setEnabled(self.list.count() > 0)
        return menu

    @Slot()
    def _open_files_menu(self) -> None:
        self.files_menu().popup(self.further.mapToGlobal(QPoint(0, self.further.height())))


def _tr(words: str) -> str:
    return QCoreApplication.translate("SavedSearches", words)
