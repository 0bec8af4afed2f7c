"""Filters: set with the popup, a folder or the text form, shown as chips, taken away."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import ExifTags, Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from photosearch import query_text
from photosearch.gui.grid.empty_state import Emptiness
from photosearch.gui.query.bounds_editor import BoundsEditor
from photosearch.gui.query.dates_editor import DatesEditor
from photosearch.gui.query.filter_popup import FilterPopup
from photosearch.gui.query.tick_editor import TickEditor
from photosearch.gui.query.tick_list import TickList
from photosearch.gui.text.shelves import ALL
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


def test_a_click_on_a_chip_opens_its_filter_there(shown: Shown) -> None:
    page = shown.window.page
    page.bar.field.setText("kind:png before:2030")
    page.bar.enter()
    shown.until(lambda: len(page.filters.chips) == 2)
    chip = next(chip for chip in page.filters.chips if chip.words == "PNG")
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    made = dialog_of(shown, FilterPopup)
    assert isinstance(made, FilterPopup)
    assert [*made.editors] == ["kinds"]
    assert made.geometry().top() >= chip.mapToGlobal(chip.rect().bottomLeft()).y()
    kinds = made.editors["kinds"]
    assert isinstance(kinds, TickEditor)
    assert kinds.list.is_ticked("PNG")
    kinds.list.toggle("JPEG")
    assert page.bar.state.settings.filters.kinds == ("PNG", "JPEG")
    shown.until(lambda: len(shown.names()) == 5)
    made.close()


def test_a_filter_without_an_editor_is_typed_again(shown: Shown) -> None:
    page = shown.window.page
    page.bar.field.setText('text:"total 12" -kind:png max-size:3MB')
    page.bar.enter()
    for chip_words, typed in (
        ("Not: PNG", '-kind:"PNG"'),
        ("Text: total 12", '-kind:"PNG" text:"total 12"'),
    ):
        chip = next(chip for chip in page.filters.chips if chip.words == chip_words)
        before = page.bar.state.query
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
        assert page.bar.field.text() == typed
        assert page.bar.state.query == before
    assert len(page.filters.chips) == 1


def test_ticks_are_searched_by_typing_and_turned_by_keys(open_window: Open, tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(9):
        exif = Image.Exif()
        exif[ExifTags.Base.Model] = f"Camera {number}"
        Image.new("RGB", (30, 30), (number, 0, 0)).save(folder / f"{number}.jpg", exif=exif)
    shown = window_on(open_window, folder, tmp_path / "library", indexed=True)
    made = popup(shown)
    listed = ticks(shown, made, "cameras")
    editor = made.editors["cameras"]
    assert isinstance(editor, TickEditor)
    assert listed.words() == [f"Camera {number}" for number in range(9)]
    shown.until(lambda: made.focusWidget() is listed)
    QTest.keyClicks(listed, "8")
    shown.until(lambda: listed.words() == ["Camera 8"])
    assert editor.search.text() == "8"
    QTest.keyClick(editor.search, Qt.Key.Key_Down)
    QTest.keyClick(listed, Qt.Key.Key_Space)
    shown.until(lambda: shown.names() == ["8.jpg"])
    assert made.sections["cameras"].header.accessibleName() == "Camera: Camera 8"
    QTest.keyClick(editor.search, Qt.Key.Key_Escape)
    shown.until(lambda: listed.count() == 9)
    assert made.isVisible()
    made.close()


def test_a_screen_reader_hears_value_count_and_tick(roll: Shown) -> None:
    made = popup(roll)
    listed = ticks(roll, made, "cameras")
    listed.toggle("Canon EOS 5D")
    interface = QAccessible.queryAccessibleInterface(listed)
    rows = [interface.child(row) for row in range(interface.childCount())]
    said = {row.text(QAccessible.Text.Name): row.state().checked for row in rows}
    assert said == {"Canon EOS 5D, 1 photo": 1, "No camera, 1 photo": 0}
    made.close()


def test_counts_are_under_the_other_filters(roll: Shown) -> None:
    made = popup(roll)
    cameras, shapes = ticks(roll, made, "cameras"), ticks(roll, made, "shape")
    assert (shapes.photos_of("Square"), shapes.photos_of("Portrait")) == (1, 1)
    cameras.toggle("Canon EOS 5D")
    roll.until(lambda: shapes.photos_of("Square") == 0)
    assert shapes.photos_of("Portrait") == 1
    assert cameras.photos_of("No camera") == 1
    made.close()


def test_a_range_is_dragged_or_typed(open_window: Open, tmp_path: Path) -> None:
    folder = tmp_path / "isos"
    folder.mkdir()
    for iso in (100, 200, 400, 800):
        exif = Image.Exif()
        exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.ISOSpeedRatings] = iso
        Image.new("RGB", (30, 30), (iso % 256, 0, 0)).save(folder / f"{iso}.jpg", exif=exif)
    shown = window_on(open_window, folder, tmp_path / "library", indexed=True)
    made = popup(shown)
    made.open_section("iso")
    editor = made.editors["iso"]
    assert isinstance(editor, BoundsEditor)
    shown.until(lambda: [bar.words for bar in editor.histogram.bars][1:2] == ["ISO 200"])
    editor.histogram.choose(1, 2)
    shown.until(lambda: sorted(shown.names()) == ["200.jpg", "400.jpg"])
    assert [chip.words for chip in shown.window.page.filters.chips] == ["ISO 200 – ISO 400"]
    editor.first.clear()
    editor.first.editingFinished.emit()
    shown.until(lambda: len(shown.names()) == 3)
    editor.last.setText("low")
    editor.last.editingFinished.emit()
    assert "iso:100..400" in made.problem.text()
    click(made.reset)
    shown.until(lambda: len(shown.names()) == 4)
    assert (editor.first.text(), editor.last.text()) == ("", "")
    made.close()
