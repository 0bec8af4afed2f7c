"""A day's use in an hour: 50 times the window opened, searched in, and closed, in one process.

`pytest -m nightly tests/gui/test_day_of_use.py -s` prints memory, handles and threads after each
closing. A shorter one: PHOTOSEARCH_DAYS=5.
"""

from __future__ import annotations

import gc
import os
import random
import sys
import threading
import weakref
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import psutil
import pytest
from PIL import Image
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from photosearch.gui.main_window.main_window import MainWindow
from photosearch.gui.services.engine import Engine
from photosearch.gui.style import icons
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.types import PhotoTerm, PictureTerm, Query, Term, TextTerm
from support.models.small_offers import TINY_ID

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from support.models.model_hub import Hub

SESSIONS = int(os.environ.get("PHOTOSEARCH_DAYS", "50"))
SEARCHES, EVENTS = 100, 4
"""In each session; besides, one switch to the other model."""
MODELS = ("starter", TINY_ID)
WORDS = ["cat", "dog", "rocket", "moon", "coffee", "astronaut", "sea", "night", "red", "fur"]
PATIENCE_MS = 900_000
"""What indexes and encodes steps back behind all other work of the machine."""
WARM = 10
"""Sessions after which memory should be as large as it gets."""


class Taken(NamedTuple):
    """What the process holds once a window is closed."""

    megabytes: float
    handles: int
    threads: int
    children: int


@pytest.fixture
def roll(original_photos: Path, tmp_path: Path) -> Path:
    """A hundred real pictures, no two alike."""
    folder = tmp_path / "roll"
    folder.mkdir()
    for number, source in enumerate(sorted(original_photos.iterdir()) * 20):
        write_photo(source, folder / f"{number:03}.jpg", number)
    return folder


@pytest.fixture
def library(roll: Path, offers: Hub, tmp_path: Path) -> Path:  # noqa: ARG001 - it serves the model
    """Indexed with both models; the starter answers."""
    with Library.open(tmp_path / "library", child_process=True) as library:
        library.folders.add(roll)
        library.index.run(Job())
        library.models.download(TINY_ID, Job(), lambda _: None)
        for model in reversed(MODELS):
            library.models.use(model)
            library.index.run(Job())
        assert library.models.current.id == MODELS[0]
    return tmp_path / "library"


def write_photo(source: Path, target: Path, number: int) -> None:
    with Image.open(source) as picture:
        turned = picture.convert("RGB").rotate(number * 3.5, expand=number % 2 == 0)
    turned.save(target, quality=80)


class Session:
    """A window, from its opening to its end, as the program does it."""

    def __init__(self, bot: QtBot, directory: Path, photos: Path, lot: random.Random) -> None:
        self.bot, self.photos, self.lot = bot, photos, lot
        self.engine = Engine(Library.open(directory, child_process=True))
        self.window = MainWindow(self.engine)
        self.window.shown.connect(self.engine.start)
        self.answers: list[Query] = []
        self.engine.searcher.answered.connect(lambda answer: self.answers.append(answer.query))
        with bot.waitSignal(self.window.shown):
            self.window.show()
        self.until_all_known()

    def until(self, condition: Callable[[], bool]) -> None:
        self.bot.waitUntil(condition, timeout=PATIENCE_MS)

    def until_all_known(self) -> None:
        """Until the library knows the files that are there, and the window has nothing to do."""
        self.until(self.knows_all)
        self.until(lambda: not self.engine.indexing.running)

    def knows_all(self) -> bool:
        """Two files may hold the same photo."""
        library, there = self.engine.library, {path.name for path in self.photos.iterdir()}
        _, files = library.photos.counts()
        return files == len(there) and {hit.path.name for hit in library.photos.browse()} <= there

    def search(self, term: Term) -> None:
        query = Query((term,))
        self.answers.clear()
        self.window.page.bar.state.set(query)
        self.until(lambda: any(asked.terms == query.terms for asked in self.answers))
        if self.lot.random() < 0.1 and len(self.window.page.grid.hits):
            self.window.page.grid.viewer_wanted.emit(0)
            self.window.viewer.leave()

    def any_term(self) -> Term:
        match self.lot.randrange(4):
            case 0:
                return PictureTerm(self.any_photo())
            case 1:
                return PhotoTerm(self.lot.choice(self.engine.library.photos.browse()).photo_id)
            case _:
                return TextTerm(" ".join(self.lot.sample(WORDS, self.lot.randrange(1, 4))))

    def any_photo(self) -> Path:
        return self.lot.choice(sorted(self.photos.iterdir()))

    def change_folder(self) -> None:
        """A photo comes, goes, has another name or another content."""
        old, number = self.any_photo(), self.lot.randrange(10**6)
        new = self.photos / f"new {number}.jpg"
        match self.lot.choice(("add", "rename", "overwrite", "delete")):
            case "add":
                write_photo(old, new, number)
            case "rename":
                old.rename(new)
            case "overwrite":
                write_photo(self.any_photo(), old, number)
            case _:
                old.unlink()
        self.until_all_known()

    def switch(self) -> None:
        library = self.engine.library
        other = next(model for model in MODELS if model != library.models.current.id)
        self.engine.models.use(other)
        self.until(lambda: library.models.current.id == other)

    def end(self) -> weakref.ref[MainWindow]:
        self.window.close()
        self.window.hide()
        self.engine.shut_down()
        self.window.deleteLater()
        self.engine.deleteLater()
        icons.forget()
        return weakref.ref(self.window)


def use(bot: QtBot, library: Path, roll: Path, lot: random.Random) -> weakref.ref[MainWindow]:
    session = Session(bot, library, roll, lot)
    for number in range(SEARCHES):
        if number % (SEARCHES // EVENTS) == 5:
            session.change_folder()
        if number == SEARCHES // 2:
            session.switch()
        session.search(session.any_term())
    return session.end()


def taken() -> Taken:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    process = psutil.Process()
    return Taken(
        process.memory_info().rss / 1e6,
        process.num_fds(),
        threading.active_count(),
        len(process.children(recursive=True)),
    )


@pytest.mark.nightly
@pytest.mark.skipif(sys.platform == "win32", reason="counts file descriptors")
def test_a_days_use_leaves_memory_handles_and_threads_as_they_were(
    qtbot: QtBot, library: Path, roll: Path
) -> None:
    lot, course = random.Random(3), list[Taken]()
    for number in range(SESSIONS):
        window = use(qtbot, library, roll, lot)
        course.append(taken())
        print(number + 1, *map(round, course[-1]), flush=True)  # noqa: T201 - with -s
        assert window() is None, "the window is still there"
    warm = course[min(WARM, SESSIONS // 2) :]
    assert {after[1:] for after in warm} == {warm[0][1:]}, "handles, threads, children"
    assert warm[-1].megabytes < 1.05 * warm[0].megabytes + 10
