"""Animations that claim a canvas which no frame of theirs can fill, or frames of any size."""

from types import SimpleNamespace

from PIL import GifImagePlugin, Image

from photosearch.images.reasons import DAMAGED, UnreadablePicture, too_large

_MOST_OF_GIF = 90_000_000
"""Pixels of a frame that is laid over others; at ten bytes each all that one picture may take."""
_MOST_OF_WEBP = 16_384
"""Pixels of a frame's side, by the format. A canvas may claim a thousand times that."""


def refuse_giant_webp(data: bytes) -> None:
    """Raises UnreadablePicture. What isn't such a file passes."""
    if data[:4] != b"RIFF" or data[8:16] != b"WEBPVP8X":
        return
    sides = (int.from_bytes(data[at : at + 3], "little") + 1 for at in (24, 27))
    if max(sides) > _MOST_OF_WEBP:
        raise UnreadablePicture(DAMAGED)


def _refuse_giant_frame(size: tuple[int, int]) -> None:
    if size[0] * size[1] > _MOST_OF_GIF:
        raise UnreadablePicture(too_large(size[0] * size[1], _MOST_OF_GIF))


def limit_frames() -> None:
    """Pillow makes room for a GIF's frame as it seeks it, whatever its canvas is. It asks before,
    by a limit for all kinds at once, which a JPEG that is decoded small may exceed."""
    limited = {**vars(Image), "_decompression_bomb_check": _refuse_giant_frame}
    GifImagePlugin.Image = SimpleNamespace(**limited)  # type: ignore[attr-defined,assignment]
