"""Grid layouts: equal cells, or rows justified to the photos' aspect ratios.

All of it is computed at once with numpy, and looked up line by line; so a hundred thousand photos
cost some milliseconds when the width changes, and nothing while they are scrolled.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect

Ints = NDArray[np.int64]

_NARROWEST, _WIDEST = 0.4, 3.0
"""Shapes beyond these are cropped: a panorama would else leave a row nearly no height."""


@dataclass(frozen=True, slots=True)
class Lines:
    """Cells in the order of reading. All in device-independent pixels."""

    starts: Ints
    """The first cell of each line, and the number of cells."""
    tops: Ints
    """Of each line, and where the last one ends."""
    lefts: Ints
    """Of each cell."""
    widths: Ints

    @property
    def count(self) -> int:
        return len(self.lefts)

    @property
    def height(self) -> int:
        return int(self.tops[-1])

    def mirrored(self, width: int) -> "Lines":
        """From the right, as right-to-left scripts are read."""
        return replace(self, lefts=width - self.lefts - self.widths)

    def moved(self, right: int) -> "Lines":
        return replace(self, lefts=self.lefts + right)

    def cell(self, row: int) -> QRect:
        line = self.line_of(row)
        top = int(self.tops[line])
        height = int(self.tops[line + 1]) - top
        return QRect(int(self.lefts[row]), top, int(self.widths[row]), height)

    def sizes(self, rows: Sequence[int]) -> Ints:
        """Widths and heights of these cells, shape (len(rows), 2)."""
        places = np.asarray(rows, dtype=np.int64)
        lines = np.searchsorted(self.starts, places, side="right") - 1
        heights = self.tops[lines + 1] - self.tops[lines]
        return np.stack([self.widths[places], heights], axis=1)

    def line_of(self, row: int) -> int:
        return int(np.searchsorted(self.starts, row, side="right")) - 1

    def rows_of(self, line: int) -> range:
        return range(int(self.starts[line]), int(self.starts[line + 1]))

    def between(self, top: int, bottom: int) -> range:
        """The rows of every line that reaches into these heights, both included."""
        if not self.count or bottom < 0 or top >= self.height:
            return range(0)
        first = max(0, int(np.searchsorted(self.tops, top, side="right")) - 1)
        last = int(np.searchsorted(self.tops, bottom, side="right"))
        return range(int(self.starts[first]), int(self.starts[min(last, len(self.starts) - 1)]))

    def row_at(self, place: QPoint) -> int | None:
        """The row whose cell holds this place."""
        for row in self.between(place.y(), place.y()):
            if self.lefts[row] <= place.x() < self.lefts[row] + self.widths[row]:
                return row
        return None

    def beside(self, row: int, lines: int) -> int:
        """The row that many lines below (above if negative) which lies nearest to this one."""
        here = self.line_of(row)
        there = max(0, min(len(self.starts) - 2, here + lines))
        if there == here:
            return row
        middle = self.lefts[row] + self.widths[row] / 2
        rows = self.rows_of(there)
        middles = self.lefts[rows.start : rows.stop] + self.widths[rows.start : rows.stop] / 2
        return rows.start + int(np.argmin(np.abs(middles - middle)))


def squares(count: int, width: int, wanted: int, caption: int) -> Lines:
    """Cells of equal width, about `wanted`, which fill the width; each has `caption` below it."""
    columns = max(1, width // max(1, wanted))
    side = width // columns
    lines = -(-count // columns)
    return Lines(
        starts=np.minimum(np.arange(lines + 1, dtype=np.int64) * columns, count),
        tops=np.arange(lines + 1, dtype=np.int64) * (side + caption),
        lefts=np.arange(count, dtype=np.int64) % columns * side,
        widths=np.full(count, side, dtype=np.int64),
    )


def justified(
    ratios: NDArray[np.float32], width: int, wanted: int, caption: int, pad: int
) -> Lines:
    """Rows about `wanted` high which fill the width, each photo as wide as its shape asks for.

    `ratios` are widths by heights; `pad` lies around each photo, inside its cell.
    """
    shapes = np.clip(ratios.astype(np.float64), _NARROWEST, _WIDEST)
    inner = max(1, wanted - 2 * pad)
    starts = _break(shapes * inner + 2 * pad, width)
    sums = np.add.reduceat(shapes, starts[:-1]) if len(shapes) else np.zeros(0)
    cells = np.diff(starts)
    heights = (width - 2 * pad * cells) / np.maximum(sums, 1e-9)
    if len(heights):
        heights[-1] = min(heights[-1], inner)  # the last line isn't stretched
    heights = np.maximum(1, np.round(heights))
    rights = np.cumsum(shapes * np.repeat(heights, cells) + 2 * pad)
    before = np.repeat(np.concatenate([[0.0], rights])[starts[:-1]], cells)
    lefts = np.round(np.concatenate([[0.0], rights[:-1]])[: len(shapes)] - before)
    ends = np.minimum(np.round(rights - before), width)
    full = starts[1:-1] - 1  # rounding the height leaves a gap of some pixels
    ends[full] = width
    return Lines(
        starts=starts,
        tops=np.concatenate([[0], np.cumsum(heights + 2 * pad + caption)]).astype(np.int64),
        lefts=lefts.astype(np.int64),
        widths=np.maximum(1, ends - lefts).astype(np.int64),
    )


def _break(widths: NDArray[np.float64], width: int) -> Ints:
    """Where lines begin, and the end: each line is as near to the width as can be."""
    ends = np.cumsum(widths).tolist()
    starts, begun = [0], 0.0
    while starts[-1] < len(ends):
        first = starts[-1]
        beyond = bisect_left(ends, begun + width, first)
        last = _nearer(ends, begun + width, first, beyond)
        starts.append(min(last + 1, len(ends)))
        begun = ends[starts[-1] - 1]
    return np.array(starts, dtype=np.int64)


def _nearer(ends: list[float], goal: float, first: int, beyond: int) -> int:
    """The last cell of a line: the one that reaches the goal, or the one before it."""
    if beyond >= len(ends) or beyond == first:
        return beyond
    return beyond if ends[beyond] - goal < goal - ends[beyond - 1] else beyond - 1
