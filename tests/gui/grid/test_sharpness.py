"""Thumbnails are as sharp as the photos, in each layout and size, on plain and on fine screens."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image
from PySide6.QtGui import QImage

from photosearch.gui.grid.grid import JUSTIFIED, SQUARE
from photosearch.gui.services.qimages import rounded
from photosearch.gui.style import theme
from photosearch.jobs import Job
from photosearch.library import Library
from support.window.snapshots import show_on
from support.window.states import settled

if TYPE_CHECKING:
    from support.window.shown import Open, Shown

SHAPES = {"photo.jpg": (3000, 2000), "wide.jpg": (6000, 1000), "tall.jpg": (1000, 6000)}


@pytest.fixture(scope="module")
def detailed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of photos full of small spots."""
    directory, lot = tmp_path_factory.mktemp("detailed"), np.random.default_rng(1)
    roll = directory / "roll"
    roll.mkdir()
    for name, (width, height) in SHAPES.items():
        spots = lot.integers(0, 255, (height // 12, width // 12), dtype=np.uint8)
        Image.fromarray(spots).resize((width, height)).convert("RGB").save(roll / name)
    with Library.open(directory / "library", "starter") as library:
        library.folders.add(roll)
        library.index.run(Job())
    return directory / "library"


def open_on(open_window: Open, library: Path) -> Shown:
    made = open_window(library)
    made.until(lambda: len(made.names()) == len(SHAPES))
    made.until_idle()
    return made


def detail(image: QImage) -> float:
    """How much neighbouring pixels differ."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return float(np.abs(np.diff(rows[:, : grey.width()].astype(float))).mean())


def softest(shown: Shown) -> float:
    """The least detail of the thumbnails in sight, by that of the photo itself in their size."""
    grid, found = shown.window.page.grid, []
    shown.until(lambda: settled(shown))
    for hit in (grid.hits[row] for row in grid.visible_rows()):
        kept = shown.engine.thumbnails.thumbnail(hit.photo_id)
        assert kept is not None
        assert kept.pixmap is not None
        with Image.open(hit.path) as photo:
            best = rounded(photo, *kept.size, 0)
        found.append(detail(kept.pixmap.toImage()) / detail(best))
    return min(found)


@pytest.mark.parametrize("ratio", [1, 2])
def test_each_layout_and_size_is_sharp(
    open_window: Open, detailed: Path, tmp_path: Path, ratio: int
) -> None:
    shown = open_on(open_window, shutil.copytree(detailed, tmp_path / "library"))
    show_on(shown.window, ratio)
    grid = shown.window.page.grid
    for layout in (SQUARE, JUSTIFIED):
        grid.set_layout(layout)
        for side in (theme.THUMB_SIDE, theme.THUMB_SIDES[1]):
            grid.set_side(side)
            assert softest(shown) > 0.8, (layout, side)


def test_small_ones_of_a_former_version_become_sharp_by_themselves(
    open_window: Open, detailed: Path, tmp_path: Path
) -> None:
    directory = shutil.copytree(detailed, tmp_path / "library")
    for path in (directory / "thumbnails").rglob("*.jpg"):
        with Image.open(path) as picture:
            picture.thumbnail((384, 384))
            picture.save(path.with_name(f"{path.stem.partition('-')[0]}.jpg"))
        path.unlink()
    shown = open_on(open_window, directory)
    assert softest(shown) > 0.8
