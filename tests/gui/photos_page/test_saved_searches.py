"""Saved searches: kept, asked again, renamed, moved, removed and put back."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest

from photosearch.gui.photos_page.saved_searches import SavedSearches
from photosearch.gui.sidebar.named_list import COUNT
from photosearch.types import SavedSearch

if TYPE_CHECKING:
    from support.window.shown import Shown


def keep(shown: Shown, text: str) -> SavedSearches:
    bar, saved = shown.window.page.bar, shown.window.search.saved
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
    assert not shown.window.search.saved.keep.isEnabled()
    saved = keep(shown, "coffee -moon kind:png")
    meant = page.bar.state.query
    assert shown.engine.library.searches.saved() == [
        SavedSearch("“coffee” without “moon”, PNG", 'coffee -moon kind:"PNG"')
    ]
    page.bar.clear()
    shown.until_browsing()
    saved.list.itemClicked.emit(saved.list.item(0))
    assert page.bar.state.query == meant
    shown.until_scored()
    assert shown.names() == ["coffee.png"]


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


def test_the_count_of_a_search_follows_the_photos(shown: Shown, photos: Path) -> None:
    shown.window.search.saved.counts._soon.setInterval(10)
    saved = keep(shown, "kind:png")
    shown.until(lambda: saved.list.item(0).data(COUNT) == 2)
    shutil.copytree(photos, photos.parent / "more")
    with Image.open(photos / "cat.jpg") as picture:
        picture.rotate(90).save(photos.parent / "more" / "turned.png")
    shown.engine.add_folders([photos.parent / "more"])
    shown.until(lambda: saved.list.item(0).data(COUNT) == 3)
    spoken = saved.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith("3 photos")


def test_the_keyboard_moves_a_search(shown: Shown) -> None:
    saved = keep(shown, "a cat")
    keep(shown, "a rocket")
    saved.list.setCurrentRow(1)
    QTest.keyClick(saved.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    shown.until(lambda: names(shown) == ["“a rocket”", "“a cat”"])
    assert saved.list.currentRow() == 0
    QTest.keyClick(saved.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [search.name for search in saved.list.searches] == ["“a rocket”", "“a cat”"]


def test_searches_go_to_a_file_and_come_back(shown: Shown, tmp_path: Path) -> None:
    saved, hint = keep(shown, "a cat"), shown.window.page.hint
    keep(shown, "moon kind:png")
    before, file = shown.engine.library.searches.saved(), tmp_path / "searches.jsonl"
    saved.files.write(file)
    shown.until(file.exists)
    shown.until(lambda: "searches.jsonl" in hint.words.text())
    for search in before:
        shown.engine.library.searches.remove(search.name)
    saved.files.read(file)
    shown.until(lambda: hint.words.text() == "New saved searches: 2.")
    shown.until(lambda: saved.list.searches == before)
    file.write_text("no searches at all")
    saved.files.read(file)
    shown.until(lambda: "no saved searches" in shown.window.page.problem.words.text())
    assert shown.engine.library.searches.saved() == before


def test_a_photo_in_a_saved_search_keeps_its_name(shown: Shown) -> None:
    page, saved = shown.window.page, shown.window.search.saved
    hit = next(hit for hit in page.grid.hits if hit.path.name == "moon.png")
    shown.window.drop_and_paste.find_similar(hit)
    saved.keep.click()
    shown.until(lambda: saved.list.count() == 1)
    saved.list.setFocus()
    page.bar.clear()
    saved.list.itemClicked.emit(saved.list.item(0))
    shown.until(lambda: bool(page.bar.chips.chips))
    (chip,) = page.bar.chips.chips
    assert chip.words == "moon.png"
    shown.until_scored()
    assert shown.names()[0] == "moon.png"
