"""Saved searches: kept, asked again, renamed, moved, removed and put back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest

from photosearch.gui.saved_searches import SavedSearches
from photosearch.types import SavedSearch

if TYPE_CHECKING:
    from conftest import Shown


def keep(shown: Shown, text: str) -> SavedSearches:
    bar, saved = shown.window.page.bar, shown.window.desk.saved
    count = saved.list.count()
    bar.clear()
    QTest.keyClicks(bar.field, text)
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    saved.keep.click()
    shown.until(lambda: saved.list.count() == count + 1)
    saved.list.setFocus()  # ends the edit of its name
    return saved


def names(shown: Shown) -> list[str]:
    return [search.name for search in shown.engine.library.searches.saved()]


def test_a_search_is_kept_and_asked_again(shown: Shown) -> None:
    page = shown.window.page
    assert shown.window.desk.saved.isHidden()
    saved = keep(shown, "coffee -moon kind:png")
    meant = page.bar.query()
    assert shown.engine.library.searches.saved() == [
        SavedSearch("“coffee” without “moon”", 'coffee -moon kind:"PNG"')
    ]
    page.bar.clear()
    shown.until_browsing()
    assert saved.isVisible()
    saved.list.itemClicked.emit(saved.list.item(0))
    assert page.bar.query() == meant
    shown.until_scored()
    assert set(shown.names()) == {"coffee.png", "moon.png"}


def test_one_text_comes_back_into_the_field(shown: Shown) -> None:
    saved = keep(shown, "a cat")
    shown.window.page.bar.clear()
    saved.list.itemClicked.emit(saved.list.item(0))
    assert shown.window.page.bar.field.text() == "a cat"
    assert not shown.window.page.bar.chips.chips


def test_names_change_and_stay_different(shown: Shown) -> None:
    saved = keep(shown, "a cat")
    keep(shown, "a rocket")
    saved.list.item(0).setText("Pets")
    shown.until(lambda: names(shown) == ["Pets", "“a rocket”"])
    shown.until(lambda: saved.list.item(0).data(Qt.ItemDataRole.UserRole).name == "Pets")
    saved.list.item(1).setText("Pets")
    assert "already" in shown.window.page.problem.words.text()
    shown.until(lambda: saved.list.item(1).text() == "“a rocket”")
    assert names(shown) == ["Pets", "“a rocket”"]


def test_a_moved_search_stays_where_it_was_put(shown: Shown) -> None:
    saved = keep(shown, "a cat")
    keep(shown, "a rocket")
    model = saved.list.model()
    assert model.moveRow(QModelIndex(), 1, QModelIndex(), 0)
    shown.until(lambda: names(shown) == ["“a rocket”", "“a cat”"])


def test_a_removed_search_is_put_back_where_it_was(shown: Shown) -> None:
    saved = keep(shown, "a cat")
    keep(shown, "a rocket")
    saved.list.setCurrentRow(0)
    QTest.keyClick(saved.list, Qt.Key.Key_Delete)
    shown.until(lambda: names(shown) == ["“a rocket”"])
    shown.window.page.undo.action.click()
    shown.until(lambda: names(shown) == ["“a cat”", "“a rocket”"])
    shown.until(lambda: saved.list.count() == 2)
