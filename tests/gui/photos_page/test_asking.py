"""Order, cut-off, dates, recent searches, surprises, parts of pictures; and input that is wrong."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photosearch.gui.photos_page.region_dialog import RegionDialog
from photosearch.gui.photos_page.sort_popup import SortPopup
from photosearch.gui.query.date_histogram import DateHistogram
from photosearch.types import STRONG, PictureTerm, Query, Region, Sort, TextTerm
from support.window.drivers import button, click

if TYPE_CHECKING:
    from support.window.shown import Shown


def view_popup(shown: Shown) -> SortPopup:
    click(shown.window.page.order)
    found = QApplication.activePopupWidget()
    assert isinstance(found, SortPopup)
    return found


@pytest.fixture
def different_days(photos: Path) -> None:
    """The last photo by name is the newest."""
    for day, path in enumerate(sorted(photos.iterdir())):
        os.utime(path, (86_400 * (day + 10_000),) * 2)


@pytest.mark.usefixtures("different_days")
def test_the_order_is_chosen_beside_the_photos(own: Shown) -> None:
    shown, page = own, own.window.page
    shown.until(lambda: shown.names() == sorted(shown.names(), reverse=True))
    assert page.order.text() == "Newest first"
    popup = view_popup(shown)
    assert popup.orders[Sort.DATE].isChecked()
    popup.close()
    page.bar.state.update(text="a cat")
    shown.until_scored()
    assert page.order.text() == "Best match"
    popup = view_popup(shown)
    popup.weak.click()
    popup.orders[Sort.FOLDER].click()
    shown.until(
        lambda: shown.names() == sorted(shown.names()) and page.order.text() != "Best match"
    )
    assert page.bar.state.query.sort is Sort.FOLDER
    popup.orders[Sort.RELEVANCE].click()
    shown.until(lambda: shown.names()[0] == "cat.jpg")
    assert page.bar.state.query.sort is None
    popup.orders[Sort.DATE].click()
    shown.until(lambda: page.order.text() == "Newest first")
    assert shown.names() == sorted(shown.names(), reverse=True)
    assert len(shown.names()) > 1
    assert page.bar.state.query.sort is Sort.DATE
    popup.close()


def test_the_cut_off_is_part_of_the_query_and_a_cross_takes_it_back(shown: Shown) -> None:
    page = shown.window.page
    page.bar.state.update(text="a cat")
    shown.until_scored()
    popup = view_popup(shown)
    QTest.keyClick(popup.cut, Qt.Key.Key_Right)
    assert page.bar.state.query.least == pytest.approx(STRONG + 0.05)
    assert [chip.words for chip in page.filters.chips] == ["Match of at least 20%"]
    click(popup.usual)
    assert page.bar.state.query.least == 0
    assert not page.filters.chips
    QTest.keyClick(popup.cut, Qt.Key.Key_Right)
    popup.close()
    page.filters.chips[0].removed.emit()
    assert page.bar.state.query.least == 0


@pytest.fixture
def bars(qtbot: QtBot) -> DateHistogram:
    made = DateHistogram()
    qtbot.addWidget(made)
    made.show_months([("2019-01", 3), ("2019-02", 1), ("2019-04", 9)])
    made.resize(400, 100)
    return made


Chosen = list[tuple[datetime | None, datetime | None]]


@pytest.fixture
def chosen(bars: DateHistogram) -> Chosen:
    heard: Chosen = []
    bars.chosen.connect(lambda after, before: heard.append((after, before)))
    return heard


def test_dates_are_dragged_over_bars(bars: DateHistogram, chosen: Chosen) -> None:
    assert [bar.photos for bar in bars.bars] == [3, 1, 0, 9]
    QTest.mousePress(bars, Qt.MouseButton.LeftButton, pos=QPoint(150, 50))
    QTest.mouseMove(bars, QPoint(250, 50))
    QTest.mouseRelease(bars, Qt.MouseButton.LeftButton, pos=QPoint(250, 50))
    assert chosen == [(datetime(2019, 2, 1), datetime(2019, 4, 1))]


def test_dates_are_chosen_with_keys(bars: DateHistogram, chosen: Chosen) -> None:
    QTest.keyClick(bars, Qt.Key.Key_Home)
    assert bars.accessibleDescription() == "January 2019: 3 photos"
    QTest.keyClick(bars, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(bars, Qt.Key.Key_Delete)
    assert chosen == [(datetime(2019, 1, 1), datetime(2019, 3, 1)), (None, None)]


def test_a_surprise_is_new_each_time(shown: Shown) -> None:
    bar = shown.window.page.bar
    asked = [bar.state.query]
    for _ in range(3):
        click(bar._surprise)
        shown.until(lambda: bar.state.query != asked[-1])
        asked.append(bar.state.query)
    assert len({query.terms for query in asked}) == 4
    shown.until_scored()


def region_dialog(shown: Shown) -> RegionDialog:
    dialog = shown.window.search.parts.dialog
    assert dialog is not None
    return dialog


def test_a_part_of_a_dropped_picture_is_the_term(shown: Shown, photos: Path) -> None:
    window = shown.window
    window.drop_and_paste.take_paths([photos / "cat.jpg"])
    shown.until_asked()
    (chip,) = window.page.bar.chips.chips
    QTest.keyClick(chip, Qt.Key.Key_R)
    dialog = region_dialog(shown)
    shown.until(dialog.picker.isVisible)
    QTest.keyClick(dialog.picker, Qt.Key.Key_Left)
    QTest.keyClick(dialog.picker, Qt.Key.Key_Return)
    assert window.page.bar.state.query.terms == (
        PictureTerm(photos / "cat.jpg", 1.0, Region(0.25, 0.25, 0.75, 0.75)),
    )
    assert chip.words == "part of cat.jpg"
    shown.until_scored()
    assert shown.names()[0] == "cat.jpg"
    click(chip.part)
    click(button(region_dialog(shown), "Cancel"))
    assert chip.words == "part of cat.jpg"
    click(chip.part)
    click(button(region_dialog(shown), "The whole picture"))
    assert chip.words == "cat.jpg"
    assert window.page.bar.state.query.terms == (PictureTerm(photos / "cat.jpg"),)


def test_only_minus_terms_and_a_very_long_query_are_answered(shown: Shown) -> None:
    bar, problem = shown.window.page.bar, shown.window.page.problem
    bar.make_chips(Query((TextTerm("cat", -1.0),)))
    shown.until_scored()
    assert shown.names()[0] != "cat.jpg"
    bar.clear()
    shown.until_browsing()
    bar.field.setText("cat " * 2501)
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert "too long" in problem.words.text()


def test_a_region_of_no_size_gets_a_sentence(shown: Shown, photos: Path) -> None:
    bar = shown.window.page.bar
    bar.state.set(Query((PictureTerm(photos / "cat.jpg", 1.0, Region(0.5, 0.5, 0.5, 0.5)),)))
    shown.until(lambda: "larger rectangle" in shown.window.page.problem.words.text())
