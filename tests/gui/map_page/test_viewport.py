"""Which part of the world is seen."""

import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF

from photosearch.gui.map_page.viewport import Viewport


@pytest.mark.parametrize("wide", [300, 512, 1023, 1145, 2330, 3840])
def test_the_whole_world_is_seen_once(wide: int) -> None:
    viewport = Viewport()
    viewport.resize(QSizeF(wide, 800))
    viewport.fit(QRectF(0, 0, 1, 1))
    assert max(512, wide / 2) <= viewport.scale <= max(512, wide)
    viewport.zoom_to(0, QPointF(0, 0))
    assert max(512, wide / 2) <= viewport.scale


def test_a_wider_window_comes_closer() -> None:
    viewport = Viewport()
    viewport.resize(QSizeF(512, 400))
    viewport.fit(QRectF(0, 0, 1, 1))
    viewport.resize(QSizeF(2500, 1400))
    assert viewport.scale == 2048
