"""A window under test, and what waits for it."""

import threading
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photosearch.gui.main_window.main_window import MainWindow
from photosearch.gui.services.engine import Engine


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

    def until(self, condition: Callable[[], bool]) -> None:
        self.bot.waitUntil(condition)

    def until_idle(self) -> None:
        """Until nothing is indexed any more, and what was asked of the catalogue is answered."""
        self.until_asked()
        self.until(lambda: not self.engine.indexing.running)
        self.until_through(self.engine.do)

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
