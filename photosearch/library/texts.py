"""The text in photos."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from photosearch.catalogue import Catalogue
from photosearch.jobs import Job, Meter, OnProgress
from photosearch.library.erasing import erase_from
from photosearch.library.extras import Extras
from photosearch.library.photos import Photos
from photosearch.ocr import RECIPE
from photosearch.paths import LibraryPaths
from photosearch.settings import SettingsStore
from photosearch.types import TextCounts, TextLine

if TYPE_CHECKING:
    from photosearch.ocr import TextReader


class Texts:
    """Off at first: nothing is read until the person switches it on."""

    def __init__(
        self,
        where: LibraryPaths,
        catalogue: Catalogue,
        settings: SettingsStore,
        photos: Photos,
        extras: Extras,
    ) -> None:
        self._where = where
        self._extras = extras
        self._catalogue = catalogue
        self._settings = settings
        self._photos = photos

    @property
    def wanted(self) -> bool:
        """Whether the text in photos is read."""
        return self._settings.current.texts

    def switch(self, on: bool) -> None:
        """From the next run of indexing on, text is read, or no longer; what is known stays.
        Raises KnownError if the settings can't be written."""
        self._settings.change(texts=on)

    def erase(self) -> None:
        """Switch it off and forget all that was read, as `people.erase` does. Raises KnownError."""
        self.switch(False)
        erase_from(self._where, self._catalogue, self._catalogue.texts.erase)

    def counts(self) -> TextCounts:
        """How far reading is."""
        return self._catalogue.texts.counts(RECIPE, self._extras.script_bits())

    def seek(self, job: Job, on_progress: OnProgress, easy: Callable[[], bool]) -> None:
        """Read the text in each photo that wasn't looked at yet, if that is wanted: the end of
        `index.run`. On one core alone while `easy()`. Raises Cancelled."""
        if not self.wanted:
            return
        from photosearch.texts import read_texts  # OpenCV takes a while to import

        meter, scripts = Meter(job, on_progress), self._extras.scripts()
        read_texts(self._catalogue, self._photos, meter, easy, scripts)

    def in_photo(self, photo_id: int, *, read: bool = False) -> list[TextLine]:
        """What was read in a photo of the library. `read`: if nobody looked yet, read it now, which
        takes a second, and is not kept; raises KnownError if it can't be read."""
        present = self._catalogue.now([photo_id])[0]
        known = self._catalogue.texts.of_photo(present)
        if known is not None or not read:
            return known or []
        from photosearch.ocr import SIDE

        return self._reader().read(self._photos.decoded(present, SIDE))

    def read(self, source: Path | bytes) -> list[TextLine]:
        """Of any picture, in the library or not, or of a video's first moment, from top to bottom.

        Raises KnownError if it can't be read.
        """
        from photosearch.ocr import SIDE  # OpenCV takes a while to import

        return self._reader().read(self._photos.read(source, SIDE))

    def _reader(self) -> "TextReader":
        from photosearch.ocr import TextReader

        return TextReader(list(self._extras.scripts().values()))
