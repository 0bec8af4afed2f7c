"""The interface of all decoders of still pictures. Each format's module has one, named DECODER."""

from abc import ABC, abstractmethod

from PIL import Image

from photosearch.types import Facts


class Decoder(ABC):
    """All methods get a file's bytes, and raise UnreadablePicture or whatever the library does."""

    @abstractmethod
    def open(self, data: bytes, min_side: int | None) -> tuple[Image.Image, Facts]:
        """See `images.open_picture`."""

    @abstractmethod
    def facts(self, data: bytes) -> Facts:
        """The facts alone, without decoding if possible."""

    @abstractmethod
    def exif(self, data: bytes) -> Image.Exif:
        """Empty if there is none."""

    def unsupported(self, data: bytes) -> str:
        """A sentence naming the variant that isn't supported; "" if it is unknown."""
        return ""
