"""Runs the index job for the window: start, pause, progress, end."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from photosearch.errors import Busy
from photosearch.gui.services.task_queue import Call, TaskQueue, Tell
from photosearch.jobs import Cancelled, Job
from photosearch.library import Library
from photosearch.messages import Message
from photosearch.types import IndexReport, Progress, Stage

ON_BATTERY = Message("paused while on battery")
ELSEWHERE = Message(
    "Another Photosearch is indexing this library. What it finds appears here by itself."
)
_LOOK_AGAIN = 2.0
"""Seconds from one try to the next while another process indexes."""
_LOOK_AT_POWER_MS = 5000
_MANY = 20_000
_GIVES_WAY = (Stage.RENEWING, Stage.FACES, Stage.TEXTS)
"""To new photos."""
_LEAST_PAUSE = 5.0
"""Seconds."""


class IndexService(QObject):
    """One index job at a time; starts again when something changed meanwhile."""

    progressed = Signal(object)
    """A Progress."""
    paused = Signal(bool)
    grown = Signal()
    """There is more to show than a while ago."""
    renewed = Signal(bool)
    """Photos were read again, before `grown` or `ended`. Whether the run is over."""
    ended = Signal(object)
    """An IndexReport, or None if it was cancelled or failed."""
    failed = Signal(str)
    elsewhere = Signal(bool)
    """Whether another process is indexing, for which this one waits."""

    def __init__(
        self,
        library: Library,
        queue: TaskQueue,
        parent: QObject | None = None,
        before: Callable[[Job], None] = lambda _job: None,
    ) -> None:
        """`before` is called in the queue, at the beginning of each run; it may raise Cancelled."""
        super().__init__(parent)
        self._library, self._queue, self._before = library, queue, before
        self._job: Job | None = None
        self._again = self._gives_way = self._has_renewed = False
        self.progress = Progress(Stage.SCANNING)
        """The latest of the run that is under way."""
        self._note = ""
        self._grown_at, self._grown_to = 0.0, 0
        self._waits_for_power, self._overruled = False, False
        self._changed: set[Path] = set()
        self.is_elsewhere = False
        """Whether another process is indexing, for which this one waits."""
        self._watch = QTimer(self, interval=_LOOK_AT_POWER_MS)
        self._watch.timeout.connect(self.look_at_power)
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._try_again)

    @property
    def running(self) -> bool:
        return self._job is not None

    @property
    def is_paused(self) -> bool:
        return self._job is not None and self._job.paused

    @Slot()
    def start(self) -> None:
        """Bring every folder up to date. While that is under way already, begin anew: what was done
        is kept, and a folder added meanwhile is seen."""
        if self._job is not None:
            self._again = True
            self._job.cancel()
            return
        self._changed.clear()
        self._begin(None)

    @Slot(object)
    def look_into(self, directories: Sequence[Path]) -> None:
        """Something has changed there: scan no more than that, as soon as nothing else runs."""
        self._changed.update(directories)
        if self._job is None:
            self._go_on()
        elif self.progress.stage in _GIVES_WAY and not self._job.paused:
            self._gives_way = True  # to what is new
            self._job.cancel()

    def _go_on(self) -> None:
        if self._changed:
            only = sorted(self._changed)
            self._changed.clear()
            self._begin(only)

    def _begin(self, only: Sequence[Path] | None) -> None:
        self._again = self._waits_for_power = False
        self._job = job = Job()
        self.progress = Progress(Stage.SCANNING)
        self._watch.start()
        self._later.stop()
        self._grown_at, self._grown_to = monotonic(), 0
        self.paused.emit(False)
        self._queue.run(partial(self._work, job, only), self._done, self._fail)
        self.look_at_power()

    @Slot()
    def toggle_pause(self) -> None:
        """The person's word counts more than the battery, until the program ends."""
        self._overruled = self._overruled or self._waits_for_power
        if self._job is not None:
            self._set_paused(not self._job.paused)

    @Slot()
    def look_at_power(self) -> None:
        """Wait while the computer runs on its battery, if the person chose that."""
        if self._job is None or self._overruled:
            return
        waits = self._library.index.waits_for_power
        if waits and not self._job.paused:
            self._set_paused(True, ON_BATTERY)
            self._waits_for_power = True
        elif not waits and self._waits_for_power:
            self._set_paused(False)

    def _set_paused(self, paused: bool, note: str = "") -> None:
        assert self._job is not None
        self._note, self._waits_for_power = note, False
        if paused:
            self._job.pause()
            self.progressed.emit(self.progress.paused(note))
        else:
            self._job.resume()
        self.paused.emit(paused)

    def interrupt(self, work: Callable[[], None], done: Call, failed: Tell) -> None:
        """Do something that nothing may be indexed meanwhile, then go on indexing."""

        def refused(reason: str) -> None:
            failed(reason)
            self.start()

        def finished(_nothing: None) -> None:
            done()
            self.start()

        self.cancel()
        self._queue.run(work, finished, refused)

    def cancel(self) -> None:
        self._again = self._gives_way = False
        if self._job is not None:
            self._job.cancel()

    def _work(self, job: Job, only: Sequence[Path] | None) -> IndexReport | None:
        """In the queue."""
        try:
            self._before(job)
            while True:
                try:
                    return self._library.index.run(
                        job, lambda now: self._queue.post(partial(self._tell, now)), only
                    )
                except Busy:
                    self._queue.post(partial(self._wait_elsewhere, job))
                    only = None  # what the other one leaves is looked through as a whole
                    job.sleep(_LOOK_AGAIN)
        except Cancelled:
            return None

    def _wait_elsewhere(self, job: Job) -> None:
        """The window shows meanwhile what the other one finds."""
        if job is self._job and not job.cancelled:
            self._set_elsewhere(True)
            self.progressed.emit(Progress(Stage.PAUSED, note=ELSEWHERE))
            self.grown.emit()

    def _set_elsewhere(self, elsewhere: bool) -> None:
        if elsewhere != self.is_elsewhere:
            self.is_elsewhere = elsewhere
            self.elsewhere.emit(elsewhere)

    def _tell(self, progress: Progress) -> None:
        job = self._job
        if job is None or job.cancelled:
            return
        self._set_elsewhere(False)
        if progress.stage is not Stage.PAUSED:
            self.progress = progress
            self._has_renewed |= progress.stage is Stage.RENEWING
        if job.paused:
            progress = self.progress.paused(self._note)
        self.progressed.emit(progress)
        self._note_growth(progress)

    def _note_growth(self, progress: Progress) -> None:
        """While folders are looked through, what is counted are files, of which none is read."""
        if progress.stage not in (Stage.INDEXING, Stage.RENEWING):
            return
        pause = 10.0 if progress.total > _MANY else 2.0
        self._grown_to = min(self._grown_to, progress.done)  # reading again begins at 0
        if self._grown_to == 0:  # the first photos are waited for
            pause = 0.0
        if progress.done > self._grown_to and monotonic() - self._grown_at > pause:
            self._grown_at, self._grown_to = monotonic(), progress.done
            if progress.stage is Stage.RENEWING:
                self.renewed.emit(False)
            self.grown.emit()

    def _over(self) -> None:
        self._job = None
        self._watch.stop()
        if not self._again:
            self._set_elsewhere(False)

    def _done(self, report: IndexReport | None) -> None:
        self._over()
        gives_way, self._gives_way = self._gives_way, False
        if report is not None and self._has_renewed:
            self._has_renewed = False
            self.renewed.emit(True)
        if self._again:
            self.start()
        elif gives_way and report is None:
            self._go_on()
        else:
            self.ended.emit(report)
            if report is not None:
                self._plan(report.retry_in)
                self._go_on()

    def _plan(self, pause: float | None) -> None:
        """What could not be read because of a share or of little memory is tried again."""
        if pause is not None and self._job is None:
            self._later.start(round(1000 * max(pause, _LEAST_PAUSE)))

    @Slot()
    def _try_again(self) -> None:
        if self._job is None:
            self._begin(self._library.index.unseen())

    def _fail(self, reason: str) -> None:
        self._over()
        self.failed.emit(reason)
        if self._again:
            self.start()
        else:
            self.ended.emit(None)
