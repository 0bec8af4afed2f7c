"""What is done through the window, and looked at outside of it: on disk, in another library, in
the clipboard, in a program that was started. `test_menus.py` says which entry does what.

Import it only after Qt's platform is chosen.
"""

from __future__ import annotations

import csv
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
)

from photosearch.errors import KnownError
from photosearch.gui.term_chip import TermChip
from photosearch.library import Library
from photosearch.types import PhotoTerm, Region, SavedSearch, TextTerm

if TYPE_CHECKING:
    from gui.conftest import Shown  # type: ignore[import-not-found]

T = TypeVar("T")
SAVED = [SavedSearch("one", "cat"), SavedSearch("two", "moon kind:png")]
_NOTE = "import pathlib, sys; pathlib.Path(sys.argv[1]).write_text(sys.argv[2])"


class Programs(QObject):
    """The person's program for files: a real one, which notes what it was started with."""

    def __init__(self, note: Path) -> None:
        super().__init__()
        self._note, self._started = note, list[subprocess.Popen[bytes]]()

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        command = [sys.executable, "-c", _NOTE, str(self._note), url.toLocalFile()]
        self._started.append(subprocess.Popen(command))

    def opened(self) -> Path | None:
        with suppress(OSError):
            return Path(self._note.read_text())
        return None

    def wait(self) -> None:
        for program in self._started:
            program.wait(30)


@dataclass
class Stand:
    """A window on photos of the test's own, with two saved searches."""

    shown: Shown
    photos: Path
    place: Path
    """Where the test may write."""
    trash: Path
    programs: Programs

    def name(self, row: int = 1) -> str:
        return self.shown.names()[row]

    def until(self, condition: Callable[[], bool]) -> None:
        self.shown.until(condition)

    def elsewhere(self, look: Callable[[Library], T]) -> T | None:
        """What another Library reads from the same directory."""
        with suppress(KnownError), Library.open(self.shown.engine.library.directory) as other:
            return look(other)
        return None

    def until_elsewhere(self, look: Callable[[Library], T], found: T) -> None:
        self.until(lambda: self.elsewhere(look) == found)

    def remembered(self) -> str:
        """The last search, as it stands on disk after Enter."""
        before = self.elsewhere(lambda other: other.searches.recent()) or []
        self.shown.window.page.bar.field.returnPressed.emit()
        self.until(lambda: self.elsewhere(lambda o: o.searches.recent()) not in (before, None))
        return (self.elsewhere(lambda other: other.searches.recent()) or [""])[0]


Perform = Callable[[Stand], None]


# hands


def choose(stand: Stand, row: int = 1) -> None:
    grid = stand.shown.window.page.grid
    grid.show_row(row)
    grid.setFocus()


def popup(stand: Stand) -> QMenu:
    stand.until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def take(stand: Stand, words: str) -> None:
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
        button = find(stand)
        assert button.isEnabled()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    return trigger


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
        saved = stand.shown.window.desk.saved.list
        saved.customContextMenuRequested.emit(saved.visualItemRect(saved.item(row)).center())
        take(stand, words)

    return trigger


def files_menu(words: str) -> Perform:
    def trigger(stand: Stand) -> None:
        stand.shown.window.desk.saved.further.click()
        take(stand, words)

    return trigger


def chip(stand: Stand, term: PhotoTerm | TextTerm) -> TermChip:
    stand.shown.window.page.bar.clear()
    return stand.shown.window.page.bar.chips.add(term, "a chip")


# one act each: how it is asked for, then what it must have done


def opened(ask: Perform, what: Callable[[Stand], Path]) -> Perform:
    def perform(stand: Stand) -> None:
        ask(stand)
        stand.until(lambda: stand.programs.opened() == what(stand))

    return perform


def the_photo(stand: Stand) -> Path:
    return stand.photos / stand.name()


def the_folder(stand: Stand) -> Path:
    return stand.photos


def viewed(ask: Perform) -> Perform:
    """It shows nothing outside the window; but the window paints the photo."""

    def perform(stand: Stand) -> None:
        ask(stand)
        viewer = stand.shown.window.viewer
        stand.until(lambda: viewer.isVisible() and viewer.stage.pixmap is not None)
        image = viewer.stage.grab().toImage()
        assert image.pixelColor(image.rect().center()) != image.pixelColor(0, 0)
        assert viewer.name.text() == stand.name()

    return perform


def copied(ask: Perform) -> Perform:
    def perform(stand: Stand) -> None:
        ask(stand)
        clipboard = QGuiApplication.clipboard()
        stand.until(lambda: clipboard.mimeData().hasImage())
        assert [Path(u.toLocalFile()) for u in clipboard.mimeData().urls()] == [the_photo(stand)]

    return perform


def copied_path(ask: Perform) -> Perform:
    def perform(stand: Stand) -> None:
        ask(stand)
        assert QGuiApplication.clipboard().text() == str(the_photo(stand))

    return perform


def exported(ask: Perform) -> Perform:
    def perform(stand: Stand) -> None:
        target, name = stand.place / "copies", stand.name()
        target.mkdir()
        ask(stand)
        pick(stand, target)
        stand.until((target / name).exists)
        assert (target / name).read_bytes() == (stand.photos / name).read_bytes()

    return perform


def listed(ask: Perform) -> Perform:
    def perform(stand: Stand) -> None:
        path, photo = stand.place / "list.csv", the_photo(stand)
        ask(stand)
        pick(stand, path)
        stand.until(lambda: path.exists() and path.read_text("utf-8").count("\n") == 2)
        (row,) = csv.DictReader(path.read_text("utf-8").splitlines())
        assert row["path"] == str(photo)

    return perform


def trashed(ask: Perform) -> Perform:
    """And back, with Ctrl+Z."""

    def perform(stand: Stand) -> None:
        photo = the_photo(stand)
        before = photo.read_bytes()
        ask(stand)
        answer(stand, "Move to the trash")
        stand.until(lambda: (stand.trash / photo.name).exists() and not photo.exists())
        stand.until(lambda: not stand.shown.window.page.undo.isHidden())
        stand.shown.window.page.undo._patience.setInterval(10**6)
        stand.shown.window.activateWindow()
        stand.until(stand.shown.window.isActiveWindow)
        QTest.keyClick(stand.shown.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        stand.until(photo.exists)
        assert photo.read_bytes() == before
        assert not list(stand.trash.iterdir())

    return perform


def asked(ask: Perform, *parts: str) -> Perform:
    """The search that it makes, as it is remembered on disk."""

    def perform(stand: Stand) -> None:
        ask(stand)
        stand.until(lambda: stand.shown.window.page.bar.query().compares)
        text = stand.remembered()
        assert all(part in text for part in parts), text

    return perform


def kept(ask: Perform, look: Callable[[Library], object], found: object) -> Perform:
    """What another Library reads afterwards."""

    def perform(stand: Stand) -> None:
        ask(stand)
        stand.until_elsewhere(look, found)

    return perform


def marked(ask: Perform) -> Perform:
    def perform(stand: Stand) -> None:
        choose(stand)
        photo = stand.shown.window.page.grid.chosen()[0].photo_id
        ask(stand)
        stand.until_elsewhere(lambda other: other.favourites.ids(), [photo])

    return perform


def names(library: Library) -> list[str]:
    return [search.name for search in library.searches.saved()]


def folders(library: Library) -> list[Path]:
    return [folder.path for folder in library.folders()]


def count(library: Library) -> int:
    return library.counts()[0]


def in_order(*acts: Perform) -> Perform:
    def perform(stand: Stand) -> None:
        for act in acts:
            act(stand)

    return perform


def with_chip(term: Callable[[Stand], PhotoTerm | TextTerm], words: str) -> Perform:
    def trigger(stand: Stand) -> None:
        menu = chip(stand, term(stand)).menu()
        menu.popup(stand.shown.window.mapToGlobal(QPoint(9, 9)))
        take(stand, words)

    return trigger


def a_photo(stand: Stand, region: Region | None = None) -> PhotoTerm:
    return PhotoTerm(stand.shown.window.page.grid.hits[0].photo_id, region=region)
