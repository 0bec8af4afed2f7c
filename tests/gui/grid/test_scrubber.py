"""The years beside the scroll bar, and the bubble while a hand scrolls far."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photosearch.gui.grid.grid import Grid
from photosearch.gui.grid.scrubber import Scrubber
from photosearch.gui.grid.time_scrolling import TimeScrolling
from photosearch.gui.services.placeholder_cache import PlaceholderCache
from photosearch.gui.services.task_queue import TaskQueue
from photosearch.gui.services.thumbnail_loader import ThumbnailLoader
from photosearch.gui.style import theme
from photosearch.types import ByDay, ByFolder, Hit

if TYPE_CHECKING:
    from collections.abc import Iterator

COUNT = 7300
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class Source:
    """In the place of a library: plain thumbnails."""

    def __init__(self) -> None:
        self.photos = self

    def kept_thumbnail(self, photo_id: int, _side: int) -> tuple[Image.Image, bool]:
        return Image.new("RGB", (64, 48), (photo_id % 256, 90, 160)), True


def ten_years() -> ByDay:
    """Photos 1 to 7,300, the first the newest, ten on every fifth day."""
    ago = np.arange(COUNT + 1) // 10 * 5
    return ByDay(np.datetime64("2019-12-28") - ago.astype("timedelta64[D]"))


@pytest.fixture
def time(qtbot: QtBot) -> Iterator[TimeScrolling]:
    queue = TaskQueue("thumbnails", 1)
    grid = Grid(ThumbnailLoader(Source(), queue, PlaceholderCache(None, None)))  # type: ignore[arg-type]
    qtbot.addWidget(grid)
    made = TimeScrolling(grid)
    grid.resize(900, 600)
    grid.show()
    show(grid, COUNT)
    yield made
    queue.stop()
    queue.wait()


def show(grid: Grid, count: int) -> None:
    grid.headings_by = ten_years()
    hits = [Hit(i, i, None, Path(f"/photos/{i:06}.jpg")) for i in range(1, count + 1)]
    grid.show_hits(hits, keep_place=False)
    QApplication.processEvents()


def grid_of(time: TimeScrolling) -> Grid:
    grid = time.parent()
    assert isinstance(grid, Grid)
    return grid


def place_of_year(scrubber: Scrubber, year: str) -> QPoint:
    place = next(place for place, words in scrubber.labels() if words == year)
    return QPoint(scrubber.width() // 2, place)


def test_years_stand_where_they_begin_and_never_overlap(time: TimeScrolling) -> None:
    scrubber = time.scrubber
    line = QFontMetrics(theme.scaled(scrubber.font(), 0.85)).height()
    for height in (600, 2000, 160):
        grid_of(time).resize(900, height)
        QApplication.processEvents()
        labels = scrubber.labels()
        for (above, _), (below, _) in pairwise(labels):
            assert below - above >= line
        years = [int(words) for _, words in labels if words.isdigit()]
        assert years == sorted(years, reverse=True)
        assert len(years) >= 10 or height < 200
    grid_of(time).resize(900, 2000)
    QApplication.processEvents()
    assert any(not words.isdigit() for _, words in scrubber.labels()), "months where there is room"


def test_a_press_beside_a_year_shows_its_photos_and_a_bubble(time: TimeScrolling) -> None:
    grid, scrubber = grid_of(time), time.scrubber
    QTest.mousePress(scrubber, LEFT, NONE, place_of_year(scrubber, "2014"))
    day = grid.sections.day(grid.section_at(grid.verticalOffset()))
    assert day is not None
    assert (day.year, day.month) in ((2014, 12), (2015, 1))
    assert time.bubble.isVisible()
    assert time.bubble.text().endswith(str(day.year))
    QTest.mouseMove(scrubber, place_of_year(scrubber, "2012"))
    QTest.mouseRelease(scrubber, LEFT, NONE, place_of_year(scrubber, "2012"))
    assert not time.bubble.isVisible()


def test_dragging_the_scroll_bar_says_the_date(time: TimeScrolling) -> None:
    grid = grid_of(time)
    bar = grid.verticalScrollBar()
    bar.setSliderDown(True)
    bar.setSliderPosition(bar.maximum() // 2)
    bar.sliderMoved.emit(bar.maximum() // 2)
    assert time.bubble.isVisible()
    assert time.bubble.text().split()[-1] in ("2014", "2015")
    assert grid.viewport().geometry().contains(time.bubble.geometry())
    bar.setSliderDown(False)
    assert not time.bubble.isVisible()
    bar.setValue(0)
    assert not time.bubble.isVisible(), "a wheel or a key needs none"


def test_folders_have_a_bubble_and_no_years(time: TimeScrolling) -> None:
    grid, bar = grid_of(time), grid_of(time).verticalScrollBar()
    places = np.arange(COUNT + 1) // 1000
    grid.headings_by = ByFolder(places, tuple(Path(f"/photos/roll {i}") for i in range(8)))
    grid.show_hits(list(grid.hits), keep_place=True)
    assert time.scrubber.isHidden()
    assert grid.viewport().width() + bar.width() >= grid.width() - 1, "no room is kept for it"
    bar.setSliderDown(True)
    bar.setValue(bar.maximum())
    assert time.bubble.text() == "roll 7"


def test_the_keys_go_by_months_and_years(time: TimeScrolling) -> None:
    grid, scrubber = grid_of(time), time.scrubber
    scrubber.setFocus()
    QTest.keyClick(scrubber, Qt.Key.Key_Down)
    assert grid.sections.month_title(grid.section_at(grid.verticalOffset())) == "November 2019"
    assert scrubber.accessibleDescription() == "November 2019"
    QTest.keyClick(scrubber, Qt.Key.Key_PageDown)
    assert scrubber.accessibleDescription() == "November 2018"
    QTest.keyClick(scrubber, Qt.Key.Key_Up)
    assert scrubber.accessibleDescription() == "December 2018"
    QTest.keyClick(scrubber, Qt.Key.Key_Home)
    assert grid.verticalOffset() == 0
    grid.verticalScrollBar().setValue(grid.verticalScrollBar().maximum() // 2)
    assert scrubber.accessibleDescription().split()[-1] in ("2014", "2015")


@pytest.mark.parametrize("direction", Qt.LayoutDirection)
def test_it_lies_between_photos_and_scroll_bar(
    time: TimeScrolling, direction: Qt.LayoutDirection
) -> None:
    grid = grid_of(time)
    grid.setLayoutDirection(direction)
    QApplication.processEvents()
    view, there = grid.viewport().geometry(), time.scrubber.geometry()
    assert not view.intersects(there)
    assert grid.rect().contains(there)
    assert not grid.verticalScrollBar().geometry().translated(0, 0).intersects(there)
    assert (there.left() > view.left()) is (direction != Qt.LayoutDirection.RightToLeft)


def test_few_photos_or_a_narrow_window_have_none(time: TimeScrolling) -> None:
    grid = grid_of(time)
    assert time.scrubber.isVisible()
    grid.resize(480, 600)
    QApplication.processEvents()
    assert time.scrubber.isHidden()
    grid.resize(900, 600)
    QApplication.processEvents()
    assert time.scrubber.isVisible()
    show(grid, 12)
    assert time.scrubber.isHidden()
