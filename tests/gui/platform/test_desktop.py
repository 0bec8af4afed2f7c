"""Open and Show in folder, as the system does it: a program of the person's started by Qt on X11,
and a file manager asked over a session bus. Each needs what not every machine has."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from support.processes import file_manager

_CHILD = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from photosearch.gui.startup import app as gui_app
from photosearch.gui.main_window import main_window

class Window(main_window.MainWindow):
    def __init__(self, engine):
        super().__init__(engine)
        self.poll = QTimer(self, interval=20)
        self.poll.timeout.connect(self.look)
        self.poll.start()

    def look(self):
        if self.poll.interval() > 20:
            if Path(sys.argv[3]).exists():
                self.close()
        elif len(self.page.grid.hits) == 5:
            row = [hit.path.name for hit in self.page.grid.hits].index("cat.jpg")
            self.page.grid.show_row(row)
            menu = self.photo_menu.menu()
            next(a for a in menu.actions() if a.text() == sys.argv[2]).trigger()
            menu.close()
            self.poll.setInterval(50)

gui_app.MainWindow = Window
sys.exit(gui_app.run(Path(sys.argv[1]), "starter", []))
"""


def act(directory: Path, words: str, note: Path, **environment: str) -> None:
    """The program, until the entry of the photo's menu has had its effect."""
    command = [sys.executable, "-c", _CHILD, str(directory), words, str(note)]
    subprocess.run(command, env={**os.environ, **environment}, timeout=120, check=True)


def test_open_starts_the_person_s_program(
    indexed: Path, original_photos: Path, screen: str, tmp_path: Path
) -> None:
    note, programs = tmp_path / "note.txt", tmp_path / "bin"
    programs.mkdir()
    program = programs / "xdg-open"
    program.write_text(f'#!/bin/sh\nprintf %s "$1" > "{note}.part"\nmv "{note}.part" "{note}"\n')
    program.chmod(0o755)
    act(
        shutil.copytree(indexed, tmp_path / "library"),
        "Open",
        note,
        PATH=f"{programs}{os.pathsep}{os.environ['PATH']}",
        QT_QPA_PLATFORM="xcb",
        DISPLAY=screen,
        XDG_CURRENT_DESKTOP="",
    )
    opened = note.read_text("utf-8").removeprefix("file://")
    assert Path(opened) == original_photos / "cat.jpg"


def test_show_in_folder_asks_the_file_manager(
    indexed: Path, original_photos: Path, bus: str, tmp_path: Path
) -> None:
    note, address = tmp_path / "note.txt", {"DBUS_SESSION_BUS_ADDRESS": bus}
    command = [sys.executable, str(Path(file_manager.__file__)), str(note)]
    manager = subprocess.Popen(
        command, env={**os.environ, **address}, stdout=subprocess.PIPE, text=True
    )
    with manager:
        assert manager.stdout is not None
        assert manager.stdout.readline() == "ready\n"
        act(shutil.copytree(indexed, tmp_path / "library"), "Show in folder", note, **address)
        manager.terminate()
    assert note.read_text("utf-8") == (original_photos / "cat.jpg").as_uri()
