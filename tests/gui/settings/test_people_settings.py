"""Other networks for faces are got, used and removed in the settings, with a hub on this
machine."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from photosearch.gui.settings.extra_row import ExtraRow
from photosearch.gui.settings.people_settings import PeopleSettings
from photosearch.gui.settings.settings_dialog import SettingsDialog
from support.models import onnx_files
from support.models.fakes import FakeEncoder
from support.models.model_hub import Hub
from support.models.small_extras import put_extras_on_offer
from support.window.drivers import click
from support.window.shown import window_on

if TYPE_CHECKING:
    from collections.abc import Iterator

    from support.window.shown import Open, Shown

ID = "yunet-sface"


@pytest.fixture
def hub(model_hub: Hub, monkeypatch: pytest.MonkeyPatch) -> Hub:
    put_extras_on_offer(model_hub, monkeypatch)
    return model_hub


@pytest.fixture
def shown(
    open_window: Open,
    tmp_path: Path,
    hub: Hub,  # noqa: ARG001
    encoder: FakeEncoder,  # noqa: ARG001
) -> Shown:
    folder = tmp_path / "pictures"
    folder.mkdir()
    Image.new("RGB", (160, 160), "gray").save(folder / "two.png")
    one = Image.new("RGB", (160, 160), "white")
    one.paste("#f0f", (68, 68, 93, 93))
    one.save(folder / "one.png")
    return window_on(open_window, folder, tmp_path / "library")


@pytest.fixture
def dialog(shown: Shown) -> Iterator[SettingsDialog]:
    made = shown.window.dialogs.open_settings()
    made.tabs.setCurrentIndex(2)
    shown.until(lambda: ID in made.people.extras.rows)
    yield made
    if isValid(made):
        made.close()


@pytest.fixture
def page(dialog: SettingsDialog) -> PeopleSettings:
    return dialog.people


def words_of(row: ExtraRow) -> str:
    lines = (row.summary, row.cost, row.state)
    return " ".join(line.text() for line in lines if not line.isHidden())


def test_what_each_is_good_for_and_costs_is_said(page: PeopleSettings) -> None:
    built_in, other = page.extras.rows["built-in"], page.extras.rows[ID]
    assert built_in.badge.isVisible()
    assert built_in.remove.isHidden()
    for part in ("99.4 %", "MIT, Apache-2.0", "39 MB", "opencv_zoo"):
        assert part in words_of(other)
    assert not other.get.isHidden()
    assert other.use.isHidden()


def test_they_are_got_used_and_removed(shown: Shown, page: PeopleSettings) -> None:
    row, library = page.extras.rows[ID], shown.engine.library
    page.wanted.click()
    shown.until(lambda: page.state.text() == "2 photos looked at, 0 faces found.")
    row.get.setFocus()
    QTest.keyClick(row.get, Qt.Key.Key_Space)
    shown.until(row.use.isVisible)
    assert row.window().focusWidget() is row.use
    assert library.people.counts().waiting == 0
    QTest.keyClick(row.use, Qt.Key.Key_Space)
    shown.until(row.badge.isVisible)
    assert not page.extras.rows["built-in"].badge.isVisible()
    shown.until(lambda: page.state.text() == "2 photos looked at, 1 face found.")
    click(row.remove)
    shown.until(row.get.isVisible)
    assert page.extras.rows["built-in"].badge.isVisible()
    shown.until(lambda: page.state.text() == "2 photos looked at, 0 faces found.")
    assert not (library.directory / "extras" / ID).exists()


def test_a_download_is_watched_cancelled_and_gone_on_with(
    shown: Shown, page: PeopleSettings, hub: Hub
) -> None:
    row = page.extras.rows[ID]
    hub.faults.pause = 0.1
    click(row.get)
    shown.until(lambda: " of 230 kB" in words_of(row))
    assert row.bar.isVisible()
    click(row.cancel)
    shown.until(row.get.isVisible)
    assert row.get.text() == "Resume"
    assert "downloaded so far" in words_of(row)
    hub.faults.pause = 0.0
    click(row.get)
    shown.until(row.use.isVisible)


def test_what_fails_is_said_where_it_was_asked_or_in_the_window(
    shown: Shown, dialog: SettingsDialog, hub: Hub
) -> None:
    extras = dialog.people.extras
    row = extras.rows[ID]
    hub.faults.damaged = True
    click(row.get)
    shown.until(extras.problem.isVisible)
    assert "came damaged" in extras.problem.words.text()
    shown.until(row.get.isVisible)
    assert shown.engine.library.people.counts().waiting == 2
    told: list[str] = []
    shown.engine.failed.connect(told.append)
    click(row.get)
    dialog.close()
    shown.until(lambda: bool(told))
    assert "came damaged" in told[0]


def test_files_that_one_has_are_chosen_in_a_dialog(
    shown: Shown, page: PeopleSettings, hub: Hub, tmp_path: Path
) -> None:
    paths = [tmp_path / f"{number}.onnx" for number in range(2)]
    for path, content in zip(paths, (onnx_files.yunet(), onnx_files.sface()), strict=True):
        path.write_bytes(content)
    choose_files(shown, page, [tmp_path / "pictures" / "one.png"])
    shown.until(page.extras.problem.isVisible)
    assert "one.png is none of the files" in page.extras.problem.words.text()
    choose_files(shown, page, paths)
    shown.until(page.extras.rows[ID].use.isVisible)
    assert hub.asked == []


def choose_files(shown: Shown, page: PeopleSettings, paths: list[Path]) -> None:
    click(page.extras.add)
    shown.until(lambda: bool(page.window().findChildren(QFileDialog)))
    (dialog,) = page.window().findChildren(QFileDialog)
    dialog.filesSelected.emit([str(path) for path in paths])
    dialog.accept()
    dialog.close()
    shown.until(lambda: not page.window().findChildren(QFileDialog))


@pytest.mark.parametrize("width", [300, 480, 640])
def test_nothing_is_cut_off_however_narrow_it_is(
    shown: Shown, dialog: SettingsDialog, width: int
) -> None:
    dialog.resize(width, 600)
    rows = dialog.people.extras.rows.values()
    shown.until(lambda: all(row.height() >= row.heightForWidth(row.width()) for row in rows))
    for row in rows:
        for part in (row.get, row.use, row.remove, row.badge):
            if part.isVisible():
                assert row.rect().contains(part.geometry())
