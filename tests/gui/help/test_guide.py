"""The guide: in every language of the window, with the same parts and pictures."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from photosearch import paths
from photosearch.gui.help.guide import Guide
from photosearch.gui.text import translation

if TYPE_CHECKING:
    from collections.abc import Iterator

DIRECTORY = paths.resources() / "guide"
LANGUAGES = list(translation.NAMES)
PICTURE = re.compile(r"^!\[(.+)\]\((.+)\)$", re.MULTILINE)
HEADING = re.compile(r"^(#+) .+$", re.MULTILINE)


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    translation.apply("en")


def text(language: str) -> str:
    name = "guide.md" if language == "en" else f"guide_{language}.md"
    return (DIRECTORY / name).read_text(encoding="utf-8")


def shown(qtbot: QtBot, language: str) -> Guide:
    translation.apply(language)
    guide = Guide()
    qtbot.addWidget(guide)
    guide.show()
    return guide


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_the_same_parts_and_pictures(language: str) -> None:
    english, own = text("en"), text(language)
    assert HEADING.findall(own) == HEADING.findall(english)
    assert [file for _, file in PICTURE.findall(own)] == [f for _, f in PICTURE.findall(english)]
    assert own.count("\n- **") == english.count("\n- **")
    assert len(own) > len(english) / 4


def test_there_is_no_guide_without_a_language() -> None:
    assert {file.name for file in DIRECTORY.iterdir()} == {"guide.md"} | {
        f"guide_{language}.md" for language in LANGUAGES if language != "en"
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_opens_in_the_window_s_language_with_every_picture(qtbot: QtBot, language: str) -> None:
    guide = shown(qtbot, language)
    title = text(language).partition("\n")[0].removeprefix("# ")
    words = guide.page.toPlainText()
    assert words.startswith(title)
    pictures = PICTURE.findall(text(language))
    assert words.count("\ufffc") == len(pictures) == 8
    for _, file in pictures:
        image = guide.page.loadResource(2, QUrl(file))
        assert isinstance(image, QImage)
        assert not image.isNull(), file
        assert image.deviceIndependentSize().width() <= guide.page.viewport().width()
    for mark in ("**", "](", "![", "##", "`"):  # markup that was no markup to Qt
        assert mark not in words, mark
    assert not re.search(r"(^|\s)\*\S", words)


def test_a_language_without_a_guide_gets_the_english_one(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(translation, "spoken", lambda: "fi")
    guide = Guide()
    qtbot.addWidget(guide)
    assert guide.page.toPlainText().startswith("Photosearch: a short guide")


def test_nothing_comes_from_elsewhere(qtbot: QtBot) -> None:
    """Neither pictures of the web nor style sheets."""
    guide = shown(qtbot, "en")
    picture = guide.page.loadResource(2, QUrl("https://example.org/a.png"))
    assert isinstance(picture, QImage)
    assert picture.isNull()
    assert guide.page.loadResource(3, QUrl("a.css")) is None
