"""What an entry of the window must have done, looked at outside of the window: on disk, in another
library, in the clipboard, in a program that was started.

Each takes how the entry is asked for (`drivers.py`). Import it only after Qt's platform is chosen.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from photosearch.gui.photos_page.export_dialog import ExportDialog
from photosearch.library import Library
from support.window.drivers import answer, choose, pick, undo
from support.window.window_fixture import Perform, Stand, effect


@effect
def opened(stand: Stand, what: Callable[[Stand], Path]) -> Iterator[None]:
    yield
    stand.until(lambda: stand.programs.opened() == what(stand))


def the_photo(stand: Stand) -> Path:
    return stand.photos / stand.name()


def the_folder(stand: Stand) -> Path:
    return stand.photos


@effect
def viewed(stand: Stand) -> Iterator[None]:
    """It shows nothing outside the window; but the window paints the photo."""
    yield
    viewer = stand.shown.window.viewer
    stand.until(lambda: viewer.isVisible() and viewer.canvas.pixmap is not None)
    image = viewer.canvas.grab().toImage()
    assert image.pixelColor(image.rect().center()) != image.pixelColor(0, 0)
    assert viewer.bar.name.text() == stand.name()


@effect
def copied(stand: Stand) -> Iterator[None]:
    yield
    clipboard = QGuiApplication.clipboard()
    stand.until(lambda: clipboard.mimeData().hasImage())
    assert [Path(u.toLocalFile()) for u in clipboard.mimeData().urls()] == [the_photo(stand)]


@effect
def copied_path(stand: Stand) -> Iterator[None]:
    yield
    assert QGuiApplication.clipboard().text() == str(the_photo(stand))


@effect
def exported(stand: Stand) -> Iterator[None]:
    target, name = stand.place / "copies", stand.name()
    target.mkdir()
    yield
    stand.until(lambda: bool(stand.shown.window.findChildren(ExportDialog)))
    (dialog,) = stand.shown.window.findChildren(ExportDialog)
    dialog.choose.click()
    pick(stand, target)
    stand.until(lambda: dialog.folder == target)
    dialog.agree.click()
    stand.until((target / name).exists)
    assert (target / name).read_bytes() == (stand.photos / name).read_bytes()
    stand.until(lambda: [path.name for path in target.iterdir()] == [name])


@effect
def ratings_exported(stand: Stand) -> Iterator[None]:
    choose(stand)
    stand.shown.engine.library.photos.ratings.rate(
        [stand.shown.window.page.grid.chosen()[0].photo_id], 5
    )
    target, name = stand.place / "sidecars", f"{stand.name()}.xmp"
    target.mkdir()
    yield
    pick(stand, target)
    stand.until((target / name).exists)
    assert [path.name for path in target.iterdir()] == [name]
    stand.until(lambda: 'xmp:Rating="5"' in (target / name).read_text("utf-8"))


@effect
def listed(stand: Stand) -> Iterator[None]:
    path, photo = stand.place / "list.csv", the_photo(stand)
    yield
    pick(stand, path)
    stand.until(lambda: path.exists() and path.read_text("utf-8").count("\n") == 2)
    (row,) = csv.DictReader(path.read_text("utf-8").splitlines())
    assert row["path"] == str(photo)


@effect
def trashed(stand: Stand) -> Iterator[None]:
    """And back, with Ctrl+Z."""
    photo = the_photo(stand)
    before = photo.read_bytes()
    yield
    answer(stand.shown, "Move to the trash")
    stand.until(lambda: (stand.trash / photo.name).exists() and not photo.exists())
    stand.until(lambda: not stand.shown.window.page.undo.isHidden())
    stand.shown.window.page.undo._patience.setInterval(10**6)
    undo(stand.shown)
    stand.until(photo.exists)
    assert photo.read_bytes() == before
    assert not list(stand.trash.iterdir())


@effect
def asked(stand: Stand, *parts: str) -> Iterator[None]:
    """The search that it makes, as it is remembered on disk."""
    yield
    stand.until(lambda: stand.shown.window.page.bar.state.query.compares)
    text = stand.remembered()
    assert all(part in text for part in parts), text


@effect
def kept(stand: Stand, look: Callable[[Library], object], found: object) -> Iterator[None]:
    """What another Library reads afterwards."""
    yield
    stand.until_elsewhere(look, found)


@effect
def marked(stand: Stand) -> Iterator[None]:
    choose(stand)
    photo = stand.shown.window.page.grid.chosen()[0].photo_id
    yield
    stand.until_elsewhere(lambda other: other.photos.favourites.ids(), [photo])


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
