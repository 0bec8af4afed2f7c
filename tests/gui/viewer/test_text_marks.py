"""Text in the viewer: marked where it is, selected by dragging or keys, and copied."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from skimage import data

from photosearch.gui.style.icons import IconButton
from photosearch.gui.viewer.text_marks import sought
from photosearch.gui.viewer.text_places import pieces, reach, spans
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.types import By, Filters, Query, TextLine, TextTerm
from support.models.fakes import FakeEncoder
from support.photos.written import with_sign

if TYPE_CHECKING:
    from support.window.shown import Open, Shown

_SIDE = Qt.Key.Key_Right
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def shown(open_window: Open, tmp_path: Path, encoder: FakeEncoder) -> Shown:  # noqa: ARG001
    folder = tmp_path / "pictures"
    folder.mkdir()
    with_sign("Harbour Street 12").save(folder / "harbour.jpg")
    Image.fromarray(data.coffee()).save(folder / "coffee.jpg")
    with Library.open(tmp_path / "library", "starter") as library:
        library.folders.add(folder)
        library.texts.switch(True)
        library.index.run(Job())
    made = open_window(tmp_path / "library")
    made.until(lambda: len(made.names()) == 2)
    made.until_idle()
    return made


def view(shown: Shown, name: str) -> None:
    shown.window.page.grid.viewer_wanted.emit(shown.names().index(name))
    shown.until(lambda: shown.window.viewer.canvas.pixmap is not None)
    shown.until_through(lambda work, done: shown.engine.texts.queue.run(work, done))


def at(shown: Shown, share: float) -> QPoint:
    """On the line, so far from its begin."""
    (line,) = shown.window.text_marks.layer.lines
    (left, top), (right, _), (_, bottom), _ = line.corners
    place = QPointF(left + (right - left) * share, (top + bottom) / 2)
    return shown.window.viewer.canvas.place_of(place).toPoint()


def drag(shown: Shown, begin: float, end: float) -> None:
    layer = shown.window.text_marks.layer
    QTest.mousePress(layer, Qt.MouseButton.LeftButton, pos=at(shown, begin))
    QTest.mouseMove(layer, at(shown, end))
    QTest.mouseRelease(layer, Qt.MouseButton.LeftButton, pos=at(shown, end))


def entries(shown: Shown) -> dict[str, QAction]:
    """Of the photo's menu, those that are seen."""
    menu = shown.window.photo_menu.menu()
    return {action.text(): action for action in menu.actions() if action.isVisible()}


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_t_shows_where_text_is_and_dragging_selects_it(shown: Shown) -> None:
    viewer, layer = shown.window.viewer, shown.window.text_marks.layer
    view(shown, "harbour.jpg")
    assert not layer.isVisible()
    QTest.keyClick(viewer, Qt.Key.Key_T)
    assert layer.isVisible()
    assert layer.accessibleName() == "Text in the photo: Harbour Street 12"
    drag(shown, 0.1, 0.6)
    assert layer.selected() == "Harbour Street"
    QTest.keyClick(layer, Qt.Key.Key_C, _CONTROL)
    assert clipboard() == "Harbour Street"
    for _ in range(3):
        viewer.canvas.turn(1)
        viewer.canvas.zoom_by(1.5)
        viewer.canvas.pan(QPointF(-4000, -4000))
        QTest.mouseDClick(layer, Qt.MouseButton.LeftButton, pos=at(shown, 0.5))
        assert layer.selected() == "Harbour Street 12"
        drag(shown, 0.95, 0.9)
        assert layer.selected() == "12"
    centre = viewer.canvas.fraction_at(QPointF(layer.rect().center()))
    QTest.mousePress(layer, Qt.MouseButton.LeftButton, pos=at(shown, 1.2))
    QTest.mouseMove(layer, at(shown, 1.2) - QPoint(30, 30))
    QTest.mouseRelease(layer, Qt.MouseButton.LeftButton)
    assert layer.selected() == ""
    assert viewer.canvas.fraction_at(QPointF(layer.rect().center())) != centre
    QTest.keyClick(viewer, Qt.Key.Key_T)
    assert not layer.isVisible()


def test_keys_select_and_copy_and_escape_leads_back(shown: Shown) -> None:
    viewer, layer = shown.window.viewer, shown.window.text_marks.layer
    view(shown, "harbour.jpg")
    QTest.keyClick(viewer, Qt.Key.Key_T)
    layer.setFocus()
    QTest.keyClick(layer, Qt.Key.Key_Right)
    assert layer.accessibleName() == "Text in the photo: Harbour"
    QTest.keyClick(layer, Qt.Key.Key_Right)
    QTest.keyClick(layer, Qt.Key.Key_Right, _SHIFT)
    assert layer.selected() == "Street 12"
    QTest.keyClick(layer, Qt.Key.Key_A, _CONTROL)
    QTest.keyClick(layer, Qt.Key.Key_C, _CONTROL)
    assert clipboard() == "Harbour Street 12"
    QTest.keyClick(layer, Qt.Key.Key_Escape)
    assert layer.selected() == ""
    shown.until(viewer.hasFocus)
    assert viewer.shown_hits


def test_the_menu_copies_text_or_selects_it(shown: Shown) -> None:
    layer = shown.window.text_marks.layer
    view(shown, "harbour.jpg")
    entries(shown)["Copy text"].trigger()
    assert clipboard() == "Harbour Street 12"
    entries(shown)["Select all text"].trigger()
    shown.engine.texts.changed.emit()
    shown.until_through(lambda work, done: shown.engine.texts.queue.run(work, done))
    assert layer.selected() == "Harbour Street 12"
    assert layer.isVisible()
    view(shown, "coffee.jpg")
    assert "Copy file" in entries(shown)
    assert "Copy text" not in entries(shown)


def test_words_that_were_searched_for_are_marked(shown: Shown) -> None:
    layer = shown.window.text_marks.layer
    shown.window.page.query_state.set(Query(filters=Filters(texts=("street",))))
    shown.until(lambda: shown.names() == ["harbour.jpg"])
    view(shown, "harbour.jpg")
    assert layer.isVisible()
    (place,) = layer.found()
    assert place.containsPoint(QPointF(at(shown, 0.6)), Qt.FillRule.OddEvenFill)
    assert not place.containsPoint(QPointF(at(shown, 0.2)), Qt.FillRule.OddEvenFill)
    assert layer.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def test_without_text_it_says_so(shown: Shown) -> None:
    layer = shown.window.text_marks.layer
    view(shown, "coffee.jpg")
    shown.window.text_marks.tool.click()
    assert layer.isVisible()
    shown.until(lambda: layer.hint.startswith("No text was found in this photo."))


def test_text_that_was_not_read_yet_is_read_when_it_is_wanted(shown: Shown) -> None:
    layer = shown.window.text_marks.layer
    shown.engine.library.texts.erase()
    view(shown, "harbour.jpg")
    assert layer.lines == []
    shown.window.text_marks.tool.click()
    shown.until(lambda: layer.text() == "Harbour Street 12")
    assert shown.engine.library.texts.counts().looked == 0


def test_the_facts_tell_it_and_copy_it(shown: Shown) -> None:
    facts = shown.window.viewer.facts
    shown.window.viewer.bar.about.click()
    view(shown, "harbour.jpg")
    shown.until(lambda: ("Text", "Harbour Street 12") in facts.lines)
    facts.findChildren(IconButton)[0].click()
    assert clipboard() == "Harbour Street 12"


_LINES = [
    TextLine("Größe  M", 1.0, ((0.0, 0.0), (0.8, 0.0), (0.8, 0.1), (0.0, 0.1))),
    TextLine("東京A1", 1.0, ((0.1, 0.0), (0.1, 1.0), (0.0, 1.0), (0.0, 0.0))),
]


def test_words_are_parted_by_spaces_and_chinese_by_letters() -> None:
    found = pieces(_LINES, len)
    parts = [_LINES[piece.line].text[piece.begin : piece.end] for piece in found]
    assert parts == ["Größe", "M", "東", "京", "A1"]
    assert reach(found[:3]) == [(0, 0, 8), (1, 0, 1)]
    down = found[4].place
    assert {(round(p.x(), 3), round(p.y(), 3)) for p in down} == {
        (0.1, 0.5),
        (0.1, 1.0),
        (0.0, 1.0),
        (0.0, 0.5),
    }


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("Größe M", ["grösse"], ["Größe"]),
        ("M Ü S L I", ["musli"], ["M Ü S L I"]),
        ("total 12 total", ["TOTAL"], ["total", "total"]),
        ("total", ["", " "], []),
        ("total", ["totals"], []),
    ],
)
def test_words_are_found_as_a_search_finds_them(
    text: str, words: list[str], found: list[str]
) -> None:
    assert [text[begin:end] for begin, end in spans(text, words)] == found


def test_words_to_mark_are_those_asked_for() -> None:
    terms = (TextTerm("the red car"), TextTerm("dog", -1.0), TextTerm("a 東京"))
    asked = Query((*terms, TextTerm("beach", by=By.LOOKS)), filters=Filters(texts=("no 12",)))
    assert sought(asked) == ["no", "12", "the", "red", "car", "東京"]
