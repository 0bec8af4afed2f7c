"""Full screen has a way out, and the window opens where a person sees all of it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QRect, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from photosearch.gui.style import theme
from photosearch.gui.style.window_state import fitted

if TYPE_CHECKING:
    from collections.abc import Callable

    from support.window.shown import Open, Shown

_Key, _Held = Qt.Key, Qt.KeyboardModifier
ROOM = QRect(0, 24, 700, 426)


def view(shown: Shown, row: int = 1) -> None:
    grid = shown.window.page.grid
    grid.show_row(row)
    grid.setFocus()
    QTest.keyClick(grid, _Key.Key_Space)
    assert shown.window.viewer.isVisible()


def paste(shown: Shown) -> None:
    QGuiApplication.clipboard().setText("a cat")
    QTest.keyClick(shown.window.viewer, _Key.Key_V, _Held.ControlModifier)


def drop(shown: Shown) -> None:
    mime = QMimeData()
    mime.setText("a cat")
    shown.drop(mime)


WAYS: dict[str, Callable[[Shown], object]] = {
    "Space": lambda shown: QTest.keyClick(shown.window.viewer, _Key.Key_Space),
    "back": lambda shown: shown.window.viewer.bar.back.click(),
    "Ctrl+F": lambda s: QTest.keyClick(s.window.viewer, _Key.Key_F, _Held.ControlModifier),
    "find similar": lambda shown: shown.window.viewer.bar.similar.click(),
    "Ctrl+V": paste,
    "a drop": drop,
}


@pytest.mark.parametrize("entered", ["F in the viewer", "F11 in the grid", "the system"])
def test_whatever_leads_away_from_the_photo_leaves_full_screen(shown: Shown, entered: str) -> None:
    window = shown.window
    for way, leave in WAYS.items():
        window.activateWindow()
        if entered == "F11 in the grid":
            window.page.grid.setFocus()
            QTest.keyClick(window.page.grid, _Key.Key_F11)
        view(shown)
        if entered == "F in the viewer":
            QTest.keyClick(window.viewer, _Key.Key_F)
        elif entered == "the system":
            window.showFullScreen()
        assert window.isFullScreen()
        leave(shown)
        shown.until(window.viewer.isHidden)
        assert not window.isFullScreen(), way
        window.page.bar.clear()
        shown.until_browsing()


def test_escape_leaves_full_screen_over_the_photos_before_it_clears(shown: Shown) -> None:
    window, grid = shown.window, shown.window.page.grid
    window.page.bar.state.update(text="a cat")
    shown.until_scored()
    grid.setFocus()
    QTest.keyClick(grid, _Key.Key_F11)
    assert window.isFullScreen()
    QTest.keyClick(grid, _Key.Key_Escape)
    assert not window.isFullScreen()
    assert window.page.bar.field.text() == "a cat"


@pytest.mark.parametrize(("page", "maximized"), [("viewer", True), ("photos", False)])
def test_closed_in_full_screen_it_opens_as_a_window(
    open_window: Open, indexed: Path, tmp_path: Path, page: str, maximized: bool
) -> None:
    directory = shutil.copytree(indexed, tmp_path / "library")
    first = open_window(directory)
    first.until(lambda: len(first.names()) == 5)
    first.window.setGeometry(100, 90, 900, 600)
    if maximized:
        first.window.showMaximized()
        first.until(lambda: first.window.width() > 1000)
    if page == "viewer":
        view(first)
    QTest.keyClick(first.window, _Key.Key_F11)
    assert first.window.isFullScreen()
    first.window.close()
    first.engine.shut_down()
    second = open_window(directory, resized=False)
    assert not second.window.isFullScreen()
    assert second.window.isMaximized() is maximized
    second.window.showNormal()
    second.until(lambda: second.window.geometry() == QRect(100, 90, 900, 600))


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (QRect(50, 60, 300, 200), QRect(50, 60, 300, 200)),
        (QRect(0, 0, 1180, 780), ROOM),
        (QRect(2500, 100, 300, 200), QRect(400, 100, 300, 200)),
        (QRect(-900, -900, 300, 200), QRect(0, 24, 300, 200)),
        (QRect(50, 900, 900, 200), QRect(0, 250, 700, 200)),
        (QRect(0, 0, -5, 7), ROOM),
        (QRect(-(2**30), 2**30, 2**30, 2**30), ROOM),
    ],
)
def test_a_window_fits(wanted: QRect, found: QRect) -> None:
    assert fitted(wanted, ROOM) == found


OPEN = """
import sys
from pathlib import Path
from photosearch.gui.startup.app import _application
from photosearch.gui.services.engine import Engine
from photosearch.gui.main_window.main_window import MainWindow
from photosearch.library import Library

app = _application()
engine = Engine(Library.open(Path(sys.argv[1])))
window = MainWindow(engine)
window.show()
app.processEvents()
if len(sys.argv) > 2:
    window.setGeometry(*map(int, sys.argv[2:]))
    app.processEvents()
print(*window.geometry().getRect(), *window.screen().availableGeometry().getRect())
window.close()
engine.shut_down()
"""


def opened(
    directory: Path, screens: list[tuple[int, int, int]], scale: str, *wanted: int
) -> tuple[QRect, QRect]:
    """Where a window of its own process opens, and what is there of its screen.

    A screen is its left edge, width and height; `wanted` is where the window is moved to then.
    """
    file, plain = directory.parent / "screens.json", {"logicalDpi": 96, "logicalBaseDpi": 96}
    places = [
        {"name": str(x), "x": x, "y": 0, "width": width, "height": height, "dpr": 1, **plain}
        for x, width, height in screens
    ]
    file.write_text(json.dumps({"screens": places}))
    screen = {"QT_QPA_PLATFORM": f"offscreen:configfile={file}", "QT_SCALE_FACTOR": scale}
    command = [sys.executable, "-c", OPEN, str(directory), *map(str, wanted)]
    told = subprocess.check_output(command, env={**os.environ, **screen}, text=True, timeout=300)
    edges = [int(edge) for edge in told.split()]
    return QRect(*edges[:4]), QRect(*edges[4:])


def test_a_window_fits_another_screen_and_another_scale(tmp_path: Path) -> None:
    wide = [(0, 1400, 900), (1400, 2560, 1440)]
    opened(tmp_path / "library", wide, "1", 2500, 90, 1400, 1300)
    for scale in ("1", "2"):
        window, screen = opened(tmp_path / "library", [(0, 1024, 768)], scale)
        assert screen.contains(window)


_RECT = "80000000800000007ffffff07ffffff0"
_HUGE = bytes.fromhex(f"01d9d0cb00030000{_RECT}{_RECT}00000000000000000780{_RECT}")
"""As Qt writes it, but for the numbers."""


@pytest.mark.parametrize("kept", [b"\x01\xd9\xd0\xcb", "text", _HUGE])
def test_a_place_that_makes_no_sense_is_no_obstacle(
    open_window: Open, tmp_path: Path, kept: bytes | str
) -> None:
    remembered = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    remembered.setValue("geometry", kept)
    remembered.setValue("thumbnail_side", "huge")
    remembered.sync()
    window = open_window(tmp_path, resized=False).window
    assert window.screen().availableGeometry().contains(window.geometry())
    assert window.width() >= 320
    assert window.page.grid.side == theme.THUMB_SIDE
