"""What the window asks and says of people, in the background."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from photosearch.gui.services.index_service import IndexService
from photosearch.gui.services.task_queue import TaskQueue, nothing
from photosearch.jobs import Cancelled, Job
from photosearch.library import Library

T = TypeVar("T")

_REST_MS = 1500
"""After the person said something of a face, until all others are looked through again."""


class PeopleService(QObject):
    """Each change is made in a queue; then faces that nobody said anything of are grouped anew."""

    changed = Signal()
    failed = Signal(str)

    def __init__(
        self,
        library: Library,
        queue: TaskQueue,
        indexing: IndexService,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library, self.queue, self._indexing = library, queue, indexing
        self._job = Job()
        self._soon = QTimer(self, singleShot=True, interval=_REST_MS)
        self._soon.timeout.connect(self._regroup)
        indexing.grown.connect(self.changed)
        indexing.ended.connect(self.changed)

    def look(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self.queue.run(work, done, self.failed.emit)

    def say(self, work: Callable[[], T], done: Callable[[T], None] = nothing) -> None:
        """Something that changes what is known of people."""
        self._job.cancel()  # it would be about what was said before
        self.queue.run(work, partial(self._said, done), self.failed.emit)

    def _said(self, done: Callable[[T], None], outcome: T) -> None:
        self._soon.start()
        done(outcome)
        self.changed.emit()

    def switch(self, on: bool) -> None:
        """Look for faces from now on, or no longer."""
        self.look(partial(self._library.people.switch, on), self._switched)

    def _switched(self, _nothing: None) -> None:
        self.changed.emit()
        self._indexing.start()

    def erase(self) -> None:
        """All that is known of people."""
        self._soon.stop()
        self._job.cancel()
        self._indexing.interrupt(self._library.people.erase, self.changed.emit, self.failed.emit)

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
