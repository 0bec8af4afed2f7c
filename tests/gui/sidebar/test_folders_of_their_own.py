"""The menu of the folders' tree: a sub-folder as a folder of its own, and where it is now."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from photosearch.jobs import Job
from photosearch.library import Library
from support.window.drivers import answer, question, take, undo
from support.window.sidebar import chosen, click_row, look_of, place_of, right_click, seen_rows

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog

    from support.models.fakes import FakeEncoder
    from support.window.shown import Open, Shown

PHOTOS = ("2/june/a.jpg", "2/b.jpg", "10/c.jpg", "e.jpg")
WHOLE = [(0, "photos", "4")]
BOTH = [*WHOLE, (0, "2", "2")]


@pytest.fixture
def nested(open_window: Open, tmp_path: Path, encoder: FakeEncoder) -> Shown:  # noqa: ARG001
    for shade, name in enumerate(PHOTOS):
        (tmp_path / "photos" / name).parent.mkdir(parents=True, exist_ok=True)
        Image.new("RGB", (64, 48), (40 * shade, 90, 200)).save(tmp_path / "photos" / name)
    with Library.open(tmp_path / "library", "starter") as library:
        library.folders.add(tmp_path / "photos")
        library.index.run(Job())
    shown = open_window(tmp_path / "library")
    shown.until(lambda: rows(shown) == WHOLE)
    shown.window.panel.list.open_again([(str(tmp_path / "photos"),)])
    shown.until(lambda: (1, "2", "2") in seen_rows(shown.window.panel.list))
    return shown


def rows(shown: Shown) -> list[tuple[int, str, str]]:
    """The folders."""
    return [row for row in seen_rows(shown.window.panel.list) if row[0] == 0]


def menu_at(shown: Shown, *names: str) -> list[str]:
    shown.until_idle()
    tree = shown.window.panel.list
    right_click(tree.viewport(), place_of(tree, *names))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return [entry.text() for entry in menu.actions() if not entry.isSeparator()]


def root(shown: Shown) -> str:
    return str(shown.window.panel.folders[0].path)


def make_own(shown: Shown) -> str:
    menu_at(shown, root(shown), "2")
    take(shown, "Add as a folder of its own")
    shown.until(lambda: rows(shown) == BOTH)
    assert shown.window.page.undo.words.text() == "“2” is a folder of its own now."
    return f"{root(shown)}/2"


def test_it_has_a_row_of_its_own_until_it_is_taken_back(nested: Shown) -> None:
    inner = make_own(nested)
    tree = nested.window.panel.list
    assert (1, "2", "2") in seen_rows(tree), "it is in its place, too"
    assert "A folder of its own, in “photos”." in look_of(tree, inner).words
    click_row(tree, root(nested), "2")
    nested.until(lambda: sorted(nested.names()) == ["a.jpg", "b.jpg"])
    assert chosen(tree) == (root(nested), "2"), "where the pointer is"
    click_row(tree, inner)
    assert chosen(tree) == (inner,)
    undo(nested)
    nested.until(lambda: rows(nested) == WHOLE)
    nested.until_idle()


def test_it_becomes_a_part_again_by_menu_key_and_undo(nested: Shown) -> None:
    inner = make_own(nested)
    for names in ((inner,), (root(nested), "2")):
        assert menu_at(nested, *names) == [
            "Open folder",
            "Check for new photos",
            "“2” is elsewhere now…",
            "Leave out of the library",
            "Make it a part of “photos” again",
        ]
        take(nested, "Make it a part of “photos” again")
        nested.until(lambda: rows(nested) == WHOLE)
        assert nested.window.page.undo.words.text() == "“2” is a part of “photos” again."
        nested.until_idle()
        undo(nested)
        nested.until(lambda: rows(nested) == BOTH)
    nested.until_idle()
    click_row(nested.window.panel.list, inner)
    QTest.keyClick(nested.window.panel.list, Qt.Key.Key_Delete)
    nested.until(lambda: rows(nested) == WHOLE)
    nested.until_idle()
    assert len(nested.engine.library.photos.browse()) == 4


def test_it_stays_when_the_outer_one_goes(nested: Shown) -> None:
    make_own(nested)
    shelves = nested.window.panel.shelves
    menu_at(nested, root(nested))
    take(nested, "Remove from the library…")
    assert (
        "Folders of their own in it stay in the library: 2." in question(nested).informativeText()
    )
    answer(nested, "Remove")
    nested.until(lambda: rows(nested) == [(0, "2", "2")])
    nested.until(lambda: sorted(nested.names()) == ["a.jpg", "b.jpg"])
    nested.until(lambda: look_of(shelves, "all").count == "2")
    nested.window.page.undo.settle()
    nested.until(lambda: nested.engine.library.photos.counts() == (2, 2))
    nested.until_idle()
    assert rows(nested) == [(0, "2", "2")]


def test_it_is_left_out_and_let_in_as_one(nested: Shown) -> None:
    inner = make_own(nested)
    menu_at(nested, inner)
    take(nested, "Leave out of the library")
    nested.until(lambda: sorted(nested.names()) == ["c.jpg", "e.jpg"])
    nested.until(lambda: rows(nested) == [(0, "photos", "2")])
    nested.until_idle()
    undo(nested)
    nested.until(lambda: rows(nested) == BOTH)
    nested.until(lambda: len(nested.names()) == 4)
    nested.until_idle()


def test_any_folder_may_be_elsewhere_now(
    nested: Shown, file_dialogs: list[QFileDialog], tmp_path: Path
) -> None:
    """A connected one, too: a copy goes on in its stead."""
    assert "“photos” is elsewhere now…" in menu_at(nested, root(nested))
    QApplication.activePopupWidget().close()
    menu_at(nested, root(nested), "2")
    take(nested, "“2” is elsewhere now…")
    nested.until(lambda: bool(file_dialogs))
    new = shutil.copytree(tmp_path / "photos" / "2", tmp_path / "elsewhere")
    file_dialogs.pop().fileSelected.emit(str(new))
    nested.until(lambda: (0, "elsewhere", "2") in rows(nested))


def test_a_shelf_counts_without_a_folder_that_may_still_come_back(nested: Shown) -> None:
    photos, shelves = nested.engine.library.photos, nested.window.panel.shelves
    photos.favourites.mark([hit.photo_id for hit in photos.browse()], True)
    nested.engine.refresh()
    nested.until(lambda: look_of(shelves, "favourites").count == "4")
    nested.engine.hold_back(nested.window.panel.folders[0])
    nested.until(lambda: look_of(shelves, "favourites").count in ("", "0"))
    nested.engine.keep_folder(nested.engine.library.folders.all()[0])
    nested.until(lambda: look_of(shelves, "favourites").count == "4")
    nested.until_idle()


def test_who_adds_what_is_there_already_is_told_where(nested: Shown) -> None:
    nested.engine.add_folders([Path(root(nested)) / "2"])
    hint = nested.window.page.hint
    nested.until(lambda: "“2” is a part of “photos” already" in hint.words.text())
    nested.until_idle()
    assert rows(nested) == WHOLE
