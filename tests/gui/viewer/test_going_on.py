"""Marking one photo after the other in the viewer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from photosearch.gui.style.window_state import WindowState
from photosearch.types import Flag
from support.window.drivers import click

if TYPE_CHECKING:
    from support.window.shown import Shown

_Key = Qt.Key


def test_after_a_mark_the_next_photo_follows_if_that_is_switched_on(own: Shown) -> None:
    viewer = own.window.viewer
    own.window.page.grid.viewer_wanted.emit(0)
    QTest.keyClick(viewer, _Key.Key_3)
    assert viewer.row == 0, "at first it stays"
    QTest.keyClick(viewer, _Key.Key_A)
    assert WindowState(own.engine.library.directory).goes_on
    QTest.keyClick(viewer, _Key.Key_X)
    assert viewer.row == 1
    click(viewer.bar.stars.stars[3])
    assert viewer.row == 2
    QTest.keyClick(viewer, _Key.Key_End)
    QTest.keyClick(viewer, _Key.Key_P)
    assert viewer.row == 4, "there is no next one"
    given = [(hit.rating.stars, hit.rating.flag) for hit in viewer.steps.hits]
    nothing = (0, Flag.NONE)
    assert given == [(3, Flag.REJECT), (4, Flag.NONE), nothing, nothing, (0, Flag.PICK)]
    QTest.keyClick(viewer, _Key.Key_A)
    QTest.keyClick(viewer, _Key.Key_Home)
    QTest.keyClick(viewer, _Key.Key_U)
    assert viewer.row == 0


def test_a_capital_letter_goes_on_once(own: Shown) -> None:
    viewer = own.window.viewer
    own.window.page.grid.viewer_wanted.emit(0)
    QTest.keyClick(viewer, _Key.Key_X, Qt.KeyboardModifier.ShiftModifier)
    assert viewer.row == 1
    assert viewer.steps.hits[0].rating.flag is Flag.REJECT
    QTest.keyClick(viewer, "P")  # type: ignore[call-overload]  # as with Caps Lock
    assert viewer.row == 2
    QTest.keyClick(viewer, _Key.Key_P)
    assert viewer.row == 2
