"""The text in photos."""

from pathlib import Path

from photosearch.library.photos import Photos
from photosearch.types import TextLine


class Texts:
    """What can be read in photos."""

    def __init__(self, photos: Photos) -> None:
        self._photos = photos

    def read(self, source: Path | bytes) -> list[TextLine]:
        """Of any picture, in the library or not, or of a video's first moment, from top to bottom.

        Raises KnownError if it can't be read.
        """
        from photosearch.ocr import SIDE, TextReader  # OpenCV takes a while to import

        return TextReader().read(self._photos.read(source, SIDE))
