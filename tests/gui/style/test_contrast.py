"""Every text can be read where it stands: a contrast of 4.5 and more, in light and in dark."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from photosearch.gui.style import colour_scheme, theme
from photosearch.gui.style.stylesheet import sheet
from support.window import snapshots

if TYPE_CHECKING:
    from support.window.shown import Shown

LEAST = 4.5
ACCENTS = ("#308cc6", "#f5c211", "#e62d42", "#3a944a", "#000000", "#ffffff", "#9141ac", "#7f7f7f")
"""What systems offer for chosen things, and what people choose."""
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_PAIRS = {
    "text": "surface panel field hover pressed tint warning_tint",
    "muted": "surface panel field hover tint",
    "accent": "surface panel",
    "on_accent": "accent accent_hover",
    "warning": "surface warning_tint",
}
"""Colour of a text -> all it stands on."""


@pytest.fixture(params=[(dark, accent) for dark in (False, True) for accent in ACCENTS], ids=str)
def colours(request: pytest.FixtureRequest) -> theme.Colours:
    dark, accent = request.param
    palette = colour_scheme._palette(dark=dark)
    palette.setColor(QPalette.ColorRole.Highlight, QColor(accent))
    return theme.derive(palette)


@pytest.fixture(params=[colour_scheme.LIGHT, colour_scheme.DARK])
def scheme(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:  # noqa: ARG001
    colour_scheme.apply(request.param)
    yield request.param
    colour_scheme.apply(colour_scheme.SYSTEM)


def ground(colours: theme.Colours, name: str) -> QColor:
    made = {
        "warning_tint": theme.mix(colours.surface, colours.warning, 0.14),
        "accent_hover": theme.mix(colours.accent, colours.text, 0.15),
    }
    found = made.get(name) or getattr(colours, name)
    assert isinstance(found, QColor)
    return found


def test_texts_on_every_ground(colours: theme.Colours) -> None:
    pairs = [(ink, name) for ink, names in _PAIRS.items() for name in names.split()]
    unread = {
        f"{ink} on {name}": round(value, 2)
        for ink, name in pairs
        if (value := theme.contrast(getattr(colours, ink), ground(colours, name))) < LEAST
    }
    assert not unread


def test_every_rule_of_the_style_sheet(colours: theme.Colours) -> None:
    seen = 0
    for selector, body in _RULE.findall(sheet(colours)):
        said = dict(re.findall(r"(?<![-\w])(background|color): (#[0-9a-f]{6})", body))
        if len(said) == 2 and "disabled" not in selector:
            seen += 1
            value = theme.contrast(QColor(said["color"]), QColor(said["background"]))
            assert value >= LEAST, (selector.strip(), value)
    assert seen >= 10


def test_words_over_photos(colours: theme.Colours) -> None:
    """On a drop, over whatever photo lies below the veil; badges have a ground of their own."""
    for photo in (QColor("black"), QColor("white")):
        behind = theme.mix(photo, colours.surface, 0.92)
        assert theme.contrast(colours.text, behind) >= LEAST
        assert theme.contrast(QColor("white"), theme.mix(photo, QColor("black"), 190 / 255)) >= 4.5
    assert theme.contrast(colours.favourite, colours.surface) >= 3, "a heart is no text"


def test_the_viewer() -> None:
    for behind in ("#111317", "#1b1e24", "#2a2d34", "#3a3e47"):
        assert theme.contrast(theme.INK_ON_DARK, QColor(behind)) >= LEAST
    for behind in ("#111317", "#1b1e24"):
        assert theme.contrast(QColor("#a2a8b4"), QColor(behind)) >= LEAST


@pytest.mark.usefixtures("scheme")
def test_what_a_field_asks_for_is_painted_so(qtbot: QtBot) -> None:
    """Qt fades such words by itself, unless it is told their colour."""
    field = QLineEdit()
    qtbot.addWidget(field)
    field.setPlaceholderText("■■■■■■■■")
    field.setStyleSheet(sheet(theme.current()))
    field.setFrame(False)
    field.show()
    behind, *others = snapshots.colours(snapshots.taken(field))
    assert max(theme.contrast(ink, behind) for ink in others) >= LEAST


@pytest.mark.usefixtures("scheme")
def test_every_label_in_the_window(shown: Shown) -> None:
    """As the style sheet paints them, on what is behind them in the picture."""
    shown.window.resize(1000, 700)
    picture = snapshots.taken(shown.window)
    for label in shown.window.findChildren(QLabel):
        if label.isVisible() and label.text():
            place = label.mapTo(shown.window, label.rect().topLeft())
            box = (place.x(), place.y(), place.x() + label.width(), place.y() + label.height())
            behind, *_ = snapshots.colours(picture.crop(box))
            ink = label.palette().color(label.foregroundRole())
            assert theme.contrast(ink, behind) >= LEAST, label.text()
