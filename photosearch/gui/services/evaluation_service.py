"""Evaluation for the window, in the background: asking models takes long."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from photosearch.gui.services.task_queue import Latest, TaskQueue
from photosearch.jobs import Cancelled, Job
from photosearch.library import Library
from photosearch.types import EvaluationReport, Pool

T = TypeVar("T")

_NICE = 10


class EvaluationService(QObject):
    """One report at a time; a newer one ends the one before."""

    reported = Signal(object)
    """An EvaluationReport."""
    progressed = Signal(int, int)
    """Of a report: how many queries of how many have been asked."""
    failed = Signal(str)

    def __init__(self, library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._evaluation = library.evaluation
        self._asking = TaskQueue("evaluation", parent=self)
        self._reporting = TaskQueue("evaluation report", parent=self, nice=_NICE)
        self._writing = TaskQueue("evaluation files", parent=self, nice=_NICE)
        self._pools, self._reports, self._job = Latest(), Latest(), Job()

    @property
    def queues(self) -> tuple[TaskQueue, ...]:
        return self._asking, self._reporting, self._writing

    def cancel(self) -> None:
        """What it does ends at once."""
        self._job.cancel()

    def do(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Something short, in order."""
        self._asking.run(work, done, self.failed.emit)

    def pool(self, query_id: int, done: Callable[[Pool], None]) -> None:
        """Of the query that is looked at; only the last one that was asked for arrives."""
        self._pools.ask(
            self._asking, lambda: self._evaluation.pool(query_id), done, self.failed.emit
        )

    def forget_pool(self) -> None:
        self._pools.drop()

    def report(self, *, cost: bool) -> None:
        self._job.cancel()
        job = self._job = Job()
        self._reports.ask(
            self._reporting, lambda: self._report(job, cost), self._reported, self.failed.emit
        )

    def export(self, folder: Path, done: Callable[[Path], None]) -> None:
        """Of what holds now."""

        def write() -> Path:
            report = self._evaluation.report(Job(), lambda *_: None)
            return self._evaluation.files.export_below(folder, report)

        self._writing.run(write, done, self.failed.emit)

    def _report(self, job: Job, cost: bool) -> EvaluationReport | None:
        try:
            return self._evaluation.report(job, self._tell, cost=cost)
        except Cancelled:
            return None

    def _tell(self, done: int, total: int) -> None:
        self._reporting.post(lambda: self.progressed.emit(done, total))

    def _reported(self, report: EvaluationReport | None) -> None:
        if report is not None:
            self.reported.emit(report)
