"""What every decoder of still pictures offers. Each module of a format has one, named DECODER."""

from typing import Protocol

from PIL import Image

from photosearch.types import Facts


class Decoder(Protocol):
    """All methods get a file's bytes, and raise UnreadablePicture or whatever its library does."""

    def open(self, data: bytes, min_side: int | None) -> tuple[Image.Image, Facts]:
        """See `images.open_picture`."""

    def facts(self, data: bytes) -> Facts:
        """The facts alone, without decoding if that can be."""

    def exif(self, data: bytes) -> Image.Exif:
        """Empty if there is none."""

    def unsupported(self, data: bytes) -> str:
        """The variant of the format that the decoder doesn't read, as a sentence; "" if unknown."""
