"""The map in the real window: circles, rectangles, keys, photos that arrive, and none at all."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from photosearch.gui.main_window.pages import MAP, PHOTOS
from photosearch.gui.map_page.map_page import MapPage
from photosearch.gui.map_page.viewport import part_of
from photosearch.types import Area, ByDay
from support.models.fakes import FakeEncoder
from support.photos.located import write_all_located, write_located
from support.window.shown import window_on

if TYPE_CHECKING:
    from support.window.shown import Open, Shown

SIGHTS = {
    "colosseum": (41.8902, 12.4922),
    "pantheon": (41.8986, 12.4769),
    "eiffel": (48.8584, 2.2945),
    "suva": (-18.14, 178.44),
    "taveuni": (-16.85, -179.97),
    "nowhere": None,
}
LAZIO = Area(41.0, 11.5, 43.0, 14.0)


@pytest.fixture
def travelled(open_window: Open, tmp_path: Path, encoder: FakeEncoder) -> Shown:  # noqa: ARG001
    folder = write_all_located(tmp_path / "photos", SIGHTS)
    return window_on(open_window, folder, tmp_path / "library", indexed=True)


@pytest.fixture
def map_page(travelled: Shown) -> MapPage:
    QTest.keyClick(travelled.window, Qt.Key.Key_L, CONTROL_SHIFT)
    return opened(travelled)


CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def opened(shown: Shown) -> MapPage:
    page = shown.window.pages[MAP]
    assert isinstance(page, MapPage)
    shown.until(lambda: shown.window.pages.shown == MAP and bool(page.map.circles()))
    return page


def show(shown: Shown, page: MapPage, area: Area) -> None:
    """Its photos, as circles that are there."""
    page.map.fit(part_of(area))
    zoom = page.map.viewport.zoom
    shown.until(lambda: (level := page.map.level) is not None and level.zoom == zoom)


def sizes(page: MapPage) -> list[int]:
    """How many photos the circles in sight have, from left to right."""
    level = page.map.level
    return [int(level.counts[circle]) for circle, _ in page.map.circles()] if level else []


def click(page: MapPage, place: QPointF) -> None:
    QTest.mouseClick(page.map, Qt.MouseButton.LeftButton, pos=place.toPoint())


def drag(page: MapPage, start: QPointF, end: QPointF, *, shift: bool = False) -> None:
    for kind, place in (
        (QEvent.Type.MouseButtonPress, start),
        (QEvent.Type.MouseMove, (start + end) / 2),
        (QEvent.Type.MouseMove, end),
        (QEvent.Type.MouseButtonRelease, end),
    ):
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        button = none if kind == QEvent.Type.MouseMove else left
        held = none if kind == QEvent.Type.MouseButtonRelease else left
        keys = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        there = QPointF(page.map.mapToGlobal(place.toPoint()))
        QApplication.sendEvent(page.map, QMouseEvent(kind, place, there, button, held, keys))


def stems(shown: Shown) -> set[str]:
    return {Path(name).stem for name in shown.names()}


def in_panel(page: MapPage) -> set[str]:
    return {hit.path.stem for hit in page.grid.hits} if page.panel.isVisible() else set()


def test_a_click_on_a_circle_shows_its_photos(travelled: Shown, map_page: MapPage) -> None:
    show(travelled, map_page, LAZIO)
    assert sizes(map_page) == [2]
    click(map_page, map_page.map.circles()[-1][1])
    travelled.until(lambda: in_panel(map_page) == {"colosseum", "pantheon"})
    assert isinstance(map_page.grid.headings_by, ByDay)
    assert map_page.panel.place.words == "Rome, Lazio, Italy"
    map_page.panel.to_photos.click()
    travelled.until(lambda: stems(travelled) == {"colosseum", "pantheon"})
    assert travelled.window.pages.shown == PHOTOS
    assert len(travelled.window.page.filters.chips) == 1


@pytest.mark.parametrize("shift", [True, False], ids=["shift", "button"])
def test_a_drawn_rectangle_filters(travelled: Shown, map_page: MapPage, shift: bool) -> None:
    show(travelled, map_page, LAZIO)
    middle = map_page.map.circles()[-1][1]
    if not shift:
        map_page.area.click()
    drag(map_page, middle - QPointF(40, 40), middle + QPointF(40, 40), shift=shift)
    travelled.until(lambda: stems(travelled) == {"colosseum", "pantheon"})
    assert travelled.window.pages.shown == PHOTOS
    assert travelled.window.page.query_state.query.filters.area is not None
    assert not map_page.area.isChecked()


def test_a_drag_moves_the_map_and_a_resize_keeps_its_middle(
    travelled: Shown, map_page: MapPage
) -> None:
    show(travelled, map_page, LAZIO)
    before = map_page.map.circles()[-1][1]
    drag(map_page, QPointF(100, 100), QPointF(160, 70))
    after = map_page.map.circles()[-1][1]
    assert (after - before - QPointF(60, -30)).manhattanLength() < 2
    middle = map_page.map.viewport.middle
    map_page.head.everything.show()
    size = travelled.window.size()
    travelled.window.resize(320, 500)
    travelled.until(lambda: map_page.width() == 320)
    assert map_page.minimumSizeHint().width() <= 320
    travelled.window.resize(size - QSize(200, 100))
    travelled.until(lambda: map_page.map.viewport.middle == middle)


def test_photos_on_both_sides_of_the_date_line_are_one_circle(
    travelled: Shown, map_page: MapPage
) -> None:
    fiji = Area(-18.2, 177.0, -16.0, -179.0)
    show(travelled, map_page, fiji)
    map_page.map.zoom_by(-4)
    travelled.until(lambda: 2 in sizes(map_page))
    place = map_page.map.circles()[sizes(map_page).index(2)][1]
    drag(map_page, place - QPointF(30, 30), place + QPointF(30, 30), shift=True)
    travelled.until(lambda: stems(travelled) == {"suva", "taveuni"})
    area = travelled.window.page.query_state.query.filters.area
    assert area is not None
    assert area.west > 0 > area.east


def test_the_keys_do_all_of_it(travelled: Shown, map_page: MapPage) -> None:
    shown, page = travelled, map_page
    page.map.setFocus(Qt.FocusReason.TabFocusReason)
    show(shown, page, LAZIO)
    zoom, middle = page.map.viewport.zoom, page.map.viewport.middle
    QTest.keyClick(page.map, Qt.Key.Key_Left)
    assert page.map.viewport.middle.x() < middle.x()
    QTest.keyClick(page.map, Qt.Key.Key_Right)
    QTest.keyClick(page.map, Qt.Key.Key_Plus)
    QTest.keyClick(page.map, Qt.Key.Key_Minus)
    assert page.map.viewport.zoom == zoom
    QTest.keyClick(page.map, Qt.Key.Key_Tab)
    shown.until(lambda: page.map.names_ready)
    page.map.current = None
    QTest.keyClick(page.map, Qt.Key.Key_Tab)
    assert page.map.accessibleDescription() == "2 photos near Rome"
    QTest.keyClick(page.map, Qt.Key.Key_Return)
    shown.until(lambda: in_panel(page) == {"colosseum", "pantheon"})
    QTest.keyClick(page.map, Qt.Key.Key_Escape)
    assert page.panel.isHidden()
    QTest.keyClick(page.map, Qt.Key.Key_Home)
    shown.until(lambda: sum(sizes(page)) >= len(SIGHTS) - 1)
    QTest.keyClick(page.map, Qt.Key.Key_Escape)
    assert shown.window.pages.shown == PHOTOS


def test_a_photo_that_arrives_joins_its_circle(
    travelled: Shown, map_page: MapPage, tmp_path: Path
) -> None:
    show(travelled, map_page, LAZIO)
    click(map_page, map_page.map.circles()[-1][1])
    travelled.until(lambda: in_panel(map_page) == {"colosseum", "pantheon"})
    write_located(tmp_path / "photos" / "forum.jpg", 9, (41.8925, 12.4853))
    travelled.engine.indexing.start()
    travelled.until(lambda: in_panel(map_page) == {"colosseum", "pantheon", "forum"})
    assert sizes(map_page) == [3]


def test_a_search_and_one_photo_are_shown_on_the_map(travelled: Shown) -> None:
    window = travelled.window
    QTest.keyClicks(window.page.bar.field, "place:italy")
    QTest.keyClick(window.page.bar.field, Qt.Key.Key_Return)
    travelled.until(lambda: stems(travelled) == {"colosseum", "pantheon"})
    window.registry["hits-on-map"].trigger()
    page = opened(travelled)
    travelled.until(lambda: sum(sizes(page)) == 2)
    assert page.everything.isVisible()
    page.map.area_chosen.emit(LAZIO)
    filters = window.page.query_state.query.filters
    assert (filters.places, filters.area) == (("italy",), LAZIO)
    window.show_page(MAP)
    page.everything.click()
    travelled.until(lambda: page.map.pyramid is not None and len(page.map.pyramid.ids) == 5)
    window.show_page(PHOTOS)
    window.page.grid.show_row([hit.path.stem for hit in window.page.grid.hits].index("pantheon"))
    window.page.grid.setFocus()
    window.registry["show-on-map"].trigger()
    travelled.until(lambda: in_panel(page) == {"pantheon"})


def test_a_photo_without_a_place_is_told(travelled: Shown) -> None:
    window = travelled.window
    window.page.grid.show_row([Path(name).stem for name in travelled.names()].index("nowhere"))
    window.registry["show-on-map"].trigger()
    travelled.until(lambda: "doesn't say where" in window.page.hint.words.text())
    assert window.pages.shown == PHOTOS


def test_without_located_photos_the_map_says_why_it_is_empty(shown: Shown) -> None:
    shown.until_idle()
    shown.window.show_page(MAP)
    page = shown.window.pages[MAP]
    assert isinstance(page, MapPage)
    shown.until(lambda: "None of your photos says where" in page.empty.text())
    assert not page.area.isEnabled()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert shown.window.pages.shown == PHOTOS
