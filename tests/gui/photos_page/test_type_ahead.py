"""Typing over the photos searches; it changes nothing that a person has."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from photosearch.gui.grid.grid_model import next_named
from photosearch.types import Hit, Rating

if TYPE_CHECKING:
    from support.window.shown import Shown

_Key, _Held = Qt.Key, Qt.KeyboardModifier


def type_letters(letters: str) -> None:
    """Into whatever has the focus by then, on any keyboard."""
    for letter in letters:
        target = QApplication.focusWidget()
        assert target is not None
        event = QKeyEvent(QEvent.Type.KeyPress, 0, _Held.NoModifier, letter)
        QApplication.sendEvent(target, event)


def begin(shown: Shown) -> None:
    grid = shown.window.page.grid
    grid.setFocus()
    grid.show_row(2)


def test_letters_over_the_photos_are_words_to_search_for(shown: Shown) -> None:
    field = shown.window.page.bar.field
    begin(shown)
    type_letters("beach")
    assert field.text() == "beach"
    assert field.hasFocus()
    begin(shown)
    type_letters("dog")
    assert field.text() == "beach dog", "behind the words that are there"
    shown.until_scored()
    assert shown.engine.library.photos.favourites.ids() == []


def test_no_letter_does_anything_else(shown: Shown) -> None:
    page = shown.window.page
    before = [path.read_bytes() for path in sorted(Path(page.grid.hits[0].path.parent).iterdir())]
    for letter in "abcdefghijklmnoqrstvwyzABZ6789äßé中.,!\"'(":
        page.bar.clear()
        begin(shown)
        type_letters(letter)
        assert page.bar.field.text() == letter
        assert not shown.window.pages.viewing
        assert QApplication.activeModalWidget() is None
    shown.until_through(shown.engine.do)
    assert shown.engine.library.photos.favourites.ids() == []
    after = [path.read_bytes() for path in sorted(Path(page.grid.hits[0].path.parent).iterdir())]
    assert after == before


def test_where_no_photo_is_chosen_every_letter_is_one_to_search_for(shown: Shown) -> None:
    page = shown.window.page
    for letter in "pxu012345":
        page.bar.clear()
        page.grid.clearSelection()
        page.grid.setFocus()
        type_letters(letter)
        assert page.bar.field.text() == letter
    shown.until_through(shown.engine.do)
    assert shown.engine.library.photos.ratings.of(page.grid.ids) == {}


def test_a_word_that_begins_as_a_rating_rates_nothing(shown: Shown) -> None:
    page, ratings = shown.window.page, shown.engine.library.photos.ratings
    begin(shown)
    (hit,) = page.grid.chosen()
    ratings.rate([hit.photo_id], 2)
    for word in ("puppy", "2019", "xmas", "up north"):
        page.bar.clear()
        begin(shown)
        type_letters(word.replace(" ", ""))
        assert page.bar.field.text() == word.replace(" ", "")
        assert page.bar.field.hasFocus()
        shown.until_through(shown.engine.do)
        shown.until(lambda: ratings.of([hit.photo_id]) == {hit.photo_id: Rating(2)})


def test_an_input_method_writes_into_the_field(shown: Shown) -> None:
    page = shown.window.page
    begin(shown)
    assert page.grid.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    for unfinished in ("m", "ma", "mao"):
        QApplication.sendEvent(page.grid, QInputMethodEvent(unfinished, []))
        assert page.grid.hasFocus(), "else the making would be broken off"
        assert page.bar.field.displayText() in ("", unfinished)
    done = QInputMethodEvent("", [])
    done.setCommitString("猫")
    QApplication.sendEvent(page.grid, done)
    assert page.bar.field.text() == "猫"
    assert page.bar.field.hasFocus()
    shown.until_scored()
    assert shown.engine.searcher.query.terms[0].text == "猫"


def test_after_a_slash_letters_lead_to_the_next_photo_of_that_name(shown: Shown) -> None:
    page = shown.window.page
    grid, names = page.grid, ["ant.jpg", "Bear.jpg", "bee.jpg", "beetle.jpg", "cat.jpg"]
    grid.show_hits(
        [Hit(i, i, None, Path("/p", n)) for i, n in enumerate(names, 1)], keep_place=False
    )
    grid.setFocus()
    for typed, row in [("/", 0), ("b", 1), ("e", 1), ("e", 2), ("t", 3)]:
        QTest.keyClicks(grid, typed)
        assert grid.currentIndex().row() == row
    assert page.bar.field.text() == ""
    assert page.hint.words.text() == "Names that begin with: beet"
    QTest.keyClick(grid, _Key.Key_Home)
    QTest.keyClicks(grid, "c")
    assert page.bar.field.text() == "c", "an arrow ends it"


def test_letters_lead_to_a_name_however_its_accents_are_written() -> None:
    for form in ("NFC", "NFD"):
        name = unicodedata.normalize(form, "Äpfel.jpg")
        hits = [Hit(1, 1, None, Path("/p/a.jpg")), Hit(2, 2, None, Path("/p", name))]
        for typed in ("ä", "Äp", unicodedata.normalize("NFD", "äpf")):
            assert next_named(hits, typed, 0) == 1


def test_the_key_of_favourites_is_no_letter_in_the_viewer_either(shown: Shown) -> None:
    kept, viewer = shown.engine.library.photos.favourites, shown.window.viewer
    shown.window.page.grid.viewer_wanted.emit(1)
    QTest.keyClicks(viewer, "b")
    shown.until_through(shown.engine.do)
    assert kept.ids() == []
    QTest.keyClick(viewer, _Key.Key_B, _Held.ControlModifier)
    shown.until(lambda: kept.ids() == [viewer.hit.photo_id])
