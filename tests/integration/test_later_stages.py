"""Reading text goes on where it was killed, and lets what is new go first."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import ClassVar

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from photosearch.gui.services.index_service import IndexService
from photosearch.gui.services.task_queue import TaskQueue
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.ocr import TextReader
from photosearch.texts import texts_stage
from photosearch.types import Filters, Progress, Query, Stage, TextCounts
from support.models.fakes import FakeEncoder
from support.photos.written import with_sign
from support.processes import killed_reading

SIGNS = ("Harbour", "Station", "Museum")


@pytest.fixture
def library(encoder: FakeEncoder, tmp_path: Path) -> Iterator[Library]:  # noqa: ARG001
    with Library.open(tmp_path / "library") as opened:
        (tmp_path / "pictures").mkdir()
        opened.folders.add(tmp_path / "pictures")
        yield opened


@pytest.mark.parametrize(("moment", "kept"), [("before", 1), ("after", 2)])
def test_reading_that_was_killed_goes_on(
    library: Library, tmp_path: Path, moment: str, kept: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    for sign in SIGNS:
        with_sign(sign).save(tmp_path / "pictures" / f"{sign}.png")
    library.index.run(Job())
    library.texts.switch(True)
    program = [sys.executable, killed_reading.__file__, str(library.directory), moment]
    assert subprocess.run(program, check=False).returncode == -9
    assert library.texts.counts() == TextCounts(kept, 3 - kept, kept)
    read, looked = TextReader.look, list[object]()
    monkeypatch.setattr(TextReader, "look", lambda *given: looked.append(given) or read(*given))
    library.index.run(Job())
    assert len(looked) == 3 - kept, "nothing is read twice"
    for sign in SIGNS:
        (hit,) = library.search.ask(Query(filters=Filters(texts=(sign,)))).hits
        assert hit.path.stem == sign


class _Reader(TextReader):
    """Goes on when a new photo has come; notes at which priority it works."""

    priorities: ClassVar[set[int]] = set()
    come: ClassVar[threading.Event] = threading.Event()

    def may_have_text(self, picture: Image.Image) -> bool:  # noqa: ARG002
        if sys.platform == "linux":
            own = threading.get_native_id()
            self.priorities.add(os.getpriority(os.PRIO_PROCESS, own))
        self.come.wait(60)
        return False


def test_a_new_photo_is_indexed_before_reading_goes_on(
    library: Library, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first stage waits for no later one."""
    monkeypatch.setattr(texts_stage, "TextReader", _Reader)
    folder, told = tmp_path / "pictures", list[Progress]()
    for number in range(40):
        Image.new("RGB", (9, 9), (number, 0, 0)).save(folder / f"{number}.png")
    library.texts.switch(True)
    service = IndexService(library, queue := TaskQueue("index"))
    service.progressed.connect(told.append)

    def add_one(now: Progress) -> None:
        if now.stage is Stage.TEXTS and not (folder / "late.png").exists():
            Image.new("RGB", (9, 9), "white").save(folder / "late.png")
            service.look_into([folder])
            _Reader.come.set()

    service.progressed.connect(add_one)
    service.start()
    qtbot.waitUntil(lambda: not service.running, timeout=60_000)
    queue.stop()
    assert queue.wait(10)
    starts = [next(group) for _, group in groupby(told, lambda now: now.stage)]
    first, again = (now for now in starts if now.stage is Stage.TEXTS)
    between = {now.stage for now in starts[starts.index(first) + 1 : starts.index(again)]}
    assert Stage.SCANNING in between
    assert (first.total, again.total) == (40, 41), "none was waited for"
    assert library.texts.counts() == TextCounts(41, 0, 0)
    if sys.platform == "linux":
        assert min(_Reader.priorities) >= 10, "the window and other programs go first"
