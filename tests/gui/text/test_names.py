"""Names, queries and sentences as nobody expects them: endless, or like markup."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QMessageBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.types import Query, SavedSearch, TextTerm
from support.window import states
from support.window.geometry import faults, markup, rendered
from support.window.settling import let_settle
from support.window.sidebar import look_of

if TYPE_CHECKING:
    from support.window.shown import Open, Shown

NARROW = 320
LONG = "a very long name that somebody gave without thinking of windows " * 3
HEBREW = "תמונות מהחופשה"
HTML = "<img src=x><b>bold</b> & “q”"
UNIX = pytest.mark.skipif(sys.platform == "win32", reason="names can't hold < and > there")


def library_of(folder: Path, directory: Path) -> Path:
    with Library.open(directory, "starter") as library:
        library.folders.add(folder)
        library.index.run(Job())
    return directory


def test_long_names_are_shortened(open_window: Open, original_photos: Path, tmp_path: Path) -> None:
    folder = tmp_path / LONG[:120] / LONG[:120]
    folder.mkdir(parents=True)
    for name in ("cat.jpg", "moon.png"):
        shutil.copy(original_photos / name, folder / f"{LONG[:180]} {HEBREW} {name}")
    (folder / f"{LONG[:180]}.jpg").write_bytes(b"no picture")
    (folder / ("x" * 200 + ".jpg")).write_bytes(b"no picture")
    shown = open_window(library_of(folder, tmp_path / "library"))
    shown.until(lambda: len(shown.names()) == 2)
    shown.until_idle()
    library = shown.engine.library
    library.searches.save(SavedSearch(LONG, LONG))
    for width in (NARROW, 1000):
        shown.window.resize(width, 560)
        check(shown, width)
        look_everywhere(shown, width, LONG)


@UNIX
def test_names_are_no_markup(open_window: Open, original_photos: Path, tmp_path: Path) -> None:
    folder = tmp_path / HTML.replace("/", "⁄")
    folder.mkdir()
    for name in ("cat.jpg", "moon.png"):
        shutil.copy(original_photos / name, folder / f"<img src=x><b>bold & {name}")
    (folder / "<h1>broken.jpg").write_bytes(b"no picture")
    shown = open_window(library_of(folder, tmp_path / "library"))
    shown.until(lambda: len(shown.names()) == 2)
    shown.until_idle()
    tip = look_of(shown.window.panel.list, str(folder)).hint
    assert folder.name in rendered(tip)
    look_everywhere(shown, 1000, HTML)


def check(shown: Shown, width: int) -> None:
    let_settle()
    assert shown.window.width() == width, "nothing forces it wider"
    assert faults(shown.window) == []
    assert markup(shown.window) == []


def look_everywhere(shown: Shown, width: int, words: str) -> None:
    """Wherever a name, a query or a sentence is shown."""
    window = shown.window
    page = window.page
    page.hint.withdraw()
    for say in (page.problem.say, page.hint.say, lambda w: page.undo.offer(w, lambda: None)):
        say(words)
        check(shown, width)
        for strip in (page.problem, page.hint, page.undo):
            strip.withdraw()
    page.bar.make_chips(Query((TextTerm(words), TextTerm("moon", -1.0))))
    shown.until_scored()
    check(shown, width)
    page.bar.clear()
    shown.until_browsing()
    window.page.grid.viewer_wanted.emit(0)
    window.viewer.bar.about.setChecked(True)
    shown.until(lambda: len(window.viewer.facts.lines) > 3)
    check(shown, width)
    assert shown.names()[0] in rendered(window.viewer.bar.name.toolTip())
    window.viewer.bar.about.setChecked(False)
    window.viewer.leave()
    for widget in dialogs(shown):
        let_settle()
        assert faults(widget) == []
        assert markup(widget) == []
        widget.close()
        let_settle()


def dialogs(shown: Shown) -> Iterator[QWidget]:
    window, row = shown.window, shown.window.page.grid
    yield window.dialogs.open_problems()
    yield window.dialogs.open_settings()
    window.drop_and_paste.ask_to_remove(window.panel.folders[0])
    yield states.dialog_of(shown, QMessageBox)
    row.show_row(0)
    window.window_actions.files.ask_to_trash([row.hits[0]])
    yield states.dialog_of(shown, QMessageBox)


def test_the_checks_notice_what_they_are_for(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    good, wide, bold = QLabel("good"), QLabel("words " * 40), QLabel("<b>bold</b>")
    for label in (good, wide, bold):
        column.addWidget(label)
    good.setToolTip("<i>tip</i>")
    window.show()
    wide.setFixedWidth(60)
    window.resize(200, 200)
    let_settle()
    bold.move(good.pos())
    (cut,) = [fault for fault in faults(window) if "cut off" in fault]
    assert "words words" in cut
    assert any("overlap" in fault for fault in faults(window))
    good.move(190, 0)
    assert any("sticks out" in fault for fault in faults(window))
    assert [fault.split(" ")[0] for fault in markup(window)] == ["tooltip", "label"]
