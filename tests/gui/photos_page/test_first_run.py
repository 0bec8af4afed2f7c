"""The first minutes, and what stands in the place of photos when there are none."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from photosearch.errors import KnownError
from photosearch.gui.grid import empty_state as empty_module
from photosearch.gui.grid.empty_state import Emptiness, why_empty
from photosearch.gui.help.unreadable_dialog import UnreadableDialog
from photosearch.types import By, Folder, Query, TextTerm
from support.window.geometry import faults

if TYPE_CHECKING:
    from support.models.fakes import FakeEncoder
    from support.window.shown import Open, Shown

HERE = Folder(1, Path("/here"), reachable=True, photos=0, unreadable=0)
AWAY = Folder(2, Path("/away"), reachable=False, photos=0, unreadable=0)


@pytest.mark.parametrize(
    ("folders", "unreadable", "running", "paused", "expected"),
    [
        ([], False, False, False, Emptiness.NO_FOLDERS),
        ([HERE], False, True, False, Emptiness.LOOKING),
        ([HERE], False, True, True, Emptiness.PAUSED),
        ([HERE, AWAY], False, False, False, Emptiness.NO_PHOTOS),
        ([HERE], True, False, False, Emptiness.UNREADABLE),
        ([AWAY], False, False, False, Emptiness.UNPLUGGED),
    ],
)
def test_each_state_has_its_reason(
    folders: list[Folder], unreadable: bool, running: bool, paused: bool, expected: Emptiness
) -> None:
    state = {"unreadable": unreadable, "running": running, "paused": paused}
    assert why_empty(folders, Query(), **state) is expected
    if folders:
        searched = Emptiness.READING if running else Emptiness.NO_HITS
        assert why_empty(folders, Query((TextTerm("x"),)), **state) is searched


def test_each_state_is_spoken_and_fits(empty: Shown) -> None:
    page = empty.window.page.empty
    empty.window.resize(320, 480)
    for state in Emptiness:
        empty.window.page.show_empty(state)
        assert len(page.accessibleName()) > 20
        empty.until(lambda: page.width() <= 320 and faults(empty.window) == [])


def test_the_pictures_folder_is_offered_and_hits_arrive(
    open_window: Open, photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(empty_module, "pictures_folder", lambda: photos)
    shown = open_window(tmp_path / "library")
    welcome = shown.window.page.empty
    shown.until(lambda: welcome.offer.text() == f"Start with {photos.name}")
    assert welcome.add.text().startswith("Choose another folder")
    shown.until(lambda: "without any download" in welcome.model_words.text())
    assert "CLIP (605 MB)" in welcome.model_words.text()
    QTest.mouseClick(welcome.offer, Qt.MouseButton.LeftButton)
    shown.until(lambda: len(shown.names()) == 5)
    assert shown.engine.library.folders.all()[0].path == photos


def test_without_a_pictures_folder_there_is_one_way(
    empty: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(empty_module, "pictures_folder", lambda: None)
    welcome = empty.window.page.empty
    empty.window.search.first_run.look_for_pictures()
    empty.until_idle()
    assert welcome.offer.isHidden()
    assert welcome.add.text().startswith("Add a folder")
    assert welcome.add.property("primary")


def test_photos_appear_while_indexing_goes_on(
    encoder: FakeEncoder, empty: Shown, original_photos: Path, tmp_path: Path
) -> None:
    encoder.seconds = 0.5  # for a batch of them
    folder = tmp_path / "many"
    folder.mkdir()
    with Image.open(original_photos / "cat.jpg") as cat:
        for number in range(150):
            cat.crop((number, 0, 300 + number, 300)).save(folder / f"{number:03}.jpg")
    seen_early: list[int] = []

    def look() -> None:
        if empty.engine.indexing.running:
            seen_early.append(len(empty.names()))

    empty.engine.searcher.answered.connect(look)
    empty.window.drop_and_paste.take_paths([folder])
    empty.until_asked()
    empty.until(lambda: len(empty.names()) == 150)
    assert any(0 < count < 150 for count in seen_early)


@pytest.mark.usefixtures("words_to_try")
def test_samples_search_and_are_gone_at_the_next_start(
    open_window: Open, indexed: Path, tmp_path: Path
) -> None:
    first = open_window(shutil.copytree(indexed, tmp_path / "library"))
    samples, field = first.window.page.samples, first.window.page.bar.field
    first.until(samples.isVisible)
    QTest.mouseClick(samples.buttons[0], Qt.MouseButton.LeftButton)
    first.until_scored()
    assert field.text() == samples.buttons[0].text()
    assert not samples.isVisible()
    first.window.page.bar.clear()
    first.until(samples.isVisible)
    first.window.close()
    first.engine.shut_down()
    second = open_window(tmp_path / "library")
    second.until(lambda: len(second.names()) == 5)
    assert not second.window.page.samples.isVisible()


@pytest.mark.usefixtures("words_to_try")
def test_samples_are_what_the_library_has(shown: Shown) -> None:
    """At least one clear hit each: it is a small library."""
    samples = shown.window.page.samples
    shown.until(samples.isVisible)
    shown.until(lambda: not shown.engine.samples._waiting)
    assert 3 <= len(samples.buttons) <= 8
    for button in samples.buttons:
        query = Query((TextTerm(button.text(), by=By.LOOKS),))
        assert shown.engine.library.search.count(query) >= 1


def test_the_first_folder_leads_to_the_search_field(empty: Shown, photos: Path) -> None:
    page = empty.window.page
    empty.come_forward()
    page.empty.add.setFocus()
    assert page.empty.add.hasFocus()
    empty.engine.add_folders([photos])
    empty.until(lambda: len(empty.names()) == 5)
    assert page.bar.field.hasFocus()


def test_words_that_find_nothing_lead_back_to_all_photos(shown: Shown) -> None:
    page = shown.window.page
    page.query_state.update(terms=[TextTerm("nowhere", by=By.WORDS)])
    shown.until(lambda: page.empty.isVisible() and bool(page.empty.ways))
    assert [way.text() for way in page.empty.ways] == ["Show all photos"]
    page.empty.ways[0].click()
    shown.until(lambda: len(shown.names()) == 5)
    assert page.query_state.query == Query()


def test_beside_chips_the_field_asks_for_more_words(shown: Shown) -> None:
    bar = shown.window.page.bar
    assert bar.field.placeholderText() == "Search your photos"
    bar.make_chips(Query((TextTerm("coffee", -1.0),)))
    assert bar.field.placeholderText() == "Add words…"
    bar.clear()
    assert bar.field.placeholderText() == "Search your photos"


@pytest.mark.usefixtures("words_to_try")
def test_samples_make_room_in_a_narrow_window(shown: Shown) -> None:
    samples = shown.window.page.samples
    shown.until(samples.isVisible)
    samples.show_words(["dogs", "flowers", "vehicles", "buildings", "mountains", "beaches"])
    shown.window.resize(1400, 600)
    shown.until(lambda: all(button.isVisible() for button in samples.buttons))
    shown.window.resize(340, 600)
    shown.until(lambda: not samples.buttons[-1].isVisible())
    assert shown.window.width() == 340
    assert samples.buttons[0].isVisible()


def test_files_that_can_t_be_read_are_no_photos(empty: Shown, tmp_path: Path) -> None:
    folder = tmp_path / "bad"
    folder.mkdir()
    (folder / "bad.jpg").write_bytes(b"no picture")
    empty.window.drop_and_paste.take_paths([folder])
    empty.until_asked()
    page = empty.window.page.empty
    empty.until(lambda: page.state is Emptiness.UNREADABLE)
    QTest.mouseClick(page.problems, Qt.MouseButton.LeftButton)
    assert empty.window.findChild(UnreadableDialog).isVisible()


def test_a_library_that_can_t_be_listed_says_so_and_tries_again(
    empty: Shown, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    empty.engine.library.folders.add(photos)
    empty.engine.refresh_overview()
    empty.until(lambda: bool(empty.window.panel.folders))

    def refuse(*_: object) -> None:
        raise KnownError("The catalogue is damaged.")

    with monkeypatch.context() as broken:
        broken.setattr(empty.engine.library.photos, "browse", refuse)
        empty.engine.searcher.ask_anew()
        page = empty.window.page.empty
        empty.until(lambda: page.state is Emptiness.FAILED)
        assert empty.window.page.problem.words.text() == "The catalogue is damaged."
    QTest.mouseClick(page.again, Qt.MouseButton.LeftButton)
    empty.until(lambda: len(empty.names()) == 5)
