"""Filters offered below the search field while one types: through the window, by keys and mouse."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from photosearch.gui.query.suggesting import Suggesting
from photosearch.gui.query.suggestion_list import SuggestionList
from photosearch.types import Filters, Query, TextTerm
from support.models.fakes import FakeEncoder
from support.photos.located import write_located
from support.window.shown import window_on

if TYPE_CHECKING:
    from support.window.shown import Open, Shown

Key = Qt.Key


@pytest.fixture
def shown(open_window: Open, tmp_path: Path, encoder: FakeEncoder) -> Shown:  # noqa: ARG001
    """Two photos in Rome, one in Paris, one in a folder called Rome, one of July 2019."""
    folder = tmp_path / "photos"
    folder.mkdir()
    write_located(folder / "colosseum.jpg", 0, (41.8902, 12.4922))
    write_located(folder / "pantheon.jpg", 1, (41.8986, 12.4769))
    write_located(folder / "eiffel.jpg", 2, (48.8584, 2.2945))
    exif = Image.Exif()
    exif.get_ifd(0x8769)[36867] = "2019:07:04 12:00:00"
    exif[271], exif[272] = "Canon", "Canon EOS 5D"
    Image.new("RGB", (40, 30), "red").save(folder / "july.jpg", exif=exif)
    made = window_on(open_window, folder, tmp_path / "library", indexed=True)
    made.come_forward()
    made.window.page.bar.field.setFocus()
    made.until(made.window.page.bar.field.hasFocus)
    return made


def suggesting(shown: Shown) -> Suggesting:
    return shown.window.search.suggesting


def there(shown: Shown) -> SuggestionList:
    return suggesting(shown).list


def names(shown: Shown) -> list[str]:
    """What the list shows, if it is open."""
    if not suggesting(shown).is_open:
        return []
    model = there(shown).rows.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def type_text(shown: Shown, text: str, *wanted: str) -> None:
    """Until these are offered first, and the search for the words is shown."""
    field = shown.window.page.bar.field
    QTest.keyClicks(field, text) if text.isascii() else field.insert(text)
    shown.until(lambda: names(shown)[: len(wanted)] == list(wanted))


def press(shown: Shown, *keys: Key) -> None:
    for key in keys:
        QTest.keyClick(shown.window.page.bar.field, key)


def chips(shown: Shown) -> list[str]:
    return [chip.words for chip in shown.window.page.filters.chips]


def filters(shown: Shown) -> Filters:
    return shown.window.page.bar.state.settings.filters


ROME = "Rome, Lazio, Italy"


def test_tab_makes_the_first_a_chip_and_takes_its_words_out(shown: Shown) -> None:
    field = shown.window.page.bar.field
    type_text(shown, "red rom", ROME)
    assert there(shown).suggestions[0].photos == 2
    assert filters(shown) == Filters()
    press(shown, Key.Key_Tab)
    assert field.text() == "red "
    assert field.hasFocus()
    assert chips(shown) == [ROME]
    shown.until(lambda: set(shown.names()) == {"colosseum.jpg", "pantheon.jpg"})
    assert not suggesting(shown).is_open
    press(shown, Key.Key_Tab)
    assert not field.hasFocus()


def test_ctrl_z_brings_the_words_back(shown: Shown) -> None:
    field = shown.window.page.bar.field
    type_text(shown, "red rom", ROME)
    press(shown, Key.Key_Tab)
    QTest.keyClick(field, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "red rom"
    assert chips(shown) == [ROME]


def test_enter_searches_for_what_is_typed(shown: Shown) -> None:
    type_text(shown, "rome", ROME)
    press(shown, Key.Key_Return)
    assert not suggesting(shown).is_open
    assert shown.window.page.bar.field.text() == "rome"
    assert filters(shown) == Filters()
    assert shown.window.page.bar.state.query == Query((TextTerm("rome"),))
    shown.until_scored()


def test_arrows_choose_and_enter_takes_what_is_chosen(shown: Shown) -> None:
    type_text(shown, "italy canon", "Canon EOS 5D")
    press(shown, Key.Key_Down, Key.Key_Down)
    assert there(shown).chosen is None
    press(shown, Key.Key_Up)
    assert there(shown).chosen is not None
    assert there(shown)._hint.words == "Tab or Enter makes it a filter."
    press(shown, Key.Key_Return)
    assert chips(shown) == ["Canon EOS 5D"]
    assert shown.window.page.bar.field.text() == "italy "


def test_escape_closes_the_list_only(shown: Shown) -> None:
    field = shown.window.page.bar.field
    type_text(shown, "rome", ROME)
    press(shown, Key.Key_Down, Key.Key_Escape)
    assert not suggesting(shown).is_open
    assert field.text() == "rome"
    assert field.hasFocus()
    press(shown, Key.Key_Escape)
    shown.until(lambda: field.text() == "")


def test_a_click_takes_a_suggestion_and_leaves_the_focus(shown: Shown) -> None:
    type_text(shown, "dog july 2019", "July 2019")
    rows = there(shown).rows
    place = rows.visualRect(rows.model().index(0, 0)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chips(shown) == ["July 2019"]
    july = Filters(after=datetime(2019, 7, 1), before=datetime(2019, 8, 1))
    assert filters(shown) == july
    assert shown.window.page.bar.field.hasFocus()
    shown.until(lambda: shown.names() == ["july.jpg"])


def test_what_is_set_already_is_not_offered(shown: Shown) -> None:
    type_text(shown, "rome", ROME)
    press(shown, Key.Key_Tab)
    type_text(shown, "rome italy", "Italy")
    assert ROME not in names(shown)


def test_the_list_goes_with_the_focus_and_with_the_words(shown: Shown) -> None:
    bar = shown.window.page.bar
    type_text(shown, "rome", ROME)
    shown.window.page.grid.setFocus()
    assert not suggesting(shown).is_open
    bar.field.setFocus()
    press(shown, Key.Key_Backspace)
    shown.until(lambda: names(shown) == [ROME])
    press(shown, Key.Key_Left)
    assert not suggesting(shown).is_open
    for other in ("", "a saved search"):
        bar.state.update(text="rom")
        type_text(shown, "e", ROME)
        bar.state.update(text=other)
        assert not suggesting(shown).is_open


def test_an_answer_to_other_words_is_dropped(shown: Shown) -> None:
    field = shown.window.page.bar.field
    QTest.keyClicks(field, "rome")
    QTest.keyClicks(field, "x")
    shown.until_through(shown.engine.suggestions._asking.run)
    shown.until_through(shown.engine.suggestions._reading.run)
    shown.until_through(shown.engine.suggestions._asking.run)
    assert names(shown) == []
    press(shown, Key.Key_Backspace)
    shown.until(lambda: names(shown)[:1] == [ROME])


def test_an_input_method_composes_undisturbed(shown: Shown) -> None:
    field = shown.window.page.bar.field
    type_text(shown, "rome", ROME)
    QApplication.sendEvent(field, QInputMethodEvent("ろ", []))
    assert not suggesting(shown).is_open
    done = QInputMethodEvent()
    done.setCommitString("")
    QApplication.sendEvent(field, done)
    field.clear()
    QApplication.sendEvent(field, QInputMethodEvent("ろーま", []))
    finished = QInputMethodEvent()
    finished.setCommitString("ローマ")
    QApplication.sendEvent(field, finished)
    shown.until(lambda: names(shown) == [ROME])
    press(shown, Key.Key_Tab)
    assert (field.text(), chips(shown)) == ("", [ROME])


def test_signs_beyond_the_first_plane_move_nothing(shown: Shown) -> None:
    type_text(shown, "🏖🏖 ローマ", ROME)
    press(shown, Key.Key_Tab)
    assert shown.window.page.bar.field.text() == "🏖🏖 "


def test_screen_readers_hear_of_rows(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(Suggesting, "_say", lambda _, words: said.append(words))
    type_text(shown, "rome", ROME)
    press(shown, Key.Key_Down, Key.Key_Down)
    assert said == ["1 suggestion", f"{ROME}, Place, 2 photos. 1 of 1", ""]
    rows = QAccessible.queryAccessibleInterface(there(shown).rows)
    assert rows.text(QAccessible.Text.Name) == "Suggestions"
    assert f"{ROME}, Place, 2 photos" in rows.child(0).text(QAccessible.Text.Name)


@pytest.mark.parametrize("width", [320, 480, 1400])
def test_it_lies_in_the_window_below_the_bar(shown: Shown, width: int) -> None:
    window, bar = shown.window, shown.window.page.bar
    window.resize(width, 600)
    type_text(shown, "rome", ROME)
    area = there(shown).geometry()
    assert not there(shown).rows.verticalScrollBar().isVisible()
    assert window.rect().contains(area)
    assert area.top() > bar.mapTo(window, QPoint(0, bar.height())).y() - 1
    window.resize(width + 100, 500)
    shown.until(lambda: window.rect().contains(there(shown).geometry()))
    assert there(shown).isVisible()
    QApplication.sendEvent(bar.field, QEvent(QEvent.Type.Hide))
    assert not suggesting(shown).is_open
