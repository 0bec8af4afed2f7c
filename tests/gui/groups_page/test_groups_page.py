"""The page of groups, through the real window, with the starter's own vectors."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from photosearch.gui.groups_page.group_dialog import GroupDialog
from photosearch.gui.groups_page.groups_page import GroupsPage
from photosearch.gui.text import group_text
from photosearch.gui.text.group_text import title
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.types import Group
from support.window import drivers as by
from support.window.sidebar import chosen

if TYPE_CHECKING:
    from support.window.shown import Open, Shown

SUBJECTS = ("cat.jpg", "coffee.png", "rocket.jpg", "moon.png")
INSETS = (
    (0, 0, 0, 0),
    (0, 0, 0.1, 0.1),
    (0.1, 0.1, 0, 0),
    (0.1, 0, 0, 0.1),
    (0, 0.1, 0.1, 0),
    (0.1, 0.1, 0.1, 0.1),
)
"""Shares cut off at each side. Below 20 photos in all, nothing is taken for what words say."""
_Key = Qt.Key


@pytest.fixture(scope="module")
def template(original_photos: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of a few views of each subject, and its folder, no longer where it was."""
    directory = tmp_path_factory.mktemp("groups")
    folder = directory / "photos"
    folder.mkdir()
    for source in sorted(original_photos.iterdir()):
        if source.name in SUBJECTS:
            _views(source, folder)
    with Library.open(directory / "library", "starter") as library:
        library.folders.add(folder)
        library.index.run(Job())
    folder.rename(directory / "moved")
    return directory


def _views(source: Path, folder: Path) -> None:
    with Image.open(source) as opened:
        picture = opened.convert("RGB")
    w, h = picture.size
    for number, (left, top, right, bottom) in enumerate(INSETS):
        box = (int(left * w), int(top * h), int((1 - right) * w), int((1 - bottom) * h))
        picture.crop(box).save(folder / f"{source.stem}{number}.png")


@pytest.fixture
def shown(open_window: Open, template: Path, tmp_path: Path) -> Shown:
    folder = shutil.copytree(template / "moved", tmp_path / "photos")
    shutil.copytree(template / "library", tmp_path / "library")
    with Library.open(tmp_path / "library", "starter") as library:
        library.folders.move(template / "photos", folder)
    shown = open_window(tmp_path / "library")
    shown.until(lambda: len(shown.names()) == len(list(folder.iterdir())))
    shown.until_idle()
    return shown


def page(shown: Shown) -> GroupsPage:
    made = shown.window.pages["groups"]
    assert isinstance(made, GroupsPage)
    return made


def open_page(shown: Shown) -> list[Group]:
    shown.window.activateWindow()
    QTest.keyClick(shown.window, _Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    tiles = page(shown).tiles
    shown.until(lambda: tiles.count() > 0 and not shown.engine.groups.is_working)
    return tiles.groups


def at(shown: Shown, words: str) -> Group:
    """The group of this name becomes the current one."""
    tiles = page(shown).tiles
    shown.until(lambda: any(words in title(group) for group in tiles.groups))
    row = next(row for row, group in enumerate(tiles.groups) if words in title(group))
    tiles.setCurrentRow(row)
    tiles.setFocus()
    return tiles.group_at(row)


def dialog(shown: Shown) -> GroupDialog:
    shown.until(lambda: page(shown).findChild(GroupDialog) is not None)
    found = page(shown).findChild(GroupDialog)
    assert found is not None
    return found


def subjects(shown: Shown) -> set[str]:
    return {Path(name).stem.rstrip("0123456789") for name in shown.names()}


def test_a_tile_leads_to_the_groups_photos(shown: Shown) -> None:
    open_page(shown)
    window = shown.window
    assert page(shown).isVisible()
    group = at(shown, "cats")
    assert group.photos == len(INSETS)
    QTest.keyClick(page(shown).tiles, _Key.Key_Return)
    shown.until(lambda: subjects(shown) == {"cat"})
    assert window.page.isVisible()
    window.page.grid.viewer_wanted.emit(0)
    QTest.keyClick(window.viewer, _Key.Key_Escape)
    assert window.page.isVisible()
    window.page_list.page_wanted.emit("groups")
    shown.until(page(shown).isVisible)
    tiles = page(shown).tiles
    place = tiles.visualItemRect(tiles.item(0)).center()
    wanted = tiles.group_at(0).photos
    QTest.mouseClick(tiles.viewport(), Qt.MouseButton.LeftButton, pos=place)
    shown.until(lambda: window.page.isVisible() and len(shown.names()) == wanted)


def test_one_can_search_within_a_group(shown: Shown) -> None:
    open_page(shown)
    menu = page(shown).menu(at(shown, "cats"))
    menu.popup(shown.window.mapToGlobal(QPoint(9, 9)))
    by.take(shown, "Search within")
    shown.until(lambda: subjects(shown) == {"cat"})
    field = shown.window.page.bar.field
    assert shown.window.focusWidget() is field
    QTest.keyClicks(field, "a cat")
    shown.until_scored()
    assert subjects(shown) == {"cat"}


def test_f2_gives_a_name_that_stays(shown: Shown) -> None:
    open_page(shown)
    group = at(shown, "cats")
    QTest.keyClick(page(shown).tiles, _Key.Key_F2)
    asked = dialog(shown)
    assert asked.name.text() == "cats"
    asked.name.setText("Chelsea")
    QTest.keyClick(asked.name, _Key.Key_Return)
    assert at(shown, "Chelsea").id == group.id
    shown.engine.library.groups.update(Job(), anew=True)
    assert shown.engine.library.groups.get(group.id).name == "Chelsea"
    shown.until(shown.window.page.undo.isVisible)
    shown.come_forward()
    QTest.keyClick(shown.window, _Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    shown.until(lambda: shown.engine.library.groups.get(group.id).name == "")


def test_names_are_in_the_windows_language(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(group_text, "spoken", lambda: "de")
    open_page(shown)
    assert at(shown, "Katzen").words[0] == "cats"
    QTest.keyClick(page(shown).tiles, _Key.Key_F2)
    assert dialog(shown).name.text() == "Katzen"


def test_delete_hides_a_group_and_undo_shows_it(shown: Shown) -> None:
    before = len(open_page(shown))
    window = shown.window
    tiles = page(shown).tiles
    group = at(shown, "cats")
    QTest.keyClick(tiles, _Key.Key_Delete)
    shown.until(lambda: len(tiles.groups) == before - 1)
    shown.until(window.page.undo.isVisible)
    QTest.keyClick(window, _Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    shown.until(lambda: len(tiles.groups) == before)
    page(shown).menu(group).popup(window.mapToGlobal(QPoint(9, 9)))
    by.take(shown, "Hide this group")
    shown.until(lambda: len(tiles.groups) == before - 1 and page(shown).hidden.isVisible())
    by.click(page(shown).hidden)
    shown.until(lambda: [each.id for each in tiles.groups] == [group.id])
    page(shown).menu(tiles.group_at(0)).popup(window.mapToGlobal(QPoint(9, 9)))
    by.take(shown, "Show this group again")
    shown.until(lambda: tiles.count() == 0)
    assert page(shown).empty.text() == "No group is hidden."
    by.click(page(shown).hidden)
    shown.until(lambda: len(tiles.groups) == before)


def test_a_group_of_ones_own_learns_and_goes(shown: Shown) -> None:
    before = len(open_page(shown))
    window = shown.window
    tiles = page(shown).tiles
    by.click(page(shown).make)
    asked = dialog(shown)
    asked.name.setText("Space")
    asked.words.setText("a rocket")
    QTest.keyClick(asked.words, _Key.Key_Return)
    at(shown, "Space")
    QTest.keyClick(tiles, _Key.Key_Return)
    shown.until(lambda: subjects(shown) == {"rocket"})
    actions = window.registry
    shown.until(actions["in-group"].isVisible)
    window.page.grid.show_row(0)
    first = shown.names()[0]
    actions["not-in-group"].trigger()
    shown.until(lambda: first not in shown.names())
    shown.until(window.page.undo.isVisible)
    shown.come_forward()
    QTest.keyClick(window, _Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    shown.until(lambda: first in shown.names())
    actions["not-in-group"].trigger()
    shown.until(lambda: first not in shown.names())
    window.show_page("groups")
    shown.until(lambda: at(shown, "Space").bad != ())
    QTest.keyClick(tiles, _Key.Key_Delete)
    shown.until(lambda: len(tiles.groups) == before)
    assert not any(group.name for group in tiles.groups)


def test_belongs_is_there_for_own_groups_only(shown: Shown) -> None:
    open_page(shown)
    at(shown, "cats")
    QTest.keyClick(page(shown).tiles, _Key.Key_Return)
    shown.until(lambda: subjects(shown) == {"cat"})
    shown.until_idle()
    assert not shown.window.registry["in-group"].isVisible()


def test_the_slider_leads_from_few_to_many(shown: Shown) -> None:
    open_page(shown)
    made = page(shown)
    if made.slider.maximum() == 0:
        assert made.slider.isHidden()
        return
    made.slider.setValue(0)
    shown.until(lambda: made.slider.value() == 0)
    few = made.tiles.count()
    made.slider.setValue(made.slider.maximum())
    shown.until(lambda: made.tiles.count() >= few)


def test_tiles_are_read_out(shown: Shown) -> None:
    open_page(shown)
    tiles = page(shown).tiles
    words = {
        tiles.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(tiles.count())
    }
    assert "cats, 6 photos" in words
    assert tiles.accessibleName() == "Groups"
    assert page(shown).slider.accessibleName()


def test_escape_and_the_list_of_folders_lead_back(shown: Shown) -> None:
    open_page(shown)
    window = shown.window
    QTest.keyClick(page(shown).tiles, _Key.Key_Escape)
    assert window.page.isVisible()
    window.show_page("groups")
    assert chosen(window.page_list) == ("groups",)
    window.panel.all_wanted.emit()
    assert window.page.isVisible()
    assert chosen(window.page_list) == ()


def test_new_photos_join_while_the_page_is_open(shown: Shown, tmp_path: Path) -> None:
    open_page(shown)
    group = at(shown, "cats")
    with Image.open(tmp_path / "photos" / "cat0.png") as cat:
        cat.crop((12, 12, cat.width - 9, cat.height - 9)).save(tmp_path / "photos" / "cat8.png")
    shown.engine.indexing.start()
    shown.until(lambda: at(shown, "cats").photos == group.photos + 1)


def test_photos_come_and_go_while_the_page_is_open(shown: Shown, tmp_path: Path) -> None:
    """And while an update is under way."""
    open_page(shown)
    before = at(shown, "cats")
    folder = tmp_path / "photos"
    for number in (1, 2):
        (folder / f"cat{number}.png").unlink()
    with Image.open(folder / "cat0.png") as cat:
        for edge in (8, 11, 14):
            place = (edge, edge, cat.width - edge, cat.height - edge)
            cat.crop(place).save(folder / f"cat{90 + edge}.png")
    shown.engine.indexing.start()
    page(shown).slider.setValue(page(shown).slider.maximum())  # it is looked at meanwhile
    shown.engine.groups.update()
    shown.until(lambda: at(shown, "cats").photos == before.photos - 2 + 3)
    assert at(shown, "cats").id == before.id


def test_keys_alone_do_it_in_a_narrow_window(shown: Shown) -> None:
    """The list of pages is hidden there."""
    shown.window.resize(480, 640)
    open_page(shown)
    made = page(shown)
    shown.until(made.tiles.hasFocus)
    reached = set[QWidget]()
    widget = shown.window.focusWidget()
    while widget is not None and widget not in reached:
        reached.add(widget)
        QTest.keyClick(widget, _Key.Key_Tab)
        widget = shown.window.focusWidget()
    assert {made.tiles, made.make} <= reached
    assert made.slider.isHidden() or made.slider in reached
    for widget in (made.tiles, made.make):
        assert widget.visibleRegion().boundingRect().right() < made.width()


def test_a_library_without_groups_says_so(own: Shown) -> None:
    QTest.keyClick(own.window, _Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    made = page(own)
    own.until(lambda: "no groups yet" in made.empty.text() and made.empty.isVisible())
    assert made.slider.isHidden()
    assert QApplication.focusWidget() is not None


def test_closing_stops_an_update_at_once(shown: Shown) -> None:
    shown.window.show_page("groups")
    shown.window.leave()
    shown.until(shown.window.isHidden)
