"""What single entries of the window do, where no other does the same (`expected_effects.py`).

Import it only after Qt's platform is chosen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QLineEdit

from photosearch.gui.style.window_state import WindowState
from photosearch.types import Region, SavedSearch, TextTerm
from support.window import drivers as by
from support.window import expected_effects as p
from support.window.window_fixture import Perform, Stand, effect


@effect
def new_photo(stand: Stand) -> Iterator[None]:
    """The folder isn't watched, so that only the person's wish finds it."""
    stand.shown.engine.watching.close()
    (stand.photos / "moon.png").rename(stand.photos / "cat.png")
    content = (stand.photos / "cat.jpg").read_bytes()
    (stand.photos / "new.jpg").write_bytes(content + b"\0")  # other bytes, another photo
    yield
    stand.until(lambda: stand.elsewhere(p.count) == 6)


@effect
def folder_added(stand: Stand) -> Iterator[None]:
    more = stand.place / "more"
    more.mkdir()
    yield
    by.pick(stand, more)
    stand.until(lambda: more in (stand.elsewhere(p.folders) or []))


@effect
def folder_removed(stand: Stand) -> Iterator[None]:
    yield
    by.answer(stand.shown, "Remove")
    stand.until(stand.shown.window.page.undo.isVisible)
    stand.shown.window.page.undo.settle()
    stand.until_elsewhere(p.folders, [])
    assert len(list(stand.photos.iterdir())) == 5


@effect
def renamed(stand: Stand) -> Iterator[None]:
    yield
    editor = stand.shown.window.search.saved.list.viewport().findChild(QLineEdit)
    assert editor is not None
    editor.setText("other")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    stand.until_elsewhere(p.names, ["other", "two"])


def searches_exported(stand: Stand) -> None:
    file = stand.place / "searches.jsonl"
    by.files_menu("Export saved searches…")(stand)
    by.pick(stand, file)
    stand.until(lambda: file.exists() and file.read_text("utf-8").count("\n") >= 2)
    assert "moon" in file.read_text("utf-8")


def searches_imported(stand: Stand) -> None:
    file, library = stand.place / "searches.jsonl", stand.shown.engine.library
    library.searches.save(SavedSearch("third", "rocket"))
    library.search.export_saved(file)
    library.searches.remove("third")
    by.files_menu("Import saved searches…")(stand)
    by.pick(stand, file)
    stand.until(lambda: "third" in (stand.elsewhere(p.names) or []))


def recent_asked(stand: Stand) -> None:
    bar = stand.shown.window.page.bar
    for words in ("a search", "a cat"):
        bar.state.update(text=words)
        stand.remembered()
    by.click(bar._lens)
    by.take(stand, "a search")
    assert stand.remembered() == "a search"


def recent_forgotten(stand: Stand) -> None:
    stand.shown.window.page.bar.state.update(text="a rocket")
    stand.remembered()
    by.keys("Alt+Down", "field")(stand)
    by.take(stand, "Clear recent searches")
    stand.until_elsewhere(lambda other: other.searches.recent(), [])


def part_of_a_chip(stand: Stand) -> None:
    by.with_chip(by.a_photo, "Only a part of it…")(stand)
    dialog = stand.shown.window.search.parts.dialog
    assert dialog is not None
    stand.until(dialog.picker.isVisible)
    QTest.keyClick(dialog.picker, Qt.Key.Key_Left)
    QTest.keyClick(dialog.picker, Qt.Key.Key_Return)
    assert "0.25" in stand.remembered()


def words_changed(stand: Stand) -> None:
    by.with_chip(lambda _: TextTerm("dog"), "Change the words")(stand)
    (chip,) = stand.shown.window.page.bar.chips.chips
    stand.until(lambda: chip.field is not None)
    assert chip.field is not None
    QTest.keyClicks(chip.field, "puppy")
    QTest.keyClick(chip.field, Qt.Key.Key_Return)


def the_whole(stand: Stand) -> None:
    part = Region(0.1, 0.1, 0.9, 0.9)
    by.with_chip(lambda stand: by.a_photo(stand, part), "The whole picture")(stand)
    text = stand.remembered()
    assert text.startswith("photo:")
    assert "0.9" not in text


def taken_out(stand: Stand) -> None:
    by.with_chip(lambda _: TextTerm("dog"), "Remove")(stand)
    stand.shown.window.page.bar.state.update(text="cat")
    assert stand.remembered() == "cat"


def word(weight: float = 1.0) -> Callable[[Stand], TextTerm]:
    return lambda _stand: TextTerm("dog", weight)


@effect
def closed(stand: Stand) -> Iterator[None]:
    """The window goes, and its state is on disk."""
    stand.shown.window.page.slider.setValue(300)
    yield
    stand.until(stand.shown.window.isHidden)
    assert WindowState(stand.shown.engine.library.directory).side == 300


@effect
def opens(stand: Stand, kind: type[QDialog]) -> Iterator[None]:
    """A dialog: that is all it does."""
    yield
    (dialog,) = stand.shown.window.findChildren(kind)
    assert dialog.isVisible()
    dialog.close()


@effect
def pasted(stand: Stand) -> Iterator[None]:
    QGuiApplication.clipboard().setText(str(stand.photos / "cat.jpg"))
    yield
    assert "cat.jpg" in stand.remembered()


@effect
def kept_by_key(stand: Stand) -> Iterator[None]:
    stand.shown.window.page.bar.state.update(text="a rocket")
    stand.shown.until_idle()
    yield
    stand.until_elsewhere(p.names, ["one", "two", "“a rocket”"])
    stand.shown.window.search.saved.list.setFocus()  # ends the edit of its name


def panel_hidden(ask: Perform) -> Perform:
    """Nothing outside the window changes; the panel goes and comes."""

    def perform(stand: Stand) -> None:
        for shown in (False, True):
            ask(stand)
            assert stand.shown.window.panel.isVisible() is shown

    return perform


def full_screen(ask: Perform) -> Perform:
    def perform(stand: Stand) -> None:
        for way in (ask, by.keys("F11", "field"), by.keys("F11", "viewer")):
            for full in (True, False):
                way(stand)
                assert stand.shown.window.isFullScreen() is full

    return perform


def everything_copied(stand: Stand) -> None:
    by.keys("Ctrl+A")(stand)
    window, clipboard = stand.shown.window, QGuiApplication.clipboard()
    QTest.keyClick(window.page.grid, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    paths = [Path(url.toLocalFile()) for url in clipboard.mimeData().urls()]
    assert set(paths) == set(stand.photos.iterdir())
    window.registry["copy-path"].trigger()
    assert clipboard.text().splitlines() == [str(path) for path in paths]
    assert not window.registry["similar"].isEnabled(), "more than one photo is chosen"


def menu_by_keys(stand: Stand) -> None:
    p.copied_path(by.photo_menu("Copy path"))(stand)
    by.choose(stand, 2)
    grid = stand.shown.window.page.grid
    QTest.keyClick(grid, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    by.take(stand, "Copy path")
    assert QGuiApplication.clipboard().text() == str(stand.photos / stand.name(2))


def sample(words: str) -> Callable[[Stand], QAbstractButton]:
    """A search to try, in a window that has room for all of them."""

    def find(stand: Stand) -> QAbstractButton:
        stand.shown.window.resize(1400, 700)
        samples = stand.shown.window.page.samples
        stand.shown.engine.samples.found.emit([words])
        stand.until(lambda: samples.isVisible() and samples.buttons[-1].isVisible())
        return by.button(stand.shown.window, words)

    return find


def model_got(stand: Stand) -> None:
    """The hub is asked for it; this one has it not, and that is said."""
    hub, page = stand.hub(), stand.shown.window.page
    stand.until(page.hint.action.isVisible)
    by.click(page.hint.action)
    stand.until(lambda: any("ViT-B-32-256" in path for _, path, _ in hub.asked))
    stand.until(page.problem.isVisible)


def crossed_out(stand: Stand) -> None:
    cross = by.chip(stand, TextTerm("dog"))._cross
    stand.until(cross.isVisible)
    by.click(cross)
    stand.shown.window.page.bar.state.update(text="cat")
    assert stand.remembered() == "cat"
