"""More hits than a page holds are all there, counted, sorted, and acted on."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from photosearch.catalogue import Catalogue
from photosearch.gui.photos_page.sort_popup import SortPopup
from photosearch.gui.sidebar.named_list import COUNT
from photosearch.library import Library
from photosearch.types import Sort
from support.models.fakes import FakeEncoder
from support.photos import made_up
from support.window.drivers import click, searches

if TYPE_CHECKING:
    from support.window.shown import Open, Shown

_DOGS, _OTHERS = 1204, 800


@pytest.fixture
def many(open_window: Open, encoder: FakeEncoder, tmp_path: Path) -> Shown:
    """A window on 2,004 photos that aren't connected, of which 1,204 show a dog."""
    directory = tmp_path / "library"
    with Library.open(directory):
        pass
    catalogue = Catalogue(directory / "catalogue.sqlite")
    made_up.fill(catalogue, made_up.fitting("dog", _DOGS, _OTHERS, encoder), encoder)
    catalogue.close()
    made = open_window(directory)
    made.until(lambda: len(made.names()) == _DOGS + _OTHERS)
    made.until_idle()
    QTest.keyClicks(made.window.page.bar.field, "dog")
    QTest.keyClick(made.window.page.bar.field, Qt.Key.Key_Return)
    made.until_scored()
    return made


def sort_by(shown: Shown, sort: Sort) -> None:
    click(shown.window.page.order)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, SortPopup)
    with shown.bot.waitSignal(shown.engine.searcher.answered):
        popup.orders[sort].click()
    popup.close()


def numbers(shown: Shown) -> list[int]:
    return [int(name.removeprefix("x").removesuffix(".jpg")) for name in shown.names()]


def test_every_good_hit_is_there_and_counted(many: Shown) -> None:
    page = many.window.page
    assert sorted(numbers(many)) == list(range(_DOGS))
    assert page.count.text() == "1,204 photos"
    page.grid.setFocus()
    QTest.keyClick(page.grid, Qt.Key.Key_End)
    assert page.grid.currentIndex().row() == _DOGS - 1
    bar = page.grid.verticalScrollBar()
    bar.setValue(bar.maximum())
    end = page.weaker.geometry()
    last = page.grid.visualRect(page.grid.model().index(_DOGS - 1, 0))
    assert page.weaker.isVisible()
    assert page.grid.viewport().rect().contains(end), "the button is the end of the list"
    assert 0 < end.top() - last.bottom() < 20
    click(page.weaker)
    many.until(lambda: len(many.names()) == _DOGS + _OTHERS)
    assert page.count.text() == "2,004 photos"
    assert sorted(numbers(many)[:_DOGS]) == list(range(_DOGS))


def test_only_hits_beyond_those_that_were_looked_at_need_a_further_search(
    many: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    weaker, asked = many.window.page.weaker, searches(many, monkeypatch)
    for _ in range(2):
        click(weaker)
        many.until(lambda: len(many.names()) == _DOGS + _OTHERS)
        click(weaker)
        many.until(lambda: len(many.names()) == _DOGS)
    click(weaker)
    many.until(lambda: len(many.names()) == _DOGS + _OTHERS)
    sort_by(many, Sort.DATE)
    assert len(many.names()) == _DOGS + _OTHERS
    assert [query.limit is None for query in asked] == [False]


def test_every_order_sorts_all_of_them(many: Shown) -> None:
    sort_by(many, Sort.DATE)
    shot = [made_up.facts_of(number).taken_at for number in numbers(many)]
    assert len(shot) == _DOGS
    dates = [date or datetime.min for date in shot]
    assert dates == sorted(dates, reverse=True)
    sort_by(many, Sort.FOLDER)
    paths = [hit.path for hit in many.window.page.grid.hits]
    assert len(paths) == _DOGS
    assert paths == sorted(paths, key=made_up.by_folder)


def test_what_is_done_with_all_is_done_with_every_hit(many: Shown) -> None:
    grid = many.window.page.grid
    grid.setFocus()
    QTest.keyClick(grid, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert many.window.page.count.text() == "1,204 photos · 1,204 selected"
    QTest.keyClick(grid, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert len(QApplication.clipboard().mimeData().urls()) == _DOGS


def test_a_saved_search_counts_every_good_hit(many: Shown) -> None:
    saved = many.window.search.saved
    saved.counts._soon.setInterval(10)
    click(saved.keep)
    many.until(lambda: saved.list.count() == 1)
    saved.list.setFocus()  # ends the edit of its name
    many.until(lambda: saved.list.item(0).data(COUNT) == _DOGS)
    spoken = saved.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith(", 1,204 photos")
