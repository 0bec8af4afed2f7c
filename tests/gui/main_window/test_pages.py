"""Pages beside the page of photos, and the way back from the viewer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from photosearch.gui.grid.grid import Grid
from photosearch.gui.main_window import pages
from photosearch.gui.main_window.pages import PAGES, PHOTOS, Page
from photosearch.gui.services.engine import Engine
from support.window.drivers import click, undo
from support.window.sidebar import chosen

if TYPE_CHECKING:
    from pathlib import Path

    from support.window.shown import Open, Shown


class _Album(QWidget):
    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self.grid = Grid(engine.thumbnails)
        QVBoxLayout(self).addWidget(self.grid)


@pytest.fixture
def shown(open_window: Open, own_library: Path, monkeypatch: pytest.MonkeyPatch) -> Shown:
    monkeypatch.setattr(pages, "PAGES", (*PAGES, Page("album", "Album", "photos", _Album)))
    shown = open_window(own_library)
    shown.until(lambda: len(shown.names()) == 5)
    return shown


def test_the_viewer_returns_to_the_page_it_was_opened_from(shown: Shown) -> None:
    window, album = shown.window, shown.window.pages["album"]
    window.show_page("album")
    album.grid.show_hits(window.page.grid.hits[:3], keep_place=False)
    album.grid.viewer_wanted.emit(0)
    assert window.pages.viewing
    QTest.keyClick(window.viewer, Qt.Key.Key_Right)
    QTest.keyClick(window.viewer, Qt.Key.Key_Escape)
    assert not window.pages.viewing
    assert window.pages.content.currentWidget() is album
    assert album.grid.currentIndex().row() == 1
    window.page.grid.viewer_wanted.emit(4)
    QTest.keyClick(window.viewer, Qt.Key.Key_Escape)
    assert window.pages.content.currentWidget() is window.page
    assert window.page.grid.currentIndex().row() == 4


def test_only_the_list_of_its_own_page_moves_the_viewer(shown: Shown) -> None:
    window, album = shown.window, shown.window.pages["album"]
    window.page.grid.viewer_wanted.emit(4)
    before = window.viewer.hit
    album.grid.show_hits(window.page.grid.hits[:1], keep_place=False)
    assert window.viewer.hit == before
    assert window.viewer.bar.position.text() == "5 of 5"


def test_a_page_hides_the_others(shown: Shown) -> None:
    window = shown.window
    window.show_page("album")
    assert window.page.isHidden()
    window.show_page(PHOTOS)
    assert window.page.isVisible()
    with pytest.raises(KeyError):
        window.show_page("nowhere")


def test_a_rating_is_seen_on_the_page_it_was_given_on(shown: Shown) -> None:
    window, album = shown.window, shown.window.pages["album"]
    window.show_page("album")
    album.grid.show_hits(window.page.grid.hits[:3], keep_place=False)
    album.grid.viewer_wanted.emit(1)
    QTest.keyClicks(window.viewer, "4")
    QTest.keyClick(window.viewer, Qt.Key.Key_Escape)
    assert [hit.rating.stars for hit in album.grid.hits] == [0, 4, 0]
    shown.until(window.page.undo.isVisible)
    undo(shown)
    shown.until(lambda: [hit.rating.stars for hit in album.grid.hits] == [0, 0, 0])


def test_counts_that_come_mark_nothing_beside_the_page_that_is_shown(shown: Shown) -> None:
    window = shown.window
    assert chosen(window.panel.shelves)
    window.show_page("album")
    assert not chosen(window.panel.shelves)
    window.search.saved.listed.emit()
    assert not chosen(window.panel.shelves)
    window.show_page(PHOTOS)
    assert chosen(window.panel.shelves)


def is_on(shown: Shown, name: str) -> bool:
    return shown.window.pages.shown == name


def test_each_page_has_back_and_forward_and_the_side_bar(shown: Shown) -> None:
    window, page = shown.window, shown.window.page
    names = [row.id for row in PAGES]
    for width in (320, 1000):
        window.resize(width, 700)
        for name in names:
            window.show_page(name)
            shown.until(page.panel_button.isVisible)
            assert window.pages.content.currentWidget().isAncestorOf(page.lead)
            assert page.history.back.isVisible() == (width > 320 or name != PHOTOS)
            assert page.history.forward.isVisible() == (width > 320)
            assert page.lead.mapTo(window, page.lead.rect().topLeft()).y() < 20
            assert window.width() == width
    for name in reversed(names[:-1]):
        click(page.history.back)
        shown.until(partial(is_on, shown, name))
    click(page.history.forward)
    shown.until(lambda: window.pages.shown == names[1])
    click(page.panel_button)
    assert not window.panel.isVisible()
