"""Whether what one picture has round another one is a frame, or a strip with a caption.

Such a strip is of one colour, writing aside, and ends at a straight edge. What a crop took away
is neither.
"""

import numpy as np
from PIL import Image

from photosearch.duplicates.picture_alignment import Place
from photosearch.duplicates.picture_hash import Grey

_THINNEST = 0.012
"""Of a side; a thinner strip may be an error of the place."""
_OF_STRIP = 0.7
"""So much of its thickness is looked at, from outside: its inner edge is known roughly."""
_INSIDE = 0.04
"""Of a side: so far within the edge one is surely inside."""
_SAME_COLOUR, _OTHER_COLOUR = 16.0, 24.0
"""Levels."""
_PLAIN = 0.6
"""The least share of a strip that has its colour; the rest may be writing."""
_EDGE = 0.5
"""The least share of the line along a strip that has another colour."""


def unframed_share(outer: Image.Image, place: Place) -> float:
    """How much of the outer picture's area is the inner one; 1 if the rest isn't a frame."""
    pixels = np.asarray(outer.convert("L"), np.float32)
    left, top, width, height = place.box
    sides = (
        (pixels, top),
        (pixels[::-1], 1 - top - height),
        (pixels.T, left),
        (pixels.T[::-1], 1 - left - width),
    )
    strips = [_edge(side, share) for side, share in sides if share >= _THINNEST]
    is_frame = bool(strips) and all(edge is not None for edge in strips)
    clear = float(np.mean([edge or 0.0 for edge in strips])) if is_frame else 0.0
    return width * height if clear >= _EDGE else 1.0


def _edge(pixels: Grey, share: float) -> float | None:
    """How much of the line beside the strip at the top differs from it; None: it isn't plain."""
    tall = len(pixels)
    strip = pixels[: max(1, round(tall * share * _OF_STRIP))]
    colour = float(np.median(strip))
    if (np.abs(strip - colour) <= _SAME_COLOUR).mean() < _PLAIN:
        return None
    line = pixels[min(tall - 1, round(tall * (share + _INSIDE)))]
    return float((np.abs(line - colour) > _OTHER_COLOUR).mean())
