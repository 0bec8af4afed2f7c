"""The pages of the window, and the viewer in front of the page it was opened from."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Protocol, cast

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from photosearch.gui.grid.grid import Grid
from photosearch.gui.photos_page.page import PhotosPage
from photosearch.gui.services.engine import Engine
from photosearch.gui.viewer.viewer import Viewer
from photosearch.messages import Message


class GridPage(Protocol):
    """A QWidget that shows photos: what a page is made of."""

    grid: Grid
    """Whose `viewer_wanted` opens the viewer, and to which the viewer returns."""


@dataclass(frozen=True, slots=True)
class Page:
    """A row of `PAGES`."""

    id: str
    name: str
    icon: str
    make: Callable[[Engine], GridPage]


PHOTOS = "photos"
PAGES = (Page(PHOTOS, Message("Photos"), "photos", lambda engine: PhotosPage(engine.thumbnails)),)
"""Every page, the one that is shown at the start first. A new page is one row."""


class Pages(QStackedWidget):
    """One of `PAGES` within its surroundings, or the viewer over all of them."""

    changed = Signal()
    left_viewer = Signal()
    """The viewer is about to give way to a page."""

    def __init__(self, engine: Engine, viewer: Viewer) -> None:
        super().__init__()
        self._viewer, self._origin = viewer, PHOTOS
        self._made = {page.id: page.make(engine) for page in PAGES}
        self.content = QStackedWidget()
        for name, page in self._made.items():
            self.content.addWidget(cast(QWidget, page))
            page.grid.viewer_wanted.connect(partial(self._view, name))
            for has_changed in (page.grid.model().modelReset, page.grid.model().dataChanged):
                has_changed.connect(lambda *_, name=name: self._follow(name))
        viewer.left.connect(self._return)

    def surround(self, browse: QWidget) -> None:
        """`browse` is what shows `content`: the sidebar beside it, the status bar below."""
        self.addWidget(browse)
        self.addWidget(self._viewer)
        for stack in (self, self.content):
            stack.currentChanged.connect(lambda _: self.changed.emit())

    def __getitem__(self, name: str) -> GridPage:
        return self._made[name]

    @property
    def viewing(self) -> bool:
        return self.currentWidget() is self._viewer

    def show_page(self, name: str) -> None:
        """Raises KeyError if there is no page of this id."""
        if self.viewing:
            self.left_viewer.emit()
        self.content.setCurrentWidget(cast(QWidget, self._made[name]))
        self.setCurrentIndex(0)

    def _view(self, name: str, row: int) -> None:
        self._origin = name
        self.setCurrentWidget(self._viewer)
        self._viewer.show_hits(self._made[name].grid.hits, row)
        self._viewer.setFocus()

    def _follow(self, name: str) -> None:
        if name == self._origin:
            self._viewer.follow(self._made[name].grid.hits)

    @Slot(int)
    def _return(self, row: int) -> None:
        """To the page it was opened from, and there to the photo that was shown last."""
        self.show_page(self._origin)
        grid = self._made[self._origin].grid
        grid.show_row(row)
        grid.setFocus()
