"""Where photos lie: nothing overlaps, nothing is lost, every line is filled."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some
from PySide6.QtCore import QPoint

from photosearch.gui.grid.layouts import Lines, justified, squares

SHAPES = some.lists(some.sampled_from([0.01, 0.4, 0.67, 1.0, 1.33, 1.5, 3.0, 100.0]), max_size=60)


def check(lines: Lines, count: int, width: int) -> None:
    assert lines.count == count
    assert lines.starts[0] == 0
    assert lines.starts[-1] == count
    assert (np.diff(lines.starts) > 0).all()
    for line in range(len(lines.starts) - 1):
        cells = [lines.cell(row) for row in lines.rows_of(line)]
        assert cells[0].left() == 0
        assert cells[-1].right() < width
        for before, after in pairwise(cells):
            assert after.left() == before.right() + 1
            assert after.top() == before.top()
    for row in range(count):
        cell = lines.cell(row)
        assert lines.row_at(cell.center()) == row
        assert row in lines.between(cell.top(), cell.top())
        assert row not in lines.between(cell.bottom() + 1, cell.bottom() + 1)


@given(SHAPES, some.integers(100, 3000), some.integers(60, 400))
def test_justified_rows_hold_every_photo_once(shapes: list[float], width: int, side: int) -> None:
    lines = justified(np.array(shapes, np.float32), width, side, 20, 4)
    check(lines, len(shapes), width)
    for line in range(len(lines.starts) - 2):
        assert lines.cell(lines.rows_of(line)[-1]).right() == width - 1, "filled to the edge"


@given(some.integers(0, 60), some.integers(100, 3000), some.integers(60, 400))
def test_squares_hold_every_photo_once(count: int, width: int, side: int) -> None:
    lines = squares(count, width, side, 20)
    check(lines, count, width)
    assert len(set(lines.widths.tolist())) <= 1


def test_photos_keep_their_shapes_and_rows_their_height() -> None:
    ratios = np.random.default_rng(1).choice([1.5, 0.67, 1.78, 1.0], 1000).astype(np.float32)
    lines = justified(ratios, 1500, 208, 26, 4)
    for row in range(990):
        cell = lines.cell(row)
        shape = (cell.width() - 8) / (cell.height() - 26 - 8)
        assert shape == pytest.approx(ratios[row], rel=0.06)
        assert 120 < cell.height() - 34 < 320, "about the 200 that was asked for"


def test_the_keys_lead_to_the_nearest_photo_of_the_next_line() -> None:
    lines = justified(np.array([2, 1, 1, 2, 1, 1], np.float32), 400, 108, 0, 4)
    assert [list(lines.rows_of(line)) for line in range(2)] == [[0, 1, 2], [3, 4, 5]]
    assert lines.beside(2, 1) == 5
    assert lines.beside(4, -1) == 1
    assert lines.beside(4, 1) == 4, "there is no line below"
    assert lines.beside(1, 99) == 4
    assert lines.row_at(QPoint(10, 10**6)) is None
    assert lines.row_at(QPoint(-1, 10)) is None
