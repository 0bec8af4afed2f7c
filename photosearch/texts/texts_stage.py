"""A later stage of indexing: reading the text in each photo that wasn't looked at yet."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial

from PIL import Image

from photosearch.catalogue import Catalogue, ReadText
from photosearch.jobs import Meter
from photosearch.ocr import RECIPE, SIDE, ScriptWeights, TextReader
from photosearch.stages import LaterStage, Pictures
from photosearch.types import Photo, Stage

_TAKEN_IN = 500
"""Photos with text that go into the word index at once."""


def read_texts(
    catalogue: Catalogue,
    pictures: Pictures,
    meter: Meter,
    easy: Callable[[], bool],
    scripts: Mapping[int, ScriptWeights],
) -> None:
    """Look at every photo within reach, for further `scripts` by their bits, too. Raises Cancelled,
    and KnownError if the weights are damaged."""
    if count := catalogue.texts.waiting(RECIPE, sum(scripts)):
        meter.start(count, doing=Stage.TEXTS)
        _Reading(catalogue, pictures, meter, easy, scripts).run()


class _Reading(LaterStage[TextReader, ReadText]):
    def __init__(
        self,
        catalogue: Catalogue,
        pictures: Pictures,
        meter: Meter,
        easy: Callable[[], bool],
        scripts: Mapping[int, ScriptWeights],
    ) -> None:
        super().__init__(pictures, meter, easy, partial(TextReader, list(scripts.values())))
        self._catalogue, self._scripts = catalogue, sum(scripts)

    def pending(self) -> Iterator[tuple[int, bytes]]:
        return self._catalogue.texts.pending(RECIPE, self._scripts)

    def store(self, found: Sequence[ReadText]) -> None:
        self._catalogue.texts.store(found, RECIPE, self._scripts)

    def between(self) -> None:
        """What was read can be found before all is read; the last of it is taken in by a search."""
        if self._catalogue.word_index.behind() > _TAKEN_IN:
            self._catalogue.word_index.refresh(self._meter.checkpoint)

    def look(
        self, photo: Photo, digest: bytes, thumbnail: Image.Image, tool: TextReader
    ) -> ReadText:
        if not tool.may_have_text(thumbnail):
            return ReadText(photo.id, digest, [])
        reading = tool.look(self.larger(photo, thumbnail, SIDE))
        return ReadText(photo.id, digest, reading.lines, reading.unsure)
