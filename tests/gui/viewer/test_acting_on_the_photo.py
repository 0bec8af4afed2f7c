"""The photo in the viewer can be done with as any: trash, undo, favourite, menu; and it is true."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image, ImageOps
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from photosearch.library.photos import AWAY
from support.window import drivers as by
from support.window.drivers import click, take
from support.window.shown import window_on
from support.window.states import sharp

if TYPE_CHECKING:
    from support.window.shown import Open, Shown

pytestmark = pytest.mark.usefixtures("trash_can", "quick_watch")

_Key, _Held = Qt.Key, Qt.KeyboardModifier
linux_trash = pytest.mark.skipif(sys.platform != "linux", reason="looks into the Linux trash")


def view(shown: Shown, row: int) -> None:
    shown.window.page.undo._patience.setInterval(10**6)
    shown.window.activateWindow()
    shown.window.page.grid.viewer_wanted.emit(row)
    assert shown.window.viewer.isVisible()


def viewed(shown: Shown) -> str:
    """The photo's name, which all parts of the viewer agree on."""
    viewer = shown.window.viewer
    name = viewer.hit.path.name
    assert viewer.bar.name.text() == name
    assert viewer.canvas.accessibleName() == name
    return name


def middle(shown: Shown) -> QColor:
    pixmap = shown.window.viewer.canvas.pixmap
    assert pixmap is not None
    return pixmap.toImage().pixelColor(pixmap.width() // 2, pixmap.height() // 2)


def delete(shown: Shown) -> None:
    """And wait until the photo has gone."""
    count = len(shown.names())
    by.delete(shown, shown.window.viewer)
    shown.until(lambda: len(shown.names()) == count - 1)


@linux_trash
@pytest.mark.parametrize(("row", "next_row"), [(0, 1), (2, 3), (4, 3)])
def test_after_delete_the_next_photo_follows_and_undo_shows_the_photo_again(
    own: Shown, row: int, next_row: int
) -> None:
    names = own.names()
    view(own, row)
    delete(own)
    assert viewed(own) == names[next_row]
    own.until_idle()
    assert viewed(own) == names[next_row]
    by.undo(own, own.window.viewer)
    own.until(lambda: len(own.names()) == 5)
    own.until_idle()
    assert viewed(own) == names[row]
    assert own.window.viewer.bar.position.text() == f"{row + 1} of 5"


@linux_trash
def test_photos_go_one_after_the_other_and_the_last_one_leads_back(
    own: Shown, photos: Path
) -> None:
    names = own.names()
    view(own, 1)
    for following in (names[2], names[3], names[4], names[0]):
        delete(own)
        assert viewed(own) == following
    delete(own)
    assert own.window.viewer.isHidden()
    assert list(photos.iterdir()) == []


def test_a_favourite_is_seen_by_its_heart_and_made_one_by_key_or_click(own: Shown) -> None:
    viewer, kept = own.window.viewer, own.engine.library.photos.favourites
    view(own, 1)
    heart = viewer.bar.favourite
    assert heart.isVisible()
    assert heart.toolTip() == "Add to favourites"
    QTest.keySequence(viewer, own.window.registry["favourite"].shortcut())
    own.until(lambda: heart.toolTip() == "Remove from favourites")
    assert kept.ids() == [viewer.hit.photo_id]
    QTest.keyClick(viewer, _Key.Key_Right)
    assert heart.toolTip() == "Add to favourites"
    QTest.keyClick(viewer, _Key.Key_Left)
    assert heart.toolTip() == "Remove from favourites"
    click(heart)
    own.until(lambda: heart.toolTip() == "Add to favourites")
    assert kept.ids() == []
    click(heart)
    own.until(lambda: heart.toolTip() == "Remove from favourites")


def test_what_passes_the_filter_no_longer_stays_until_one_goes_on(own: Shown) -> None:
    viewer, names = own.window.viewer, own.names()
    ids = [hit.photo_id for hit in own.window.page.grid.hits]
    own.engine.library.photos.favourites.mark(ids[:3], True)
    own.window.page.bar.state.update(text="favourite:yes")
    own.until(lambda: own.names() == names[:3])
    view(own, 1)
    click(viewer.bar.favourite)
    own.until(lambda: len(own.names()) == 2)
    own.until_through(viewer._queue.run)
    assert viewed(own) == names[1]
    assert viewer.bar.position.text() == ""
    click(viewer.bar.favourite)  # a slip can be mended where it was made
    own.until(lambda: len(own.names()) == 3)
    assert viewer.bar.position.text() == "2 of 3"
    click(viewer.bar.favourite)
    own.until(lambda: len(own.names()) == 2)
    QTest.keyClick(viewer, _Key.Key_Right)
    assert viewed(own) == names[2]
    QTest.keyClick(viewer, _Key.Key_Left)
    assert viewed(own) == names[0]


@pytest.mark.parametrize("way", ["mouse", "Menu", "Shift+F10"])
def test_the_menu_is_that_of_the_photo_one_sees(own: Shown, way: str) -> None:
    grid, viewer, canvas = own.window.page.grid, own.window.viewer, own.window.viewer.canvas
    grid.selectAll()
    view(own, 2)
    if way == "mouse":
        place = canvas.rect().center()
        reason = QContextMenuEvent.Reason.Mouse
        QApplication.sendEvent(canvas, QContextMenuEvent(reason, place, canvas.mapToGlobal(place)))
    elif way == "Menu":
        QTest.keyClick(viewer, _Key.Key_Menu)
    else:
        QTest.keyClick(viewer, _Key.Key_F10, _Held.ShiftModifier)
    take(own, "Copy path")
    assert QApplication.clipboard().text() == str(viewer.hit.path)


def edit(path: Path, how: str) -> None:
    """Smaller, its colours turned round, as another program would save it."""
    before = path.stat()
    with Image.open(path) as picture:
        turned = ImageOps.crop(ImageOps.invert(picture.convert("RGB")), 20)
    if how == "in place":
        turned.save(path)
    else:
        other = path.with_name(f".{path.name}.tmp")
        turned.save(other, format="PNG" if path.suffix == ".png" else "JPEG")
        other.rename(path)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns + 1_000_000_000))


@pytest.mark.parametrize("how", ["in place", "rename-over"])
def test_an_edited_file_is_shown_anew(own: Shown, how: str) -> None:
    viewer, name = own.window.viewer, own.names()[1]
    view(own, 1)
    viewer.bar.about.click()
    own.until(lambda: sharp(own) and ("Name", name) in viewer.facts.lines)
    colour, photo, facts = middle(own), viewer.hit.photo_id, viewer.facts.lines
    edit(viewer.hit.path, how)
    own.until(lambda: viewer.hit.photo_id != photo)
    assert viewed(own) == name
    own.until(lambda: sharp(own) and middle(own) != colour)
    own.until(lambda: ("Name", name) in viewer.facts.lines and viewer.facts.lines != facts)
    assert not viewer.canvas.words


@pytest.mark.parametrize("how", ["in place", "rename-over"])
def test_an_edited_file_of_the_same_size_and_time_is_shown_anew(
    open_window: Open, tmp_path: Path, how: str
) -> None:
    folder = tmp_path / "roll"
    folder.mkdir()
    for name, colour in (("a.bmp", "red"), ("b.bmp", "green")):
        Image.new("RGB", (640, 480), colour).save(folder / name)
    own = window_on(open_window, folder, tmp_path / "library")
    own.until_through(own.engine.watching.queue.run)
    view(own, own.names().index("a.bmp"))
    own.until(lambda: sharp(own) and middle(own) == QColor("red"))
    path = folder / "a.bmp"
    before, place = path.stat(), path if how == "in place" else folder / "a.bmp.tmp"
    Image.new("RGB", (640, 480), "blue").save(place, format="BMP")
    os.utime(place, ns=(before.st_atime_ns, before.st_mtime_ns))
    place.rename(path)
    after = path.stat()
    assert (after.st_size, after.st_mtime_ns) == (before.st_size, before.st_mtime_ns)
    own.until(lambda: sharp(own) and middle(own) == QColor("blue"))
    assert viewed(own) == "a.bmp"


def test_after_a_file_that_is_gone_the_next_photo_follows(own: Shown) -> None:
    names = own.names()
    view(own, 1)
    own.window.viewer.hit.path.unlink()
    own.until(lambda: viewed(own) == names[2])
    assert own.window.viewer.bar.position.text() == "2 of 4"


def test_a_file_that_is_renamed_is_the_same_photo(own: Shown) -> None:
    view(own, 1)
    path = own.window.viewer.hit.path
    path.rename(path.with_name(f"zebra{path.suffix}"))
    own.until(lambda: own.window.viewer.hit.path.name == f"zebra{path.suffix}")
    assert viewed(own) == f"zebra{path.suffix}"


@pytest.mark.parametrize("known", [False, True], ids=["just now", "since the last scan"])
def test_an_unplugged_photo_is_its_thumbnail_and_says_why(
    own: Shown, photos: Path, known: bool
) -> None:
    viewer, grid = own.window.viewer, own.window.page.grid
    own.until(lambda: own.engine.thumbnails.thumbnail(grid.hits[1].photo_id) is not None)
    photos.rename(photos.with_name("elsewhere"))
    if known:
        own.until(lambda: not grid.hits[1].reachable)
    view(own, 1)
    own.until(lambda: AWAY in viewer.canvas.words)
    assert "gone" not in viewer.canvas.words
    assert viewer.canvas.pixmap is not None
    shown = viewer.canvas.shown_rect()
    assert max(shown.width(), shown.height()) > 384 or shown.width() == viewer.canvas.width()
    painted = viewer.canvas.grab().toImage()
    assert painted.pixelColor(painted.rect().center()) != QColor("#111317")
    own.until(lambda: not grid.hits[1].reachable)
    own.until(lambda: AWAY in viewer.canvas.words)
    photos.with_name("elsewhere").rename(photos)
    own.until(lambda: sharp(own) and not viewer.canvas.words)


def test_a_file_that_is_gone_from_a_folder_that_is_there_is_gone(own: Shown) -> None:
    own.engine.watching.close()
    own.window.page.grid.hits[1].path.unlink()
    view(own, 1)
    own.until(lambda: bool(own.window.viewer.canvas.words))
    assert own.window.viewer.canvas.words.endswith("can't be opened. The file is gone.")
