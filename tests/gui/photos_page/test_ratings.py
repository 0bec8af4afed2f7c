"""Stars and flags by keys and menus, over the photos and in the viewer."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from types import SimpleNamespace
from typing import TYPE_CHECKING, ParamSpec, TypeVar, cast
from unittest.mock import Mock

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from photosearch.errors import KnownError
from photosearch.gui.actions.table import ACTIONS
from photosearch.types import NOT_RATED, Flag, Rating
from support.window import drivers as by

if TYPE_CHECKING:
    from support.window.shown import Shown
    from support.window.window_fixture import Perform, Stand

_Role = Qt.ItemDataRole
Given = ParamSpec("Given")
T = TypeVar("T")


class Gate:
    """Holds answers between their reading and their arrival."""

    def __init__(self) -> None:
        self.reached, self._open = threading.Event(), threading.Event()

    def before(self, work: Callable[Given, T]) -> Callable[Given, T]:
        def wait(*given: Given.args, **named: Given.kwargs) -> T:
            self.reached.set()
            assert self._open.wait(300)
            return work(*given, **named)

        return wait

    def open(self) -> None:
        self._open.set()


def each_shown(shown: Shown, photo_id: int) -> list[Rating]:
    """Grows by the rating of a photo whenever the photos are shown anew."""
    grid, seen = shown.window.page.grid, list[Rating]()

    def look() -> None:
        if (row := grid.row_of(photo_id)) is not None:
            seen.append(grid.hits[row].rating)

    grid.model().modelReset.connect(look)
    grid.model().dataChanged.connect(look)
    return seen


def kept(shown: Shown, photo_id: int) -> Rating:
    return shown.engine.library.photos.ratings.of([photo_id]).get(photo_id, NOT_RATED)


def is_kept(shown: Shown, photo_id: int, rating: Rating) -> bool:
    return kept(shown, photo_id) == rating


def meant(name: str, before: Rating) -> Rating:
    what, value = name.split("-")
    if what == "rate":
        return Rating(int(value), before.flag)
    return Rating(before.stars, Flag(value))


def spoken(shown: Shown, row: int) -> str:
    model = shown.window.page.grid.model()
    return str(model.data(model.index(row, 0), _Role.AccessibleTextRole))


def rate_and_take_back(stand: Stand, press: Perform, name: str) -> None:
    shown, grid = stand.shown, stand.shown.window.page.grid
    ratings = shown.engine.library.photos.ratings
    (hit,) = grid.chosen()
    before = NOT_RATED if name in ("rate-3", "flag-pick") else Rating(3, Flag.PICK)
    after = meant(name, before)
    ratings.rate([hit.photo_id], before.stars, before.flag)
    shown.engine.searcher.refresh()
    shown.until(lambda: grid.chosen()[0].rating == before)
    press(stand)
    assert grid.hits[1].rating == after, "seen at once"
    shown.until(lambda: kept(shown, hit.photo_id) == after)
    shown.until(shown.window.page.undo.isVisible)
    by.undo(shown)
    shown.until(lambda: kept(shown, hit.photo_id) == before)


def test_each_key_and_entry_rates_and_is_taken_back(shown: Shown) -> None:
    stand = cast("Stand", SimpleNamespace(shown=shown, until=shown.until))
    rows = [row for row in ACTIONS if row.id.startswith(("rate-", "flag-"))]
    assert len(rows) == 9
    for row in rows:
        for where in ("grid", "viewer"):
            for press in (by.keys(row.keys[0], where), by.photo_menu(row.text, where)):
                by.choose(stand)
                rate_and_take_back(stand, press, row.id)
                if shown.window.pages.viewing:
                    shown.window.viewer.leave()


def test_a_whole_selection_is_one_step(shown: Shown) -> None:
    grid = shown.window.page.grid
    grid.selectAll()
    grid.setFocus()
    ids = list(grid.ids)
    ratings = shown.engine.library.photos.ratings
    ratings.rate(ids[:1], 1)
    QTest.keyClicks(grid, "5x")
    shown.until(lambda: ratings.of(ids) == dict.fromkeys(ids, Rating(5, Flag.REJECT)))
    shown.until(shown.window.page.undo.isVisible)
    assert "5 of 5 stars, Rejected" in spoken(shown, 0)
    shown.until(lambda: "rejected" in shown.window.page.undo.words.text())
    by.undo(shown)
    shown.until(lambda: ratings.of(ids) == dict.fromkeys(ids, Rating(5)))
    by.undo(shown)
    shown.until(lambda: ratings.of(ids) == {ids[0]: Rating(1)})
    shown.until(lambda: "stars" in spoken(shown, 0) and "stars" not in spoken(shown, 1))


def test_a_photo_that_no_longer_fits_the_filter_goes_and_undo_brings_it_back(shown: Shown) -> None:
    page = shown.window.page
    page.bar.field.setText("flag:none")
    QTest.keyClick(page.bar.field, Qt.Key.Key_Return)
    shown.until(lambda: [chip.words for chip in page.filters.chips] == ["No flag"])
    shown.until_idle()
    count = len(page.grid.hits)
    page.grid.show_row(1)
    page.grid.setFocus()
    (hit,) = page.grid.chosen()
    QTest.keyClicks(page.grid, "x")
    shown.until(lambda: len(page.grid.hits) == count - 1)
    by.undo(shown)
    shown.until(lambda: [one.photo_id for one in page.grid.chosen()] == [hit.photo_id])


def test_a_click_on_a_star_gives_it_and_once_more_takes_it_away(shown: Shown) -> None:
    window = shown.window
    window.resize(1000, 700)
    window.page.grid.viewer_wanted.emit(1)
    stars, photo_id = window.viewer.bar.stars, window.viewer.hit.photo_id
    for button, after in (
        (stars.stars[3], Rating(4)),
        (stars.flags[Flag.REJECT], Rating(4, Flag.REJECT)),
        (stars.stars[3], Rating(0, Flag.REJECT)),
        (stars.flags[Flag.REJECT], NOT_RATED),
        (stars.stars[0], Rating(1)),
    ):
        by.click(button)
        assert window.viewer.hit.rating == stars.rating == after
        shown.until(partial(is_kept, shown, photo_id, after))
    assert stars.accessibleName() == "1 of 5 stars"
    assert stars.stars[0].accessibleName() == "1 star; click to take them away (0)"
    assert stars.stars[4].accessibleName() == "5 stars (5)"
    window.viewer.bar.about.click()
    shown.until(lambda: ("Rating", "1 of 5 stars") in window.viewer.facts.lines)
    QTest.keyClicks(window.viewer, "x")
    shown.until(lambda: ("Flag", "Rejected") in window.viewer.facts.lines)


def test_an_answer_from_before_does_not_show_over_what_is_said(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, gate = shown.window, Gate()
    photos = shown.engine.library.photos
    shown.until_idle()
    window.page.grid.viewer_wanted.emit(1)
    photo_id = window.viewer.hit.photo_id
    monkeypatch.setattr(photos, "headings", gate.before(photos.headings))
    by.click(window.viewer.bar.stars.stars[3])
    shown.until(gate.reached.is_set)
    by.click(window.viewer.bar.stars.flags[Flag.REJECT])
    seen = each_shown(shown, photo_id)
    gate.open()
    shown.until(lambda: is_kept(shown, photo_id, Rating(4, Flag.REJECT)))
    shown.until_idle()
    assert set(seen) == {window.viewer.hit.rating} == {Rating(4, Flag.REJECT)}


def test_what_is_said_while_a_search_is_on_its_way_stays(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, gate, photos = shown.window.page, Gate(), shown.engine.library.photos
    with monkeypatch.context() as held:
        held.setattr(photos, "headings", gate.before(photos.headings))
        page.bar.field.setText("cat")
        QTest.keyClick(page.bar.field, Qt.Key.Key_Return)
        shown.until(gate.reached.is_set)
        page.grid.show_row(shown.names().index("cat.jpg"))
        page.grid.setFocus()
        (hit,) = page.grid.chosen()
        QTest.keyClicks(page.grid, "3")
        shown.until(lambda: is_kept(shown, hit.photo_id, Rating(3)))
        shown.until(page.undo.isVisible)
        seen = each_shown(shown, hit.photo_id)
        gate.open()
        shown.until_scored()
    shown.until(lambda: len(seen) >= 2)
    assert set(seen) == {Rating(3)}
    by.undo(shown)
    shown.until(lambda: seen[-1] == NOT_RATED)


def test_what_cannot_be_kept_is_not_shown_for_long(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    grid, ratings = shown.window.page.grid, shown.engine.library.photos.ratings
    full = KnownError("The disk is full.")
    monkeypatch.setattr(ratings, "rate", Mock(side_effect=full))
    grid.show_row(1)
    grid.setFocus()
    (hit,) = grid.chosen()
    seen = each_shown(shown, hit.photo_id)
    QTest.keyClicks(grid, "3")
    shown.until(lambda: seen == [Rating(3), NOT_RATED])
    assert shown.window.page.problem.words.text() == "The disk is full."


def test_an_answer_from_before_does_not_bring_back_what_is_in_the_trash(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    grid, gate, photos = shown.window.page.grid, Gate(), shown.engine.library.photos
    shown.until_idle()
    hit = grid.hits[1]
    monkeypatch.setattr(photos, "headings", gate.before(photos.headings))
    shown.engine.searcher.refresh()
    shown.until(gate.reached.is_set)
    seen = each_shown(shown, hit.photo_id)
    shown.window.window_actions.files.gone.emit([hit])
    gate.open()
    shown.until_idle()
    assert not seen
    assert grid.row_of(hit.photo_id) is None
