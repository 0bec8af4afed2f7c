"""Copied files can be pasted into the file managers of Linux's desktops, and theirs into us."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest

from photosearch.gui.platform import desktop, mime_data

if TYPE_CHECKING:
    from support.window.shown import Shown

GNOME, MATE = "x-special/gnome-copied-files", "x-special/mate-copied-files"
KDE = "application/x-kde-cutselection"


def data(mime: QMimeData, name: str) -> bytes:
    return bytes(mime.data(name).data())


def test_a_copy_can_be_pasted_into_every_file_manager(shown: Shown) -> None:
    grid = shown.window.page.grid
    grid.show_row(1)
    grid.selectAll()
    shown.window.registry["copy"].trigger()
    mime = QGuiApplication.clipboard().mimeData()
    links = "\n".join(hit.path.as_uri() for hit in grid.hits)
    assert {Path(url.toLocalFile()) for url in mime.urls()} == {hit.path for hit in grid.hits}
    for name in (GNOME, MATE):
        lines = data(mime, name).decode().split("\n")
        assert lines[0] == "copy"
        assert sorted(lines[1:]) == sorted(links.split("\n"))
    assert data(mime, KDE) == b"0"


def test_one_photo_is_a_picture_too(shown: Shown) -> None:
    grid = shown.window.page.grid
    grid.show_row(1)
    shown.window.registry["copy"].trigger()
    clipboard = QGuiApplication.clipboard()
    shown.until(lambda: clipboard.mimeData().hasImage())
    picture = clipboard.mimeData().imageData()
    assert max(picture.width(), picture.height()) > 384, "no thumbnail"
    assert data(clipboard.mimeData(), GNOME) == b"copy\n" + grid.hits[1].path.as_uri().encode()
    assert data(clipboard.mimeData(), KDE) == b"0"


def test_a_drag_says_nothing_of_copying() -> None:
    assert GNOME not in desktop.as_mime([Path("/a.jpg")]).formats()


def test_links_are_written_as_bytes() -> None:
    """As GLib wants them: what isn't plain is percent-encoded, and no line end behind the last."""
    mime = desktop.as_clipping([Path("/a b/ü 100%#?.jpg"), Path("/x\udcff\n.jpg")])
    first = quote("/a b/ü 100%#?.jpg").encode()
    assert data(mime, MATE) == b"copy\nfile://" + first + b"\nfile:///x%FF%0A.jpg"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (GNOME, "copy\n{link}"),
        (MATE, "cut\n{link}"),
        ("text/plain", "x-special/nautilus-clipboard\ncut\n{link}\n"),
    ],
)
def test_what_a_file_manager_copied_can_be_pasted(
    shown: Shown, original_photos: Path, name: str, text: str
) -> None:
    mime, photo, bar = QMimeData(), original_photos / "cat.jpg", shown.window.page.bar
    mime.setData(name, text.format(link=photo.as_uri()).encode())
    assert mime_data.acceptable(mime)
    QGuiApplication.clipboard().setMimeData(mime)
    bar.field.setFocus()
    QTest.keySequence(bar.field, QKeySequence(QKeySequence.StandardKey.Paste))
    shown.until(lambda: [chip.name for chip in bar.chips.chips] == ["cat.jpg"])
    assert photo.exists()
    assert bar.field.text() == ""
