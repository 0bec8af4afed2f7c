"""The real window on the real library with the starter's real weights, without a screen."""

import os
from pathlib import Path

from support.window import fonts

# Before anything imports Qt: no screen but two made up ones, the second with twice the pixels.
os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={Path(__file__).with_name('screens.json')}"
os.environ["QT_SCREEN_SCALE_FACTORS"] = "plain=1;fine=2"
os.environ["LC_ALL"] = "C.UTF-8"  # the window speaks English, whoever runs the tests
os.environ.pop("LANGUAGE", None)
os.environ.update(fonts.environment())

import gc
import random
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from photosearch import pool
from photosearch.folders.watcher import Watcher
from photosearch.gui.main_window.main_window import MainWindow
from photosearch.gui.models_page.models_dialog import ModelsDialog
from photosearch.gui.services import engine as engine_module
from photosearch.gui.services import sample_service, task_queue
from photosearch.gui.services.engine import Engine
from photosearch.gui.startup.single_instance import SingleInstance
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.system import malloc
from support.models import starter_weights
from support.models.fakes import FakeEncoder
from support.models.model_hub import Hub
from support.models.seen_pictures import looked_at_once
from support.models.small_offers import TINY_ID, put_on_offer
from support.photos.gallery import make_gallery
from support.window.shown import Open, Shown

# A busy machine needs longer than a person would wait; `ends_in_time` has the real limits.
_ENDS_WITHIN, engine_module.ENDS_WITHIN = engine_module.ENDS_WITHIN, 60.0
_LAST_PATIENCE, pool.LAST_PATIENCE = pool.LAST_PATIENCE, 60.0

malloc.keep_together()  # as the program does

PATIENCE_MS = 300_000
"""Far more than is needed: the first search loads weights, and machines differ."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The warnings that are about the absent screen and not about us."""
    screenless = pytest.mark.qt_log_ignore(
        "does not support (propagateSizeHints|raise|grabbing the keyboard)"
        "|No such signal QPlatformNativeInterface::systemTrayWindowChanged",
        extend=True,
    )
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(screenless)


@pytest.fixture(scope="session", autouse=True)
def wide_letters(qapp: QApplication) -> None:
    if fonts.KIND == "wide":
        font = qapp.font()
        font.setStretch(fonts.STRETCH)
        qapp.setFont(font)


@pytest.fixture(scope="session", autouse=True)
def nothing_left_in_the_clipboard(qapp: QApplication) -> Iterator[None]:
    """What hangs there at the end would be destroyed when Python is gone already, and crash."""
    yield
    qapp.clipboard().clear()


@pytest.fixture(autouse=True)
def slow_lanes(monkeypatch: pytest.MonkeyPatch) -> None:
    """With PHOTOSEARCH_SLOW=1 each work behind the window begins late, by lot.

    It shows who counts on an order that nobody keeps. Other numbers are other lots.
    """
    if seed := os.environ.get("PHOTOSEARCH_SLOW"):
        work, lot = task_queue.TaskQueue._work, random.Random(int(seed))

        def work_late(*args: Any) -> None:
            time.sleep(lot.choice([0, 0.05, 0.3, 0.8]))
            work(*args)

        monkeypatch.setattr(task_queue.TaskQueue, "_work", work_late)


@pytest.fixture(autouse=True)
def weights_loaded_once() -> Iterator[None]:
    """The windows of all tests share the starter's weights; faces and text are sought once."""
    with starter_weights.shared(), looked_at_once():
        yield


@pytest.fixture
def words_to_try() -> None:
    """The window looks for searches to try, which elsewhere would take a second for each test."""


@pytest.fixture(autouse=True)
def no_words_to_try(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if "words_to_try" not in request.fixturenames:
        monkeypatch.setattr(sample_service, "LOOKED_AT", 0)


@pytest.fixture
def ends_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """The window has no longer for its end than it has with a person."""
    monkeypatch.setattr(engine_module, "ENDS_WITHIN", _ENDS_WITHIN)
    monkeypatch.setattr(pool, "LAST_PATIENCE", _LAST_PATIENCE)


@pytest.fixture(autouse=True)
def no_leaked_thread() -> Iterator[None]:
    """Whatever a test starts must have ended when it ends."""
    before = set(threading.enumerate())
    yield
    # Windows are part of cycles; left to chance, a thread of a later test might collect them.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    deadline = time.monotonic() + 5
    while (leaked := _alive_beyond(before)) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert not leaked, f"threads left behind: {leaked}"


def _alive_beyond(before: set[threading.Thread]) -> list[str]:
    return [t.name for t in threading.enumerate() if t.is_alive() and t not in before]


@pytest.fixture(scope="session")
def indexed(original_photos: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of the five photographs. Tests use a copy."""
    directory = tmp_path_factory.mktemp("indexed") / "library"
    with starter_weights.shared(), Library.open(directory, "starter") as library:
        library.folders.add(original_photos)
        library.index.run(Job())
    gc.collect()
    gc.freeze()  # torch is loaded: looking through it after each test would take 0.3 s
    return directory


@pytest.fixture(scope="session")
def gallery(original_photos: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library with one of everything that looks different. Tests use a copy."""
    with starter_weights.shared():
        return make_gallery(original_photos, tmp_path_factory.mktemp("gallery"))


class PatientBot(QtBot):
    """Whoever waits here waits as long as a machine needs that has much else to do."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE_MS, **more: Any) -> Any:
        return super().waitSignal(signal, timeout=timeout, **more)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:  # noqa: ARG001
    return PatientBot(request)


@pytest.fixture
def open_window(qtbot: QtBot) -> Iterator[Open]:
    """Opens a window on a library directory, and ends it, as the program does.

    Its pictures are encoded in this process, except with `child_process`, as in the program; it
    has its own size if it isn't `resized`.
    """
    opened: list[Shown] = []

    def open_on(directory: Path, *, child_process: bool = False, resized: bool = True) -> Shown:
        engine = Engine(Library.open(directory, child_process=child_process))
        window = MainWindow(engine)
        window.shown.connect(engine.start)
        qtbot.addWidget(window)
        if resized:
            window.resize(1000, 700)
        with qtbot.waitSignal(window.shown):
            window.show()
        opened.append(Shown(window, engine, qtbot))
        return opened[-1]

    yield open_on
    for shown in opened:
        shown.window.close()
        shown.engine.shut_down()


@pytest.fixture
def shown(open_window: Open, indexed: Path, tmp_path: Path) -> Shown:
    """A window that shows the five photographs and has nothing more to do."""
    return _settled(open_window(shutil.copytree(indexed, tmp_path / "library")), 5)


def _settled(made: Shown, photos: int) -> Shown:
    made.until(lambda: len(made.names()) == photos)
    made.until_idle()
    return made


@pytest.fixture
def trash_can(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A trash of the test's own."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path / "data" / "Trash" / "files"


@pytest.fixture
def no_trash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the trash would be is no place for one."""
    (tmp_path / "no-directory").write_text("")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "no-directory"))


@pytest.fixture
def file_dialogs(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[QFileDialog]]:
    """Those that the window has asked for; none is opened."""
    asked: list[QFileDialog] = []
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: asked.append(dialog))
    yield asked
    for dialog in asked:
        dialog.deleteLater()


@pytest.fixture
def own_library(indexed: Path, original_photos: Path, photos: Path, tmp_path: Path) -> Path:
    """A library of the test's own photos, which may be thrown away."""
    directory = shutil.copytree(indexed, tmp_path / "library")
    with Library.open(directory, "starter") as library:
        library.folders.move(original_photos, photos)  # nothing needs to be encoded again
    return directory


@pytest.fixture
def own(open_window: Open, own_library: Path) -> Shown:
    """A window on that library."""
    return _settled(open_window(own_library), 5)


MANY = 60


@pytest.fixture
def roll(tmp_path: Path) -> Path:
    """A folder with more photos than a window shows; in the grid in the order of their names."""
    folder = tmp_path / "roll"
    folder.mkdir()
    for number in range(MANY):
        path = folder / f"{number:02}.png"
        Image.new("RGB", (24, 16), (4 * number, 255 - 4 * number, 90)).save(path)
        os.utime(path, (10**9 - number * 3600,) * 2)
    return folder


@pytest.fixture
def many(open_window: Open, roll: Path, tmp_path: Path, encoder: FakeEncoder) -> Shown:  # noqa: ARG001
    """A window on that folder."""
    with Library.open(tmp_path / "library", "starter") as library:
        library.folders.add(roll)
    return _settled(open_window(tmp_path / "library"), MANY)


@pytest.fixture
def offers(model_hub: Hub, monkeypatch: pytest.MonkeyPatch) -> Hub:
    """A hub on this machine, with small models on offer."""
    put_on_offer(model_hub, monkeypatch)
    return model_hub


@pytest.fixture
def models_page(shown: Shown, offers: Hub) -> Iterator[ModelsDialog]:  # noqa: ARG001
    dialog = shown.window.model_banner.open_page()
    shown.until(lambda: TINY_ID in dialog.cards)
    yield dialog
    if isValid(dialog):
        dialog.close()


@pytest.fixture
def quick_watch(monkeypatch: pytest.MonkeyPatch) -> None:
    """What changes in folders, and on drives, is told after 0.3 seconds, not after two or three;
    what can't be watched is looked at as often."""
    monkeypatch.setattr(Watcher.__init__, "__defaults__", (0.3, 0.3))
    monkeypatch.setitem(Watcher.__init__.__kwdefaults__ or {}, "look_again", 0.3)


@pytest.fixture
def empty(open_window: Open, tmp_path: Path) -> Shown:
    """A window on a library without folders."""
    made = open_window(tmp_path / "library")
    made.until_idle()
    return made


@pytest.fixture
def reception(qtbot: QtBot, tmp_path: Path) -> Iterator[SingleInstance]:  # noqa: ARG001
    made = SingleInstance(tmp_path)
    assert made.open()
    yield made
    made.close()
