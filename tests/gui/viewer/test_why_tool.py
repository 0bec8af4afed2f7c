"""Why this photo: the map over the viewer's photo, its words, and the way out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QEnterEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from photosearch.gui.viewer.heat_image import coloured, outline
from photosearch.gui.viewer.placement import Placement
from photosearch.types import HeatMap, HeatMaps, Region, Shown
from support.window.states import sharp

if TYPE_CHECKING:
    from support.window.shown import Shown as Window

_Key = Qt.Key
PLACE = np.zeros((24, 32), np.float32)
PLACE[:8, :10] = 1.0


def drawn(shown: Shown, values: np.ndarray = PLACE) -> HeatMap:
    return HeatMap(shown, values, Region(0, 0, 0.4, 0.5), 5.0)


def ask(shown: Window, words: str) -> None:
    shown.window.page.bar.field.setText(words)
    shown.window.page.bar.enter()
    shown.until(lambda: not shown.engine.searcher.is_waiting)
    shown.until_through(shown.engine.do)


def colour(shown: Window, fraction: QPointF) -> QColor:
    """What is seen at this place of the photo."""
    viewer = shown.window.viewer
    place = viewer.canvas.mapTo(viewer, viewer.canvas.place_of(fraction).toPoint())
    seen = QImage(viewer.size(), QImage.Format.Format_RGB32)
    viewer.render(seen)
    return seen.pixelColor(place)


def view(shown: Window) -> None:
    shown.window.page.grid.viewer_wanted.emit(0)
    shown.until(lambda: sharp(shown))


@pytest.fixture
def mapped(shown: Window, monkeypatch: pytest.MonkeyPatch) -> list[tuple[object, int]]:
    """What was asked; each photo is said to show the first term in its upper left, no other."""
    asked: list[tuple[object, int]] = []

    def of(query: object, photo_id: int, job: object) -> HeatMaps:  # noqa: ARG001
        asked.append((query, photo_id))
        terms = query.terms  # type: ignore[attr-defined]
        maps = [drawn(Shown.PLACE), *[drawn(Shown.NOWHERE)] * (len(terms) - 1)][: len(terms)]
        return HeatMaps(maps[0], tuple(maps))

    monkeypatch.setattr(shown.engine.library.heat_maps, "of", of)
    return asked


def test_w_shows_where_the_search_fits_and_escape_ends_it(
    shown: Window, mapped: list[tuple[object, int]]
) -> None:
    ask(shown, "zebra -dog")  # nothing is one: the nearest dozen is shown
    view(shown)
    viewer, why = shown.window.viewer, shown.window.why
    place, far = QPointF(0.15, 0.15), QPointF(0.9, 0.9)
    before = colour(shown, place)
    assert not mapped  # nothing is looked at unless it is to be seen
    QTest.keyClick(viewer, _Key.Key_W)
    shown.until(lambda: why.maps is not None)
    assert why.layer.isVisible()
    assert shown.window.registry["why"].isChecked()
    assert why.panel.words.text() == "Where the search fits best"
    now = colour(shown, place)
    assert now.red() - now.blue() > before.red() - before.blue()  # yellower
    assert colour(shown, far).blue() > colour(shown, far).red()
    _every, zebra, dog = why.panel.group.buttons()
    QTest.mouseClick(dog, Qt.MouseButton.LeftButton)
    assert "“dog” isn't clearly seen" in why.panel.words.text()
    assert not why.layer.isVisible()
    QApplication.sendEvent(zebra, QEnterEvent(QPointF(), QPointF(), QPointF()))
    assert why.panel.words.text() == "Where “zebra” fits best"
    QApplication.sendEvent(zebra, QEvent(QEvent.Type.Leave))
    assert "“dog” isn't clearly seen" in why.panel.words.text()
    QTest.mouseClick(zebra, Qt.MouseButton.LeftButton)
    assert viewer.hasFocus()
    assert why.panel.words.text() == "Where “zebra” fits best"
    assert why.layer.isVisible()
    QTest.keyClick(viewer, _Key.Key_Right)  # it stays on
    shown.until(lambda: len(mapped) == 2 and why.maps is not None)
    assert why.panel.words.text() == "Where “zebra” fits best"  # as does what was chosen
    assert mapped[1][1] == viewer.hit.photo_id
    QTest.keyClick(viewer, _Key.Key_Escape)
    assert viewer.isVisible()
    assert not why.panel.isVisible()
    assert not why.layer.isVisible()
    assert not shown.window.registry["why"].isChecked()
    QTest.keyClick(viewer, _Key.Key_Escape)
    assert not viewer.isVisible()


def test_of_a_minus_alone_what_counts_against_it_is_shown(
    shown: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    maps = HeatMaps(None, (drawn(Shown.PLACE),))
    monkeypatch.setattr(shown.engine.library.heat_maps, "of", lambda *_: maps)
    ask(shown, "-zebra")
    view(shown)
    QTest.keyClick(shown.window.viewer, _Key.Key_W)
    shown.until(lambda: shown.window.why.maps is not None)
    assert shown.window.why.panel.words.text() == "What counts against it: “zebra”"
    assert shown.window.why.layer.isVisible()


def test_without_a_search_it_says_so(shown: Window, mapped: list[tuple[object, int]]) -> None:
    view(shown)
    shown.window.why.tool.click()
    assert "There is no search" in shown.window.why.panel.words.text()
    assert not mapped
    QTest.keyClick(shown.window.viewer, _Key.Key_W)
    assert not shown.window.why.panel.isVisible()


def test_the_panel_of_facts_says_why_it_is_here(shown: Window) -> None:
    ask(shown, "cat kind:jpeg")
    view(shown)
    viewer = shown.window.viewer
    viewer.bar.about.click()
    shown.until(lambda: any("Passes: " in words for _, words in viewer.facts.lines))
    (reasons,) = (words for name, words in viewer.facts.lines if name == "Why it is here")
    assert "“cat”" in reasons
    assert "name “" in reasons or "looks like it" in reasons


def test_a_search_by_words_alone_has_words_but_no_map(shown: Window) -> None:
    ask(shown, '"cat"')
    view(shown)
    QTest.keyClick(shown.window.viewer, _Key.Key_W)
    why = shown.window.why
    shown.until(lambda: why.maps is not None)
    assert "what is written about it" in why.panel.words.text()
    assert not why.layer.isVisible()


def test_after_find_similar_the_part_of_the_other_picture_is_shown(
    shown: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    part = Region(0.5, 0, 1, 0.5)
    found = replace(drawn(Shown.PLACE), of_asked=part)
    maps = HeatMaps(found, (found,))
    monkeypatch.setattr(shown.engine.library.heat_maps, "of", lambda *_: maps)
    grid, window = shown.window.page.grid, shown.window
    asked = grid.hits[0]
    with shown.bot.waitSignal(shown.engine.searcher.answered):
        window.photo_menu.similar_wanted.emit(asked)
    shown.until_scored()
    view(shown)
    QTest.keyClick(window.viewer, _Key.Key_W)
    panel = window.why.panel
    shown.until(panel.asked.isVisible)
    assert panel.asked.region == part
    assert panel.words.text() == f"Where it is most like {asked.path.name}"
    assert panel.rect().contains(panel.asked.geometry())
    QTest.keyClick(window.viewer, _Key.Key_R)  # the map turns with the picture
    corner = QPointF(0.05, 0.05)
    assert window.viewer.canvas.place_of(corner).x() > window.viewer.canvas.width() / 2
    seen = colour(shown, corner)
    window.why.layer.hide()
    bare = colour(shown, corner)
    assert seen.red() - seen.blue() > bare.red() - bare.blue()  # yellower


def test_going_on_gives_up_what_was_asked_before(
    shown: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    jobs = []

    def of(query: object, photo_id: int, job: object) -> HeatMaps:  # noqa: ARG001
        jobs.append(job)
        if len(jobs) == 1:
            job.sleep(60)  # type: ignore[attr-defined]
        return HeatMaps(drawn(Shown.WHOLE), (drawn(Shown.WHOLE),))

    monkeypatch.setattr(shown.engine.library.heat_maps, "of", of)
    ask(shown, "zebra")
    view(shown)
    QTest.keyClick(shown.window.viewer, _Key.Key_W)
    shown.until(lambda: len(jobs) == 1)
    assert shown.window.why.panel.words.text() == "Looking closer…"
    QTest.keyClick(shown.window.viewer, _Key.Key_Right)
    shown.until(lambda: shown.window.why.maps is not None)
    assert "as a whole" in shown.window.why.panel.words.text()


@given(
    st.integers(1, 9000),
    st.integers(1, 9000),
    st.integers(0, 3),
    st.floats(0.3, 8),
    st.floats(0, 1),
    st.floats(0, 1),
)
def test_the_map_lies_on_the_picture_at_any_zoom_and_turn(
    width: int, height: int, turns: int, zoom: float, x: float, y: float
) -> None:
    """As the layer paints it: scaled to the full picture, through the canvas's transform."""
    placement = Placement()
    placement.full, placement.room, placement.turns = QSize(width, height), QSizeF(700, 500), turns
    placement.zoom = zoom
    painted = placement.transform.map(QPointF(x * width, y * height))
    assert (painted - placement.place_of(QPointF(x, y))).manhattanLength() < 1e-6
    assert placement.transform.mapRect(QRectF(0, 0, width, height)) == placement.shown_rect()


@given(st.integers(2, 20), st.integers(2, 20), st.integers(0, 2**32 - 1))
def test_outlines_are_closed_and_part_high_from_low(rows: int, columns: int, seed: int) -> None:
    values = np.random.default_rng(seed).random((rows, columns), dtype=np.float32)
    ends: dict[tuple[float, float], int] = {}
    for line in outline(values, 0.5):
        for point in (line.p1(), line.p2()):
            assert 0 <= point.x() <= 1
            assert 0 <= point.y() <= 1
            key = round(point.x(), 9), round(point.y(), 9)
            ends[key] = ends.get(key, 0) + 1
    assert all(count % 2 == 0 for count in ends.values())


def test_colours_run_from_dark_blue_to_yellow() -> None:
    image = coloured(np.array([[0, 0], [1, 1]], np.float32).repeat(4, axis=1))
    low, high = image.pixelColor(20, 0), image.pixelColor(20, image.height() - 1)
    assert low.blue() > low.red()
    assert high.red() > high.blue()
    assert low.alpha() > high.alpha()
