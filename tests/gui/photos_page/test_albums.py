"""Albums in the window: made of the selection, opened, changed, and all of it taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from photosearch.gui.grid.empty_state import Emptiness
from photosearch.gui.photos_page.album_dialog import AlbumDialog
from photosearch.gui.photos_page.albums import Albums
from photosearch.gui.sidebar.album_list import AlbumList

if TYPE_CHECKING:
    import pytest

    from support.window.shown import Shown


_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def albums(shown: Shown) -> dict[str, list[str]]:
    """From names to the names of files."""
    known = shown.engine.library.albums
    return {a.name: [hit.path.name for hit in known.photos(a)] for a in known.all()}


def dialog(shown: Shown) -> AlbumDialog:
    shown.until(lambda: bool(shown.window.findChildren(AlbumDialog)))
    return shown.window.findChildren(AlbumDialog)[0]


def make(shown: Shown, name: str, rows: list[int]) -> Albums:
    """By the keys alone."""
    grid = shown.window.page.grid
    grid.setFocus()
    grid.choose(rows, current=rows[0])
    before = len(albums(shown))
    QTest.keyClick(grid, Qt.Key.Key_N, _CONTROL | _SHIFT)
    QTest.keyClicks(dialog(shown).field, name)
    QTest.keyClick(dialog(shown).field, Qt.Key.Key_Return)
    shown.until(lambda: len(albums(shown)) == before + 1)
    made = shown.window.search.albums
    shown.until(lambda: made.list.count() == before + 1)
    shown.until(lambda: f"“{name}”" in shown.window.page.undo.words.text())
    shown.come_forward()
    return made


def undo(shown: Shown) -> None:
    shown.come_forward()
    QTest.keyClick(shown.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def open_album(shown: Shown, row: int) -> None:
    made = shown.window.search.albums.list
    QTest.mouseClick(
        made.viewport(), Qt.MouseButton.LeftButton, pos=made.visualItemRect(made.item(row)).center()
    )


def test_an_album_is_made_shown_in_its_order_and_changed(shown: Shown) -> None:
    first, second, third = shown.names()[:3]
    made = make(shown, "Best", [0, 2])
    assert shown.window.page.undo.words.text() == "New album “Best”, 2 photos."
    open_album(shown, 0)
    shown.until(lambda: shown.names() == [first, third])
    page = shown.window.page
    assert (page.heading.words, page.order.text()) == ("Best", "Album order")
    assert made.list.currentRow() == 0
    shown.window.page.bar.clear()
    shown.until(lambda: len(shown.names()) == 5)
    shown.window.search.album_actions.add(made.list.albums[0], page.grid.hits[1:3])
    shown.until(lambda: albums(shown) == {"Best": [first, third, second]})
    shown.until(lambda: "1 photo added" in page.undo.words.text())
    undo(shown)
    shown.until(lambda: albums(shown) == {"Best": [first, third]})


def test_a_photo_is_taken_out_and_comes_back_to_its_place(shown: Shown) -> None:
    first, second, third = shown.names()[:3]
    make(shown, "Best", [0, 1, 2])
    grid, remove = shown.window.page.grid, shown.window.registry["remove-from-album"]
    assert not remove.isVisible()
    open_album(shown, 0)
    shown.until(lambda: shown.names() == [first, second, third])
    assert remove.isVisible()
    grid.setFocus()
    grid.choose([1], current=1)
    QTest.keyClick(grid, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    shown.until(lambda: albums(shown) == {"Best": [first, third]})
    shown.until(lambda: shown.names() == [first, third])
    assert grid.currentIndex().row() == 1
    shown.until(lambda: "taken out" in shown.window.page.undo.words.text())
    undo(shown)
    shown.until(lambda: shown.names() == [first, second, third])


def test_a_renamed_album_goes_on_being_shown(shown: Shown) -> None:
    made = make(shown, "Best", [0])
    make(shown, "Other", [1])
    open_album(shown, 0)
    shown.until(lambda: len(shown.names()) == 1)
    made.list.item(0).setText("  Très   bien ")
    shown.until(lambda: shown.window.page.heading.words == "Très bien")
    shown.until(lambda: "Renamed" in shown.window.page.undo.words.text())
    made.list.item(0).setText("OTHER")
    shown.until(lambda: "of that name already" in shown.window.page.problem.words.text())
    shown.until(lambda: made.list.item(0).text() == "Très bien")
    undo(shown)
    shown.until(lambda: shown.window.page.heading.words == "Best")


def test_a_deleted_album_comes_back_with_its_photos(shown: Shown) -> None:
    first = shown.names()[0]
    made = make(shown, "Best", [0])
    make(shown, "Other", [1])
    open_album(shown, 0)
    shown.until(lambda: shown.names() == [first])
    made.list.setFocus()
    made.list.setCurrentRow(0)
    QTest.keyClick(made.list, Qt.Key.Key_Delete)
    shown.until(lambda: list(albums(shown)) == ["Other"])
    shown.until(lambda: len(shown.names()) == 5)
    shown.until(lambda: "Its photos stay" in shown.window.page.undo.words.text())
    undo(shown)
    shown.until(lambda: shown.names() == [first])
    assert list(albums(shown)) == ["Best", "Other"]


def test_albums_change_places_by_keys(shown: Shown) -> None:
    made = make(shown, "one", [0])
    make(shown, "two", [1])
    made.list.setFocus()
    made.list.setCurrentRow(1)
    QTest.keyClick(made.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    shown.until(lambda: list(albums(shown)) == ["two", "one"])


def test_photos_are_dropped_onto_an_album(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = shown.names()[:2]
    made, grid = make(shown, "Best", [0]).list, shown.window.page.grid
    grid.choose([1], current=1)
    place = QPointF(made.visualItemRect(made.item(0)).center())
    drop = _Dropped(place, grid.model().mimeData(grid.selectionModel().selectedRows()))
    monkeypatch.setattr(_Dropped, "source", lambda _: grid, raising=False)
    AlbumList.dropEvent(made, drop)
    shown.until(lambda: albums(shown) == {"Best": [first, second]})


class _Dropped(QDropEvent):
    """As Qt makes it while it drags."""

    def __init__(self, place: QPointF, mime: QMimeData) -> None:
        copy, held = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        super().__init__(place, copy, mime, held, Qt.KeyboardModifier.NoModifier)


def test_the_menu_offers_the_albums_used_last_and_a_new_one(shown: Shown) -> None:
    make(shown, "one", [0])
    make(shown, "two", [1])
    shown.window.page.grid.choose([2], current=2)
    menu = shown.window.registry["add-to-album"].menu()
    assert isinstance(menu, QMenu)
    menu.popup(shown.window.mapToGlobal(QPoint(9, 9)))
    words = [entry.text() for entry in menu.actions() if not entry.isSeparator()]
    assert words == ["two", "one", "New album…"]
    menu.actions()[1].trigger()
    menu.close()
    shown.until(lambda: len(albums(shown)["one"]) == 2)
    assert dialogless(shown)


def dialogless(shown: Shown) -> bool:
    return not any(d.isVisible() for d in shown.window.findChildren(AlbumDialog))


def test_without_photos_an_album_is_made_by_the_button(shown: Shown) -> None:
    shown.window.page.grid.clearSelection()
    shown.window.search.albums.make.click()
    asked = dialog(shown)
    assert not asked.agree.isEnabled()
    QTest.keyClicks(asked.field, "empty")
    asked.agree.click()
    shown.until(lambda: albums(shown) == {"empty": []})
    open_row = shown.window.search.albums.list
    shown.until(lambda: open_row.count() == 1)
    open_album(shown, 0)
    empty = shown.window.page.empty
    shown.until(lambda: shown.window.page.stack.currentWidget() is empty)
    assert empty.state is Emptiness.EMPTY_ALBUM


def test_the_menu_of_an_album_does_all_of_it(shown: Shown) -> None:
    first = shown.names()[0]
    made = make(shown, "one", [0])
    make(shown, "two", [1])
    choose(shown, "two", "Move up (Alt+Up)")
    shown.until(lambda: list(albums(shown)) == ["two", "one"])
    choose(shown, "two", "Move down (Alt+Down)")
    shown.until(lambda: list(albums(shown)) == ["one", "two"])
    choose(shown, "one", "Show its photos")
    shown.until(lambda: shown.names() == [first])
    choose(shown, "one", "Rename")
    assert made.list.editing
    made.list.setFocus()
    choose(shown, "two", "Delete this album")
    shown.until(lambda: list(albums(shown)) == ["one"])


def choose(shown: Shown, name: str, words: str) -> None:
    """In the context menu of an album."""
    made = shown.window.search.albums
    shown.until(lambda: name in [album.name for album in made.list.albums])
    row = [album.name for album in made.list.albums].index(name)
    entries = made.menu(row).actions()
    next(entry for entry in entries if entry.text() == words).trigger()


def test_keys_move_photos_within_their_album(shown: Shown) -> None:
    a, b, c, d, e = names = shown.names()
    make(shown, "Best", [0, 1, 2, 3, 4])
    grid, moves = shown.window.page.grid, shown.window.registry["album-later"]
    assert not moves.isVisible()
    open_album(shown, 0)
    shown.until(lambda: moves.isVisible())
    grid.setFocus()
    grid.choose([0, 1], current=0)
    for key, expected in (
        (Qt.Key.Key_Right, [c, a, b, d, e]),
        (Qt.Key.Key_End, [c, d, e, a, b]),
        (Qt.Key.Key_Left, [c, d, a, b, e]),
        (Qt.Key.Key_Home, names),
    ):
        QTest.keyClick(grid, key, Qt.KeyboardModifier.AltModifier | _SHIFT)
        shown.until(lambda expected=expected: albums(shown)["Best"] == expected)  # type: ignore[misc]
        shown.until(lambda expected=expected: shown.names() == expected)  # type: ignore[misc]
        assert {hit.path.name for hit in grid.chosen()} == {a, b}
    for _ in range(2):  # faster than the answers
        QTest.keyClick(grid, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier | _SHIFT)
    shown.until(lambda: shown.names() == [c, d, a, b, e])
    shown.until_idle()
    undo(shown)
    shown.until(lambda: shown.names() == [c, a, b, d, e])


def test_photos_are_dragged_to_another_place_in_their_album(shown: Shown) -> None:
    a, b, c, *_ = shown.names()
    make(shown, "Best", [0, 1, 2])
    open_album(shown, 0)
    shown.until(lambda: shown.names() == [a, b, c])
    grid, drops = shown.window.page.grid, shown.window.search.album_order.drops
    assert grid.acceptDrops()
    first, last = (grid.visualRect(grid.model().index(row, 0)) for row in (0, 2))
    assert drops.place_at(first.center() - QPoint(9, 0))[0] == 0
    assert drops.place_at(first.center() + QPoint(9, 0))[0] == 1
    assert drops.place_at(QPoint(last.right() + 50, last.center().y()))[0] == 3
    grid.choose([0], current=0)
    drops.dropped.emit(3)
    shown.until(lambda: shown.names() == [b, c, a])
    grid.choose([1, 2], current=1)
    drops.dropped.emit(0)
    shown.until(lambda: shown.names() == [c, a, b])
    shown.window.page.bar.clear()
    shown.until(lambda: len(shown.names()) == 5)
    assert not grid.acceptDrops(), "folders are dropped onto the window"


def test_the_first_photo_is_the_cover(shown: Shown) -> None:
    made = make(shown, "Best", [1, 0]).list
    ids = shown.window.page.grid.ids
    assert made.albums[0].cover == ids[0]
    shown.until(lambda: not made.lacking())
    before = made.item(0).icon().pixmap(20, 20).toImage()
    shown.window.search.album_actions._known.move(made.albums[0].id, [ids[1]], ids[0])
    shown.window.search.albums.load()
    shown.until(lambda: made.albums[0].cover == ids[1])
    shown.until(lambda: made.item(0).icon().pixmap(20, 20).toImage() != before)
