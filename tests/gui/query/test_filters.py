"""Filters: set with the popup, a folder or the text form, shown as chips, taken away."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from photosearch import query_text
from photosearch.gui.grid.empty_state import Emptiness
from photosearch.gui.query.dates_editor import DatesEditor
from photosearch.gui.query.filter_popup import FilterPopup
from photosearch.gui.query.tick_editor import TickEditor
from photosearch.gui.query.tick_list import TickList
from photosearch.gui.sidebar.shelf_list import ALL
from photosearch.types import Filters, Query
from support.models.fakes import FakeEncoder
from support.photos.samples import camera_exif
from support.window.drivers import click
from support.window.shown import window_on
from support.window.sidebar import chosen, click_row
from support.window.states import dialog_of

if TYPE_CHECKING:
    from support.window.shown import Open, Shown


def popup(shown: Shown) -> FilterPopup:
    QTest.mouseClick(shown.window.page.bar.filter, Qt.MouseButton.LeftButton)
    found = dialog_of(shown, FilterPopup)
    assert isinstance(found, FilterPopup)
    return found


def dates(popup: FilterPopup) -> DatesEditor:
    editor = popup.editors["after"]
    assert isinstance(editor, DatesEditor)
    return editor


def ticks(shown: Shown, popup: FilterPopup, name: str) -> TickList:
    """Of an open section, once it is filled."""
    popup.open_section(name)
    editor = popup.editors[name]
    assert isinstance(editor, TickEditor)
    shown.until(lambda: editor.list.count() > 0)
    return editor.list


def test_the_popup_filters_at_once_and_a_cross_takes_it_back(shown: Shown) -> None:
    page, everything = shown.window.page, shown.names()
    made = popup(shown)
    ticks(shown, made, "kinds").toggle("PNG")
    shown.until(lambda: set(shown.names()) == {"coffee.png", "moon.png"})
    assert page.grid.hits[0].score is None
    assert page.heading.words == "Filtered photos"
    assert [chip.words for chip in page.filters.chips] == ["PNG"]
    assert page.filters.isVisible()
    page.filters.chips[0].removed.emit()
    shown.until(lambda: shown.names() == everything)
    assert page.filters.isHidden()
    made.close()


@pytest.fixture
def roll(open_window: Open, encoder: FakeEncoder, tmp_path: Path) -> Shown:  # noqa: ARG001
    """A window on two photos: a small square one, and a large one with all that a camera notes."""
    folder = tmp_path / "roll"
    folder.mkdir()
    Image.new("RGB", (300, 300), "teal").save(folder / "small.jpg")
    Image.new("RGB", (1250, 1000), "green").save(folder / "large.jpg", exif=camera_exif())
    return window_on(open_window, folder, tmp_path / "library", indexed=True)


def test_each_choice_filters_and_all_are_cleared_at_once(roll: Shown) -> None:
    made = popup(roll)
    for field, choice, name in (
        ("cameras", "Canon EOS 5D", "large.jpg"),
        ("shape", "Square", "small.jpg"),
        ("cameras", "No camera", "small.jpg"),
        ("min_pixels", "At least 1 megapixel", "large.jpg"),
        ("located", "With location", "large.jpg"),
        ("located", "Without location", "small.jpg"),
    ):
        found = ticks(roll, made, field)
        found.toggle(choice)
        roll.until(lambda: len(roll.names()) == 1)
        assert roll.names() == [name]
        assert found.is_ticked(choice)
        assert len(roll.window.page.filters.chips) == 1
        click(made.reset)
        roll.until(lambda: len(roll.names()) == 2)
        assert not found.is_ticked(choice)
    made.close()


def test_dates_include_their_last_day(shown: Shown) -> None:
    made = popup(shown)
    dates(made).first.setText("1990")
    dates(made).first.editingFinished.emit()
    dates(made).last.setText("1990-06")
    dates(made).last.editingFinished.emit()
    filters = shown.window.page.bar.state.settings.filters
    assert filters == Filters(after=datetime(1990, 1, 1), before=datetime(1990, 7, 1))
    words = [chip.words for chip in shown.window.page.filters.chips]
    assert words == ["January – June 1990"]
    shown.until(lambda: not shown.names())
    assert shown.window.page.empty.state is Emptiness.NO_HITS
    made.close()
    shown.until(lambda: not shown.window.findChildren(FilterPopup))
    again = popup(shown)
    assert (dates(again).first.text(), dates(again).last.text()) == (
        "1990",
        "1990-06",
    )
    again.close()


def test_a_date_that_is_none_gets_a_sentence(shown: Shown) -> None:
    made = popup(shown)
    dates(made).first.setText("soon")
    dates(made).first.editingFinished.emit()
    assert "is no date" in made.problem.text()
    assert made.problem.isVisible()
    assert shown.window.page.bar.state.settings == Query()
    dates(made).first.clear()
    dates(made).first.editingFinished.emit()
    assert made.problem.isHidden()
    made.close()


def test_a_click_on_a_folder_searches_only_there(shown: Shown) -> None:
    window = shown.window
    panel, bar = window.panel, window.page.bar
    path = panel.folders[0].path
    click_row(panel.list, str(path))
    assert bar.state.settings.filters == Filters(folders=(path,))
    assert chosen(panel.list) == (str(path),)
    assert chosen(panel.shelves) == ()
    shown.until(lambda: window.page.heading.words == path.name)
    shown.until(lambda: len(shown.names()) == 5)
    QTest.keyClicks(bar.field, "a cat")
    shown.until_scored()
    assert bar.state.query.filters.folders == (path,)
    click_row(panel.shelves, ALL)
    shown.until_browsing()
    assert bar.state.query == Query()
    assert chosen(panel.shelves) == (ALL,)
    assert chosen(panel.list) == ()


def test_favourites_alone_are_listed(shown: Shown) -> None:
    library = shown.engine.library
    library.photos.favourites.mark([shown.window.page.grid.hits[2].photo_id], True)
    name = shown.names()[2]
    made = popup(shown)
    ticks(shown, made, "favourite").toggle("Favourites")
    shown.until(lambda: shown.names() == [name])
    assert shown.window.page.heading.words == "Favourites"
    made.close()


def test_a_filter_turned_round_is_a_chip_that_is_kept_and_goes_with_its_cross(
    shown: Shown,
) -> None:
    page, everything = shown.window.page, shown.names()
    page.bar.field.setText("-kind:png -located:yes -folder:nowhere")
    page.bar.enter()
    shown.until(lambda: [c.words for c in page.filters.chips][-2:] == ["Not: PNG", "Not: nowhere"])
    shown.until(lambda: not {"coffee.png", "moon.png"} & set(shown.names()))
    assert len(shown.names()) == 3
    shown.until(lambda: "called “nowhere”" in page.problem.words.text())
    text = query_text.format_query(page.bar.state.query)
    page.bar.clear()
    page.bar.state.set(query_text.parse_kept(text))
    shown.until(lambda: [c.words for c in page.filters.chips][-2:] == ["Not: PNG", "Not: nowhere"])
    while page.filters.chips:
        page.filters.chips[-1].removed.emit()
    shown.until(lambda: shown.names() == everything)
    assert page.filters.isHidden()


def test_typed_filters_work_while_typing(shown: Shown) -> None:
    bar = shown.window.page.bar
    QTest.keyClicks(bar.field, "kind:png")
    shown.until(lambda: set(shown.names()) == {"coffee.png", "moon.png"})
    bar.state.update(settings=replace(bar.state.settings, filters=Filters(folders=())))
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.state.settings.filters.kinds == ("PNG",)
    assert bar.field.text() == ""
