"""Favourites, and more or less like this: through the window, each can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from photosearch.types import Query

if TYPE_CHECKING:
    from support.window.shown import Shown


def choose(shown: Shown, name: str) -> int:
    grid = shown.window.page.grid
    grid.show_row(shown.names().index(name))
    grid.setFocus()
    return grid.chosen()[0].photo_id


def test_a_key_makes_a_favourite_and_the_undo_or_the_key_takes_it_back(shown: Shown) -> None:
    page, kept = shown.window.page, shown.engine.library.photos.favourites
    moon = choose(shown, "moon.png")
    QTest.keyClick(page.grid, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    shown.until(lambda: kept.ids() == [moon])
    shown.until(page.undo.isVisible)
    assert page.undo.words.text() == "1 photo added to your favourites."
    page.undo.action.click()
    shown.until(lambda: kept.ids() == [])
    kept.mark([moon], True)
    QTest.keyClick(page.grid, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    shown.until(lambda: kept.ids() == [])


def test_more_and_less_like_this_change_the_order_and_go_with_their_chips(shown: Shown) -> None:
    window = shown.window
    bar, strip = window.page.bar, window.page.filters
    QTest.keyClicks(bar.field, "a thing")
    shown.until_scored()
    before = shown.names()
    last = choose(shown, before[-1])
    window.registry["more"].trigger()
    assert bar.state.settings == Query(liked=(last,))
    assert [chip.words for chip in strip.chips] == [f"More like {before[-1]}"]
    shown.until(lambda: shown.names()[0] == before[-1])
    choose(shown, before[-1])
    window.registry["less"].trigger()
    assert bar.state.settings == Query(disliked=(last,))
    shown.until(lambda: shown.names()[-1] == before[-1])
    strip.chips[0].removed.emit()
    shown.until(lambda: shown.names() == before)
    assert strip.isHidden()


def test_an_example_alone_is_a_search(shown: Shown) -> None:
    choose(shown, "cat.jpg")
    shown.window.registry["more"].trigger()
    shown.until_scored()
    assert shown.names()[0] == "cat.jpg"
    assert shown.window.page.heading.words == "Like your examples"
