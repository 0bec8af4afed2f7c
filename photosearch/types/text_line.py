"""Text that was read in pictures. Frozen values that cross packages."""

from dataclasses import dataclass

Corners = tuple[tuple[float, float], ...]
"""Four points, (x, y) as fractions of the upright picture."""


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line of text and where it is."""

    text: str
    score: float
    """0 to 1, how sure the network is of its letters."""
    corners: Corners
    """Clockwise as one reads: the first is above the first letter, the second above the last."""


@dataclass(frozen=True, slots=True)
class TextCounts:
    """How far reading is."""

    looked: int
    """Photos that were looked at."""
    waiting: int
    """Photos within reach that weren't yet."""
    with_text: int
    """Photos in which text was read."""
