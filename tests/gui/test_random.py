"""Whatever is pressed, clicked, dropped or resized, in any order, while photos are indexed.

PHOTOSEARCH_ACTIONS sets how many actions; the seed is in the test's name.
"""

from __future__ import annotations

import os
import random
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QMessageBox, QWidget

from photosearch.gui import desktop
from photosearch.gui.drops import file_url

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Shown

ACTIONS = int(os.environ.get("PHOTOSEARCH_ACTIONS", "300"))
KEYS = [
    *(Qt.Key[f"Key_{letter}"] for letter in "ACFIRSZ01"),
    *(Qt.Key[f"Key_{name}"] for name in ("Up", "Down", "Left", "Right", "Home", "End")),
    *(Qt.Key[f"Key_{name}"] for name in ("PageUp", "PageDown", "Space", "Return", "Escape")),
    *(Qt.Key[f"Key_{name}"] for name in ("Tab", "Backspace", "Delete", "Plus", "Minus")),
    *(Qt.Key[f"Key_{name}"] for name in ("F5", "F9", "Menu", "Question")),
]
HELD = [
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
]


class Hand:
    """Does one thing after the other."""

    def __init__(self, shown: Shown, folder: Path, seed: int) -> None:
        self.shown, self.folder, self.random = shown, folder, random.Random(seed)
        self.acts = [self.key, self.key, self.key, self.click, self.double_click, self.wheel_size]
        self.acts += [self.resize, self.drop, self.type, self.search, self.place]

    def act(self) -> None:
        self.close_dialogs()
        self.random.choice(self.acts)()
        QApplication.processEvents()

    def close_dialogs(self) -> None:
        popup = QApplication.activePopupWidget()
        if isinstance(popup, QMenu):
            popup.close()
        for dialog in self.shown.window.findChildren(QDialog):
            if dialog.isVisible():
                dialog.reject()

    def target(self) -> QWidget:
        return QApplication.focusWidget() or self.shown.window

    def key(self) -> None:
        key = self.random.choice(KEYS)
        QTest.keyClick(self.target(), key, self.random.choice(HELD))

    def type(self) -> None:
        field = self.shown.window.page.bar.field
        if field.isVisible() and field.isEnabled():
            QTest.keyClicks(field, self.random.choice(["cat", "a moon", "<b>", " "]))

    def search(self) -> None:
        """QTest can't type these."""
        self.shown.window.page.bar.set_text(self.random.choice(["\u05d0\u05d1\u05d2", "猫", "é"]))

    def click(self) -> None:
        widgets = [w for w in self.shown.window.findChildren(QWidget) if w.isVisible()]
        widget = self.random.choice(widgets)
        QTest.mouseClick(widget, self.random.choice(list(BUTTONS)), pos=self.within(widget))

    def double_click(self) -> None:
        for view in (self.shown.window.page.grid.viewport(), self.shown.window.viewer.stage):
            if view.isVisible():
                QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=self.within(view))

    def within(self, widget: QWidget) -> QPoint:
        return QPoint(
            self.random.randrange(max(1, widget.width())),
            self.random.randrange(max(1, widget.height())),
        )

    def wheel_size(self) -> None:
        self.shown.window.page.grid.set_side(self.random.randrange(50, 500))

    def place(self) -> None:
        bar = self.shown.window.page.grid.verticalScrollBar()
        bar.setValue(self.random.randrange(bar.maximum() + 1))

    def resize(self) -> None:
        self.shown.window.resize(self.random.randrange(320, 1600), self.random.randrange(300, 1000))

    def drop(self) -> None:
        mime = QMimeData()
        picture = self.random.choice(sorted(self.folder.iterdir()))
        if self.random.random() < 0.5:
            mime.setUrls([file_url(self.random.choice([picture, self.folder]))])
        else:
            mime.setText(self.random.choice(["moon", "https://example.org/a.jpg", str(picture)]))
        self.shown.drop(mime)


BUTTONS = (Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton)


@pytest.mark.parametrize("seed", [1])
def test_nothing_breaks_it(
    shown: Shown, photos: Path, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[object] = []
    monkeypatch.setattr(desktop, "open_file", lambda path: opened.append(path) or True)
    monkeypatch.setattr(desktop, "show_in_folder", opened.append)
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: dialog.deleteLater())
    monkeypatch.setattr(QMessageBox, "open", lambda box: box.deleteLater())
    monkeypatch.setattr(type(shown.window), "close", lambda _window: True)
    folder = photos.parent / "more"
    folder.mkdir()
    noise = np.random.default_rng(seed).integers(0, 255, (60, 80, 3), dtype=np.uint8)
    for number in range(60):
        Image.fromarray(np.roll(noise, number)).save(folder / f"{number:02} <i>x.jpg")
    before = {path: path.stat().st_mtime_ns for path in [*photos.iterdir(), *folder.iterdir()]}
    shown.engine.add_folders([folder])
    hand = Hand(shown, folder, seed)
    for _ in range(ACTIONS):
        hand.act()
    hand.close_dialogs()
    monkeypatch.undo()
    assert {path: path.stat().st_mtime_ns for path in before} == before, "photos stay as they are"
    shown.window.pages.setCurrentIndex(0)
    with shown.bot.waitSignal(shown.engine.searcher.answered, timeout=60_000):
        shown.window.page.bar.set_text("a cup of coffee")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
