"""Pause and cancel for background work."""

import threading
from collections.abc import Callable

from photosearch.types import Progress

OnProgress = Callable[[Progress], None]


class Cancelled(Exception):  # noqa: N818 - not an error: the person asked for it
    """Raised inside a job at the next safe point after `Job.cancel`."""


class Job:
    """The handle by which anyone pauses, resumes or cancels work that runs in another thread.

    The work calls `checkpoint` wherever it may safely stop.
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
