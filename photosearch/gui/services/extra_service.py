"""Networks that don't come with the program, for the window."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from photosearch.gui.services.downloads import Downloads
from photosearch.gui.services.index_service import IndexService
from photosearch.gui.services.task_queue import TaskQueue
from photosearch.library import Library
from photosearch.patience import ask_first
from photosearch.types import DownloadProgress, Extra, ExtraKind


class ExtraService(QObject):
    """Lists, downloads, adds, chooses and removes them in the background."""

    changed = Signal()
    """`infos` or `downloads` are others than before."""
    failed = Signal(str)

    def __init__(
        self,
        library: Library,
        indexing: IndexService,
        drives: TaskQueue,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._extras, self._indexing, self._drives = library.extras, indexing, drives
        self._queue = TaskQueue("extras", parent=self)
        self._fetching = Downloads(library.extras.download, self)
        self._fetching.changed.connect(self.changed)
        self._fetching.ended.connect(self._fetched)
        self._fetching.broke_off.connect(self._broke_off)
        self._infos: Sequence[Extra] = ()
        self.listeners = 0
        """How many pages are open that say themselves what fails."""
        indexing.ended.connect(self._indexed)

    @property
    def queues(self) -> tuple[TaskQueue, ...]:
        return self._queue, self._fetching.queue

    @property
    def downloads(self) -> dict[str, DownloadProgress | None]:
        """Those under way; without progress while nothing has answered."""
        return self._fetching.under_way

    def infos(self, kind: ExtraKind) -> list[Extra]:
        return [info for info in self._infos if info.kind is kind]

    @Slot()
    def refresh(self) -> None:
        self._queue.run(self._extras.all, self._take, self.failed.emit)

    def _take(self, infos: Sequence[Extra]) -> None:
        self._infos = infos
        self._fetching.settle()
        self.changed.emit()

    @Slot(object)
    def _indexed(self, _report: object) -> None:
        """Which may have found damaged files."""
        if self.listeners:
            self.refresh()

    def get(self, extra_id: str) -> None:
        """Fetch one: only ever on the person's word."""
        self._fetching.get(extra_id)

    def cancel(self, extra_id: str) -> None:
        """What has come is kept; `get` goes on from there."""
        self._fetching.cancel(extra_id)

    def cancel_all(self) -> None:
        self._fetching.cancel_all()

    @Slot(str, bool)
    def _fetched(self, extra_id: str, complete: bool) -> None:
        self.refresh()
        if complete:
            self._queue.run(partial(self._extras.get, extra_id), self._go_on, self.failed.emit)

    def _go_on(self, got: Extra) -> None:
        if got.in_use:
            self._indexing.start()

    @Slot(str, str)
    def _broke_off(self, _extra_id: str, reason: str) -> None:
        self.refresh()
        self.failed.emit(reason)

    def use(self, extra_id: str) -> None:
        """Indexing stops for it, and goes on with it."""
        self._change(partial(self._extras.use, extra_id))

    def remove(self, extra_id: str) -> None:
        self._change(partial(self._extras.remove, extra_id))

    def _change(self, work: Callable[[], None]) -> None:
        self._indexing.interrupt(work, self.refresh, self._refused)

    def add(self, paths: Sequence[Path]) -> None:
        """Files of the person's own, which are copied."""
        self._drives.run(partial(self._add, paths), self._added, self._refused)

    def _add(self, paths: Sequence[Path]) -> None:
        """In the queue."""
        ask_first(paths)
        self._extras.add(paths)

    def _added(self, _nothing: None) -> None:
        self.refresh()
        self._indexing.start()

    def _refused(self, reason: str) -> None:
        self.refresh()
        self.failed.emit(reason)
