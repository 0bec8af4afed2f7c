"""Bursts as one tile, hearts of favourites, weak hits faded: seen, clicked, and told."""

from __future__ import annotations

import shutil
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image, ImageEnhance
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from photosearch.gui.grid import tile_badges
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.types import Hit
from support.window.drivers import click, popup, take

if TYPE_CHECKING:
    from support.window.shown import Open, Shown

BURST = 4


@pytest.fixture(scope="module")
def with_burst(original_photos: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of four photographs and a burst of the cat."""
    folder = tmp_path_factory.mktemp("burst") / "photos"
    shutil.copytree(original_photos, folder)
    with Image.open(folder / "cat.jpg") as cat:
        for number in range(BURST):
            exif = Image.Exif()
            moment = datetime(2020, 5, 1, 12) + timedelta(seconds=number)
            exif.get_ifd(0x8769)[0x9003] = moment.strftime("%Y:%m:%d %H:%M:%S")
            brighter = ImageEnhance.Brightness(cat).enhance(1 + 0.01 * number)
            brighter.save(folder / f"cat{number}.jpg", exif=exif)
    (folder / "cat.jpg").unlink()
    directory = tmp_path_factory.mktemp("burst-library") / "library"
    with Library.open(directory, "starter") as library:
        library.folders.add(folder)
        library.index.run(Job())
    return directory


@pytest.fixture
def burst(open_window: Open, with_burst: Path, tmp_path: Path) -> Shown:
    """A window that has searched for a cat, and shows the other photos behind it."""
    made = open_window(shutil.copytree(with_burst, tmp_path / "library"))
    made.until(lambda: len(made.names()) == 5)  # the burst is one tile here, too
    made.until_idle()
    made.window.page.bar.state.update(text="a cat")
    made.until_scored()
    click(made.window.page.weaker)
    made.until(lambda: len(made.names()) == 5)
    return made


def leader(shown: Shown) -> Hit:
    return next(hit for hit in shown.window.page.grid.hits if hit.stack)


def picture(shown: Shown, hit: Hit) -> QRect:
    grid = shown.window.page.grid
    row = [other.photo_id for other in grid.hits].index(hit.photo_id)
    return grid.picture_rect(grid.model().index(row, 0))


def click_burst(shown: Shown) -> None:
    hit = leader(shown)
    place = tile_badges.burst_rect(picture(shown, hit), hit).center()
    QTest.mouseClick(shown.window.page.grid.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_burst_is_one_tile_that_opens_and_closes(burst: Shown) -> None:
    page = burst.window.page
    assert len(burst.names()) == 5
    assert len(leader(burst).stack) == BURST - 1
    assert page.count.text() == "5 photos · 3 more in bursts"
    burst.window.resize(480, 600)
    burst.until(lambda: page.count.text() == "5 photos")  # the heading comes first
    burst.window.resize(1000, 700)
    burst.until(lambda: page.width() > 700)
    click_burst(burst)
    assert len(burst.names()) == 8
    row = burst.names().index(leader(burst).path.name)
    assert {name[:3] for name in burst.names()[row : row + BURST]} == {"cat"}
    assert page.count.text() == "8 photos"
    click_burst(burst)
    assert len(burst.names()) == 5


def test_keys_open_a_burst_and_close_it_from_any_of_its_photos(burst: Shown) -> None:
    grid = burst.window.page.grid
    row = burst.names().index(leader(burst).path.name)
    grid.show_row(row)
    grid.setFocus()
    QTest.keyClick(grid, Qt.Key.Key_Plus)
    assert len(burst.names()) == 8
    QTest.keyClick(grid, Qt.Key.Key_Right)
    assert not grid.hits[grid.currentIndex().row()].stack
    QTest.keyClick(grid, Qt.Key.Key_Minus)
    assert len(burst.names()) == 5
    grid.show_row(row)
    QTest.keyClick(grid, Qt.Key.Key_Menu)
    take(burst, "Show 4 burst photos")
    assert len(burst.names()) == 8
    QTest.keyClick(grid, Qt.Key.Key_Menu)
    take(burst, "Stack them again")
    assert len(burst.names()) == 5
    grid.show_row(next(row for row, hit in enumerate(grid.hits) if not hit.stack))
    QTest.keyClick(grid, Qt.Key.Key_Menu)
    menu = popup(burst)
    assert not [each for each in menu.actions() if "urst" in each.text()], "it is of none"
    menu.close()
    burst.window.registry["burst"].trigger()


def test_the_viewer_counts_the_tiles_that_one_steps_through(burst: Shown) -> None:
    viewer = burst.window.viewer
    for tiles in (5, 8):
        assert len(burst.names()) == tiles
        burst.window.page.grid.viewer_wanted.emit(0)
        assert viewer.bar.position.text() == f"1 of {tiles}"
        QTest.keyClick(viewer, Qt.Key.Key_End)
        assert viewer.bar.position.text() == f"{tiles} of {tiles}"
        viewer.leave()
        if tiles == 5:
            click_burst(burst)


def test_another_search_closes_bursts_and_the_viewer_goes_through_open_ones(burst: Shown) -> None:
    click_burst(burst)
    row = burst.names().index(leader(burst).path.name)
    burst.window.page.grid.viewer_wanted.emit(row + 1)
    assert burst.window.viewer.hit == burst.window.page.grid.hits[row + 1]
    burst.window.viewer.leave()
    burst.window.page.bar.state.update(text="a small cat")
    burst.until(lambda: len(burst.names()) == 1)


def test_bursts_can_be_left_apart_and_the_window_remembers(burst: Shown) -> None:
    burst.window.search.view.open()
    popup = QApplication.activePopupWidget()
    popup.stacks.click()
    burst.until(lambda: len(burst.names()) == 8)
    assert not burst.window._state.stacking
    popup.stacks.click()
    burst.until(lambda: len(burst.names()) == 5)
    popup.close()


def test_badges_are_explained_and_told(burst: Shown) -> None:
    grid, hit = burst.window.page.grid, leader(burst)
    place = tile_badges.burst_rect(picture(burst, hit), hit).center()
    event = QHelpEvent(QEvent.Type.ToolTip, place, grid.viewport().mapToGlobal(place))
    QApplication.sendEvent(grid.viewport(), event)
    assert QToolTip.text().startswith("4 photos of one burst")
    row = burst.names().index(hit.path.name)
    face = QAccessible.queryAccessibleInterface(grid)
    assert "a burst of 4 photos" in face.child(row).text(QAccessible.Text.Name)


def test_a_heart_is_clicked_on_and_off_and_told(burst: Shown) -> None:
    grid, kept = burst.window.page.grid, burst.engine.library.photos.favourites
    hit = grid.hits[0]
    place = tile_badges.heart_rect(picture(burst, hit)).center()
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    burst.until(lambda: grid.hits[0].favourite)
    assert kept.ids() == [hit.photo_id]
    assert not grid.selectedIndexes(), "a press on a badge is no press on its tile"
    face = QAccessible.queryAccessibleInterface(grid)
    assert "favourite" in face.child(0).text(QAccessible.Text.Name)
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    burst.until(lambda: not grid.hits[0].favourite)
    assert kept.ids() == []


def test_a_heart_can_be_seen_on_its_tile(burst: Shown) -> None:
    grid = burst.window.page.grid
    area = tile_badges.heart_rect(picture(burst, grid.hits[0]))
    QTest.mouseMove(burst.window.page.bar, QPoint(5, 5))
    before = grid.viewport().grab(area).toImage()
    burst.window.search.feedback.toggle_favourites([grid.hits[0]])
    burst.until(lambda: grid.hits[0].favourite)
    burst.until(lambda: grid.viewport().grab(area).toImage() != before)
