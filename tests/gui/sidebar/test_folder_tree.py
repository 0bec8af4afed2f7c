"""The tree of folders in the real window: what it shows, keeps open, filters and leaves out."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from photosearch.gui.sidebar.folder_panel import FolderPanel
from photosearch.gui.sidebar.sidebar_tree import SidebarTree
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.types import Filters, Folder, SubFolder
from support.window.drivers import take
from support.window.sidebar import (
    chosen,
    click_row,
    index_of,
    look_of,
    place_of,
    right_click,
    seen_rows,
)

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from pytestqt.qtbot import QtBot

    from support.models.fakes import FakeEncoder
    from support.window.shown import Open, Shown

_Key = Qt.Key
PHOTOS = ("2/june/a.jpg", "2/b.jpg", "10/c.jpg", "10/d.jpg", "e.jpg")


@pytest.fixture
def nested(open_window: Open, tmp_path: Path, encoder: FakeEncoder) -> Shown:  # noqa: ARG001
    folder = tmp_path / "photos"
    for shade, name in enumerate(PHOTOS):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        Image.new("RGB", (64, 48), (40 * shade, 90, 200)).save(folder / name)
    with Library.open(tmp_path / "library", "starter") as library:
        library.folders.add(folder)
        library.index.run(Job())
    return reopened(open_window, tmp_path)


def reopened(open_window: Open, tmp_path: Path) -> Shown:
    shown = open_window(tmp_path / "library")
    shown.until(lambda: len(shown.names()) == len(PHOTOS))
    shown.until_idle()
    shown.until(lambda: shown.window.panel.model.hasChildren(first(shown)))
    return shown


def tree(shown: Shown) -> SidebarTree:
    return shown.window.panel.list


def first(shown: Shown) -> QModelIndex:
    return shown.window.panel.model.index(0, 0)


def root(shown: Shown) -> str:
    return str(shown.window.panel.folders[0].path)


ALL_OPEN = [
    (0, "photos", "5"),
    (1, "2", "2"),
    (2, "june", "1"),
    (1, "10", "2"),
]


def open_all(shown: Shown) -> None:
    """By keys alone."""
    listed = tree(shown)
    listed.setFocus()
    for key in (_Key.Key_Down, _Key.Key_Right, _Key.Key_Down, _Key.Key_Right):
        QTest.keyClick(listed, key)
    assert seen_rows(listed) == ALL_OPEN


def test_keys_open_the_tree_and_enter_filters(nested: Shown) -> None:
    assert seen_rows(tree(nested)) == [(0, "photos", "5")]
    open_all(nested)
    QTest.keyClick(tree(nested), _Key.Key_Down)
    QTest.keyClick(tree(nested), _Key.Key_Return)
    june = Path(root(nested)) / "2" / "june"
    assert nested.window.page.query_state.query.filters == Filters(folders=(june,))
    nested.until(lambda: nested.names() == ["a.jpg"])
    assert chosen(tree(nested)) == (root(nested), "2", "june")
    assert look_of(tree(nested), root(nested), "2").words == "2, 2 photos"


def test_letters_lead_to_a_folder_of_that_name(nested: Shown) -> None:
    open_all(nested)
    QTest.keyClicks(tree(nested), "ju")
    assert tree(nested).current_names == (root(nested), "2", "june")


def test_a_click_shows_a_sub_folder_and_what_is_below(nested: Shown) -> None:
    open_all(nested)
    click_row(tree(nested), root(nested), "2")
    nested.until(lambda: sorted(nested.names()) == ["a.jpg", "b.jpg"])
    assert [chip.words for chip in nested.window.page.filters.chips] == ["2"]


def test_a_filter_for_a_folder_opens_the_way_to_it_once(nested: Shown) -> None:
    june = Path(root(nested)) / "2" / "june"
    nested.window.page.bar.state.update(text=f'folder:"{june}"')
    nested.until(lambda: nested.names() == ["a.jpg"])
    way = (root(nested), "2", "june")
    assert chosen(tree(nested)) == way
    tree(nested).collapse(index_of(tree(nested), root(nested)))
    nested.engine.refresh_overview()
    nested.until_through(nested.engine.do)
    assert seen_rows(tree(nested)) == [(0, "photos", "5")], "what is closed stays closed"


def test_what_is_open_is_open_again_at_the_next_start(
    nested: Shown, open_window: Open, tmp_path: Path
) -> None:
    open_all(nested)
    nested.window.search.places.head.click()
    nested.window.panel.folder_section.head.click()
    assert not tree(nested).isVisible()
    nested.window.close()
    nested.engine.shut_down()
    again = reopened(open_window, tmp_path)
    assert not tree(again).isVisible()
    again.window.panel.folder_section.head.click()
    assert seen_rows(tree(again)) == ALL_OPEN


def test_new_folders_come_without_a_jump(nested: Shown) -> None:
    open_all(nested)
    listed, folder = tree(nested), Path(root(nested))
    QTest.keyClick(listed, _Key.Key_Down)
    (folder / "3").mkdir()
    shutil.copy(folder / "e.jpg", folder / "3" / "e.jpg")
    Image.new("RGB", (64, 48), (1, 2, 3)).save(folder / "3" / "f.jpg")
    shutil.rmtree(folder / "10")
    nested.engine.indexing.start()
    new = [*ALL_OPEN[:3], (1, "3", "2")]
    nested.until(lambda: seen_rows(listed)[1:] == new[1:])
    assert listed.current_names == (str(folder), "2", "june"), "where the keys are"
    assert listed.height() > 4 * listed.visualRect(index_of(listed, str(folder))).height()


def test_a_drive_that_is_away_is_marked_with_all_below(nested: Shown) -> None:
    open_all(nested)
    folder = Path(root(nested))
    folder.rename(folder.with_name("elsewhere"))
    nested.engine.indexing.start()
    nested.until(lambda: look_of(tree(nested), str(folder)).count == "not connected")
    below = look_of(tree(nested), str(folder), "2", "june")
    assert (below.icon, below.muted, below.count) == ("folder-away", True, "1")
    assert "Can't be reached now" in below.words


def menu_at(shown: Shown, *names: str) -> QMenu:
    right_click(tree(shown).viewport(), place_of(tree(shown), *names))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_a_sub_folder_is_left_out_and_let_in_again(nested: Shown) -> None:
    open_all(nested)
    odd = Path(root(nested)) / "10"
    menu_at(nested, root(nested), "10")
    take(nested, "Leave out of the library")
    nested.until(lambda: sorted(nested.names()) == ["a.jpg", "b.jpg", "e.jpg"])
    assert str(odd) in nested.engine.library.settings.current.excludes
    nested.until(lambda: len(seen_rows(tree(nested))) == 3)
    assert (odd / "c.jpg").exists()
    nested.window.page.undo.take_back()
    nested.until(lambda: len(nested.names()) == 5)
    nested.until(lambda: seen_rows(tree(nested)) == ALL_OPEN)
    nested.until_idle()


def test_the_menu_key_asks_for_the_row_that_keys_came_to(nested: Shown) -> None:
    open_all(nested)
    listed = tree(nested)
    middle = listed.viewport().rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, middle, QPoint(5, 5))
    QApplication.sendEvent(listed.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    words = [entry.text() for entry in menu.actions() if not entry.isSeparator()]
    assert words == [
        "Open folder",
        "Check for new photos",
        "“2” is elsewhere now…",
        "Add as a folder of its own",
        "Leave out of the library",
    ]
    menu.close()


def test_what_is_being_read_says_so(nested: Shown) -> None:
    model = nested.window.panel.model
    known = nested.engine.library.folders.trees()[0]
    model.show_trees([type(known)(known.name, known.photos, 7, known.below)])
    assert look_of(tree(nested), root(nested)).mark == ""
    model.show_reading(True)
    look = look_of(tree(nested), root(nested))
    assert (look.mark, look.warns) == ("refresh", False)
    assert "7 files not read yet" in look.words


def test_rows_are_mirrored_where_one_reads_from_the_right(nested: Shown) -> None:
    open_all(nested)
    listed = tree(nested)
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        left = listed.visualRect(index_of(listed, root(nested), "2", "june"))
        assert left.right() < listed.visualRect(index_of(listed, root(nested))).right()
        assert not listed.grab().isNull()
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_way_to_a_folder_among_twenty_thousand_is_scrolled_to(qtbot: QtBot) -> None:
    panel = FolderPanel()
    qtbot.addWidget(panel)
    panel.resize(232, 800)
    panel.show()
    below = tuple(SubFolder(f"trip {number}", 1, 0) for number in range(20_000))
    panel.show_folders([Folder(1, Path("/photos"), True, 20_000, 0)], 20_000)
    panel.show_trees([SubFolder("/photos", 20_000, 0, below)])
    panel.choose(Filters(folders=(Path("/photos/trip 15000"),)), everything=True)
    there = place_of(panel.list, "/photos", "trip 15000")
    seen = panel.list.viewport().mapTo(panel.area.viewport(), there)
    assert panel.area.viewport().rect().contains(seen)
    assert chosen(panel.list) == ("/photos", "trip 15000")
    panel.list.setFocus()
    QTest.keyClick(panel.list, _Key.Key_PageDown)
    assert panel.list.current_names[1] in {f"trip {15_000 + step}" for step in range(10, 40)}


def test_a_click_on_the_chip_of_a_folder_goes_to_it(nested: Shown) -> None:
    window, tree = nested.window, nested.window.panel.list
    path = window.panel.folders[0].path / "2" / "june"
    window.search.filter_actions.only_folder(path)
    nested.until(lambda: tree.current_names[-1:] == ("june",))
    tree.collapse(first(nested))
    nested.until(lambda: "june" not in tree.current_names)
    (chip,) = window.page.filters.chips
    chip.edit_wanted.emit()
    nested.until(lambda: tree.current_names[-1:] == ("june",))
    assert tree.hasFocus()
    assert window.page.query_state.query.filters == Filters(folders=(path,))
    window.panel.hide()
    chip.edit_wanted.emit()
    assert "folder:" in window.page.bar.field.text(), "typed anew"
