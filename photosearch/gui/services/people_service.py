"""What the window asks and says of people, in the background."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Slot

from photosearch.gui.services.index_service import IndexService
from photosearch.gui.services.stage_service import StageService
from photosearch.gui.services.task_queue import TaskQueue, nothing
from photosearch.jobs import Cancelled, Job
from photosearch.library import Library

T = TypeVar("T")

_REST_MS = 1500
"""After the person said something of a face, until all others are looked through again."""


class PeopleService(StageService):
    """After each change, faces that nobody said anything of are grouped anew."""

    def __init__(
        self,
        library: Library,
        queue: TaskQueue,
        indexing: IndexService,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(library.people, queue, indexing, parent)
        self._library = library
        self._job = Job()
        self._soon = QTimer(self, singleShot=True, interval=_REST_MS)
        self._soon.timeout.connect(self._regroup)

    def say(self, work: Callable[[], T], done: Callable[[T], None] = nothing) -> None:
        """Something that changes what is known of people."""
        self._job.cancel()  # it would be about what was said before
        self.queue.run(work, partial(self._said, done), self.failed.emit)

    def _said(self, done: Callable[[T], None], outcome: T) -> None:
        self._soon.start()
        done(outcome)
        self.changed.emit()

    def erase(self) -> None:
        self.stop()
        super().erase()

    def stop(self) -> None:
        self._soon.stop()
        self._job.cancel()

    @Slot()
    def _regroup(self) -> None:
        self._job = job = Job()
        self.queue.run(partial(self._group, job), lambda _: self.changed.emit(), self.failed.emit)

    def _group(self, job: Job) -> None:
        """In the queue."""
        try:
            self._library.people.regroup(job)
        except Cancelled:
            return
