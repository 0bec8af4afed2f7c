"""Files whose names say nothing of what they are, or lie: all can be done with them."""

from __future__ import annotations

import shutil
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from photosearch.gui.photos_page.export_dialog import ExportDialog
from photosearch.gui.platform import desktop
from photosearch.gui.platform.mime_data import file_url, local_path
from photosearch.gui.text.shelves import ALL
from support.models.fakes import FakeEncoder
from support.photos.video_samples import make_video, scene
from support.window.drivers import delete, undo
from support.window.shown import window_on
from support.window.sidebar import click_row

if TYPE_CHECKING:
    from support.window.shown import Open, Shown

CAT, COFFEE = "chelsea.png", "coffee.png"
SIZE = (240, 160)
_HELD = Qt.KeyboardModifier

PICTURES = {
    "jpeg called.mp4": "JPEG",
    "png called.mov": "PNG",
    "no suffix": "JPEG",
    "IMG.jpg_large": "JPEG",
    "photo.jpg.1": "JPEG",
    "photo copy": "JPEG",
    "webp called.jpg": "WEBP",
}
FILMS = {
    "film called.jpg": "MP4",
    "film.mp4.1": "MKV",
    "film": "AVI",
    "mov called.mp4": "MOV",
    "film copy": "MPEG-TS",
}
_SUFFIXES = {"MPEG-TS": "mts"}


@pytest.fixture
def odd(tmp_path: Path) -> Path:
    """A folder of them. Each picture shows something else."""
    folder = tmp_path / "odd"
    folder.mkdir()
    for number, (name, kind) in enumerate(PICTURES.items()):
        scene(CAT, (200 + number, 150)).rotate(number * 40).save(folder / name, kind)
    for name, kind in FILMS.items():
        film = tmp_path / f"film.{_SUFFIXES.get(kind, kind.lower())}"
        container = "mpegts" if kind == "MPEG-TS" else None
        make_video(film, [(COFFEE, 0.8)], size=SIZE, fps=10, container=container)
        film.rename(folder / name)
    return folder


@pytest.fixture
def shown(
    odd: Path,
    open_window: Open,
    tmp_path: Path,
    trash_can: Path,  # noqa: ARG001
    encoder: FakeEncoder,  # noqa: ARG001
) -> Shown:
    """A window on it."""
    made = window_on(open_window, odd, tmp_path / "library", indexed=True)
    assert set(made.names()) == {*PICTURES, *FILMS}
    return made


def choose(shown: Shown, name: str) -> None:
    grid = shown.window.page.grid
    grid.clearSelection()
    grid.show_row(shown.names().index(name))
    shown.come_forward()
    grid.setFocus()


def has_line(shown: Shown, line: tuple[str, str]) -> bool:
    return line in shown.window.viewer.facts.lines


def browse_again(shown: Shown) -> None:
    click_row(shown.window.panel.shelves, ALL)
    shown.until_browsing()
    shown.until(lambda: set(shown.names()) == {*PICTURES, *FILMS})


def test_badges_the_filter_and_the_facts_follow_the_bytes(shown: Shown) -> None:
    grid, viewer = shown.window.page.grid, shown.window.viewer
    assert {hit.path.name for hit in grid.hits if hit.at is not None} == {*FILMS}
    viewer.bar.about.setChecked(True)
    for name, kind in (PICTURES | FILMS).items():
        grid.viewer_wanted.emit(shown.names().index(name))
        shown.until(partial(has_line, shown, ("Name", name)))
        facts = dict(viewer.facts.lines)
        assert facts["File"].startswith(f"{kind} · "), name
        assert ("Length" in facts) == (name in FILMS)
    QTest.keyClick(viewer, Qt.Key.Key_Escape)
    shown.window.page.bar.state.update(text="kind:video")
    shown.until(lambda: set(shown.names()) == {*FILMS})
    shown.window.page.bar.state.update(text="kind:jpeg")
    shown.until(lambda: set(shown.names()) == {n for n, kind in PICTURES.items() if kind == "JPEG"})


def test_films_play_and_pictures_have_nothing_to_play(shown: Shown) -> None:
    grid, viewer, videos = (
        shown.window.page.grid,
        shown.window.viewer,
        shown.window.window_actions.videos,
    )
    for name in FILMS:
        grid.viewer_wanted.emit(shown.names().index(name))
        shown.until(videos.bar.button.isEnabled)
        QTest.keyClick(viewer, Qt.Key.Key_Space)
        shown.until(lambda: not videos.player.running)
        assert viewer.canvas.words == "", name
        assert videos.bar.slider.value() > 500, name
        QTest.keyClick(viewer, Qt.Key.Key_Escape)
    for name in PICTURES:
        grid.viewer_wanted.emit(shown.names().index(name))
        shown.until(lambda: viewer.canvas.pixmap is not None or bool(viewer.canvas.words))
        assert videos.bar.isHidden(), name
        assert viewer.canvas.words == "", name
        QTest.keyClick(viewer, Qt.Key.Key_Space)
        assert viewer.isHidden(), "Space leads back"


def test_the_nearest_to_each_is_itself_and_dropped_it_is_found(shown: Shown, odd: Path) -> None:
    for name in (*PICTURES, *FILMS):
        choose(shown, name)
        shown.window.registry["similar"].trigger()
        shown.until_scored()
        assert shown.names()[0] == name
        browse_again(shown)
    for name in (*PICTURES, *FILMS):
        dropped = QMimeData()
        outside = Path(shutil.copy(odd / name, odd.parent / name))
        dropped.setUrls([file_url(outside)])
        shown.drop(dropped)
        shown.until_scored()
        assert shown.window.page.problem.isHidden(), name
        assert shown.names()[0] == name
        assert shown.window.page.grid.hits[0].score == pytest.approx(1.0, abs=0.01)
        browse_again(shown)


def test_copied_exported_and_shown_in_the_folder_each_is_its_own_file(
    shown: Shown, odd: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Path] = []
    monkeypatch.setattr(desktop, "show_in_folder", asked.append)
    clipboard = QGuiApplication.clipboard()
    for name in (*PICTURES, *FILMS):
        choose(shown, name)
        QTest.keyClick(shown.window.page.grid, Qt.Key.Key_C, _HELD.ControlModifier)
        shown.until(lambda: clipboard.mimeData().hasImage())
        assert [local_path(url) for url in clipboard.mimeData().urls()] == [odd / name]
        shown.window.registry["show-in-folder"].trigger()
        shown.until(lambda: bool(asked))
        assert asked.pop() == odd / name
    (odd.parent / "out").mkdir()
    shown.window.page.grid.selectAll()
    QTest.keyClick(shown.window.page.grid, Qt.Key.Key_E, _HELD.ControlModifier)
    (dialog,) = shown.window.findChildren(ExportDialog)
    dialog.take_folder(odd.parent / "out")
    dialog.agree.click()
    shown.until(lambda: len(list((odd.parent / "out").iterdir())) == len(shown.names()))
    shown.until_idle()
    for name in (*PICTURES, *FILMS):
        assert (odd.parent / "out" / name).read_bytes() == (odd / name).read_bytes()


@pytest.mark.skipif(sys.platform != "linux", reason="looks into the Linux trash")
def test_all_go_to_the_trash_and_come_back(shown: Shown, odd: Path, trash_can: Path) -> None:
    held = {path.name: path.read_bytes() for path in odd.iterdir()}
    shown.window.page.grid.selectAll()
    delete(shown, shown.window.page.grid)
    shown.until(lambda: {path.name for path in trash_can.glob("*")} == held.keys())
    shown.until(lambda: shown.names() == [])
    undo(shown)
    shown.until(lambda: set(shown.names()) == held.keys())
    shown.until_idle()
    assert {path.name: path.read_bytes() for path in odd.iterdir()} == held
    assert {hit.path.name for hit in shown.window.page.grid.hits if hit.at is not None} == {*FILMS}
