"""Nothing overflows: in a narrow window, with large type, right to left, with one photo and a
million."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from photosearch.catalogue import Listed
from photosearch.gui.grid import empty_state as empty_module
from photosearch.gui.grid.grid import JUSTIFIED
from photosearch.gui.style import theme
from support.window import fonts, states
from support.window.geometry import faults, markup, place_in
from support.window.settling import let_settle

if TYPE_CHECKING:
    from support.window.shown import Open, Shown

NARROW = 320
LONG = "a very long name that somebody gave without thinking of windows " * 3
HEBREW = "תמונות מהחופשה"
STATES = {**states.EMPTY, **states.FULL}
FREE = ("guide", "filter-popup", "view-popup")
"""Windows of their own, which may be wider than the one they belong to."""


@pytest.fixture(autouse=True)
def long_pictures_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(empty_module, "pictures_folder", lambda: Path(f"/home/ada/{LONG}"))


@pytest.fixture
def in_hebrew() -> Iterator[None]:
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def large_type() -> Iterator[None]:
    font = QApplication.font()
    QApplication.setFont(theme.scaled(font, 1.5))
    yield
    QApplication.setFont(font)


def opened(open_window: Open, gallery: Path, directory: Path, name: str) -> Shown:
    if name in states.EMPTY:
        made = open_window(directory / "library")
    else:
        made = open_window(shutil.copytree(gallery, directory / "library"))
        made.until(lambda: len(made.names()) > 20)
    made.until_idle()
    states.quieten(made)
    return made


def check(shown: Shown, widget: QWidget, width: int) -> None:
    let_settle()

    def holds() -> None:
        assert faults(shown.window) == []
        assert widget is shown.window or faults(widget) == []

    shown.bot.waitUntil(holds)
    assert shown.window.width() == width, "nothing forces it wider"
    assert markup(shown.window) == []


@pytest.mark.parametrize("name", STATES)
def test_a_narrow_window_holds_everything(
    open_window: Open, gallery: Path, tmp_path: Path, name: str
) -> None:
    shown = opened(open_window, gallery, tmp_path, name)
    shown.window.resize(NARROW, 560)
    widget = STATES[name](shown) or shown.window
    check(shown, widget, NARROW)
    if isinstance(widget, QDialog):
        assert widget.width() <= NARROW or name in FREE or fonts.KIND != "own"
        widget.close()


@pytest.mark.usefixtures("large_type")
@pytest.mark.parametrize("name", ["browsing", "hits", "viewer", "view-popup", "filter-popup"])
def test_large_type_is_not_cut(open_window: Open, gallery: Path, tmp_path: Path, name: str) -> None:
    shown = opened(open_window, gallery, tmp_path, name)
    for width in (480, 1000):
        shown.window.resize(width, 700)
        widget = (width == 480 and STATES[name](shown)) or shown.window
        check(shown, widget, width)
        if widget is not shown.window:
            widget.close()


@pytest.mark.usefixtures("large_type")
def test_large_type_is_not_cut_in_the_settings(
    open_window: Open, gallery: Path, tmp_path: Path
) -> None:
    shown = opened(open_window, gallery, tmp_path, "browsing")
    dialog = shown.window.dialogs.open_settings()
    for width in (480, 800):
        dialog.resize(width, 600)
        for page in range(dialog.tabs.count()):
            dialog.tabs.setCurrentIndex(page)
            let_settle()
            assert faults(dialog) == []
    dialog.close()


@pytest.mark.usefixtures("in_hebrew")
@pytest.mark.parametrize("width", [NARROW, 1000])
def test_right_to_left_everything_is_mirrored(
    open_window: Open, gallery: Path, tmp_path: Path, width: int
) -> None:
    shown = opened(open_window, gallery, tmp_path, "hits")
    window, grid = shown.window, shown.window.page.grid
    window.resize(width, 560)
    window.page.bar.state.update(text=f"{HEBREW} {HEBREW}")
    shown.until_scored()
    check(shown, window, width)
    page, settings = window.page, window.page.settings_button
    assert place_in(settings, page).center().x() < page.width() / 2
    grid.show_row(0)
    first = grid.visualRect(grid.currentIndex())
    assert first.right() >= grid.viewport().width() - grid.columns() - 1
    QTest.keyClick(grid, Qt.Key.Key_Left)
    assert grid.currentIndex().row() == 1
    for layout in (JUSTIFIED, "square"):
        grid.set_layout(layout)
        row = grid.indexAt(grid.visualRect(grid.model().index(1, 0)).center()).row()
        assert row == 1


def many(count: int) -> Listed:
    """Photos that no file stands behind."""
    rows = [(number, 1, b"%07d.jpg" % number, None) for number in range(1, count + 1)]
    return Listed(rows, {1: (b"/photos", True)})


@pytest.mark.parametrize("count", [1, 1_000_000])
def test_one_photo_and_a_million(
    open_window: Open, gallery: Path, tmp_path: Path, count: int
) -> None:
    shown = opened(open_window, gallery, tmp_path, "browsing")
    page, hits = shown.window.page, many(count)
    for width, layout in ((NARROW, "square"), (1000, JUSTIFIED)):
        shown.window.resize(width, 560)
        page.grid.set_layout(layout)
        page.grid.show_hits(hits, keep_place=False)
        page.show_grid("All photos")
        page.grid.grab()
        page.grid.show_row(count - 1)
        place = page.grid.visualRect(page.grid.currentIndex())
        assert page.grid.viewport().rect().contains(place)
        check(shown, shown.window, width)
    assert page.count.text() == f"{count:,} photo{'s' if count > 1 else ''}"


def test_a_missing_thumbnail_has_a_mark_in_its_place(
    open_window: Open, original_photos: Path, tmp_path: Path
) -> None:
    shown = opened(open_window, original_photos, tmp_path, "welcome")
    grid = shown.window.page.grid
    grid.show_hits(many(3), keep_place=False)
    shown.window.page.show_grid("All photos")
    loader = shown.engine.thumbnails
    shown.until(lambda: all(loader.thumbnail(number) for number in (1, 2, 3)))
    assert all(loader.thumbnail(number).pixmap is None for number in (1, 2, 3))
    place = grid.picture_rect(grid.model().index(0, 0))
    drawn = grid.viewport().grab(place).toImage()
    ground = drawn.pixelColor(drawn.width() // 2, drawn.height() // 4)
    colours = {
        drawn.pixelColor(place.width() // 2 + x, place.height() // 2 + y).name()
        for x in range(-16, 17)
        for y in range(-16, 17)
    }
    assert ground == theme.current().placeholder
    assert len(colours) > 3, "the mark of a picture that can't be shown"
