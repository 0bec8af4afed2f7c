"""The window's query, observed by every part that shows or changes it."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from random import randrange

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from photosearch import query_text
from photosearch.gui.query import query_builder
from photosearch.gui.query.query_title import part_name, whole_name
from photosearch.gui.services.search_service import Request
from photosearch.types import Query, Sort, Term, TextTerm

_SEEDS = 1 << 31


@dataclass(frozen=True, slots=True)
class QuerySnapshot:
    """The query as it stands in the search bar, to come back to it."""

    text: str = ""
    """As it is typed."""
    terms: tuple[Term, ...] = ()
    """Those in chips."""
    settings: Query = field(default_factory=Query)
    """Filters, examples, cut-off and order; without terms."""

    @property
    def query(self) -> Query:
        return query_builder.joined(query_builder.read(self.text), self.terms, self.settings)


def shuffled(snapshot: QuerySnapshot) -> QuerySnapshot:
    """A random order gets a seed, which stays as long as it is wanted."""
    query = snapshot.query
    if bool(query.seed) == (query.sort is Sort.RANDOM):
        return snapshot
    seed = 0 if query.seed else randrange(1, _SEEDS)  # noqa: S311 - no secret
    return replace(snapshot, settings=replace(snapshot.settings, seed=seed))


class QueryState(QObject):
    """The query of now, and how its hits are wanted; each change asks for another answer."""

    changed = Signal(object)
    """The Query of now; no terms means all photos."""
    asked = Signal(object)
    """A Request, whenever another answer is wanted."""
    lost = Signal(str, object)
    """Words for what is taken out of the query, and the QuerySnapshot before."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now, self._last = QuerySnapshot(), Query()
        self.names: dict[int, str] = {}
        """What photos in queries are called, by their ids."""
        self.weaker = False
        """Weaker hits are shown, until something else is asked."""
        self.is_typed = False
        """The query of now came letter by letter, and may go on so."""
        self.stacking = False
        """Bursts are put into one hit, whatever the query says."""

    @property
    def text(self) -> str:
        return self._now.text

    @property
    def terms(self) -> tuple[Term, ...]:
        return self._now.terms

    @property
    def settings(self) -> Query:
        return self._now.settings

    @property
    def query(self) -> Query:
        """Of what is typed right now, too."""
        return self._now.query

    @property
    def request(self) -> Request:
        return Request(self.query, self.weaker, self.stacking)

    def name_of(self, term: Term) -> str:
        """What the person knows a term as."""
        return part_name(term, self.whole_name(term))

    def whole_name(self, term: Term) -> str:
        """That of the whole picture."""
        plain = term if isinstance(term, TextTerm) else replace(term, region=None)
        return whole_name(term, self.names) or query_text.format_term(replace(plain, weight=1.0))

    # changes

    def type(self, text: str) -> None:
        """What is being typed; `ask` follows."""
        if text != self.text:  # the field shows what is set here, and tells of that, too
            self._now, self.is_typed = shuffled(replace(self._now, text=text)), True

    def update(
        self,
        *,
        text: str | None = None,
        terms: Sequence[Term] | None = None,
        settings: Query | None = None,
    ) -> None:
        """Change some of it. The terms of `settings` don't count."""
        now = self._now
        self.restore(
            QuerySnapshot(
                now.text if text is None else text,
                now.terms if terms is None else tuple(terms),
                now.settings if settings is None else replace(settings, terms=()),
            )
        )

    def set(self, query: Query) -> None:
        """In place of the present one, such as a saved search."""
        if query != self.query:
            self.tell_loss(_tr("Another search."))
        term = query.terms[0] if query.terms else TextTerm("")
        if isinstance(term, TextTerm) and query_builder.is_plain(Query(query.terms)):
            self.update(text=term.text, terms=(), settings=query)
        else:
            self.update(text="", terms=query.terms, settings=query)

    def find_similar(self, term: Term, weaker: bool | None = None) -> None:
        """The words go: they would draw the hits away from what the photo shows."""
        self.tell_loss(_tr("Another search."))
        self.restore(replace(self._now, text="", terms=(term,)), weaker=weaker)

    def snapshot(self) -> QuerySnapshot:
        return self._now

    def restore(self, snapshot: QuerySnapshot, *, weaker: bool | None = None) -> None:
        """In place of the present one. `weaker`: with weaker hits or without; None: with them if
        they are shown now, and only the order changes."""
        self._take(snapshot, weaker)
        self.asked.emit(self.request)

    def begin_with(self, snapshot: QuerySnapshot, *, weaker: bool) -> None:
        """Shown, and not asked yet."""
        self._take(snapshot, weaker)

    @Slot()
    def ask(self) -> None:
        """Another answer to the query of now, even if it is the same."""
        self._note(None)
        self.asked.emit(self.request)

    def _take(self, snapshot: QuerySnapshot, weaker: bool | None) -> None:
        self._now, self.is_typed = shuffled(snapshot), False
        self._note(weaker)

    def _note(self, weaker: bool | None) -> None:
        query = self.query
        if weaker is not None:
            self.weaker = weaker
        elif replace(query, sort=None, seed=0) != replace(self._last, sort=None, seed=0):
            self.weaker = False
        self._last = query
        self.changed.emit(query)

    def show_weaker(self, wanted: bool) -> None:
        """Weaker hits, too, or the good ones only."""
        self.weaker = wanted
        self.asked.emit(self.request)

    def stack(self, wanted: bool) -> None:
        """Bursts as one hit each, or each photo."""
        self.stacking = wanted
        self.asked.emit(self.request)

    def tell_loss(self, words: str) -> None:
        """Before something is taken out: so it can be taken back."""
        if self._now != QuerySnapshot():
            self.lost.emit(words, self._now)


def _tr(words: str) -> str:
    return QCoreApplication.translate("QueryBar", words)
