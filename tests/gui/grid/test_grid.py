"""The grid: how it fills its width, what it fetches, what leaves it."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photosearch.gui.grid.delegate import GridDelegate
from photosearch.gui.grid.grid import JUSTIFIED, Grid
from photosearch.gui.grid.grid_model import GridModel, hint, spoken
from photosearch.gui.platform import desktop
from photosearch.gui.services.placeholder_cache import PlaceholderCache
from photosearch.gui.services.task_queue import TaskQueue
from photosearch.gui.services.thumbnail_loader import CACHE_BYTES, THREADS, ThumbnailLoader
from photosearch.gui.style.window_state import WindowState
from photosearch.types import Hit
from support.window.drivers import wheel
from support.window.settling import let_settle

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from support.window.shown import Shown


class Source:
    """In the place of a library: plain thumbnails, and a record of what was asked for."""

    def __init__(self) -> None:
        self.photos, self.asked = self, list[int]()

    def kept_thumbnail(self, photo_id: int, side: int) -> tuple[Image.Image | None, bool]:  # noqa: ARG002
        self.asked.append(photo_id)
        if photo_id == 13:
            return None, False
        return Image.new("RGB", (64, 48), (photo_id % 256, 90, 160)), True

    def thumbnail(self, _photo_id: int, _side: int) -> Image.Image | None:
        return None


def hits(count: int) -> list[Hit]:
    return [Hit(i, i, None, Path(f"/photos/{i:06}.jpg")) for i in range(1, count + 1)]


@pytest.fixture
def source() -> Source:
    return Source()


@pytest.fixture
def grid(qtbot: QtBot, source: Source) -> Iterator[Grid]:
    queue = TaskQueue("thumbnails", 2)
    looks = PlaceholderCache(None, None)
    made = Grid(ThumbnailLoader(source, queue, looks))  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    yield made
    queue.stop()
    queue.wait()


@pytest.mark.parametrize("width", [320, 333, 480, 641, 900, 1003, 2000])
def test_cells_fill_the_width(grid: Grid, width: int) -> None:
    grid.show_hits(hits(60), keep_place=False)
    grid.resize(width, 600)
    QApplication.processEvents()
    model = grid.model()
    tops = [grid.visualRect(model.index(row, 0)).top() for row in range(grid.columns() + 1)]
    assert len(set(tops[:-1])) == 1
    assert tops[-1] > tops[0]
    last = grid.visualRect(model.index(grid.columns() - 1, 0)).right()
    assert grid.viewport().width() - last <= grid.columns() + 1


def test_visible_rows_are_those_qt_shows(grid: Grid) -> None:
    grid.show_hits(hits(500), keep_place=False)
    for place in (0, 77, 1000, 10**9):
        grid.verticalScrollBar().setValue(place)
        QApplication.processEvents()
        view = grid.viewport().rect()
        model = grid.model()
        shown = [r for r in range(500) if grid.visualRect(model.index(r, 0)).intersects(view)]
        assert set(shown) <= set(grid.visible_rows())
        assert len(grid.visible_rows()) <= len(shown) + 2 * grid.columns()


def test_what_is_seen_is_fetched_first_and_what_scrolled_away_is_not(
    grid: Grid, source: Source, qtbot: QtBot
) -> None:
    grid.show_hits(hits(100_000), keep_place=False)
    last = grid.model().index(99_999, 0)
    qtbot.waitUntil(lambda: grid.visualRect(last).isValid())
    grid.verticalScrollBar().setValue(grid.verticalScrollBar().maximum())
    grid.verticalScrollBar().setValue(grid.verticalScrollBar().maximum() // 2)
    seen = [grid.hits[row].photo_id for row in grid.visible_rows()]
    source.asked.clear()
    qtbot.waitUntil(lambda: set(seen) <= set(source.asked))
    stale = [i for i in source.asked if i < 1000 or i > 99_000]
    assert len(stale) <= 8, "only what was on its way already"
    ours = [i for i in source.asked if i not in stale]
    on_their_way = 2 * THREADS
    first = ours[: len(seen) + on_their_way]
    assert set(seen) <= set(first), "what is seen comes before what is near"


def test_of_a_hundred_thousand_photos_only_those_in_sight_are_painted(
    grid: Grid, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[int] = []
    paint = GridDelegate.paint_hit

    def count(delegate: GridDelegate, *given: Any) -> None:
        painted[-1] += 1
        paint(delegate, *given)

    monkeypatch.setattr(GridDelegate, "paint_hit", count)
    painted.append(0)
    grid.show_hits(hits(100_000), keep_place=False)
    QApplication.processEvents()
    bar, side = grid.verticalScrollBar(), grid.side
    fitting = (grid.viewport().width() // side + 1) * (grid.viewport().height() // side + 2)
    for step in range(60):
        bar.setValue(step * bar.maximum() // 60)
        painted.append(0)
        grid.viewport().repaint()
    assert 0 < max(painted) <= fitting


def test_a_refresh_keeps_place_and_selection(grid: Grid) -> None:
    grid.show_hits(hits(1000), keep_place=False)
    grid.show_row(500)
    QApplication.processEvents()
    before = grid.visualRect(grid.currentIndex()).top()
    fresh = [Hit(10_000 + i, i, None, Path(f"/new/{i}.jpg")) for i in range(37)]
    grid.show_hits([*fresh, *hits(1000)], keep_place=True)
    assert [hit.photo_id for hit in grid.chosen()] == [501]
    assert grid.currentIndex().row() == 537
    moved = grid.visualRect(grid.currentIndex()).top() - before
    assert abs(moved) <= grid.visualRect(grid.currentIndex()).height()


def test_a_new_answer_starts_at_the_top(grid: Grid) -> None:
    grid.show_hits(hits(1000), keep_place=False)
    grid.verticalScrollBar().setValue(5000)
    grid.show_hits(hits(900)[::-1], keep_place=False)
    assert grid.verticalScrollBar().value() == 0


def test_control_and_wheel_plus_or_minus_change_the_size(grid: Grid) -> None:
    before = grid.side
    wheel(grid.viewport(), held=Qt.KeyboardModifier.ControlModifier)
    assert grid.side == before + 16
    grid.set_side(10**6)
    assert grid.side == 384
    grid.setFocus()
    grid.set_side(184)
    for key, side in ((Qt.Key.Key_Plus, 200), (Qt.Key.Key_Equal, 216), (Qt.Key.Key_Minus, 200)):
        QTest.keyClick(grid, key, Qt.KeyboardModifier.ControlModifier)
        assert grid.side == side


def test_the_cache_is_bounded(grid: Grid) -> None:
    loader = grid._loader
    for photo_id in range(400):
        loader._take(photo_id, (512, 512), QImage(512, 512, QImage.Format.Format_ARGB32), True)
    assert loader._bytes <= CACHE_BYTES
    assert loader.thumbnail(0) is None
    assert loader.thumbnail(399) is not None


def test_what_is_fetched_ahead_pushes_out_nothing_that_is_seen(
    grid: Grid, source: Source, qtbot: QtBot
) -> None:
    """On a screen so large that three of its like don't fit into the cache."""
    loader, fitting = grid._loader, CACHE_BYTES // (4 * 512 * 512)
    ids = range(1001, 1001 + 2 * fitting)
    loader.want([(photo_id, (512, 512)) for photo_id in ids])
    qtbot.waitUntil(lambda: loader.thumbnail(ids[fitting - 1]) is not None)
    until_answered(loader, qtbot)
    assert all(loader.thumbnail(photo_id) for photo_id in ids[:fitting])
    assert ids[fitting] not in source.asked


def until_answered(loader: ThumbnailLoader, qtbot: QtBot) -> None:
    """All that was asked for, and what was asked then."""
    let_settle()
    meeting, answered = threading.Barrier(2), list[int]()
    for _ in range(2):
        loader._queue.run(meeting.wait, answered.append)
    qtbot.waitUntil(lambda: len(answered) == 2)
    let_settle()


def test_a_photo_that_can_t_be_read_is_asked_for_once(
    grid: Grid, source: Source, qtbot: QtBot
) -> None:
    loader = grid._loader
    grid.show_hits(hits(20), keep_place=False)
    qtbot.waitUntil(lambda: {13, 20} <= set(source.asked))
    grid.verticalScrollBar().setValue(5)
    until_answered(loader, qtbot)
    assert source.asked.count(13) == 1


def test_names_are_never_markup() -> None:
    hit = Hit(1, 1, 0.5, Path("/photos/<img src=x> & <b>bold.jpg"))
    assert "<b>" not in hint(hit)
    assert "&lt;b&gt;bold" in hint(hit)
    assert spoken(hit) == "<img src=x> & <b>bold.jpg, score 0.50"


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names are Unicode there")
@pytest.mark.usefixtures("qapp")
def test_awkward_names_are_shown_on_one_line_and_dragged_as_they_are() -> None:
    path = Path(os.fsdecode(b"/photos/new\nline \xff.jpg"))
    model = GridModel(PlaceholderCache(None, None))
    model.set_hits([Hit(1, 1, None, path)])
    assert model.data(model.index(0)) == "new line \ufffd.jpg"
    (url,) = model.mimeData([model.index(0)]).urls()
    assert bytes(url.toEncoded().data()) == b"file:///photos/new%0Aline%20%FF.jpg"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system has one")
def test_where_nothing_shows_folders_it_is_said(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desktop, "_ask_file_manager", lambda _: False)
    monkeypatch.setattr(desktop, "start", lambda *_: False)
    shown.window.page.grid.show_row(0)
    shown.window.registry["show-in-folder"].trigger()
    problem = shown.window.page.problem
    shown.until(lambda: not problem.isHidden())
    assert problem.words.text() == "No program on this computer wants to show this folder."


def test_the_switch_lays_out_and_the_window_remembers(shown: Shown) -> None:
    grid, switch = shown.window.page.grid, shown.window.page.layout_switch
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert grid.layout_name == JUSTIFIED
    shown.window.close()
    assert WindowState(shown.engine.library.directory).layout == JUSTIFIED


class Held:
    """A queue whose work is done when the test says so."""

    def __init__(self) -> None:
        self.calls: list[tuple[Callable[[], object], Callable[[object], None]]] = []

    def run(self, work: Callable[[], object], done: Callable[[object], None], _: object) -> None:
        self.calls.append((work, done))

    def do_first(self) -> None:
        work, done = self.calls.pop(0)
        done(work())


@pytest.mark.usefixtures("qapp")
def test_a_size_wanted_before_does_not_replace_the_one_that_is_wanted_now() -> None:
    held = Held()
    loader = ThumbnailLoader(Source(), held, PlaceholderCache(None, None))  # type: ignore[arg-type]
    small, large = (40, 40), (60, 60)
    for sizes in ([small], [large, small], [large, small, large], [small, large]):
        for size in sizes:
            loader.want([(1, size)])
        while held.calls:
            held.do_first()
        kept = loader.thumbnail(1)
        assert kept is not None
        assert (kept.size, kept.sharp) == (sizes[-1], True)
