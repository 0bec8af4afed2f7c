"""How much memory a picture will take, told before it is decoded."""

from PIL import Image

LARGE = 16_000_000
"""Pixels from which on a picture is shrunk as it is converted, if something smaller will do."""
MOST_SEARCHED = 32_000_000
"""Pixels of an animation's frames that are looked at behind the first for one that isn't blank."""
_SEARCHED = 6
"""Bytes of a pixel that this takes in Pillow, which lays one frame over the other."""
_STORED = {"1": 1, "L": 1, "P": 1, "I;16": 2, "I;16B": 2, "I;16L": 2}
"""Bytes of a pixel in Pillow's modes; 4 in all others."""
_CONVERTED = {"LA": 13, "La": 13, "PA": 13}
"""Bytes of a pixel while it is converted and turned; 10 in all other modes."""
_BESIDE = {"WEBP": 12, "AVIF": 8, "HEIF": 8, "JPEG2000": 16, "TIFF": 2}
"""Bytes of a pixel that a decoder takes beside Pillow's."""
JXL = 16
"""libjxl works in floating point."""
SENSOR = 6
"""Of a RAW file that is developed at half size, by the sensor's pixels."""
_COEFFICIENTS = 6
"""Of a JPEG that can't be decoded line by line."""


def bytes_to_decode(image: Image.Image, min_side: int | None, in_one_go: bool) -> int:
    """Of an opened image; `in_one_go`: a JPEG of a single scan, see `jpeg.is_plain`."""
    pixels = image.width * image.height
    if image.format in ("JPEG", "MPO"):
        shrunk = pixels // jpeg_factor(image.size, min_side) ** 2
        return shrunk * _converted(image) + (0 if in_one_go else pixels * _COEFFICIENTS)
    beside = _BESIDE.get(image.format or "", 0)
    if pixels <= MOST_SEARCHED and _may_be_searched(image):
        beside += _SEARCHED
    stored = _STORED.get(image.mode, 4)
    return pixels * (beside + (stored if shrinks(image, min_side) else _converted(image)))


def _may_be_searched(image: Image.Image) -> bool:
    """To ask a GIF whether it is animated would seek in it, which a broken one may not survive."""
    return image.format == "GIF" or (image.format == "PNG" and getattr(image, "is_animated", False))


def _converted(image: Image.Image) -> int:
    return _CONVERTED.get(image.mode, 10)


def jpeg_factor(size: tuple[int, int], min_side: int | None) -> int:
    """By how much Pillow's `draft` makes the sides smaller: 1, 2, 4 or 8."""
    fitting = (f for f in (8, 4, 2) if min_side and min(size) // f >= min_side)
    return next(fitting, 1)


def shrinks(image: Image.Image, min_side: int | None) -> bool:
    """Whether it is converted a part at a time. Grey of 32 bits is scaled by the whole picture."""
    if not min_side or image.width * image.height < LARGE or image.mode in ("I", "F"):
        return False
    return min(image.size) >= 2 * min_side
