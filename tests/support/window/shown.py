"""A window under test, and what waits for it."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photosearch.gui.main_window.main_window import MainWindow
from photosearch.gui.services.calm_repeater import CalmRepeater
from photosearch.gui.services.engine import Engine
from photosearch.jobs import Job
from photosearch.library import Library


@dataclass
class Shown:
    """A window under test, with what is needed to drive it."""

    window: MainWindow
    engine: Engine
    bot: QtBot

    def drop(self, mime: QMimeData) -> None:
        """As the system does it: dragged over the window, then let go."""
        place, buttons = QPointF(300, 300), Qt.MouseButton.LeftButton
        action, keys = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(place.toPoint(), action, mime, buttons, keys)
        QApplication.sendEvent(self.window, enter)
        assert enter.isAccepted()
        QApplication.sendEvent(self.window, QDropEvent(place, action, mime, buttons, keys))

    def come_forward(self) -> None:
        """Without a screen nobody does that when a dialog closes."""
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)

    def until(self, condition: Callable[[], bool]) -> None:
        self.bot.waitUntil(condition)

    def until_idle(self) -> None:
        """Until nothing is indexed any more, and what was asked of the catalogue is answered."""
        self.until_asked()
        self.until(lambda: not self.engine.indexing.running)
        self.until_through(self.engine.do)

    def until_counted(self) -> None:
        """Until the side bar's counts, which give way to all else, are those of now."""
        counts = self.window.findChildren(CalmRepeater)
        assert counts
        self.until(lambda: not any(count.is_due for count in counts))
        self.until_through(self.engine.sidebar_queue.run)

    def until_through(self, run: Callable[..., None]) -> None:
        """Until all that was given to a lane before is answered; `run` gives it something more."""
        answered: list[None] = []
        run(lambda: None, answered.append)
        self.until(lambda: bool(answered))

    def until_asked(self) -> None:
        """Until what was asked of drives is answered: both threads of that lane meet."""
        meeting, answered = threading.Barrier(2), list[int]()
        for _ in range(2):
            self.engine.drive_queue.run(meeting.wait, answered.append)
        self.until(lambda: len(answered) == 2)

    def names(self) -> list[str]:
        return [hit.path.name for hit in self.window.page.grid.hits]

    def until_scored(self) -> None:
        """Until the photos shown are an answer to a query."""
        hits = self.window.page.grid
        self.until(lambda: bool(hits.hits) and hits.hits[0].score is not None)

    def until_browsing(self) -> None:
        hits = self.window.page.grid
        self.until(lambda: bool(hits.hits) and hits.hits[0].score is None)


Open = Callable[..., Shown]


def window_on(open_window: Open, folder: Path, directory: Path, *, indexed: bool = False) -> Shown:
    """Of a new library, with nothing more to do; `indexed`: before the window was opened."""
    with Library.open(directory, "starter") as library:
        library.folders.add(folder)
        if indexed:
            library.index.run(Job())
    shown = open_window(directory)
    shown.until(lambda: len(shown.names()) == len(list(folder.iterdir())))
    shown.until_idle()
    return shown
