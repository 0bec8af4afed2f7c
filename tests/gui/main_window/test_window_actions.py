"""Trash, undo, export, clipboard, the list of keys: through the window, checked outside."""

from __future__ import annotations

import errno
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from photosearch.errors import KnownError
from photosearch.export import files as export
from photosearch.gui.grid.empty_state import Emptiness
from photosearch.gui.help.guide import Guide
from photosearch.gui.help.shortcuts_dialog import ShortcutsDialog
from photosearch.library import Library
from photosearch.types import Hit
from support.copies import copy_files
from support.window import states
from support.window.drivers import answer, button, click

if TYPE_CHECKING:
    from support.window.shown import Shown


@pytest.mark.skipif(sys.platform != "linux", reason="looks into the Linux trash")
def test_delete_moves_to_the_trash_and_undo_brings_back(
    own: Shown, photos: Path, trash_can: Path
) -> None:
    window, name = own.window, own.names()[1]
    window.page.undo._patience.setInterval(10**6)
    window.page.grid.show_row(1)
    window.page.grid.setFocus()
    QTest.keyClick(window.page.grid, Qt.Key.Key_Delete)
    answer(own, "Move to the trash")
    own.until(lambda: (trash_can / name).is_file())
    assert not (photos / name).exists()
    own.until(lambda: len(own.names()) == 4)
    own.until_idle()
    own.until(lambda: window.status.words == "4 photos")
    window.activateWindow()  # without a screen nobody does that when a dialog closes
    own.until(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    own.until(lambda: (photos / name).is_file())
    own.until(lambda: not [*trash_can.iterdir(), *(trash_can.parent / "info").iterdir()])
    own.until(lambda: len(own.names()) == 5)


def test_cancel_keeps(own: Shown, photos: Path) -> None:
    own.window.page.grid.selectAll()
    own.window.page.grid.setFocus()
    QTest.keyClick(own.window.page.grid, Qt.Key.Key_Delete)
    answer(own, "Cancel")
    own.until_idle()
    assert len(list(photos.iterdir())) == 5


def test_a_removed_folder_is_back_with_a_click(own: Shown) -> None:
    window = own.window
    window.panel.remove_wanted.emit(window.panel.folders[0])
    answer(own, "Remove")
    own.until(lambda: window.page.empty.state is Emptiness.NO_FOLDERS and not own.names())
    assert own.engine.library.folders.all(), "it isn't gone for good yet"
    QTest.mouseClick(window.page.undo.action, Qt.MouseButton.LeftButton)
    own.until(lambda: len(own.names()) == 5)
    own.until(lambda: len(window.panel.folders) == 1)


def test_a_folder_added_again_while_it_goes_stays(own: Shown, photos: Path) -> None:
    own.window.panel.remove_wanted.emit(own.window.panel.folders[0])
    answer(own, "Remove")
    own.until(lambda: not own.names())
    own.engine.add_folders([photos])
    own.until(lambda: len(own.names()) == 5)
    own.window.page.undo.settle()
    own.until_idle()
    own.until_through(own.engine.drive_queue.run)
    assert [folder.path for folder in own.engine.library.folders.all()] == [photos]


def test_a_removed_folder_goes_when_the_window_closes(own: Shown) -> None:
    own.window.panel.remove_wanted.emit(own.window.panel.folders[0])
    answer(own, "Remove")
    own.until(lambda: not own.names())
    own.window.close()
    own.engine.shut_down()
    with Library.open(own.engine.library.directory, "starter") as library:
        assert library.folders.all() == []


def test_an_export_overwrites_nothing(tmp_path: Path, original_photos: Path) -> None:
    (tmp_path / "cat.jpg").write_text("mine")
    assert copy_files([Hit(1, 1, 0.5, original_photos / "cat.jpg")], tmp_path) == 1
    assert (tmp_path / "cat.jpg").read_text() == "mine"
    copy = tmp_path / "cat (2).jpg"
    assert copy.read_bytes() == (original_photos / "cat.jpg").read_bytes()


def test_an_export_that_fails_gets_a_sentence(tmp_path: Path) -> None:
    hit = Hit(1, 1, 0.5, tmp_path / "gone.jpg")
    with pytest.raises(KnownError, match="gone"):
        copy_files([hit], tmp_path)
    with pytest.raises(KnownError, match="couldn't be written"):
        export.write_csv([hit], tmp_path / "no" / "list.csv")


def test_half_a_copy_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def after_a_block() -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(export, "touch", after_a_block)
    (tmp_path / "cat.jpg").write_bytes(bytes(3 << 20))
    (tmp_path / "copies").mkdir()
    with pytest.raises(KnownError, match="No space"):
        copy_files([Hit(1, 1, None, tmp_path / "cat.jpg")], tmp_path / "copies")
    assert list((tmp_path / "copies").iterdir()) == []


def test_the_guide_shows_its_words_and_pictures_and_the_keys(shown: Shown) -> None:
    shown.window.page.grid.setFocus()
    QTest.keyClick(shown.window.page.grid, Qt.Key.Key_F1)
    guide = states.dialog_of(shown, Guide)
    assert isinstance(guide, Guide)
    assert not guide.isModal(), "what it says can be tried beside it"
    text = guide.page.toPlainText()
    assert "Photosearch finds photos in your own folders" in text
    assert "\ufffc" in text, "a picture"
    click(guide.keys)
    keys = states.dialog_of(shown, ShortcutsDialog)
    assert isinstance(keys, ShortcutsDialog)
    titles = [keys.table.topLevelItem(i).text(0) for i in range(keys.table.topLevelItemCount())]
    assert {"Everywhere", "Photos", "One photo"} <= set(titles)
    click(button(keys, "Close"))
    assert not keys.isVisible()
    click(button(guide, "Close"))
    assert not guide.isVisible()


def test_a_question_mark_may_be_typed(shown: Shown) -> None:
    field = shown.window.page.bar.field
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier)
    assert shown.window.findChild(ShortcutsDialog) is None
