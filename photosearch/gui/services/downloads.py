"""Downloads in the background, each begun on the person's word."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from photosearch.gui.services.index_service import IndexService
from photosearch.gui.services.task_queue import TaskQueue
from photosearch.jobs import Cancelled, Job
from photosearch.types import DownloadProgress

_AT_ONCE = 2
"""Downloads side by side; more wait."""

Fetch = Callable[[str, Job, Callable[[DownloadProgress], None]], object]
"""Takes the id of what to fetch. Raises Cancelled, KnownError."""


class Downloads(QObject):
    """What comes is kept when one is cancelled or breaks off, and gone on from."""

    changed = Signal()
    """`under_way` is another than before."""
    ended = Signal(str, bool)
    """An id, and whether all of it has come; if not, it was cancelled."""
    broke_off = Signal(str, str)
    """An id, and why."""

    def __init__(self, fetch: Fetch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self.queue = TaskQueue("downloads", _AT_ONCE, parent=self)
        self._jobs: dict[str, Job] = {}
        self.under_way: dict[str, DownloadProgress | None] = {}
        """By id; without progress while nothing has answered. Who shows them calls `settle`."""

    def get(self, wanted: str) -> None:
        if wanted in self._jobs:
            return
        job = self._jobs[wanted] = Job()
        self.under_way[wanted] = None
        self.queue.run(
            partial(self._work, wanted, job),
            partial(self._done, wanted),
            partial(self._failed, wanted),
        )
        self.changed.emit()

    def is_busy(self, wanted: str) -> bool:
        return wanted in self._jobs

    def cancel(self, wanted: str) -> None:
        if wanted in self._jobs:
            self._jobs[wanted].cancel()

    def cancel_all(self) -> None:
        for job in self._jobs.values():
            job.cancel()

    def settle(self) -> None:
        """Those that ended are under way no longer: once it is known what has become of them."""
        self.under_way = {i: now for i, now in self.under_way.items() if i in self._jobs}

    def _work(self, wanted: str, job: Job) -> bool:
        """In the queue. False: cancelled."""
        tell = partial(self._tell, wanted)
        try:
            job.checkpoint()
            self._fetch(wanted, job, lambda now: self.queue.post(partial(tell, now)))
        except Cancelled:
            return False
        return True

    def _tell(self, wanted: str, progress: DownloadProgress) -> None:
        if wanted in self._jobs:
            self.under_way[wanted] = progress
            self.changed.emit()

    def _done(self, wanted: str, complete: bool) -> None:
        del self._jobs[wanted]
        self.ended.emit(wanted, complete)

    def _failed(self, wanted: str, reason: str) -> None:
        del self._jobs[wanted]
        self.broke_off.emit(wanted, reason)


class DownloadService(QObject):
    """What can be downloaded is listed, chosen, added and removed in the background."""

    changed = Signal()
    """The list or `downloads` is another than before."""
    failed = Signal(str)

    def __init__(
        self,
        name: str,
        fetch: Fetch,
        indexing: IndexService,
        drives: TaskQueue,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._indexing, self._drives = indexing, drives
        self._queue = TaskQueue(name, parent=self)
        self._fetching = Downloads(fetch, self)
        self._fetching.changed.connect(self.changed)
        self._fetching.ended.connect(self._fetched)
        self._fetching.broke_off.connect(self._broke_off)

    @property
    def queues(self) -> tuple[TaskQueue, ...]:
        return self._queue, self._fetching.queue

    @property
    def downloads(self) -> dict[str, DownloadProgress | None]:
        """Those under way; without progress while nothing has answered."""
        return self._fetching.under_way

    def cancel(self, wanted: str) -> None:
        """What has come is kept; the next download goes on from there."""
        self._fetching.cancel(wanted)

    def cancel_all(self) -> None:
        self._fetching.cancel_all()

    def _fetched(self, wanted: str, complete: bool) -> None:
        raise NotImplementedError

    def _broke_off(self, wanted: str, reason: str) -> None:
        raise NotImplementedError
