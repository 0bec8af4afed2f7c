"""Thousands of links, or megabytes of text, dropped or pasted: the window answers at once."""

from __future__ import annotations

import gc
import random
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QByteArray, QMimeData, Qt, QTimer, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest

from photosearch.gui.platform import mime_data
from photosearch.gui.platform.mime_data import (
    COPIED_FILES,
    NO_NETWORK,
    TOO_LONG,
    TOO_MANY_FOLDERS,
)

if TYPE_CHECKING:
    from support.window.shown import Shown

MANY = 5000
BLOCKED = 0.1
"""Seconds of work in one go, of the window's thread; other processes have no part in it."""
MEGABYTES_50 = 50_000_000


def of_urls(urls: list[QUrl]) -> QMimeData:
    mime = QMimeData()
    mime.setUrls(urls)
    return mime


def of_text(text: str = "", html: str = "") -> QMimeData:
    mime = QMimeData()
    if text:
        mime.setText(text)
    if html:
        mime.setHtml(html)
    return mime


def of_data(kind: str, data: bytes) -> QMimeData:
    mime = QMimeData()
    mime.setData(kind, QByteArray(data))
    return mime


def files(folder: Path) -> list[QUrl]:
    return [mime_data.file_url(folder / f"{number} #%.jpg") for number in range(MANY)]


def remote() -> list[QUrl]:
    return [QUrl(f"https://example.org/{number}.jpg") for number in range(MANY)]


def nonsense() -> list[QUrl]:
    lots = random.Random(3)
    odd = ["", ":", "file:", "file:///%00", "file:///%zz", "javascript:x", "a b", "\x01", "//", "?"]
    return [QUrl(lots.choice(odd) + str(number)) for number in range(MANY)]


def folders(home: Path) -> list[QUrl]:
    for number in range(300):
        (home / "many" / str(number)).mkdir(parents=True, exist_ok=True)
    return [mime_data.file_url(path) for path in (home / "many").iterdir()]


def data_url(size: int) -> str:
    return "data:image/png;base64," + "A" * size


GIVEN: dict[str, Callable[[Path], QMimeData]] = {
    "files": lambda home: of_urls(files(home)),
    "addresses": lambda _: of_urls(remote()),
    "nonsense": lambda _: of_urls(nonsense()),
    "all of it": lambda home: of_urls(
        [url for three in zip(files(home), remote(), nonsense(), strict=True) for url in three]
    ),
    "folders": lambda home: of_urls(folders(home)),
    "data within a link": lambda _: of_urls([QUrl(data_url(MEGABYTES_50))]),
    "data within a text": lambda _: of_text(data_url(MEGABYTES_50)),
    "data within a page": lambda _: of_text(html=f'<img src="{data_url(MEGABYTES_50)}">'),
    "7 MB within a page": lambda _: of_text(html=f'<img src="{data_url(7_000_000)}">'),
    "a book": lambda _: of_text("word " * (MEGABYTES_50 // 5)),
    "a longer text than is read": lambda _: of_text("word " * 3000),
    "a large page": lambda _: of_text(html="<b>word</b> " * 300_000),
    "copied files": lambda home: of_data(
        COPIED_FILES[0], b"copy\n" + (bytes(files(home)[0].toEncoded().data()) + b"\n") * 200_000
    ),
    "a picture that is none": lambda _: of_data("image/png", bytes(MEGABYTES_50)),
    "a large picture": lambda _: of_picture(QImage(6000, 4000, QImage.Format.Format_RGB32)),
}


SENTENCES = {
    "addresses": NO_NETWORK,
    "folders": TOO_MANY_FOLDERS,
    "data within a link": TOO_LONG,
    "data within a text": TOO_LONG,
    "data within a page": TOO_LONG,
    "a book": TOO_LONG,
    "a longer text than is read": TOO_LONG,
    "a large page": TOO_LONG,
}


def of_picture(picture: QImage) -> QMimeData:
    picture.fill(QColor("teal"))
    mime = QMimeData()
    mime.setImageData(picture)
    return mime


class Beat:
    """The most that the window's thread works between two looks at its events."""

    def __init__(self) -> None:
        self.most, self._last = 0.0, time.thread_time()
        self._timer = QTimer()
        self._timer.timeout.connect(self.take)
        self._timer.start(0)

    def take(self) -> None:
        now = time.thread_time()
        self.most, self._last = max(self.most, now - self._last), now

    def end(self) -> None:
        self.take()
        self._timer.stop()


@contextmanager
def beating() -> Iterator[Beat]:
    """Without pauses for garbage, as the program has none."""
    gc.disable()
    beat = Beat()
    yield beat
    beat.end()
    gc.enable()


@pytest.mark.parametrize("way", ["drop", "paste"])
def test_the_window_is_never_held_up(shown: Shown, tmp_path: Path, way: str) -> None:
    bar, told, changed = shown.window.page.bar, list[str](), list[object]()
    shown.window.drop_and_paste.problem.connect(told.append)
    shown.engine.failed.connect(told.append)
    for signal in (bar.state.changed, bar.misread, shown.engine.overview_changed):
        signal.connect(changed.append)
    for what, given in GIVEN.items():
        bar.clear()
        shown.until_idle()
        mime = given(tmp_path)
        if way == "paste":
            QGuiApplication.clipboard().setMimeData(mime)
        told.clear()
        changed.clear()
        with beating() as beat:
            if way == "drop":
                shown.drop(mime)
            else:
                QTest.keyClick(bar.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
            shown.until(lambda: bool(told) or bool(changed))
            shown.until_idle()
        assert beat.most < BLOCKED, what
        if way == "drop" and what in SENTENCES:
            assert told == [SENTENCES[what]]
        assert len(told) <= 2, what
        assert all(sentence.endswith(".") and len(sentence) < 300 for sentence in told), what
