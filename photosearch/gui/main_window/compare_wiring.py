"""Opens the comparison of photos, from the grid or the viewer, and leads back from it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from photosearch.gui.actions.action import Place
from photosearch.gui.actions.action_registry import ActionRegistry
from photosearch.gui.grid.grid import Grid
from photosearch.gui.main_window.pages import PHOTOS, Pages
from photosearch.gui.main_window.search_wiring import SearchWiring
from photosearch.gui.main_window.window_actions import WindowActions
from photosearch.gui.photos_page.photo_menu import PhotoMenu
from photosearch.gui.photos_page.ratings import Judged
from photosearch.gui.services.engine import Engine
from photosearch.gui.viewer.viewer import Viewer
from photosearch.types import Flag, Hit

if TYPE_CHECKING:
    from photosearch.gui.compare_page.compare_page import ComparePage


class CompareWiring(QObject):
    """The page is made when it is first shown."""

    failed = Signal(str)

    def __init__(
        self,
        engine: Engine,
        pages: Pages,
        viewer: Viewer,
        actions: ActionRegistry,
        photos: PhotoMenu,
        search: SearchWiring,
        files: WindowActions,
    ) -> None:
        super().__init__(pages)
        self._engine, self._pages, self._viewer = engine, pages, viewer
        self._actions, self._photos, self._search = actions, photos, search
        self._files = files.files
        self._from_viewer = False
        self._followed = set[Grid]()
        self._page: ComparePage | None = None
        actions.bind({"compare": self.open})
        pages.grid_of(PHOTOS).compare_keys.wanted.connect(actions["compare"].trigger)

    @property
    def page(self) -> "ComparePage":
        if self._page is None:
            self._page = self._made()
        return self._page

    @property
    def is_open(self) -> bool:
        return self._page is not None and self._pages.currentWidget() is self._page

    @property
    def area(self) -> QWidget:
        """Where the photos are, while it is open."""
        return self.page.area

    def open(self) -> None:
        """The chosen photos, or the one in the viewer with the next one."""
        viewer = self._viewer
        self._from_viewer = bool(viewer.shown_hits)
        grid = self._grid()
        hits: list[Hit] = viewer.with_next() if self._from_viewer else grid.chosen()
        if len(hits) < 2:
            self.failed.emit(self.tr("Choose two to four photos to compare."))
            return
        self._show(grid, hits)

    def again(self, photo_ids: Sequence[int]) -> None:
        """Those of these photos that the grid still has, if they are enough."""
        self._from_viewer, grid = False, self._pages.grid_of(PHOTOS)
        rows = [row for row in map(grid.row_of, photo_ids) if row is not None]
        if len(rows) > 1:
            self._show(grid, [grid.hits[row] for row in rows])

    @property
    def compared(self) -> tuple[int, ...]:
        """The ids of the photos that are side by side now; none while it isn't open."""
        return tuple(hit.photo_id for hit in self.page.hits) if self.is_open else ()

    def _show(self, grid: Grid, hits: list[Hit]) -> None:
        self._follow(grid)
        page = self.page
        few = len(hits) <= len(page.panes)
        self._pages.show_in_front(page)
        page.compare(grid.hits if few else hits, hits, only=not few)
        page.setFocus()

    def _made(self) -> "ComparePage":
        from photosearch.gui.compare_page.compare_page import ComparePage

        page = ComparePage(self._engine, self._actions)
        self._pages.addWidget(page)
        self._actions.attach(Place.VIEWER, page)
        self._photos.add_front(page)
        page.left.connect(self._leave)
        page.menu_wanted.connect(lambda place: self._photos.menu().popup(place))
        page.current_changed.connect(self._photos.enable)
        page.favourite_wanted.connect(self._search.feedback.toggle_favourites)
        page.judged.connect(lambda *said: self._search.rating.judge([Judged(*said)]))
        page.best_wanted.connect(self._keep_best)
        self._files.gone.connect(lambda hits: page.let_go({hit.photo_id for hit in hits}))
        return page

    def _grid(self) -> Grid:
        """From which the photos are."""
        return self._pages.grid_of(self._pages.origin if self._from_viewer else PHOTOS)

    def _follow(self, grid: Grid) -> None:
        if grid in self._followed:
            return
        self._followed.add(grid)

        def follow(*_: object) -> None:
            if self.is_open and grid is self._grid():
                self.page.follow(grid.hits)

        for has_changed in (grid.model().modelReset, grid.model().dataChanged):
            has_changed.connect(follow)

    @Slot(object, object)
    def _keep_best(self, best: Hit, others: list[Hit]) -> None:
        """One step, which is taken back as one."""
        picked, rejected = Judged([best], flag=Flag.PICK), Judged(others, flag=Flag.REJECT)
        self._search.rating.judge([picked, rejected])

    @Slot()
    def _leave(self) -> None:
        """To where one came from, and there to the photo that was current."""
        shown = self.page.shown_hits
        grid = self._grid()
        row = grid.row_of(shown[0].photo_id) if shown else None
        if self._from_viewer and row is not None:
            self._pages.view(self._pages.origin, row)
            return
        self._pages.show_page(self._pages.shown)
        grid.setFocus()
