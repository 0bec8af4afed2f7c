"""A person's hands on the window: menus, keys, buttons and file dialogs.

Import it only after Qt's platform is chosen.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QWidget,
)

from photosearch.gui.query.term_chip import TermChip
from photosearch.types import Answer, PhotoTerm, Query, Region, TextTerm
from support.window.window_fixture import Perform, Stand

if TYPE_CHECKING:
    import pytest

    from support.window.shown import Shown


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
    entry = next(action for action in menu.actions() if action.text() == words)
    assert entry.isEnabled()
    menu.setActiveAction(entry)
    QTest.keyClick(menu, Qt.Key.Key_Return)


def from_photo_menu(words: str) -> Perform:
    def trigger(stand: Stand) -> None:
        choose(stand)
        QTest.keyClick(stand.shown.window.page.grid, Qt.Key.Key_Menu)
        take(stand, words)

    return trigger


def from_viewer_menu(words: str) -> Perform:
    def trigger(stand: Stand) -> None:
        choose(stand)
        QTest.keyClick(stand.shown.window.page.grid, Qt.Key.Key_Space)
        QTest.keyClick(stand.shown.window.viewer, Qt.Key.Key_Menu)
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


def answer(stand: Stand, words: str) -> None:
    window = stand.shown.window
    stand.until(lambda: window.findChild(QMessageBox) is not None)
    buttons = window.findChild(QMessageBox).buttons()
    next(button for button in buttons if button.text() == words).click()


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
        folders = stand.shown.window.panel.list
        place = folders.visualItemRect(folders.item(row)).center()
        folders.customContextMenuRequested.emit(place)
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
