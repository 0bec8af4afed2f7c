"""Looks for near-duplicates in the background, one search at a time."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from photosearch.gui.services.task_queue import TaskQueue
from photosearch.jobs import Cancelled, Job
from photosearch.library import Library
from photosearch.types import Duplicates


class DuplicateService(QObject):
    """May run while indexing goes on."""

    progressed = Signal(int, int)
    """How many of how many new photos have been looked at."""
    found = Signal(object)
    """Duplicates."""
    failed = Signal(str)
    paused = Signal(bool)
    ended = Signal()
    """By itself, or it was cancelled."""

    def __init__(self, library: Library, queue: TaskQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._queue = library, queue
        self._job: Job | None = None

    @property
    def running(self) -> bool:
        return self._job is not None

    @Slot()
    def start(self) -> None:
        """Begin, unless it is under way."""
        if self._job is None:
            job = self._job = Job()
            self._queue.run(lambda: self._find(job), self._done, self._fail)

    @property
    def is_paused(self) -> bool:
        return self._job is not None and self._job.paused

    @Slot()
    def toggle_pause(self) -> None:
        if self._job is not None:
            (self._job.resume if self._job.paused else self._job.pause)()
            self.paused.emit(self._job.paused)

    @Slot()
    def cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _find(self, job: Job) -> Duplicates | None:
        """Runs in the queue; None if it was cancelled."""
        try:
            return self._library.duplicates.find(job, self._tell)
        except Cancelled:
            return None

    def _tell(self, done: int, total: int) -> None:
        self._queue.post(partial(self.progressed.emit, done, total))

    def _done(self, found: Duplicates | None) -> None:
        self._job = None
        if found is not None:
            self.found.emit(found)
        self.ended.emit()

    def _fail(self, reason: str) -> None:
        self._job = None
        self.failed.emit(reason)
        self.ended.emit()
