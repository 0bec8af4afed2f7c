"""The side bar: a name that is typed is kept whole, and the highlights say what is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget

from photosearch.gui.text.shelves import ALL
from photosearch.types import SavedSearch
from support.window.sidebar import chosen, place_of, right_click

if TYPE_CHECKING:
    from support.window.shown import Shown

_Key, _Button = Qt.Key, Qt.MouseButton


def begin_name(shown: Shown, words: str) -> QLineEdit:
    """Search, and press + at the saved searches: the editor for the name."""
    bar, saved = shown.window.page.bar, shown.window.search.saved
    bar.clear()
    QTest.keyClicks(bar.field, words)
    QTest.keyClick(bar.field, _Key.Key_Return)
    shown.until_scored()
    QTest.mouseClick(saved.keep, _Button.LeftButton)
    shown.until(lambda: bool(saved.list.findChildren(QLineEdit)))
    (editor,) = saved.list.findChildren(QLineEdit)
    return editor


def names(shown: Shown) -> list[str]:
    return [search.name for search in shown.engine.library.searches.saved()]


def counted(shown: Shown, editor: QLineEdit) -> None:  # noqa: ARG001
    counts = shown.window.search.saved.counts
    for search in shown.window.search.saved.list.searches:
        counts.counted.emit(search, 12)


def listed_anew(shown: Shown, editor: QLineEdit) -> None:  # noqa: ARG001
    """As another search is removed, put back or brought from a file meanwhile."""
    saved = shown.window.search.saved
    shown.engine.library.searches.save(SavedSearch("more", "a moon"))
    saved._load(lambda: None)
    shown.until_through(shown.engine.do)


def restyled(shown: Shown, editor: QLineEdit) -> None:  # noqa: ARG001
    QApplication.sendEvent(shown.window.search.saved.list, QEvent(QEvent.Type.PaletteChange))


def indexed(shown: Shown, editor: QLineEdit) -> None:  # noqa: ARG001
    shown.engine.refresh()
    shown.until_through(shown.engine.do)


@pytest.mark.parametrize("happens", [counted, listed_anew, restyled, indexed])
def test_a_name_that_is_typed_loses_nothing(shown: Shown, happens: object) -> None:
    editor = begin_name(shown, "butterfly")
    QTest.keyClicks(editor, "Butter")
    happens(shown, editor)  # type: ignore[operator]
    QTest.keyClicks(editor, "flies")
    assert editor.text() == "Butterflies"
    QTest.keyClick(editor, _Key.Key_Return)
    shown.until(lambda: "Butterflies" in names(shown))
    listed = shown.window.search.saved.list
    shown.until(lambda: [one.name for one in listed.searches] == names(shown))


def place_in(listed: QListWidget, row: int) -> QPoint:
    return listed.visualItemRect(listed.item(row)).center()


def highlighted(shown: Shown) -> tuple[tuple[str, ...], list[int]]:
    """A row of the shelves or folders, and those of the saved searches."""
    panel, saved = shown.window.panel, shown.window.search.saved.list
    assert not (chosen(panel.shelves) and chosen(panel.list)), "not two at once"
    rows = [index.row() for index in saved.selectedIndexes()]
    return chosen(panel.shelves) or chosen(panel.list), rows


def the_folder(shown: Shown) -> str:
    return str(shown.window.panel.folders[0].path)


@pytest.mark.parametrize("which", ["folder", "saved"])
def test_a_menu_that_is_closed_leaves_the_highlight_where_it_was(shown: Shown, which: str) -> None:
    begin_name(shown, "a cat")
    shown.window.page.bar.clear()
    shown.until_browsing()
    tree, saved = shown.window.panel.list, shown.window.search.saved.list
    assert highlighted(shown) == ((ALL,), [])
    if which == "folder":
        right_click(tree.viewport(), place_of(tree, the_folder(shown)))
    else:
        right_click(saved.viewport(), place_in(saved, 0))
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert (saved.currentRow() == 0) == (which == "saved"), "the menu's row"
    assert tree.currentIndex().isValid() == (which == "folder")
    menu.close()
    assert highlighted(shown) == ((ALL,), [])


def test_the_saved_search_that_is_asked_is_highlighted_and_no_longer(shown: Shown) -> None:
    page, saved = shown.window.page, shown.window.search.saved
    begin_name(shown, "a cat")
    page.bar.clear()
    shown.until_browsing()
    QTest.mouseClick(saved.list.viewport(), _Button.LeftButton, pos=place_in(saved.list, 0))
    assert highlighted(shown) == ((), [0])
    shown.until_scored()
    QTest.keyClicks(page.bar.field, " in a box")
    shown.until(lambda: highlighted(shown) == ((ALL,), []))
    page.bar.state.update(text="a cat")
    assert highlighted(shown) == ((), [0])
    page.bar.clear()
    assert highlighted(shown) == ((ALL,), [])


def test_a_press_that_goes_elsewhere_highlights_nothing(shown: Shown) -> None:
    listed, folder = shown.window.panel.list, the_folder(shown)
    view, outside = listed.viewport(), QPoint(20, listed.viewport().height() - 1)
    place = place_of(listed, folder)
    QTest.mousePress(view, _Button.LeftButton, pos=place)
    QTest.mouseMove(view, outside)
    QTest.mouseRelease(view, _Button.LeftButton, pos=outside)
    assert highlighted(shown) == ((ALL,), [])
    QTest.mouseClick(view, _Button.MiddleButton, pos=place)
    assert highlighted(shown) == ((ALL,), [])
    QTest.mouseClick(view, _Button.LeftButton, pos=place)
    assert highlighted(shown) == ((folder,), [])


def test_keys_that_only_looked_leave_the_highlight(shown: Shown) -> None:
    listed = shown.window.panel.list
    listed.setFocus()
    QTest.keyClick(listed, _Key.Key_Down)
    assert listed.current_names == (the_folder(shown),), "so that Del and Enter know which"
    QTest.keyClick(listed, _Key.Key_Tab)
    assert highlighted(shown) == ((ALL,), [])
