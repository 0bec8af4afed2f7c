from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from photosearch.gui.widgets.status_bar import StatusBar, progress_words
from photosearch.types import Progress, Stage


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("progress", "words"),
    [
        (
            Progress(Stage.INDEXING, 1234, 5678, 19.2, 230, Path("/a/IMG_1234.jpg")),
            "1,234 of 5,678 photos · 19/s · 4 min left · IMG_1234.jpg",
        ),
        (Progress(Stage.INDEXING, 0, 1, None, None), "0 of 1 photo"),
        (
            Progress(Stage.INDEXING, 5, 9000, 0.4, 22_000),
            "5 of 9,000 photos · 1/s · 6 h 7 min left",
        ),
        (
            Progress(Stage.INDEXING, 5, 9, 2.0, 2.0),
            "5 of 9 photos · 2/s · less than a minute left",
        ),
        (Progress(Stage.SCANNING), "Looking for photos…"),
        (Progress(Stage.SCANNING, 0, 1200), "Looking for photos · 1,200 found"),
        (Progress(Stage.LOADING), "Loading the model…"),
        (Progress(Stage.PAUSED, 5, 9, 2.0, 2.0), "5 of 9 photos · paused"),
        (Progress(Stage.RENEWING, 5, 9), "Reading again · 5 of 9 photos"),
        (Progress(Stage.RENEWING, 5, 9).paused(), "Reading again · 5 of 9 photos · paused"),
    ],
)
def test_progress_in_words(progress: Progress, words: str) -> None:
    assert progress_words(progress) == words


def test_nothing_moves_by_itself(qtbot: QtBot) -> None:
    """A bar without an end would run to and fro, even where the person wants less motion."""
    bar = StatusBar()
    qtbot.addWidget(bar)
    for progress in (Progress(Stage.SCANNING), Progress(Stage.LOADING, 0, 0)):
        bar.show_progress(progress)
        assert not bar.bar.isHidden()
        assert bar.bar.maximum() > bar.bar.minimum()
