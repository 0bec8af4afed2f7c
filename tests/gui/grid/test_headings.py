"""Headings over the photos: where they lie and stay, what they choose, what is said of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photosearch.gui.grid import headed_view
from photosearch.gui.grid.grid import JUSTIFIED, LAYOUTS, SQUARE, Grid
from photosearch.gui.grid.heading_painter import Chosen
from photosearch.gui.services.placeholder_cache import PlaceholderCache
from photosearch.gui.services.task_queue import TaskQueue
from photosearch.gui.services.thumbnail_loader import ThumbnailLoader
from photosearch.types import ByDay, Hit

if TYPE_CHECKING:
    from collections.abc import Iterator

PER_DAY = 7
HELD = Qt.KeyboardModifier
SHIFT_CTRL = HELD.ShiftModifier | HELD.ControlModifier


class Source:
    """In the place of a library: plain thumbnails."""

    def __init__(self) -> None:
        self.photos = self

    def kept_thumbnail(self, photo_id: int, _side: int) -> tuple[Image.Image, bool]:
        return Image.new("RGB", (64, 48), (photo_id % 256, 90, 160)), True


def hits(first: int, count: int) -> list[Hit]:
    return [Hit(i, i, None, Path(f"/photos/{i:06}.jpg")) for i in range(first, first + count)]


def days(count: int, first: str = "2015-06-21") -> ByDay:
    """Seven photos a day, the highest id being the newest."""
    ago = (count - np.arange(count + 1)) // PER_DAY
    return ByDay(np.datetime64(first) - ago.astype("timedelta64[D]"))


@pytest.fixture
def grid(qtbot: QtBot) -> Iterator[Grid]:
    queue = TaskQueue("thumbnails", 1)
    made = Grid(ThumbnailLoader(Source(), queue, PlaceholderCache(None, None)))  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.resize(760, 500)
    made.set_side(140)
    made.show()
    made.headings_by = days(700)
    made.show_hits(hits(1, 700)[::-1], keep_place=False)
    QApplication.processEvents()
    yield made
    queue.stop()
    queue.wait()


def tops(grid: Grid) -> list[int]:
    return [heading.band.top() for heading in grid.headings()][::-1]


def tick(grid: Grid, section: int) -> QPoint:
    band = grid.band(section)
    return QPoint(band.right() - 18 if grid.isRightToLeft() else 18, band.center().y())


def click_tick(grid: Grid, section: int) -> None:
    place = tick(grid, section)
    assert grid.viewport().rect().contains(place)
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, HELD.NoModifier, place)


@pytest.mark.parametrize("direction", Qt.LayoutDirection)
@pytest.mark.parametrize("layout", LAYOUTS)
def test_each_day_begins_a_line_below_its_heading(
    grid: Grid, layout: str, direction: Qt.LayoutDirection
) -> None:
    grid.setLayoutDirection(direction)
    grid.set_layout(layout)
    assert len(grid.sections) == 100
    for section in (0, 1, 50, 99):
        first = grid.sections.rows(section).start
        cell = grid.lines.cell(first)
        assert grid.heading_top(section) == cell.top() - grid.heading_height
        above = grid.lines.cell(first - 1).bottom() if first else -1
        assert above < grid.heading_top(section)
        edge = grid.viewport().width() - 1 - cell.right() if grid.isRightToLeft() else cell.left()
        assert edge <= 4


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_topmost_heading_stays_till_the_next_pushes_it_out(grid: Grid, layout: str) -> None:
    grid.set_layout(layout)
    bar, height = grid.verticalScrollBar(), grid.heading_height
    for offset in (0, 1, 100):
        bar.setValue(offset)
        assert tops(grid)[0] == 0
        assert next(iter(grid.seen_sections())) == 0
    second = grid.heading_top(1)
    bar.setValue(second - height // 2)
    assert tops(grid)[:2] == [height // 2 - height, height // 2]
    bar.setValue(second)
    assert (tops(grid)[0], grid.seen_sections()[0]) == (0, 1)
    bar.setValue(bar.maximum())
    assert grid.seen_sections()[-1] == 99


def test_a_photo_below_a_heading_isn_t_meant_by_a_click_on_it(grid: Grid) -> None:
    grid.verticalScrollBar().setValue(grid.heading_height + 30)
    assert not grid.indexAt(QPoint(300, grid.heading_height // 2)).isValid()
    assert grid.indexAt(QPoint(100, grid.heading_height + 40)).isValid()


def test_a_tick_chooses_a_day_and_lets_it_go(grid: Grid) -> None:
    click_tick(grid, 0)
    assert grid.chosen_rows() == list(range(7))
    click_tick(grid, 1)
    assert grid.chosen_rows() == list(range(14)), "one more, not instead"
    QTest.mouseClick(
        grid.viewport(),
        Qt.MouseButton.LeftButton,
        HELD.ControlModifier,
        grid.visualRect(grid.model().index(8, 0)).center(),
    )
    assert [grid.chosen_of(i) for i in range(3)] == [Chosen.ALL, Chosen.SOME, Chosen.NONE]
    click_tick(grid, 0)
    assert grid.chosen_rows() == [7, *range(9, 14)]


def test_the_hand_that_ticks_draws_no_rubber_band(grid: Grid) -> None:
    begin = tick(grid, 0)
    for kind, place, held in (
        (QEvent.Type.MouseButtonPress, begin, Qt.MouseButton.LeftButton),
        (QEvent.Type.MouseMove, begin + QPoint(200, 200), Qt.MouseButton.LeftButton),
        (QEvent.Type.MouseMove, begin + QPoint(300, 300), Qt.MouseButton.LeftButton),
        (QEvent.Type.MouseButtonRelease, begin + QPoint(300, 300), Qt.MouseButton.NoButton),
    ):
        there = QPointF(place)
        button = Qt.MouseButton.LeftButton
        event = QMouseEvent(kind, there, grid.viewport().mapToGlobal(there), button, held, HELD(0))
        QApplication.sendEvent(grid.viewport(), event)
    assert grid.chosen_rows() == list(range(7))


def test_keys_lead_from_day_to_day_and_choose_one(
    grid: Grid, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    class Reader(QAccessible):
        @staticmethod
        def updateAccessibility(event: QAccessibleEvent) -> None:
            assert isinstance(event, QAccessibleAnnouncementEvent)
            said.append(event.message())

    monkeypatch.setattr(headed_view, "QAccessible", Reader)
    grid.setFocus()
    key, bar = Qt.Key, grid.verticalScrollBar()
    grid.show_row(3)
    QTest.keyClick(grid, key.Key_PageDown, HELD.ControlModifier)
    assert (grid.currentIndex().row(), bar.value()) == (7, grid.heading_top(1))
    QTest.keyClick(grid, key.Key_PageDown, HELD.ControlModifier)
    QTest.keyClick(grid, key.Key_A, SHIFT_CTRL)
    assert grid.chosen_rows() == list(range(14, 21))
    QTest.keyClick(grid, key.Key_A, SHIFT_CTRL)
    assert grid.chosen_rows() == []
    grid.show_row(16)
    for row in (14, 7, 0, 0):
        QTest.keyClick(grid, key.Key_PageUp, HELD.ControlModifier)
        assert grid.currentIndex().row() == row
    assert bar.value() == 0
    grid.show_row(699)
    QTest.keyClick(grid, key.Key_PageDown, HELD.ControlModifier)
    assert grid.currentIndex().row() == 699
    assert said[:3] == [
        "Saturday, 20 June 2015, 7 photos",
        "Friday, 19 June 2015, 7 photos",
        "Selected: Friday, 19 June 2015, 7 photos",
    ]


def test_a_page_down_is_never_more_than_a_page(grid: Grid) -> None:
    grid.setFocus()
    grid.show_row(0)
    height, last = grid.viewport().height(), 0
    for _ in range(6):
        QTest.keyClick(grid, Qt.Key.Key_PageDown)
        row = grid.currentIndex().row()
        moved = grid.lines.cell(row).top() - grid.lines.cell(last).top()
        assert 0 < moved <= height
        assert grid.visualRect(grid.currentIndex()).top() >= grid.heading_height
        last = row


def test_photos_that_arrive_move_nothing_under_the_hand(grid: Grid) -> None:
    bar = grid.verticalScrollBar()
    for layout in LAYOUTS:
        grid.set_layout(layout)
        grid.show_row(400)
        bar.setValue(bar.value() + 37)
        held, top = grid.currentIndex().row(), grid.top_of(400)
        wanted = grid.hits[held].photo_id
        grid.headings_by = days(len(grid.hits) + 30)
        grid.show_hits([*hits(len(grid.hits) + 1, 30)[::-1], *grid.hits], keep_place=True)
        row = grid.row_of(wanted)
        assert row is not None
        assert grid.currentIndex().row() == row
        assert grid.top_of(row) == top
        grid.headings_by = days(700)
        grid.show_hits(hits(1, 700)[::-1], keep_place=False)


def test_far_out_months_are_headings_and_near_days(grid: Grid) -> None:
    assert len(grid.sections) == 100
    grid.set_side(100)
    assert [grid.sections.title(i) for i in range(2)] == ["June 2015", "May 2015"]
    grid.set_side(184)
    assert len(grid.sections) == 100


def test_the_same_photos_in_another_order_of_headings_are_laid_out_anew(grid: Grid) -> None:
    grid.headings_by = None
    grid.show_hits(list(grid.hits), keep_place=True)
    assert not len(grid.sections)
    assert grid.lines.cell(0).top() == 0
    assert list(grid.headings()) == []


def test_layouts_have_sections_of_any_length(grid: Grid) -> None:
    numbers = np.concatenate([[0], np.repeat(np.arange(5), [40, 1, 2, 30, 3])])
    grid.headings_by = ByDay(np.datetime64("2015-06-21") - numbers.astype("timedelta64[D]"))
    for layout in (SQUARE, JUSTIFIED):
        grid.set_layout(layout)
        grid.show_hits(hits(1, 76), keep_place=False)
        assert [len(grid.sections.rows(i)) for i in range(5)] == [40, 1, 2, 30, 3]
        lefts = grid.lines.lefts[grid.sections.starts].tolist()
        assert lefts == [grid.lines.lefts[0]] * 5
