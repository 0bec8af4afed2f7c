"""While there is nothing to show yet, the window says how far it is, and what leads out."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from photosearch.encoders.encoder import Preprocessed
from photosearch.gui.grid.empty_state import Emptiness
from photosearch.jobs import Cancelled, Job
from photosearch.library import Library
from photosearch.types import Filters, Progress, Query, Stage, Vectors
from support.models.fakes import FakeEncoder
from support.window.drivers import click

if TYPE_CHECKING:
    from support.window.shown import Open, Shown

COUNT = 152


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """152 different ones."""
    folder = tmp_path / "photos"
    folder.mkdir()
    rng = np.random.default_rng(0)
    for number in range(COUNT):
        pixels = rng.integers(0, 256, (12, 12, 3), dtype=np.uint8)
        Image.fromarray(pixels).save(folder / f"{number:03}.png")
    return folder


class Held:
    """Lets an encoder's work through by turns."""

    def __init__(self, encoder: FakeEncoder, monkeypatch: pytest.MonkeyPatch) -> None:
        self.texts, self.pictures = threading.Event(), threading.Semaphore(0)
        self.texts.set()
        texts, pictures = encoder.encode_texts, encoder.encode_pictures

        def encode_texts(words: Sequence[str]) -> Vectors:
            assert self.texts.wait(60)
            return texts(words)

        def encode_pictures(prepared: Sequence[Preprocessed]) -> Vectors:
            assert self.pictures.acquire(timeout=60)
            return pictures(prepared)

        monkeypatch.setattr(encoder, "encode_texts", encode_texts)
        monkeypatch.setattr(encoder, "encode_pictures", encode_pictures)

    def let_all(self) -> None:
        self.texts.set()
        self.pictures.release(10_000)


@pytest.fixture
def held(encoder: FakeEncoder, monkeypatch: pytest.MonkeyPatch) -> Held:
    return Held(encoder, monkeypatch)


def words_of(shown: Shown) -> str:
    return shown.window.page.empty.accessibleName()


def type_in(shown: Shown, words: str) -> None:
    QTest.keyClicks(shown.window.page.bar.field, words)
    QTest.keyClick(shown.window.page.bar.field, Qt.Key.Key_Return)


def test_a_search_while_photos_are_read_says_how_far(
    held: Held, open_window: Open, pictures: Path, tmp_path: Path
) -> None:
    shown = open_window(tmp_path / "library")
    empty = shown.window.page.empty
    try:
        held.texts.clear()
        shown.window.drop_and_paste.take_paths([pictures])
        shown.until(lambda: shown.engine.indexing.progress.total == COUNT)
        type_in(shown, "dog")
        shown.until(lambda: empty.state is Emptiness.WAITING)
        shown.until(lambda: "Still reading your photos: 0 of 152." in words_of(shown))
        assert "Getting ready to search" in words_of(shown)
        held.texts.set()
        shown.until(lambda: empty.state is Emptiness.READING)
        assert words_of(shown) == "Nothing found yet. Still reading your photos: 0 of 152."
        assert not [way for way in empty.ways if way.isVisible()]
        held.pictures.release(2)  # the first photo goes alone
        shown.until(lambda: shown.window.page.notice.words.text().endswith(" of 152."))
        page = shown.window.page
        assert page.count.text() == "no clear match"
        read = page.notice.words.text().removesuffix(" of 152.").split()[-1]
        assert int(read) in (1, 33)
        assert page.notice.words.text() == (
            f"No clear match. These come closest. Still reading your photos: {read} of 152."
        )
    finally:
        held.let_all()
    shown.until_idle()
    shown.until(lambda: "reading" not in shown.window.page.notice.words.text())


@pytest.mark.usefixtures("_each_step_told")
def test_a_count_goes_on_where_it_was(
    held: Held, open_window: Open, pictures: Path, tmp_path: Path
) -> None:
    directory = tmp_path / "library"
    held.pictures.release(3)
    with Library.open(directory) as library:
        library.folders.add(pictures)
        job = Job()

        def stop_soon(now: Progress) -> None:
            if now.stage is Stage.INDEXING and now.done:
                job.cancel()
                held.let_all()

        with pytest.raises(Cancelled):
            library.index.run(job, stop_soon)
    shown = open_window(directory)
    told: list[Progress] = []
    shown.engine.indexing.progressed.connect(told.append)
    held.let_all()
    shown.until_idle()
    reading = [now for now in told if now.stage in (Stage.LOADING, Stage.INDEXING)]
    assert reading[0].done > 0
    assert {now.total for now in reading} == {COUNT}
    Image.new("RGB", (9, 9), "red").save(pictures / "one more.png")
    told.clear()
    shown.engine.indexing.start()
    shown.until_idle()
    assert {(now.done, now.total) for now in told if now.stage is Stage.INDEXING} <= {
        (0, 1),
        (1, 1),
    }


def go(shown: Shown, words: str) -> None:
    """The way out of these words."""

    def found() -> list[QPushButton]:
        ways = shown.window.page.empty.ways
        return [way for way in ways if way.text() == words and way.isVisible()]

    shown.until_idle()
    shown.until(lambda: not shown.engine.searcher.is_waiting and bool(found()))
    click(found()[0])


@pytest.mark.parametrize("typed", [False, True])
def test_nothing_found_names_the_ways_out(shown: Shown, typed: bool) -> None:
    page = shown.window.page
    folder = shown.engine.overview.folders[0].path
    filters = Filters(folders=(folder,), before=datetime(1990, 1, 1), kinds=("JPEG",))
    if typed:
        page.bar.state.update(text=f'a cat before:1990 kind:jpeg folder:"{folder}"')
    else:
        type_in(shown, "a cat")
        page.bar.state.update(settings=Query(filters=filters, least=0.9))
    shown.until(lambda: page.empty.state is Emptiness.NO_HITS)
    assert words_of(shown) == (
        "Nothing found. No photo matches all of this. Remove a filter or change the words."
    )
    names = [way.text() for way in page.empty.ways]
    strict = [] if typed else ["Less strict"]
    assert names == ["Search all folders", *strict, "Remove “Until 1989”", "Remove “JPEG”"]
    shown.until(lambda: all(way.isVisible() for way in page.empty.ways))
    go(shown, "Search all folders")
    shown.until(lambda: not page.bar.state.query.filters.folders)
    if not typed:
        go(shown, "Less strict")
        shown.until(lambda: page.bar.state.query.least == 0)
    go(shown, "Remove “Until 1989”")
    shown.until(lambda: shown.names() == ["cat.jpg"])
    left = page.bar.state.query
    assert left.filters == Filters(kinds=("JPEG",))
    assert [term.text for term in left.terms] == ["a cat"]


@pytest.mark.usefixtures("_each_step_told")
def test_what_another_process_indexes_is_shown_and_nothing_forgotten(
    held: Held, open_window: Open, pictures: Path, tmp_path: Path
) -> None:
    directory = tmp_path / "library"
    held.pictures.release(2)
    with Library.open(directory) as other:
        other.folders.add(pictures)
        begun = threading.Event()

        def note(now: Progress) -> None:
            if now.done:
                begun.set()

        indexing = threading.Thread(target=other.index.run, args=(Job(), note))
        indexing.start()
        assert begun.wait(60)
        shown = open_window(directory)
        problem, status = shown.window.page.problem, shown.window.status
        shown.until(problem.isVisible)
        assert problem.words.text().startswith("Another Photosearch is indexing this library.")
        shown.until(lambda: "Another Photosearch is indexing" in status.words)
        shown.until(lambda: bool(shown.names()))
        Image.new("RGB", (9, 9), "red").save(pictures / "late.png")
        shown.engine.indexing.look_into([pictures])
        assert "late.png" not in shown.names()
        held.let_all()
        indexing.join()
        shown.until(lambda: len(shown.names()) == COUNT + 1)
        assert "late.png" in shown.names()
        shown.until(lambda: not shown.engine.indexing.running)
        assert problem.isHidden()
        shown.until(lambda: status.words == "153 photos")
