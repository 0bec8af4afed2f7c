"""Pause, cancel and progress for background work."""

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from photosearch.types import Progress, Stage

OnProgress = Callable[[Progress], None]

_INTERVAL = 0.1
_WINDOW = 30.0


class Cancelled(Exception):  # noqa: N818 - not an error: the person asked for it
    """Raised inside a job at the next safe point after `Job.cancel`."""


class Job:
    """Pauses, resumes or cancels work in another thread.

    The work calls `checkpoint` where it may stop safely.
    """

    def __init__(self) -> None:
        self._cancelled = threading.Event()
        self._going = threading.Event()
        self._going.set()

    @property
    def paused(self) -> bool:
        return not self._going.is_set()

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    def pause(self) -> None:
        self._going.clear()

    def resume(self) -> None:
        self._going.set()

    def cancel(self) -> None:
        self._cancelled.set()
        self._going.set()

    def checkpoint(self) -> None:
        """Wait while paused. Raises Cancelled once the job is cancelled."""
        self._going.wait()
        if self.cancelled:
            raise Cancelled

    def sleep(self, seconds: float) -> None:
        """Raises Cancelled as soon as the job is cancelled."""
        if self._cancelled.wait(seconds):
            raise Cancelled


class Rate:
    """Measures how fast a count grows, over the last `window` seconds."""

    def __init__(self, window: float) -> None:
        self._window = window
        self._samples: deque[tuple[float, int]] = deque()

    def restart(self, count: int) -> None:
        self._samples = deque([(time.monotonic(), count)])

    def add(self, count: int) -> None:
        self._samples.append((time.monotonic(), count))
        while len(self._samples) > 2 and self._samples[-1][0] - self._samples[0][0] > self._window:
            self._samples.popleft()

    def value(self) -> float | None:
        """Per second; None while nothing is known. There has been a sample."""
        (begin, first), (end, last) = self._samples[0], self._samples[-1]
        return (last - first) / (end - begin) if end > begin and last > first else None


class Meter:
    """Turns a job's steps into Progress, at most ten times a second."""

    def __init__(self, job: Job, on_progress: OnProgress) -> None:
        self.job = job
        self._on_progress = on_progress
        self._last_report = 0.0
        self._progress = Progress(Stage.SCANNING)
        self._rate = Rate(_WINDOW)
        self._begun = False
        self._doing = Stage.INDEXING

    def found(self, count: int, current: Path) -> None:
        """A scan has seen `count` files."""
        self._tell(Progress(Stage.SCANNING, done=count, current=current))

    def start(self, total: int, done: int = 0, doing: Stage = Stage.INDEXING) -> None:
        """The number of files is known, and how many former runs have read of them; the encoder
        may have to load first."""
        self._rate.restart(done)
        self._begun = False
        self._doing = doing
        stage = Stage.LOADING if total > done and doing is Stage.INDEXING else doing
        self._tell(Progress(stage, done, total), at_once=True)

    def advance(self, count: int, current: Path) -> None:
        done = self._progress.done + count
        total = max(done, self._progress.total)
        if self._begun:
            self._rate.add(done)
        else:
            self._begun = True
            self._rate.restart(done)  # the first batch waited for the encoder to load
        rate = self._rate.value()
        eta = (total - done) / rate if rate else None
        self._tell(Progress(self._doing, done, total, rate, eta, current))

    def checkpoint(self) -> None:
        """As Job.checkpoint; a pause is reported, and its time doesn't count for the rate."""
        if self.job.paused:
            going = self._progress
            self._tell(replace(going.paused(), rate=None, eta=None), at_once=True)
            self.job.checkpoint()
            self._rate.restart(going.done)
            self._tell(going, at_once=True)
        self.job.checkpoint()

    def wait(self, note: str, seconds: float) -> None:
        """Do nothing for a while, for the reason given to the person. Raises Cancelled."""
        going = self._progress
        self._tell(replace(going.paused(note), rate=None, eta=None), at_once=True)
        self.job.sleep(seconds)
        self._rate.restart(going.done)
        self._progress = going

    def finish(self) -> None:
        self._tell(replace(self._progress, stage=Stage.DONE, eta=None), at_once=True)

    def _tell(self, progress: Progress, at_once: bool = False) -> None:
        self._progress = progress
        now = time.monotonic()
        if at_once or now - self._last_report >= _INTERVAL:
            self._last_report = now
            self._on_progress(progress)
