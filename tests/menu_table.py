"""How each entry of the window is performed, unless a test elsewhere does that."""

from __future__ import annotations

from pathlib import Path

import performed as p
from performed import Perform, Stand
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog

from photosearch.gui.window_state import WindowState
from photosearch.types import Region, SavedSearch, TextTerm

PHOTO = {
    "View": p.viewed,
    "Open": lambda ask: p.opened(ask, p.the_photo),
    "Show in folder": lambda ask: p.opened(ask, p.the_folder),
    "Find similar": lambda ask: p.asked(ask, "photo:"),
    "More like this": lambda ask: p.asked(ask, "like:"),
    "Less like this": lambda ask: p.asked(ask, "unlike:"),
    "Favourite, or not": p.marked,
    "Copy file": p.copied,
    "Copy path": p.copied_path,
    "Export copies…": p.exported,
    "Export a list…": p.listed,
    "Move to the trash…": p.trashed,
}
GRID_KEYS = {
    "Ctrl+Shift+F": "Find similar",
    "Ctrl+Shift+O": "Show in folder",
    "Alt+Up": "More like this",
    "Alt+Down": "Less like this",
    "B": "Favourite, or not",
    "Ctrl+C": "Copy file",
    "Ctrl+Shift+C": "Copy path",
    "Ctrl+E": "Export copies…",
    "Ctrl+Shift+E": "Export a list…",
    "Del": "Move to the trash…",
}


def similar_tool(stand: Stand) -> QAbstractButton:
    return stand.shown.window.viewer.similar


def open_tool(stand: Stand) -> QAbstractButton:
    return stand.shown.window.viewer.open


def new_photo(ask: Perform) -> Perform:
    """The folder isn't watched, so that only the person's wish finds it."""

    def perform(stand: Stand) -> None:
        stand.shown.engine.watching.close()
        (stand.photos / "moon.png").rename(stand.photos / "cat.png")
        content = (stand.photos / "cat.jpg").read_bytes()
        (stand.photos / "new.jpg").write_bytes(content + b"\0")  # other bytes, another photo
        ask(stand)
        stand.until(lambda: stand.elsewhere(p.count) == 6)

    return perform


def folder_added(ask: Perform) -> Perform:
    def perform(stand: Stand) -> None:
        more = stand.place / "more"
        more.mkdir()
        ask(stand)
        p.pick(stand, more)
        stand.until(lambda: more in (stand.elsewhere(p.folders) or []))

    return perform


def folder_removed(ask: Perform) -> Perform:
    def perform(stand: Stand) -> None:
        ask(stand)
        p.answer(stand, "Remove")
        stand.until(stand.shown.window.page.undo.isVisible)
        stand.shown.window.page.undo.settle()
        stand.until_elsewhere(p.folders, [])
        assert len(list(stand.photos.iterdir())) == 5

    return perform


def renamed(ask: Perform) -> Perform:
    def perform(stand: Stand) -> None:
        ask(stand)
        saved = stand.shown.window.desk.saved.list
        editor = next(child for child in saved.viewport().children() if hasattr(child, "setText"))
        editor.setText("other")
        QTest.keyClick(editor, Qt.Key.Key_Return)
        stand.until_elsewhere(p.names, ["other", "two"])

    return perform


def searches_exported(stand: Stand) -> None:
    file = stand.place / "searches.jsonl"
    p.files_menu("Export saved searches…")(stand)
    p.pick(stand, file)
    stand.until(lambda: file.exists() and file.read_text("utf-8").count("\n") >= 2)
    assert "moon" in file.read_text("utf-8")


def searches_imported(stand: Stand) -> None:
    file, library = stand.place / "searches.jsonl", stand.shown.engine.library
    library.searches.save(SavedSearch("third", "rocket"))
    library.export_searches(file)
    library.searches.remove("third")
    p.files_menu("Import saved searches…")(stand)
    p.pick(stand, file)
    stand.until(lambda: "third" in (stand.elsewhere(p.names) or []))


def recent_asked(stand: Stand) -> None:
    window = stand.shown.window
    window.page.bar.set_text("a rocket")
    stand.remembered()
    window.page.bar.set_text("a cat")
    stand.remembered()
    window.page.bar._lens.click()
    p.take(stand, "a rocket")
    assert stand.remembered() == "a rocket"


def recent_forgotten(stand: Stand) -> None:
    stand.shown.window.page.bar.set_text("a rocket")
    stand.remembered()
    p.keys("Alt+Down", "field")(stand)
    p.take(stand, "Forget these searches")
    stand.until_elsewhere(lambda other: other.searches.recent(), [])


def part_of_a_chip(stand: Stand) -> None:
    p.with_chip(p.a_photo, "Only a part of it…")(stand)
    dialog = stand.shown.window.desk.parts.dialog
    assert dialog is not None
    stand.until(dialog.picker.isVisible)
    QTest.keyClick(dialog.picker, Qt.Key.Key_Left)
    QTest.keyClick(dialog.picker, Qt.Key.Key_Return)
    assert "0.25" in stand.remembered()


def the_whole(stand: Stand) -> None:
    part = Region(0.1, 0.1, 0.9, 0.9)
    p.with_chip(lambda stand: p.a_photo(stand, part), "The whole picture")(stand)
    text = stand.remembered()
    assert text.startswith("photo:")
    assert "0.9" not in text


def taken_out(stand: Stand) -> None:
    p.with_chip(lambda _: TextTerm("dog"), "Take it out of the search")(stand)
    stand.shown.window.page.bar.set_text("cat")
    assert stand.remembered() == "cat"


def word(weight: float = 1.0) -> object:
    return lambda _stand: TextTerm("dog", weight)


def closed(ask: Perform) -> Perform:
    """The window goes, and its state is on disk."""

    def perform(stand: Stand) -> None:
        stand.shown.window.page.slider.setValue(300)
        ask(stand)
        stand.until(stand.shown.window.isHidden)
        assert WindowState(stand.shown.engine.library.directory).side == 300

    return perform


def shows(kind: str) -> object:
    """It opens a dialog: that is all it does."""

    def made(ask: Perform) -> Perform:
        def perform(stand: Stand) -> None:
            ask(stand)
            found = stand.shown.window.findChildren(QDialog)
            (dialog,) = [one for one in found if type(one).__name__ == kind]
            assert dialog.isVisible()
            dialog.close()

        return perform

    return made


def pasted(stand: Stand) -> None:
    from PySide6.QtGui import QGuiApplication

    QGuiApplication.clipboard().setText(str(stand.photos / "cat.jpg"))
    p.keys("Ctrl+V")(stand)
    assert "cat.jpg" in stand.remembered()


def kept_by_key(stand: Stand) -> None:
    stand.shown.window.page.bar.set_text("a rocket")
    p.keys("Ctrl+D", "field")(stand)
    stand.until_elsewhere(p.names, ["one", "two", "“a rocket”"])
    stand.shown.window.desk.saved.list.setFocus()  # ends the edit of its name


def panel_hidden(ask: Perform) -> Perform:
    """Nothing outside the window changes; the panel goes and comes."""

    def perform(stand: Stand) -> None:
        for shown in (False, True):
            ask(stand)
            assert stand.shown.window.panel.isVisible() is shown

    return perform


def full_screen(stand: Stand) -> None:
    p.keys("F11", "viewer")(stand)
    assert stand.shown.window.isFullScreen()


def everything_copied(stand: Stand) -> None:
    from PySide6.QtGui import QGuiApplication

    p.in_order(p.keys("Ctrl+A"))(stand)
    grid = stand.shown.window.page.grid
    QTest.keyClick(grid, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    found = {Path(url.toLocalFile()) for url in QGuiApplication.clipboard().mimeData().urls()}
    assert found == set(stand.photos.iterdir())


def menu_by_f10(stand: Stand) -> None:
    p.choose(stand)
    grid = stand.shown.window.page.grid
    QTest.keyClick(grid, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    p.take(stand, "Copy path")


DONE_HERE: dict[str, Perform] = {
    **{f"photo: {words}": act(p.from_photo_menu(words)) for words, act in PHOTO.items()},
    **{f"key grid: {keys}": PHOTO[words](p.keys(keys)) for keys, words in GRID_KEYS.items()},
    "key viewer: B": p.marked(p.keys("B", "viewer")),
    "key viewer: Ctrl+C": p.copied(p.keys("Ctrl+C", "viewer")),
    "key viewer: Ctrl+Shift+F": p.asked(p.keys("Ctrl+Shift+F", "viewer"), "photo:"),
    "key viewer: Del": p.trashed(p.keys("Del", "viewer")),
    "key viewer: F11": full_screen,
    "key window: Ctrl+,": shows("SettingsDialog")(p.keys("Ctrl+,")),
    "key window: F1": shows("Guide")(p.keys("F1")),
    "key window: ?": shows("KeysDialog")(p.keys("?")),
    "key window: Ctrl+D": kept_by_key,
    "key window: Ctrl+O": folder_added(p.keys("Ctrl+O")),
    "key window: Ctrl+Q": closed(p.keys("Ctrl+Q")),
    "key window: Ctrl+W": closed(p.keys("Ctrl+W")),
    "key window: Ctrl+R": p.asked(p.keys("Ctrl+R"), "photo:"),
    "key window: Ctrl+V": pasted,
    "key window: F5": new_photo(p.keys("F5")),
    "key window: F9": panel_hidden(p.keys("F9")),
    "key folderList: Del": folder_removed(
        p.in_order(lambda s: s.shown.window.panel.list.setCurrentRow(1), p.keys("Del", "panel"))
    ),
    "listed Photos: Ctrl+A": everything_copied,
    "listed Photos: Menu, Shift+F10": menu_by_f10,
    "listed Photos: Enter": p.opened(p.keys("Return"), p.the_photo),
    "listed One photo: Enter": p.opened(p.keys("Return", "viewer"), p.the_photo),
    "folder: Open folder": p.opened(p.folder_menu(1, "Open folder"), p.the_folder),
    "folder: Look for new photos": new_photo(p.folder_menu(1, "Look for new photos")),
    "folder: Remove from the library…": folder_removed(
        p.folder_menu(1, "Remove from the library…")
    ),
    "all photos: Add a folder…": folder_added(p.folder_menu(0, "Add a folder…")),
    "all photos: Look for new photos": new_photo(p.folder_menu(0, "Look for new photos")),
    "saved search: Search": p.asked(p.saved_menu("Search", 1), 'moon kind:"PNG"'),
    "saved search: Rename": renamed(p.saved_menu("Rename")),
    "saved search: Move down (Alt+Down)": p.kept(
        p.saved_menu("Move down (Alt+Down)"), p.names, ["two", "one"]
    ),
    "saved search: Move up (Alt+Up)": p.kept(
        p.saved_menu("Move up (Alt+Up)", 1), p.names, ["two", "one"]
    ),
    "saved search: Remove": p.kept(p.saved_menu("Remove"), p.names, ["two"]),
    "saved searches: Export saved searches…": searches_exported,
    "saved searches: Import saved searches…": searches_imported,
    "recent: a search": recent_asked,
    "recent: Forget these searches": recent_forgotten,
    "chip: Less like this": p.asked(p.with_chip(word(), "Less like this"), "-dog"),
    "chip: More like this": p.kept(
        p.in_order(p.with_chip(word(-1.0), "More like this"), lambda s: s.remembered()),
        lambda other: other.searches.recent()[:1],
        ["dog"],
    ),
    "chip: Count more": p.asked(p.with_chip(word(), "Count more"), "1.5:dog"),
    "chip: Count less": p.asked(p.with_chip(word(), "Count less"), "0.5:dog"),
    "chip: Only a part of it…": part_of_a_chip,
    "chip: The whole picture": the_whole,
    "chip: Take it out of the search": taken_out,
    "window button: Find similar photos": p.asked(p.press(similar_tool, 1), "photo:"),
    "window button: Open with another program (Enter)": p.opened(
        p.press(open_tool, 1), p.the_photo
    ),
    "window button: Look for new photos (F5)": new_photo(
        p.press(lambda s: s.shown.window.panel.rescan)
    ),
    "window button: Add a folder of photos": folder_added(
        p.press(lambda s: s.shown.window.panel.add)
    ),
    "window button: Show or hide the folders (F9)": panel_hidden(
        p.press(lambda s: s.shown.window.page.panel_button)
    ),
}
