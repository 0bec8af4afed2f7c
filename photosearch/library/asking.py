"""Queries, photos and their pictures."""

import logging
from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from photosearch import atomic
from photosearch.catalogue import Favourites, Listed, Listing, Searches
from photosearch.errors import KnownError
from photosearch.folders import reachable
from photosearch.images import (
    Exposure,
    UnreadablePicture,
    read_exposure,
    read_file,
)
from photosearch.library.shared import Shared
from photosearch.models import Active
from photosearch.search import (
    CatalogueScan,
    LiveSource,
    Searcher,
    exchange,
    languages,
    no_folder,
    picture_of,
    surprise,
)
from photosearch.thumbnails import LARGE, SIDE, shrink
from photosearch.types import (
    ENGLISH,
    Answer,
    Filters,
    Hit,
    Photo,
    PictureTerm,
    Query,
    TextTerm,
    Vector,
)
from photosearch.vectors import snapshot_header

if TYPE_CHECKING:
    from PIL import Image

AWAY = "Its folder isn't connected."

log = logging.getLogger(__name__)


class Asking(Shared):
    """The part of Library that answers."""

    def ask(self, query: Query, once: bool = False) -> Answer:
        """The hits, weaker ones too, and what there is to say about them; `arranged` sorts them.

        Without a limit no more are looked at than it takes to see where good ones end. The first
        call loads a tower: seconds.

        `photosearch.query_text` turns what is typed into a query and back. Hits carry a match on
        one scale for all models; `Answer.nothing_alike` says that none stands out. With `once`
        the index is not loaded: quicker for one query, and only for one. So it is while the index
        is being built, which may take long, and for photos that are only listed.
        Raises KnownError for an empty query, a file that is no picture, or a photo that is gone.
        """
        searcher, note = self._answering(query, once)
        return replace(searcher.ask(query), note=note, unknown=self._unknown.note(query.filters))

    def arranged(self, hits: Sequence[Hit], query: Query, once: bool = False) -> Sequence[Hit]:
        """Hits of an answer in the query's order, and stacked if it says so; ranked from 1."""
        return self._answering(query, once)[0].arranged(hits, query)

    def _answering(self, query: Query, once: bool = False) -> tuple[Searcher, str | None]:
        """Who is to be asked, and what there is to say of that."""
        other, note = self._reader_of(query)
        busy = self._models.answering.index.is_busy
        if other or once or busy or not query.compares:
            return self._scanning(other or self._models.answering), note
        return self._searcher(), note

    def _reader_of(self, query: Query) -> tuple[Active | None, str | None]:
        """Whom to ask instead, if our model doesn't know the language, and what to say of it."""
        ours = self._models.answering.id
        if not languages.foreign(query.terms) or self._models.info(ours).languages != ENGLISH:
            return None, None
        other = self._models.of_more_languages()
        if other is None:
            return None, languages.ENGLISH_ONLY
        return other, languages.ANSWERED_BY.format(name=self._models.info(other.id).name)

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

    def count(self, query: Query) -> int:
        """How many good hits a query has; of photos that are only listed, all.

        Raises KnownError as `ask` does.
        """
        searcher, _ = self._answering(query)
        return searcher.count(replace(query, least=query.cut_off))

    def browse(self, limit: int | None = None) -> Listed:
        """Every photo, the latest taken first, without scores; hits are made when looked at."""
        return self._catalogue.listing.listed(Filters(), limit)

    @property
    def listing(self) -> Listing:
        """The cameras, kinds and months there are, to filter by."""
        return self._catalogue.listing

    @property
    def favourites(self) -> Favourites:
        """The photos the person marked."""
        return self._catalogue.favourites

    @property
    def searches(self) -> Searches:
        """Recent searches, and those kept under a name."""
        return self._catalogue.searches

    def export_searches(self, path: Path) -> None:
        """Write the saved searches to a file; photos are named by their paths.

        Raises KnownError if it can't be written.
        """
        try:
            with atomic.replaced(path, private=True) as new:
                text = exchange.to_text(self._catalogue)
                new.write_text(text, encoding="utf-8", errors="backslashreplace")  # as JSON has it
        except OSError as error:
            raise KnownError(f"{path} can't be written. Choose another place.") from error

    def import_searches(self, path: Path) -> int:
        """Take in searches that were exported; how many are new. Raises KnownError."""
        try:
            text = path.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            raise KnownError(f"{path} can't be read as a file of saved searches.") from error
        return exchange.take_in(text, self._catalogue)

    def vector(self, term: TextTerm | PictureTerm) -> Vector:
        """The unit vector of a text or a picture, shape (dimension,), float32."""
        return self._searcher().vector(term)

    def load_text(self) -> None:
        """Load what a text query needs, so that the first one answers at once."""
        active = self._models.answering
        active.encoder.load_text()
        active.index.loaded()
        self._searcher().get_ready()
        self._text_loaded_of = active.id

    def end_soon(self) -> None:
        """Let `load_text` come to its end though the index isn't built, and whoever waits for the
        other process; then `close` at once."""
        self._models.answering.index.end_soon()
        self._towers.close()

    def release_unused(self, seconds: float = 600.0) -> None:
        """Give back the memory of towers that nobody has used for so long; call it now and then."""
        self._models.answering.encoder.release_unused(seconds)
        self._towers.end_unused(seconds)

    @property
    def text_loaded(self) -> bool:
        """Whether a text query would answer at once."""
        answering = self._models.answering
        return answering.encoder.text_loaded and self._text_loaded_of == answering.id

    def photo(self, photo_id: int, file: Path | None = None) -> Photo:
        """`file`: which of its files is meant, such as a hit's; it comes first among its paths.

        Raises KnownError if no file holds it any more.
        """
        photo = self._catalogue.photo(photo_id, file)
        if photo is None:
            raise KnownError("This photo isn't in the library any more.")
        return photo

    def thumbnail(self, photo_id: int, side: int | None = None) -> "Image.Image | None":
        """Upright RGB; with a shorter side of `side` pixels or more where the photo has as many.

        More than thumbnails.LARGE aren't needed, and without `side` any will do that is there. It
        is made anew if it was lost or is too small; None if the photo can't be read just now.
        """
        content_hash = self._catalogue.photo_hash(photo_id)
        if content_hash is None:
            return None
        return (
            self._kept_thumbnail(photo_id, content_hash, side)
            or self._new_thumbnail(photo_id, content_hash, LARGE if (side or 0) > SIDE else SIDE)
            or self._thumbnails.load_any(content_hash)
        )

    def kept_thumbnail(
        self, photo_id: int, side: int | None = None
    ) -> "tuple[Image.Image | None, bool]":
        """What is at hand at once, and whether `thumbnail` would give the same."""
        content_hash = self._catalogue.photo_hash(photo_id)
        if content_hash is None:
            return None, True
        right = self._kept_thumbnail(photo_id, content_hash, side)
        return right or self._thumbnails.load_any(content_hash), right is not None

    def _kept_thumbnail(
        self, photo_id: int, content_hash: bytes, side: int | None
    ) -> "Image.Image | None":
        thumbnails = self._thumbnails
        if side is None:
            return thumbnails.load(content_hash, LARGE) or thumbnails.load(content_hash)
        small = thumbnails.load(content_hash)
        if small and (side <= SIDE or self._is_whole(small, photo_id)):
            return small
        return thumbnails.load(content_hash, LARGE)

    def _is_whole(self, thumbnail: "Image.Image", photo_id: int) -> bool:
        """Whether the photo itself has no more pixels."""
        photo = self._catalogue.photo(photo_id)
        return photo is not None and photo.facts.width <= thumbnail.width

    def picture(
        self, photo_id: int, max_side: int | None = None, file: Path | None = None
    ) -> "Image.Image":
        """Upright RGB at full size, or with a long side of at most `max_side` pixels.

        Of a video the moment with this id. `file`: which of its files is meant; while that can't
        be reached, a copy that can be is as good. Raises KnownError if it can't be read.
        """
        from PIL import Image

        picture = self._decoded(photo_id, max_side, file)
        if max_side:
            picture.thumbnail((max_side, max_side), Image.Resampling.LANCZOS)
        return picture

    def _decoded(
        self, photo_id: int, min_side: int | None, file: Path | None = None
    ) -> "Image.Image":
        """In full, or with a shorter side of no less than `min_side` pixels. Raises KnownError."""
        photo = self._within_reach(photo_id, file)
        try:
            return picture_of(photo, min_side)
        except UnreadablePicture as error:
            why = self.why_unread(photo.paths[0], str(error))
            raise KnownError(f"“{photo.paths[0].name}” can't be opened. {why}") from error

    def why_unread(self, path: Path, reason: str) -> str:
        """`reason`, unless it is that the folder or drive isn't there now: then that. Blocks."""
        place = self._catalogue.place_of(path)
        if place is None:
            return reason
        there = place.reachable and reachable(place.path, *self._catalogue.device(place.id))
        return reason if there else AWAY

    def exposure(self, photo_id: int, file: Path | None = None) -> Exposure:
        """How it was taken, as its file says; empty for a video, or where it can't be read."""
        try:
            photo = self._within_reach(photo_id, file)
            return Exposure() if photo.at is not None else read_exposure(read_file(photo.paths[0]))
        except (KnownError, UnreadablePicture):
            return Exposure()

    def _within_reach(self, photo_id: int, file: Path | None) -> Photo:
        meant = self.photo(photo_id, file)
        return meant if meant.reachable else self.photo(photo_id)

    def _searcher(self) -> Searcher:
        """The same one as long as the same model answers."""
        active, known = self._models.answering, self._last_searcher
        if known is None or known[0] is not active:
            source = LiveSource(active.index)
            searcher = Searcher(
                self._catalogue, active.encoder, source, self._everyday_file(active)
            )
            known = self._last_searcher = active, searcher
        return known[1]

    def _scanning(self, active: Active) -> Searcher:
        """For one query, or for a model that is rarely asked: without its index."""
        encoder = active.encoder
        scan = CatalogueScan(self._catalogue, encoder.model_id, encoder.dimension)
        return Searcher(self._catalogue, encoder, scan, self._everyday_file(active))

    def _everyday_file(self, active: Active) -> Path:
        return snapshot_header(self._where.index_directory, active.id).with_suffix(".everyday")

    def _new_thumbnail(self, photo_id: int, content_hash: bytes, side: int) -> "Image.Image | None":
        """Without room on the disk it is made, but not kept."""
        try:
            picture = shrink(self._decoded(photo_id, side), side)
        except (KnownError, OSError):
            log.info("No thumbnail for photo %d", photo_id, exc_info=True)
            return None
        try:
            self._thumbnails.save(content_hash, picture, side)
        except OSError:
            log.info("No room for the thumbnail of photo %d", photo_id, exc_info=True)
        return picture
