"""What is there goes and comes back; the person stays where they were: the next photo is current,
nothing jumps, and an undo leads back to what it brought back."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from photosearch.gui.grid.grid import Grid
from photosearch.gui.grid.selection_keeper import successor
from photosearch.types import Hit
from support.window import drivers as by

if TYPE_CHECKING:
    from support.window.shown import Shown

pytestmark = pytest.mark.usefixtures("trash_can", "quick_watch")

MANY = 60
linux_trash = pytest.mark.skipif(sys.platform != "linux", reason="looks into the Linux trash")
_Key, _Held = Qt.Key, Qt.KeyboardModifier


def click(grid: Grid, row: int, held: Qt.KeyboardModifier = _Held.NoModifier) -> None:
    place = grid.visualRect(grid.model().index(row, 0)).center()
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, held, place)


def go_to(shown: Shown, row: int) -> Grid:
    """Choose a photo, in the middle of the window if that is possible."""
    grid = shown.window.page.grid
    grid.setFocus()
    grid.show_row(row)
    grid.scrollTo(grid.model().index(row, 0), Grid.ScrollHint.PositionAtCenter)
    return grid


def delete(shown: Shown) -> None:
    by.delete(shown, shown.window.page.grid)


def take_back(shown: Shown) -> None:
    by.undo(shown, shown.window.page.grid)


def chosen(shown: Shown) -> list[str]:
    return [hit.path.name for hit in shown.window.page.grid.chosen()]


def current(shown: Shown) -> str:
    return shown.names()[shown.window.page.grid.currentIndex().row()]


def in_view(grid: Grid, row: int) -> bool:
    return grid.viewport().rect().contains(grid.visualRect(grid.model().index(row, 0)))


@linux_trash
def test_after_delete_the_next_photo_is_current_and_the_place_is_kept(many: Shown) -> None:
    grid = go_to(many, 30)
    bar, place = grid.verticalScrollBar(), grid.verticalScrollBar().value()
    assert place > 0
    delete(many)
    many.until(lambda: "30.png" not in many.names())
    many.until_idle()
    assert (chosen(many), current(many), bar.value()) == (["31.png"], "31.png", place)
    QTest.keyClick(grid, _Key.Key_Right)
    assert current(many) == "32.png"
    QTest.keyClick(grid, _Key.Key_Left)
    delete(many)
    many.until(lambda: "31.png" not in many.names())
    assert (chosen(many), bar.value()) == (["32.png"], place)


@linux_trash
def test_an_undo_leads_back_to_what_it_brings_back(many: Shown) -> None:
    grid = go_to(many, 30)
    QTest.keyClick(grid, _Key.Key_Right, _Held.ShiftModifier)
    delete(many)
    many.until(lambda: "31.png" not in many.names())
    many.until_idle()
    grid.verticalScrollBar().setValue(0)
    take_back(many)
    many.until(lambda: {"30.png", "31.png"} <= set(many.names()))
    assert chosen(many) == ["30.png", "31.png"]
    assert in_view(grid, grid.currentIndex().row())


@linux_trash
def test_whoever_goes_elsewhere_meanwhile_stays_there(many: Shown) -> None:
    grid = go_to(many, 30)
    delete(many)
    many.until(lambda: "30.png" not in many.names())
    many.until_idle()
    take_back(many)
    go_to(many, 50)
    QTest.keyClick(grid, _Key.Key_Right)
    name = current(many)
    many.until(lambda: "30.png" in many.names())
    assert chosen(many) == [name]
    assert in_view(grid, grid.currentIndex().row())


@linux_trash
def test_the_last_photos_gone_the_one_before_is_current(many: Shown) -> None:
    grid = go_to(many, 58)
    QTest.keyClick(grid, _Key.Key_Right, _Held.ShiftModifier)
    delete(many)
    many.until(lambda: len(many.names()) == 58)
    assert chosen(many) == ["57.png"]
    assert 57 in grid.visible_rows()


@linux_trash
def test_what_is_in_the_trash_does_not_come_back_by_a_refresh(many: Shown) -> None:
    """Though the folders can't be looked through for a while."""
    many.engine.indexing.start = lambda: None  # type: ignore[method-assign]
    many.window.window_actions.files.changed.disconnect()
    many.engine.watching.close()
    go_to(many, 30)
    delete(many)
    many.until(lambda: "30.png" not in many.names())
    many.engine.refresh()
    many.until_idle()
    assert "30.png" not in many.names()


def test_out_of_the_favourites_and_back_again(many: Shown) -> None:
    kept = many.engine.library.photos.favourites
    kept.mark([hit.photo_id for hit in many.window.page.grid.hits[:50]], True)
    bar = many.window.page.bar
    QTest.keyClicks(bar.field, "favourite:yes")
    QTest.keyClick(bar.field, _Key.Key_Return)
    many.until(lambda: len(many.names()) == 50)
    grid = go_to(many, 30)
    place = grid.verticalScrollBar().value()
    many.window.registry["favourite"].trigger()
    many.until(lambda: "30.png" not in many.names())
    assert chosen(many) == ["31.png"]
    assert grid.verticalScrollBar().value() == place
    grid.verticalScrollBar().setValue(0)
    take_back(many)
    many.until(lambda: "30.png" in many.names())
    assert chosen(many) == ["30.png"]
    assert in_view(grid, 30)


def test_a_file_that_goes_outside_leaves_the_next_one_current(many: Shown, roll: Path) -> None:
    many.until_through(many.engine.watching.queue.run)
    grid = go_to(many, 30)
    place = grid.verticalScrollBar().value()
    (roll / "30.png").unlink()
    many.until(lambda: "30.png" not in many.names())
    assert (chosen(many), current(many)) == (["31.png"], "31.png")
    assert grid.verticalScrollBar().value() == place


def test_what_stays_chosen_stays_and_nothing_else_joins(many: Shown, roll: Path) -> None:
    many.until_through(many.engine.watching.queue.run)
    grid = go_to(many, 30)
    click(grid, 32, _Held.ControlModifier)
    (roll / "32.png").unlink()
    many.until(lambda: "32.png" not in many.names())
    assert (chosen(many), current(many)) == (["30.png"], "33.png")


def test_photos_that_come_at_the_start_push_the_current_one_nowhere(
    many: Shown, roll: Path
) -> None:
    many.until_through(many.engine.watching.queue.run)
    grid = many.window.page.grid
    grid.show_row(3)
    top = grid.top_of(3)
    for number in range(40):
        Image.new("RGB", (24, 16), (200, 6 * number, 9)).save(roll / f"new{number}.png")
    many.until(lambda: len(many.names()) == 100)
    assert chosen(many) == ["03.png"]
    assert grid.top_of(grid.currentIndex().row()) == top


def test_a_refresh_scrolls_to_no_photo_out_of_sight(many: Shown, roll: Path) -> None:
    many.until_through(many.engine.watching.queue.run)
    grid = go_to(many, 50)
    grid.verticalScrollBar().setValue(0)
    (roll / "40.png").unlink()
    many.until(lambda: "40.png" not in many.names())
    assert grid.verticalScrollBar().value() == 0
    assert chosen(many) == ["50.png"]


def edit(path: Path) -> None:
    """As programs do that save by renaming; its place by date stays."""
    number, written, new = int(path.stem), path.stat().st_mtime_ns + 1000, path.with_name(".new")
    Image.new("RGB", (24, 16), (9, number, number)).save(new, "PNG")
    os.utime(new, ns=(written, written))
    new.replace(path)


def test_what_another_program_saves_stays_chosen_and_moves_nothing(many: Shown, roll: Path) -> None:
    many.until_through(many.engine.watching.queue.run)
    grid = go_to(many, 30)
    click(grid, 32, _Held.ShiftModifier)
    place, before = grid.verticalScrollBar().value(), list(grid.ids)
    edited = sorted({*grid.visible_rows(), 30, 31, 32})
    for row in edited:
        edit(roll / f"{row:02}.png")
    many.until(lambda: {before[row] for row in edited}.isdisjoint(grid.ids))
    many.until(lambda: len(many.names()) == MANY)
    many.until_idle()
    assert chosen(many) == ["30.png", "31.png", "32.png"]
    assert (current(many), grid.verticalScrollBar().value()) == ("32.png", place)


def in_parts(grid: Grid, *parts: list[Hit]) -> None:
    """As a slow machine reads it, or a large change."""
    for part in parts:
        grid.show_hits(part, keep_place=True)


def test_what_is_saved_elsewhere_stays_chosen_when_it_is_read_in_parts(many: Shown) -> None:
    grid = go_to(many, 30)
    click(grid, 32, _Held.ShiftModifier)
    place, before = grid.verticalScrollBar().value(), list(grid.hits)
    edited = {*grid.visible_rows(), 30, 31, 32}

    def read(*rows: int) -> list[Hit]:
        hits = [hit for row, hit in enumerate(before) if row not in edited or row in rows]
        return [replace(hit, photo_id=1000 + hit.photo_id) for hit in hits]

    in_parts(grid, read(), read(31, 32), read(*edited))
    assert chosen(many) == ["30.png", "31.png", "32.png"]
    assert (current(many), grid.verticalScrollBar().value()) == ("32.png", place)


@pytest.mark.parametrize("go", [lambda grid: click(grid, 34), lambda grid: grid.show_row(34)])
def test_whoever_goes_elsewhere_between_two_parts_stays_there(
    many: Shown, go: Callable[[Grid], None]
) -> None:
    grid = go_to(many, 30)
    before = list(grid.hits)
    in_parts(grid, before[:30] + before[32:])
    assert chosen(many) == ["32.png"]
    go(grid)
    in_parts(grid, before)
    assert chosen(many) == ["36.png"]


def test_photos_that_come_in_parts_push_the_current_one_nowhere(many: Shown) -> None:
    grid = many.window.page.grid
    grid.show_row(3)
    top, before = grid.top_of(3), list(grid.hits)
    new = [replace(before[0], photo_id=n, path=Path(f"new{n}.png")) for n in range(1000, 1040)]
    in_parts(grid, *(new[-count:] + before for count in (grid.columns() + 1, 17, 40)))
    assert chosen(many) == ["03.png"]
    assert grid.top_of(grid.currentIndex().row()) == top


@linux_trash
def test_an_undo_leads_to_a_photo_whose_copy_stood_in_its_place(many: Shown, roll: Path) -> None:
    many.until_through(many.engine.watching.queue.run)
    shutil.copy2(roll / "30.png", roll / "30z.png")
    many.engine.indexing.start()
    many.until_idle()
    row = next(row for row, name in enumerate(many.names()) if name.startswith("30"))
    name = many.names()[row]
    grid = go_to(many, row)
    delete(many)
    many.until(lambda: not (roll / name).exists())
    many.until_idle()
    many.until(lambda: len(many.names()) == MANY)
    click(grid, row + 3)
    take_back(many)
    many.until(lambda: name in many.names())
    assert chosen(many) == [name]


def test_an_undo_takes_no_star_that_was_there_before(many: Shown) -> None:
    kept, grid = many.engine.library.photos.favourites, many.window.page.grid
    before = grid.hits[31].photo_id
    kept.mark([before], True)
    go_to(many, 30)
    QTest.keyClick(grid, _Key.Key_Right, _Held.ShiftModifier)
    many.window.registry["favourite"].trigger()
    many.until(lambda: len(kept.ids()) == 2)
    many.until_idle()
    take_back(many)
    many.until(lambda: len(kept.ids()) < 2)
    assert list(kept.ids()) == [before]


def test_the_successor_is_the_next_one_else_the_one_before() -> None:
    def after(*left: int) -> int | None:
        return successor([10, 11, 12, 13], 1, dict(zip(left, range(9), strict=False)).get)

    assert after(10, 11, 12) == 1, "it is still there"
    assert after(10, 12, 13) == 1
    assert after(10, 13) == 1
    assert after(10) == 0
    assert after() is None


@pytest.mark.parametrize("scrolled", [0, 60])
def test_a_line_above_the_photos_that_comes_and_goes_with_a_refresh_moves_none(
    shown: Shown, scrolled: int
) -> None:
    shown.window.resize(480, 420)
    page, grid = shown.window.page, go_to(shown, 0)
    grid.set_side(240)
    shown.until(lambda: grid.width() <= 480)
    grid.verticalScrollBar().setValue(scrolled)

    def place() -> int:
        return grid.viewport().mapTo(page, grid.visualRect(grid.model().index(2, 0)).topLeft()).y()

    before = place()
    page.note("Faded photos are less certain.", refreshed=True)
    assert page.notice.isVisible()
    assert place() == before
    page.note("", refreshed=True)
    assert place() == before
    page.note("", refreshed=False)
    assert not page.notice.isVisible()
