"""Pictures whose last bytes are missing: shown as far as they go, as everywhere."""

import struct
import zlib
from collections.abc import Callable

from PIL import Image

from photosearch.images.containers import jpeg_segments
from photosearch.images.containers.png_chunks import MAGIC as PNG_MAGIC

_END_OF_JPEG = b"\xff\xd9"
_END_OF_JP2 = b"\xff\xd9"
_JP2 = (b"\0\0\0\x0cjP  \r\n\x87\n", b"\xff\x4f\xff\x51")
_TILE_PART = b"\xff\x90\x00\x0a"
_MOST_ADDED = 64 << 20
_FEW = 4096
"""Zeros behind a TIFF, whose directory often comes last."""
_ZEROS = 64
"""So many at the end of a JPEG may stand for what is missing: some copying programs fill up so."""
_NOISE = b"\xfe\xdc\xba\x98\x76" * 3000
"""What a decoder reads as picture, if it still waits for some."""
_FILLINGS = ((0, 0, 0), (128, 128, 128), (127, 127, 127))
"""What decoders put in the place of what is missing: Pillow nothing, libjpeg grey."""
_MOST_FILLED = 0.95
"""With less than a twentieth there, a photo is a grey tile that nobody would miss."""
_AS_THEY_ARE = (PNG_MAGIC, b"GIF8", b"BM", b"P")


def completed(data: bytes) -> bytes | None:
    """With an end that lets a patient decoder come to its own; None if that is hopeless."""
    if data.startswith(jpeg_segments.MAGIC):
        return data.rstrip(b"\0") + _END_OF_JPEG
    if data.startswith(_JP2):
        return _whole_jp2(data)
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return _padded(data, int.from_bytes(data[4:8], "little") + 8)
    if data.startswith((b"II", b"MM")):
        return data + bytes(_FEW)
    return data if data.startswith(_AS_THEY_ARE) else None


def may_lack_its_end(data: bytes) -> bool:
    """Of a JPEG that a decoder took: whether it is worth a closer look."""
    is_filled = data.startswith(jpeg_segments.MAGIC) and data.endswith(bytes(_ZEROS))
    return is_filled and not data.rstrip(b"\0").endswith(_END_OF_JPEG)


def lacks_pixels(data: bytes, pixels_of: Callable[[bytes], bytes]) -> bool:
    """Whether what is missing behind a JPEG's end is more than its end mark.

    Then it makes a difference what stands there instead.
    """
    begin = data.rstrip(b"\0").removesuffix(_END_OF_JPEG).removesuffix(_END_OF_JPEG[:1])
    checksum = zlib.crc32(pixels_of(begin + _END_OF_JPEG))
    return checksum != zlib.crc32(pixels_of(begin + _NOISE + _END_OF_JPEG))


def shows_nothing(picture: Image.Image) -> bool:
    """Whether an RGB picture is nearly all of what decoders put in the place of what is missing."""
    few = picture.resize((64, 64), Image.Resampling.NEAREST)
    count, colour = max(few.getcolors(64 * 64) or [(0, ())])
    return count >= _MOST_FILLED * 64 * 64 and colour in _FILLINGS


def _whole_jp2(data: bytes) -> bytes | None:
    """Zeros in a tile's packets mean that there is nothing more to come."""
    place = data.rfind(_TILE_PART)
    if place < 0 or place + 10 > len(data):
        return None
    end = place + int(struct.unpack_from(">I", data, place + 6)[0])
    whole = _padded(data, end)
    return None if whole is None else whole[:end] + _END_OF_JP2


def _padded(data: bytes, size: int) -> bytes | None:
    missing = size - len(data)
    return None if missing > _MOST_ADDED else data + bytes(max(0, missing))
