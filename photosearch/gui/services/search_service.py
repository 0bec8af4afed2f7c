"""Searches in the background; a newer query replaces an older one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from photosearch.gui.services import term_pictures
from photosearch.gui.services.leaving_folders import LeavingFolders
from photosearch.gui.services.said_ratings import SaidRatings
from photosearch.gui.services.task_queue import Latest, TaskQueue
from photosearch.gui.services.term_pictures import PicturedTerm
from photosearch.library import Library
from photosearch.types import (
    MAYBE,
    Answer,
    Filters,
    Headings,
    Hit,
    PhotoTerm,
    PictureTerm,
    Query,
    Term,
    TextTerm,
)

GETTING_READY = "Getting ready to search…"
SEARCHING = "Searching…"
_PATIENCE_MS = 250
NEAREST = 12
"""Hits that are shown though none is good: the scale may be wrong, the person can look."""
_EVERY = 2**31
"""More hits than there can be."""


@dataclass(frozen=True, slots=True)
class Request:
    """A query, and how its hits are wanted."""

    query: Query = field(default_factory=Query)
    weaker: bool = False
    """Weaker hits, too."""
    stacking: bool = False
    """Bursts as one hit each, whatever the query says."""


@dataclass(frozen=True, slots=True)
class ShownAnswer:
    """What the window shows of an answer."""

    query: Query
    found: Answer
    hits: Sequence[Hit]
    """Those that are shown, in the query's order."""
    good: frozenset[int] | None = None
    """Photo ids, if others, the weak ones, are among the hits."""
    held_back: bool = False
    """There are weaker hits that aren't shown."""
    closest: bool = False
    """None is good; these are the nearest few."""
    headings: Headings | None = None
    """What they are put under."""
    refreshed: bool = False
    """The same query as before, asked again because something else has changed."""
    since: int = 0
    """It has what was kept before `SearchService.since` rose to this."""


@dataclass(frozen=True, slots=True)
class SearchQueues:
    """The task queues that a search runs in."""

    searches: TaskQueue
    lookups: TaskQueue
    ready: TaskQueue
    """What takes long before the first search; searches don't wait behind it."""
    drives: TaskQueue
    """What reads a file of the person's, whose drive may not answer."""


class SearchService(QObject):
    """Answers the newest query; the answer at hand serves as long as only its order changes."""

    answered = Signal(object)
    """A ShownAnswer."""
    failed = Signal(str)
    waiting = Signal(str)
    """What the person is told while an answer takes long; empty once it is there."""

    def __init__(
        self,
        library: Library,
        queues: SearchQueues,
        leaving: LeavingFolders,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library, self.queues, self._leaving = library, queues, leaving
        self._latest = Latest()
        self._pending = self._ready = False
        self.request = Request()
        """What was asked last."""
        self.since = 0
        """Rises whenever answers from before are out of date."""
        self.said = SaidRatings()
        self._at_hand: tuple[object, Answer] | None = None
        """What was asked, and the answer; used by the queues."""
        self.trashed: frozenset[Path] = frozenset()
        """Files that are in the trash, of which the catalogue hasn't heard yet."""
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._explain)

    @property
    def query(self) -> Query:
        return self.request.query

    @property
    def is_waiting(self) -> bool:
        """Whether the query has no answer yet."""
        return self._pending

    def get_ready(self) -> None:
        """Load what a text query needs, before the first one comes."""
        if self._library.models.current.understands_text:
            self.queues.ready.run(self._library.search.load_text, failed=self.failed.emit)

    @Slot(object)
    def ask(self, request: Request) -> None:
        """Where only how hits are wanted has changed, the answer at hand is enough."""
        before, self.request = self.request, request
        if request == before and any(map(_reads_a_file, self.query.terms)):
            self.forget()
        if request != before and request.query == before.query:
            self._send(refreshed=True)
            return
        self._pending = True
        if self.query.compares:
            self._patience.start()
        self._send(refreshed=False)

    @Slot()
    def forget(self) -> None:
        """What was found before may not be found now."""
        self.since += 1

    @Slot()
    def ask_anew(self) -> None:
        """The same query, because another model answers."""
        self.forget()
        self.ask(self.request)

    @Slot()
    def refresh(self) -> None:
        """Because the library has changed. An answer that is on its way is let through, and then
        asked for again: it may have been read before."""
        self.forget()
        if not self._pending:
            self._send(refreshed=True)

    def preview(self, term: PicturedTerm, side: int, done: Callable[[QImage | None], None]) -> None:
        """The picture of a term as a small rounded square of `side` pixels."""
        self.queues.drives.run(lambda: term_pictures.small(self._library, term, side), done)

    def look_at(self, term: PicturedTerm, side: int, done: Callable[[QImage | None], None]) -> None:
        """The whole picture of a term, with a long side of at most `side` pixels."""
        self.queues.drives.run(lambda: term_pictures.whole(self._library, term, side), done)

    def _send(self, *, refreshed: bool) -> None:
        query, since, weaker = self.query, self.since, self.request.weaker
        stacked = query.stacked or self.request.stacking
        asked = replace(query, limit=None, least=query.cut_off, stacked=stacked)
        self._latest.ask(
            self._queue(query),
            lambda: self._show(asked, since, weaker),
            lambda shown: self._answer(
                replace(shown, query=query, refreshed=refreshed, since=since)
            ),
            lambda reason: self._fail(reason, quiet=refreshed),
        )

    def _queue(self, query: Query) -> TaskQueue:
        if not query.compares:
            return self.queues.lookups
        return self.queues.drives if any(map(_reads_a_file, query.terms)) else self.queues.searches

    def _show(self, query: Query, since: int, weaker: bool) -> ShownAnswer:
        """The good hits; without any, the nearest few that may fit, or that come closest."""
        found = self._find(query, since, weaker)
        closest = not found.cut and bool(found.hits) and not weaker
        wanted = _closest(found.hits) if closest else found.hits if weaker else found.good
        weak = weaker and found.cut < len(found.hits)
        hits = self._visible(self._library.search.arranged(wanted, query))
        return ShownAnswer(
            query,
            found,
            hits,
            frozenset(hit.photo_id for hit in found.good) if weak else None,
            found.more or len(wanted) < len(found.hits),
            closest,
            headings=self._library.photos.headings(hits, query.order),
        )

    def _find(self, query: Query, since: int, every: bool) -> Answer:
        """The answer at hand, unless it is to something else, or lacks hits that are wanted."""
        meant = replace(query, sort=None, seed=0, stacked=False) if query.compares else query
        at_hand = self._at_hand
        if at_hand and at_hand[0] == (since, meant) and not (every and at_hand[1].more):
            return at_hand[1]
        found = self._look_up(replace(query, limit=_EVERY if every else None))
        self._at_hand = (since, meant), found
        return found

    def _look_up(self, query: Query) -> Answer:
        if query.compares or query.filters != Filters() or query.sort:
            return self._library.search.ask(query)
        listed = self._library.photos.browse()
        if query.stacked:
            listed = self._library.search.stacked(listed)
        return Answer(listed, len(listed))

    def _visible(self, hits: Sequence[Hit]) -> Sequence[Hit]:
        if self.trashed:
            hits = [hit for hit in hits if hit.path not in self.trashed]
        return self._leaving.without_hits(hits)

    def _answer(self, answer: ShownAnswer) -> None:
        self._settle()
        self._ready = self._ready or answer.query.compares
        self.said.let_go(answer.since)
        self.answered.emit(answer)
        if answer.since < self.since and not self._pending:
            self._send(refreshed=True)

    def _fail(self, reason: str, *, quiet: bool) -> None:
        self._settle()
        if not quiet:
            self.failed.emit(reason)

    def _settle(self) -> None:
        self._pending = False
        self._patience.stop()
        self.waiting.emit("")

    @Slot()
    def _explain(self) -> None:
        words = any(isinstance(term, TextTerm) for term in self.query.terms)
        ready = self._ready and (self._library.search.text_loaded or not words)
        self.waiting.emit(SEARCHING if ready else GETTING_READY)


def _closest(hits: Sequence[Hit]) -> Sequence[Hit]:
    """The first few that may fit, or else the first few."""
    nearest = hits[:NEAREST]
    return [hit for hit in nearest if (hit.match or 0.0) >= MAYBE] or nearest


def _reads_a_file(term: Term) -> bool:
    match term:
        case PictureTerm(source):
            return isinstance(source, Path)
        case PhotoTerm(region=region):
            return region is not None
        case _:
            return False
