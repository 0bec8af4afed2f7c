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
    """Of each line."""
    bottoms: Ints
    """Of each line; above the next one there may be room for a heading."""
    lefts: Ints
    """Of each cell."""
    widths: Ints

    @property
    def count(self) -> int:
        return len(self.lefts)

    @property
    def height(self) -> int:
        return int(self.bottoms[-1]) if self.count else 0

    def mirrored(self, width: int) -> "Lines":
        """From the right, as right-to-left scripts are read."""
        return replace(self, lefts=width - self.lefts - self.widths)

    def moved(self, right: int) -> "Lines":
        return replace(self, lefts=self.lefts + right)

    def cell(self, row: int) -> QRect:
        line = self.line_of(row)
        top = int(self.tops[line])
        height = int(self.bottoms[line]) - top
        return QRect(int(self.lefts[row]), top, int(self.widths[row]), height)

    def sizes(self, rows: Sequence[int]) -> Ints:
        """Widths and heights of these cells, shape (len(rows), 2)."""
        places = np.asarray(rows, dtype=np.int64)
        lines = np.searchsorted(self.starts, places, side="right") - 1
        heights = self.bottoms[lines] - self.tops[lines]
        return np.stack([self.widths[places], heights], axis=1)

    def line_of(self, row: int) -> int:
        return int(np.searchsorted(self.starts, row, side="right")) - 1

    def rows_of(self, line: int) -> range:
        return range(int(self.starts[line]), int(self.starts[line + 1]))

    def between(self, top: int, bottom: int) -> range:
        """The rows of every line that reaches into these heights, both included."""
        if not self.count or bottom < 0 or top >= self.height:
            return range(0)
        first = int(np.searchsorted(self.bottoms, top, side="right"))
        last = int(np.searchsorted(self.tops, bottom, side="right"))
        return range(int(self.starts[first]), int(self.starts[max(first, last)]))

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
        return row if there == here else self._nearest(row, there)

    def page_away(self, row: int, height: int) -> int:
        """The row that lies nearest to so many pixels below (above if negative); at least in the
        next line, if there is one."""
        here = self.line_of(row)
        goal = int(self.tops[here]) + height
        if height > 0:
            there = max(here + 1, int(np.searchsorted(self.tops, goal, side="right")) - 1)
        else:
            there = min(here - 1, int(np.searchsorted(self.tops, goal)))
        there = max(0, min(len(self.starts) - 2, there))
        return row if there == here else self._nearest(row, there)

    def _nearest(self, row: int, line: int) -> int:
        middle = self.lefts[row] + self.widths[row] / 2
        rows = self.rows_of(line)
        middles = self.lefts[rows.start : rows.stop] + self.widths[rows.start : rows.stop] / 2
        return rows.start + int(np.argmin(np.abs(middles - middle)))


@dataclass(frozen=True, slots=True)
class Breaks:
    """Where lines have to begin anew, each below a heading."""

    rows: Ints
    """The first of each section, ascending; 0 is the first of them, if there are any."""
    room: int = 0
    """The height of a heading."""


NO_BREAKS = Breaks(np.zeros(0, np.int64))


def squares(count: int, width: int, wanted: int, caption: int, breaks: Breaks = NO_BREAKS) -> Lines:
    """Cells of equal width, about `wanted`, which fill the width; each has `caption` below it."""
    columns = max(1, width // max(1, wanted))
    side = width // columns
    first, counts = _sections(count, breaks)
    rows = np.arange(count, dtype=np.int64)
    places = (rows - np.repeat(first, counts)) % columns
    starts = np.append(rows[places == 0], count)
    tops = _tops(starts, np.full(len(starts) - 1, side + caption, np.int64), breaks)
    return Lines(
        starts=starts,
        tops=tops,
        bottoms=tops + side + caption,
        lefts=places * side,
        widths=np.full(count, side, dtype=np.int64),
    )


def justified(
    ratios: NDArray[np.float32],
    width: int,
    wanted: int,
    caption: int,
    pad: int,
    breaks: Breaks = NO_BREAKS,
) -> Lines:
    """Rows about `wanted` high which fill the width, each photo as wide as its shape asks for.

    `ratios` are widths by heights; `pad` lies around each photo, inside its cell.
    """
    shapes = np.clip(ratios.astype(np.float64), _NARROWEST, _WIDEST)
    inner = max(1, wanted - 2 * pad)
    first, counts = _sections(len(shapes), breaks)
    starts = _break(shapes * inner + 2 * pad, width, (first + counts).tolist())
    sums = np.add.reduceat(shapes, starts[:-1]) if len(shapes) else np.zeros(0)
    cells = np.diff(starts)
    heights = (width - 2 * pad * cells) / np.maximum(sums, 1e-9)
    is_last = np.isin(starts[1:], first + counts)
    heights[is_last] = np.minimum(heights[is_last], inner)  # the last lines aren't stretched
    heights = np.maximum(1, np.round(heights))
    rights = np.cumsum(shapes * np.repeat(heights, cells) + 2 * pad)
    before = np.repeat(np.concatenate([[0.0], rights])[starts[:-1]], cells)
    lefts = np.round(np.concatenate([[0.0], rights[:-1]])[: len(shapes)] - before)
    ends = np.minimum(np.round(rights - before), width)
    full = starts[1:][~is_last] - 1  # rounding the height leaves a gap of some pixels
    ends[full] = width
    tall = (heights + 2 * pad + caption).astype(np.int64)
    tops = _tops(starts, tall, breaks)
    return Lines(
        starts=starts,
        tops=tops,
        bottoms=tops + tall,
        lefts=lefts.astype(np.int64),
        widths=np.maximum(1, ends - lefts).astype(np.int64),
    )


def _sections(count: int, breaks: Breaks) -> tuple[Ints, Ints]:
    """The first row of each section, and how many it has; without headings all is one."""
    first = breaks.rows if len(breaks.rows) or not count else np.zeros(1, np.int64)
    return first, np.diff(np.append(first, count))


def _tops(starts: Ints, heights: Ints, breaks: Breaks) -> Ints:
    """Of each line, below the headings that stand above it."""
    ends = np.cumsum(heights)
    headings = np.searchsorted(breaks.rows, starts[:-1], side="right")
    return ends - heights + headings * breaks.room


def _break(widths: NDArray[np.float64], width: int, stops: Sequence[int]) -> Ints:
    """Where lines begin, and the end: each line is as near to the width as can be, and none goes
    on beyond one of the stops."""
    ends = np.cumsum(widths).tolist()
    starts, begun = [0], 0.0
    for stop in stops:
        while starts[-1] < stop:
            first = starts[-1]
            beyond = bisect_left(ends, begun + width, first, stop)
            last = beyond if beyond >= stop else _nearer(ends, begun + width, first, beyond)
            starts.append(min(last + 1, stop))
            begun = ends[starts[-1] - 1]
    return np.array(starts, dtype=np.int64)


def _nearer(ends: list[float], goal: float, first: int, beyond: int) -> int:
    """The last cell of a line: the one that reaches the goal, or the one before it."""
    if beyond == first:
        return beyond
    return beyond if ends[beyond] - goal < goal - ends[beyond - 1] else beyond - 1
