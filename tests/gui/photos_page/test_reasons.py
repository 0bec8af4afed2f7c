"""Why each hit is there: on its tile, in its tooltip, for a screen reader and in the facts."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from photosearch.gui.text import reason_text
from photosearch.types import Hit, Why
from support.photos.written_words import LIGHTROOM
from support.window.shown import window_on

if TYPE_CHECKING:
    from support.models.fakes import FakeEncoder
    from support.window.shown import Open, Shown


@pytest.fixture
def written(open_window: Open, tmp_path: Path, encoder: FakeEncoder) -> Shown:  # noqa: ARG001
    folder = tmp_path / "photos"
    folder.mkdir()
    Image.new("RGB", (60, 40), "red").save(folder / "IMG_0557.jpg", xmp=LIGHTROOM)
    Image.new("RGB", (60, 40), "blue").save(folder / "IMG_0558.jpg")
    return window_on(open_window, folder, tmp_path / "library", indexed=True)


def ask(shown: Shown, words: str) -> None:
    field = shown.window.page.bar.field
    field.clear()
    QTest.keyClicks(field, words)
    with shown.bot.waitSignal(shown.engine.searcher.answered):
        QTest.keyClick(field, Qt.Key.Key_Return)


def told(shown: Shown, role: Qt.ItemDataRole) -> str:
    grid = shown.window.page.grid
    return str(grid.model().data(grid.model().index(0, 0), role))


def test_a_photo_found_by_its_name_says_so_everywhere(written: Shown) -> None:
    ask(written, '"IMG_0557"')
    assert written.names() == ["IMG_0557.jpg"]
    assert reason_text.short(written.window.page.grid.hits[0]) == "name"
    assert "Found by: name" in told(written, Qt.ItemDataRole.ToolTipRole)
    spoken = told(written, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "IMG_0557.jpg, Found by: name, 4 of 5 stars"
    written.window.page.grid.viewer_wanted.emit(0)
    viewer = written.window.viewer
    assert viewer.accessibleDescription() == "IMG_0557.jpg, Found by: name"
    QTest.keyClick(viewer, Qt.Key.Key_I)
    why = ("Why it is here", "“IMG_0557”: name “IMG_0557.jpg”")
    written.until(lambda: why in viewer.facts.lines)
    assert "Why it is here: “IMG_0557”" in viewer.facts.accessibleDescription()


def test_the_facts_say_what_other_programs_wrote(written: Shown) -> None:
    ask(written, '"cake"')
    assert written.window.page.grid.hits[0].why == (Why.CAPTION,)
    written.window.page.grid.viewer_wanted.emit(0)
    viewer = written.window.viewer
    QTest.keyClick(viewer, Qt.Key.Key_I)
    why = "“cake”: caption “Grandma’s 80th · The cake, at last Endlich der Kuchen”"
    written.until(lambda: ("Why it is here", why) in viewer.facts.lines)
    said = dict(viewer.facts.lines)
    assert said["Title"] == "Grandma’s 80th"
    assert said["Caption"] == "The cake, at last Endlich der Kuchen"
    assert said["Keywords"] == "Places › Italy › Rome, party"
    assert said["People"] == "Ann Müller, Bob"
    assert (said["Rating"], said["Label"]) == ("4 of 5 stars", "Red")
    assert said["Place"] == "Rome, Italy"


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("why", "match", "short", "all_of"),
    [
        ((), 0.81, "81%", ""),
        ((Why.LOOKS,), 0.81, "81%", "looks like it 81%"),
        ((Why.TEXT, Why.LOOKS), 0.81, "text in the photo", "text in the photo, looks like it 81%"),
        ((Why.NAME, Why.PLACE), 0.03, "name", "name, place"),
    ],
)
def test_a_reason_that_was_written_comes_before_looks(
    why: tuple[Why, ...], match: float, short: str, all_of: str
) -> None:
    hit = Hit(1, 1, 0.3, Path("/a.jpg"), match=match, why=why)
    assert (reason_text.short(hit), reason_text.all_of(hit)) == (short, all_of)
