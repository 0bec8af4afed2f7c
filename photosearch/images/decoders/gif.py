"""GIF."""

from types import SimpleNamespace

from PIL import GifImagePlugin, Image

from photosearch.images.decoders import animation
from photosearch.images.decoders.memory_estimate import bytes_to_decode
from photosearch.images.decoders.pillow_decoder import PillowDecoder
from photosearch.images.metadata.exif import read_exif
from photosearch.images.metadata.text_tags import TextTags, tags_of
from photosearch.images.unreadable import UnreadablePicture, too_large

_MOST = 90_000_000
"""Pixels of a frame that is laid over others; at ten bytes each all that one picture may take."""


class Gif(PillowDecoder):
    names = ("GIF",)

    def metadata(self, image: Image.Image, data: bytes) -> tuple[Image.Exif, TextTags]:
        return read_exif(image), tags_of(image, searched=data)

    def is_animated(self, image: Image.Image) -> bool:
        return True

    def memory(self, image: Image.Image, data: bytes, min_side: int | None) -> int:
        # To ask whether there are frames would seek in it, which a broken file may not survive
        return bytes_to_decode(image, min_side, animation.searched(image))


def _refuse_giant_frame(size: tuple[int, int]) -> None:
    if size[0] * size[1] > _MOST:
        raise UnreadablePicture(too_large(size[0] * size[1], _MOST))


# Pillow makes room for a frame as it seeks it, whatever the canvas is. It asks before, by a limit
# for all kinds at once, which a JPEG that is decoded small may exceed.
_limited = {**vars(Image), "_decompression_bomb_check": _refuse_giant_frame}
GifImagePlugin.Image = SimpleNamespace(**_limited)  # type: ignore[attr-defined,assignment]

DECODER = Gif()
