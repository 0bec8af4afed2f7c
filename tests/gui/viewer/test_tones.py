"""Histogram and clipping: what is measured, and that it is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from photosearch.gui.services.qimages import to_qimage
from photosearch.gui.viewer.tones import BINS, tones, veil
from support.window.states import sharp

if TYPE_CHECKING:
    from support.window.shown import Shown

_Key = Qt.Key


def striped() -> Image.Image:
    """A tenth black, a fifth with burnt out red, the rest grey; an odd width, for padded lines."""
    pixels = np.full((50, 301, 3), 128, np.uint8)
    pixels[:5] = 0
    pixels[40:] = (255, 40, 90)
    return Image.fromarray(pixels)


def test_shares_and_counts_are_those_of_the_picture() -> None:
    found = tones(to_qimage(striped()))
    assert [found.light, found.dark] == pytest.approx([0.2, 0.1])
    assert found.channels.shape == (4, BINS)
    luma, red, green, blue = found.channels
    assert luma[128 * BINS // 256] == 1.0
    assert red[-1] == pytest.approx(10 / 35)
    assert green[40 * BINS // 256] > 0
    assert blue[90 * BINS // 256] > 0
    assert red[40 * BINS // 256] == blue[40 * BINS // 256] == 0


def test_the_veil_is_red_where_light_and_blue_where_dark_has_no_detail() -> None:
    found = veil(to_qimage(striped()))
    assert found.pixelColor(150, 45).red() > found.pixelColor(150, 45).blue()
    assert found.pixelColor(150, 2).blue() > found.pixelColor(150, 2).red()
    assert found.pixelColor(150, 20).alpha() == 0


def test_a_large_picture_is_measured_on_a_part_of_its_pixels() -> None:
    large = striped().resize((6020, 1000), Image.Resampling.NEAREST)
    found = tones(to_qimage(large))
    assert found.light == pytest.approx(0.2, abs=0.02)
    assert veil(to_qimage(large)).width() < 6020


def view(shown: Shown) -> None:
    shown.window.page.grid.viewer_wanted.emit(1)
    shown.until(lambda: sharp(shown))


def test_h_shows_the_histogram_of_what_is_shown(shown: Shown) -> None:
    view(shown)
    viewer, panel = shown.window.viewer, shown.window.tones.panel
    assert panel.isHidden()
    QTest.keyClick(viewer, _Key.Key_H)
    shown.until(lambda: panel.tones is not None)
    assert panel.isVisible()
    assert "%" in panel.accessibleName()
    before = panel.tones
    QTest.keyClick(viewer, _Key.Key_Right)
    shown.until(lambda: panel.tones is not before)
    QTest.keyClick(viewer, _Key.Key_H)
    assert panel.isHidden()


def test_j_marks_what_has_no_detail(shown: Shown) -> None:
    view(shown)
    canvas = shown.window.viewer.canvas
    assert canvas.veil is None
    QTest.keyClick(shown.window.viewer, _Key.Key_J)
    shown.until(lambda: canvas.veil is not None)
    QTest.keyClick(shown.window.viewer, _Key.Key_Right)
    assert canvas.veil is None, "that of another photo isn't shown"
    shown.until(lambda: canvas.veil is not None)
    QTest.keyClick(shown.window.viewer, _Key.Key_J)
    assert canvas.veil is None
