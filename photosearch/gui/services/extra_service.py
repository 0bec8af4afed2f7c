"""Networks that don't come with the program, for the window."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from photosearch.gui.services.downloads import DownloadService
from photosearch.gui.services.index_service import IndexService
from photosearch.gui.services.task_queue import TaskQueue
from photosearch.library import Library
from photosearch.patience import ask_first
from photosearch.types import Extra, ExtraKind


class ExtraService(DownloadService):
    """A download is used as soon as it is there, if that was its only purpose."""

    def __init__(
        self,
        library: Library,
        indexing: IndexService,
        drives: TaskQueue,
        parent: QObject | None = None,
    ) -> None:
        super().__init__("extras", library.extras.download, indexing, drives, parent)
        self._extras = library.extras
        self._infos: Sequence[Extra] = ()
        self.listeners = 0
        """How many pages are open that say themselves what fails."""
        indexing.ended.connect(self._indexed)

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

    def _fetched(self, wanted: str, complete: bool) -> None:
        self.refresh()
        if complete:
            self._queue.run(partial(self._extras.get, wanted), self._go_on, self.failed.emit)

    def _go_on(self, got: Extra) -> None:
        if got.in_use:
            self._indexing.start()

    def _broke_off(self, wanted: str, reason: str) -> None:  # noqa: ARG002
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
