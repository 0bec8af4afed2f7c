"""A later stage of indexing: reading the text in each photo that wasn't looked at yet."""

from collections.abc import Callable, Iterator, Sequence

from PIL import Image

from photosearch.catalogue import Catalogue, ReadText
from photosearch.errors import KnownError
from photosearch.images import TooMuch
from photosearch.jobs import Meter
from photosearch.ocr import RECIPE, SIDE, TextReader
from photosearch.stages import LaterStage, Pictures
from photosearch.types import Photo, Stage


def read_texts(
    catalogue: Catalogue, pictures: Pictures, meter: Meter, easy: Callable[[], bool]
) -> None:
    """Look at every photo within reach. Raises Cancelled, and KnownError if the weights are
    damaged."""
    if count := catalogue.texts.waiting(RECIPE):
        meter.start(count, doing=Stage.TEXTS)
        _Reading(catalogue, pictures, meter, easy).run()


class _Reading(LaterStage[ReadText]):
    def __init__(
        self, catalogue: Catalogue, pictures: Pictures, meter: Meter, easy: Callable[[], bool]
    ) -> None:
        super().__init__(pictures, meter, easy)
        self._catalogue = catalogue
        self._readers: dict[int, TextReader] = {}
        self._reader(0)  # if weights are damaged, this says so, once

    def pending(self) -> Iterator[tuple[int, bytes]]:
        return self._catalogue.texts.pending(RECIPE)

    def store(self, found: Sequence[ReadText]) -> None:
        self._catalogue.texts.store(found, RECIPE)

    def look(self, photo: Photo, digest: bytes, slot: int) -> ReadText | None:
        """The thumbnail is enough to see whether there may be text; most photos cost no more."""
        reader = self._reader(slot)
        thumbnail = self.pictures.thumbnail(photo.id)
        if thumbnail is None:
            return None
        if not reader.may_have_text(thumbnail):
            return ReadText(photo.id, digest, [])
        return ReadText(photo.id, digest, reader.read(self._larger(photo, thumbnail)))

    def _reader(self, slot: int) -> TextReader:
        if slot not in self._readers:
            self._readers[slot] = TextReader()
        return self._readers[slot]

    def _larger(self, photo: Photo, thumbnail: Image.Image) -> Image.Image:
        """Of a picture that takes too much memory beside others the thumbnail has to do."""
        try:
            return self.pictures.decoded(photo.id, SIDE)
        except KnownError as error:
            if isinstance(error.__cause__, TooMuch):
                return thumbnail
            raise
