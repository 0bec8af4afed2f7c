"""The page of people, through the real window."""

from __future__ import annotations

from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from skimage import data

from photosearch.faces import Face, FaceFinder
from photosearch.gui.main_window.pages import PEOPLE, PHOTOS
from photosearch.gui.people_page.person_view import MAYBE
from photosearch.types import ByDay
from support.models.fakes import FakeEncoder
from support.window.drivers import undo
from support.window.people import answer_name, open_on_people, people_page, until_said
from support.window.sidebar import chosen, click_row

if TYPE_CHECKING:
    from photosearch.gui.people_page.people_page import PeoplePage
    from support.window.shown import Open, Shown


@pytest.fixture
def off(open_window: Open, tmp_path: Path, encoder: FakeEncoder) -> Shown:  # noqa: ARG001
    """Nobody wanted faces to be looked for yet."""
    return open_on_people(open_window, tmp_path / "photos", tmp_path / "library", wanted=False)


@pytest.fixture
def shown(open_window: Open, tmp_path: Path, encoder: FakeEncoder) -> Shown:  # noqa: ARG001
    return open_on_people(open_window, tmp_path / "photos", tmp_path / "library", wanted=True)


def filled(shown: Shown) -> PeoplePage:
    page = people_page(shown)
    shown.until(lambda: len(page.overview.people) == 1)
    shown.until(lambda: page.stack.currentWidget() is page.overview)
    return page


def opened(shown: Shown) -> PeoplePage:
    """On the only person."""
    page = filled(shown)
    page.overview.tiles.setFocus()
    page.overview.tiles.setCurrentIndex(page.overview.tiles.shown.index(0, 0))
    QTest.keyClick(page.overview.tiles, Qt.Key.Key_Return)
    shown.until(lambda: page.stack.currentWidget() is page.person)
    return page


def test_people_are_found_named_and_searched(off: Shown) -> None:
    QTest.keyClick(off.window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | _Shift)
    page = people_page(off)
    assert page.stack.currentWidget() is page.welcome
    until_said(off)
    off.until(lambda: "computer" in page.welcome.accessibleName())
    assert off.engine.library.people.counts().sought == 0
    page.welcome.button.click()
    page = opened(off)
    off.until(lambda: len(page.grid.hits) == 3)
    page.person.name.click()
    answer_name(off, "Eileen Collins")
    off.until(lambda: page.person.head.heading.words == "Eileen Collins")
    page.person.search.click()
    off.until(lambda: sorted(off.names()) == ["framed.png", "mirrored.jpg", "portrait.jpg"])
    assert off.window.pages.shown == PHOTOS
    assert off.window.page.query_state.query.filters.people == ("Eileen Collins",)


_Shift = Qt.KeyboardModifier.ShiftModifier


def test_escape_goes_back_step_by_step(shown: Shown) -> None:
    page = opened(shown)
    page.take_focus()
    QTest.keyClick(page.grid, Qt.Key.Key_Escape)
    shown.until(lambda: page.stack.currentWidget() is page.overview)
    QTest.keyClick(page.overview.tiles, Qt.Key.Key_Escape)
    assert shown.window.pages.shown == PHOTOS


def test_the_viewer_returns_to_the_person(shown: Shown) -> None:
    page = opened(shown)
    shown.until(lambda: len(page.grid.hits) == 3)
    assert isinstance(page.grid.headings_by, ByDay)
    page.grid.viewer_wanted.emit(1)
    assert shown.window.pages.viewing
    QTest.keyClick(shown.window.viewer, Qt.Key.Key_Escape)
    assert shown.window.pages.shown == "people"
    assert page.stack.currentWidget() is page.person


def test_the_side_bar_leads_there_and_back(shown: Shown) -> None:
    pages = shown.window.page_list
    click_row(pages, PEOPLE)
    assert shown.window.pages.shown == PEOPLE
    assert chosen(pages) == (PEOPLE,)
    assert chosen(shown.window.panel.shelves) == ()
    shown.window.panel.all_wanted.emit()
    assert shown.window.pages.shown == PHOTOS
    assert chosen(pages) == ()


def test_a_face_can_be_rejected_ignored_and_brought_back(shown: Shown) -> None:
    people = shown.engine.library.people
    page = opened(shown)
    page.person.to_faces.click()
    shown.until(lambda: len(page.person.shown.faces) == 3)
    tiles = page.person.faces
    tiles.setCurrentIndex(tiles.shown.index(0, 0))
    page.person.reject.click()
    shown.until(lambda: len(page.person.shown.faces) == 2)
    tiles.selectAll()
    page.person.ignore.click()
    shown.until(lambda: len(people.ignored()) == 2)
    shown.until(lambda: page.stack.currentWidget() is page.welcome)  # nobody is left
    choose(page, "Ignored faces")
    shown.until(lambda: len(page.person.shown.faces) == 2 and page.person.shown.person is None)
    tiles.selectAll()
    page.person.restore.click()
    shown.until(lambda: people.ignored() == [])


def choose(page: PeoplePage, words: str) -> None:
    """In the menu of the page."""
    menu = page.overview.menu()
    (action,) = [action for action in menu.actions() if action.text() == words]
    action.trigger()
    menu.deleteLater()


def test_what_was_said_is_taken_back(shown: Shown) -> None:
    """By Ctrl+Z, the last first, after all that can be said on the page."""
    people, page = shown.engine.library.people, opened(shown)
    page.person.name.click()
    answer_name(shown, "Eileen")
    shown.until(lambda: page.person.head.heading.words == "Eileen")
    page.person.to_faces.click()
    tiles = page.person.faces
    shown.until(lambda: len(page.person.shown.faces) == 3)
    tiles.setCurrentIndex(tiles.shown.index(0, 0))
    page.person.reject.click()
    shown.until(lambda: len(page.person.shown.faces) == 2)
    tiles.setCurrentIndex(tiles.shown.index(0, 0))
    page.person.split.click()
    answer_name(shown, "Pamela")
    shown.until(lambda: people.names() == [("Eileen", 1), ("Pamela", 1)])
    shown.until(lambda: len(page.person.shown.faces) == 1)
    tiles.setCurrentIndex(tiles.shown.index(0, 0))
    page.person.ignore.click()
    shown.until(lambda: len(people.ignored()) == 1)
    until_said(shown)
    assert shown.window.page.undo.isVisible()
    undo(shown)
    shown.until(lambda: people.ignored() == [])
    undo(shown)
    shown.until(lambda: people.names() == [("Eileen", 2)])
    undo(shown)
    shown.until(lambda: [person.photos for person in people.all()] == [3])
    undo(shown)
    shown.until(lambda: [person.name for person in people.all()] == [""])


def test_people_can_be_named_while_indexing_goes_on(
    shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The run waits in a photo until the name is there; then it goes on, and the name is kept."""
    page, go_on = opened(shown), Event()
    look = FaceFinder.find

    def find(finder: FaceFinder, picture: Image.Image) -> list[Face]:
        assert go_on.wait(60)
        return look(finder, picture)

    monkeypatch.setattr(FaceFinder, "find", find)
    astronaut = Image.fromarray(data.astronaut())
    astronaut.resize((300, 300)).save(tmp_path / "photos" / "later.png")
    shown.engine.start()
    people = shown.engine.library.people
    shown.until(lambda: people.counts().waiting == 1)
    assert shown.engine.indexing.running
    page.person.name.click()
    answer_name(shown, "Eileen")
    shown.until(lambda: page.person.head.heading.words == "Eileen")
    page.show_everybody()
    shown.until(lambda: page.overview.head.count.text() == "1 photo to look at")
    go_on.set()
    shown.until_idle()
    shown.until(lambda: people.names() == [("Eileen", 4)])
    shown.until(lambda: page.overview.head.count.text() == "")


def test_looking_for_faces_is_switched_off_and_on_in_the_menu(shown: Shown) -> None:
    page, people = filled(shown), shown.engine.library.people
    choose(page, "Look for no more faces")
    shown.until(lambda: not people.wanted)
    until_said(shown)
    assert len(people.all()) == 1
    shown.until(lambda: not page.overview._is_on)
    choose(page, "Look for faces again")
    shown.until(lambda: people.wanted)
    shown.until_idle()


def test_suggestions_are_confirmed_together(shown: Shown) -> None:
    people = shown.engine.library.people
    page = opened(shown)
    person = page.person.shown.person
    assert person is not None
    faces = [face.id for face in people.faces(person.id)]
    people.name(person.id, "Eileen")
    catalogue = people._catalogue
    catalogue.people.reject(faces[1:], person.id)
    with catalogue._database.write() as connection:
        connection.execute("DELETE FROM people_said WHERE verdict = -1")
        connection.execute("UPDATE faces SET maybe_id = ? WHERE person_id IS NULL", (person.id,))
    shown.engine.people.changed.emit()
    shown.until(lambda: len(page.person.shown.maybe) == 2)
    page.person.to_maybe.click()
    assert page.person.stack.currentIndex() == MAYBE
    assert page.person.confirm.text() == "All are Eileen"
    page.person.confirm.click()
    shown.until(lambda: len(people.faces(person.id)) == 3)
    shown.until(lambda: page.person.to_maybe.isHidden())


def test_all_of_it_is_erased_after_asking(shown: Shown) -> None:
    page = filled(shown)
    choose(page, "Erase all that is known of people…")
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    (erase,) = [b for b in box.buttons() if b.text() == "Erase"]
    erase.click()
    people = shown.engine.library.people
    shown.until(lambda: people.counts().faces == 0 and not people.wanted)
    shown.until(lambda: page.stack.currentWidget() is page.welcome)
    shown.until_idle()


def test_what_is_there_can_be_heard(shown: Shown) -> None:
    page = filled(shown)
    model = page.overview.tiles.shown
    words = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert words == "Who is this?, 3 photos"
    assert page.overview.tiles.accessibleName() == "People"


@pytest.mark.parametrize("width", [320, 480, 2560])
def test_nothing_is_cut_off_at_any_width(shown: Shown, width: int) -> None:
    page = opened(shown)
    page.person.to_faces.click()
    shown.window.resize(width, 600)
    shown.until(lambda: page.width() <= width)
    page.person.faces.selectAll()
    for button in (page.person.reject, page.person.split, page.person.ignore, page.person.name):
        assert button.isVisible()
        assert button.geometry().right() <= button.parentWidget().width()
        assert button.width() >= min(button.sizeHint().width(), button.parentWidget().width())
