from __future__ import annotations

import threading
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from photosearch.gui.actions.action_registry import ActionRegistry
from photosearch.gui.services.task_queue import TaskQueue
from photosearch.gui.style.icons import IconButton
from photosearch.gui.text import date_text
from photosearch.gui.viewer.facts_panel import lines
from photosearch.gui.viewer.placement import STEP
from photosearch.gui.viewer.viewer import Viewer
from photosearch.library import Details, Exposure
from photosearch.types import DateSource, Facts, Filters, Hit, Photo, Query
from support.window.drivers import click, wheel
from support.window.shown import window_on
from support.window.states import sharp

if TYPE_CHECKING:
    from support.window.shown import Open, Shown


def open_viewer(shown: Shown, row: int) -> None:
    grid = shown.window.page.grid
    place = grid.visualRect(grid.model().index(row, 0)).center()
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_double_click_shows_the_photo_large(shown: Shown) -> None:
    open_viewer(shown, 1)
    viewer = shown.window.viewer
    assert viewer.isVisible()
    assert viewer.row == 1
    assert viewer.bar.name.text() == shown.names()[1]
    assert viewer.bar.position.text() == "2 of 5"
    shown.until(lambda: sharp(shown))
    painted = viewer.canvas.grab().toImage()
    assert painted.pixelColor(painted.rect().center()) != QColor("#111317")


def test_keys_go_through_the_photos_and_escape_back_to_the_place(shown: Shown) -> None:
    grid, viewer = shown.window.page.grid, shown.window.viewer
    grid.show_row(0)
    grid.setFocus()
    QTest.keyClick(grid, Qt.Key.Key_Space)
    for key, row in [
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_End, 4),
        (Qt.Key.Key_Right, 4),
        (Qt.Key.Key_Left, 3),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_Left, 0),
        (Qt.Key.Key_PageDown, 1),
        (Qt.Key.Key_PageDown, 2),
        (Qt.Key.Key_PageUp, 1),
    ]:
        QTest.keyClick(viewer, key)
        assert viewer.row == row
    assert viewer.previous.isEnabled()
    QTest.keyClick(viewer, Qt.Key.Key_Escape)
    assert not viewer.isVisible()
    assert [hit.path.name for hit in grid.chosen()] == [shown.names()[1]]


def test_buttons_go_through_the_photos_and_back_to_the_place(shown: Shown) -> None:
    open_viewer(shown, 0)
    viewer = shown.window.viewer
    for button, row in ((viewer.next, 1), (viewer.next, 2), (viewer.previous, 1)):
        click(button)
        assert viewer.row == row
        assert viewer.bar.name.text() == shown.names()[row]
    click(viewer.bar.back)
    assert not viewer.isVisible()
    assert [hit.path.name for hit in shown.window.page.grid.chosen()] == [shown.names()[1]]


def test_neighbours_are_loaded_ahead(shown: Shown) -> None:
    open_viewer(shown, 2)
    viewer = shown.window.viewer
    wanted = {shown.window.page.grid.hits[row].photo_id for row in (1, 2, 3)}
    shown.until(lambda: wanted <= viewer.loader.kept)


def test_a_photo_that_went_away_gets_a_sentence(shown: Shown) -> None:
    shown.engine.library.folders.remove(shown.window.panel.folders[0].id)
    open_viewer(shown, 0)
    canvas = shown.window.viewer.canvas
    shown.until(lambda: bool(canvas.words))
    assert canvas.words.endswith(".")


class Source:
    """In the place of a library: one large photo."""

    def __init__(self) -> None:
        self.photos, self.asked = self, list[int | None]()
        self.ready = threading.Event()
        self.ready.set()

    def thumbnail(self, _photo_id: int) -> Image.Image:
        return Image.new("RGB", (384, 256))

    def get(self, photo_id: int) -> Photo:
        return Photo(photo_id, (Path("/photos/large.jpg"),), Facts(3000, 2000), 1)

    def picture(self, _photo_id: int, side: int, _file: Path) -> Image.Image:
        self.asked.append(side)
        assert self.ready.wait(60)
        return Image.new("RGB", (min(side, 3000), min(side, 3000) * 2 // 3))


def test_zooming_in_fetches_more_pixels(qtbot: QtBot) -> None:
    source, queue = Source(), TaskQueue("pictures")
    viewer = Viewer(source, queue, queue, ActionRegistry(queue))  # type: ignore[arg-type]
    qtbot.addWidget(viewer)
    viewer.resize(900, 700)
    viewer.show()
    viewer.show_hits([Hit(1, 1, None, Path("/photos/large.jpg"))], 0)
    canvas = viewer.canvas
    qtbot.waitUntil(lambda: canvas.pixmap is not None and canvas.pixmap.width() == 1024)
    source.ready.clear()
    QTest.keyClick(viewer, Qt.Key.Key_Z)
    qtbot.waitUntil(lambda: len(source.asked) == 2)
    QTest.keyClick(viewer, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: not viewer._again.isActive())
    source.ready.set()
    qtbot.waitUntil(lambda: canvas.pixmap is not None and canvas.pixmap.width() == 3000)
    assert canvas.scale == 1.0
    QTest.keyClick(viewer, Qt.Key.Key_Right)
    assert canvas.zoomed, "an arrow moves what is zoomed"
    QTest.keyClick(viewer, Qt.Key.Key_Z, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: not viewer._again.isActive())
    assert source.asked == [1024, 3072], "what is there is not fetched again"
    queue.stop()
    queue.wait()


def test_plus_minus_and_the_wheel_zoom(shown: Shown) -> None:
    open_viewer(shown, 0)
    viewer = shown.window.viewer
    shown.until(lambda: sharp(shown))
    fitted = viewer.canvas.scale
    QTest.keyClick(viewer, Qt.Key.Key_Plus)
    QTest.keyClick(viewer, Qt.Key.Key_Plus)
    assert viewer.canvas.scale == pytest.approx(fitted * STEP**2)
    QTest.keyClick(viewer, Qt.Key.Key_Minus)
    assert viewer.canvas.scale == pytest.approx(fitted * STEP)
    wheel(viewer.canvas)
    assert viewer.canvas.scale == pytest.approx(fitted * STEP**2)


def test_arrows_move_what_is_zoomed(shown: Shown) -> None:
    open_viewer(shown, 0)
    viewer = shown.window.viewer
    shown.until(lambda: sharp(shown))
    viewer.canvas.zoom_to(4.0)
    for key, right, down in (
        (Qt.Key.Key_Right, 1, 0),
        (Qt.Key.Key_Down, 0, 1),
        (Qt.Key.Key_Left, -1, 0),
        (Qt.Key.Key_Up, 0, -1),
    ):
        before = viewer.canvas.shown_rect().center()
        QTest.keyClick(viewer, key)
        moved = before - viewer.canvas.shown_rect().center()
        assert (round(moved.x()), round(moved.y())) == (80 * right, 80 * down)
    assert viewer.row == 0


def test_r_turns_and_the_next_photo_is_upright(shown: Shown) -> None:
    open_viewer(shown, 0)
    viewer = shown.window.viewer
    shown.until(lambda: sharp(shown))
    QTest.keyClick(viewer, Qt.Key.Key_R)
    assert viewer.canvas.turns == 1
    QTest.keyClick(viewer, Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(viewer, Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    assert viewer.canvas.turns == 3
    click(viewer.bar.turn)
    assert viewer.canvas.turns == 0
    click(viewer.bar.turn)
    assert viewer.canvas.turns == 1
    QTest.keyClick(viewer, Qt.Key.Key_Right)
    assert viewer.canvas.turns == 0


def test_i_says_what_is_known(shown: Shown) -> None:
    open_viewer(shown, 1)
    viewer = shown.window.viewer
    QTest.keyClick(viewer, Qt.Key.Key_I)
    assert viewer.facts.isVisible()
    name = shown.names()[1]
    shown.until(lambda: ("Name", name) in viewer.facts.lines)
    assert any(key == "Size" and "×" in words for key, words in viewer.facts.lines)
    QTest.keyClick(viewer, Qt.Key.Key_Right)
    shown.until(lambda: ("Name", shown.names()[2]) in viewer.facts.lines)
    QTest.keyClick(viewer, Qt.Key.Key_I)
    assert not viewer.facts.isVisible()
    click(viewer.bar.about)
    assert viewer.facts.isVisible()
    shown.until(lambda: ("Name", shown.names()[2]) in viewer.facts.lines)


def test_the_folder_s_button_shows_what_else_is_in_it(shown: Shown) -> None:
    open_viewer(shown, 1)
    window, viewer = shown.window, shown.window.viewer
    QTest.keyClick(viewer, Qt.Key.Key_I)
    shown.until(lambda: ("Name", shown.names()[1]) in viewer.facts.lines)
    folder = viewer.hit.path.parent
    buttons = viewer.facts.findChildren(IconButton)
    leads = next(one for one in buttons if one.toolTip() == "Show this folder")
    shown.until(leads.isVisible)
    click(leads)
    assert not window.pages.viewing
    assert window.page.query_state.query == Query(filters=Filters(folders=(folder,)))


def test_the_facts_of_a_camera_s_photo() -> None:
    facts = Facts(
        4000, 3000, "JPEG", 1, datetime(2019, 7, 14, 16, 5, 9), "Canon EOS 5D", -33.857, 151.215
    )
    photo = Photo(1, (Path("/photos/a.jpg"), Path("/copies/b.jpg")), facts, 5_000_000)
    exposure = Exposure("EF 50mm", 1 / 250, 1.8, 400, 50.0)
    said = dict(lines(Details(photo, exposure)))
    assert said["Exposure"] == "1/250 s · f/1.8 · ISO 400 · 50 mm"
    assert said["Coordinates"] == "33.8570° S, 151.2150° E"
    assert said["Camera"] == "Canon EOS 5D"
    assert said["Also at"] == "/copies/b.jpg"
    assert said["Taken"] == "14 July 2019, 16:05"
    bare = dict(lines(Details(photo, Exposure(seconds=2.0))))
    assert bare["Exposure"] == "2 s"
    assert "Lens" not in bare


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (10 / 13, "0.8 s"),
        (0.5, "0.5 s"),
        (0.4, "0.4 s"),
        (0.3, "0.3 s"),
        (1 / 3, "1/3 s"),
        (1 / 4, "1/4 s"),
        (1 / 13, "1/13 s"),
        (1 / 8000, "1/8000 s"),
        (0.98, "1 s"),
        (4 / 3, "1.3 s"),
        (29.97, "30 s"),
    ],
)
def test_exposures_are_said_as_cameras_say_them(seconds: float, words: str) -> None:
    photo = Photo(1, (Path("/photos/a.jpg"),), Facts(4, 3), 1)
    assert dict(lines(Details(photo, Exposure(seconds=seconds))))["Exposure"] == words


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en_GB", "21 June 2015, 01:43"),
        ("en_US", "June 21, 2015, 1:43 AM"),
        ("de", "21. Juni 2015, 01:43"),
        ("es", "21 de junio de 2015, 1:43"),
        ("fr", "21 juin 2015, 01:43"),
        ("ja", "2015年6月21日, 1:43"),
        ("zh_CN", "2015年6月21日, 01:43"),
    ],
)
def test_dates_are_long_in_every_language(locale: str, words: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    said = date_text.long(datetime(2015, 6, 21, 1, 43, 9))
    QLocale.setDefault(before)
    assert said.replace("\u202f", " ") == words


def test_the_slideshow_goes_on_by_itself_and_starts_over(shown: Shown) -> None:
    open_viewer(shown, 4)
    viewer = shown.window.viewer
    viewer.slides._timer.setInterval(30)
    QTest.keyClick(viewer, Qt.Key.Key_S)
    shown.until(lambda: viewer.row == 0)
    shown.until(lambda: viewer.row == 1)
    QTest.keyClick(viewer, Qt.Key.Key_Escape)
    row = viewer.row
    assert not viewer.slides._timer.isActive()
    assert viewer.isVisible()
    click(viewer.bar.slideshow)
    shown.until(lambda: viewer.row != row)
    click(viewer.bar.slideshow)
    assert not viewer.slides.running


def test_escape_leaves_full_screen_first(shown: Shown) -> None:
    open_viewer(shown, 0)
    viewer = shown.window.viewer
    shown.window.activateWindow()
    for key in (Qt.Key.Key_F, Qt.Key.Key_F11, None):
        viewer.setFocus()
        QTest.keyClick(viewer, key) if key else click(viewer.bar.full)
        assert shown.window.isFullScreen()
        QTest.keyClick(viewer, Qt.Key.Key_Escape)
        assert not shown.window.isFullScreen()
        assert viewer.isVisible()
    QTest.keyClick(viewer, Qt.Key.Key_Space)
    assert not viewer.isVisible()


@pytest.mark.parametrize(
    ("source", "words"),
    [
        (DateSource.CAMERA, "The camera, in the photo"),
        (DateSource.CONTAINER, "The file's own header"),
        (DateSource.SIDECAR, "The .xmp file beside it"),
        (DateSource.NAME, "The file's name"),
        (DateSource.SAVED, "The last save, as the file says"),
    ],
)
def test_the_facts_say_where_the_date_comes_from(source: DateSource, words: str) -> None:
    facts = Facts(4, 3, taken_at=datetime(2019, 7, 14, 16, 5), date_source=source)
    said = dict(lines(Details(Photo(1, (Path("/a.jpg"),), facts, 1), Exposure())))
    assert (said["Taken"], said["Date from"]) == ("14 July 2019, 16:05", words)
    day = replace(facts, taken_at=datetime(2019, 7, 14))
    assert dict(lines(Details(Photo(1, (Path("/a.jpg"),), day, 1), Exposure())))["Taken"] == (
        "14 July 2019"
    )


def test_the_facts_of_a_photo_that_only_its_file_dates() -> None:
    photo = Photo(1, (Path("/a.jpg"),), Facts(4, 3), 1, dated=datetime(2019, 7, 14, 16, 5))
    said = dict(lines(Details(photo, Exposure())))
    assert said["File written"] == "14 July 2019, 16:05"
    assert "Taken" not in said
    assert "Incomplete" not in said


def test_an_incomplete_photo_is_marked(open_window: Open, photos: Path, tmp_path: Path) -> None:
    folder = tmp_path / "two"
    folder.mkdir()
    whole = (photos / "cat.jpg").read_bytes()
    (folder / "whole.jpg").write_bytes(whole)
    (folder / "cut.jpg").write_bytes(whole[: len(whole) * 2 // 3])
    shown = window_on(open_window, folder, tmp_path / "library")
    viewer = shown.window.viewer
    row = shown.names().index("cut.jpg")
    open_viewer(shown, row)
    shown.until(viewer.bar.incomplete.isVisible)
    QTest.keyClick(viewer, Qt.Key.Key_I)
    shown.until(lambda: ("Incomplete", "The end of the file is missing.") in viewer.facts.lines)
    QTest.keyClick(viewer, Qt.Key.Key_Right if row == 0 else Qt.Key.Key_Left)
    shown.until(lambda: not viewer.bar.incomplete.isVisible())
