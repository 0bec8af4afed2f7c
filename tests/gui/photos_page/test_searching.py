"""Typing, pasting, dropping, finding similar: each through the window, answered by real weights."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from photosearch.gui.platform.mime_data import file_url
from photosearch.gui.services.search_service import GETTING_READY
from photosearch.types import Query, TextTerm
from support.window.drivers import click

if TYPE_CHECKING:
    from support.window.shown import Shown


def test_typed_words_ask_once_and_find_the_photo(shown: Shown) -> None:
    asked: list[Query] = []
    shown.window.page.bar.state.changed.connect(asked.append)
    QTest.keyClicks(shown.window.page.bar.field, "espresso", delay=5)
    shown.until_scored()
    assert asked == [Query((TextTerm("espresso"),))]
    assert shown.names()[0] == "coffee.png"
    assert shown.window.page.heading.words == "“espresso”"


def test_enter_asks_at_once_and_the_cross_leads_back_to_all_photos(shown: Shown) -> None:
    everything, page, asked = shown.names(), shown.window.page, list[Query]()
    page.bar.state.changed.connect(asked.append)
    QTest.keyClicks(page.bar.field, "cup")
    QTest.keyClick(page.bar.field, Qt.Key.Key_Return)
    assert asked == [Query((TextTerm("cup"),))]
    shown.until_scored()
    click(page.bar._clear)
    shown.until_browsing()
    assert shown.names() == everything
    assert page.bar.field.text() == ""
    assert page.heading.words == "All photos"


def test_the_bar_says_that_it_gets_ready_and_then_answers(shown: Shown) -> None:
    """Whatever the search queue is busy with, a query waits visibly and is answered."""
    told, gate = list[str](), threading.Event()
    shown.engine.searcher.waiting.connect(told.append)
    shown.engine._search_queue.run(lambda: gate.wait(60))
    QTest.keyClicks(shown.window.page.bar.field, "a cat")
    shown.until(lambda: GETTING_READY in told)
    gate.set()
    shown.until_scored()
    assert next(filter(None, told)) == GETTING_READY
    assert told[-1] == ""


def test_a_dropped_picture_is_the_query(shown: Shown, photos: Path) -> None:
    mime = QMimeData()
    mime.setUrls([file_url(photos / "coffee.png")])
    shown.drop(mime)
    shown.until_scored()
    first = shown.window.page.grid.hits[0]
    assert first.path.name == "coffee.png"
    assert first.score is not None
    assert first.score >= 0.99
    assert shown.window.page.bar.chips.isVisible()
    assert shown.window.page.heading.words == "Similar to coffee.png"


def test_a_pasted_picture_is_the_query(shown: Shown, photos: Path) -> None:
    QGuiApplication.clipboard().setImage(QImage(str(photos / "rocket.jpg")))
    QTest.keyClick(shown.window.page.bar.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    shown.until_scored()
    assert shown.names()[0] == "rocket.jpg"


def test_pasted_words_go_into_the_field(shown: Shown) -> None:
    QGuiApplication.clipboard().setText("a cat")
    QTest.keyClick(shown.window.page.bar.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert shown.window.page.bar.field.text() == "a cat"


def test_a_picked_picture_is_the_query(
    shown: Shown, photos: Path, file_dialogs: list[QFileDialog]
) -> None:
    click(shown.window.page.bar._pick)
    file_dialogs[0].fileSelected.emit(str(photos / "cat.jpg"))
    shown.until_scored()
    assert shown.names()[0] == "cat.jpg"


def test_a_file_that_is_no_picture_gets_a_sentence(shown: Shown, tmp_path: Path) -> None:
    text = tmp_path / "letter <b>bold.txt"
    text.write_text("Dear reader")
    shown.window.drop_and_paste.take_paths([text])
    shown.until_asked()
    problem = shown.window.page.problem
    shown.until(problem.isVisible)
    assert problem.words.textFormat() == Qt.TextFormat.PlainText
    assert len(shown.names()) == 5
