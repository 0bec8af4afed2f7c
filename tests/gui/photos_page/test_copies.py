"""Photos with several files, and the trash, through the window and checked on the disk."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QWidget

from photosearch.gui.photos_page import trash_questions
from photosearch.gui.photos_page.photo_menu import PhotoMenu
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.types import Hit, Removal
from support.models.fakes import FakeEncoder
from support.photos.raw_files import dng, jpeg
from support.window.drivers import answer, question

if TYPE_CHECKING:
    from support.window.shown import Open, Shown

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks into the Linux trash")


def scene(lot: int) -> Image.Image:
    pixels = np.random.default_rng(lot).integers(0, 255, (8, 8, 3), dtype=np.uint8)
    return Image.fromarray(pixels).resize((96, 96), Image.Resampling.NEAREST)


@pytest.fixture
def library_of(
    encoder: FakeEncoder,  # noqa: ARG001
    tmp_path: Path,
    open_window: Open,
) -> Callable[[], Shown]:
    """A window on what lies in the folder `photos`."""

    def open_on_it() -> Shown:
        with Library.open(tmp_path / "library") as library:
            library.folders.add(tmp_path / "photos")
            library.index.run(Job())
        shown = open_window(tmp_path / "library")
        shown.until(lambda: bool(shown.names()))
        shown.until_idle()
        return shown

    return open_on_it


@pytest.fixture
def twins(tmp_path: Path) -> tuple[Path, Path]:
    """The same picture twice, with a RAW file beside the second; and another one."""
    for name in "ab":
        (tmp_path / "photos" / name).mkdir(parents=True)
    first, second = (tmp_path / "photos" / name / f"in-{name}.jpg" for name in "ab")
    scene(1).save(first)
    shutil.copy(first, second)
    second.with_suffix(".dng").write_bytes(dng(scene(1), jpeg(scene(1))))
    scene(2).save(tmp_path / "photos" / "a" / "other.jpg")
    return first, second


def only_in(shown: Shown, folder: Path, name: str) -> None:
    shown.window.page.bar.state.update(text=f'folder:"{folder}"')
    shown.until(lambda: shown.names() == [name])
    shown.until_idle()


def delete(shown: Shown, where: QWidget | None = None) -> QMessageBox:
    target = where or shown.window.page.grid
    shown.window.activateWindow()  # without a screen nobody does that when a dialog closes
    shown.until(shown.window.isActiveWindow)
    target.setFocus()
    QTest.keyClick(target, Qt.Key.Key_Delete)
    return question(shown)


@pytest.mark.parametrize("where", ["grid", "viewer"])
def test_delete_in_a_folder_takes_the_file_that_lies_there(
    library_of: Callable[[], Shown], twins: tuple[Path, Path], trash_can: Path, where: str
) -> None:
    first, second = twins
    shown = library_of()
    only_in(shown, second.parent, "in-b.jpg")
    grid, viewer = shown.window.page.grid, shown.window.viewer
    grid.show_row(0)
    grid.setFocus()
    if where == "viewer":
        QTest.keyClick(grid, Qt.Key.Key_Space)
    box = delete(shown, viewer if where == "viewer" else grid)
    assert box.text() == "Move “in-b.jpg” to the trash, and with it in-b.dng?"
    assert "A copy stays:" in box.informativeText()
    assert "/photos/a/in-a.jpg" in box.informativeText()
    assert box.defaultButton().text() == "Move to the trash"
    answer(shown, "Move to the trash")
    shown.until(lambda: {p.name for p in trash_can.glob("*")} == {"in-b.jpg", "in-b.dng"})
    assert first.exists()
    assert not second.exists()
    shown.until(lambda: shown.names() == [])


def test_all_that_is_done_with_a_hit_is_done_with_its_own_file(
    library_of: Callable[[], Shown],
    twins: tuple[Path, Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(PhotoMenu, "open_hits", lambda _, hits: opened.extend(h.path for h in hits))
    first, second = twins
    shown = library_of()
    only_in(shown, second.parent, "in-b.jpg")
    grid, viewer = shown.window.page.grid, shown.window.viewer
    grid.show_row(0)
    grid.setFocus()
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(grid, Qt.Key.Key_C, control | shift)
    assert QGuiApplication.clipboard().text() == str(second)
    QTest.keyClick(grid, Qt.Key.Key_C, control)
    urls = QGuiApplication.clipboard().mimeData().urls()
    assert [url.toLocalFile() for url in urls] == [str(second)]
    QTest.keyClick(grid, Qt.Key.Key_Return)
    shown.until(lambda: opened == [second])
    QTest.keyClick(grid, Qt.Key.Key_Space)
    viewer.bar.about.setChecked(True)
    shown.until(lambda: ("Name", "in-b.jpg") in viewer.facts.lines)
    lines = viewer.facts.lines
    assert ("Folder", str(second.parent)) in lines
    assert ("RAW file", "in-b.dng") in lines
    assert ("Also at", str(first)) in lines


def test_what_lies_on_an_unplugged_drive_is_not_deleted_and_says_so(
    library_of: Callable[[], Shown], twins: tuple[Path, Path], tmp_path: Path, trash_can: Path
) -> None:
    shown = library_of()
    only_in(shown, twins[1].parent, "in-b.jpg")
    (tmp_path / "photos").rename(tmp_path / "unplugged")
    shown.engine.indexing.start()
    shown.until(lambda: bool(shown.window.page.grid.hits))
    shown.until_idle()
    shown.until(lambda: not shown.window.page.grid.hits[0].reachable)
    grid = shown.window.page.grid
    grid.show_row(0)
    grid.setFocus()
    QTest.keyClick(grid, Qt.Key.Key_Delete)
    problem = shown.window.page.problem
    shown.until(lambda: not problem.isHidden())
    assert "in-b.jpg" in problem.words.text()
    assert "isn't connected" in problem.words.text()
    assert shown.window.findChild(QMessageBox) is None
    assert not trash_can.exists()


def test_where_there_is_no_trash_files_may_be_deleted_for_good(
    library_of: Callable[[], Shown],
    twins: tuple[Path, Path],
    no_trash: None,  # noqa: ARG001
) -> None:
    first, second = twins
    shown = library_of()
    only_in(shown, second.parent, "in-b.jpg")
    for agreed in (False, True):
        shown.window.page.grid.show_row(0)
        delete(shown)
        answer(shown, "Move to the trash")
        box = question(shown)
        assert box.defaultButton().text() == "Cancel"
        assert box.escapeButton().text() == "Cancel"
        assert "2 files can't be moved to the trash: there is no trash on that drive." in box.text()
        for path in (second, second.with_suffix(".dng"), first):
            assert f"/photos/{path.parent.name}/{path.name}" in box.informativeText()
        answer(shown, "Delete for good" if agreed else "Cancel")
        shown.until_through(shown.engine.picture_queue.run)
        assert second.exists() == second.with_suffix(".dng").exists() == (not agreed)
    assert first.exists()
    shown.until(lambda: shown.names() == [])


def test_the_question_names_no_copy_that_is_not_there(
    library_of: Callable[[], Shown], twins: tuple[Path, Path], trash_can: Path, tmp_path: Path
) -> None:
    first, second = twins
    usb = tmp_path / "usb"
    usb.mkdir()
    third = Path(shutil.copy(first, usb / "in-usb.jpg"))
    shown = library_of()
    shown.engine.library.folders.add(usb)
    shown.engine.indexing.start()
    shown.until_idle()
    shown.engine.watching.close()
    second.unlink()
    second.with_suffix(".dng").unlink()
    usb.rename(tmp_path / "unplugged")
    shown.window.page.grid.show_row(shown.names().index("in-a.jpg"))
    told = delete(shown).informativeText()
    assert str(second) not in told
    assert "stay" not in told
    apart = "Copies that can't be looked at now, as their folder or drive isn't connected:"
    assert f"{apart}\n{third}" in told
    answer(shown, "Cancel")
    assert not trash_can.exists()


def test_the_question_for_a_holiday(qtbot: object) -> None:  # noqa: ARG001
    window = QWidget()
    hits = [Hit(i, i, None, Path(f"/photos/{i}.jpg")) for i in range(1, 1530)]
    goes = tuple(hit.path for hit in hits)
    box = trash_questions.to_trash(window, hits, Removal(goes, 3_200_000_000, (), ()))
    assert box.text() == "Move 1,529 photos, 3.2 GB, to the trash?"
    stack = tuple(Hit(i, 1, 0.5, Path(f"/photos/{i}.jpg")) for i in (2, 3))
    one = [Hit(1, 1, 0.5, Path("/photos/1.jpg"), stack=stack)]
    box = trash_questions.to_trash(window, one, Removal(goes[:1], 1, (), ()))
    assert "Of bursts only the photo on top goes; the others stay: 2." in box.informativeText()
    far = Path("/photos") / "x" / ("y" * 200) / "in-b.jpg"
    box = trash_questions.to_trash(window, one, Removal(goes[:1], 1, (far,), ()))
    assert "yyyy/in-b.jpg" in box.informativeText()
    assert str(far) in box.detailedText()
    box.ensurePolished()
    assert box.sizeHint().width() < 900
    window.deleteLater()


def test_a_star_stays_when_another_program_rates_the_photo(
    library_of: Callable[[], Shown], twins: tuple[Path, Path]
) -> None:
    first, _ = twins
    shown = library_of()
    grid = shown.window.page.grid
    row = shown.names().index("in-a.jpg")
    shown.engine.library.photos.favourites.mark([grid.hits[row].photo_id], True)
    data = first.read_bytes()
    first.write_bytes(data[:2] + b"\xff\xfe\x00\x09rated 5" + data[2:])
    shown.engine.indexing.start()
    shown.until_idle()
    starred = {"in-a.jpg", "in-b.jpg"}
    shown.until(lambda: {hit.path.name for hit in grid.hits if hit.favourite} == starred)
