"""Back and Forward: notes each place the person goes to, and returns to it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from enum import Enum, auto

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from photosearch.gui.grid.grid_place import GridPlace, Held
from photosearch.gui.main_window.compare_wiring import CompareWiring
from photosearch.gui.main_window.history import History
from photosearch.gui.main_window.pages import PHOTOS, Pages, page_name
from photosearch.gui.main_window.place import Place
from photosearch.gui.main_window.still_there import StillThere
from photosearch.gui.photos_page.bursts import Bursts
from photosearch.gui.photos_page.page import PhotosPage
from photosearch.gui.platform import desktop
from photosearch.gui.query.query_state import QuerySnapshot
from photosearch.gui.services.engine import Engine
from photosearch.gui.services.search_service import Request, ShownAnswer
from photosearch.gui.text.numbers import number
from photosearch.gui.viewer.viewer import Viewer

_SETTLED_MS = 2_500
"""What is typed counts as a place of its own once it has stayed this long."""
_TYPING = object()


class _Way(Enum):
    """What changes as one leaves a place."""

    PAGE = auto()
    LOSS = auto()
    """Something is about to be taken out of the query."""
    QUERY = auto()
    CHOICE = auto()


class Navigator(QObject):
    """The entry of the place where one is says how one came there; it is noted anew as one leaves.
    Where one comes to is noted once all that belongs to the step has happened."""

    changed = Signal()
    """Back or Forward may lead elsewhere."""

    def __init__(
        self,
        engine: Engine,
        pages: Pages,
        page: PhotosPage,
        viewer: Viewer,
        bursts: Bursts,
        comparing: CompareWiring,
    ) -> None:
        super().__init__(pages)
        self._comparing = comparing
        self._pages, self._page, self._viewer, self._bursts = pages, page, viewer, bursts
        self._state, self._searcher = page.query_state, engine.searcher
        self._still_there = StillThere(engine)
        self.history = History(Place())
        self._returning: Place | None = None
        """Where one is on the way to."""
        self._awaits = False
        """Its photos are asked for."""
        self._answered = False
        """The grid shows the photos of the query of now."""
        self._restores = False
        self._ways = set[_Way]()
        """What changes in the step that one is taking."""
        self._cause: object = None
        """What led to the present place, as long as it may lead on to another instead."""
        self._next_cause: object = None
        self._arrival = QTimer(self, singleShot=True, interval=0)
        self._arrival.timeout.connect(self._arrive)
        self._settling = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settling.timeout.connect(self._settle)
        self._connect()

    def _connect(self) -> None:
        self._state.asked.connect(self._ask)
        self._state.lost.connect(self._offer_back)
        self._searcher.answered.connect(self._take)
        self._searcher.failed.connect(self._give_up)
        self._pages.leaving.connect(self._leave_page)
        field = self._page.bar.field
        field.returnPressed.connect(self._settle)
        field.focused.connect(self._end_typing)

    # where one is

    def here(self) -> Place:
        """As it is now."""
        self._arrive()
        self._note()
        return self.history.here

    def _note(self) -> None:
        """The photos may have been scrolled, or chosen, since one came."""
        noted = self.history.here
        if self._returning is not None:
            return
        if self._answered:
            photos = GridPlace.of(self._page.grid)
            noted = replace(noted, photos=photos, opened=self._bursts.opened)
        if self._pages.viewing and not self._viewer.shown_hits:
            return  # the last photo of the list has just gone
        words = self._words(noted.query)
        self.history.replace(
            replace(
                noted,
                within=self._pages.within,
                viewed=self._viewed(),
                compared=self._comparing.compared,
                words=words,
            )
        )

    def _viewed(self) -> Held | None:
        for hit in self._viewer.shown_hits if self._pages.viewing else ():
            return Held(hit.photo_id, self._viewer.row)
        return None

    def _words(self, query: QuerySnapshot) -> str:
        for hit in self._viewer.shown_hits if self._pages.viewing else ():
            return desktop.display_name(hit.path.name)
        if compared := len(self._comparing.compared):
            return self.tr("Comparing {0} photos").format(number(compared))
        if self._pages.shown != PHOTOS:
            return page_name(self._pages.shown)
        return self._page.filters.described(query.query)

    # one goes on

    def _leave(self, way: _Way) -> None:
        """Before something changes. A page and a query may change in one step, which is one then;
        whatever changes twice makes two."""
        if self._restores:
            return
        if way in self._ways or _Way.CHOICE in self._ways:
            self._arrive()
        if not self._ways:
            self._note()
            self._returning = None
            self._arrival.start()
        self._ways.add(way)

    @Slot()
    def _leave_page(self) -> None:
        self._leave(_Way.PAGE)

    def leave_choice(self) -> None:
        """Before photos are chosen no longer: to have them chosen is a place to come back to."""
        self._leave(_Way.CHOICE)

    @Slot(object)
    def _ask(self, request: Request) -> None:
        noted = self.history.here
        if self._restores:
            return
        if not self._ways and (request.query, request.weaker) == (noted.query.query, noted.weaker):
            self.history.replace(replace(noted, query=self._state.snapshot()))
            return
        self._leave(_Way.QUERY)
        self._next_cause = _TYPING if self._state.is_typed else QApplication.activePopupWidget()
        self._answered = False
        self._page.grid.return_to(None)
        self._bursts.return_to(frozenset())

    @Slot()
    def _arrive(self) -> None:
        if not self._ways:
            return
        self._arrival.stop()
        before, now = self.history.here, self._now()
        goes_on = self._next_cause is not None and self._next_cause is self._cause
        chosen = _Way.CHOICE in self._ways
        if (now.is_where(before) and not chosen) or (goes_on and now.page == before.page):
            self.history.replace(now)
        else:
            self.history.push(now)
        self._cause, self._next_cause = self._next_cause, None
        self._ways.clear()
        if self._cause is _TYPING:
            self._settling.start()
        self.changed.emit()

    def _now(self) -> Place:
        query = self._state.snapshot()
        return Place(
            self._pages.shown,
            query,
            self._state.weaker,
            GridPlace.of(self._page.grid) if self._answered else GridPlace(),
            self._bursts.opened if self._answered else frozenset(),
            self._pages.within,
            self._viewed(),
            self._comparing.compared,
            self._words(query),
        )

    @Slot()
    def _settle(self) -> None:
        """What comes next is another place."""
        self._arrive()
        self._settling.stop()
        self._cause = None

    @Slot()
    def _end_typing(self) -> None:
        """The field has the focus no longer, perhaps in the middle of a step."""
        self._cause = self._next_cause = None

    # one goes back

    @Slot(str, object)
    def _offer_back(self, words: str, before: QuerySnapshot) -> None:
        """The query, and where one was in its photos."""
        if _Way.QUERY in self._ways:
            self._arrive()
        self._leave(_Way.LOSS)
        place = replace(self.history.here, query=before)
        self._page.undo.offer(words, lambda: self.go_to(place))

    def go_to(self, place: Place) -> None:
        """As a step on."""
        self._settle()
        self._note()
        self.history.push(place)
        self._returning, self._awaits = place, False
        self._bring(place)
        self.changed.emit()

    def step(self, by: int) -> None:
        """So many places back, if it is below zero, or forward."""
        self._settle()
        self._note()
        if self.history.step(by):
            self._show(self.history.here)

    def resume(self, place: Place) -> None:
        """Where another window was; before this one is shown, and asks for its photos."""
        self.history = History(place)
        self._returning, self._awaits = place, False
        self._still_there.look(place, self._begin)

    def _begin(self, place: Place) -> None:
        if self._searcher.is_waiting or self._answered:  # it is shown by now
            self._bring(place)
            return
        self._await(place)
        with self._restoring():
            self._state.begin_with(place.query, weaker=place.weaker)
            self._searcher.request = self._state.request
            self._pages.return_to(place.page, place.within)

    def _show(self, place: Place) -> None:
        self._returning, self._awaits = place, False
        self._still_there.look(place, self._bring)
        self.changed.emit()

    def _bring(self, place: Place) -> None:
        """Unless one went elsewhere meanwhile."""
        if self._returning is None:
            return
        self.history.replace(place)
        with self._restoring():
            self._pages.return_to(place.page, place.within)
            now = self._state.snapshot(), self._state.weaker
            if self._answered and now == (place.query, place.weaker):
                self._put_back(place)
            else:
                self._await(place)
                self._state.restore(place.query, weaker=place.weaker)
        in_front = self._pages.currentIndex() > 0
        if place.page == PHOTOS and not (in_front or self._page.bar.field.hasFocus()):
            self._page.grid.setFocus()

    def _put_back(self, place: Place) -> None:
        self._bursts.open(place.opened)
        self._page.grid.go_to(place.photos)
        self._end(place)

    def _await(self, place: Place) -> None:
        self._returning, self._awaits, self._answered = place, True, False
        self._page.grid.return_to(place.photos)
        self._bursts.return_to(place.opened)

    @contextmanager
    def _restoring(self) -> Iterator[None]:
        self._restores = True
        try:
            yield
        finally:
            self._restores = False

    @Slot(object)
    def _take(self, answer: ShownAnswer) -> None:
        if answer.query != self._state.query:
            return
        self._answered = True
        if self._returning is not None and self._awaits:
            with self._restoring():
                self._end(self._returning)

    def _end(self, place: Place) -> None:
        """The photos are there."""
        self._returning = None
        grid = self._pages[place.page].grid
        if place.compared:
            self._comparing.again(place.compared)
        if place.viewed is None or grid is None:
            return
        row = place.viewed.row_in(grid)
        if row is not None:
            self._pages.view(place.page, row)

    @Slot()
    def _give_up(self) -> None:
        if self._awaits:
            self._returning = None
            self._page.grid.return_to(None)
