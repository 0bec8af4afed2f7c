"""Checks the index in the background, on the person's word, and does what they choose then."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from photosearch.gui.services.task_queue import TaskQueue
from photosearch.jobs import Cancelled, Job
from photosearch.library import Library
from photosearch.types import HealthReport, Hit

_NICE = 10


class HealthService(QObject):
    """One check at a time; what the last one found is kept while the window is open."""

    changed = Signal()
    """`report` or `running` are others than before."""
    progressed = Signal(int, int)
    """How many of how many photos have been compared."""
    failed = Signal(str)

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._health = library.health
        self.queue = TaskQueue("health", parent=self, nice=_NICE)
        self._job: Job | None = None
        self.report: HealthReport | None = None

    @property
    def running(self) -> bool:
        return self._job is not None

    @Slot()
    def check(self) -> None:
        if self._job is None:
            job = self._job = Job()
            self.queue.run(lambda: self._check(job), self._done, self._fail)
            self.changed.emit()

    @Slot()
    def cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _check(self, job: Job) -> HealthReport | None:
        """In the queue; None if it was cancelled."""
        try:
            return self._health.check(job, self._tell)
        except Cancelled:
            return None

    def _tell(self, done: int, total: int) -> None:
        self.queue.post(partial(self.progressed.emit, done, total))

    def _done(self, report: HealthReport | None) -> None:
        self._job = None
        self.report = report or self.report
        self.changed.emit()

    def _fail(self, reason: str) -> None:
        self._job = None
        self.changed.emit()
        self.failed.emit(reason)

    def forget(self) -> None:
        """Something is being done about it, so that it has to be checked anew."""
        self.report = None
        self.changed.emit()

    def see_again(self, photo_ids: tuple[int, ...], done: Callable[[], None]) -> None:
        """The next run looks at these photos again, or at all."""
        work = partial(self._health.see_again, photo_ids)
        self.queue.run(work, lambda _: done(), self.failed.emit)

    def photos(self, photo_ids: tuple[int, ...], done: Callable[[list[Hit]], None]) -> None:
        self.queue.run(partial(self._health.photos, photo_ids), done, self.failed.emit)
