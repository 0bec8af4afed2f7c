"""More photos than Enter alone lets go, chosen at once: what is said is what happens."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from photosearch.gui.photos_page.export_dialog import ExportDialog
from photosearch.gui.text.model_text import size
from photosearch.jobs import Job
from photosearch.library import Library
from support.models.fakes import FakeEncoder
from support.window.drivers import question

if TYPE_CHECKING:
    from support.window.shown import Open, Shown

pytestmark = pytest.mark.usefixtures("trash_can")

linux_trash = pytest.mark.skipif(sys.platform != "linux", reason="looks into the Linux trash")
_COUNT, _AWAY = 60, 9
_Key, _Held = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Photos, a copy of each, and some on a drive."""
    for name in ("photos", "copies", "drive"):
        (tmp_path / name).mkdir()
    for number in range(_COUNT):
        path = tmp_path / "photos" / f"{number:03}.png"
        Image.new("RGB", (24, 16), (number, 200, 90)).save(path)
        shutil.copy(path, tmp_path / "copies" / f"copy-{number:03}.png")
    for number in range(_AWAY):
        path = tmp_path / "drive" / f"far{number}.png"
        Image.new("RGB", (24, 16), (9, 100, number)).save(path)
        os.utime(path, (2 * 10**9, 2 * 10**9))  # before the others in the list
    return tmp_path


@pytest.fixture
def all_chosen(open_window: Open, encoder: FakeEncoder, place: Path) -> Shown:  # noqa: ARG001
    """A window on them without their copies, from which the drive has just been pulled."""
    with Library.open(place / "library") as library:
        for name in ("photos", "copies", "drive"):
            library.folders.add(place / name)
        library.index.run(Job())
    made = open_window(place / "library")
    made.until(lambda: len(made.names()) == _COUNT + _AWAY)
    made.until_idle()
    made.window.page.bar.state.update(
        text=f'folder:"{place / "photos"}" folder:"{place / "drive"}"'
    )
    made.until(lambda: "000.png" in made.names() and len(made.names()) == _COUNT + _AWAY)
    (place / "drive").rename(place / "unplugged")
    made.engine.indexing.start()
    made.until_idle()
    made.until(lambda: sum(not hit.reachable for hit in made.window.page.grid.hits) == _AWAY)
    press_key(made, _Key.Key_A, _Held.ControlModifier)
    assert made.window.page.grid.chosen_count() == _COUNT + _AWAY
    return made


def press_key(shown: Shown, key: Qt.Key, held: Qt.KeyboardModifier = _Held.NoModifier) -> None:
    shown.window.activateWindow()
    shown.until(shown.window.isActiveWindow)
    shown.window.page.grid.setFocus()
    QTest.keyClick(shown.window.page.grid, key, held)


def files(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()} if folder.exists() else set()


@linux_trash
def test_all_go_that_can_and_all_come_back(all_chosen: Shown, place: Path, trash_can: Path) -> None:
    total = sum(path.stat().st_size for path in (place / "photos").iterdir())
    press_key(all_chosen, _Key.Key_Delete)
    box = question(all_chosen)
    assert box.text() == f"Move {_COUNT} photos, {size(total)}, to the trash?"
    assert box.defaultButton().text() == "Cancel"
    assert f"connected: {_AWAY}" in box.informativeText()
    assert f"{_COUNT} copies stay:" in box.informativeText()
    assert all(str(path) in box.detailedText() for path in (place / "photos").iterdir())
    box.agreed.click()  # type: ignore[attr-defined]
    all_chosen.until(lambda: len(files(trash_can)) == _COUNT)
    all_chosen.until_idle()
    assert files(place / "photos") == set()
    assert len(files(place / "copies")) == _COUNT
    assert len(files(place / "unplugged")) == _AWAY
    assert len(all_chosen.names()) == _AWAY
    for _ in range(2):
        press_key(all_chosen, _Key.Key_Z, _Held.ControlModifier)
        all_chosen.until(lambda: len(files(place / "photos")) == _COUNT)
        all_chosen.until(lambda: len(all_chosen.names()) == _COUNT + _AWAY)
        all_chosen.until_idle()
    assert files(trash_can) == set()
    assert all_chosen.window.page.grid.chosen_count() == _COUNT


def test_all_that_are_there_are_exported_and_the_others_counted(
    all_chosen: Shown, place: Path
) -> None:
    target = place / "out"
    target.mkdir()
    told: list[str] = []
    all_chosen.window.search.exports.failed.connect(told.append)
    press_key(all_chosen, _Key.Key_E, _Held.ControlModifier)
    (dialog,) = all_chosen.window.findChildren(ExportDialog)
    dialog.take_folder(target)
    dialog.agree.click()
    all_chosen.until(lambda: bool(told))
    assert files(target) == files(place / "photos")
    assert told == [f"On folders that aren’t connected now: {_AWAY} photos."]
    assert all_chosen.window.page.hint.words.text() == f"{_COUNT:,} photos exported."
