"""The canvas: what is where, zoomed, moved and turned."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from photosearch.gui.viewer.canvas import Canvas
from photosearch.gui.viewer.loaded_image import LoadedImage
from support.window.drivers import wheel


@pytest.fixture
def canvas(qtbot: QtBot) -> Canvas:
    """800 x 600, with a picture of 1600 x 1200 whose left half is red and right half blue."""
    made = Canvas()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    for x in range(200, 400):
        for y in range(300):
            image.setPixelColor(x, y, QColor("blue"))
    made.show_image(LoadedImage(image, QSize(1600, 1200)))
    return made


def colour_at(canvas: Canvas, x: int, y: int) -> str:
    return canvas.grab().toImage().pixelColor(x, y).name()


def near(a: QPointF, b: QPointF) -> bool:
    return (a - b).manhattanLength() < 0.01


def test_it_fits_at_first(canvas: Canvas) -> None:
    assert canvas.scale == pytest.approx(0.5)
    assert not canvas.zoomed
    assert canvas.shown_rect().toRect().getRect() == (0, 0, 800, 600)
    assert colour_at(canvas, 100, 300) == "#ff0000"
    assert colour_at(canvas, 700, 300) == "#0000ff"


@pytest.mark.parametrize("turns", range(4))
def test_places_and_fractions_are_each_other_s_reverse(canvas: Canvas, turns: int) -> None:
    canvas.turn(turns)
    canvas.zoom_to(1.3, QPointF(200, 100))
    for fraction in (QPointF(0, 0), QPointF(1, 0.25), QPointF(0.5, 0.9)):
        assert near(canvas.fraction_at(canvas.place_of(fraction)), fraction)


def test_what_lies_under_the_pointer_stays_there(canvas: Canvas) -> None:
    at = QPointF(600, 250)
    before = canvas.fraction_at(at)
    canvas.zoom_by(2.0, at)
    assert canvas.scale == pytest.approx(1.0)
    assert near(canvas.fraction_at(at), before)


def test_the_wheel_zooms_in_and_out_to_fit_again(canvas: Canvas) -> None:
    wheel(canvas, 240)
    assert canvas.scale == pytest.approx(0.5 * 1.25**2)
    wheel(canvas, -1200)
    assert not canvas.zoomed


def test_it_never_moves_beyond_the_edges(canvas: Canvas) -> None:
    canvas.zoom_to(1.0)
    canvas.pan(QPointF(10_000, 10_000))
    assert near(canvas.fraction_at(QPointF(800, 600)), QPointF(1, 1))
    canvas.pan(QPointF(-50_000, 0))
    assert near(canvas.fraction_at(QPointF(0, 600)), QPointF(0, 1))


def test_dragging_moves_what_is_zoomed(canvas: Canvas) -> None:
    canvas.zoom_to(1.0)
    before = canvas.fraction_at(QPointF(400, 300))
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(400, 300))
    QTest.mouseMove(canvas, QPoint(300, 300))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    assert near(canvas.fraction_at(QPointF(300, 300)), before)


@pytest.mark.parametrize("clicks", [1, 2], ids=["click", "double click"])
def test_a_click_shows_every_pixel_and_all_again(canvas: Canvas, clicks: int) -> None:
    at = QPoint(200, 200)
    held = canvas.fraction_at(QPointF(at))
    for scale in (1.0, 0.5):
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=at)
        if clicks == 2:
            QTest.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=at)
        assert canvas.scale == pytest.approx(scale)
        assert near(canvas.fraction_at(QPointF(at)), held)


def test_a_drag_is_no_click(canvas: Canvas) -> None:
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    QTest.mouseMove(canvas, QPoint(260, 200))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(260, 200))
    assert not canvas.zoomed


def test_a_turn_to_the_right_brings_the_left_side_up(canvas: Canvas) -> None:
    canvas.turn(1)
    assert canvas.scale == pytest.approx(600 / 1600)
    assert colour_at(canvas, 400, 100) == "#ff0000"
    assert colour_at(canvas, 400, 500) == "#0000ff"
    assert canvas.wanted_side() == 600


def test_a_small_picture_is_fitted_up_to_twice_its_size(canvas: Canvas) -> None:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("green"))
    canvas.clear()
    canvas.show_image(LoadedImage(image, QSize(40, 30)))
    assert canvas.shown_rect().toRect().getRect() == (360, 270, 80, 60)
    canvas.toggle_actual()
    assert canvas.shown_rect().toRect().getRect() == (380, 285, 40, 30)
    canvas.zoom_by(0.5)
    assert canvas.scale == 1.0
    canvas.toggle_actual()
    assert canvas.scale == 2.0
    canvas.zoom_by(100)
    assert canvas.scale == 16


def test_more_pixels_of_the_same_photo_keep_the_zoom(canvas: Canvas) -> None:
    canvas.zoom_to(1.0)
    image = QImage(1600, 1200, QImage.Format.Format_RGB32)
    image.fill(QColor("green"))
    canvas.show_image(LoadedImage(image, QSize(1600, 1200)))
    assert canvas.scale == 1.0


def shown(width: int, height: int) -> LoadedImage:
    return LoadedImage(QImage(40, 30, QImage.Format.Format_RGB32), QSize(width, height))


def test_the_next_photo_is_zoomed_to_the_same_place(canvas: Canvas) -> None:
    canvas.zoom_to(1.0, QPointF(600, 400))
    canvas.pan(QPointF(-37, 21))
    middle = canvas.fraction_at(QPointF(400, 300))
    canvas.turn(0)
    canvas.zoom_to(1.0)
    canvas.place(1.0, middle)
    for size in ((1600, 1200), (3200, 2400), (20, 20), (1200, 1600)):
        canvas.clear()
        canvas.show_image(shown(*size))
        assert canvas.scale == 1.0
    assert near(canvas.placement.wanted_centre, middle)
    canvas.clear()
    canvas.show_image(shown(1600, 1200))
    assert near(canvas.fraction_at(QPointF(400, 300)), middle)
