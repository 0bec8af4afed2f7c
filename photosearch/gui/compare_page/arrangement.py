"""How many columns show photos of these shapes largest."""

from collections.abc import Sequence
from math import ceil

_USUAL_RATIO = 1.5
"""Of a photo whose shape isn't known yet."""


def columns(ratios: Sequence[float | None], width: float, height: float) -> int:
    """`ratios`: widths by heights, None where it isn't known. In doubt more columns."""
    count = len(ratios)
    return max(range(1, count + 1), key=lambda n: (_seen(ratios, n, width, height), n), default=1)


def _seen(ratios: Sequence[float | None], columns: int, width: float, height: float) -> float:
    """The area of all photos, fitted into cells of one size."""
    rows = ceil(len(ratios) / columns)
    across, down = width / columns, height / rows
    seen = 0.0
    for ratio in ratios:
        wide = min(across, down * (ratio or _USUAL_RATIO))
        seen += wide * wide / (ratio or _USUAL_RATIO)
    return round(seen)
