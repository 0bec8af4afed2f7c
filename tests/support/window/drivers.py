"""A person's hands on the window: menus, keys, buttons and file dialogs.

Import it only after Qt's platform is chosen.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QWidget,
)

from photosearch.gui.query.term_chip import TermChip
from photosearch.types import Answer, PhotoTerm, Query, Region, TextTerm
from support.window.sidebar import right_click
from support.window.window_fixture import Perform, Stand

if TYPE_CHECKING:
    import pytest

    from support.window.shown import Shown


_NONE = Qt.KeyboardModifier.NoModifier


class Waiting(Protocol):
    """A `Stand`, or a `Shown`."""

    def until(self, condition: Callable[[], bool]) -> None: ...


def choose(stand: Stand, row: int = 1) -> None:
    grid = stand.shown.window.page.grid
    grid.show_row(row)
    grid.setFocus()


def popup(stand: Waiting) -> QMenu:
    stand.until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def take(stand: Waiting, words: str) -> None:
    """An entry of the menu that is open, with the keyboard."""
    menu = popup(stand)
    if words not in [action.text() for action in menu.actions()]:
        menu = _opened(menu, words)
    entry = next(action for action in menu.actions() if action.text() == words)
    assert entry.isEnabled()
    menu.setActiveAction(entry)
    QTest.keyClick(menu, Qt.Key.Key_Return)


def _opened(menu: QMenu, words: str) -> QMenu:
    """The menu within this one that has such an entry."""
    for entry in menu.actions():
        inner = entry.menu()
        if isinstance(inner, QMenu) and words in [each.text() for each in inner.actions()]:
            menu.setActiveAction(entry)
            QTest.keyClick(menu, Qt.Key.Key_Right)
            return inner
    raise AssertionError(words)


def photo_menu(words: str, where: str = "grid") -> Perform:
    """Over the photos, or in the viewer."""

    def trigger(stand: Stand) -> None:
        keys("Menu", where)(stand)
        take(stand, words)

    return trigger


def main_menu(words: str) -> Perform:
    """Behind the button at the top."""

    def trigger(stand: Stand) -> None:
        click(stand.shown.window.page.settings_button)
        take(stand, words)

    return trigger


def keys(text: str, where: str = "grid") -> Perform:
    """Typed while a part of the window has the focus: "grid", "viewer", "field" or "panel"."""

    def trigger(stand: Stand) -> None:
        window = stand.shown.window
        choose(stand)
        if where == "viewer":
            QTest.keyClick(window.page.grid, Qt.Key.Key_Space)
        places = {"grid": window.page.grid, "viewer": window.viewer, "field": window.page.bar.field}
        target = {**places, "panel": window.panel.list}[where]
        window.activateWindow()  # without a screen nobody does that when a popup closes
        target.setFocus()
        QTest.keySequence(target, QKeySequence(text))

    return trigger


def press(find: Callable[[Stand], QAbstractButton], row: int | None = None) -> Perform:
    """A button; with a row, in the viewer of that photo."""

    def trigger(stand: Stand) -> None:
        if row is not None:
            stand.shown.window.page.grid.viewer_wanted.emit(row)
        click(find(stand))

    return trigger


def button(within: QWidget, words: str) -> QAbstractButton:
    """The one in this window that says so."""
    found = [each for each in within.findChildren(QAbstractButton) if each.text() == words]
    (one,) = [each for each in found if each.isVisible() and each.window() is within]
    return one


def click(control: QAbstractButton) -> None:
    assert control.isVisible()
    assert control.isEnabled()
    QTest.mouseClick(control, Qt.MouseButton.LeftButton)


def wheel(widget: QWidget, by: int = 120, held: Qt.KeyboardModifier = _NONE) -> None:
    """Over its middle, away from the person if positive; 120 is one step."""
    place = QPointF(widget.rect().center())
    there, phase = widget.mapToGlobal(place), Qt.ScrollPhase.NoScrollPhase
    button = Qt.MouseButton.NoButton
    event = QWheelEvent(place, there, QPoint(), QPoint(0, by), button, held, phase, False)
    QApplication.sendEvent(widget, event)


def select(box: QComboBox, choice: str) -> None:
    """One of its texts or values."""
    row = max(box.findText(choice), box.findData(choice))
    assert row >= 0
    box.setCurrentIndex(row)
    box.activated.emit(row)


def question(shown: Shown) -> QMessageBox:
    """The one that is asked, or will be."""

    def boxes() -> list[QMessageBox]:
        return [box for box in shown.window.findChildren(QMessageBox) if box.isVisible()]

    shown.until(lambda: bool(boxes()))
    return boxes()[0]


def answer(shown: Shown, words: str) -> None:
    """By the button with these words."""
    box = question(shown)
    next(button for button in box.buttons() if button.text() == words).click()
    shown.until(lambda: shown.window.findChild(QMessageBox) is not box)


def delete(shown: Shown, where: QWidget) -> None:
    """With the Del key, and yes."""
    shown.come_forward()
    where.setFocus()
    QTest.keyClick(where, Qt.Key.Key_Delete)
    answer(shown, "Move to the trash")


def undo(shown: Shown, where: QWidget | None = None) -> None:
    """With the keys, while the focus is there."""
    shown.come_forward()
    QTest.keyClick(where or shown.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def pick(stand: Stand, path: Path) -> None:
    """In the file dialog that is open, by its name."""
    stand.until(lambda: bool(stand.shown.window.findChildren(QFileDialog)))
    (dialog,) = stand.shown.window.findChildren(QFileDialog)
    dialog.setDirectory(str(path.parent))
    name = dialog.findChild(QLineEdit, "fileNameEdit")
    name.setText(str(path))
    dialog.accept()


def folder_menu(row: int, words: str) -> Perform:
    """Row 0: all photos; 1: the folder."""

    def trigger(stand: Stand) -> None:
        panel = stand.shown.window.panel
        rows = panel.list if row else panel.shelves
        first = rows.visualRect(rows.model().index(0, 0))
        right_click(rows.viewport(), first.center())
        take(stand, words)

    return trigger


def saved_menu(words: str, row: int = 0) -> Perform:
    def trigger(stand: Stand) -> None:
        saved = stand.shown.window.search.saved.list
        saved.customContextMenuRequested.emit(saved.visualItemRect(saved.item(row)).center())
        take(stand, words)

    return trigger


def files_menu(words: str) -> Perform:
    def trigger(stand: Stand) -> None:
        stand.shown.window.search.saved.further.click()
        take(stand, words)

    return trigger


def chip(stand: Stand, term: PhotoTerm | TextTerm) -> TermChip:
    bar = stand.shown.window.page.bar
    bar.clear()
    bar.state.update(terms=(term,))
    return bar.chips.chips[0]


def with_chip(term: Callable[[Stand], PhotoTerm | TextTerm], words: str) -> Perform:
    def trigger(stand: Stand) -> None:
        menu = chip(stand, term(stand)).menu()
        menu.popup(stand.shown.window.mapToGlobal(QPoint(9, 9)))
        take(stand, words)

    return trigger


def a_photo(stand: Stand, region: Region | None = None) -> PhotoTerm:
    return PhotoTerm(stand.shown.window.page.grid.hits[0].photo_id, region=region)


def searches(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> list[Query]:
    """Every query that the window has the library search for from now on."""
    search, asked = shown.engine.library.search, list[Query]()
    ask = search.ask

    def noted(query: Query) -> Answer:
        asked.append(query)
        return ask(query)

    monkeypatch.setattr(search, "ask", noted)
    return asked
