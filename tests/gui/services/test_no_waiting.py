"""Nothing that may wait for a drive of the person's is called in the window's thread."""

from __future__ import annotations

import builtins
import io
import os
import shutil
import subprocess
import sys
import sysconfig
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

import photosearch
from photosearch.export import files as export
from photosearch.gui.platform import desktop
from photosearch.gui.platform.mime_data import file_url
from photosearch.paths import resources
from photosearch.types import ExportOptions
from support.window import states
from support.window.settling import let_settle

if TYPE_CHECKING:
    from support.window.shown import Open, Shown

CALLS = {
    os: (
        "stat lstat scandir listdir open access readlink mkdir rmdir unlink remove rename replace "
        "link symlink truncate statvfs utime chmod walk"
    ),
    builtins: "open",
    io: "open",
    subprocess: "Popen run",
    shutil: "copy copy2 move rmtree disk_usage",
}
ALLOWED = {
    resources(): "what the program brings along",
    Path(sysconfig.get_paths()["stdlib"]): "the program's own code, when a part of it is imported",
    Path(sysconfig.get_paths()["purelib"]): "the same",
    Path(sys.prefix): "the same",
    Path(sys.base_prefix): "the same",
    **{
        Path(place): "where Python looks for libraries, whose licences are shown"
        for place in sys.path
    },
    Path("/proc"): "the system's own, which is no file at all",
    Path("/sys"): "the same: whether the computer runs on its battery",
}
"""And the library's directory, without which the program can't be at all."""


_PACKAGE = str(Path(photosearch.__file__).parent) + os.sep


class Guard:
    """Notes who calls what in this thread, about a path that isn't allowed."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.allowed = set(ALLOWED)
        self.noted: set[str] = set()
        for module, names in CALLS.items():
            for name in names.split():
                patch.setattr(module, name, self._watched(name, getattr(module, name)))

    def _watched(self, name: str, call: Callable[..., Any]) -> Callable[..., Any]:
        def watched(*args: Any, **more: Any) -> Any:
            if threading.current_thread() is threading.main_thread() and self._matters(args):
                self._note(name, args)
            return call(*args, **more)

        return watched

    def _note(self, name: str, args: tuple[Any, ...]) -> None:
        """If the program asked, and not the test."""
        frame: FrameType | None = sys._getframe(2)
        while frame is not None and not frame.f_code.co_filename.startswith(_PACKAGE):
            frame = None if frame.f_code.co_filename == __file__ else frame.f_back
        if frame is not None:
            place = f"{frame.f_code.co_filename}:{frame.f_lineno}"
            self.noted.add(f"{name}{args[:1]} from {place}")

    def _matters(self, args: tuple[Any, ...]) -> bool:
        what = args[0] if args else "."
        if isinstance(what, int):  # what is open already, such as a pipe
            return False
        if not isinstance(what, str | bytes | os.PathLike):
            return True
        path = Path(os.fsdecode(what))
        return not any(path.is_relative_to(place) for place in self.allowed)


@pytest.fixture
def guard() -> Iterator[Guard]:
    with pytest.MonkeyPatch.context() as patch:
        yield Guard(patch)


def test_the_guard_notes_what_it_is_for(guard: Guard, tmp_path: Path) -> None:
    assert not desktop_exists(tmp_path)
    assert len(guard.noted) == 0, "it isn't the program that asked"
    export.write_csv([], tmp_path / "list.csv")
    assert guard.noted


def desktop_exists(directory: Path) -> bool:
    return (directory / "nothing").exists()


def leave(shown: Shown) -> None:
    """Back to the photos, with nothing open or asked."""
    window = shown.window
    for dialog in window.findChildren(QDialog):
        dialog.close()
    if popup := QApplication.activePopupWidget():
        popup.close()
    if window.viewer.isVisible():
        window.viewer.leave()
    window.page.bar.clear()
    window.drops.overlay.hide()
    shown.until_idle()


def test_no_state_of_the_window_asks_a_drive(
    open_window: Open, gallery: Path, tmp_path: Path, guard: Guard
) -> None:
    directory = shutil.copytree(gallery, tmp_path / "library")
    guard.allowed.add(tmp_path)
    shown = open_window(directory)
    shown.until(lambda: len(shown.names()) > 20)
    shown.until_idle()
    for name, state in states.FULL.items():
        state(shown)
        shown.until_through(shown.engine.do)
        let_settle()
        assert not guard.noted, name
        leave(shown)
        shown.until(lambda: len(shown.names()) > 20)
    assert not guard.noted


def test_no_start_without_photos_asks_a_drive(
    open_window: Open, tmp_path: Path, guard: Guard
) -> None:
    guard.allowed.add(tmp_path)
    shown = open_window(tmp_path / "library")
    shown.until_idle()
    for name, state in states.EMPTY.items():
        state(shown)
        assert not guard.noted, name


def act_on_files(shown: Shown, photos: Path) -> Iterator[str]:
    """Whatever a person can do with files, the one and the other way."""
    window, grid = shown.window, shown.window.page.grid
    hit = grid.hits[0]
    grid.show_row(0)
    yield "chosen"
    QTest.keyClick(grid, Qt.Key.Key_Return)
    yield "opened"
    window.registry["copy"].trigger()
    yield "copied"
    window.registry["copy-path"].trigger()
    yield "its path copied"
    shown.engine.show_in_folder(hit.path)
    yield "shown in its folder"
    shown.engine.open_folder(window.panel.folders[0].path)
    yield "the folder opened"
    mime = QMimeData()
    mime.setUrls([file_url(photos), file_url(photos / "cat.jpg")])
    shown.drop(mime)
    yield "dropped"
    QGuiApplication.clipboard().setText(str(photos / "moon.png"))
    window.drop_and_paste.paste()
    yield "pasted"
    window.drop_and_paste.take_paths([photos / "moon.png", photos])
    yield "handed over"
    hits = list(grid.hits)
    window.search.exports.run(hits, ExportOptions(), photos.parent)
    window.search.exports.write_list(hits, photos.parent / "list.csv")
    shown.until_through(shown.engine.exports.queue.run)
    yield "exported"
    window.search.saved.files.write(photos.parent / "searches.jsonl")
    shown.until_asked()
    window.search.saved.files.read(photos.parent / "searches.jsonl")
    yield "saved searches"
    window.window_actions.files.ask_to_trash([hit])
    yield "asked for the trash"
    window.page.grid.viewer_wanted.emit(0)
    yield "viewed"
    shown.engine.retry([hit.path])
    shown.engine.indexing.start()
    yield "scanned"


def test_nothing_done_with_files_asks_a_drive_here(
    own: Shown, photos: Path, guard: Guard, monkeypatch: pytest.MonkeyPatch
) -> None:
    guard.allowed.add(own.engine.library.directory)
    monkeypatch.setattr(desktop, "start", lambda _path, _program: True)
    monkeypatch.setattr(desktop, "_ask_file_manager", lambda _path: True)
    for done in act_on_files(own, photos):
        own.until_asked()
        own.until_idle()
        assert not guard.noted, done
