"""What the window asks and says of people, in the background."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from photosearch.gui.services.index_service import IndexService
from photosearch.gui.services.stage_service import StageService
from photosearch.gui.services.task_queue import TaskQueue, nothing
from photosearch.jobs import Cancelled, Job
from photosearch.library import Library, Noted

T = TypeVar("T")

_REST_MS = 1500
"""After the person said something of a face, until all others are looked through again."""


class PeopleService(StageService):
    """After each change, faces that nobody said anything of are grouped anew, which may take a
    minute, in a queue of its own."""

    said = Signal(str, object)
    """What was done in words, and what takes it back."""

    def __init__(
        self,
        library: Library,
        queue: TaskQueue,
        grouping: TaskQueue,
        indexing: IndexService,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(library.people, queue, indexing, parent)
        self._library, self._grouping = library, grouping
        self._job = Job()
        self._soon = QTimer(self, singleShot=True, interval=_REST_MS)
        self._soon.timeout.connect(self._regroup)

    def say(self, words: str, work: Callable[[], T], done: Callable[[T], None] = nothing) -> None:
        """Something that changes what is known of people, and in words what is done then."""
        self._job.cancel()  # it would be about what was said before
        self.queue.run(
            partial(self._noting, work), partial(self._said, words, done), self.failed.emit
        )

    def _noting(self, work: Callable[[], T]) -> tuple[T, Noted]:
        """In the queue."""
        with self._library.people.noting() as noted:
            return work(), noted

    def _said(self, words: str, done: Callable[[T], None], outcome: tuple[T, Noted]) -> None:
        done(outcome[0])
        self._settle()
        self.said.emit(words, partial(self._take_back, outcome[1]))

    def _take_back(self, noted: Noted) -> None:
        self._job.cancel()
        work = partial(self._library.people.take_back, noted)
        self.queue.run(work, lambda _: self._settle(), self.failed.emit)

    def _settle(self) -> None:
        self._soon.start()
        self.changed.emit()

    def named(self, name: str) -> str:
        """What to say of that."""
        return self.tr("Named: {0}.").format(name) if name else self.tr("The name is taken away.")

    def erase(self) -> None:
        self.stop()
        super().erase()

    @property
    def queues(self) -> tuple[TaskQueue, ...]:
        return self.queue, self._grouping

    def stop(self) -> None:
        self._soon.stop()
        self._job.cancel()

    @Slot()
    def _regroup(self) -> None:
        self._job = job = Job()
        work = partial(self._group, job)
        self._grouping.run(work, lambda _: self.changed.emit(), self.failed.emit)

    def _group(self, job: Job) -> None:
        """In the queue."""
        try:
            self._library.people.regroup(job)
        except Cancelled:
            return
