"""What stays when the grid's photos are replaced: the place, what is chosen, where one is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from photosearch.gui.grid import Grid

RowOf = Callable[[int], int | None]
"""The row of a photo in the new list, by its id; None if it isn't there any more."""


def successor(ids: Sequence[int], row: int, row_of: RowOf) -> int | None:
    """The new row of the photo in this row, or of the one that takes its place: the next of those
    that are still there, else the one before. None if none is."""
    for other in (*range(row, len(ids)), *range(row - 1, -1, -1)):
        found = row_of(ids[other])
        if found is not None:
            return found
    return None


class Standing:
    """Taken before the list changes; put back into the new one."""

    def __init__(self, grid: Grid) -> None:
        self._ids, self._rows = grid.ids, grid.chosen_rows()
        self._current = grid.currentIndex().row()
        self._scrolled = grid.verticalScrollBar().value()
        seen = grid.visible_rows()
        # at the list's start new photos are to be seen coming, unless one is on a photo there
        held = seen.start if self._scrolled else self._current
        self._anchor = (held, grid.top_of(held)) if held in seen else None
        self._in_sight = self._current in seen

    def put_back(self, grid: Grid) -> None:
        self._choose_again(grid)
        self._scroll_back(grid)

    def _choose_again(self, grid: Grid) -> None:
        found = [grid.row_of(self._ids[row]) for row in self._rows]
        left = [row for row in found if row is not None]
        gone, current = bool(self._rows) and not left, self._current
        if gone and current not in self._rows:
            current = self._rows[-1]
        row = successor(self._ids, current, grid.row_of) if current >= 0 else None
        grid.choose([row] if gone and row is not None else left, current=row)

    def _scroll_back(self, grid: Grid) -> None:
        bar = grid.verticalScrollBar()
        bar.setValue(self._scrolled)  # to choose is to scroll there
        if self._anchor is not None:
            held, top = self._anchor
            row = successor(self._ids, held, grid.row_of)
            if row is not None:
                bar.setValue(bar.value() + grid.top_of(row) - top)
        current = grid.currentIndex()
        if self._in_sight and current.row() not in grid.visible_rows():
            grid.scrollTo(current)
