"""A window goes on where another one was: at the next start, and in another language."""

from __future__ import annotations

import shutil
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from photosearch.gui.main_window.main_window import MainWindow
from photosearch.gui.photos_page.sort_popup import SortPopup
from photosearch.gui.services.model_service import ModelService
from photosearch.gui.settings.settings_dialog import SettingsDialog
from photosearch.gui.startup import app as gui_app
from photosearch.gui.text import translation
from photosearch.types import Sort

if TYPE_CHECKING:
    from support.window.shown import Open, Shown


def test_the_order_and_whether_the_folders_show_are_remembered(
    open_window: Open, indexed: Path, tmp_path: Path
) -> None:
    directory = shutil.copytree(indexed, tmp_path / "library")
    first = open_window(directory)
    first.until(lambda: len(first.names()) == 5)
    order = first.window.page.order
    assert order.text() == "Newest first"
    QTest.mouseClick(order, Qt.MouseButton.LeftButton)
    popup = first.window.findChild(SortPopup)
    popup.orders[Sort.FOLDER].click()
    popup.close()
    first.until(lambda: order.text() == "By folder")
    QTest.mouseClick(first.window.page.panel_button, Qt.MouseButton.LeftButton)
    assert not first.window.panel.isVisible()
    first.window.close()
    first.engine.shut_down()
    second = open_window(directory)
    second.until(lambda: second.window.page.order.text() == "By folder")
    second.until(lambda: second.names() == sorted(first.names()))
    assert not second.window.panel.isVisible()
    second.window.page.bar.clear()
    second.until(lambda: second.window.page.order.text() == "Newest first")


def window_now() -> MainWindow | None:
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
    return next((window for window in found if window.isVisible()), None)


def is_scored(window: MainWindow) -> bool:
    hits = window.page.grid.hits
    return bool(hits) and hits[0].score is not None


@pytest.mark.usefixtures("qapp")
def test_another_language_is_spoken_at_once_and_the_search_stays(
    indexed: Path, tmp_path: Path
) -> None:
    """By a new window on the same library: chosen in the settings, which open again."""
    library = shutil.copytree(indexed, tmp_path / "library")
    steps: list[str] = []
    deadline = time.monotonic() + 60

    def step() -> None:
        window = window_now()
        if window is None or time.monotonic() > deadline:
            return
        grid, dialog = window.page.grid, window.findChild(SettingsDialog)
        if not steps and len(grid.hits) == 5:
            window.page.bar.state.update(text="a cat")
            steps.append("asked")
        elif steps == ["asked"] and is_scored(window):
            choice = window.dialogs.open_settings().appearance.language
            choice.setCurrentIndex(choice.findData("de"))
            steps.append("chosen")
            choice.activated.emit(choice.currentIndex())
        elif dialog is not None and dialog.windowTitle() != "Settings" and is_scored(window):
            steps.append(f"{dialog.windowTitle()}: {window.page.heading.words}")
            assert dialog.appearance.isVisible()
            dialog.reject()
            poll.stop()
            window.close()

    poll = QTimer(interval=50)
    poll.timeout.connect(step)
    poll.start()
    assert gui_app.run(library, "starter", []) == 0
    translation.apply("en")
    assert steps == ["asked", "chosen", "Einstellungen: „a cat“"]


def test_a_language_waits_for_a_download(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    again: list[bool] = []
    shown.window.dialogs.again_wanted.connect(lambda: again.append(True))
    monkeypatch.setattr(ModelService, "downloads", {"a-model": None})
    page = shown.window.dialogs.open_settings().appearance
    page.language.activated.emit(page.language.findData("de"))
    assert not page.restart.isHidden()
    assert "when Photosearch is started again" in page.restart.text()
    assert not again
