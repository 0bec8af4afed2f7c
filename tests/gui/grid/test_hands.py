"""What hands do: arrow keys, a rubber band, two fingers on a touchpad, photos dragged out, things
dropped."""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtCore import QByteArray, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPointingDevice,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from photosearch.gui.grid.grid import LAYOUTS, PADS, Grid
from photosearch.gui.platform.mime_data import NO_NETWORK
from photosearch.types import PhotoTerm, TextTerm

if TYPE_CHECKING:
    from support.window.shown import Shown

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
ACTIONS = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction | Qt.DropAction.LinkAction


def mouse(widget: QWidget, kind: QEvent.Type, place: QPoint) -> None:
    """Of a hand that keeps the button down."""
    there, button = QPointF(place), LEFT if kind != QEvent.Type.MouseMove else Qt.MouseButton(0)
    event = QMouseEvent(kind, there, QPointF(widget.mapToGlobal(place)), button, LEFT, NONE)
    QApplication.sendEvent(widget, event)


def drag_a_photo(grid: Grid) -> None:
    """The second one, as far as a drag begins."""
    place = grid.visualRect(grid.model().index(1, 0)).center()
    mouse(grid.viewport(), QEvent.Type.MouseButtonPress, place)
    for step in (5, 20, 40):
        mouse(grid.viewport(), QEvent.Type.MouseMove, place + QPoint(step, step))


def test_arrows_lead_to_the_next_photo_and_shift_selects_on_the_way(shown: Shown) -> None:
    grid, key = shown.window.page.grid, Qt.Key
    grid.set_side(300)
    across = grid.columns()
    assert 1 < across < 4, "so that five photos make two lines"
    grid.show_row(0)
    grid.setFocus()
    for arrow, row in (
        (key.Key_Right, 1),
        (key.Key_Down, 1 + across),
        (key.Key_Left, across),
        (key.Key_Up, 0),
    ):
        QTest.keyClick(grid, arrow)
        assert grid.currentIndex().row() == row
        assert [hit.path.name for hit in grid.chosen()] == [shown.names()[row]]
    QTest.keyClick(grid, key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert [hit.path.name for hit in grid.chosen()] == shown.names()[:2]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_rubber_band_begins_between_photos(shown: Shown, layout: str) -> None:
    grid = shown.window.page.grid
    grid.set_layout(layout)
    first, last = (grid.visualRect(grid.model().index(row, 0)) for row in (0, 2))
    begin = first.topLeft() + QPoint(PADS[layout] // 2, 20)
    assert not grid.indexAt(begin).isValid(), "the gap is nobody's"
    grid.show_row(4)
    mouse(grid.viewport(), QEvent.Type.MouseButtonPress, begin)
    for place in (begin + QPoint(20, 20), last.center(), last.center() + QPoint(1, 0)):
        mouse(grid.viewport(), QEvent.Type.MouseMove, place)
    assert [hit.path.name for hit in grid.chosen()] == shown.names()[:3]
    mouse(grid.viewport(), QEvent.Type.MouseButtonRelease, last.center())
    assert len(grid.chosen()) == 3


def test_a_click_between_photos_chooses_none(shown: Shown) -> None:
    grid = shown.window.page.grid
    grid.selectAll()
    QTest.mouseClick(grid.viewport(), LEFT, NONE, QPoint(2, 30))
    assert grid.chosen() == []


def test_photos_are_dragged_out_as_their_files(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    carried: list[list[Path]] = []

    def carry(drag: QDrag, *_: object) -> Qt.DropAction:
        carried.append([Path(url.toLocalFile()) for url in drag.mimeData().urls()])
        return Qt.DropAction.CopyAction

    monkeypatch.setattr(QDrag, "exec", carry)
    grid = shown.window.page.grid
    grid.selectAll()
    drag_a_photo(grid)
    assert carried == [[hit.path for hit in grid.hits]]


@pytest.mark.parametrize("words", ["", "a cat"])
def test_an_own_photo_dragged_onto_the_search_bar_is_the_query(
    shown: Shown, monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    window, grid, bar = shown.window, shown.window.page.grid, shown.window.page.bar
    bar.field.setText(words)
    hit = grid.hits[1]
    over = QPointF(bar.mapTo(window, bar.rect().center()))
    beside = QPointF(window.page.settings_button.mapTo(window, QPoint(4, 4)))
    accepted: dict[str, bool] = {}

    def carry(drag: QDrag, *_: object) -> Qt.DropAction:
        """Over the window, where nothing may be dropped, to the search bar."""
        mime, none = drag.mimeData(), NONE
        enter = QDragEnterEvent(QPoint(500, 400), ACTIONS, mime, LEFT, none)
        QApplication.sendEvent(window, enter)
        for name, place in (("beside", beside), ("over", over)):
            move = QDragMoveEvent(place.toPoint(), ACTIONS, mime, LEFT, none)
            QApplication.sendEvent(window, move)
            accepted[name] = move.isAccepted()
        assert bar.property("focused"), "it shows that it takes it"
        assert not window.drops.overlay.isVisible()
        QApplication.sendEvent(window, QDropEvent(over, ACTIONS, mime, LEFT, none))
        return Qt.DropAction.CopyAction

    monkeypatch.setattr(QDrag, "exec", carry)
    monkeypatch.setattr(QDropEvent, "source", lambda _: grid)
    drag_a_photo(grid)
    assert accepted == {"beside": False, "over": True}
    photo = PhotoTerm(hit.photo_id)
    assert bar.state.query.terms == ((TextTerm(words), photo) if words else (photo,))
    assert [chip.name for chip in bar.chips.chips] == [hit.path.name]
    if not words:
        shown.until_scored()
        assert shown.names()[0] == hit.path.name


def pinch(widget: QWidget, kind: Qt.NativeGestureType, value: float) -> None:
    touchpad = QPointingDevice.primaryPointingDevice()
    place = QPointF(widget.rect().center())
    event = QNativeGestureEvent(kind, touchpad, 2, place, place, place, value, QPointF())
    QApplication.sendEvent(widget, event)


def test_two_fingers_change_the_size_of_thumbnails(shown: Shown) -> None:
    grid, before = shown.window.page.grid, shown.window.page.grid.side
    pinch(grid.viewport(), Qt.NativeGestureType.ZoomNativeGesture, 0.25)
    assert grid.side == round(before * 1.25)
    assert shown.window.page.slider.value() == grid.side


def test_two_fingers_zoom_a_photo(shown: Shown) -> None:
    shown.window.page.grid.viewer_wanted.emit(0)
    stage = shown.window.viewer.canvas
    shown.until(lambda: stage.pixmap is not None)
    before = stage.scale
    pinch(stage, Qt.NativeGestureType.ZoomNativeGesture, 0.5)
    assert stage.scale == pytest.approx(1.5 * before)
    pinch(stage, Qt.NativeGestureType.SmartZoomNativeGesture, 0)
    assert not stage.zoomed


def drop(shown: Shown, mime: QMimeData, actions: Qt.DropAction, proposed: Qt.DropAction) -> str:
    """What the other program is told was done with it; empty if it was refused."""
    place = QPointF(300, 300)
    enter = QDragEnterEvent(place.toPoint(), actions, mime, LEFT, NONE)
    enter.setDropAction(proposed)
    QApplication.sendEvent(shown.window, enter)
    if not enter.isAccepted():
        return ""
    event = QDropEvent(place, actions, mime, LEFT, NONE)
    event.setDropAction(proposed)
    QApplication.sendEvent(shown.window, event)
    return str(event.dropAction().name)


def test_a_drop_is_never_a_move(shown: Shown, photos: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(photos / "cat.jpg"))])
    assert drop(shown, mime, ACTIONS, Qt.DropAction.MoveAction) == "CopyAction"
    shown.until_scored()
    only_move = Qt.DropAction.MoveAction
    assert drop(shown, mime, only_move, only_move) == "", "then rather not"


ADDRESS = "https://example.org/cat.jpg"


def from_browser(*, picture: bytes, address: bool) -> QMimeData:
    """What browsers offer when a picture is dragged out of a page."""
    mime = QMimeData()
    mime.setHtml(f'<meta charset="utf-8"><img alt="a cat" src="{ADDRESS}" width="300">')
    if address:
        mime.setUrls([QUrl(ADDRESS)])
        mime.setText(ADDRESS)
    if picture:
        mime.setData("image/svg+xml", QByteArray(b"<svg/>"))
        mime.setData("image/x-unknown", QByteArray(b"?"))
        mime.setData("image/png", QByteArray(picture))
    return mime


def test_a_picture_dragged_out_of_a_browser_is_the_query(shown: Shown, photos: Path) -> None:
    buffer = io.BytesIO()
    with Image.open(photos / "cat.jpg") as cat:
        cat.resize((200, 133)).save(buffer, "PNG")
    mime = from_browser(picture=buffer.getvalue(), address=True)
    assert drop(shown, mime, ACTIONS, Qt.DropAction.LinkAction) == "CopyAction"
    shown.until_scored()
    assert shown.names()[0] == "cat.jpg"


@pytest.mark.parametrize("address", [True, False])
def test_a_browser_s_mere_link_gets_a_kind_sentence_and_no_request(
    shown: Shown, monkeypatch: pytest.MonkeyPatch, address: bool
) -> None:
    monkeypatch.setattr("socket.socket.connect", lambda *_: pytest.fail("it went online"))
    mime = from_browser(picture=b"", address=address)
    assert drop(shown, mime, Qt.DropAction.LinkAction, Qt.DropAction.LinkAction) == "LinkAction"
    assert shown.window.page.problem.words.text() == NO_NETWORK
    assert shown.window.page.bar.state.terms == ()


def test_words_dragged_out_of_a_page_are_words(shown: Shown) -> None:
    mime = QMimeData()
    mime.setHtml("<p>a <b>cat</b></p>")
    assert drop(shown, mime, ACTIONS, Qt.DropAction.CopyAction) == "CopyAction"
    assert shown.window.page.bar.field.text() == "a cat"
