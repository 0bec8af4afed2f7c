"""What stands below thumbnails."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPixmap
from PySide6.QtWidgets import QApplication

from photosearch.gui.grid.captions import DATE, NAME, NONE, Captions
from photosearch.gui.grid.delegate import with_saturation
from photosearch.gui.grid.grid_model import GridModel
from photosearch.gui.main_window.pages import DUPLICATES, MAP, PEOPLE
from photosearch.gui.services.placeholder_cache import PlaceholderCache
from photosearch.gui.settings.settings_pages import AppearancePage
from photosearch.library import Placeholders
from photosearch.types import Hit

if TYPE_CHECKING:
    from support.window.shown import Shown

DATED, UNDATED = Hit(1, 1, None, Path("/p/IMG_001338.jpg")), Hit(2, 2, None, Path("/p/scan.jpg"))


def dates_known() -> PlaceholderCache:
    known = PlaceholderCache(None, None)
    dates = np.array(["2015-06-21T01:43:00", "2020-01-01T00:00:00"], "datetime64[s]")
    ones = np.ones(2, np.float32)
    ids = np.array([1, 2])
    known.learn(Placeholders(ids, ones, ids.astype(np.int32), dates, np.array([True, False])))
    return known


def captions() -> Captions:
    made = Captions(dates_known())
    made.kind = DATE
    return made


def metrics() -> QFontMetrics:
    return QFontMetrics(QApplication.font())


def test_the_date_is_as_long_as_there_is_room(qapp: QApplication) -> None:  # noqa: ARG001
    made = captions()
    assert made.of(DATED, metrics(), 300) == "21 Jun 2015, 01:43"
    assert made.of(DATED, metrics(), metrics().horizontalAdvance("21 Jun 2015")) == "21 Jun 2015"
    shortest = QLocale().toString(QDate(2015, 6, 21), QLocale.FormatType.ShortFormat)
    assert made.of(DATED, metrics(), metrics().horizontalAdvance(shortest)) == shortest
    made.fit(96)
    assert made.of(DATED, metrics(), 300) == "21 Jun 2015", "the same for all of small ones"


def test_a_date_keeps_its_order_from_right_to_left(qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        words = captions().of(DATED, metrics(), 300)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert words == "\N{LEFT-TO-RIGHT ISOLATE}21 Jun 2015, 01:43\N{POP DIRECTIONAL ISOLATE}"


def test_other_pages_follow(shown: Shown) -> None:
    window, grid = shown.window, shown.window.page.grid
    grid.set_captions(NONE)
    people = window.pages.grid_of(PEOPLE)
    assert people.captions == NONE, "made later"
    grid.set_captions(NAME)
    assert [people.captions, window.pages.grid_of(MAP).captions] == [NAME, NAME]
    assert window.pages.grid_of(DUPLICATES).captions == NAME


def test_the_date_is_spoken(qapp: QApplication) -> None:  # noqa: ARG001
    model = GridModel(dates_known())
    model.set_hits([DATED, UNDATED])
    spoken = [model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole) for row in (0, 1)]
    assert spoken == ["IMG_001338.jpg, 21 June 2015, 01:43", "scan.jpg"]


def test_of_a_photo_without_a_date_it_is_the_name(qapp: QApplication) -> None:  # noqa: ARG001
    assert captions().of(UNDATED, metrics(), 300) == "scan.jpg"


def test_small_names_lose_their_beginning(qapp: QApplication) -> None:  # noqa: ARG001
    made = captions()
    made.kind = NAME
    assert made.of(DATED, metrics(), 300) == "IMG_001338.jpg"
    assert made.of(DATED, metrics(), 80).endswith("338.jpg")
    assert made.of(DATED, metrics(), 80).startswith("…")


def test_what_stands_below_is_chosen_and_remembered(shown: Shown) -> None:
    window, grid = shown.window, shown.window.page.grid
    assert grid.captions == DATE
    page = AppearancePage(window._state, window.page.slider, grid)
    height = grid.visualRect(grid.model().index(0, 0)).height()
    page.captions.setCurrentIndex(page.captions.findData(NONE))
    page.captions.activated.emit(page.captions.currentIndex())
    shown.until(lambda: grid.captions == NONE)
    assert grid.visualRect(grid.model().index(0, 0)).height() < height
    page.deleteLater()
    window.close()
    assert window._state.captions == NONE


def test_what_can_t_be_reached_loses_colour_and_no_corner(qapp: QApplication) -> None:  # noqa: ARG001
    image = QImage(4, 4, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(200, 40, 40))
    image.setPixelColor(0, 0, QColor(0, 0, 0, 0))
    pale = with_saturation(QPixmap.fromImage(image), 0.25).toImage()
    colour = pale.pixelColor(2, 2)
    assert 0 < colour.red() - colour.blue() < 60
    assert pale.pixelColor(0, 0).alpha() == 0
