"""What the viewer has at hand: the neighbours, within a budget of bytes, and nothing useless."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photosearch.errors import KnownError
from photosearch.gui.services.task_queue import TaskQueue
from photosearch.gui.viewer.image_loader import ImageLoader
from photosearch.gui.viewer.photo_sequence import PhotoSequence
from photosearch.gui.viewer.picture_cache import THUMBNAIL
from photosearch.types import Facts, Hit, Photo

_BROKEN = 13
_MB = 1024 * 1024


class Source:
    """In the place of a library: photos of 3000 x 2000, one of which can't be read."""

    def __init__(self) -> None:
        self.photos, self.asked = self, list[tuple[int, int]]()
        self.gate = threading.Event()
        self.gate.set()

    def thumbnail(self, photo_id: int) -> Image.Image | None:
        self.asked.append((photo_id, THUMBNAIL))
        return None if photo_id == _BROKEN else Image.new("RGB", (384, 256))

    def get(self, photo_id: int) -> Photo:
        return Photo(photo_id, (Path("/a.jpg"),), Facts(3000, 2000), 1)

    def picture(self, photo_id: int, side: int, _file: Path) -> Image.Image:
        self.asked.append((photo_id, side))
        assert self.gate.wait(60)
        if photo_id == _BROKEN:
            raise KnownError("It can't be opened.")
        return Image.new("RGB", (min(side, 3000), min(side, 3000) * 2 // 3))


HITS = [Hit(i, 1, None, Path(f"/{i}.jpg")) for i in range(30)]


@pytest.fixture
def source() -> Source:
    return Source()


@pytest.fixture
def loader(qapp: QApplication, source: Source) -> Iterator[ImageLoader]:
    queues = TaskQueue("pictures", parent=qapp), TaskQueue("ahead", parent=qapp)
    made = ImageLoader(source, *queues)  # type: ignore[arg-type]
    yield made
    source.gate.set()
    for queue in queues:
        queue.stop()
        queue.wait()


def want(loader: ImageLoader, row: int, side: int = 1024, *, forwards: bool = True) -> None:
    steps = PhotoSequence()
    steps.begin(HITS, row)
    loader.want(HITS[row], side, steps.near(forwards=forwards))


def is_at_rest(loader: ImageLoader) -> bool:
    return not loader.is_busy and loader._under_way is None


def test_those_ahead_come_first_and_more_of_them(
    qtbot: QtBot, source: Source, loader: ImageLoader
) -> None:
    want(loader, 10)
    qtbot.waitUntil(lambda: is_at_rest(loader))
    pictures = [photo_id for photo_id, side in source.asked if side != THUMBNAIL]
    assert pictures == [10, 11, 9, 12, 13, 8, 14]
    source.asked.clear()
    want(loader, 9, forwards=False)
    qtbot.waitUntil(lambda: is_at_rest(loader))
    assert [photo_id for photo_id, side in source.asked if side != THUMBNAIL] == [7, 6, 5]


def test_the_next_photo_is_shown_at_once(qtbot: QtBot, loader: ImageLoader) -> None:
    want(loader, 10)
    qtbot.waitUntil(lambda: 11 in loader.kept)
    shown: list[int] = []
    loader.arrived.connect(lambda photo_id, _: shown.append(photo_id))
    want(loader, 11)
    assert shown == [11]


def test_whoever_holds_an_arrow_down_sees_thumbnails_at_once(
    qtbot: QtBot, source: Source, loader: ImageLoader
) -> None:
    want(loader, 10)
    qtbot.waitUntil(lambda: 18 in loader.cache)
    qtbot.waitUntil(lambda: is_at_rest(loader))
    source.gate.clear()
    shown: list[int] = []
    loader.arrived.connect(lambda photo_id, _: shown.append(photo_id))
    for row in range(15, 23):
        want(loader, row)
    assert shown == [*range(15, 23)]
    source.gate.set()
    qtbot.waitUntil(lambda: 22 in loader.kept)
    assert not {row for row, side in source.asked if side != THUMBNAIL} & {17, 18, 19, 20}


def test_what_is_being_loaded_ahead_isn_t_loaded_twice(
    qtbot: QtBot, source: Source, loader: ImageLoader
) -> None:
    want(loader, 10)
    qtbot.waitUntil(lambda: not loader.is_busy)
    source.gate.clear()
    qtbot.waitUntil(lambda: loader._under_way == (11, 1024) or 11 in loader.kept)
    want(loader, 11)
    source.gate.set()
    qtbot.waitUntil(lambda: 11 in loader.kept and not loader.is_busy)
    qtbot.waitUntil(lambda: is_at_rest(loader))
    assert source.asked.count((11, 1024)) == 1


def test_a_photo_that_can_t_be_read_doesn_t_hold_up_those_behind_it(
    qtbot: QtBot, source: Source, loader: ImageLoader
) -> None:
    reasons: list[str] = []
    loader.failed.connect(reasons.append)
    want(loader, _BROKEN - 1)
    qtbot.waitUntil(lambda: is_at_rest(loader))
    assert {11, 12, 14, 15} <= loader.kept
    assert reasons == []
    want(loader, _BROKEN)
    qtbot.waitUntil(lambda: bool(reasons))
    qtbot.waitUntil(lambda: is_at_rest(loader))
    assert {12, 14, 15} <= loader.kept
    assert source.asked.count((_BROKEN, 1024)) == 2, "asked ahead once, and when it was shown"


def test_the_budget_holds_and_the_nearest_stay(qtbot: QtBot, loader: ImageLoader) -> None:
    loader.cache.budget = 24 * _MB  # two pictures of eleven megabytes
    for row in (20, 21, 22, 21, 5):
        want(loader, row, 2048)
        qtbot.waitUntil(lambda: is_at_rest(loader))
        assert loader.cache.bytes <= loader.cache.budget
        assert row in loader.kept
        assert row + 1 in loader.kept
    loader.cache.budget = 9 * _MB
    want(loader, 5, 2048)
    qtbot.waitUntil(lambda: is_at_rest(loader))
    assert loader.kept == {5}, "what is shown stays in any case, and alone if it is too large"
    assert loader.cache.bytes == 2048 * 1365 * 4


def test_what_another_window_needed_goes(qtbot: QtBot, loader: ImageLoader) -> None:
    want(loader, 10, 2560)
    qtbot.waitUntil(lambda: is_at_rest(loader))
    before = loader.cache.bytes
    want(loader, 10, 1024)
    assert loader.kept == {10}
    qtbot.waitUntil(lambda: is_at_rest(loader))
    assert loader.cache.bytes < before / 3
    assert {9, 11, 12} <= loader.kept


def test_all_of_it_is_given_back(qtbot: QtBot, loader: ImageLoader) -> None:
    want(loader, 10)
    qtbot.waitUntil(lambda: 11 in loader.kept)
    loader.forget()
    qtbot.waitUntil(lambda: is_at_rest(loader))
    assert (loader.cache.bytes, loader.kept) == (0, set())
