"""Near-duplicates of a library: finding them, and what the person says about them."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from photosearch import links
from photosearch.catalogue import Catalogue
from photosearch.errors import KnownError
from photosearch.jobs import Job
from photosearch.library.models import Models
from photosearch.library.photos import Photos
from photosearch.messages import Message
from photosearch.patience import answer
from photosearch.types import Duplicates, Removal

if TYPE_CHECKING:
    from PIL import Image

    from photosearch.duplicates import OnProgress

_NONE_STAYS = Message(
    "None of the photos to keep can be reached now, so nothing was moved."
    " Connect their drive, or choose another one to keep."
)
_ONE_IS_GONE = Message(
    "Not every photo of this folder is in the other one any more, so nothing was moved."
    " Look for near-duplicates again."
)
_ONE_FILE = Message(
    "{photo} is the same file as one that was to go, by a link or a second way to its folder,"
    " so nothing was moved."
)


class DuplicateFinder:
    """Finds near-duplicates by what the library knows; no photo's file is read."""

    def __init__(self, catalogue: Catalogue, models: Models, photos: Photos) -> None:
        self._catalogue = catalogue
        self._models = models
        self._photos = photos

    def find(self, job: Job, on_progress: "OnProgress" = lambda _done, _total: None) -> Duplicates:
        """Every set there is. May run beside indexing, and sees what is indexed by then.

        The first time a hash is made of each thumbnail, some milliseconds each; `on_progress`
        tells how far that is. Raises Cancelled.
        """
        from photosearch.duplicates import Finder  # a start needs it only once the window shows

        answering = self._models.answering
        finder = Finder(self._catalogue, self._photos.thumbnail)
        return finder.find(answering.id, answering.encoder.dimension, job, on_progress)

    def keep_apart(self, photo_ids: Sequence[int]) -> int:
        """None of these photos is a duplicate of another one of them, for ever, wherever their
        files go. Returns a mark for `forget_apart`."""
        return self._catalogue.duplicates.keep_apart(photo_ids)

    def forget_apart(self, mark: int) -> None:
        """Take `keep_apart` back."""
        self._catalogue.duplicates.forget_apart(mark)

    def difference(self, one: int, other: int) -> "Image.Image | None":
        """Two photos on each other, and what differs in bright yellow, RGB; None if the thumbnail
        of one can't be had. Blocks."""
        from photosearch.duplicates import picture_of_difference

        pictures = self._photos.thumbnail(one), self._photos.thumbnail(other)
        if pictures[0] is None or pictures[1] is None:
            return None
        return picture_of_difference(pictures[0], pictures[1])

    def removal(self, keep: Sequence[Path], go: Sequence[Path], each: bool = False) -> Removal:
        """What deleting `go` means, as `photos.removal`. Blocks.

        Raises KnownError if one of `keep` would go along, or not one of them is there; with `each`
        if one of them isn't.
        """
        meant = self._photos.removal(go)
        staying = [path for path in keep if path not in meant.goes and _is_there(path)]
        if not staying or (each and len(staying) < len(keep)):
            raise KnownError(_NONE_STAYS if not staying else _ONE_IS_GONE)
        for path in staying:
            if any(_goes_along(path, gone) for gone in meant.goes):
                raise KnownError(_ONE_FILE, photo=path.name)
        return meant


def _is_there(path: Path) -> bool:
    try:
        return answer(path.parent, path.is_file)
    except (KnownError, OSError):
        return False


def _goes_along(path: Path, gone: Path) -> bool:
    """Whether it is another way to the same file. Where that can't be told, it is taken so."""
    try:
        return links.goes_along(path, gone)
    except OSError:
        return path.exists() and gone.exists()
