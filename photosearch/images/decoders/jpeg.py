"""JPEG, and the several pictures in one file that phones write (MPO)."""

import zlib

from PIL import Image

from photosearch.images.budget import BUDGET
from photosearch.images.containers import jpeg_segments
from photosearch.images.decoders.memory_estimate import converted
from photosearch.images.decoders.pillow_decoder import Part, PillowDecoder
from photosearch.images.decoders.pillow_setup import patience_with_ends
from photosearch.images.metadata.exif import read_exif
from photosearch.images.metadata.text_tags import TextTags, loaded_exif, tags_of

_END = b"\xff\xd9"
_ZEROS = 64
"""So many at the end may stand for missing bytes: some copying programs fill up so."""
_NOISE = b"\xfe\xdc\xba\x98\x76" * 3000
"""Read as pixels by a decoder that still waits for some."""
_COEFFICIENTS = 6
"""Bytes of a pixel of a file that can't be decoded line by line."""


class Jpeg(PillowDecoder):
    names = ("JPEG",)

    def safe(self, data: bytes) -> bytes:
        return jpeg_segments.tamed_list(data)

    def completed(self, data: bytes) -> bytes | None:
        return data.rstrip(b"\0") + _END

    def unsupported(self, data: bytes) -> str:
        return jpeg_segments.unsupported(data)

    def metadata(self, image: Image.Image, data: bytes) -> tuple[Image.Exif, TextTags]:
        block = b"" if "exif" in image.info else jpeg_segments.odd_exif(data)
        exif = loaded_exif(block) if block else Image.Exif()
        return exif or read_exif(image), tags_of(image)

    def memory(self, image: Image.Image, data: bytes, min_side: int | None) -> int:
        pixels = image.width * image.height
        shrunk = pixels // shrinking_factor(image.size, min_side) ** 2
        beside = 0 if jpeg_segments.is_plain(data) else pixels * _COEFFICIENTS
        return shrunk * converted(image) + beside

    def rgb(
        self, image: Image.Image, min_side: int | None, part: Part | None = None
    ) -> Image.Image:
        if min_side:
            image.draft(None, (min_side, min_side))
        return super().rgb(image, min_side, part)

    def lacks_pixels(self, data: bytes, *, is_whole: bool) -> bool:
        """Whether more than the end mark is missing: then it shows what stands there instead."""
        if is_whole and not _may_be_filled_up(data):
            return False
        begin = data.rstrip(b"\0").removesuffix(_END).removesuffix(_END[:1])
        checksum = zlib.crc32(self._half_of(begin + _END))
        return checksum != zlib.crc32(self._half_of(begin + _NOISE + _END))

    def _half_of(self, data: bytes) -> bytes:
        """The pixels at half the size."""
        image = self.opened(data)
        with image, patience_with_ends():
            half = max(1, min(image.size) // 2)
            with BUDGET.taken(self.memory(image, data, half)):
                image.draft(None, (half, half))
                return image.tobytes()


def shrinking_factor(size: tuple[int, int], min_side: int | None) -> int:
    """By how much Pillow's `draft` makes the sides smaller: 1, 2, 4 or 8."""
    fitting = (f for f in (8, 4, 2) if min_side and min(size) // f >= min_side)
    return next(fitting, 1)


def _may_be_filled_up(data: bytes) -> bool:
    return data.endswith(bytes(_ZEROS)) and not data.rstrip(b"\0").endswith(_END)


DECODER = Jpeg()
