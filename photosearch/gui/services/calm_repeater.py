"""Work that is done again as things change, but rests in between."""

import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from photosearch.gui.services.task_queue import TaskQueue

_RESTS, _LONGEST_MS = 50, 60_000
"""It rests so many times as long as it took: while photos are indexed, others come all the time."""


_LOOK_MS, _PATIENCE = 50, 40
"""It gives way so long, and so many times at most."""


def _at_once() -> bool:
    return True


class CalmRepeater(QObject):
    """Does it at once when asked, or once it has rested and nothing more urgent is done."""

    taken = Signal(object)
    """What came of it."""
    failed = Signal(str)

    def __init__(
        self,
        queue: TaskQueue,
        work: Callable[[], Any],
        parent: QObject,
        may_begin: Callable[[], bool] = _at_once,
    ) -> None:
        """`may_begin`: whether what the person waits for is there; asked for two seconds."""
        super().__init__(parent)
        self._queue, self._work, self._may_begin, self._looks = queue, work, may_begin, 0
        self._is_due = False
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._do_if_due)
        self._look = QTimer(self, singleShot=True, interval=_LOOK_MS)
        self._look.timeout.connect(self._do_if_due)

    @property
    def is_due(self) -> bool:
        """Whether it was asked, and hasn't begun."""
        return self._is_due

    @Slot()
    def ask(self) -> None:
        self._is_due = True
        if not (self._rest.isActive() or self._look.isActive()):
            self._do_if_due()

    @Slot()
    def _do_if_due(self) -> None:
        if self._is_due and self._gives_way():
            self._look.start()
        elif self._is_due:
            self._is_due, self._looks = False, 0
            self._rest.start(_LONGEST_MS)
            self._queue.run(self._timed, self._take, self.failed.emit)

    def _gives_way(self) -> bool:
        self._looks += 1
        return self._looks <= _PATIENCE and not self._may_begin()

    def _timed(self) -> tuple[Any, float]:
        """In the queue; and how many seconds of processor it took."""
        begun = time.thread_time()
        return self._work(), time.thread_time() - begun

    def _take(self, done: tuple[Any, float]) -> None:
        outcome, seconds = done
        self._rest.start(round(1000 * seconds * _RESTS))
        self.taken.emit(outcome)
