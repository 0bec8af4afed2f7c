"""The page of near-duplicates, by hand and by keys, checked on the disk."""

from __future__ import annotations

import shutil
import sys
import threading
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from photosearch.gui.main_window.pages import PHOTOS
from photosearch.types import DuplicateKind
from support.window.drivers import answer
from support.window.sidebar import chosen

if TYPE_CHECKING:
    from pathlib import Path

    from photosearch.gui.duplicates_page.duplicates_page import DuplicatesPage
    from photosearch.jobs import Job
    from support.window.shown import Open, Shown

linux_trash = pytest.mark.skipif(sys.platform != "linux", reason="looks into the Linux trash")


@pytest.fixture
def twice(own_library: Path, photos: Path, open_window: Open) -> Shown:
    """A window on photos of which the rocket is there three times, and a folder of copies."""
    with Image.open(photos / "rocket.jpg") as picture:
        picture.resize((picture.width // 2, picture.height // 2)).save(photos / "small.jpg")
    (photos / "copies").mkdir()
    shutil.copy(photos / "rocket.jpg", photos / "copies" / "rocket.jpg")
    shown = open_window(own_library)
    shown.until(lambda: len(shown.names()) == 6)
    shown.until_idle()
    return shown


def look(shown: Shown) -> DuplicatesPage:
    shown.window.show_page("duplicates")
    page = shown.window.duplicates.page
    shown.until(lambda: not shown.engine.duplicates.running)
    return page


def look_again(shown: Shown) -> None:
    shown.window.duplicates.page.controls.again.click()
    shown.until(lambda: not shown.engine.duplicates.running)


def names(page: DuplicatesPage) -> list[str]:
    return [hit.path.name for hit in page.grid.hits]


def test_the_key_shows_the_page_which_looks_by_itself(shown: Shown) -> None:
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(shown.window, Qt.Key.Key_D, held)
    page = shown.window.duplicates.page
    assert page.isVisible()
    shown.until(lambda: not shown.engine.duplicates.running)
    assert page.empty.text() == "No picture is here twice."
    assert page.stack.currentWidget() is page.empty
    pages, panel = shown.window.page_list, shown.window.panel
    words = pages.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == "Near-duplicates"
    shown.engine.refresh_overview()
    shown.until_through(shown.engine.do)
    panel.show_folders([], 0)
    shown.window._show_overview(shown.engine.overview)
    assert chosen(panel.shelves) == ()
    panel.all_wanted.emit()
    shown.until(lambda: shown.window.pages.shown == PHOTOS)


def test_a_set_shows_its_files_the_best_chosen(twice: Shown) -> None:
    page = look(twice)
    assert page.kinds.tabText(0) == "Same picture (1)"
    assert names(page) == ["rocket.jpg", "rocket.jpg", "small.jpg"]
    assert page.grid.chosen_rows() == [0]
    assert page.suggestion.text().startswith("Suggested to keep: rocket.jpg (more pixels")
    assert page.choice.text() == "1 to keep, 2 to go"
    first = page.list.item(0)
    assert "3 files" in first.data(Qt.ItemDataRole.AccessibleTextRole)
    for widget in (page.list, page.grid, page.kinds):
        assert QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_photos_that_only_look_alike_are_all_kept_unless_one_says_so(
    own_library: Path, photos: Path, open_window: Open
) -> None:
    with Image.open(photos / "coffee.png") as picture:
        scene = picture.convert("RGB")
    scene.paste(scene.crop((150, 60, 330, 240)), (154, 62))  # the cup has moved
    scene.save(photos / "moved.png")
    shown = open_window(own_library)
    shown.until(lambda: "moved.png" in shown.names())
    shown.until_idle()
    page = look(shown)
    page.kinds.setCurrentIndex(2)
    assert sorted(names(page)) == ["coffee.png", "moved.png"]
    assert page.grid.chosen_rows() == [0, 1]
    assert page.suggestion.text() == ""
    assert not page.keep.isEnabled()


@linux_trash
def test_the_rest_goes_to_the_trash_and_comes_back(
    twice: Shown, photos: Path, trash_can: Path
) -> None:
    page = look(twice)
    page.keep.click()
    answer(twice, "Move to the trash")
    twice.until(lambda: not (photos / "small.jpg").exists())
    twice.until(lambda: page.stack.currentWidget() is page.empty)
    kept = [(photos / "rocket.jpg").exists(), (photos / "copies" / "rocket.jpg").exists()]
    assert sorted(kept) == [False, True]
    assert len(list(trash_can.iterdir())) == 2
    twice.until_idle()
    twice.window.page.undo.take_back()
    twice.until((photos / "small.jpg").exists)
    twice.until((photos / "rocket.jpg").exists)
    twice.until(lambda: len(names(page)) == 3)


def test_cancel_keeps_all(twice: Shown, photos: Path) -> None:
    page = look(twice)
    page.keep.click()
    answer(twice, "Cancel")
    twice.until_idle()
    assert len(names(page)) == 3
    assert (photos / "small.jpg").exists()


def test_nothing_to_keep_or_nothing_to_go_is_no_choice(twice: Shown) -> None:
    page = look(twice)
    page.grid.clearSelection()
    assert not page.keep.isEnabled()
    assert page.choice.text() == "Choose the photos to keep."
    page.grid.setFocus()
    QTest.keyClick(page.grid, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert not page.keep.isEnabled()


def test_if_what_is_to_be_kept_has_gone_nothing_goes(twice: Shown, photos: Path) -> None:
    page = look(twice)
    page.grid.hits[0].path.unlink()
    page.keep.click()
    problem = twice.window.page.problem
    twice.until(lambda: "nothing was moved" in problem.words.text())
    assert (photos / "small.jpg").exists()


def test_what_is_no_duplicate_is_not_shown_again_and_undo_takes_it_back(twice: Shown) -> None:
    page = look(twice)
    page.no_duplicates.click()
    twice.until(lambda: page.stack.currentWidget() is page.empty)
    look_again(twice)
    assert [len(entry.files) for entry in page._sets.entries(DuplicateKind.SAME)] == [2]
    twice.window.page.undo.take_back()
    twice.until_asked()
    look_again(twice)
    assert [len(entry.files) for entry in page._sets.entries(DuplicateKind.SAME)] == [3]


def test_two_are_compared_and_the_difference_is_shown(twice: Shown) -> None:
    page = look(twice)
    page.grid.choose([0], current=2)
    compare = page.compare
    assert "small.jpg" in compare.facts[1].text()
    assert compare.pictures[1].accessibleName() == "small.jpg"
    one, other = compare.pictures
    twice.until(lambda: one.is_settled and other.is_settled)
    before = other.loaded
    one.toggle_actual()
    one.zoom_by(4.0)
    assert other.scale / other.placement.fit_scale == pytest.approx(
        one.scale / one.placement.fit_scale
    ), "the same part of both is seen, though one has fewer pixels"
    compare.difference.setFocus()
    QTest.keyClick(compare.difference, Qt.Key.Key_Space)
    twice.until(lambda: other.loaded not in (None, before))
    assert other.zoomed


@linux_trash
def test_a_folder_that_is_contained_goes_as_a_whole(
    twice: Shown, photos: Path, trash_can: Path
) -> None:
    page = look(twice)
    page.kinds.setCurrentIndex(3)
    assert page.list.count() == 1
    assert page.suggestion.text().startswith(f"Every photo of {photos / 'copies'} is also in")
    page.keep.click()
    answer(twice, "Move to the trash")
    twice.until((trash_can / "rocket.jpg").exists)
    assert (photos / "rocket.jpg").exists()
    twice.until(lambda: page.list.count() == 0)


def test_the_viewer_returns_to_the_set(twice: Shown) -> None:
    page = look(twice)
    page.grid.setFocus()
    QTest.keyClick(page.grid, Qt.Key.Key_Space)
    assert twice.window.pages.viewing
    QTest.keyClick(twice.window.viewer, Qt.Key.Key_Escape)
    assert page.isVisible()


def test_a_search_is_paused_goes_on_and_is_cancelled(
    twice: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, service = look(twice), twice.engine.duplicates
    at_work, go_on = threading.Event(), threading.Event()

    def find(job: Job, _tell: object) -> None:
        at_work.set()
        while not go_on.is_set():
            job.checkpoint()

    monkeypatch.setattr(twice.engine.library.duplicates, "find", find)
    page.controls.again.setFocus()
    QTest.keyClick(page.controls.again, Qt.Key.Key_Space)
    assert at_work.wait(30)
    pause, cancel = page.controls.pause, page.controls.cancel
    assert pause.isVisible()
    assert pause.hasFocus()
    QTest.keyClick(pause, Qt.Key.Key_Space)
    assert service.is_paused
    assert page.note.text() == "Paused. What was compared so far is kept."
    assert pause.text() == "Resume"
    QTest.keyClick(pause, Qt.Key.Key_Space)
    assert not service.is_paused
    cancel.click()
    twice.until(lambda: not service.running)
    assert page.controls.again.isVisible()
    assert names(page) == ["rocket.jpg", "rocket.jpg", "small.jpg"]


def test_a_search_cancelled_at_first_claims_nothing(twice: Shown) -> None:
    twice.window.show_page("duplicates")
    page = twice.window.duplicates.page
    page.controls.cancel.click()
    twice.until(lambda: not twice.engine.duplicates.running)
    if not page._sets.known:  # else it was quicker
        assert page.empty.text().startswith("The search was ended before its end.")


def test_photos_come_and_go_while_the_page_is_open(twice: Shown, photos: Path) -> None:
    """What is looked at stays; it says so, and another look finds what is there now."""
    page = look(twice)
    with Image.open(photos / "coffee.png") as picture:
        picture.convert("L").save(photos / "grey.png")
    (photos / "small.jpg").unlink()
    twice.engine.indexing.start()
    page.controls.again.click()  # while it goes on
    twice.until(lambda: not twice.engine.indexing.running and not twice.engine.duplicates.running)
    assert names(page)
    twice.until(lambda: "grey.png" in twice.names() and "small.jpg" not in twice.names())
    twice.until_idle()
    look_again(twice)
    assert "new photos" not in page.note.text()
    assert page.kinds.tabText(0) == "Same picture (2)"
    found = page._sets.entries(DuplicateKind.SAME)
    shown = {file.path.name for entry in found for file in entry.files}
    assert shown == {"rocket.jpg", "coffee.png", "grey.png"}


def test_new_photos_are_told_of_and_long_names_shortened(twice: Shown, photos: Path) -> None:
    page = look(twice)
    with Image.open(photos / "coffee.png") as picture:
        picture.convert("L").save(photos / f"{'a long name ' * 12}.png")
    twice.engine.indexing.start()
    twice.until(lambda: "There are new photos" in page.note.text())
    assert page.kinds.tabText(0) == "Same picture (1)"
    look_again(twice)
    assert page.list.count() == 2
    assert page.list.horizontalScrollBar().maximum() == 0


def test_keys_alone_do_it_in_a_narrow_window(twice: Shown) -> None:
    """The list of pages is hidden there."""
    twice.window.resize(480, 640)
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(twice.window, Qt.Key.Key_D, held)
    page = twice.window.duplicates.page
    twice.until(lambda: not twice.engine.duplicates.running)
    assert page.list.hasFocus()
    page.grid.choose([0], current=2)  # what differs from the first one
    reached = set[QWidget]()
    widget = twice.window.focusWidget()
    while widget is not None and widget not in reached:
        reached.add(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
        widget = twice.window.focusWidget()
    for wanted in (page.list, page.grid, page.keep, page.no_duplicates, page.compare.difference):
        assert wanted in reached
        assert wanted.visibleRegion().boundingRect().width() > 0
    QTest.keyClick(page.list, Qt.Key.Key_Escape)
    assert twice.window.pages.shown == PHOTOS
