"""What is more than one text stands in chips: made, turned round, weighed, taken away."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from photosearch.gui.query import query_builder
from photosearch.gui.query.chip_field import ChipField
from photosearch.gui.query.term_chip import TermChip
from photosearch.types import By, Filters, PictureTerm, Query, TextTerm
from support.window.drivers import wheel

if TYPE_CHECKING:
    from support.window.shown import Shown


def test_one_text_stays_as_it_is_typed(shown: Shown) -> None:
    bar = shown.window.page.bar
    QTest.keyClicks(bar.field, "a cat")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.field.text() == "a cat"
    assert not bar.chips.chips
    shown.until_scored()
    assert shown.names()[0] == "cat.jpg"


def test_the_text_form_becomes_chips_on_enter(shown: Shown) -> None:
    bar = shown.window.page.bar
    QTest.keyClicks(bar.field, 'coffee -"a cat" 2:moon kind:png')
    meant = bar.state.query
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.field.text() == ""
    assert [chip.words for chip in bar.chips.chips] == ["coffee", "−a cat", "moon ×2"]
    assert bar.state.settings == Query(filters=Filters(kinds=("PNG",)))
    assert bar.state.query == meant
    shown.until_scored()
    assert "cat.jpg" not in shown.names()
    assert shown.names()[0] == "coffee.png"
    assert shown.window.page.heading.words == "“coffee” and “moon” without “a cat”"


def test_typing_more_makes_a_further_chip(shown: Shown) -> None:
    bar = shown.window.page.bar
    QTest.keyClicks(bar.field, "cat -dog")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    QTest.keyClicks(bar.field, "sofa")
    assert bar.state.query.terms == (TextTerm("sofa"), TextTerm("cat"), TextTerm("dog", -1.0))
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert [chip.words for chip in bar.chips.chips] == ["cat", "−dog", "sofa"]


def test_space_turns_a_term_round_and_back(shown: Shown, photos: Path) -> None:
    bar = shown.window.page.bar
    shown.window.drop_and_paste.take_paths([photos / "cat.jpg"])
    shown.until_asked()
    (chip,) = bar.chips.chips
    QTest.keyClick(chip, Qt.Key.Key_Space)
    assert bar.state.query.terms == (PictureTerm(photos / "cat.jpg", -1.0),)
    assert chip.words == "−cat.jpg"
    shown.until_scored()
    shown.until(lambda: shown.names()[-1] == "cat.jpg")
    QTest.keyClick(chip, Qt.Key.Key_Space)
    shown.until(lambda: shown.names()[0] == "cat.jpg")


def field_of(chip: TermChip) -> ChipField:
    """Of a chip that was clicked."""
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert chip.field is not None
    assert QApplication.focusWidget() is chip.field
    return chip.field


def press(chip: TermChip, key: Qt.Key) -> None:
    """Where its words are changed."""
    assert chip.field is not None
    QTest.keyClick(chip.field, key)


def test_a_click_changes_the_words_of_a_chip_where_it_is(shown: Shown) -> None:
    bar = shown.window.page.bar
    bar.make_chips(query_builder.read('cat -2:dog look:"a moon"'))
    shown.window.activateWindow()
    shown.until(lambda: shown.window.isActiveWindow() and bar.chips.chips[-1].isVisible())
    _, dog, moon = bar.chips.chips
    QTest.keyClicks(field_of(dog), "a puppy")
    press(dog, Qt.Key.Key_Return)
    assert bar.state.query.terms[1] == TextTerm("a puppy", -2.0)
    assert dog.words == "−a puppy ×2"
    assert QApplication.focusWidget() is dog
    QTest.keyClicks(field_of(moon), "the sun")
    bar.field.setFocus()
    assert bar.state.query.terms[2] == TextTerm("the sun", by=By.LOOKS)
    QTest.keyClicks(field_of(dog), "nothing")
    press(dog, Qt.Key.Key_Escape)
    assert bar.state.query.terms[1] == TextTerm("a puppy", -2.0)
    QTest.keyClick(dog, Qt.Key.Key_Return)
    press(dog, Qt.Key.Key_Delete)
    press(dog, Qt.Key.Key_Return)
    assert [chip.words for chip in bar.chips.chips] == ["cat", "the sun"]


def test_a_click_on_a_picture_chooses_a_part_of_it(shown: Shown, photos: Path) -> None:
    shown.window.drop_and_paste.take_paths([photos / "cat.jpg"])
    shown.until_asked()
    (chip,) = shown.window.page.bar.chips.chips
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    shown.until(lambda: shown.window.search.parts.dialog is not None)
    shown.window.search.parts.dialog.close()


def test_the_wheel_and_keys_weigh_a_term_within_bounds(shown: Shown) -> None:
    bar = shown.window.page.bar
    bar.make_chips(query_builder.read("cat -dog"))
    cat, dog = bar.chips.chips
    wheel(cat)
    QTest.keyClick(dog, Qt.Key.Key_Up)
    assert bar.state.query.terms == (TextTerm("cat", 1.5), TextTerm("dog", -1.5))
    for _ in range(9):
        wheel(cat, -120)
    assert cat.term.weight == 0.5
    QTest.keyClick(dog, Qt.Key.Key_Down)
    assert dog.term.weight == -1.0


def test_backspace_at_the_start_takes_the_last_chip(shown: Shown) -> None:
    bar = shown.window.page.bar
    bar.make_chips(query_builder.read("cat -dog"))
    QTest.keyClicks(bar.field, "x")
    QTest.keyClick(bar.field, Qt.Key.Key_Backspace)
    assert len(bar.chips.chips) == 2
    QTest.keyClick(bar.field, Qt.Key.Key_Backspace)
    assert bar.chips.terms == (TextTerm("cat"),)
    QTest.keyClick(bar.field, Qt.Key.Key_Backspace)
    assert bar.chips.isHidden()
    QTest.keyClick(bar.field, Qt.Key.Key_Backspace)
    assert bar.state.query == Query()


def test_several_pictures_make_several_chips(shown: Shown, photos: Path) -> None:
    shown.window.drop_and_paste.take_paths([photos / "cat.jpg", photos / "moon.png"])
    shown.until_asked()
    bar = shown.window.page.bar
    assert [chip.words for chip in bar.chips.chips] == ["cat.jpg", "moon.png"]
    shown.until_scored()
    assert set(shown.names()[:2]) == {"cat.jpg", "moon.png"}
    assert shown.window.page.heading.words == "Similar to cat.jpg and moon.png"
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    shown.until_browsing()
    assert bar.chips.isHidden()


@pytest.mark.parametrize("text", ["photo:x", "nosuch:filter", "date:2019-13"])
def test_what_makes_no_sense_is_searched_as_words_and_explained_on_enter(
    shown: Shown, text: str
) -> None:
    bar = shown.window.page.bar
    QTest.keyClicks(bar.field, text)
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert shown.window.page.problem.isVisible()
    assert bar.field.text() == text
    assert bar.state.query.terms == (TextTerm(text.replace('"', "")),)


def test_in_a_narrow_window_chips_stand_below_the_bar_and_wrap(shown: Shown) -> None:
    bar = shown.window.page.bar
    bar.make_chips(query_builder.read(" ".join(f'"a long text, number {n}"' for n in range(5))))
    shown.window.resize(480, 600)
    shown.until(lambda: bar.width() < 400)
    shown.until(lambda: bar.chips.below.isVisible() and bar.chips.isHidden())
    shown.until(lambda: bar.field.width() >= 150)
    last = bar.chips.chips[-1]
    assert last.y() > bar.chips.chips[0].y()
    for chip in bar.chips.chips:
        assert chip.parentWidget() is bar.chips.below
        assert chip.geometry().right() < bar.chips.below.width()
        assert chip.width() == chip.sizeHint().width()
    meant = bar.state.query
    QTest.keyClick(last, Qt.Key.Key_Delete)
    assert len(bar.chips.chips) == 4
    shown.window.resize(1100, 600)
    shown.until(lambda: bar.width() > 600)
    assert bar.chips.below.isVisible(), "four don't fit into the bar whole"
    for _ in range(2):
        bar.remove_last()
    shown.until(lambda: bar.chips.isVisible() and bar.chips.below.isHidden())
    assert bar.state.query.terms == meant.terms[:2]
    bar.clear()
    assert bar.chips.isHidden()
    assert bar.chips.below.isHidden()


def test_the_keys_go_from_chip_to_chip_and_take_one_out(shown: Shown) -> None:
    bar = shown.window.page.bar
    bar.make_chips(query_builder.read("cat -dog"))
    cat, dog = bar.chips.chips
    shown.window.activateWindow()
    shown.until(lambda: shown.window.isActiveWindow() and cat.isVisible() and dog.isVisible())
    bar.field.setFocus()
    left, right = Qt.Key.Key_Left, Qt.Key.Key_Right
    for here, key, there in ((bar.field, left, dog), (dog, left, cat), (cat, right, dog)):
        QTest.keyClick(here, key)
        assert QApplication.focusWidget() is there
    QTest.keyClick(dog, Qt.Key.Key_Right)
    assert QApplication.focusWidget() is bar.field
    QTest.keyClick(dog, Qt.Key.Key_Delete)
    QTest.keyClick(cat, Qt.Key.Key_Backspace)
    assert bar.state.query == Query()


def test_the_newest_chip_is_in_sight(shown: Shown) -> None:
    """Of more chips than there is room for."""
    chips = shown.window.page.bar.chips
    terms = [TextTerm(f"a long text, number {number}") for number in range(12)]
    shown.window.page.bar.state.update(terms=terms)
    bar = chips.horizontalScrollBar()
    shown.until(lambda: bar.maximum() > 100 and bar.value() == bar.maximum())
