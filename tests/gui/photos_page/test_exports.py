"""Exports through the window: asked for, shown, stopped, remembered, and told."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from photosearch.gui.photos_page.export_dialog import ExportDialog
from photosearch.types import ExportFormat, ExportOptions, ExportReport

if TYPE_CHECKING:
    import pytest

    from support.window.shown import Shown


def ask(shown: Shown, rows: list[int]) -> ExportDialog:
    grid = shown.window.page.grid
    grid.setFocus()
    grid.choose(rows, current=rows[0])
    QTest.keyClick(grid, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    shown.until(lambda: bool(shown.window.findChildren(ExportDialog)))
    (dialog,) = shown.window.findChildren(ExportDialog)
    return dialog


def out(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir(exist_ok=True)
    return folder


def said(shown: Shown, words: str) -> bool:
    return shown.window.page.hint.words.text() == words


def test_photos_are_exported_smaller_and_the_choices_are_remembered(
    shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = shown.names()[:2]
    dialog, form = ask(shown, [0, 1]), None
    assert dialog.windowTitle() == "Export 2 photos"
    form = dialog.form
    form.measure.setCurrentIndex(form.measure.findData(1080))
    form.measure.activated.emit(form.measure.currentIndex())
    form.format.setCurrentIndex(form.format.findData("webp"))
    form.format.activated.emit(form.format.currentIndex())
    form.place.click()
    form.name.setEditText("{number} {name}")
    expected = [f"00{n} {Path(name).stem}.webp" for n, name in enumerate(names, 1)]
    shown.until(lambda: form.preview.text() == f"The first: {expected[0]}")
    dialog.take_folder(out(tmp_path))
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    shown.until(lambda: said(shown, "2 photos exported."))
    assert sorted(path.name for path in out(tmp_path).iterdir()) == expected
    with Image.open(out(tmp_path) / expected[0]) as image:
        assert (image.format, max(image.size) <= 1080) == ("WEBP", True)
    asked = list[Path]()
    monkeypatch.setattr(shown.engine, "show_in_folder", asked.append)
    shown.window.page.hint.action.click()
    assert asked == [out(tmp_path) / expected[0]]
    shown.come_forward()
    again = ask(shown, [2])
    wanted = ExportOptions(1080, None, ExportFormat.WEBP, 90, "{number} {name}", place=False)
    assert (again.form.options, again.folder) == (wanted, out(tmp_path))


def test_a_name_that_cannot_be_is_told_while_it_is_typed(shown: Shown) -> None:
    dialog = ask(shown, [0])
    dialog.form.name.setEditText("../{name}")
    shown.until(lambda: not dialog.agree.isEnabled())
    assert "can't have “/” in it" in dialog.form.preview.text()
    dialog.form.name.setEditText("{camera}")
    shown.until(lambda: dialog.agree.isEnabled())
    assert dialog.form.preview.text().startswith("The first: photo.")


def test_what_needs_no_question_is_not_asked(shown: Shown) -> None:
    """Quality for what has one, videos where there are some, a place only with metadata."""
    form = ask(shown, [0]).form
    assert not form.quality.isVisibleTo(form)
    assert not form.with_videos.isVisibleTo(form)
    form.metadata.click()
    assert not form.place.isEnabled()
    assert form.options.cleans
    form.format.setCurrentIndex(form.format.findData("jpeg"))
    form.format.activated.emit(form.format.currentIndex())
    assert form.quality.isVisibleTo(form)


def test_the_photos_of_an_album_are_exported_in_its_order(shown: Shown, tmp_path: Path) -> None:
    known, names = shown.engine.library.albums, shown.names()
    hits = shown.window.page.grid.hits
    album = known.create("Best", [hits[3].photo_id, hits[1].photo_id])
    shown.window.search.exports.ask_for_album(album)
    shown.until(lambda: bool(shown.window.findChildren(ExportDialog)))
    (dialog,) = shown.window.findChildren(ExportDialog)
    dialog.form.name.setEditText("{album} {number}")
    dialog.take_folder(out(tmp_path))
    dialog.agree.click()
    shown.until(lambda: said(shown, "2 photos exported."))
    suffixes = [Path(names[row]).suffix for row in (3, 1)]
    written = sorted(path.name for path in out(tmp_path).iterdir())
    assert written == [f"Best 00{n}{suffix}" for n, suffix in enumerate(suffixes, 1)]


def test_failures_are_listed_kindly(shown: Shown) -> None:
    failed = [(Path(f"/a/{n}.jpg"), "The file is damaged.") for n in range(5)]
    away, videos = [Path("/b/c.jpg")], [Path("/b/c.mp4"), Path("/b/d.mp4")]
    shown.engine.exports.ended.emit(
        ExportReport([Path("/out/a.jpg")], failed, away, videos, cancelled=True)
    )
    assert said(shown, "Stopped; 1 photo exported.")
    assert shown.window.page.problem.words.text() == (
        "On folders that aren’t connected now: 1 photo. "
        "Left out, as nothing can be taken out of them: 2 videos. "
        "Couldn’t be exported: “0.jpg” (The file is damaged), “1.jpg” (The file is damaged), "
        "“2.jpg” (The file is damaged), 2 more."
    )


def test_an_export_is_stopped_and_what_was_written_stays(shown: Shown, tmp_path: Path) -> None:
    exports, hits = shown.window.search.exports, list(shown.window.page.grid.hits) * 1

    def stop(done: int, _total: int, _name: str) -> None:
        if done == 1 and exports._progress is not None:
            assert exports._progress.isVisible()
            exports._progress.stop.click()

    shown.engine.exports.progressed.connect(stop)
    exports.run(hits, ExportOptions(side=40), out(tmp_path))
    shown.until(lambda: "exported." in shown.window.page.hint.words.text())
    written = list(out(tmp_path).iterdir())
    assert 0 < len(written) <= len(hits)
    for path in written:
        with Image.open(path) as image:
            image.load()
