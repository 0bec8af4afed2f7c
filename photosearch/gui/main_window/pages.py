"""The pages of the window, and the viewer in front of the page it was opened from."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Protocol, cast, runtime_checkable

from PySide6.QtCore import QEvent, QObject, Signal, SignalInstance, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from photosearch.gui.grid.grid import Grid
from photosearch.gui.photos_page.page import PhotosPage
from photosearch.gui.services.engine import Engine
from photosearch.gui.services.said_ratings import with_ratings
from photosearch.gui.text import translation
from photosearch.gui.viewer.viewer import Viewer
from photosearch.gui.widgets.lead_place import LeadPlace
from photosearch.messages import Message
from photosearch.types import Hit, Rating


class GridPage(Protocol):
    """A QWidget that shows photos: what a page is made of."""

    @property
    def grid(self) -> Grid | None:
        """Whose `viewer_wanted` opens the viewer, and to which the viewer returns; None if the
        page leads to that of the photos for them."""


@runtime_checkable
class Explorer(Protocol):
    """A page beside that of the photos, which leads there."""

    query_wanted: SignalInstance
    left: SignalInstance

    def take_focus(self) -> None:
        """Where the arrows go through what is shown."""


Within = tuple[float | str, ...]
"""A page's own place: what it means is the page's affair."""


@runtime_checkable
class Placed(Protocol):
    """A page on which one can be at several places."""

    leaving: SignalInstance
    """Before it shows another one that Back is to lead away from."""

    def place(self) -> Within:
        """The present one."""

    def return_to(self, place: Within) -> None:
        """To one from before, or the nearest that is there; () is none."""


@dataclass(frozen=True, slots=True)
class Page:
    """A row of `PAGES`."""

    id: str
    name: str
    icon: str
    make: Callable[[Engine], GridPage]
    captions: bool = False
    """Below its photos stands what was chosen for those of the first page."""


PHOTOS, GROUPS, PEOPLE, MAP = "photos", "groups", "people", "map"
DUPLICATES, EVALUATE = "duplicates", "evaluate"


def _groups_page(engine: Engine) -> GridPage:
    from photosearch.gui.groups_page.groups_page import GroupsPage  # made when it is first shown

    return GroupsPage(engine)


def _people_page(engine: Engine) -> GridPage:
    from photosearch.gui.people_page.people_page import PeoplePage  # made when it is first shown

    return PeoplePage(engine)


def _map_page(engine: Engine) -> GridPage:
    from photosearch.gui.map_page.map_page import MapPage  # made when it is first shown

    return MapPage(engine)


def _duplicates_page(engine: Engine) -> GridPage:
    from photosearch.gui.duplicates_page.duplicates_page import (
        DuplicatesPage,  # made when it is first shown
    )

    return DuplicatesPage(engine)


def _evaluate_page(engine: Engine) -> GridPage:
    from photosearch.gui.evaluate_page.evaluate_page import (
        EvaluatePage,  # made when it is first shown
    )

    return EvaluatePage(engine)


PAGES = (
    Page(PHOTOS, Message("Photos"), "photos", lambda engine: PhotosPage(engine.thumbnails)),
    Page(GROUPS, Message("Groups"), "groups", _groups_page),
    Page(PEOPLE, Message("People"), "people", _people_page, captions=True),
    Page(MAP, Message("Map"), "map", _map_page, captions=True),
    Page(DUPLICATES, Message("Near-duplicates"), "stack", _duplicates_page),
    Page(EVALUATE, Message("How good is it?"), "evaluate", _evaluate_page),
)
"""Every page, the one that is shown at the start first. A new page is one row."""


def page_name(page_id: str) -> str:
    """In the window's language."""
    return next(translation.translate(page.name) for page in PAGES if page.id == page_id)


class Pages(QStackedWidget):
    """One of `PAGES` within its surroundings, or the viewer over all of them."""

    leaving = Signal()
    """What is shown is about to give way to another page, to the viewer, or it to a page."""
    changed = Signal()
    made = Signal(str)
    """A page, by its id, as it is shown for the first time."""
    query_wanted = Signal(object)
    """A page wants this `Query` to be asked on the page of photos."""
    photos_wanted = Signal()
    """A page is left for the page of photos."""
    left_viewer = Signal()
    """The viewer is about to give way to a page."""

    def __init__(self, engine: Engine, viewer: Viewer) -> None:
        super().__init__()
        self._viewer, self._origin = viewer, PHOTOS
        self._engine = engine
        self._made: dict[str, GridPage] = {}
        self.content = QStackedWidget()
        self.content.installEventFilter(self)
        self._make(PHOTOS)
        viewer.left.connect(self._return)

    def surround(self, browse: QWidget) -> None:
        """`browse` is what shows `content`: the sidebar beside it, the status bar below."""
        self.addWidget(browse)
        self.addWidget(self._viewer)
        for stack in (self, self.content):
            stack.currentChanged.connect(lambda _: self.changed.emit())

    def __getitem__(self, name: str) -> GridPage:
        """Made when it is asked for first. Raises KeyError if there is no page of this id."""
        if name not in self._made:
            self._make(name)
        return self._made[name]

    def _make(self, name: str) -> None:
        row = {page.id: page for page in PAGES}[name]
        self._made[name] = page = row.make(self._engine)
        self.content.addWidget(cast(QWidget, page))
        if (grid := page.grid) is not None:
            grid.viewer_wanted.connect(partial(self.view, name))
            for has_changed in (grid.model().modelReset, grid.model().dataChanged):
                has_changed.connect(lambda *_: self._follow(name))
            if row.captions:
                grid.set_captions(self._photos_page.grid.captions)
                self._photos_page.grid.captions_changed.connect(grid.set_captions)
        if isinstance(page, Explorer):
            page.query_wanted.connect(self.query_wanted)
            page.left.connect(self.photos_wanted)
        if isinstance(page, Placed):
            page.leaving.connect(self.leaving)
        for place in cast(QWidget, page).findChildren(LeadPlace):
            place.seen.connect(partial(self._lead, place))
        self.made.emit(name)

    @property
    def _photos_page(self) -> PhotosPage:
        return cast(PhotosPage, self._made[PHOTOS])

    def _lead(self, place: LeadPlace) -> None:
        """The buttons that all pages have in common go to where one is."""
        place.take(self._photos_page.lead)
        self._make_room()

    def _make_room(self) -> None:
        self._photos_page.history.make_room(self.content.width(), beside_words=self.shown == PHOTOS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._make_room()
        return super().eventFilter(watched, event)

    @property
    def shown(self) -> str:
        """The id of the page, be it behind the viewer."""
        shown: object = self.content.currentWidget()
        return next(name for name, page in self._made.items() if page is shown)

    @property
    def within(self) -> Within:
        """Where one is on the page."""
        page = self._made[self.shown]
        return page.place() if isinstance(page, Placed) else ()

    def return_to(self, name: str, within: Within) -> None:
        """A page, and a place on it. Raises KeyError if there is no page of this id."""
        page = self[name]
        if isinstance(page, Placed) and within:
            page.return_to(within)
        self.show_page(name)

    @property
    def viewing(self) -> bool:
        return self.currentWidget() is self._viewer

    def show_page(self, name: str) -> None:
        """Raises KeyError if there is no page of this id."""
        page = self[name]
        if self.currentIndex() or name != self.shown:
            self.leaving.emit()
        if self.viewing:
            self.left_viewer.emit()
        self.content.setCurrentWidget(cast(QWidget, page))
        self.setCurrentIndex(0)
        if isinstance(page, Explorer):
            page.take_focus()

    def view(self, name: str, row: int) -> None:
        """The photo in this row of a page's grid, in the viewer."""
        self._view(name, self.grid_of(name).hits, row)

    @Slot(object)
    def view_photos(self, hits: Sequence[Hit]) -> None:
        """These in the viewer, though no page shows them; it returns to that of photos."""
        if hits:
            self._view(PHOTOS, hits, 0)

    def _view(self, origin: str, hits: Sequence[Hit], row: int) -> None:
        self.leaving.emit()
        self._origin = origin
        self.setCurrentWidget(self._viewer)
        self._viewer.show_hits(hits, row)
        self._viewer.setFocus()

    @Slot(object)
    def show_ratings(self, ratings: Mapping[int, Rating]) -> None:
        """Of photos that other pages may show, too."""
        grids = [page.grid for name, page in self._made.items() if name != PHOTOS and page.grid]
        for grid in grids:
            if not ratings.keys().isdisjoint(grid.ids):
                grid.show_hits(with_ratings(grid.hits, ratings), keep_place=True)

    @property
    def origin(self) -> str:
        """The id of the page from which the viewer was opened last."""
        return self._origin

    def show_in_front(self, widget: QWidget) -> None:
        """Over all pages, such as photos that are compared. It was added to this stack."""
        self.leaving.emit()
        self.setCurrentWidget(widget)

    def grid_of(self, name: str) -> Grid:
        """Of a page that shows photos itself."""
        grid = self[name].grid
        assert grid is not None
        return grid

    def _follow(self, name: str) -> None:
        if name == self._origin:
            self._viewer.follow(self.grid_of(name).hits)

    @Slot(int)
    def _return(self, row: int) -> None:
        """To the page it was opened from, and there to the photo that was shown last."""
        self.show_page(self._origin)
        grid = self.grid_of(self._origin)
        grid.show_row(row)
        grid.setFocus()
