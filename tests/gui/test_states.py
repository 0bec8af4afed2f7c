"""Every designed state of the window looks as it did; some in dark and on fine screens, too.

PHOTOSEARCH_SNAPSHOTS=renew keeps new pictures instead, which are then to be looked at.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image, ImageChops
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QWidget

import photosearch
from photosearch.gui.grid import empty_state as empty_module
from photosearch.gui.platform import desktop
from photosearch.gui.services import calm_repeater
from photosearch.gui.settings import about_page
from photosearch.gui.settings.about_page import Component
from photosearch.gui.style import colour_scheme
from photosearch.gui.style.icons import IconButton, Mark
from support.window import glyphs, snapshots, states
from support.window.settling import let_settle

if TYPE_CHECKING:
    from support.window.shown import Open, Shown

SIZE = (800, 560)
_PARTS = [Component("numpy", "2.0.0", "BSD-3-Clause"), Component("pillow", "12.0.0", "MIT-CMU")]


@pytest.fixture(autouse=True)
def frozen(gallery: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Nothing of this machine or this version is to be seen."""
    real, places = desktop.display_name, (str(gallery.parent), str(tmp_path))

    def shown(path: Path | str) -> str:
        words = real(path)
        for place in places:
            words = words.replace(place, "/home/ada")
        return words

    monkeypatch.setattr(desktop, "display_name", shown)
    monkeypatch.setattr(about_page, "libraries", lambda: _PARTS)
    monkeypatch.setattr(photosearch, "__version__", "1.2.3")
    monkeypatch.setattr(empty_module, "pictures_folder", lambda: Path("/home/ada/Pictures"))
    monkeypatch.setattr(calm_repeater, "_RESTS", 0)
    with snapshots.same_everywhere():
        yield


@pytest.fixture
def full(open_window: Open, gallery: Path, tmp_path: Path) -> Shown:
    """A window on the gallery, with nothing more to do."""
    made = open_window(shutil.copytree(gallery, tmp_path / "library"))
    made.window.resize(*SIZE)
    made.until(lambda: len(made.names()) > 20)
    made.until_idle()
    made.until_counted()
    states.quieten(made)
    made.window.page.grid.set_side(128)
    return made


def check(shown: Shown, name: str, state: states.State) -> None:
    widget, wrong = state(shown) or shown.window, list[str]()
    shown.until_counted()
    assert glyphs.missing(widget) == set(), "each machine would take another font for it"
    for picture_name, ratio, picture in snapshots.pictures(
        widget, lambda: states.wait(shown), name
    ):
        wrong.append(snapshots.compare(picture, picture_name, ratio))
    if widget is not shown.window:
        widget.close()
    assert not any(wrong), "; ".join(filter(None, wrong))


@pytest.mark.parametrize("name", states.EMPTY)
def test_without_photos_it_looks_as_it_did(empty: Shown, name: str) -> None:
    empty.window.resize(*SIZE)
    states.quieten(empty)
    check(empty, name, states.EMPTY[name])


@pytest.mark.parametrize("name", states.FULL)
def test_with_photos_it_looks_as_it_did(full: Shown, name: str) -> None:
    check(full, name, states.FULL[name])


def test_the_comparison_notices_what_it_is_for(full: Shown) -> None:
    window, page = full.window, full.window.page
    colour_scheme.apply(colour_scheme.LIGHT)
    snapshots.show_on(window, 1)
    states.wait(full)
    before, styled = snapshots.taken(window), window.styleSheet()

    def change() -> str:
        let_settle()
        return snapshots.unlike(before, snapshots.taken(window), 1)

    assert not change()
    window.setStyleSheet(styled.replace("#queryBar {", "#queryBar { margin-left: 9px;"))
    assert change(), "a control that has moved"
    window.setStyleSheet(styled + " #panel, #statusBar { background: #ffe9e9; }")
    assert change(), "another colour"
    window.setStyleSheet(styled)
    assert not change()
    for part in (page.settings_button, page.slider, page.heading, window.panel.add):
        part.setVisible(False)
        assert change(), "a missing control"
        part.setVisible(True)
        let_settle()


def detail(picture: Image.Image) -> int:
    """How much of it is lost at half the size, 0 to 255: next to nothing if it was blown up."""
    small = picture.resize((picture.width // 2, picture.height // 2), Image.Resampling.BOX)
    again = small.resize(picture.size, Image.Resampling.BILINEAR)
    difference = ImageChops.difference(picture, again)
    return int(np.asarray(difference).max())


def part(shown: Shown, widget: QWidget, picture: Image.Image) -> Image.Image:
    place = widget.mapTo(shown.window, QPoint())
    box = (place.x(), place.y(), place.x() + widget.width(), place.y() + widget.height())
    left, top, right, bottom = (2 * edge for edge in box)
    return picture.crop((left, top, right - right % 2, bottom - bottom % 2))


def test_everything_is_sharp_after_a_move_to_a_fine_screen(full: Shown) -> None:
    window = full.window
    snapshots.show_on(window, 1)
    states.wait(full)
    window.drop_and_paste.find_similar(window.page.grid.hits[0])
    full.until_scored()
    snapshots.show_on(window, 2)
    states.wait(full)
    (chip,) = window.page.bar.chips.chips
    full.until(lambda: chip.mark.pixmap().devicePixelRatio() == 2)
    picture, seen = snapshots.taken(window), 0
    for widget in window.findChildren(QWidget):
        whole = widget.visibleRegion().boundingRect() == widget.rect()
        if whole and isinstance(widget, IconButton | Mark) and widget.isEnabled():
            seen += 1
            assert detail(part(full, widget, picture)) > 60, widget.accessibleName()
        elif isinstance(widget, QLabel) and not widget.pixmap().isNull():
            assert widget.pixmap().devicePixelRatio() == 2
    assert seen > 10
    grid, loader = window.page.grid, full.engine.thumbnails
    for row in grid.visible_rows():
        kept = loader.thumbnail(grid.hits[row].photo_id)
        wide = grid.picture_rect(grid.model().index(row, 0)).width()
        assert kept is not None
        assert kept.size[0] == 2 * wide


def test_what_is_blown_up_is_not_sharp() -> None:
    drawing = Image.new("RGB", (40, 40), "white")
    drawing.paste((0, 0, 0), (11, 3, 14, 37))
    assert detail(drawing) > 60
    blown_up = drawing.resize((20, 20), Image.Resampling.BOX).resize((40, 40))
    assert detail(blown_up) < 60
