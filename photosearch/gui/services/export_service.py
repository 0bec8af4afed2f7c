"""Exports photos behind the window, one export after the other."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from photosearch.gui.services.task_queue import TaskQueue
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.types import ExportOptions, ExportReport, Hit


class ExportService(QObject):
    """A lane of its own: an export may take minutes."""

    progressed = Signal(int, int, str)
    """How many of how many are through, and the name of the next."""
    ended = Signal(object)
    """An ExportReport."""
    failed = Signal(str)

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self.queue = TaskQueue("export", parent=self)
        self._job = Job()

    def run(
        self, hits: Sequence[Hit], folder: Path, options: ExportOptions, album: str = ""
    ) -> None:
        """Signals tell the rest."""
        job = self._job = Job()

        def told(done: int, total: int, path: Path) -> None:
            self.progressed.emit(done, total, path.name)

        def work() -> ExportReport:
            return self._library.export.run(hits, folder, options, job, told, album)

        self.queue.run(work, self.ended.emit, self.failed.emit)

    def cancel(self) -> None:
        """After the photo that is being written."""
        self._job.cancel()
