"""Opening a photo leads to another program, even where Photosearch is the one for pictures."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest

from photosearch.errors import KnownError
from photosearch.gui.platform import desktop
from photosearch.gui.platform.programs import FOLDER
from support.photos.video_samples import make_video, scene

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from support.window.shown import Shown

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="freedesktop.org's way")


@dataclass
class Machine:
    """The person's and the system's desktop entries and associations."""

    home: Path
    handed_over: list[str] = field(default_factory=list)
    """What was left to the system to open."""

    @property
    def entries(self) -> Path:
        return self.home / "share" / "applications"

    @property
    def opened(self) -> list[list[str]]:
        """What each start of the viewer was given."""
        notes = sorted(self.home.glob("viewer-*.note"))
        return [note.read_text("utf-8").splitlines() for note in notes]

    def entry(self, name: str, command: str, more: str = "") -> None:
        text = f"[Desktop Entry]\nType=Application\nName={name}\nExec={command}\n{more}"
        self.entries.mkdir(parents=True, exist_ok=True)
        (self.entries / f"{name}.desktop").write_text(text)

    def program(self, name: str) -> Path:
        """Notes what it is given."""
        path = self.home / "a b" / name
        path.parent.mkdir(exist_ok=True)
        note = self.home / "viewer-$$.note"
        path.write_text(
            f'#!/bin/sh\nprintf "%s\\n" "$@" >"{note}.part"\nmv "{note}.part" "{note}"\n'
        )
        path.chmod(0o755)
        return path

    def associate(self, defaults: str = "", cache: str = "", removed: str = "") -> None:
        (self.home / "config").mkdir(exist_ok=True)
        (self.home / "config" / "mimeapps.list").write_text(
            f"[Default Applications]\n{defaults}\n[Removed Associations]\n{removed}\n"
        )
        (self.entries / "mimeinfo.cache").write_text(f"[MIME Cache]\n{cache}\n")


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    made = Machine(tmp_path / "machine")
    made.home.mkdir()
    monkeypatch.setenv("XDG_DATA_HOME", str(made.home / "share"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(made.home / "config"))
    monkeypatch.setenv("XDG_DATA_DIRS", str(made.home / "none"))
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(made.home / "none"))
    monkeypatch.setattr(
        desktop.QDesktopServices,  # type: ignore[attr-defined]
        "openUrl",
        lambda url: bool(made.handed_over.append(url.toString()) or True),
    )
    made.entry("photosearch", f'"{made.program("photosearch")}" %F')
    made.entry("viewer", f'"{made.program("viewer")}" --show %U')
    return made


OURS_FIRST = "image/jpeg=photosearch.desktop;viewer.desktop;"


def opened(path: Path) -> bool:
    opening = desktop.opening(path)
    return opening is not None and opening()


@pytest.mark.parametrize(
    ("defaults", "cache"),
    [
        ("image/jpeg=photosearch.desktop", "image/jpeg=viewer.desktop;"),
        (OURS_FIRST, ""),
        ("", OURS_FIRST),
        ("image/jpeg=gone.desktop;hidden.desktop;photosearch.desktop", OURS_FIRST),
        ("image/jpeg=viewer.desktop", "image/jpeg=photosearch.desktop;"),
        ("image/jpeg=userapp-x.desktop", "image/jpeg=viewer.desktop;"),
    ],
)
def test_another_program_is_started(
    machine: Machine, qtbot: QtBot, tmp_path: Path, defaults: str, cache: str
) -> None:
    machine.entry("hidden", str(machine.program("hidden")), "Hidden=true\n")
    machine.entry("userapp-x", f'"{machine.home}/a b/photosearch" %f', "NoDisplay=true\n")
    machine.associate(defaults, cache)
    photo = tmp_path / "ä photo 100% 'x'.jpg"
    photo.touch()
    assert opened(photo)
    qtbot.waitUntil(lambda: bool(machine.opened), timeout=30_000)
    option, link = machine.opened[0]
    assert (option, Path(QUrl(link).toLocalFile())) == ("--show", photo)
    assert machine.handed_over == []


@pytest.mark.parametrize(
    "defaults", ["", "image/jpeg=viewer.desktop", "image/png=photosearch.desktop"]
)
def test_where_photosearch_opens_no_such_files_the_system_chooses(
    machine: Machine, tmp_path: Path, defaults: str
) -> None:
    machine.associate(defaults)
    (tmp_path / "a.jpg").touch()
    assert opened(tmp_path / "a.jpg")
    assert machine.handed_over == [(tmp_path / "a.jpg").as_uri()]


def test_a_kind_is_also_what_it_is_made_of(machine: Machine, tmp_path: Path) -> None:
    """A Canon RAW file is a TIFF to many programs."""
    machine.associate("image/x-canon-cr2=photosearch.desktop", "image/tiff=viewer.desktop")
    program = desktop.program_for(tmp_path / "a.cr2")
    assert program is not None
    assert program.name == "viewer"


def test_where_there_is_no_other_program_it_is_said(machine: Machine, tmp_path: Path) -> None:
    machine.associate("image/jpeg=photosearch.desktop", "image/jpeg=terminal.desktop;bad.desktop")
    machine.entry("terminal", str(machine.program("t")), "Terminal=true\n")
    machine.entry("bad", '"unbalanced %f')
    with pytest.raises(KnownError, match="only program"):
        desktop.program_for(tmp_path / "a.jpg")
    (tmp_path / "a.jpg").touch()
    with pytest.raises(KnownError, match="only program"):
        desktop.opening(tmp_path / "a.jpg")
    assert machine.handed_over == []


@pytest.mark.parametrize("name", ["film.jpg", "film", "film.mp4.1", "film.360", "jpeg.mp4", "jpeg"])
def test_what_is_called_something_else_is_opened_by_its_bytes(
    machine: Machine, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    machine.entry("player", f'"{machine.program("player")}" %f')
    images, videos = "image/jpeg=photosearch.desktop;viewer.desktop;", "video/mp4=player.desktop;"
    machine.associate(cache=f"{images}\n{videos}")
    path = tmp_path / name
    if name.startswith("film"):
        make_video(path, [("coffee.png", 1.0)], container="avi" if name == "film" else "mp4")
    else:
        scene("coffee.png", (96, 64)).save(path, "JPEG")
    program = desktop.program_for(path)
    assert program is not None
    assert program.name == ("player" if name.startswith("film") else "viewer")
    assert opened(path)
    qtbot.waitUntil(lambda: bool(machine.opened), timeout=30_000)
    assert machine.handed_over == []


def test_where_no_program_knows_its_bytes_the_system_chooses(
    machine: Machine, tmp_path: Path
) -> None:
    machine.associate()
    scene("coffee.png", (96, 64)).save(tmp_path / "photo.jpg.1", "JPEG")
    assert opened(tmp_path / "photo.jpg.1")
    assert len(machine.handed_over) == 1


def test_a_folder_is_opened_by_a_file_manager(machine: Machine, tmp_path: Path) -> None:
    machine.associate(
        "inode/directory=photosearch.desktop", "inode/directory=photosearch.desktop;viewer.desktop"
    )
    for kind in ("", FOLDER):
        program = desktop.program_for(tmp_path, kind)
        assert program is not None
        assert program.name == "viewer"


def test_a_removed_association_counts(machine: Machine, tmp_path: Path) -> None:
    machine.associate("", "image/jpeg=photosearch.desktop;", "image/jpeg=photosearch.desktop;")
    assert desktop.program_for(tmp_path / "a.jpg") is None


def test_enter_opens_the_photo_elsewhere(shown: Shown, machine: Machine) -> None:
    machine.associate(OURS_FIRST + "\nimage/png=photosearch.desktop;viewer.desktop")
    grid = shown.window.page.grid
    grid.show_row(1)
    QTest.keyClick(grid, Qt.Key.Key_Return)
    shown.until(lambda: bool(machine.opened))
    assert Path(QUrl(machine.opened[0][1]).toLocalFile()) == grid.hits[1].path
    assert machine.handed_over == []
