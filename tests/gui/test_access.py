"""What a screen reader is told, and what the keyboard reaches: asked through Qt's own interface."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QSlider,
    QWidget,
)

if TYPE_CHECKING:
    from support.window.shown import Shown

ROLES = {
    QAbstractButton: {
        QAccessible.Role.Button,
        QAccessible.Role.CheckBox,
        QAccessible.Role.ButtonMenu,
        QAccessible.Role.ButtonDropDown,
    },
    QLineEdit: {QAccessible.Role.EditableText},
    QSlider: {QAccessible.Role.Slider},
    QAbstractItemView: {QAccessible.Role.List, QAccessible.Role.Tree, QAccessible.Role.Table},
}


def told(thing: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(thing)
    assert found is not None
    return found


@pytest.mark.parametrize("place", ["photos", "viewer"])
def test_every_control_has_a_name_and_a_role(shown: Shown, place: str) -> None:
    if place == "viewer":
        shown.window.page.grid.viewer_wanted.emit(0)
    seen = 0
    for kind, roles in ROLES.items():
        widgets: list[QWidget] = shown.window.findChildren(kind)
        for widget in widgets:
            if widget.isVisible():
                face = told(widget)
                assert face.text(QAccessible.Text.Name), widget
                assert face.role() in roles, (widget, face.role())
                seen += 1
    assert seen >= 5


def test_every_hit_has_a_name_and_a_role(shown: Shown) -> None:
    shown.window.page.bar.state.update(text="coffee")
    shown.until_scored()
    face = told(shown.window.page.grid)
    assert face.text(QAccessible.Text.Name) == "Photos"
    assert face.childCount() == len(shown.names())
    for row, name in enumerate(shown.names()):
        cell = face.child(row)
        assert cell.role() == QAccessible.Role.ListItem
        assert cell.text(QAccessible.Text.Name).startswith(name)
        assert "Found by" in cell.text(QAccessible.Text.Name)


def test_tab_reaches_every_control_and_comes_round(shown: Shown) -> None:
    window = shown.window
    wanted = {
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisibleTo(window)
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    }
    shift, none = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
    for key, modifier in ((Qt.Key.Key_Tab, none), (Qt.Key.Key_Backtab, shift)):
        window.page.bar.field.setFocus()
        reached = set()
        for _ in range(3 * len(wanted)):
            focus = QApplication.focusWidget()
            assert focus is not None
            reached.add(focus)
            QTest.keyClick(focus, key, modifier)
        assert wanted - reached == set()
