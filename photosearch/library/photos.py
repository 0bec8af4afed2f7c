"""Photos: facts, thumbnails and full pictures."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING

from photosearch.catalogue import Catalogue, Listed
from photosearch.errors import KnownError
from photosearch.folders import reachable
from photosearch.images import Exposure, UnreadablePicture, is_beside, read_exposure, read_file
from photosearch.library.copies import look_at
from photosearch.library.headings import headings
from photosearch.messages import Message
from photosearch.search import picture_of
from photosearch.thumbnails import LARGE, SIDE, Thumbnails, shrink
from photosearch.types import Headings, Hit, Photo, Removal, Sort
from photosearch.video import KIND, container

if TYPE_CHECKING:
    from PIL import Image

AWAY = Message("Its folder isn't connected.")

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Details:
    """A photo, and what only its file says."""

    photo: Photo
    exposure: Exposure
    container: str = ""
    """Of a video, such as MP4."""
    beside: tuple[Path, ...] = ()
    """Those of its files that are RAW files beside the first one."""
    text: str = ""
    """What was read in it, a line each."""
    albums: tuple[str, ...] = ()
    """The names of those that it is in."""


class Photos:
    """The photos of a library, and what is to be seen of them."""

    def __init__(self, catalogue: Catalogue, thumbnails: Thumbnails) -> None:
        self._catalogue = catalogue
        self._thumbnails = thumbnails
        self.listing = catalogue.listing
        """The cameras, kinds and months there are, to filter by; and placeholders."""
        self.facets = catalogue.facets
        """How many photos each value of a filter finds."""
        self.favourites = catalogue.favourites
        """The photos the person marked."""
        self.ratings = catalogue.ratings
        """Their stars and flags."""

    def browse(self, limit: int | None = None) -> Listed:
        """Every photo, the latest taken first, without scores; hits are made when looked at."""
        return self.listing.listed(limit=limit)

    def headings(self, hits: Sequence[Hit], sort: Sort) -> Headings | None:
        """What hits that come in this order are put under; None for an order without headings."""
        return headings(self._catalogue, hits, sort)

    def find_towns(self) -> None:
        """Of photos that an earlier version read; a run does so, too. Raises KnownError."""
        self._catalogue.find_towns()

    def counts(self) -> tuple[int, int]:
        """Photos and files that are there now."""
        return self._catalogue.counts()

    def get(self, photo_id: int, file: Path | None = None) -> Photo:
        """One photo, with `file`, such as a hit's, first among its paths.

        Raises KnownError if no file holds it any more.
        """
        photo = self._catalogue.photo(photo_id, file)
        if photo is None:
            raise KnownError("This photo isn't in the library any more.")
        return photo

    def removal(self, paths: Sequence[Path]) -> Removal:
        """What deleting these files means: which files go with them, and which copies stay.

        Blocks: only the disk knows whether a copy is there, and is no link that goes along.
        """
        meant, copies = self._catalogue.removal(paths)
        return look_at(meant, copies)

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
        """The thumbnail at hand, and whether `thumbnail` would give the same."""
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

    def _new_thumbnail(self, photo_id: int, content_hash: bytes, side: int) -> "Image.Image | None":
        """Make one; without room on the disk it isn't kept."""
        try:
            picture = shrink(self.decoded(photo_id, side), side)
        except (KnownError, OSError):
            log.info("No thumbnail for photo %d", photo_id, exc_info=True)
            return None
        try:
            self._thumbnails.save(content_hash, picture, side)
        except OSError:
            log.info("No room for the thumbnail of photo %d", photo_id, exc_info=True)
        return picture

    def picture(
        self, photo_id: int, max_side: int | None = None, file: Path | None = None
    ) -> "Image.Image":
        """Upright RGB at full size, or with a long side of at most `max_side` pixels.

        Of a video the moment with this id. `file`: which of its files is meant; while that can't
        be reached, a copy that can be is as good. Raises KnownError if it can't be read.
        """
        from PIL import Image

        photo = self._within_reach(photo_id, file)
        picture = self._decoded(photo, _shorter(photo, max_side) if max_side else None)
        if max_side:
            picture.thumbnail((max_side, max_side), Image.Resampling.LANCZOS)
        return picture

    def decoded(
        self, photo_id: int, min_side: int | None, file: Path | None = None
    ) -> "Image.Image":
        """In full, or with a shorter side of no less than `min_side` pixels. Raises KnownError."""
        return self._decoded(self._within_reach(photo_id, file), min_side)

    def _decoded(self, photo: Photo, min_side: int | None) -> "Image.Image":
        try:
            return picture_of(photo, min_side)
        except UnreadablePicture as error:
            why = self.why_unread(photo.paths[0], str(error))
            raise KnownError(
                "“{photo}” can't be opened. {why}", photo=photo.paths[0].name, why=why
            ) from error

    def read(self, source: Path | bytes, min_side: int) -> "Image.Image":
        """Any picture or video, upright RGB with a shorter side of at least `min_side` pixels.

        Raises KnownError if it can't be read.
        """
        try:
            return picture_of(source, min_side)
        except UnreadablePicture as error:
            raise KnownError(str(error)) from error

    def details(self, photo_id: int, file: Path | None = None) -> Details:
        """Reads the file. Raises KnownError if the photo is gone."""
        photo = self.get(photo_id, file)
        first, *others = photo.paths
        within = container(first) if photo.facts.kind == KIND else ""
        beside = tuple(path for path in others if is_beside(path, first))
        text = "\n".join(line.text for line in self._catalogue.texts.of_photo(photo.id) or ())
        albums = tuple(self._catalogue.albums.holding(photo.id))
        return Details(photo, self._exposure(photo_id, file), within, beside, text, albums)

    def _exposure(self, photo_id: int, file: Path | None) -> Exposure:
        """Empty for a video, or where the file can't be read."""
        try:
            photo = self._within_reach(photo_id, file)
            return Exposure() if photo.at is not None else read_exposure(read_file(photo.paths[0]))
        except (KnownError, UnreadablePicture):
            return Exposure()

    def _within_reach(self, photo_id: int, file: Path | None) -> Photo:
        meant = self.get(photo_id, file)
        return meant if meant.reachable else self.get(photo_id)

    def why_unread(self, path: Path, reason: str) -> str:
        """`reason`, or that the folder or drive isn't there now, if that is why. Blocks."""
        place = self._catalogue.folders.place_of(path)
        if place is None:
            return reason
        there = place.reachable and reachable(place.path, *self._catalogue.folders.device(place.id))
        return reason if there else AWAY


def _shorter(photo: Photo, longer: int) -> int:
    """The shorter side in pixels of what is shrunk until this is its longer one."""
    sides = photo.facts.width, photo.facts.height
    return max(1, ceil(longer * min(sides) / max(sides))) if all(sides) else longer
