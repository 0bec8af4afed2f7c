"""Pictures whose last bytes are missing: shown as far as they go."""

from PIL import Image

_MOST_ADDED = 64 << 20
_FILLINGS = ((0, 0, 0), (128, 128, 128), (127, 127, 127))
"""What decoders put in the place of missing pixels: Pillow nothing, libjpeg grey."""
_MOST_FILLED = 0.95
"""With less than a twentieth decoded, a photo is a grey tile and not worth showing."""


def shows_nothing(picture: Image.Image) -> bool:
    """Whether nearly all of an RGB picture is what decoders put in the place of missing pixels."""
    few = picture.resize((64, 64), Image.Resampling.NEAREST)
    count, colour = max(few.getcolors(64 * 64) or [(0, ())])
    return count >= _MOST_FILLED * 64 * 64 and colour in _FILLINGS


def padded(data: bytes, size: int) -> bytes | None:
    """With zeros up to this size; None if that were too many."""
    missing = size - len(data)
    return None if missing > _MOST_ADDED else data + bytes(max(0, missing))
