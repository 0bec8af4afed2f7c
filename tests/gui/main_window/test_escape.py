"""Escape goes up one level, wherever the focus is, and what it took away can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from photosearch.gui.main_window.main_window import MainWindow
from photosearch.gui.query.filter_popup import FilterPopup
from photosearch.gui.text.shelves import ALL
from photosearch.types import Filters, Query, TextTerm
from support.window import states
from support.window.sidebar import click_row

if TYPE_CHECKING:
    from collections.abc import Callable

    from support.window.shown import Shown

_Key, _Held, _Button = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton
ASKED = Query((TextTerm("coffee"),), filters=Filters(kinds=("PNG",)))


def ask(shown: Shown) -> None:
    """For a word among the PNG files, with one photo chosen."""
    bar, grid = shown.window.page.bar, shown.window.page.grid
    bar.state.update(settings=Query(filters=ASKED.filters))
    QTest.keyClicks(bar.field, "coffee")
    shown.until_scored()
    shown.until(lambda: set(shown.names()) <= {"coffee.png", "moon.png"})
    grid.setFocus()
    grid.show_row(0)
    assert bar.state.query == ASKED


def undo(shown: Shown) -> None:
    target = QApplication.focusWidget() or shown.window
    shown.window.activateWindow()
    shown.until(shown.window.isActiveWindow)
    QTest.keyClick(target, _Key.Key_Z, _Held.ControlModifier)


def escape() -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, _Key.Key_Escape)


def places(window: MainWindow) -> list[QWidget]:
    page = window.page
    around = [window.panel.list, window.panel.add, window.search.saved.further]
    bar = [page.bar.field, page.settings_button, page.bar.filter]
    return [page.grid, *bar, page.order, page.slider, *around, page.filters.chips[0]]


def test_each_escape_goes_up_one_level(shown: Shown) -> None:
    bar, grid = shown.window.page.bar, shown.window.page.grid
    ask(shown)
    for number in range(len(places(shown.window))):
        grid.show_row(0)
        places(shown.window)[number].setFocus()
        escape()
        assert grid.chosen() == []
        assert bar.state.query == ASKED
        escape()
        assert bar.state.query == Query(filters=ASKED.filters)
        assert [chip.words for chip in shown.window.page.filters.chips] == ["PNG"]
        escape()
        assert bar.state.query == Query()
        shown.until_browsing()
        escape()
        undo(shown)
        assert bar.state.query == Query(filters=ASKED.filters)
        undo(shown)
        assert bar.state.query == ASKED
        shown.until_scored()


def test_a_popup_is_a_level_of_its_own(shown: Shown) -> None:
    bar = shown.window.page.bar
    ask(shown)
    QTest.mouseClick(bar.filter, _Button.LeftButton)
    popup = states.dialog_of(shown, FilterPopup)
    QTest.keyClick(popup, _Key.Key_Escape)
    assert not popup.isVisible()
    assert bar.state.query == ASKED
    assert shown.window.page.grid.chosen_count() == 1
    bar.filter.setFocus()
    for _ in range(3):
        escape()
    assert bar.state.query == Query()


def test_the_words_come_back_with_their_place(many: Shown) -> None:
    page = many.window.page
    page.bar.state.update(settings=Query(filters=Filters(kinds=("PNG",))))
    many.until(lambda: many.engine.searcher.query.filters.kinds == ("PNG",))
    many.until_through(many.engine.do)
    page.grid.setFocus()
    page.grid.show_row(40)
    place = page.grid.verticalScrollBar().value()
    assert place > 0
    page.bar._clear.click()
    many.until_through(many.engine.do)
    page.grid.verticalScrollBar().setValue(0)
    page.undo.action.click()
    many.until_through(many.engine.do)
    assert page.grid.currentIndex().row() == 40
    assert page.grid.verticalScrollBar().value() == place


def test_in_the_field_too_ctrl_z_brings_the_words_back(shown: Shown) -> None:
    bar = shown.window.page.bar
    QTest.keyClicks(bar.field, "a cat")
    shown.until_scored()
    escape()
    assert bar.field.hasFocus()
    assert bar.state.query == Query()
    undo(shown)
    assert bar.field.text() == "a cat"
    QTest.keyClicks(bar.field, "s")
    undo(shown)
    assert bar.field.text() == "a cat", "first what is typed"


def find_similar(window: MainWindow) -> None:
    window.page.grid.show_row(0)
    window.registry["similar"].trigger()


def click_all_photos(window: MainWindow) -> None:
    click_row(window.panel.shelves, ALL)


LOSSES: dict[str, Callable[[MainWindow], object]] = {
    "Backspace": lambda window: QTest.keyClick(window.page.bar.field, _Key.Key_Backspace),
    "Del": lambda window: QTest.keyClick(window.page.bar.chips.chips[0], _Key.Key_Delete),
    "find similar": find_similar,
    "all photos": click_all_photos,
    "filters": lambda window: QTest.keyClick(window.page.filters.chips[0], _Key.Key_Delete),
}


def test_nothing_of_a_query_is_lost_by_one_key(shown: Shown) -> None:
    window, bar = shown.window, shown.window.page.bar
    bar.make_chips(Query((TextTerm("coffee"), TextTerm("moon", -1.0)), filters=ASKED.filters))
    window.drop_and_paste.search_with_photos(window.page.grid.hits[:1])
    shown.until_scored()
    before, names = bar.state.query, [chip.name for chip in bar.chips.chips]
    for how, lose in LOSSES.items():
        lose(window)
        assert bar.state.query != before, how
        window.page.undo.action.click()
        assert bar.state.query == before, how
        assert [chip.name for chip in bar.chips.chips] == names
        shown.until_scored()


def test_a_clearing_takes_nothing_from_what_could_be_taken_back(shown: Shown) -> None:
    kept, bar = shown.engine.library.photos.favourites, shown.window.page.bar
    window = shown.window
    window.page.grid.setFocus()
    window.page.grid.show_row(1)
    window.registry["favourite"].trigger()
    shown.until(window.page.undo.isVisible)
    assert len(kept.ids()) == 1
    QTest.keyClicks(bar.field, "a cat")
    shown.until_scored()
    escape()
    undo(shown)
    assert bar.field.text() == "a cat"
    undo(shown)
    window.page.grid.setFocus()
    undo(shown)
    shown.until(lambda: kept.ids() == [])


def test_escape_in_a_name_that_is_typed_ends_only_that(shown: Shown) -> None:
    ask(shown)
    saved = shown.window.search.saved
    QTest.mouseClick(saved.keep, _Button.LeftButton)
    shown.until(lambda: saved.list.editing)
    escape()
    shown.until(lambda: not saved.list.editing)
    assert shown.window.page.bar.state.query == ASKED
