"""Adding and removing folders, pausing, closing while busy, going on at the next start."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from photosearch.errors import KnownError
from photosearch.gui.grid.empty_state import Emptiness
from photosearch.gui.help.unreadable_dialog import UnreadableDialog
from photosearch.gui.platform.mime_data import file_url
from photosearch.library import Library
from photosearch.types import Progress, Stage
from support.models.fakes import FakeEncoder
from support.window.drivers import click, take
from support.window.sidebar import place_of, right_click, seen_rows

if TYPE_CHECKING:
    from support.window.shown import Open, Shown

A_WHILE = 0.5
"""Seconds for a batch of pictures."""


@pytest.fixture
def many(original_photos: Path, tmp_path: Path) -> Path:
    """Enough pictures to keep the indexer busy: 160, all different."""
    folder = tmp_path / "many"
    folder.mkdir()
    with Image.open(original_photos / "cat.jpg") as cat:
        pixels = np.asarray(cat.convert("RGB"))
    for number in range(160):
        Image.fromarray(np.roll(pixels, 3 * number, axis=1)).save(folder / f"{number:03}.jpg")
    return folder


def test_a_dropped_folder_is_added_and_indexed(empty: Shown, photos: Path) -> None:
    mime = QMimeData()
    mime.setUrls([file_url(photos)])
    empty.drop(mime)
    empty.until(lambda: len(empty.names()) == 5)
    empty.until_idle()
    empty.until(lambda: empty.window.status.words == "5 photos")
    assert [folder.path for folder in empty.window.panel.folders] == [photos]
    empty.until(lambda: seen_rows(empty.window.panel.list) == [(0, "photos", "5")])


def test_a_picked_folder_is_added(
    empty: Shown, photos: Path, file_dialogs: list[QFileDialog]
) -> None:
    click(empty.window.page.empty.add)
    file_dialogs[0].fileSelected.emit(str(photos))
    empty.until(lambda: len(empty.names()) == 5)


def test_a_folder_that_is_elsewhere_now_is_told_where(
    own: Shown, photos: Path, file_dialogs: list[QFileDialog]
) -> None:
    window, there = own.window, own.window.panel
    new = photos.rename(photos.with_name("elsewhere"))
    own.engine.indexing.start()
    own.until(lambda: not there.folders[0].reachable)
    own.until_idle()
    assert len(own.names()) == 5
    assert not any(hit.reachable for hit in window.page.grid.hits)

    def say(place: Path) -> None:
        right_click(there.list.viewport(), place_of(there.list, str(photos)))
        take(own, "“photos” is elsewhere now…")
        own.until(lambda: bool(file_dialogs))
        file_dialogs.pop().fileSelected.emit(str(place))

    say(new.parent)
    own.until(window.page.problem.isVisible)
    assert "isn't what" in window.page.problem.words.text()
    own.until_idle()
    say(new)
    own.until(lambda: [(f.path, f.reachable) for f in there.folders] == [(new, True)])
    own.until_idle()
    own.until(lambda: {hit.path.parent for hit in window.page.grid.hits} == {new})
    assert all(hit.reachable for hit in window.page.grid.hits)


def test_a_folder_that_is_not_there_gets_a_sentence(empty: Shown, tmp_path: Path) -> None:
    empty.window.drop_and_paste.take_paths([tmp_path / "nowhere"])
    empty.until_asked()
    empty.until(empty.window.page.problem.isVisible)
    assert "nowhere" in empty.window.page.problem.words.text()
    assert empty.window.page.empty.state is Emptiness.NO_FOLDERS


def test_a_folder_that_is_to_be_kept_stays(shown: Shown) -> None:
    shown.window.panel.remove_wanted.emit(shown.window.panel.folders[0])
    box = shown.window.findChild(QMessageBox)
    assert box.defaultButton().text() == "Cancel"
    box.defaultButton().click()
    shown.until_idle()
    assert len(shown.names()) == 5


def test_pause_holds_and_resume_goes_on(encoder: FakeEncoder, empty: Shown, many: Path) -> None:
    encoder.seconds = A_WHILE
    seen: list[Progress] = []
    empty.engine.indexing.progressed.connect(seen.append)
    empty.window.drop_and_paste.take_paths([many])
    empty.until_asked()
    empty.until(lambda: empty.engine.library.photos.counts()[0] > 0)
    pause = empty.window.status.pause
    QTest.mouseClick(pause, Qt.MouseButton.LeftButton)
    assert empty.window.status.words.endswith("paused")
    assert pause.accessibleName() == "Resume indexing"
    empty.until(lambda: seen[-1].stage is Stage.PAUSED)
    held = empty.engine.library.photos.counts()
    empty.until_through(empty.engine.do)
    assert empty.engine.library.photos.counts() == held
    assert empty.engine.indexing.running
    encoder.seconds = 0.0
    QTest.mouseClick(pause, Qt.MouseButton.LeftButton)
    empty.until_idle()
    empty.until(lambda: empty.window.status.words == "160 photos")


def test_what_was_asked_for_while_a_run_failed_is_done(
    empty: Shown, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    indexing, index = empty.engine.indexing, empty.engine.library.index.run

    def fail(*_: object) -> None:
        monkeypatch.setattr(empty.engine.library.index, "run", index)
        raise KnownError("The disk is full.")

    monkeypatch.setattr(empty.engine.library.index, "run", fail)
    indexing.start()
    empty.engine.library.folders.add(photos)
    indexing.start()
    empty.until(lambda: len(empty.names()) == 5)


@pytest.mark.parametrize("paused", [False, True])
def test_closing_while_busy_is_clean_and_the_next_start_goes_on(
    encoder: FakeEncoder, open_window: Open, many: Path, tmp_path: Path, paused: bool
) -> None:
    encoder.seconds = A_WHILE
    first = open_window(tmp_path / "library")
    first.window.drop_and_paste.take_paths([many])
    first.until_asked()
    first.until(lambda: first.engine.library.photos.counts()[0] > 0)
    if paused:
        first.engine.indexing.toggle_pause()
    first.window.close()
    first.engine.shut_down()
    with Library.open(tmp_path / "library", "starter") as between:
        done = between.photos.counts()[0]
    assert 0 < done < 160
    encoder.seconds = 0.0
    second = open_window(tmp_path / "library")
    second.until(lambda: second.window.status.words == "160 photos")
    assert second.window.panel.folders[0].photos == 160


def test_unreadable_files_are_counted_and_listed(empty: Shown, photos: Path) -> None:
    (photos / "broken <i>.jpg").write_bytes(b"not a picture")
    empty.window.drop_and_paste.take_paths([photos])
    empty.until_asked()
    link = empty.window.status.unreadable
    empty.until(link.isVisible)
    assert link.text() == "1 file can't be read"
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    dialog = empty.window.findChild(UnreadableDialog)
    assert dialog is not None
    row = dialog.table.topLevelItem(0)
    assert row is not None
    assert row.text(0) == "broken <i>.jpg"
    assert row.text(1)
    dialog.close()
