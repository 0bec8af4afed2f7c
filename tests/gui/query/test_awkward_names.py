"""Names that look like SQL, like a query's syntax or like nothing, pasted into the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from support.models.fakes import FakeEncoder
from support.photos.awkward import AS_THEY_ARE, OUR_SYNTAX
from support.window.drivers import click
from support.window.shown import window_on

if TYPE_CHECKING:
    from support.window.shown import Open, Shown

NAMES = AS_THEY_ARE[::7]


def test_pasted_names_find_their_files(
    open_window: Open,
    tmp_path: Path,
    encoder: FakeEncoder,  # noqa: ARG001
) -> None:
    folder = tmp_path / "awkward"
    folder.mkdir()
    for number, name in enumerate(NAMES):
        Image.new("RGB", (8, 6), (number * 37 % 256, 99, number)).save(folder / name, "JPEG")
    shown = window_on(open_window, folder, tmp_path / "library", indexed=True)
    for name in NAMES:
        paste_in(shown, name)
        shown.until(lambda: shown.names()[:1] == [name])  # noqa: B023 - before the next
    for name in OUR_SYNTAX:
        paste_in(shown, name)
        shown.until_through(shown.engine.do)


def paste_in(shown: Shown, text: str) -> None:
    """Instead of what was asked before."""
    bar = shown.window.page.bar
    if bar._clear.isVisible():
        click(bar._clear)
    shown.until(lambda: len(shown.names()) == len(NAMES))
    QGuiApplication.clipboard().setText(text)  # QTest has no keys for all of them
    bar.field.paste()
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
