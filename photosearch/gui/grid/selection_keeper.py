"""Keeps scroll position, selection and current photo when the grid's photos are replaced.

A photo is found again by its file, which may be another photo now (edited), else by the photo.
What is read in several parts goes and comes back in several lists: as long as the person goes
nowhere, each is measured against the list in which all was there.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Protocol

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QScrollBar

from photosearch.gui.grid.grid_model import name_at
from photosearch.types import Hit

RowOf = Callable[[int], int | None]
"""The row of a photo in the new list; None if it isn't there any more."""


def successor(photos: Sequence[int], row: int, row_of: RowOf) -> int | None:
    """The new row of the photo in this row, or of the one that takes its place: the next of those
    that are still there, else the one before. None if none is."""
    for other in (*range(row, len(photos)), *range(row - 1, -1, -1)):
        found = row_of(photos[other])
        if found is not None:
            return found
    return None


class PhotoView(Protocol):
    """What is asked of the grid by those that keep a place in it."""

    @property
    def hits(self) -> Sequence[Hit]: ...
    @property
    def ids(self) -> Sequence[int]: ...

    def chosen_count(self) -> int: ...
    def chosen_rows(self) -> Sequence[int]: ...
    def visible_rows(self) -> range: ...
    def top_of(self, row: int) -> int: ...
    def row_of(self, photo_id: int) -> int | None: ...
    def choose(self, rows: Sequence[int], current: int | None = None) -> None: ...
    def currentIndex(self) -> QModelIndex: ...
    def verticalScrollBar(self) -> QScrollBar: ...
    def scrollTo(self, index: QModelIndex | QPersistentModelIndex) -> None: ...


class SelectionKeeper:
    """Taken before the list changes; put back into the new one."""

    def __init__(self, grid: PhotoView) -> None:
        self._hits, self._rows = grid.hits, grid.chosen_rows()
        self._current = grid.currentIndex().row()
        self._scrolled = grid.verticalScrollBar().value()
        seen = grid.visible_rows()
        self._in_sight = self._current in seen
        # at the list's start new photos are to be seen coming, unless one is on a photo there
        held = self._current if self._in_sight or not self._scrolled else seen.start
        self._anchor = (held, grid.top_of(held)) if held in seen else None
        self._left: object = None

    def put_back(self, grid: PhotoView) -> None:
        again = _Again(self._hits, grid)
        self._choose_again(grid, again.row_of)
        self._scroll_back(grid, again.row_of)
        self._left = _standing(grid) if again.missed else None

    def awaits_more(self, grid: PhotoView) -> bool:
        """Whether something wasn't found, and all is still as it was put back without."""
        return self._left is not None and self._left == _standing(grid)

    def _choose_again(self, grid: PhotoView, row_of: RowOf) -> None:
        found = [row_of(row) for row in self._rows]
        left = [row for row in found if row is not None]
        gone, current = bool(self._rows) and not left, self._current
        if gone and current not in self._rows:
            current = self._rows[-1]
        row = self._successor(current, row_of) if current >= 0 else None
        grid.choose([row] if gone and row is not None else left, current=row)

    def _scroll_back(self, grid: PhotoView, row_of: RowOf) -> None:
        bar = grid.verticalScrollBar()
        bar.setValue(self._scrolled)  # to choose is to scroll there
        if self._anchor is not None:
            held, top = self._anchor
            row = self._successor(held, row_of)
            if row is not None:
                bar.setValue(bar.value() + grid.top_of(row) - top)
        current = grid.currentIndex()
        if self._in_sight and current.row() not in grid.visible_rows():
            grid.scrollTo(current)

    def _successor(self, row: int, row_of: RowOf) -> int | None:
        return successor(range(len(self._hits)), row, row_of)


def _standing(grid: PhotoView) -> object:
    """Where the person is."""
    chosen = [grid.ids[row] for row in grid.chosen_rows()]
    return chosen, grid.currentIndex().row(), grid.verticalScrollBar().value()


class _Again:
    """The photos of the former list in the one that the grid has now."""

    def __init__(self, before: Sequence[Hit], grid: PhotoView) -> None:
        self._before, self._grid, self._now = before, grid, grid.hits
        self.missed = False
        """Whether one was asked for that isn't there."""

    def row_of(self, row: int) -> int | None:
        """From a row of the former list."""
        found = self._found(self._before[row])
        self.missed |= found is None
        return found

    def _found(self, hit: Hit) -> int | None:
        found = self._grid.row_of(hit.photo_id)
        if found is not None and self._now[found].path == hit.path:
            return found
        alike = self._rows.get(hit.path.name, ())
        return next((now for now in alike if self._now[now].path == hit.path), found)

    @cached_property
    def _rows(self) -> dict[str, list[int]]:
        """By the names of the files: 100,000 hits would take 0.7 s to build. Not made if nothing
        changed."""
        rows: dict[str, list[int]] = {}
        for row in range(len(self._now)):
            rows.setdefault(name_at(self._now, row), []).append(row)
        return rows
