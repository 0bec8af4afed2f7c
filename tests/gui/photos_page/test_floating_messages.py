"""What is said in passing floats over the bottom of the photos and moves none of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtTest import QTest

from photosearch.gui.grid import tile_badges
from photosearch.gui.photos_page import floating_messages
from photosearch.gui.widgets import message_bar
from photosearch.gui.widgets.message_bar import MessageBar
from support.window.geometry import faults, place_in
from support.window.settling import let_settle

if TYPE_CHECKING:
    from support.window.shown import Shown

LONG = "“IMG_0412.jpg” and 12 others can't be moved to the trash: their folder is read-only."


def photos_lie(shown: Shown) -> list[QRect]:
    """Where the photos are on the screen."""
    grid = shown.window.page.grid
    origin = grid.viewport().mapToGlobal(QPoint())
    model = grid.model()
    return [grid.visualRect(model.index(r, 0)).translated(origin) for r in range(len(grid.hits))]


def strips(shown: Shown) -> list[MessageBar]:
    page = shown.window.page
    return [strip for strip in (page.problem, page.hint, page.undo) if strip.isVisible()]


def click_star(shown: Shown, row: int) -> None:
    grid = shown.window.page.grid
    picture = grid.picture_rect(grid.model().index(row, 0))
    place = tile_badges.heart_rect(picture).center()
    QTest.mouseMove(grid.viewport(), place)
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_two_neighbours_are_starred_one_after_the_other(many: Shown) -> None:
    page, kept = many.window.page, many.engine.library.photos.favourites
    page.hint.withdraw()
    before = photos_lie(many)
    click_star(many, 0)
    many.until(page.undo.isVisible)
    assert photos_lie(many) == before
    click_star(many, 1)
    many.until(lambda: len(kept.ids()) == 2)
    assert photos_lie(many) == before
    page.undo._patience.setInterval(1)
    page.undo._patience.start()
    many.until(lambda: not strips(many))
    assert photos_lie(many) == before


@pytest.mark.parametrize("size", [(320, 300), (480, 700), (1800, 900)])
def test_no_notice_moves_anything(many: Shown, size: tuple[int, int]) -> None:
    window, page = many.window, many.window.page
    page.hint.withdraw()

    def above_the_end() -> int:
        return place_in(page.stack, window).bottom() - place_in(strip, window).bottom()

    for strip in (page.problem, page.hint, page.undo):
        window.resize(*size)
        let_settle()
        before = photos_lie(many)
        if strip is page.undo:
            page.undo.offer(LONG, lambda: None)
        else:
            strip.say(LONG, "Models…")
        let_settle()
        assert strips(many) == [strip]
        assert photos_lie(many) == before
        assert faults(window) == []
        assert window.rect().contains(place_in(strip, window))
        assert 0 < above_the_end() < 30, "over the bottom of the photos"
        window.resize(size[0], size[1] + 40)
        many.until(lambda: 0 < above_the_end() < 30)
        strip.withdraw()


def test_one_at_a_time_and_the_one_before_comes_back(many: Shown) -> None:
    page = many.window.page
    page.hint.withdraw()
    page.problem.say("This went wrong.")
    page.undo.offer("This was done.", lambda: None)
    assert strips(many) == [page.undo]
    page.undo._close.click()
    assert strips(many) == [page.problem]
    page.problem._close.click()
    assert strips(many) == []


def test_it_goes_by_itself_and_ctrl_z_still_takes_it_back(many: Shown) -> None:
    assert 5_000 <= message_bar.PATIENCE_MS <= 8_000
    page, done = many.window.page, []
    page.hint.withdraw()
    page.undo._patience.setInterval(1)
    page.undo.offer("This was done.", lambda: done.append("undone"))
    many.until(lambda: not strips(many))
    page.grid.setFocus()
    QTest.keyClick(page.grid, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert done == ["undone"]
    QTest.keyClick(page.grid, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert done == ["undone"], "once"


def test_it_waits_for_a_hand_that_is_on_it(many: Shown) -> None:
    page = many.window.page
    page.hint.withdraw()
    page.undo.offer("This was done.", lambda: None)
    page.undo.action.setFocus()
    page.undo._patience.setInterval(1)
    page.undo._patience.start()
    many.until(lambda: not page.undo._patience.isActive())
    assert strips(many) == [page.undo]
    page.grid.setFocus()
    many.until(lambda: not strips(many))


def test_a_click_on_undo_leaves_the_keys_with_the_photos(many: Shown) -> None:
    page = many.window.page
    page.grid.setFocus()
    page.undo.offer("This was done.", lambda: None)
    QTest.mouseClick(page.undo.action, Qt.MouseButton.LeftButton)
    assert page.grid.hasFocus()
    assert page.undo not in strips(many)


def test_a_screen_reader_hears_it(many: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[tuple[object, str]] = []

    class Reader(QAccessible):
        @staticmethod
        def updateAccessibility(event: QAccessibleEvent) -> None:
            assert isinstance(event, QAccessibleAnnouncementEvent)
            told.append((event.type(), event.message()))

    monkeypatch.setattr(floating_messages, "QAccessible", Reader)
    many.window.page.problem.say("This went wrong.")
    assert told == [(QAccessible.Event.Announcement, "This went wrong.")]


@pytest.mark.parametrize("width", [320, 570])
def test_what_is_known_of_the_photo_leaves_it_its_room(many: Shown, width: int) -> None:
    window, page, viewer = many.window, many.window.page, many.window.viewer
    window.resize(width, 600)
    page.grid.viewer_wanted.emit(0)
    page.undo.offer(LONG, lambda: None)
    viewer.bar.about.click()
    many.until(lambda: page.undo.width() >= min(width, 320) - 40)
    let_settle()
    assert window.rect().contains(place_in(page.undo, window))
    assert not [fault for fault in faults(window) if "cut off" in fault]
    viewer.bar.about.click()
    around = viewer.canvas if width > 320 else viewer  # between its arrows there is no room then
    many.until(lambda: place_in(around, window).contains(place_in(page.undo, window)))


def test_over_the_viewer_a_notice_is_as_dark_as_that(many: Shown) -> None:
    window, page = many.window, many.window.page

    def ground() -> int:
        return strip.grab().toImage().pixelColor(strip.width() // 2, 3).lightness()

    for strip in (page.problem, page.hint, page.undo):
        strip.say("“a.jpg” has gone.", "Undo")
        many.until(strip.isVisible)
        light = ground()
        page.grid.viewer_wanted.emit(0)
        many.until(lambda: window.pages.viewing)
        assert strip.isVisible()
        assert ground() < 60 < 150 < light
        for part in (strip.words, strip.action):
            assert part.palette().color(part.foregroundRole()).lightness() > 200
        window.viewer.leave()
        assert ground() == light
        strip.withdraw()
