"""The shelves of the side bar: each is a filter, with how many photos it shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest

from photosearch.gui.help.unreadable_dialog import UnreadableDialog
from photosearch.gui.platform import desktop
from photosearch.gui.sidebar.shelf_list import ShelfList
from photosearch.gui.text.shelves import ALL, FAVOURITES, SHELVES, UNREADABLE
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.query_text import format_query
from photosearch.types import Query
from support.window.sidebar import chosen, click_row, look_of, place_of, seen_rows

if TYPE_CHECKING:
    from pathlib import Path

    from support.models.fakes import FakeEncoder
    from support.window.shown import Open, Shown


@pytest.fixture
def lately(open_window: Open, tmp_path: Path, encoder: FakeEncoder) -> Shown:  # noqa: ARG001
    """Two photos of a former import, two of the last, of which one is a screenshot."""
    folder = tmp_path / "photos"
    folder.mkdir()
    with Library.open(tmp_path / "library", "starter") as library:
        library.folders.add(folder)
        for names in (("a.jpg", "b.jpg"), ("c.jpg", "Screenshot_1.jpg")):
            for name in names:
                Image.new("RGB", (64, 48), (len(name), ord(name[0]), 200)).save(folder / name)
            library.index.run(Job())
            with library._catalogue._database.write() as connection:
                connection.execute("UPDATE additions SET added = added - 2400000")
                connection.execute("UPDATE imports SET begun = begun - 2400000")
            library._catalogue.seal()
        (folder / "broken.jpg").write_bytes(b"nothing")
        library.index.run(Job())
    shown = open_window(tmp_path / "library")
    shown.until(lambda: len(shown.names()) == 4)
    shown.until_idle()
    shown.until(lambda: len(seen_rows(shelves(shown))) == len(SHELVES) - 1)
    return shown


def shelves(shown: Shown) -> ShelfList:
    return shown.window.panel.shelves


def test_each_shelf_shows_as_many_photos_as_it_says(lately: Shown) -> None:
    assert seen_rows(shelves(lately)) == [
        (0, "All photos", "4"),
        (0, "Favourites", "0"),
        (0, "Recently added", "2"),
        (0, "Last import", "2"),
        (0, "Screenshots", "1"),
        (0, "Unreadable", "1"),
    ]
    for name, typed, photos in (
        ("import", "import:last", 2),
        ("screenshots", "screenshot:yes", 1),
        ("added", "added:30d", 2),
        (FAVOURITES, "favourite:yes", 0),
        (ALL, "", 4),
    ):
        click_row(shelves(lately), name)
        lately.until(lambda photos=photos: len(lately.names()) == photos)  # type: ignore[misc]
        query = lately.window.page.query_state.query
        assert format_query(query) == typed
        assert chosen(shelves(lately)) == (name,)
        if photos:
            assert lately.window.page.heading.words == look_of(shelves(lately), name).name


def test_a_shelf_is_reached_by_keys_and_narrowed_by_words(lately: Shown) -> None:
    listed, bar = shelves(lately), lately.window.page.bar
    listed.setFocus()
    QTest.keyClick(listed, Qt.Key.Key_Home)
    QTest.keyClicks(listed, "scr")
    QTest.keyClick(listed, Qt.Key.Key_Return)
    lately.until(lambda: lately.names() == ["Screenshot_1.jpg"])
    QTest.keyClicks(bar.field, "a cat")
    lately.until_scored()
    assert chosen(listed) == ("screenshots",)
    assert look_of(listed, "screenshots").words == "Screenshots, 1 photo"


def test_unreadable_opens_their_list(lately: Shown) -> None:
    click_row(shelves(lately), UNREADABLE)
    dialog = lately.window.findChild(UnreadableDialog)
    assert dialog is not None
    dialog.close()
    assert lately.window.page.query_state.query == Query()


def test_photos_dropped_on_the_favourites_are_favourites(
    lately: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    grid, listed = lately.window.page.grid, shelves(lately)
    for kind in (QDragEnterEvent, QDragMoveEvent, QDropEvent):
        monkeypatch.setattr(kind, "source", lambda _event: grid, raising=False)
    grid.show_row(1)
    mime = desktop.as_mime([hit.path for hit in grid.chosen()])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier

    def drag(over: QPoint) -> bool:
        move = QDragMoveEvent(over, copy, mime, left, none)
        listed.dragEnterEvent(QDragEnterEvent(over, copy, mime, left, none))
        listed.dragMoveEvent(move)
        listed.dropEvent(QDropEvent(QPointF(over), copy, mime, left, none))
        return move.isAccepted()

    assert not drag(place_of(listed, "import")), "what one adds can't be said"
    assert drag(place_of(listed, FAVOURITES))
    lately.until(lambda: look_of(listed, FAVOURITES).count == "1")
    lately.window.page.undo.take_back()
    lately.until(lambda: look_of(listed, FAVOURITES).count == "0")
    assert chosen(listed) == (ALL,)
