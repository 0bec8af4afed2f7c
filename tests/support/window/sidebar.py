"""The trees of the side bar in tests: rows by the names that lead to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from photosearch.gui.sidebar.row_look import LOOK, RowLook

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex

    from photosearch.gui.sidebar.sidebar_tree import SidebarTree

_Button, _Held = Qt.MouseButton, Qt.KeyboardModifier


def index_of(tree: SidebarTree, *names: str) -> QModelIndex:
    index = tree.model().index_at(names)  # type: ignore[attr-defined]
    assert index.isValid(), names
    return index


def look_of(tree: SidebarTree, *names: str) -> RowLook:
    look = index_of(tree, *names).data(LOOK)
    assert isinstance(look, RowLook)
    return look


def seen_rows(tree: SidebarTree) -> list[tuple[int, str, str]]:
    """Those in sight: how deep, name, count."""
    rows, index = [], tree.model().index(0, 0)
    while index.isValid():
        look, depth, above = index.data(LOOK), 0, index.parent()
        while above.isValid():
            depth, above = depth + 1, above.parent()
        rows.append((depth, look.name, look.count))
        index = tree.indexBelow(index)
    return rows


def place_of(tree: SidebarTree, *names: str) -> QPoint:
    tree.executeDelayedItemsLayout()
    return tree.visualRect(index_of(tree, *names)).center()


def click_row(tree: SidebarTree, *names: str) -> None:
    QTest.mouseClick(tree.viewport(), _Button.LeftButton, pos=place_of(tree, *names))


def chosen(tree: SidebarTree) -> tuple[str, ...]:
    """The row that is highlighted; empty if none is."""
    return tree.current_names if tree.selectedIndexes() else ()


def right_click(view: QWidget, place: QPoint) -> None:
    """As the system does it: the button goes down, and asks for the menu."""
    glob = QPointF(view.mapToGlobal(place))
    right = _Button.RightButton
    kind = QEvent.Type.MouseButtonPress
    press = QMouseEvent(kind, QPointF(place), glob, right, right, _Held.NoModifier)
    QApplication.sendEvent(view, press)
    menu = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, glob.toPoint())
    QApplication.sendEvent(view, menu)
