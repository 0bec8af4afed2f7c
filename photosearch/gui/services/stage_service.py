"""A later stage of indexing for the window: on, off, erased, and what is asked of it."""

from collections.abc import Callable
from functools import partial
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from photosearch.gui.services.index_service import IndexService
from photosearch.gui.services.task_queue import TaskQueue

T = TypeVar("T")


class _Stage(Protocol):
    """Of the library: people, or texts."""

    def switch(self, on: bool) -> None: ...

    def erase(self) -> None: ...


class StageService(QObject):
    """Looks and changes go through a queue."""

    changed = Signal()
    failed = Signal(str)

    def __init__(
        self,
        stage: _Stage,
        queue: TaskQueue,
        indexing: IndexService,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._stage, self.queue, self._indexing = stage, queue, indexing
        indexing.grown.connect(self.changed)
        indexing.ended.connect(self.changed)

    def look(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self.queue.run(work, done, self.failed.emit)

    def switch(self, on: bool) -> None:
        """From now on, or no longer."""
        self.look(partial(self._stage.switch, on), self._switched)

    def _switched(self, _nothing: None) -> None:
        self.changed.emit()
        self._indexing.start()

    def erase(self) -> None:
        """All that is known by it."""
        self._indexing.interrupt(self._stage.erase, self.changed.emit, self.failed.emit)
