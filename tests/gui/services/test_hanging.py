"""A network share that hangs: a FUSE file system whose server is stopped."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from photosearch import patience
from photosearch.errors import KnownError
from photosearch.export import files as export
from photosearch.gui.photos_page import trash_questions as questions
from photosearch.gui.platform import desktop
from photosearch.gui.platform.mime_data import file_url
from photosearch.gui.services import trash
from photosearch.gui.widgets import file_dialogs
from photosearch.library import Library
from photosearch.types import ExportOptions, Hit, Removal
from support.copies import copy_files
from support.processes.hanging_share import Share

if TYPE_CHECKING:
    from support.window.shown import Open, Shown

pytestmark = pytest.mark.skipif(not Share.is_possible(), reason="needs FUSE")

FROZEN = 4.0
"""Seconds without an event: more than a busy machine needs, less than a share that hangs takes."""


@pytest.fixture
def share(original_photos: Path, tmp_path: Path) -> Iterator[Share]:
    far = shutil.copytree(original_photos, tmp_path / "server")
    for path in far.iterdir():
        path.rename(path.with_name(f"far-{path.name}"))
        with path.with_name(f"far-{path.name}").open("ab") as file:
            file.write(b"far")
    with Share(far, tmp_path / "share") as made:
        yield made


class Pulse(QObject):
    """The longest time in which the window did nothing. Lets the share go on should that be long:
    else the test would hang as well."""

    def __init__(self, share: Share) -> None:
        super().__init__()
        self._share, self._last, self.longest = share, time.monotonic(), 0.0
        self.beats = 0
        self._timer = QTimer(self, interval=10)
        self._timer.timeout.connect(self._beat)
        self._timer.start()
        self._over = threading.Event()
        self._watch = threading.Thread(target=self._look)
        self._watch.start()

    def _beat(self) -> None:
        self.longest = max(self.longest, time.monotonic() - self._last)
        self._last = time.monotonic()
        self.beats += 1

    def until_next(self, shown: Shown) -> None:
        before = self.beats
        shown.until(lambda: self.beats > before)

    def _look(self) -> None:
        while not self._over.wait(0.1):
            if time.monotonic() - self._last > 2 * FROZEN:
                self._share.go_on()

    def end(self) -> None:
        self._over.set()
        self._watch.join()


@dataclass
class Hung:
    """A window over near photos and those of a share, which hangs by now."""

    shown: Shown
    share: Share
    pulse: Pulse
    opened: list[Path]

    def row(self, name: str) -> int:
        return self.shown.names().index(name)

    def choose(self, name: str) -> None:
        self.shown.window.page.grid.show_row(self.row(name))

    def until_said(self, words: str) -> None:
        problem = self.shown.window.page.problem
        self.shown.until(lambda: words in problem.words.text())

    def pasted(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.shown.window.drop_and_paste.paste()

    def dropped(self, path: Path) -> None:
        mime = QMimeData()
        mime.setUrls([file_url(path)])
        self.shown.drop(mime)


@pytest.fixture
def hung(
    share: Share,
    open_window: Open,
    own_library: Path,
    monkeypatch: pytest.MonkeyPatch,
    ends_in_time: None,  # noqa: ARG001
) -> Iterator[Hung]:
    with Library.open(own_library, "starter") as library:
        library.folders.add(share.place)
    shown = open_window(own_library)
    shown.until(lambda: len(shown.names()) == 10)
    shown.until_idle()
    opened: list[Path] = []
    monkeypatch.setattr(desktop, "start", lambda path, _program: not opened.append(path))
    monkeypatch.setattr(patience, "SECONDS", 1.5)
    share.hang()
    pulse = Pulse(share)
    yield Hung(shown, share, pulse, opened)
    pulse.end()


def test_what_is_near_works_on(hung: Hung) -> None:
    shown, window = hung.shown, hung.shown.window
    hung.choose("far-cat.jpg")
    QTest.keyClick(window.page.grid, Qt.Key.Key_Return)
    window.registry["copy"].trigger()
    window.registry["show-in-folder"].trigger()
    hung.choose("cat.jpg")
    QTest.keyClick(window.page.grid, Qt.Key.Key_Return)
    near = next(hit.path for hit in window.page.grid.hits if hit.path.name == "cat.jpg")
    shown.until(lambda: hung.opened == [near])
    hung.until_said("“share” doesn't answer")
    window.page.grid.viewer_wanted.emit(hung.row("moon.png"))
    moon = window.page.grid.hits[hung.row("moon.png")].photo_id
    shown.until(lambda: moon in window.viewer.loader.kept)
    QTest.keyClicks(window.page.bar.field, "coffee")
    shown.until_scored()
    assert hung.pulse.longest < FROZEN


def by_key(hung: Hung) -> None:
    hung.choose("far-cat.jpg")
    QTest.keyClick(hung.shown.window.page.grid, Qt.Key.Key_Return)


def export_copies(hung: Hung) -> None:
    hits = hung.shown.window.page.grid.hits[:]
    exports = hung.shown.window.search.exports
    exports.run(hits, ExportOptions(), hung.share.place.parent)


def pick_again(hung: Hung) -> None:
    """In a dialog that would begin there; Qt then looks what is there."""
    file_dialogs._last[:] = [hung.share.place]
    hung.shown.window.drop_and_paste.pick_folder()
    hung.shown.window.findChild(QFileDialog).close()
    file_dialogs._last.clear()


WAYS: dict[str, Callable[[Hung], object]] = {
    "open": by_key,
    "show in folder": lambda h: h.shown.engine.show_in_folder(h.share.place / "far-cat.jpg"),
    "open the folder": lambda h: h.shown.engine.open_folder(h.shown.window.panel.folders[-1].path),
    "view": lambda h: h.shown.window.page.grid.viewer_wanted.emit(h.row("far-cat.jpg")),
    "copy": lambda h: (h.choose("far-cat.jpg"), h.shown.window.registry["copy"].trigger()),
    "drop a folder": lambda h: h.dropped(h.share.place),
    "drop a picture": lambda h: h.dropped(h.share.place / "far-moon.png"),
    "paste a path": lambda h: h.pasted(str(h.share.place / "far-moon.png")),
    "handed over": lambda h: h.shown.window.drop_and_paste.take_paths(
        [h.share.place / "far-moon.png"]
    ),
    "search with it": lambda h: h.shown.window.drop_and_paste.search_with(
        [h.share.place / "far-cat.jpg"]
    ),
    "add": lambda h: h.shown.engine.add_folders([h.share.place / "further"]),
    "export": export_copies,
    "choose a folder": pick_again,
    "scan": lambda h: h.shown.engine.indexing.start(),
    "settings": lambda h: h.shown.window.dialogs.open_settings(),
}


def test_what_would_be_left_half_way_is_not_begun(share: Share, tmp_path: Path) -> None:
    """But told, and nothing happens when the share is back."""
    far, near = share.place / "far-cat.jpg", tmp_path / "near.jpg"
    near.write_bytes(b"near")
    (tmp_path / "copies").mkdir()
    hits = [Hit(number, number + 1, None, path) for number, path in enumerate((near, far))]
    share.hang()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(patience, "SECONDS", 1.0)
        for begin in (
            lambda: trash.move_to_trash([near, far]),
            lambda: trash.delete([near, far]),
            lambda: copy_files(hits, tmp_path / "copies"),
            lambda: export.write_csv([], share.place / "list.csv"),
        ):
            with pytest.raises(KnownError, match="“share” doesn't answer"):
                begin()
    share.go_on()
    assert near.read_bytes() == b"near"
    assert list((tmp_path / "copies").iterdir()) == []


def test_nothing_freezes_the_window_and_it_closes_and_opens(
    hung: Hung, open_window: Open, own_library: Path
) -> None:
    """Whatever is done with what lies on the share, one thing after the other."""
    for name, act in WAYS.items():
        act(hung)
        hung.shown.until_through(hung.shown.engine.do)
        hung.pulse.until_next(hung.shown)
        assert hung.pulse.longest < FROZEN, name
    begun = time.monotonic()
    hung.shown.window.close()
    hung.shown.engine.shut_down()
    assert time.monotonic() - begun < 3
    again = open_window(own_library)
    again.window.page.bar.clear()  # it comes back to the last search, by a picture on the share
    again.until(lambda: len(again.names()) == 10)


_PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from photosearch.gui.startup import app as gui_app
from photosearch.gui.main_window import main_window

class Window(main_window.MainWindow):
    def __init__(self, engine):
        super().__init__(engine)
        self.poll = QTimer(self, interval=20)
        self.poll.timeout.connect(self.look)
        self.poll.start()
        self.told = False

    def look(self):
        if len(self.page.grid.hits) == 10 and not self.told:
            self.told = True
            print("shown", flush=True)
        if self.told and Path(sys.argv[2]).exists():
            if self.poll.interval() == 20:
                self.poll.setInterval(1000)
                self._engine.indexing.start()
                self.drop_and_paste.take_paths([Path(sys.argv[3])])
            else:
                print("closing", flush=True)
                self.poll.stop()
                self.close()

gui_app.MainWindow = Window
gui_app._refuse = lambda sentence: print(sentence, flush=True) or 1
sys.exit(gui_app.run(Path(sys.argv[1]), "starter", []))
"""


def test_the_program_ends_and_starts_again(share: Share, own_library: Path, tmp_path: Path) -> None:
    with Library.open(own_library, "starter") as library:
        library.folders.add(share.place)
        library.index.run(patience.Job())  # type: ignore[attr-defined]
    sign = tmp_path / "close"
    words = [str(own_library), str(sign), str(share.place / "far-cat.jpg")]
    command = [sys.executable, "-c", _PROGRAM, *words]
    for number in range(2):
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=os.environ) as window:
            assert window.stdout is not None
            try:
                assert window.stdout.readline() == "shown\n"
                if number == 0:
                    share.hang()
                    sign.touch()
                assert window.stdout.readline() == "closing\n"
                begun = time.monotonic()
                assert window.wait(30) == 0
                assert time.monotonic() - begun < 20, "3 s, and what Python takes to end"
            finally:
                window.kill()


def hangs_after(share: Share, monkeypatch: pytest.MonkeyPatch, module: object) -> None:
    """The share stops once all drives have been asked whether they are there."""

    def ask_first(paths: object) -> None:
        patience.ask_first(paths)  # type: ignore[arg-type]
        share.hang()

    monkeypatch.setattr(module, "ask_first", ask_first)
    monkeypatch.setattr(patience, "SECONDS", 1.5)


@pytest.mark.parametrize("delete", [False, True])
def test_what_hangs_in_the_middle_of_a_removal_is_told_and_the_rest_goes(
    share: Share, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, delete: bool
) -> None:
    hangs_after(share, monkeypatch, trash)
    near = [tmp_path / "a.jpg", tmp_path / "b.jpg"]
    for path in near:
        path.write_bytes(b"x")
    far = [share.place / "far-cat.jpg", share.place / "far-moon.png"]
    remove = trash.delete if delete else trash.move_to_trash
    outcome = remove([near[0], *far, near[1]])
    assert [item.path for item in outcome.moved] == near
    assert outcome.by_reason() == {trash.TrashFailure.NO_ANSWER: far}
    assert not any(path.exists() for path in near)
    assert "its drive doesn't answer" in questions.not_trashed(far, trash.TrashFailure.NO_ANSWER)


def test_what_hangs_in_the_middle_of_an_export_is_told_and_the_rest_is_copied(
    share: Share, photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hangs_after(share, monkeypatch, export)
    far = [share.place / "far-cat.jpg", share.place / "far-moon.png"]
    paths = [photos / "cat.jpg", *far, photos / "moon.png"]
    hits = [Hit(n, n, None, path, True) for n, path in enumerate(paths, 1)]
    place = tmp_path / "copies"
    place.mkdir()
    with pytest.raises(KnownError) as told:
        copy_files(hits, place)
    assert str(told.value) == "far-cat.jpg: “share” doesn't answer any more. 2 of 4"
    assert {path.name for path in place.iterdir()} >= {"cat.jpg", "moon.png"}
    share.go_on()
    deadline = time.monotonic() + 20
    while len(list(place.iterdir())) > 2:  # what was begun is taken away again
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_the_window_tells_of_a_removal_that_hangs(
    hung: Hung, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trash, "ask_first", lambda _paths: None)
    page = hung.shown.window.page
    far = [hit for hit in page.grid.hits if hit.path.parent == hung.share.place]
    removal = Removal(tuple(hit.path for hit in far), 1, (), ())
    hung.shown.window.window_actions.files._move_to_trash(far, removal)
    hung.until_said("its drive doesn't answer")
    assert len(hung.shown.names()) == 10, "they are still there"
    assert hung.pulse.longest < FROZEN
