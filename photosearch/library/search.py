"""Answers to queries."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path

from photosearch import atomic
from photosearch.catalogue import Catalogue, Listed
from photosearch.errors import KnownError
from photosearch.library.models import Active, Models
from photosearch.paths import LibraryPaths
from photosearch.search import (
    BruteForceSource,
    ListedBursts,
    Searcher,
    Unknown,
    exchange,
    languages,
    no_folder,
    surprise,
)
from photosearch.types import (
    ENGLISH,
    Answer,
    By,
    Filters,
    Hit,
    PictureTerm,
    Query,
    TextTerm,
    Vector,
)
from photosearch.vectors import snapshot_header


class Search:
    """Answers queries with the model that is in use."""

    def __init__(self, where: LibraryPaths, catalogue: Catalogue, models: Models) -> None:
        self._where = where
        self._catalogue = catalogue
        self._models = models
        self._unknown = Unknown(catalogue)
        self._last: tuple[Active, Searcher] | None = None
        self._bursts: dict[str, ListedBursts] = {}
        """By the models' ids."""
        self._text_loaded_of = ""

    def ask(self, query: Query, once: bool = False) -> Answer:
        """The hits, weaker ones too, and what there is to say about them; `arranged` sorts them.

        `photosearch.query_text` turns what is typed into a query and back. Matches are on one
        scale for all models. Without a limit no more hits are looked at than it takes to see
        where good ones end.

        The first call loads a tower, and the index: seconds. With `once` the index is not loaded:
        quicker for one query, and only for one. So it is while the index is being built, which may
        take long, and for photos that are only listed.

        Raises KnownError for an empty query, a file that is no picture, or a photo that is gone.
        """
        searcher, note = self._answering(query, once)
        found = searcher.ask(query)
        if found.by_words:
            note = None  # a name is known in any language
        return replace(found, note=note, unknown=self._unknown.note(query.filters))

    def arranged(self, hits: Sequence[Hit], query: Query, once: bool = False) -> Sequence[Hit]:
        """Hits of an answer in the query's order, and stacked if it says so; ranked from 1."""
        return self._answering(query, once)[0].lists.arranged(hits, query)

    def stacked(self, listed: Listed) -> Listed:
        """All photos, with each burst behind the first of its photos."""
        return self._scanning(self._models.answering).lists.stacked(listed)

    def count(self, query: Query) -> int:
        """How many good hits a query has; of photos that are only listed, all.

        Raises KnownError as `ask` does.
        """
        searcher, _ = self._answering(query)
        return searcher.count(replace(query, least=query.cut_off))

    def check_folders(self, filters: Filters) -> None:
        """Raises KnownError for a folder of which the library has no photos."""
        for folder in self._catalogue.listing.unknown(Filters(folders=filters.folders)).folders:
            raise KnownError(no_folder(folder))

    def surprise(self, seen: Collection[int] = (), liked: Collection[int] = ()) -> Hit | None:
        """A photo that is near to what the person likes, but new.

        They like `liked`; without any their favourites, or else any photo. `seen`: photos not to
        come up again. None if there is no other.
        """
        return surprise(self._searcher(), self._catalogue, seen, liked)

    def vector(self, term: TextTerm | PictureTerm) -> Vector:
        """The unit vector of a text or a picture, shape (dimension,), float32."""
        return self._searcher().vector(term)

    def answering(self, query: Query) -> Searcher:
        """What answers it: of the model in use, or of one that knows its language."""
        return self._answering(query)[0]

    def line(self, query: Query) -> tuple[Vector, float]:
        """See `Searcher.line`. Raises KnownError."""
        return self._searcher().line(query)

    def load_text(self) -> None:
        """Load what a text query needs, so that the first one answers at once."""
        active = self._models.answering
        active.encoder.load_text()
        active.index.loaded()
        self._searcher().get_ready()
        self._text_loaded_of = active.id

    @property
    def text_loaded(self) -> bool:
        """Whether a text query would answer at once."""
        answering = self._models.answering
        return answering.encoder.text_loaded and self._text_loaded_of == answering.id

    def export_saved(self, path: Path) -> None:
        """Write the saved searches to a file; photos are named by their paths.

        Raises KnownError if it can't be written.
        """
        try:
            with atomic.replaced(path, private=True) as new:
                text = exchange.to_text(self._catalogue)
                new.write_text(text, encoding="utf-8", errors="backslashreplace")  # as JSON has it
        except OSError as error:
            raise KnownError("{path} can't be written. Choose another place.", path=path) from error

    def import_saved(self, path: Path) -> int:
        """Save the searches of an exported file; how many are new. Raises KnownError."""
        try:
            text = path.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            raise KnownError(
                "{path} can't be read as a file of saved searches.", path=path
            ) from error
        return exchange.take_in(text, self._catalogue)

    def _answering(self, query: Query, once: bool = False) -> tuple[Searcher, str | None]:
        """The searcher for a query, and a sentence for the person if it isn't the usual one."""
        other, note = self._for_language(query)
        busy = self._models.answering.index.is_busy
        if other or once or busy or not query.compares:
            return self._scanning(other or self._models.answering), note
        return self._searcher(), note

    def _for_language(self, query: Query) -> tuple[Active | None, str | None]:
        """Another model if ours doesn't know the query's language, and what to say about it."""
        ours = self._models.answering.id
        looks = [t for t in query.terms if not (isinstance(t, TextTerm) and t.by == By.WORDS)]
        if not languages.foreign(looks) or self._models.info(ours).languages != ENGLISH:
            return None, None
        other = self._models.multilingual()
        if other is None:
            return None, languages.ENGLISH_ONLY
        return other, languages.answered_by(self._models.info(other.id).name)

    def _searcher(self) -> Searcher:
        """The same one as long as the same model answers."""
        active = self._models.answering
        if self._last is None or self._last[0] is not active:
            kept = self._reference_file(active)
            bursts = self._bursts_of(active)
            searcher = Searcher(self._catalogue, active.encoder, active.index, kept, bursts)
            self._last = active, searcher
        return self._last[1]

    def searcher_of(self, active: Active) -> Searcher:
        """Of any model that was opened, for a query or a few."""
        return self._scanning(active)

    def _scanning(self, active: Active) -> Searcher:
        """For one query, or for a model that is rarely asked: without its index."""
        encoder = active.encoder
        scan = BruteForceSource(self._catalogue, encoder.model_id, encoder.dimension)
        kept, bursts = self._reference_file(active), self._bursts_of(active)
        return Searcher(self._catalogue, encoder, scan, kept, bursts)

    def _bursts_of(self, active: Active) -> ListedBursts:
        return self._bursts.setdefault(active.id, ListedBursts())

    def _reference_file(self, active: Active) -> Path:
        return snapshot_header(self._where.index_directory, active.id).with_suffix(".everyday")
