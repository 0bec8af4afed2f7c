"""Decodes a video in a thread and hands its frames over at the video's pace."""

import threading
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from photosearch.errors import KnownError
from photosearch.gui.services.qimages import to_qimage
from photosearch.gui.services.task_queue import TaskQueue
from photosearch.images import UnreadablePicture
from photosearch.video import play

if TYPE_CHECKING:
    from photosearch.video.playing import Still

_LATE = 0.1
"""Seconds after which a frame that is due is left out."""
_SLOWEST = 0.4
"""Seconds after which one is shown all the same, however late."""
_LOOK_EVERY = 0.05


@dataclass(eq=False)
class _Run:
    """One stretch of playing: from a time until it is stopped or the video ends."""

    path: Path
    at: float
    side: int
    paused: bool
    stopped: threading.Event = field(default_factory=threading.Event)
    taken: bool = True
    """The window has painted the frame before; until then no other is made."""


class VideoPlayer(QObject):
    """Plays one video at a time, without sound."""

    showed = Signal(object, float)
    """A QImage, and its time in seconds."""
    ended = Signal()
    failed = Signal(str)

    def __init__(self, queue: TaskQueue, parent: QObject | None = None) -> None:
        """`queue` has one thread, and nothing else to do."""
        super().__init__(parent)
        self._queue = queue
        self._run: _Run | None = None

    @property
    def running(self) -> bool:
        """Also while it is paused."""
        return self._run is not None

    @property
    def paused(self) -> bool:
        return self._run is not None and self._run.paused

    def play(self, path: Path, at: float, side: int, *, paused: bool = False) -> None:
        """From this time on, in seconds, with `side` pixels at its shorter side.

        Paused it shows the first frame and waits.
        """
        self.stop()
        run = self._run = _Run(path, at, side, paused)
        self._queue.run(
            lambda: self._show_all(run), lambda _: self._end(run), lambda why: self._fail(run, why)
        )

    def pause(self, paused: bool) -> None:
        if self._run is not None:
            self._run.paused = paused

    def stop(self) -> None:
        """At once; the thread notices within a frame."""
        if self._run is not None:
            self._run.stopped.set()
            self._run = None

    # in the queue

    def _show_all(self, run: _Run) -> None:
        if self._is_over(run):
            return
        try:
            with closing(play(run.path, run.at)) as stills:
                self._show_each(run, stills)
        except UnreadablePicture as error:
            raise KnownError(str(error)) from error

    def _show_each(self, run: _Run, stills: "Iterator[Still]") -> None:
        begin, shown = 0.0, 0.0
        for still in stills:
            if self._is_over(run):
                return
            if still.at < run.at - 0.0005:
                continue  # only decoded on the way
            if not shown:
                begin = time.monotonic() - still.at
            begin += self._pause(run) if shown else 0.0
            late = time.monotonic() - begin - still.at
            if late > _LATE and time.monotonic() - shown < _SLOWEST:
                continue
            if late < 0 and not self._wait(run, -late):
                return
            if run.taken:
                shown = time.monotonic()
                self._hand_over(run, still)

    def _hand_over(self, run: _Run, still: "Still") -> None:
        run.taken = False
        image = to_qimage(still.picture(run.side))
        self._queue.post(partial(self._take, run, image, still.at))

    def _pause(self, run: _Run) -> float:
        """Seconds that the pause took."""
        begin = time.monotonic()
        while run.paused and self._wait(run, _LOOK_EVERY):
            pass
        return time.monotonic() - begin

    def _wait(self, run: _Run, seconds: float) -> bool:
        """False if it is over meanwhile."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0 and not self._is_over(run):
            run.stopped.wait(min(left, _LOOK_EVERY))
        return not self._is_over(run)

    def _is_over(self, run: _Run) -> bool:
        return run.stopped.is_set() or not self._queue.is_open

    # back in the window

    def _take(self, run: _Run, image: QImage, at: float) -> None:
        run.taken = True
        if run is self._run:
            self.showed.emit(image, at)

    def _end(self, run: _Run) -> None:
        if run is self._run:
            self._run = None
            self.ended.emit()

    def _fail(self, run: _Run, reason: str) -> None:
        if run is self._run:
            self._run = None
            self.failed.emit(reason)
