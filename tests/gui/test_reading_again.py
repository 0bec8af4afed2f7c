"""What an older version read less well is read again behind the window, and nobody waits for it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from photosearch import reader_versions
from photosearch.gui.widgets.status_bar import StatusBar
from photosearch.images import open_picture
from photosearch.indexer import reading, run
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.reader_versions import ReaderChange
from photosearch.types import Facts, Stage
from support.models.fakes import FakeEncoder
from support.window.shown import window_on

if TYPE_CHECKING:
    from support.window.shown import Open, Shown

COUNT = 60
FORMERLY = datetime(1999, 1, 2, 3, 4)


pytestmark = pytest.mark.usefixtures("quick_watch")


@pytest.fixture
def rereading(
    roll: Path,
    open_window: Open,
    tmp_path: Path,
    encoder: FakeEncoder,
    monkeypatch: pytest.MonkeyPatch,
) -> Shown:
    """A window while it reads everything again, two photos a second; 07.png is a favourite."""
    monkeypatch.setattr(run, "BATCH", 1)
    with Library.open(tmp_path / "library", "starter") as library:
        library.folders.add(roll)
        library.index.run(Job())
        marked = [hit.photo_id for hit in library.photos.browse() if hit.path.name == "07.png"]
        library.photos.favourites.mark(marked, True)
    monkeypatch.setattr(
        reader_versions, "READER_CHANGES", (*reader_versions.READER_CHANGES, ReaderChange("better"))
    )
    encoder.seconds, encoder.encoded = 0.5, 0
    made = open_window(tmp_path / "library")
    made.until(lambda: made.engine.indexing.progress.stage is Stage.RENEWING)
    return made


def left(shown: Shown) -> int:
    return shown.engine.library.maintenance.status().again


def until_all_is_read(shown: Shown, encoder: FakeEncoder) -> None:
    encoder.seconds = 0.0
    shown.until_idle()
    assert left(shown) == 0


def status(shown: Shown) -> str:
    return shown.window.findChild(StatusBar).words


def test_the_window_says_so_also_while_it_is_paused(rereading: Shown, encoder: FakeEncoder) -> None:
    rereading.until(lambda: status(rereading).startswith(f"Reading again · 1 of {COUNT} photos"))
    rereading.window.status.pause.click()
    rereading.until(lambda: status(rereading).endswith(" · paused"))
    assert status(rereading).startswith("Reading again · ")
    rereading.window.status.pause.click()
    rereading.until(lambda: "paused" not in status(rereading))
    assert status(rereading).startswith("Reading again · ")
    until_all_is_read(rereading, encoder)
    rereading.until(lambda: status(rereading) == f"{COUNT} photos")


def test_a_new_photo_comes_first_and_marks_stay(
    rereading: Shown, encoder: FakeEncoder, roll: Path
) -> None:
    ids = {hit.path.name: hit.photo_id for hit in rereading.window.page.grid.hits}
    rereading.until_through(rereading.engine.watching.queue.run)
    Image.new("RGB", (24, 16), "red").save(roll / "new.png")
    rereading.until(lambda: "new.png" in rereading.names())
    assert left(rereading) > 0
    until_all_is_read(rereading, encoder)
    assert encoder.encoded <= COUNT + 1 + 8, "but for what was under way, all is read once"
    assert ids.items() <= {h.path.name: h.photo_id for h in rereading.window.page.grid.hits}.items()
    starred = [hit.path.name for hit in rereading.window.page.grid.hits if hit.favourite]
    assert starred == ["07.png"]


def wrongly(data: bytes, min_side: int | None = None) -> tuple[Image.Image, Facts]:
    """Lying on its side, blue, and of 1999, in the same order."""
    picture, facts = open_picture(data, min_side)
    size = picture.size[::-1]
    taken = FORMERLY - timedelta(hours=int(np.asarray(picture)[0, 0, 0]) // 4)
    facts = replace(facts, width=size[0], height=size[1], taken_at=taken)
    return Image.new("RGB", size, (0, 0, 200)), facts


def test_thumbnails_shapes_and_dates_in_the_window_change_with_it(
    roll: Path,
    open_window: Open,
    tmp_path: Path,
    encoder: FakeEncoder,  # noqa: ARG001
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(reading, "open_picture", wrongly)
    shown = window_on(open_window, roll, tmp_path / "library", indexed=True)
    looks = shown.engine.placeholders
    assert shown.names()[0] == "00.png"
    photo_id = shown.window.page.grid.hits[0].photo_id

    def blue() -> int:
        """Of the thumbnail's middle; -1: it isn't in yet."""
        kept = shown.engine.thumbnails.thumbnail(photo_id)
        image = kept.pixmap.toImage() if kept and kept.pixmap else None
        return image.pixelColor(image.rect().center()).blue() if image else -1

    shown.until(lambda: abs(blue() - 200) < 6)
    shown.until(lambda: looks.date(photo_id) == FORMERLY)
    assert float(looks.ratios([photo_id])[0]) < 1
    monkeypatch.setattr(reading, "open_picture", open_picture)
    monkeypatch.setattr(
        reader_versions, "READER_CHANGES", (*reader_versions.READER_CHANGES, ReaderChange("better"))
    )
    shown.engine.indexing.start()
    shown.until_idle()
    shown.until(lambda: abs(blue() - 90) < 6)
    shown.until(lambda: float(looks.ratios([photo_id])[0]) > 1)
    assert looks.date(photo_id) != FORMERLY


def test_searches_are_answered_meanwhile(rereading: Shown, encoder: FakeEncoder) -> None:
    rereading.until(lambda: len(rereading.names()) == COUNT)
    QTest.keyClicks(rereading.window.page.bar.field, "something red")
    rereading.until_scored()
    assert rereading.engine.indexing.progress.stage is Stage.RENEWING
    QTest.keyClick(rereading.window.page.bar.field, Qt.Key.Key_Escape)
    rereading.until_browsing()
    grid = rereading.window.page.grid
    grid.show_row(rereading.names().index("30.png"))
    rereading.window.registry["similar"].trigger()
    rereading.until_scored()
    assert rereading.names()[0] == "30.png"
    assert left(rereading) > 0
    until_all_is_read(rereading, encoder)
    assert rereading.names()[0] == "30.png"
