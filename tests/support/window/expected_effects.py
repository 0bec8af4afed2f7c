"""What an entry of the window must have done, looked at outside of the window: on disk, in another
library, in the clipboard, in a program that was started.

Each takes how the entry is asked for (`drivers.py`). Import it only after Qt's platform is chosen.
"""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from photosearch.library import Library
from support.window.drivers import answer, choose, pick
from support.window.window_fixture import Perform, Stand


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
        stand.until(lambda: viewer.isVisible() and viewer.canvas.pixmap is not None)
        image = viewer.canvas.grab().toImage()
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
        stand.until(lambda: [path.name for path in target.iterdir()] == [name])

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
        stand.until(lambda: stand.shown.window.page.bar.state.query.compares)
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
        stand.until_elsewhere(lambda other: other.photos.favourites.ids(), [photo])

    return perform


def names(library: Library) -> list[str]:
    return [search.name for search in library.searches.saved()]


def folders(library: Library) -> list[Path]:
    return [folder.path for folder in library.folders.all()]


def count(library: Library) -> int:
    return library.photos.counts()[0]


def in_order(*acts: Perform) -> Perform:
    def perform(stand: Stand) -> None:
        for act in acts:
            act(stand)

    return perform
