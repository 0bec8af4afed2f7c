"""Work that is done again as things change, but rests in between."""

import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from photosearch.gui.services.task_queue import TaskQueue

_RESTS, _LONGEST_MS = 50, 60_000
"""It rests so many times as long as it took: while photos are indexed, others come all the time."""


class CalmRepeater(QObject):
    """Does it at once when asked, or once it has rested."""

    taken = Signal(object)
    """What came of it."""
    failed = Signal(str)

    def __init__(self, queue: TaskQueue, work: Callable[[], Any], parent: QObject) -> None:
        super().__init__(parent)
        self._queue, self._work = queue, work
        self._is_due = False
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._do_if_due)

    @Slot()
    def ask(self) -> None:
        self._is_due = True
        if not self._rest.isActive():
            self._do_if_due()

    @Slot()
    def _do_if_due(self) -> None:
        if self._is_due:
            self._is_due = False
            self._rest.start(_LONGEST_MS)
            self._queue.run(self._timed, self._take, self.failed.emit)

    def _timed(self) -> tuple[Any, float]:
        """In the queue; and how many seconds of processor it took."""
        begun = time.thread_time()
        return self._work(), time.thread_time() - begun

    def _take(self, done: tuple[Any, float]) -> None:
        outcome, seconds = done
        self._rest.start(round(1000 * seconds * _RESTS))
        self.taken.emit(outcome)
