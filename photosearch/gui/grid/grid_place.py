"""Where one is among the photos of a grid, to come back to it after others were shown.

By photos, as rows change; small enough to keep many of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from photosearch.gui.grid.selection_keeper import PhotoView

_MANY = 10_000
"""So many chosen photos are kept one by one; of more, only that all are."""


@dataclass(frozen=True, slots=True)
class Held:
    """A photo, and its row: if it is gone, what is there now takes its place."""

    photo_id: int
    row: int

    def row_in(self, grid: PhotoView) -> int | None:
        """None if there are no photos."""
        found = grid.row_of(self.photo_id)
        if found is None and grid.hits:
            return min(self.row, len(grid.hits) - 1)
        return found


@dataclass(frozen=True, slots=True)
class GridPlace:
    """Scroll place, current photo and selection."""

    top: Held | None = None
    """The first photo that is seen; None at the top of the list."""
    offset: int = 0
    """Pixels from the upper edge of the grid down to it, mostly below zero."""
    current: Held | None = None
    chosen: tuple[int, ...] = ()
    """Photo ids."""
    everything: bool = False
    """All of many photos are chosen; `chosen` is empty then."""

    @classmethod
    def of(cls, grid: PhotoView) -> GridPlace:
        everything = _MANY < grid.chosen_count() == len(grid.ids)
        seen, row = grid.visible_rows(), grid.currentIndex().row()
        top, offset = None, 0
        if grid.verticalScrollBar().value() and seen:
            top, offset = Held(grid.ids[seen.start], seen.start), grid.top_of(seen.start)
        return cls(
            top,
            offset,
            Held(grid.ids[row], row) if 0 <= row < len(grid.ids) else None,
            () if everything else tuple(grid.ids[each] for each in grid.chosen_rows()),
            everything,
        )

    def put_back(self, grid: PhotoView) -> None:
        """Into the list that the grid has now."""
        current = self.current.row_in(grid) if self.current is not None else None
        grid.choose(self._rows(grid), -1 if current is None else current)
        bar, row = grid.verticalScrollBar(), self.top.row_in(grid) if self.top is not None else None
        if row is None:
            bar.setValue(0)
        else:
            bar.setValue(bar.value() + grid.top_of(row) - self.offset)

    def _rows(self, grid: PhotoView) -> Sequence[int]:
        if self.everything:
            return range(len(grid.hits))
        return [row for row in map(grid.row_of, self.chosen) if row is not None]
