"""A rectangle drawn in the viewer is the query."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from photosearch.types import PhotoTerm

if TYPE_CHECKING:
    from support.window.shown import Shown


def look_at(shown: Shown, name: str) -> None:
    window = shown.window
    window.page.grid.viewer_wanted.emit(shown.names().index(name))
    shown.until(lambda: window.viewer.canvas.loaded is not None)


def draw(shown: Shown, one: tuple[float, float], other: tuple[float, float]) -> None:
    picker, canvas = shown.window.search.regions.picker, shown.window.viewer.canvas
    begin, end = (canvas.place_of(QPointF(*place)).toPoint() for place in (one, other))
    QTest.mousePress(picker, Qt.MouseButton.LeftButton, pos=begin)
    QTest.mouseMove(picker, end)
    QTest.mouseRelease(picker, Qt.MouseButton.LeftButton, pos=end)


@pytest.mark.parametrize("turns", [0, 1])
def test_a_drawn_part_is_the_query(shown: Shown, turns: int) -> None:
    window = shown.window
    look_at(shown, "cat.jpg")
    window.viewer.canvas.turn(turns)
    window.search.regions.tool.click()
    assert window.search.regions.picker.isVisible()
    draw(shown, (0.7, 0.8), (0.2, 0.1))
    (chip,) = window.page.bar.chips.chips
    assert chip.words == "part of cat.jpg"
    term = chip.term
    assert isinstance(term, PhotoTerm)
    assert term.region is not None
    edges = (term.region.left, term.region.top, term.region.right, term.region.bottom)
    assert edges == pytest.approx((0.2, 0.1, 0.7, 0.8), abs=0.01)
    assert not window.pages.viewing
    shown.until_scored()
    assert shown.names()[0] == "cat.jpg"
    assert not window.search.regions.tool.isChecked()


def test_a_slip_of_the_hand_and_escape_search_nothing(shown: Shown) -> None:
    window = shown.window
    look_at(shown, "cat.jpg")
    window.search.regions.tool.click()
    draw(shown, (0.5, 0.5), (0.502, 0.502))
    assert window.search.regions.picker.isVisible()
    QTest.keyClick(window.search.regions.picker, Qt.Key.Key_Escape)
    assert window.search.regions.picker.isHidden()
    assert window.pages.viewing
    assert not window.page.bar.chips.chips
    QTest.mouseClick(window.viewer.canvas, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
