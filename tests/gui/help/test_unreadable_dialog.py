"""The panel of files that can't be read: filter, try again, show in folder."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from shiboken6 import isValid

from photosearch.catalogue import Catalogue, catalogue
from photosearch.gui.help.unreadable_dialog import UnreadableDialog
from photosearch.gui.platform import desktop
from photosearch.gui.services import index_service
from photosearch.images import files
from support.window.drivers import button, click

if TYPE_CHECKING:
    from support.window.shown import Shown


@pytest.fixture
def broken(empty: Shown, photos: Path) -> Path:
    """The folder of the window, with an empty file and a damaged one."""
    (photos / "empty.jpg").touch()
    (photos / "damaged.png").write_bytes(bytes((photos / "moon.png").stat().st_size))
    empty.window.drop_and_paste.take_paths([photos])
    empty.until_asked()
    empty.until(lambda: len(empty.names()) == 5)
    empty.until_idle()
    return photos


@pytest.fixture
def panel(empty: Shown, broken: Path) -> Iterator[UnreadableDialog]:
    assert broken.is_dir()
    empty.until(lambda: empty.window.status.unreadable.text() == "2 files can't be read")
    click(empty.window.status.unreadable)
    dialog = empty.window.findChild(UnreadableDialog)
    assert dialog is not None
    yield dialog
    if isValid(dialog):
        dialog.close()


def names(panel: UnreadableDialog) -> list[str]:
    return [row.text(0) for row in panel._rows()]


def choose(panel: UnreadableDialog, name: str) -> None:
    row = next(row for row in panel._rows() if row.text(0) == name)
    panel.table.setCurrentItem(row)


def test_the_filter_looks_at_name_folder_and_reason(panel: UnreadableDialog) -> None:
    assert names(panel) == ["damaged.png", "empty.jpg"]
    reason = panel._rows()[1].text(1)
    for words, left in (("DAMAGED", ["damaged.png"]), (reason, ["empty.jpg"]), ("xyz", [])):
        panel.filter.setText(words)
        assert names(panel) == left
    assert not panel.retry.isEnabled()
    assert "0 of 2" in panel.words.text()
    panel.filter.setText("damaged")
    assert panel.retry.text() == "Try again (1)", "what the filter shows"
    panel.filter.clear()
    assert len(names(panel)) == 2
    QTest.keyClick(panel.filter, Qt.Key.Key_Return)
    assert "being read" not in panel.words.text()


def mend(folder: Path) -> None:
    """So that nobody sees by its times that the damaged file has changed."""
    bad = folder / "damaged.png"
    times = bad.stat()
    bad.write_bytes((folder / "moon.png").read_bytes())
    os.utime(bad, ns=(times.st_atime_ns, times.st_mtime_ns))


@pytest.mark.parametrize("chosen", [True, False])
def test_trying_again_reads_a_file_that_seems_unchanged(
    empty: Shown, panel: UnreadableDialog, broken: Path, chosen: bool
) -> None:
    """As when a disk's read error has gone: a scan alone wouldn't notice."""
    mend(broken)
    if chosen:
        choose(panel, "damaged.png")
    assert panel.retry.text() == ("Try again (1)" if chosen else "Try all again")
    click(panel.retry)
    assert "being read again" in panel.words.text()
    empty.until(lambda: names(panel) == ["empty.jpg"])
    empty.until_idle()
    empty.until(lambda: "searched" in panel.words.text())


def test_show_in_folder(
    empty: Shown, panel: UnreadableDialog, broken: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Path] = []
    monkeypatch.setattr(desktop, "show_in_folder", asked.append)
    assert not panel.folder.isEnabled()
    choose(panel, "empty.jpg")
    click(panel.folder)
    empty.until(lambda: asked == [broken / "empty.jpg"])
    click(button(panel, "Close"))
    assert not panel.isVisible()


def test_what_a_share_kept_from_being_read_is_tried_again_by_itself(
    empty: Shown, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fails, original = [True], files._open

    def opened(path: Path) -> int:
        if fails and path.parent == photos:
            raise OSError(errno.EIO, "no")
        return original(path)

    monkeypatch.setattr(index_service, "_LEAST_PAUSE", 0.2)
    monkeypatch.setattr(catalogue, "_PENDING", catalogue._PENDING.replace("60 <<", "0 <<"))
    monkeypatch.setattr(Catalogue, "retry_in", lambda _: 0.0)
    monkeypatch.setattr(files, "_open", opened)
    empty.engine.add_folders([photos])
    empty.until(lambda: empty.window.status.unreadable.text() == "5 files can't be read")
    assert empty.names() == []
    fails.clear()
    empty.until(lambda: len(empty.names()) == 5)
    empty.until(lambda: not empty.window.status.unreadable.isVisible())
