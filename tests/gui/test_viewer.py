from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

if TYPE_CHECKING:
    from conftest import Shown


def open_viewer(shown: Shown, row: int) -> None:
    grid = shown.window.page.grid
    place = grid.visualRect(grid.model().index(row, 0)).center()
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)


def sharp(shown: Shown) -> bool:
    pixmap = shown.window.viewer.stage.pixmap
    return pixmap is not None and max(pixmap.width(), pixmap.height()) > 384


def test_a_double_click_shows_the_photo_large(shown: Shown) -> None:
    open_viewer(shown, 1)
    viewer = shown.window.viewer
    assert viewer.isVisible()
    assert viewer.row == 1
    assert viewer.name.text() == shown.names()[1]
    assert viewer.position.text() == "2 of 5"
    shown.until(lambda: sharp(shown))
    painted = viewer.stage.grab().toImage()
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
    ]:
        QTest.keyClick(viewer, key)
        assert viewer.row == row
    assert viewer.previous.isEnabled()
    QTest.keyClick(viewer, Qt.Key.Key_Escape)
    assert not viewer.isVisible()
    assert [hit.path.name for hit in grid.chosen()] == [shown.names()[1]]


def test_neighbours_are_loaded_ahead(shown: Shown) -> None:
    open_viewer(shown, 2)
    viewer = shown.window.viewer
    wanted = {shown.window.page.grid.hits[row].photo_id for row in (1, 2, 3)}
    shown.until(lambda: wanted <= {photo_id for photo_id, _side in viewer._kept})


def test_a_photo_that_went_away_gets_a_sentence(shown: Shown) -> None:
    shown.engine.library.remove_folder(shown.window.panel.folders[0].id)
    open_viewer(shown, 0)
    stage = shown.window.viewer.stage
    shown.until(lambda: bool(stage.words))
    assert stage.words.endswith(".")


def test_find_similar_leads_back_to_the_photos(shown: Shown) -> None:
    open_viewer(shown, 0)
    name = shown.names()[0]
    shown.window.viewer.similar.click()
    shown.until_scored()
    assert not shown.window.viewer.isVisible()
    assert shown.names()[0] == name
