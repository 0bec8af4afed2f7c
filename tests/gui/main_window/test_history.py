"""Back and Forward lead through the places where one was, as they were left."""

from __future__ import annotations

import shutil
from datetime import datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from photosearch.gui.groups_page.groups_page import GroupsPage
from photosearch.gui.main_window.history import History
from photosearch.gui.main_window.pages import GROUPS, MAP, PEOPLE, PHOTOS
from photosearch.gui.main_window.place import Place, from_text, to_text
from photosearch.gui.map_page.map_page import MapPage
from photosearch.gui.people_page.people_page import PeoplePage
from photosearch.gui.photos_page.sort_popup import SortPopup
from photosearch.gui.query.query_state import QuerySnapshot
from photosearch.types import Filters, PictureTerm, Query, Sort, TextTerm

if TYPE_CHECKING:
    from pathlib import Path

    from support.window.shown import Open, Shown

_Key, _Held, _Button = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton
NEW = Query(filters=Filters(after=datetime(2001, 9, 8)))
PNG = Query(filters=Filters(kinds=("PNG",)))


def press(
    shown: Shown, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    if not shown.window.isActiveWindow():
        shown.come_forward()
    QTest.keyClick(QApplication.focusWidget() or shown.window, key, held)


def back(shown: Shown) -> None:
    press(shown, _Key.Key_Left, _Held.AltModifier)
    settle(shown)


def forward(shown: Shown) -> None:
    press(shown, _Key.Key_Right, _Held.AltModifier)
    settle(shown)


def settle(shown: Shown) -> None:
    """Until the photos of the query are there."""
    navigator, searcher = shown.window.navigator, shown.engine.searcher
    shown.until_through(shown.engine.do)
    shown.until(lambda: not searcher.is_waiting and navigator._returning is None)
    navigator.here()


def ask(shown: Shown, words: str) -> None:
    field = shown.window.page.bar.field
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, words)
    QTest.keyClick(field, _Key.Key_Return)
    settle(shown)


def words_behind(shown: Shown) -> list[str]:
    return [place.words for place in shown.window.navigator.history.behind]


def test_a_history_is_a_list_with_a_place_in_it() -> None:
    history = History(Place(words="0"))
    for number in range(1, 150):
        history.push(Place(words=str(number)))
    assert history.here.words == "149"
    assert len(history.behind) == 99
    assert not history.step(-100)
    assert history.step(-2)
    assert [place.words for place in history.ahead] == ["148", "149"]
    history.push(Place(words="new"))
    assert [history.here.words, history.behind[0].words, history.ahead] == ["new", "147", []]


def test_query_scroll_place_and_selection_come_back(many: Shown) -> None:
    page, state = many.window.page, many.window.page.query_state
    page.grid.setFocus()
    page.grid.choose([40, 42], current=42)
    page.grid.verticalScrollBar().setValue(page.grid.verticalScrollBar().maximum() - 30)
    where = page.grid.verticalScrollBar().value()
    state.update(settings=NEW)
    settle(many)
    assert len(many.names()) < 60
    assert page.grid.chosen_count() == 0
    back(many)
    assert state.query == Query()
    assert page.grid.chosen_rows() == [40, 42]
    assert page.grid.currentIndex().row() == 42
    assert page.grid.verticalScrollBar().value() == where
    assert not page.history.back.isEnabled()
    forward(many)
    assert state.query == NEW
    assert page.grid.verticalScrollBar().value() == 0
    assert not page.history.forward.isEnabled()


def test_letters_are_not_places_but_what_they_come_to_is(shown: Shown) -> None:
    bar = shown.window.page.bar
    for words in ("a cat", "a cat and", "a cat and a moon"):
        bar.field.setText("")
        QTest.keyClicks(bar.field, words)
        bar.state.ask()
        settle(shown)
    assert words_behind(shown) == ["All photos"]
    QTest.keyClick(bar.field, _Key.Key_Return)
    ask(shown, "coffee")
    assert words_behind(shown) == ["“a cat and a moon”", "All photos"]
    back(shown)
    assert bar.field.text() == "a cat and a moon"
    shown.until_scored()


def test_escape_can_be_gone_back_from_level_by_level(shown: Shown) -> None:
    page, state = shown.window.page, shown.window.page.query_state
    state.update(settings=PNG)
    settle(shown)
    ask(shown, "coffee")
    page.grid.setFocus()
    page.grid.show_row(0)
    chosen = page.grid.chosen()
    for _ in range(3):
        press(shown, _Key.Key_Escape)
        settle(shown)
    assert (state.query, page.grid.chosen()) == (Query(), [])
    back(shown)
    assert state.query == PNG
    back(shown)
    assert state.query == Query((TextTerm("coffee"),), filters=PNG.filters)
    assert page.grid.chosen() == []
    back(shown)
    assert page.grid.chosen() == chosen


def test_the_viewer_is_a_place_and_moving_on_in_it_is_not(shown: Shown) -> None:
    window, grid = shown.window, shown.window.page.grid
    grid.setFocus()
    grid.show_row(1)
    press(shown, _Key.Key_Space)
    press(shown, _Key.Key_Right)
    press(shown, _Key.Key_Right)
    press(shown, _Key.Key_Escape)
    settle(shown)
    assert not window.pages.viewing
    assert words_behind(shown) == [shown.names()[3], "All photos"]
    back(shown)
    assert window.pages.viewing
    assert window.viewer.row == 3
    back(shown)
    assert not window.pages.viewing
    assert grid.currentIndex().row() == 1
    forward(shown)
    assert window.viewer.row == 3


def test_from_a_photo_to_what_is_similar_and_back_into_the_viewer(shown: Shown) -> None:
    window, state = shown.window, shown.window.page.query_state
    ask(shown, "coffee")
    window.page.grid.viewer_wanted.emit(0)
    window.registry["similar"].trigger()
    settle(shown)
    assert not window.pages.viewing
    back(shown)
    assert state.query == Query((TextTerm("coffee"),))
    assert window.pages.viewing
    assert window.viewer.row == 0
    press(shown, _Key.Key_Escape)
    settle(shown)
    window.page.undo.action.click()
    settle(shown)
    assert window.pages.viewing, "taken back as far as before: the viewer, too"


def test_pages_order_and_less_certain_photos_are_places(shown: Shown) -> None:
    window, state = shown.window, shown.window.page.query_state
    ask(shown, "a cup of coffee")
    state.show_weaker(True)
    settle(shown)
    state.update(settings=Query(sort=Sort.FOLDER))
    settle(shown)
    window.show_page(MAP)
    settle(shown)
    assert words_behind(shown)[0] == "“a cup of coffee”"
    back(shown)
    assert (window.pages.shown, state.query.sort, state.weaker) == (PHOTOS, Sort.FOLDER, True)
    back(shown)
    assert (state.query.sort, state.weaker) == (None, True)
    back(shown)
    assert (state.query.terms, state.weaker) == ((TextTerm("a cup of coffee"),), False)
    for _ in range(3):
        forward(shown)
    assert window.pages.shown == MAP


def test_pages_have_places_of_their_own(shown: Shown) -> None:
    window = shown.window
    window.show_page(PEOPLE)
    people, places, groups = (window.pages[name] for name in (PEOPLE, MAP, GROUPS))
    assert isinstance(people, PeoplePage)
    assert isinstance(places, MapPage)
    assert isinstance(groups, GroupsPage)
    people.overview.ignored_wanted.emit()
    settle(shown)
    back(shown)
    assert people.place() == ("everybody",)
    forward(shown)
    assert people.place() == ("ignored",)
    window.show_page(MAP)
    viewport = places.map.viewport
    viewport.look_at(QPointF(0.25, 0.5), 5)
    window.show_page(GROUPS)
    groups.hidden.click()
    settle(shown)
    viewport.look_at(QPointF(0.5, 0.5), 3)
    back(shown)
    assert not groups.hidden.isChecked()
    back(shown)
    assert (viewport.middle, viewport.zoom) == (QPointF(0.25, 0.5), 5)


def test_what_one_sets_in_a_popup_is_one_step(shown: Shown) -> None:
    window, state = shown.window, shown.window.page.query_state
    ask(shown, "coffee")
    QTest.mouseClick(window.page.order, _Button.LeftButton)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, SortPopup)
    for percent in (60, 70, 80):
        popup.cut.setValue(percent)
        settle(shown)
    popup.close()
    assert state.query.least == 0.8
    back(shown)
    assert state.query == Query((TextTerm("coffee"),))


def test_the_side_buttons_of_the_mouse_go_back_and_forward(shown: Shown) -> None:
    ask(shown, "coffee")
    state, handle = shown.window.page.query_state, shown.window.windowHandle()
    place = shown.window.page.grid.viewport().mapTo(shown.window, QPoint(80, 80))
    QTest.mouseClick(handle, _Button.BackButton, _Held.NoModifier, place)
    settle(shown)
    assert state.query == Query()
    assert shown.window.page.grid.chosen_count() == 0, "and nothing is chosen by it"
    QTest.mouseClick(handle, _Button.ForwardButton, _Held.NoModifier, place)
    settle(shown)
    assert state.query == Query((TextTerm("coffee"),))


@pytest.mark.parametrize("how", ["held", "on the right", "by the keyboard"])
def test_the_last_places_are_listed_in_words(shown: Shown, how: str) -> None:
    ask(shown, "coffee")
    shown.window.page.query_state.update(settings=PNG)
    settle(shown)
    shown.window.show_page(GROUPS)
    settle(shown)
    back(shown)
    button = shown.window.page.history.back
    if how == "held":
        QTest.mousePress(button, _Button.LeftButton)
    elif how == "on the right":
        button.customContextMenuRequested.emit(QPoint(3, 3))
    else:
        button.setFocus()
        QTest.keyClick(button, _Key.Key_Menu)
        QTest.keyClick(button, _Key.Key_F10, _Held.ShiftModifier)
        button.open()
    shown.until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    if how == "held":
        QTest.mouseRelease(button, _Button.LeftButton)
    assert [entry.text() for entry in menu.actions()] == ["“coffee”", "All photos"]
    menu.actions()[1].trigger()
    menu.close()
    settle(shown)
    assert shown.window.page.query_state.query == Query()
    assert len(shown.window.navigator.history.ahead) == 3


def test_the_arrows_point_the_other_way_from_right_to_left(shown: Shown) -> None:
    buttons = shown.window.page.history
    assert (buttons.back._name, buttons.forward._name) == ("back", "forward")
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        shown.until(lambda: buttons.back.x() > buttons.forward.x())
        assert (buttons.back._name, buttons.forward._name) == ("forward", "back")
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_what_is_gone_leads_to_the_nearest_that_is_there(own: Shown, photos: Path) -> None:
    window, state = own.window, own.window.page.query_state
    ask(own, "coffee")
    window.page.grid.viewer_wanted.emit(0)
    shown_first = window.viewer.hit.path
    window.registry["similar"].trigger()
    settle(own)
    state.update(text="", terms=(), settings=Query(filters=Filters(folders=(photos,))))
    settle(own)
    window.page.bar._clear.click()
    settle(own)
    shown_first.unlink()
    window.registry["rescan"].trigger()
    own.until(lambda: len(own.names()) == 4)
    own.until_idle()
    back(own)
    assert state.query.filters.folders == (photos,)
    back(own)
    assert state.query == Query(), "there is nothing to be similar to any more"
    back(own)
    assert state.query == Query((TextTerm("coffee"),))
    assert window.viewer.shown_hits[0].path != shown_first
    assert not window.page.problem.isVisible()


def test_the_next_window_begins_where_the_last_one_ended(
    open_window: Open, indexed: Path, tmp_path: Path
) -> None:
    directory = shutil.copytree(indexed, tmp_path / "library")
    first = open_window(directory)
    first.until(lambda: len(first.names()) == 5)
    first.until_idle()
    first.window.page.query_state.update(settings=Query(sort=Sort.FOLDER, filters=PNG.filters))
    settle(first)
    ask(first, "moon")
    first.window.page.grid.setFocus()
    first.window.page.grid.show_row(0)
    press(first, _Key.Key_Space)
    photo = first.window.viewer.hit.photo_id
    first.window.close()
    first.engine.shut_down()
    second = open_window(directory)
    second.until(lambda: second.window.pages.viewing)
    assert second.window.viewer.hit.photo_id == photo
    assert second.window.page.bar.field.text() == "moon"
    assert second.window.page.query_state.query == Query(
        (TextTerm("moon"),), filters=PNG.filters, sort=Sort.FOLDER
    )
    press(second, _Key.Key_Escape)
    settle(second)
    assert [hit.photo_id for hit in second.window.page.grid.chosen()] == [photo]


@pytest.mark.parametrize(
    "kept", ["", "[]", "{", '{"page": 3}', '{"page": "nowhere", "text": "", "chips": ""}']
)
def test_a_kept_place_that_makes_no_sense_is_the_beginning(kept: str) -> None:
    assert from_text(kept) == Place()


def test_a_place_is_kept_as_text() -> None:
    query = QuerySnapshot("dog", (TextTerm("cat", -1.0),), PNG)
    assert from_text(to_text(Place(MAP, query, True))) == Place(MAP, query, True)
    picture = QuerySnapshot(terms=(PictureTerm(b"..."),))
    assert from_text(to_text(Place(query=picture))) == Place()
