"""Places in the side bar, in the filters and in the facts of a photo."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest

from photosearch.gui.sidebar.place_tree import PlaceTree
from photosearch.gui.text import place_text
from photosearch.gui.viewer.facts_panel import lines
from photosearch.types import Area
from support.models.fakes import FakeEncoder
from support.photos.located import write_all_located
from support.window.shown import window_on
from support.window.sidebar import chosen, click_row, seen_rows

if TYPE_CHECKING:
    from support.window.shown import Open, Shown

SIGHTS = {
    "colosseum": (41.8902, 12.4922),
    "pantheon": (41.8986, 12.4769),
    "eiffel": (48.8584, 2.2945),
    "duomo": (45.4641, 9.1919),
    "nowhere": None,
}


@pytest.fixture
def travelled(open_window: Open, tmp_path: Path, encoder: FakeEncoder) -> Shown:  # noqa: ARG001
    folder = write_all_located(tmp_path / "photos", SIGHTS)
    shown = window_on(open_window, folder, tmp_path / "library", indexed=True)
    shown.until(lambda: places(shown).model().rowCount() > 0)
    return shown


def places(shown: Shown) -> PlaceTree:
    return shown.window.search.places.list


def stems(shown: Shown) -> set[str]:
    return {Path(name).stem for name in shown.names()}


def test_a_click_on_a_country_or_town_shows_its_photos(travelled: Shown) -> None:
    there = places(travelled)
    assert seen_rows(there) == [(0, "Italy", "3"), (0, "France", "1")]
    there.setFocus()
    QTest.keyClick(there, Qt.Key.Key_Home)
    QTest.keyClick(there, Qt.Key.Key_Right)
    assert seen_rows(there)[:3] == [(0, "Italy", "3"), (1, "Rome", "2"), (1, "Milan", "1")]
    rome = ("Italy", "Rome, Lazio, Italy")
    click_row(there, *rome)
    travelled.until(lambda: stems(travelled) == {"colosseum", "pantheon"})
    assert chosen(there) == rome
    assert chosen(travelled.window.panel.shelves) == ()
    chips = [chip.words for chip in travelled.window.page.filters.chips]
    assert chips == ["Rome, Lazio, Italy"]
    click_row(there, "Italy")
    travelled.until(lambda: stems(travelled) == {"colosseum", "pantheon", "duomo"})
    travelled.window.page.bar.clear()
    travelled.until(lambda: len(travelled.names()) == len(SIGHTS))
    assert chosen(there) == ()


def test_a_place_is_typed_in_another_language(travelled: Shown) -> None:
    bar = travelled.window.page.bar
    QTest.keyClicks(bar.field, "place:Milano")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    travelled.until(lambda: stems(travelled) == {"duomo"})


def test_an_area_is_a_chip_in_degrees(travelled: Shown) -> None:
    bar = travelled.window.page.bar
    QTest.keyClicks(bar.field, "area:41.8,12.4,42,12.6")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    travelled.until(lambda: stems(travelled) == {"colosseum", "pantheon"})
    chips = [chip.words for chip in travelled.window.page.filters.chips]
    assert chips == ["41.80° N – 42.00° N, 12.40° E – 12.60° E"]
    assert place_text.area(Area(-50, 160, -30, -170)) == "50° S – 30° S, 160° E – 170° W"


def test_the_facts_of_a_photo_say_its_town(travelled: Shown) -> None:
    grid = travelled.window.page.grid
    hit = next(hit for hit in grid.hits if hit.path.stem == "eiffel")
    said = dict(lines(travelled.engine.library.photos.details(hit.photo_id)))
    assert said["Place"] == "Paris, Île-de-France, France"
    assert said["Coordinates"] == "48.8584° N, 2.2945° E"


def test_without_located_photos_there_are_no_places(shown: Shown) -> None:
    shown.until_idle()
    assert shown.window.search.places.isHidden()


def test_countries_are_called_as_in_the_language_of_the_window() -> None:
    before = QLocale()
    try:
        names = []
        for language in ("de_AT", "fr", "zh_CN", "sv"):
            QLocale.setDefault(QLocale(language))
            names.append(place_text.country("IT"))
    finally:
        QLocale.setDefault(before)
    assert names == ["Italien", "Italie", "意大利", "Italy"]
