"""The filmstrip: the neighbours below the photo, by mouse and keys, however many there are."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from photosearch.gui.services.placeholder_cache import PlaceholderCache
from photosearch.gui.services.task_queue import TaskQueue
from photosearch.gui.services.thumbnail_loader import ThumbnailLoader
from photosearch.gui.style.window_state import WindowState
from photosearch.gui.viewer.filmstrip import Filmstrip
from photosearch.gui.viewer.photo_sequence import PhotoSequence
from photosearch.types import Hit
from support.window import drivers as by
from support.window.drivers import wheel

if TYPE_CHECKING:
    from support.window.shown import Shown

_Key = Qt.Key


def view(shown: Shown, row: int) -> Filmstrip:
    shown.window.activateWindow()
    shown.window.page.grid.viewer_wanted.emit(row)
    strip = shown.window.filmstrip.strip
    assert strip.isVisible()
    return strip


def middle_row(strip: Filmstrip) -> int | None:
    return strip.row_at(QPointF(strip.rect().center()))


def press_on(strip: Filmstrip, row: int) -> None:
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=strip.rect_of(row).center())


def test_the_photo_that_is_shown_is_in_the_middle_and_a_click_shows_another(shown: Shown) -> None:
    strip, viewer = view(shown, 1), shown.window.viewer
    assert middle_row(strip) == 1
    assert shown.names()[1] in strip.accessibleName()
    QTest.keyClick(viewer, _Key.Key_Right)
    assert middle_row(strip) == 2
    press_on(strip, 4)
    assert (viewer.row, middle_row(strip)) == (4, 4)
    ids = viewer.steps.ids
    shown.until(lambda: all(strip._loader.thumbnail(photo_id) for photo_id in ids))
    colour = strip.grab().toImage().pixelColor(strip.rect_of(3).center())
    assert colour.name() != "#111317"


def test_a_drag_and_the_wheel_look_along_and_leave_the_photo(shown: Shown) -> None:
    strip, viewer = view(shown, 0), shown.window.viewer
    centre = strip.rect().center()
    QTest.mousePress(strip, Qt.MouseButton.LeftButton, pos=centre)
    QTest.mouseMove(strip, centre - QPoint(2 * strip._step, 0))
    QTest.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=centre - QPoint(2 * strip._step, 0))
    assert (middle_row(strip), viewer.row) == (2, 0)
    wheel(strip, 120)
    assert middle_row(strip) == 0
    wheel(strip, -1200)
    assert (middle_row(strip), viewer.row) == (4, 0), "the last one is as far as it goes"
    QTest.keyClick(viewer, _Key.Key_Right)
    assert middle_row(strip) == 1


def test_l_hides_it_and_that_is_remembered(shown: Shown) -> None:
    strip = view(shown, 0)
    QTest.keyClick(shown.window.viewer, _Key.Key_L)
    assert strip.isHidden()
    assert not WindowState(shown.engine.library.directory).filmstrip
    assert not shown.window.registry["filmstrip"].isChecked()
    QTest.keyClick(shown.window.viewer, _Key.Key_L)
    assert strip.isVisible()


def test_from_right_to_left_it_runs_the_other_way(shown: Shown) -> None:
    strip = view(shown, 1)
    assert strip.rect_of(2).x() > strip.rect_of(1).x()
    strip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert strip.rect_of(2).x() < strip.rect_of(1).x()
    press_on(strip, 2)
    assert shown.window.viewer.row == 2
    viewer = shown.window.viewer
    viewer.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    shown.until(lambda: viewer.next.x() < viewer.previous.x())
    QTest.keyClick(viewer, _Key.Key_Left)
    assert viewer.row == 3, "the arrow shows the photo that lies where it points"
    for widget in (strip, viewer):
        widget.unsetLayoutDirection()


@pytest.mark.skipif(sys.platform != "linux", reason="looks into the Linux trash")
@pytest.mark.usefixtures("trash_can", "quick_watch")
def test_deleting_keeps_the_place_and_at_the_end_goes_back(own: Shown) -> None:
    names, viewer = own.names(), own.window.viewer
    strip = view(own, 3)
    for following in (names[4], names[2]):
        before = own.names()
        by.delete(own, viewer)
        own.until(lambda before=before: own.names() != before)  # type: ignore[misc]
        assert viewer.hit.path.name == following
        assert middle_row(strip) == own.names().index(following)


class Many(Sequence[Hit]):
    """A hundred thousand photos, and which of them were looked at one by one."""

    def __init__(self, count: int = 100_000) -> None:
        self.photo_ids, self.made = range(count), set[int]()

    def __iter__(self) -> Iterator[Hit]:
        return (Hit(row, row, None, Path("/a.jpg")) for row in self.photo_ids)

    def __len__(self) -> int:
        return len(self.photo_ids)

    def __getitem__(self, row: int) -> Hit:  # type: ignore[override]
        self.made.add(row)
        return Hit(row, row, None, Path(f"/{row}.jpg"), reachable=row % 2 == 0, at=1.0)


class Thumbnails:
    """In the place of a library: every third photo can't be read."""

    def __init__(self) -> None:
        self.photos = self

    def kept_thumbnail(self, photo_id: int, _side: int) -> tuple[Image.Image | None, bool]:
        return self.thumbnail(photo_id, 0), True

    def thumbnail(self, photo_id: int, _side: int) -> Image.Image | None:
        return None if photo_id % 3 == 0 else Image.new("RGB", (96, 64), "teal")


@pytest.fixture
def long_strip(qtbot: QtBot) -> Iterator[tuple[Filmstrip, Many, PhotoSequence]]:
    queue, steps, many = TaskQueue("thumbnails"), PhotoSequence(), Many()
    loader = ThumbnailLoader(Thumbnails(), queue, PlaceholderCache(None, None))  # type: ignore[arg-type]
    strip = Filmstrip(loader, steps)
    steps.begin(many, 50_000)
    qtbot.addWidget(strip)
    strip.resize(900, 80)
    strip.show()
    yield strip, many, steps
    queue.stop()
    queue.wait()


def test_of_a_hundred_thousand_only_what_is_seen_is_made(
    qtbot: QtBot, long_strip: tuple[Filmstrip, Many, PhotoSequence]
) -> None:
    strip, many, steps = long_strip
    rows = strip.visible_rows()
    assert len(rows) == 13
    qtbot.waitUntil(lambda: all(strip._loader.thumbnail(row) for row in rows))
    strip.grab()
    for row in (50_001, 99_999, 0):
        steps.go(row)
        strip.follow()
        strip.grab()
        assert row in strip.visible_rows()
    assert len(many.made) < 60
