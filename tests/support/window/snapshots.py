"""Pictures of the window: taken alike on every machine, and compared with those that are kept.

Text is set in the tests' own font (fonts.py), for other machines have other fonts. What is
compared are the mean colours of small squares: they forgive the rounding of lines and letters,
and show a colour that has changed, or a part that is missing or elsewhere.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QCursor, QFont, QImage
from PySide6.QtWidgets import QApplication, QWidget

from photosearch.gui.style import colour_scheme
from support.window import fonts
from support.window.settling import let_settle

FOLDER = Path(__file__).parents[2] / "gui" / "snapshots"
RENEW = os.environ.get("PHOTOSEARCH_SNAPSHOTS") == "renew"
SQUARE = 8
"""Device-independent pixels of a square's side."""
FAR, FEW = 14, 4
"""So few squares may differ by more than that, of 255: here and there a letter is drawn otherwise
by another FreeType."""
NEAR, SOME = 8, 60
"""And so many by more than this; whole areas of another shade are more."""
QUALITY = {1: 84, 2: 62}
"""Of the kept files, by the ratio: in fewer pixels each counts more."""
ALSO_DARK = ("browsing", "hits", "filter-popup", "settings-appearance", "models", "keys")
ALSO_FINE = ("browsing", "hits", "viewer", "models")
"""States with a picture in dark, or of a fine screen, besides the plain one in light: between them
they show each kind of control, and the rest derives its colours and drawings as they do."""
SCREENS = {1: "plain", 2: "fine"}
"""Device pixels for one pixel -> the screen's name in gui/screens.json."""


@contextmanager
def same_everywhere() -> Iterator[None]:
    """The look that doesn't depend on the machine."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    font, flash = app.font(), app.cursorFlashTime()
    ours = QFont(fonts.FAMILIES["own"], 10)
    ours.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    ours.setStyleStrategy(QFont.StyleStrategy.NoSubpixelAntialias)
    if app.style().name() != "fusion":
        app.setStyle("fusion")
    app.setFont(ours)
    app.setCursorFlashTime(0)
    QCursor.setPos(3900, 10)  # over nothing
    yield
    app.setFont(font)
    app.setCursorFlashTime(flash)
    colour_scheme.apply(colour_scheme.SYSTEM)


def show_on(widget: QWidget, ratio: int) -> None:
    """Move it to the screen with that many device pixels for one pixel."""
    name = SCREENS[ratio]
    screen = next(s for s in QApplication.screens() if s.name() == name)
    widget.window().move(screen.geometry().topLeft() + QPoint(40, 40))
    let_settle()
    assert widget.devicePixelRatioF() == ratio


def taken(widget: QWidget) -> Image.Image:
    """What it shows now, in device pixels."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    size = image.width(), image.height()
    pixels = bytes(image.constBits())
    return Image.frombuffer("RGB", size, pixels, "raw", "RGB", image.bytesPerLine(), 1)


def colours(picture: Image.Image) -> list[QColor]:
    """All that are in it, the most frequent first."""
    pixels = np.asarray(picture.convert("RGB")).reshape(-1, 3)
    found, counts = np.unique(pixels, axis=0, return_counts=True)
    return [QColor(*found[row].tolist()) for row in np.argsort(-counts)]


def squares(picture: Image.Image, ratio: int) -> np.ndarray:
    """Mean colours, shape (rows, columns, 3)."""
    return np.asarray(picture.reduce(SQUARE * ratio), dtype=np.float64)


def unlike(one: Image.Image, other: Image.Image, ratio: int) -> str:
    """What differs beyond the tolerance; empty if nothing does."""
    difference = np.abs(squares(one, ratio) - squares(other, ratio)).max(axis=2)
    far, near = int((difference > FAR).sum()), int((difference > NEAR).sum())
    return f"{far} squares differ much, {near} a little" if far > FEW or near > SOME else ""


def compare(picture: Image.Image, name: str, ratio: int) -> str:
    """What is wrong with it, if anything. With PHOTOSEARCH_SNAPSHOTS=renew it is kept instead."""
    kept = FOLDER / f"{name}.webp"
    if RENEW:
        picture.save(kept, quality=QUALITY[ratio], method=6)
        return ""
    with Image.open(kept) as opened:
        wanted = opened.convert("RGB")
    if wanted.size != picture.size:
        return f"{name} is {picture.size}, was {wanted.size}"
    wrong = unlike(picture, wanted, ratio)
    return f"{name}: {wrong}" if wrong else ""


Wait = Callable[[], None]


def pictures(widget: QWidget, wait: Wait, name: str) -> Iterator[tuple[str, int, Image.Image]]:
    """The name of each picture of that state, its ratio, and what is shown now."""
    looks = [(colour_scheme.LIGHT, 1)]
    looks += [(colour_scheme.DARK, 1)] * (name in ALSO_DARK)
    looks += [(colour_scheme.LIGHT, 2)] * (name in ALSO_FINE)
    for scheme, ratio in looks:
        colour_scheme.apply(scheme)
        show_on(widget, ratio)
        wait()
        yield f"{name}-{scheme}-{ratio}x", ratio, taken(widget)
