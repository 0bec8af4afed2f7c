"""How much memory a picture will take, estimated before it is decoded."""

from PIL import Image

LARGE = 16_000_000
"""Pixels from which on a picture is shrunk as it is converted, if something smaller will do."""
_STORED = {"1": 1, "L": 1, "P": 1, "I;16": 2, "I;16B": 2, "I;16L": 2}
"""Bytes of a pixel in Pillow's modes; 4 in all others."""
_CONVERTED = {"LA": 13, "La": 13, "PA": 13}
"""Bytes of a pixel while it is converted and turned; 10 in all other modes."""


def bytes_to_decode(image: Image.Image, min_side: int | None, beside: int) -> int:
    """For an opened image; `beside`: bytes of a pixel that the decoder takes beside Pillow."""
    stored = converted(image) if not shrinks(image, min_side) else _STORED.get(image.mode, 4)
    return image.width * image.height * (beside + stored)


def converted(image: Image.Image) -> int:
    """Bytes of a pixel while it is converted and turned."""
    return _CONVERTED.get(image.mode, 10)


def shrinks(image: Image.Image, min_side: int | None) -> bool:
    """Whether it is converted a part at a time. Grey of 32 bits is scaled by the whole picture."""
    if not min_side or image.width * image.height < LARGE or image.mode in ("I", "F"):
        return False
    return min(image.size) >= 2 * min_side
