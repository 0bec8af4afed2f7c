"""Whatever is pressed, clicked, dropped or resized, in any order, while photos come and go and
models change.

PHOTOSEARCH_ACTIONS sets how many actions, PHOTOSEARCH_SEED which. What was done stands in
`actions.txt` in the test's directory, and its last lines in the report of a failure: action NUMBER
of a seed always wants the same.
"""

from __future__ import annotations

import gc
import hashlib
import logging
import os
import tempfile
import threading
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import numpy as np
import psutil
import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QDrag
from PySide6.QtWidgets import QApplication, QFileDialog

from photosearch import settings
from photosearch.gui.main_window.pages import PAGES
from photosearch.gui.platform import desktop
from photosearch.gui.style import colour_scheme
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.system import malloc
from support.models.model_hub import Hub
from support.models.tiny_models import small_network
from support.window.monkey_tester import Hand

if TYPE_CHECKING:
    from photosearch.types import ModelInfo
    from support.window.shown import Open, Shown

ACTIONS = int(os.environ.get("PHOTOSEARCH_ACTIONS", "500"))
NIGHTLY_ACTIONS = 10_000
SEED = int(os.environ.get("PHOTOSEARCH_SEED", "1"))
SECOND = "timm/mobilenetv3_small_050"
"""The model that takes turns with the starter: real, small, and knowing no words."""
WARM_UP, TIMES, A_PHOTO_EACH = 0.4, 20, 25
"""The share of the actions before the first look at what is in use; how often a model changes;
after how many actions a photo comes."""
MORE_MB, MORE_WIDGETS, MORE_FILES, MORE_THREADS = 80, 12, 6, 6
"""How much more may be in use at the end than after the warm-up, both at rest. Lanes start a thread
when they first need it."""


@dataclass(frozen=True)
class InUse:
    threads: int
    widgets: int
    objects: Counter[str]
    """Of Qt, by their classes."""
    files: int
    temporary: int
    mb: float


class Desktop(QObject):
    """Takes what is opened, so that no program starts for it."""

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        assert url.isLocalFile()


class World:
    """What happens beside the window: photos come and go, another model is chosen."""

    def __init__(
        self, shown: Shown, photos: Path, folder: Path, weights: Path, actions: int
    ) -> None:
        self.shown, self.photos, self.folder, self.weights = shown, photos, folder, weights
        self.actions = actions
        self.while_coming = 0
        """Actions while another model was learning the photos."""
        self.switched: list[str] = []
        shown.engine.models.switched.connect(lambda info: self.switched.append(info.id))

    def turn(self, number: int) -> None:
        self.while_coming += self.shown.engine.models.coming is not None
        if number % A_PHOTO_EACH == 0:
            self.come_and_go(number // A_PHOTO_EACH)
        if number % max(1, self.actions // TIMES) == 0:
            self.switch()

    def come_and_go(self, count: int) -> None:
        new, old = self.folder / f"new{count}.jpg", self.folder / f"new{count - 8}.jpg"
        picture(count + 500).save(new)
        old.unlink(missing_ok=True)

    def switch(self) -> None:
        """To the other model, as soon as it knows the photos; the person may have removed it."""
        models, known = self.shown.engine.models, self.shown.engine.library.folders.paths()
        second = second_of(models.infos)
        if second is None:
            models.add(SECOND, self.weights)
        elif models.coming is None:  # else it needs more time
            models.use("starter" if models.in_use and models.in_use.id == second else second)
        missing = [folder for folder in (self.photos, self.folder) if folder not in known]
        if missing:
            self.shown.engine.add_folders(missing)
        if self.shown.engine.indexing.is_paused:
            self.shown.engine.indexing.toggle_pause()


def second_of(infos: Iterable[ModelInfo]) -> str | None:
    return next((info.id for info in infos if info.id.startswith(SECOND)), None)


def picture(number: int) -> Image.Image:
    noise = np.random.default_rng(number % 7).integers(0, 255, (60, 80, 3), dtype=np.uint8)
    return Image.fromarray(np.roll(noise, number))


def hashes(*folders: Path) -> set[str]:
    files = [path for folder in folders if folder.exists() for path in folder.rglob("*.*")]
    return {hashlib.sha256(path.read_bytes()).hexdigest() for path in files if path.is_file()}


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where temporary files would go."""
    directory = tmp_path / "tmp"
    directory.mkdir()
    monkeypatch.setenv("TMPDIR", str(directory))
    monkeypatch.setattr(tempfile, "tempdir", str(directory))
    return directory


@pytest.fixture
def seams(monkeypatch: pytest.MonkeyPatch, photos: Path, tmp_path: Path) -> Iterator[None]:
    """Where the window ends and the system begins: programs that open files, the system's file
    dialogs, a drag that waits for the mouse, and the window's own end."""
    handler = Desktop()
    QDesktopServices.setUrlHandler("file", handler, "take")  # type: ignore[arg-type]
    monkeypatch.setattr(desktop, "_ask_file_manager", lambda _path: False)
    exports = tmp_path / "exports"
    exports.mkdir()

    def choose(dialog: QFileDialog) -> None:
        saves = dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave
        folder = dialog.fileMode() == QFileDialog.FileMode.Directory
        chosen = exports / "saved.file" if saves else exports if folder else photos / "cat.jpg"
        dialog.fileSelected.emit(str(chosen))
        dialog.deleteLater()

    monkeypatch.setattr(QFileDialog, "open", choose)
    monkeypatch.setattr(QDrag, "exec", lambda drag, *_: drag.deleteLater())
    yield
    QDesktopServices.unsetUrlHandler("file")
    colour_scheme.apply(colour_scheme.SYSTEM)


@pytest.fixture
def own(open_window: Open, own_library: Path, tmp_path: Path) -> Shown:
    folder = tmp_path / "more"
    folder.mkdir()
    for number in range(60):
        picture(number).save(folder / f"{number:02} <i>x.jpg")
    with Library.open(own_library, "starter") as library:
        library.folders.add(folder)
        library.index.run(Job())
        (tmp_path / "network.safetensors").write_bytes(small_network())
        library.models.add(SECOND, tmp_path / "network.safetensors")
    made = open_window(own_library, child_process=True)
    made.until_idle()
    return made


def at_rest(shown: Shown, hand: Hand, temporary: Path) -> InUse:
    """Nothing open, nothing asked, nothing under way."""
    hand.close_all()
    window, engine = shown.window, shown.engine
    window.show_page("photos")
    window.showNormal()
    window.resize(1000, 700)
    window.page.grid.set_side(150)
    window.page.grid.clearSelection()
    window.page.undo.settle()
    window.page.bar.clear()
    if engine.indexing.is_paused:
        engine.indexing.toggle_pause()
    shown.until(lambda: not engine.indexing.running and not engine.models.downloads)
    shown.bot.wait(500)
    for _ in range(3):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
    malloc.give_back()
    shown.until(lambda: not any(temporary.iterdir()))  # watching tries for one more
    process = psutil.Process()
    return InUse(
        threading.active_count(),
        len(QApplication.allWidgets()),
        Counter(found.metaObject().className() for found in window.findChildren(QObject)),
        process.num_fds() if hasattr(process, "num_fds") else process.num_handles(),
        len(list(temporary.rglob("*"))),
        process.memory_info().rss / 2**20,
    )


def settle(hand: Hand, photos: Path, weights: Path) -> None:
    """As it came, whatever was chosen in the settings meanwhile, and thrown away; then each model
    is asked."""
    hand.close_all()
    shown, library = hand.shown, hand.shown.engine.library
    shown.window.page.undo.settle()  # a folder may be about to go
    came = settings.Settings()
    library.settings.set_excludes(came.excludes, came.hidden, came.videos, came.links)
    library.settings.set_pace(came.pace, came.on_battery)
    for path in (photos.parent / "data").rglob("files/*.*"):
        if path.name in {"astronaut.jpg", "cat.jpg", "coffee.png", "moon.png", "rocket.jpg"}:
            path.rename(photos / path.name)
    shown.engine.add_folders([photos])
    if shown.engine.indexing.is_paused:
        shown.engine.indexing.toggle_pause()
    answer_with(shown, second_of(library.models.all()) or library.models.add(SECOND, weights).id)
    answer_with(shown, "starter")
    shown.window.show_page("photos")
    shown.window.page.bar.clear()
    shown.window.page.bar.state.update(text="a cup of coffee")
    shown.until(lambda: "".join(shown.names()[:1]).startswith("coffee"))  # or an exported copy


def answer_with(shown: Shown, model_id: str) -> None:
    shown.engine.models.use(model_id)
    shown.until(lambda: shown.engine.library.models.current.id == model_id)
    shown.until_idle()


@pytest.mark.parametrize(
    "actions", [ACTIONS, pytest.param(NIGHTLY_ACTIONS, marks=pytest.mark.nightly)]
)
def test_nothing_breaks_it(
    actions: int,
    own: Shown,
    photos: Path,
    trash_can: Path,
    temporary: Path,
    seams: None,  # noqa: ARG001
    model_hub: Hub,  # noqa: ARG001 - which has nothing, for whoever asks it
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(type(own.window), "close", lambda _window: True)
    originals = hashes(photos)
    hand = Hand(own, photos, SEED)
    world = World(own, photos, tmp_path / "more", tmp_path / "network.safetensors", actions)
    told: list[str] = []
    with (tmp_path / "actions.txt").open("w", encoding="utf-8") as history:
        try:
            middle = perform(hand, world, told, history, temporary)
            settle(hand, photos, world.weights)
        except BaseException as error:
            error.add_note("\n".join([f"seed {SEED}", *told[-40:]]))
            raise
        end = at_rest(own, hand, temporary)
        history.write(f"seed {SEED}: {middle}, {end}, switched to {world.switched}\n")
        history.write(f"{world.while_coming} actions while a model was coming\n")
    check(middle, end, caplog)
    assert originals <= hashes(photos, trash_can), "no photo was changed or lost"
    assert len(set(world.switched)) == 2, "each model answered at some time"
    assert world.while_coming > actions // 100


def perform(hand: Hand, world: World, told: list[str], history: TextIO, temporary: Path) -> InUse:
    """What is in use after the warm-up."""
    for page in PAGES:  # each is made when it is first shown, and stays
        hand.shown.window.show_page(page.id)
    hand.shown.window.show_page("photos")
    assert hand.shown.window.comparing.page, "so is this one"
    middle = None
    for number in range(world.actions):
        told.append(hand.act(number))
        history.write(f"{told[-1]}\n")
        history.flush()
        world.turn(number)
        if number == int(WARM_UP * world.actions):
            settle(hand, world.photos, world.weights)
            middle = at_rest(hand.shown, hand, temporary)
    assert middle is not None
    return middle


def check(middle: InUse, end: InUse, caplog: pytest.LogCaptureFixture) -> None:
    bad = [r for r in caplog.get_records("call") if r.levelno >= logging.WARNING]
    assert not [record.getMessage() for record in bad]
    assert end.threads <= middle.threads + MORE_THREADS
    more = end.objects - middle.objects
    assert end.widgets <= middle.widgets + MORE_WIDGETS, more
    assert more.total() <= 4 * MORE_WIDGETS, more
    assert end.files <= middle.files + MORE_FILES
    assert end.temporary <= middle.temporary
    assert end.mb <= middle.mb + MORE_MB
