"""Good hits are shown, weaker ones on a click, and nothing is said to be nothing."""

from __future__ import annotations

import shutil
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from photosearch.encoders import registry
from photosearch.encoders.files.offers import STARTER
from photosearch.gui.grid.grid_model import hint
from photosearch.gui.photos_page.sort_popup import SortPopup
from photosearch.gui.services.search_service import NEAREST
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.types import ENGLISH, STRONG, Hit, Sort
from support.window.drivers import click, searches

if TYPE_CHECKING:
    from collections.abc import Callable

    from support.window.shown import Open, Shown

_PATTERNS = 24
"""Plain pictures that no words fit, enough to tell what stands out."""


@pytest.fixture(scope="module")
def varied(original_photos: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of the five photographs among many pictures of nothing."""
    folder = tmp_path_factory.mktemp("varied") / "photos"
    shutil.copytree(original_photos, folder)
    for number in range(_PATTERNS):
        side = 8 + 8 * number
        pattern = Image.linear_gradient("L").resize((side, 200)).rotate(15 * number)
        colours = [(40 * number) % 256, 255 - 10 * number, (90 * number) % 256]
        bands = [pattern.point(lambda v, c=c: (v + c) // 2) for c in colours]
        Image.merge("RGB", bands).resize((240, 240)).save(folder / f"pattern{number:02}.png")
    directory = tmp_path_factory.mktemp("varied-library") / "library"
    with Library.open(directory, "starter") as library:
        library.folders.add(folder)
        library.index.run(Job())
    return directory


@pytest.fixture
def many(open_window: Open, varied: Path, tmp_path: Path) -> Shown:
    made = open_window(shutil.copytree(varied, tmp_path / "library"))
    made.until(lambda: len(made.names()) == 5 + _PATTERNS)
    made.until_idle()
    return made


def search(shown: Shown, words: str) -> None:
    field = shown.window.page.bar.field
    field.clear()
    QTest.keyClicks(field, words)
    with shown.bot.waitSignal(shown.engine.searcher.answered):
        QTest.keyClick(field, Qt.Key.Key_Return)


def arrange(shown: Shown, control: Callable[[SortPopup], QAbstractButton]) -> None:
    """Choose how the photos are shown."""
    click(shown.window.page.order)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, SortPopup)
    with shown.bot.waitSignal(shown.engine.searcher.answered):
        control(popup).click()
    popup.close()


def _order(sort: Sort, popup: SortPopup) -> QAbstractButton:
    return popup.orders[sort]


def test_good_hits_come_alone_and_weaker_ones_on_a_click_until_the_next_search(many: Shown) -> None:
    page = many.window.page
    search(many, "a cat")
    good = many.names()
    assert good[0] == "cat.jpg"
    assert len(good) < 5 + _PATTERNS
    assert all((hit.match or 0) >= STRONG for hit in page.grid.hits)
    assert page.weaker.isVisible()
    assert page.weaker.text() == "Show less certain photos"
    page.weaker.click()
    many.until(lambda: len(many.names()) == 5 + _PATTERNS)
    assert many.names()[: len(good)] == good
    assert page.count.text() == f"{5 + _PATTERNS} photos"
    assert page.weaker.text() == "Hide them"
    titles = [page.grid.sections.title(n) for n in range(len(page.grid.sections))]
    assert len(titles) > 1
    assert titles == [t for t in ("Clear matches", "Likely", "Maybe", "Unlikely") if t in titles]
    assert page.notice.words.text() == "Faded photos are less certain."
    page.weaker.click()
    many.until(lambda: many.names() == good)
    assert page.notice.words.text() == ""
    arrange(many, lambda popup: popup.weak)
    assert len(many.names()) == 5 + _PATTERNS
    search(many, "a rocket")
    assert many.names()[0] == "rocket.jpg"
    assert len(many.names()) < 5 + _PATTERNS


def test_nothing_looks_like_nonsense_but_weaker_hits_are_there(many: Shown) -> None:
    page = many.window.page
    search(many, "qwzxv plkj")
    assert page.stack.currentWidget() is page.grid
    assert len(many.names()) == NEAREST
    assert page.notice.words.text() == "No clear match. These come closest."
    assert page.count.text() == "no clear match"
    assert not any(page.grid.marks.is_weak(hit) for hit in page.grid.hits), "all would be faded"
    page.weaker.click()
    many.until(lambda: len(many.names()) == 5 + _PATTERNS)


def test_a_cut_off_that_nothing_reaches_can_be_taken_back(many: Shown) -> None:
    page = many.window.page
    search(many, 'look:"a cat" match:0.9999')
    many.until(lambda: page.notice.action.text() == "Less strict")
    assert page.notice.words.text() == "No photo reaches a match of 100%. These come closest."
    click(page.notice.action)
    many.until(lambda: page.count.text() != "no clear match")
    assert many.names()[0] == "cat.jpg"
    assert [term.text for term in page.bar.state.query.terms] == ["a cat"]
    assert page.notice.isHidden()


def test_a_language_the_model_doesn_t_know_is_said(
    many: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on systems for which there is no second text network."""
    monkeypatch.setattr(registry, "models", lambda _: [replace(STARTER, languages=ENGLISH)])
    page = many.window.page
    search(many, "un chien sur la plage")
    assert page.problem.isHidden()
    assert "understands only English" in page.notice.words.text()
    assert page.notice.action.isVisible()
    search(many, "a cat")
    assert page.notice.isHidden()


def test_all_photos_have_no_weaker_ones(many: Shown) -> None:
    search(many, "a cat")
    QTest.keyClick(many.window.page.bar.field, Qt.Key.Key_Escape)
    many.until_browsing()
    assert len(many.names()) == 5 + _PATTERNS
    assert many.window.page.weaker.isHidden()


def test_what_is_asked_is_looked_for_once(many: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    page, asked = many.window.page, searches(many, monkeypatch)
    search(many, "a cat")
    good = many.names()
    page.weaker.click()
    many.until(lambda: len(many.names()) == 5 + _PATTERNS)
    page.weaker.click()
    many.until(lambda: many.names() == good)
    for chosen in (Sort.DATE, Sort.FOLDER, Sort.RELEVANCE):
        arrange(many, partial(_order, chosen))
    arrange(many, lambda popup: popup.stacks)
    arrange(many, lambda popup: popup.stacks)
    assert many.names() == good
    assert len(asked) == 1
    search(many, "qwzxv plkj")
    assert len(many.names()) == NEAREST
    page.weaker.click()
    many.until(lambda: len(many.names()) == 5 + _PATTERNS)
    assert len(asked) == 2


def test_what_was_found_is_looked_for_again_once_the_library_has_changed(
    many: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, asked = many.window.page, searches(many, monkeypatch)
    search(many, "a cat")
    many.engine.library.photos.favourites.mark([page.grid.hits[0].photo_id], favourite=True)
    many.engine.searcher.refresh()
    many.until(lambda: page.grid.hits[0].favourite)
    page.weaker.click()
    many.until(lambda: len(many.names()) == 5 + _PATTERNS)
    assert page.grid.hits[0].favourite
    assert len(asked) == 2


def test_a_tooltip_says_what_a_match_is() -> None:
    text = hint(Hit(1, 1, 0.51, Path("a.jpg"), match=0.87))
    assert "Match 87%" in text
    assert "Match " in text
