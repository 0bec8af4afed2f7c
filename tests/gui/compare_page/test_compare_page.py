"""Photos side by side: opened from grid and viewer, moved together, judged, and left."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from photosearch.types import Flag
from support.window import drivers as by
from support.window.drivers import click, wheel
from support.window.geometry import faults
from support.window.settling import let_settle

if TYPE_CHECKING:
    from photosearch.gui.compare_page.compare_page import ComparePage
    from photosearch.gui.viewer.canvas import Canvas
    from support.window.shown import Shown

pytestmark = pytest.mark.usefixtures("trash_can", "quick_watch")

_Key, _Held = Qt.Key, Qt.KeyboardModifier
_SHIFT, _CONTROL = _Held.ShiftModifier, _Held.ControlModifier


def choose(shown: Shown, *rows: int) -> None:
    grid = shown.window.page.grid
    shown.window.activateWindow()
    grid.clearSelection()
    for row in rows:
        index = grid.model().index(row, 0)
        grid.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
    grid.setFocus()


def compare(shown: Shown, *rows: int) -> ComparePage:
    """From the grid, with all pictures in."""
    choose(shown, *rows)
    QTest.keyClick(shown.window.page.grid, _Key.Key_C)
    shown.until(lambda: shown.window.comparing.is_open)
    page = shown.window.comparing.page
    wait(shown, page)
    return page


def wait(shown: Shown, page: ComparePage) -> None:
    panes = page.panes[: len(page.hits)]
    shown.until(lambda: all(pane.canvas.is_settled for pane in panes))


def names(page: ComparePage) -> list[str]:
    assert [pane.name.words for pane in page.panes if pane.isVisible()] == [
        hit.path.name for hit in page.hits
    ]
    return [hit.path.name for hit in page.hits]


def scales(page: ComparePage) -> list[float]:
    return [pane.canvas.scale for pane in page.panes[: len(page.hits)]]


def drag(canvas: Canvas, held: Qt.KeyboardModifier) -> None:
    start, left = canvas.rect().center(), Qt.MouseButton.LeftButton
    end = QPointF(start + QPoint(-60, 0))
    QTest.mousePress(canvas, left, held, start)
    move = QMouseEvent(
        QEvent.Type.MouseMove, end, canvas.mapToGlobal(end), Qt.MouseButton.NoButton, left, held
    )
    QApplication.sendEvent(canvas, move)
    QTest.mouseRelease(canvas, left, held, end.toPoint())


def test_c_over_chosen_photos_compares_these(own: Shown) -> None:
    page = compare(own, 0, 2, 3)
    assert names(page) == [own.names()[row] for row in (0, 2, 3)]
    assert page.bar.title.words == "Compare 3 photos"
    assert "photo 1 of 3" in page.accessibleName()


def test_a_word_that_begins_with_c_is_a_word(own: Shown) -> None:
    choose(own, 0, 1)
    for key in (_Key.Key_C, _Key.Key_A):
        QTest.keyClick(own.window.page.grid, key)
    assert own.window.page.bar.field.text() == "ca"
    assert not own.window.comparing.is_open
    choose(own, 0)
    QTest.keyClick(own.window.page.grid, _Key.Key_C)
    assert own.window.page.bar.field.text().endswith("c"), "one photo is nothing to compare"


def test_of_more_than_four_the_others_take_places(own: Shown) -> None:
    page = compare(own, 0, 1, 2, 3, 4)
    assert names(page) == own.names()[:4]
    QTest.keyClick(page, _Key.Key_PageDown)
    assert names(page) == [own.names()[4], *own.names()[1:4]]


def test_c_compares_with_the_next_and_takes_in_more(own: Shown) -> None:
    own.window.page.grid.viewer_wanted.emit(1)
    QTest.keyClick(own.window.viewer, _Key.Key_C)
    page, listed = own.window.comparing.page, own.names()
    assert names(page) == listed[1:3]
    QTest.keyClick(page, _Key.Key_C)
    assert (names(page), page.current) == (listed[1:4], 2)
    QTest.keyClick(page, _Key.Key_C)
    assert (names(page), page.current) == (listed[1:5], 3)
    QTest.keyClick(page, _Key.Key_C)
    assert len(page.hits) == 4
    QTest.keyClick(page, _Key.Key_Left)
    assert page.current == 2
    assert page.shown_hits[0].path.name == listed[3]
    QTest.keyClick(page, _Key.Key_Backspace)
    assert names(page) == [listed[1], listed[2], listed[4]]
    click(page.panes[0].away)
    assert names(page) == [listed[2], listed[4]]


def test_other_photos_take_the_place_of_the_current_one(own: Shown) -> None:
    page, listed = compare(own, 0, 1), own.names()
    QTest.keyClick(page, _Key.Key_Right)
    for key, row in [
        (_Key.Key_PageDown, 2),
        (_Key.Key_PageDown, 3),
        (_Key.Key_PageUp, 2),
        (_Key.Key_PageUp, 1),
        (_Key.Key_PageUp, 1),
    ]:
        QTest.keyClick(page, key)
        assert names(page) == [listed[0], listed[row]]
    assert not page.bar.before.isEnabled()
    click(page.bar.behind)
    assert names(page) == [listed[0], listed[2]]


def test_the_best_is_picked_the_rest_rejected_and_undone(own: Shown) -> None:
    page, kept = compare(own, 0, 1, 2), own.engine.library.photos.ratings
    ids = [hit.photo_id for hit in page.hits]

    def flags() -> list[Flag]:
        found = kept.of(ids)
        return [found[photo_id].flag if photo_id in found else Flag.NONE for photo_id in ids]

    QTest.keyClick(page, _Key.Key_Right)
    QTest.keyClick(page, _Key.Key_K)
    judged = [Flag.REJECT, Flag.PICK, Flag.REJECT]
    assert [pane.stars.rating.flag for pane in page.panes[:3]] == judged, "at once"
    own.until(lambda: flags() == judged)
    own.until(lambda: own.window.page.undo.isVisible())
    by.undo(own, page)
    own.until(lambda: flags() == [Flag.NONE] * 3)
    own.until(lambda: [pane.stars.rating.flag for pane in page.panes[:3]] == [Flag.NONE] * 3)


def test_each_is_rated_and_marked_where_it_stands(own: Shown) -> None:
    page = compare(own, 0, 1)
    QTest.keyClick(page, _Key.Key_Right)
    QTest.keyClick(page, _Key.Key_4)
    QTest.keyClick(page, _Key.Key_X)
    assert (page.hits[1].rating.stars, page.hits[1].rating.flag) == (4, Flag.REJECT)
    assert page.hits[0].rating.stars == 0
    assert "4" in page.accessibleName()
    click(page.panes[0].stars.stars[2])
    assert page.hits[0].rating.stars == 3
    click(page.panes[0].favourite)
    own.until(lambda: page.hits[0].favourite)
    QTest.keySequence(page, own.window.registry["favourite"].shortcut())
    own.until(lambda: page.hits[1].favourite)


def test_keys_zoom_and_move_all_together(own: Shown) -> None:
    page = compare(own, 0, 1)
    fitted = scales(page)
    QTest.keyClick(page, _Key.Key_Z)
    assert scales(page) == [1.0, 1.0]
    QTest.keyClick(page, _Key.Key_Plus)
    QTest.keyClick(page, _Key.Key_Plus)
    QTest.keyClick(page, _Key.Key_Minus)
    assert scales(page) == [pytest.approx(1.25)] * 2
    page.panes[0].canvas.zoom_to(8.0)
    centres = [pane.canvas.placement.wanted_centre for pane in page.panes[:2]]
    QTest.keyClick(page, _Key.Key_Down, _CONTROL)
    QTest.keyClick(page, _Key.Key_Right, _CONTROL)
    moved = [pane.canvas.placement.wanted_centre for pane in page.panes[:2]]
    assert moved[0] == moved[1] != centres[0]
    assert page.current == 0
    QTest.keyClick(page, _Key.Key_Z, _SHIFT)
    assert scales(page) == fitted


def test_l_and_shift_part_them(own: Shown) -> None:
    page = compare(own, 0, 1)
    one, other = (pane.canvas for pane in page.panes[:2])
    QTest.keyClick(page, _Key.Key_Z)
    one.zoom_to(8.0)
    before, middle = one.placement.wanted_centre, other.placement.wanted_centre
    drag(one, _SHIFT)
    alone = one.placement.wanted_centre - before
    assert alone.x() != 0
    assert other.placement.wanted_centre == middle
    drag(one, _Held.NoModifier)
    assert other.placement.wanted_centre != middle
    difference = one.placement.wanted_centre - other.placement.wanted_centre
    assert (difference - alone).manhattanLength() < 1e-6, "they stay as far apart"
    QTest.keyClick(page, _Key.Key_L)
    assert not page.bar.join.isChecked()
    wheel(other, 120)
    assert [one.scale, other.scale] == pytest.approx([8.0, 10.0])
    QTest.keyClick(page, _Key.Key_L)
    assert one.scale == other.scale
    assert one.placement.wanted_centre == other.placement.wanted_centre


def test_escape_leads_back_to_where_one_was(own: Shown) -> None:
    page = compare(own, 1, 3)
    QTest.keyClick(page, _Key.Key_Escape)
    assert own.window.page.grid.isVisible()
    assert [hit.path.name for hit in own.window.page.grid.chosen()] == [
        own.names()[row] for row in (1, 3)
    ]
    own.window.page.grid.viewer_wanted.emit(2)
    QTest.keyClick(own.window.viewer, _Key.Key_C)
    QTest.keyClick(page, _Key.Key_Right)
    QTest.keyClick(page, _Key.Key_Escape)
    assert own.window.viewer.isVisible()
    assert own.window.viewer.row == 3
    assert page.panes[0].canvas._loader.cache.bytes == 0, "the memory is given back"


@pytest.mark.skipif(sys.platform != "linux", reason="looks into the Linux trash")
def test_after_delete_another_takes_its_place_and_the_last_one_is_alone(own: Shown) -> None:
    page, listed = compare(own, 0, 1), own.names()
    for left in ([listed[2], listed[1]], [listed[3], listed[1]], [listed[4], listed[1]]):
        before = own.names()
        by.delete(own, page)
        own.until(lambda before=before: own.names() != before)  # type: ignore[misc]
        assert names(page) == left
    by.delete(own, page)
    own.until(lambda: not own.window.comparing.is_open)
    assert own.window.page.grid.isVisible()
    assert own.names() == [listed[1]]


def test_what_can_t_be_shown_says_so_beside_the_others(own: Shown) -> None:
    own.engine.watching.close()
    own.window.page.grid.hits[1].path.unlink()
    choose(own, 0, 1)
    QTest.keyClick(own.window.page.grid, _Key.Key_C)
    own.until(lambda: own.window.comparing.is_open)
    page = own.window.comparing.page
    own.until(lambda: bool(page.panes[1].canvas.words))
    own.until(lambda: page.panes[0].canvas.loaded is not None)
    assert not page.panes[0].canvas.words


def test_a_narrow_window_holds_it(own: Shown) -> None:
    page = compare(own, 0, 1, 2, 3)
    own.window.resize(320, 600)

    def holds() -> None:
        assert own.window.width() == 320
        assert faults(own.window) == []

    let_settle()
    own.bot.waitUntil(holds, timeout=20_000)
    assert [pane.isVisible() for pane in page.panes] == [True] * 4


@pytest.mark.parametrize("mirrored", [False, True], ids=["left to right", "right to left"])
def test_arrows_go_where_they_point(own: Shown, mirrored: bool) -> None:
    page = compare(own, 0, 1, 2, 3)
    page.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    )
    own.window.resize(1200, 900)
    own.until(lambda: page._across == 2)
    page.layout().activate()
    page.area.layout().activate()

    def place() -> QPointF:
        return QPointF(page.panes[page.current].geometry().center())

    right, left = _Key.Key_Right, _Key.Key_Left
    page.go_to(0)
    begin = place()
    QTest.keyClick(page, left if mirrored else right)
    assert page.current == 1
    assert (place().x() < begin.x()) == mirrored
    QTest.keyClick(page, _Key.Key_Down)
    assert page.current == 3
    assert place().y() > begin.y()
    page.unsetLayoutDirection()
