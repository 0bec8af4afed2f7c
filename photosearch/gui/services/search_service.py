"""From a query to hits, without ever holding up the window. The newest query wins."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from photosearch.gui.services import term_pictures
from photosearch.gui.services.task_queue import Latest, TaskQueue
from photosearch.gui.services.term_pictures import PicturedTerm
from photosearch.library import Library
from photosearch.types import STRONG, Filters, Hit, PhotoTerm, PictureTerm, Query, Term, TextTerm

GETTING_READY = "Getting ready to search…"
SEARCHING = "Searching…"
_PATIENCE_MS = 250
NEAREST = 12
"""Hits that are shown though none is good: the scale may be wrong, the person can look."""


@dataclass(frozen=True, slots=True)
class Answer:
    """Refreshed: the same query as before, asked again because something else has changed."""

    query: Query
    hits: Sequence[Hit]
    refreshed: bool
    weaker: int = 0
    """Hits that are held back; there may be more."""
    cut: float = 0.0
    """Hits with a lower match are weak, and shown as such; 0 if nothing was compared."""
    closest: bool = False
    """None is good; these are the nearest few."""
    nothing_alike: bool = False
    note: str | None = None
    unknown: str | None = None


@dataclass(frozen=True, slots=True)
class SearchQueues:
    searches: TaskQueue
    lookups: TaskQueue
    ready: TaskQueue
    """What takes long before the first search; searches don't wait behind it."""
    drives: TaskQueue
    """What reads a file of the person's, whose drive may not answer."""


class SearchService(QObject):
    answered = Signal(object)
    failed = Signal(str)
    waiting = Signal(str)
    """What the person is told while an answer takes long; empty once it is there."""

    def __init__(
        self, library: Library, queues: SearchQueues, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self.queues = library, queues
        self._latest = Latest()
        self._query, self._pending, self._ready = Query(), False, False
        self.weak_too = False
        """Weaker hits are wanted too; another query begins with the good ones again."""
        self.stacking = False
        """Bursts are put into one hit, whatever the query says."""
        self.hidden: tuple[Path, ...] = ()
        """Folders whose photos are not shown, because they are about to leave the library."""
        self.trashed: frozenset[Path] = frozenset()
        """Files that are in the trash, of which the catalogue hasn't heard yet."""
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._explain)

    @property
    def query(self) -> Query:
        return self._query

    @property
    def is_waiting(self) -> bool:
        """Whether the query has no answer yet."""
        return self._pending

    def get_ready(self) -> None:
        """Load what a text query needs, before the first one comes."""
        if self._library.model.understands_text:
            self.queues.ready.run(self._library.load_text, failed=self.failed.emit)

    @Slot(object)
    def ask(self, query: Query) -> None:
        if replace(query, sort=None) != replace(self._query, sort=None):
            self.weak_too = False
        self._query, self._pending = query, True
        if query.compares:
            self._patience.start()
        self._send(refreshed=False)

    @Slot()
    def refresh(self) -> None:
        """Unless an answer is on its way anyway."""
        if not self._pending:
            self._send(refreshed=True)

    @Slot()
    def again(self) -> None:
        """The same query, because how its hits are wanted has changed."""
        self._send(refreshed=True)

    def preview(self, term: PicturedTerm, side: int, done: Callable[[QImage | None], None]) -> None:
        """The picture of a term as a small rounded square of `side` pixels."""
        self.queues.drives.run(lambda: term_pictures.small(self._library, term, side), done)

    def look_at(self, term: PicturedTerm, side: int, done: Callable[[QImage | None], None]) -> None:
        """The whole picture of a term, with a long side of at most `side` pixels."""
        self.queues.drives.run(lambda: term_pictures.whole(self._library, term, side), done)

    def _send(self, *, refreshed: bool) -> None:
        query, weak_too = self._query, self.weak_too
        asked = replace(query, stacked=query.stacked or self.stacking)
        self._latest.ask(
            self._queue(query),
            lambda: self._compare(asked, weak_too) if asked.compares else self._list(asked),
            lambda answer: self._answer(replace(answer, query=query, refreshed=refreshed)),
            lambda reason: self._fail(reason, quiet=refreshed),
        )

    def _queue(self, query: Query) -> TaskQueue:
        if not query.compares:
            return self.queues.lookups
        return self.queues.drives if any(map(_reads_a_file, query.terms)) else self.queues.searches

    def _compare(self, query: Query, weak_too: bool) -> Answer:
        """The good hits; without any, the nearest few."""
        cut = query.least or STRONG
        found = self._library.ask(replace(query, limit=None, least=0.0 if weak_too else cut))
        closest = not found.cut and bool(found.hits)
        wanted = found.hits[:NEAREST] if closest else found.good
        weaker = len(found.hits) - len(wanted)
        shown = self._visible(self._library.arranged(wanted, query))
        said = (found.nothing_alike, found.note, found.unknown)
        return Answer(query, shown, True, weaker, cut, closest, *said)

    def _list(self, query: Query) -> Answer:
        if query.filters == Filters() and not query.sort:
            return Answer(query, self._visible(self._library.browse()), True)
        found = self._library.ask(replace(query, limit=None, stacked=False))
        return Answer(query, self._visible(found.hits), True, unknown=found.unknown)

    def _visible(self, hits: Sequence[Hit]) -> Sequence[Hit]:
        hides = self.hidden or self.trashed
        return [hit for hit in hits if not self._is_hidden(hit.path)] if hides else hits

    def _is_hidden(self, path: Path) -> bool:
        return path in self.trashed or any(path.is_relative_to(one) for one in self.hidden)

    def _answer(self, answer: Answer) -> None:
        self._settle()
        self._ready = self._ready or answer.query.compares
        self.answered.emit(answer)

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
        words = any(isinstance(term, TextTerm) for term in self._query.terms)
        ready = self._ready and (self._library.text_loaded or not words)
        self.waiting.emit(SEARCHING if ready else GETTING_READY)


def _reads_a_file(term: Term) -> bool:
    match term:
        case PictureTerm(source):
            return isinstance(source, Path)
        case PhotoTerm(region=region):
            return region is not None
        case _:
            return False
