"""What the window remembers, how it looks, who can use it, and how it starts and ends."""

from __future__ import annotations

import logging
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QMessageBox,
    QSlider,
)
from pytestqt.qtbot import QtBot

from photosearch.gui.main_window.main_window import MainWindow
from photosearch.gui.services.task_queue import GENERIC
from photosearch.gui.startup import app as gui_app
from photosearch.gui.startup.crash_log import CrashLog
from photosearch.gui.startup.single_instance import SingleInstance, hand_over
from photosearch.gui.style import icons, theme
from photosearch.library import Library

if TYPE_CHECKING:
    from support.window.shown import Open, Shown

DARK = {"Window": "#2b2b2b", "WindowText": "#f0f0f0", "Base": "#1e1e1e", "Text": "#f0f0f0"}


@pytest.fixture
def dark() -> Iterator[None]:
    before = QApplication.palette()
    palette = QPalette(before)
    for role, colour in DARK.items():
        palette.setColor(QPalette.ColorRole[role], QColor(colour))
    QApplication.setPalette(palette)
    yield
    QApplication.setPalette(before)


def check_contrast(colours: theme.Colours) -> None:
    for surface in (colours.surface, colours.panel, colours.field, colours.tint):
        assert theme.contrast(colours.text, surface) >= 4.5
    for surface in (colours.surface, colours.panel, colours.field):
        assert theme.contrast(colours.muted, surface) >= 4.5
    assert theme.contrast(colours.accent, colours.surface) >= 4.5
    assert theme.contrast(colours.on_accent, colours.accent) >= 4.5


def test_texts_can_be_read_in_the_light(shown: Shown) -> None:  # noqa: ARG001
    assert not theme.current().dark
    check_contrast(theme.current())


def test_the_window_follows_the_palette_into_the_dark(shown: Shown, dark: None) -> None:  # noqa: ARG001
    assert theme.current().dark
    check_contrast(theme.current())
    QTest.qWait(20)
    shown.window.page.stack.setCurrentWidget(shown.window.page.empty)
    corner = shown.window.page.grab().toImage().pixelColor(3, 3)
    assert corner.lightnessF() < 0.3


def test_every_icon_can_be_drawn(qtbot: QtBot) -> None:  # noqa: ARG001
    directory = gui_app.places.resources() / "icons"  # type: ignore[attr-defined]
    drawings = sorted(directory.glob("*.svg"))
    assert len(drawings) >= 20
    for drawing in drawings:
        if "currentColor" not in drawing.read_text(encoding="utf-8"):
            continue  # for style sheets, which colour nothing
        image = icons.pixmap(drawing.stem, QColor("red"), 24).toImage()
        colours = {image.pixelColor(x, y).name() for x in range(24) for y in range(24)}
        assert "#ff0000" in colours, drawing.name


def test_every_control_has_a_name_for_the_screen_reader(shown: Shown) -> None:
    kinds = (QAbstractButton, QLineEdit, QSlider, QAbstractItemView)
    nameless = [
        widget
        for kind in kinds
        for widget in shown.window.findChildren(kind)
        if widget.isVisibleTo(shown.window)
        and not widget.accessibleName()
        and not getattr(widget, "text", str)()
    ]
    assert nameless == []


def test_labels_never_render_markup(shown: Shown) -> None:
    labels = shown.window.findChildren(QLabel)
    with_words = [label for label in labels if label.text()]
    assert with_words
    assert {label.textFormat() for label in with_words} == {Qt.TextFormat.PlainText}


def test_ctrl_l_and_ctrl_f_lead_to_the_field_and_down_to_the_photos(shown: Shown) -> None:
    page = shown.window.page
    for key in (Qt.Key.Key_L, Qt.Key.Key_F):
        page.grid.setFocus()
        QTest.keyClick(shown.window, key, Qt.KeyboardModifier.ControlModifier)
        assert page.bar.field.hasFocus()
    QTest.keyClick(page.bar.field, Qt.Key.Key_Down)
    assert page.grid.hasFocus()
    assert page.grid.currentIndex().row() == 0


def test_size_and_dismissed_hint_are_remembered(
    open_window: Open, indexed: Path, tmp_path: Path
) -> None:
    directory = shutil.copytree(indexed, tmp_path / "library")
    first = open_window(directory)
    first.until(first.window.page.hint.isVisible)
    assert "weak on people" in first.window.page.hint.words.text()
    first.window.page.hint._close.click()
    assert not first.window.page.hint.isVisible()
    first.window.page.slider.setValue(256)
    first.window.resize(777, 555)
    first.window.close()
    first.engine.shut_down()
    second = open_window(directory)
    second.until(lambda: bool(second.engine.models.infos))
    assert not second.window.page.hint.isVisible()
    assert second.window.page.grid.side == 256


def test_settings_that_make_no_sense_are_no_obstacle(
    open_window: Open, indexed: Path, tmp_path: Path
) -> None:
    directory = shutil.copytree(indexed, tmp_path / "library")
    (directory / "window.ini").write_text("[General]\ngeometry=nonsense\nthumbnail_side=huge\n")
    shown = open_window(directory)
    assert shown.window.page.grid.side == theme.THUMB_SIDE


@pytest.mark.parametrize("size", [(320, 300), (480, 400), (2000, 1200)])
def test_nothing_overflows(shown: Shown, size: tuple[int, int]) -> None:
    window = shown.window
    window.resize(*size)
    QTest.qWait(20)
    assert (window.width(), window.height()) == size
    assert window.panel.isHidden() == (size[0] < 720)
    for widget in (window.page.bar, window.page.grid, window.status):
        right = widget.mapTo(window, widget.rect().bottomRight())
        assert window.rect().contains(right), widget.objectName()


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


def test_a_second_start_hands_its_paths_to_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    """The visitor is a process of its own, as it is in life."""
    reception, visits = SingleInstance(tmp_path), list[object]()
    reception.visited.connect(visits.append)
    assert reception.open()
    assert not SingleInstance(tmp_path).open()
    paths = ["/photos/not-utf8-\udcff.jpg", "relative"]
    code = (
        "import sys; from pathlib import Path;"
        "from photosearch.gui.startup.single_instance import hand_over;"
        f"sys.exit(not hand_over(Path({str(tmp_path)!r}), [Path(p) for p in {paths!a}]))"
    )
    visitor = subprocess.Popen([sys.executable, "-c", code])
    qtbot.waitUntil(lambda: bool(visits))
    assert visitor.wait(20) == 0
    assert visits == [[Path(paths[0]), Path("relative").absolute()]]
    reception.close()
    assert not hand_over(tmp_path, [])


def test_a_visitor_may_be_deleted_after_the_reception(tmp_path: Path) -> None:
    """In a process of its own, because it ended in a crash."""
    code = (
        "import subprocess, sys; from pathlib import Path; from PySide6.QtCore import *;"
        "from photosearch.gui.startup.single_instance import SingleInstance;"
        "app = QCoreApplication([]);"
        f"directory = Path({str(tmp_path)!r}); reception, visits = SingleInstance(directory), [];"
        "reception.visited.connect(visits.append); assert reception.open();"
        "visitor = subprocess.Popen([sys.executable, '-c', sys.argv[1], directory])\n"
        "while not visits: app.processEvents()\n"
        "assert visitor.wait() == 0; QEventLoop().processEvents(); del reception\n"
        "for _ in range(9): QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)"
    )
    visit = (
        "import sys; from pathlib import Path;"
        "from photosearch.gui.startup.single_instance import hand_over;"
        "sys.exit(not hand_over(Path(sys.argv[1]), []))"
    )
    done = subprocess.run([sys.executable, "-c", code, visit], check=False, timeout=120)
    assert done.returncode == 0


@pytest.mark.usefixtures("qapp")
def test_a_stale_socket_is_no_obstacle(tmp_path: Path) -> None:
    """What a crash leaves behind: a socket without a listener, a lock without an owner."""
    code = (
        "import os, sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
        "from photosearch.gui.startup.single_instance import SingleInstance;"
        "app = QCoreApplication([]);"
        f"r = SingleInstance(Path({str(tmp_path)!r})); assert r.open(); os._exit(9)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 9
    assert not hand_over(tmp_path, [])
    reception = SingleInstance(tmp_path)
    assert reception.open()
    reception.close()


def _window() -> MainWindow | None:
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
    return next((window for window in found if window.isVisible()), None)


@pytest.mark.usefixtures("qapp")
def test_the_program_runs_and_ends(photos: Path, tmp_path: Path) -> None:
    """Set-up and shutdown as a whole, with a folder on the command line, closed when all is in."""
    seen: list[int] = []
    deadline = time.monotonic() + 60

    def look() -> None:
        window = _window()
        if window is None:
            return
        count = len(window.page.grid.hits)
        if count == 5 or time.monotonic() > deadline:
            seen.append(count)
            poll.stop()
            window.close()

    poll = QTimer(interval=50)
    poll.timeout.connect(look)
    poll.start()
    hook = sys.excepthook
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

    poll = QTimer(interval=20)
    poll.timeout.connect(answer)
    poll.start()
    assert gui_app.run(tmp_path / "file" / "library", "starter", []) == 1
    assert len(told) == 1
    assert "library" in told[0]


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


def test_the_window_shows_without_torch(tmp_path: Path) -> None:
    """In a process of its own: whatever other tests imported doesn't count."""
    code = f"""
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from photosearch.gui.startup import app as gui_app
from photosearch.gui.main_window.main_window import MainWindow
def shown(window, event, paint=MainWindow.paintEvent):
    paint(window, event)
    heavy = {{"torch", "torchvision", "open_clip", "timm", "transformers"}} & set(sys.modules)
    print("heavy:", sorted(heavy))
    window.close()
MainWindow.paintEvent = shown
sys.exit(gui_app.run(Path({str(tmp_path / "library")!r}), "starter", []))
"""
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ended.stdout.splitlines()[0] == "heavy: []"
