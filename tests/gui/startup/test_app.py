"""The program as a whole: how it starts, goes on in another language, and ends."""

from __future__ import annotations

import logging
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from photosearch.gui.main_window.main_window import MainWindow
from photosearch.gui.services.task_queue import GENERIC
from photosearch.gui.settings.settings_dialog import SettingsDialog
from photosearch.gui.startup import app as gui_app
from photosearch.gui.startup.crash_log import CrashLog
from photosearch.gui.startup.single_instance import hand_over
from photosearch.gui.text import translation
from photosearch.library import Library

if TYPE_CHECKING:
    from support.window.shown import Shown


@contextmanager
def looking(look: Callable[[], None]) -> Iterator[None]:
    """Again and again while the program runs."""
    poll = QTimer(interval=20)
    poll.timeout.connect(look)
    poll.start()
    yield
    poll.stop()


def window_now() -> MainWindow | None:
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
    return next((window for window in found if window.isVisible()), None)


@pytest.mark.usefixtures("qapp")
def test_the_program_runs_and_ends(photos: Path, tmp_path: Path) -> None:
    """Set-up and shutdown as a whole, with a folder on the command line, closed when all is in."""
    seen: list[int] = []
    deadline = time.monotonic() + 240

    def look() -> None:
        window = window_now()
        if window is None:
            return
        count = len(window.page.grid.hits)
        if count == 5 or time.monotonic() > deadline:
            seen.append(count)
            window.close()

    hook = sys.excepthook
    with looking(look):
        assert gui_app.run(tmp_path / "library", "starter", [photos]) == 0
    assert seen == [5]
    assert sys.excepthook is hook
    assert not hand_over(tmp_path / "library", [])


@pytest.mark.usefixtures("qapp")
def test_a_library_that_can_t_be_opened_gets_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    told: list[str] = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            told.append(box.text())
            box.accept()

    with looking(answer):
        assert gui_app.run(tmp_path / "file" / "library", "starter", []) == 1
    (sentence,) = told
    assert "library" in sentence


def test_a_damaged_library_gets_one_sentence_and_opens_the_next_time(
    tmp_path: Path, photos: Path
) -> None:
    with Library.open(tmp_path / "library") as library:
        library.folders.add(photos)
    catalogue = tmp_path / "library" / "catalogue.sqlite"
    content = bytearray(catalogue.read_bytes())
    content[content.index(b"photos", content.index(os.fsencode(tmp_path)))] ^= 1
    catalogue.write_bytes(content)
    code = f"""
import sys
from pathlib import Path
from PySide6.QtWidgets import QMessageBox
from photosearch.gui.startup import app as gui_app
QMessageBox.exec = lambda box: print(box.text())
sys.exit(gui_app.run(Path({str(tmp_path / "library")!r}), "starter", []))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "start it again" in done.stdout
    with Library.open(tmp_path / "library") as library:
        assert library.folders.all() == []


def test_a_bug_in_a_slot_reaches_the_log_and_the_person(qtbot: QtBot, tmp_path: Path) -> None:
    diagnostics, told = CrashLog(tmp_path / "photosearch.log"), list[str]()
    diagnostics.reported.connect(told.append)
    diagnostics.install()
    try:
        try:
            raise ZeroDivisionError("a bug")
        except ZeroDivisionError:
            sys.excepthook(*sys.exc_info())
        thread = threading.Thread(target=lambda: [][1], name="stray")
        thread.start()
        thread.join()
        qtbot.waitUntil(lambda: told == [GENERIC, GENERIC])
        logging.getLogger("photosearch.gui").info("a note on a\udcff.jpg")
    finally:
        diagnostics.remove()
    log = (tmp_path / "photosearch.log").read_text()
    assert "ZeroDivisionError: a bug" in log
    assert "IndexError" in log
    assert r"a note on a\udcff.jpg" in log


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
    deadline = time.monotonic() + 240

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
            window.close()

    with looking(step):
        assert gui_app.run(library, "starter", []) == 0
    translation.apply("en")
    assert steps == ["asked", "chosen", "Einstellungen: „a cat“"]


def test_a_language_waits_for_a_download(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    again: list[bool] = []
    shown.window.dialogs.again_wanted.connect(lambda: again.append(True))
    monkeypatch.setattr(type(shown.engine.models), "downloads", {"a-model": None})
    page = shown.window.dialogs.open_settings().appearance
    page.language.activated.emit(page.language.findData("de"))
    assert not page.restart.isHidden()
    assert "when Photosearch is started again" in page.restart.text()
    assert not again
