"""WebP."""

from PIL import Image, WebPImagePlugin  # noqa: F401 - registers itself

from photosearch.images.decoders.pillow_decoder import PillowDecoder
from photosearch.images.decoders.truncated import padded
from photosearch.images.unreadable import DAMAGED, UnreadablePicture

_WIDEST = 16_384
"""Pixels of a frame's side, by the format. A canvas may claim a thousand times that."""


class WebP(PillowDecoder):
    names = ("WEBP",)
    bytes_beside = 12

    def safe(self, data: bytes) -> bytes:
        """Refuses a canvas that no frame can fill."""
        sides = (int.from_bytes(data[at : at + 3], "little") + 1 for at in (24, 27))
        if data[12:16] == b"VP8X" and max(sides) > _WIDEST:
            raise UnreadablePicture(DAMAGED)
        return data

    def completed(self, data: bytes) -> bytes | None:
        return padded(data, int.from_bytes(data[4:8], "little") + 8)

    def is_animated(self, image: Image.Image) -> bool:
        return True


DECODER = WebP()
