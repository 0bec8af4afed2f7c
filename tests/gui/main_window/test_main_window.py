"""What the window remembers, how it follows the palette, and where its keys lead."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from photosearch.gui.photos_page.sort_popup import SortPopup
from photosearch.gui.style import icons, theme
from photosearch.paths import resources
from photosearch.types import Sort
from support.window.drivers import click

if TYPE_CHECKING:
    from support.window.shown import Open, Shown

DARK = {"Window": "#2b2b2b", "WindowText": "#f0f0f0", "Base": "#1e1e1e", "Text": "#f0f0f0"}


@pytest.fixture
def dark() -> Iterator[None]:
    before = QApplication.palette()
    palette = QPalette(before)
    for role, colour in DARK.items():
        palette.setColor(QPalette.ColorRole[role], QColor(colour))
    QApplication.setPalette(palette)
    yield
    QApplication.setPalette(before)


def test_the_window_follows_the_palette_into_the_dark(shown: Shown, dark: None) -> None:  # noqa: ARG001
    assert theme.current().dark
    page = shown.window.page
    page.stack.setCurrentWidget(page.empty)
    shown.until(lambda: page.grab().toImage().pixelColor(3, 3).lightnessF() < 0.3)


@pytest.mark.usefixtures("qapp")
def test_every_icon_can_be_drawn() -> None:
    drawings = sorted((resources() / "icons").glob("*.svg"))
    assert len(drawings) >= 20
    for drawing in drawings:
        if "currentColor" not in drawing.read_text(encoding="utf-8"):
            continue  # for style sheets, which colour nothing
        image = icons.pixmap(drawing.stem, QColor("red"), 24).toImage()
        colours = {image.pixelColor(x, y).name() for x in range(24) for y in range(24)}
        assert "#ff0000" in colours, drawing.name


def test_ctrl_l_and_ctrl_f_lead_to_the_field_and_down_to_the_photos(shown: Shown) -> None:
    page = shown.window.page
    for key in (Qt.Key.Key_L, Qt.Key.Key_F):
        page.grid.setFocus()
        QTest.keyClick(shown.window, key, Qt.KeyboardModifier.ControlModifier)
        assert page.bar.field.hasFocus()
    QTest.keyClick(page.bar.field, Qt.Key.Key_Down)
    assert page.grid.hasFocus()
    assert page.grid.currentIndex().row() == 0


def test_how_it_looks_and_a_dismissed_hint_are_remembered(
    open_window: Open, indexed: Path, tmp_path: Path
) -> None:
    directory = shutil.copytree(indexed, tmp_path / "library")
    first = open_window(directory)
    page = first.window.page
    first.until(page.hint.isVisible)
    assert "Find people and events" in page.hint.words.text()
    click(page.hint._close)
    assert not page.hint.isVisible()
    page.slider.setValue(256)
    first.until(lambda: page.order.text() == "Newest first" and len(first.names()) == 5)
    click(page.order)
    popup = first.window.findChild(SortPopup)
    popup.orders[Sort.FOLDER].click()
    popup.close()
    first.until(lambda: page.order.text() == "By folder")
    click(page.panel_button)
    assert not first.window.panel.isVisible()
    first.window.close()
    first.engine.shut_down()
    second = open_window(directory)
    page = second.window.page
    second.until(lambda: bool(second.engine.models.infos))
    second.until(lambda: second.names() == sorted(first.names()))
    assert page.order.text() == "By folder"
    assert not page.hint.isVisible()
    assert page.grid.side == 256
    assert not second.window.panel.isVisible()
    page.bar.clear()
    second.until(lambda: page.order.text() == "Newest first")


def test_a_narrow_window_hides_the_folders(shown: Shown) -> None:
    for width in (2000, 700, 1000):
        shown.window.resize(width, 400)
        shown.until(lambda: shown.window.panel.isHidden() == (shown.window.width() < 720))
        assert shown.window.width() == width
