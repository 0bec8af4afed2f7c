"""The only threading of the window: work goes out, its outcome comes back as data."""

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from photosearch.cores import step_back
from photosearch.errors import KnownError
from photosearch.gui.languages import marked, said

log = logging.getLogger(__name__)

T = TypeVar("T")
Call = Callable[[], None]
Tell = Callable[[str], None]

GENERIC = marked("Something went wrong. Details are in the log.")


def nothing(_outcome: object) -> None:
    """For whoever doesn't mind how it ended."""


def while_there(owner: QObject, tell: Callable[[T], None]) -> Callable[[T], None]:
    """For a dialog, which may be closed before the outcome is there."""
    return lambda outcome: tell(outcome) if isValid(owner) else None


def sentence(error: Exception) -> str:
    """What the person is told; a failure we didn't foresee goes to the log with its traceback."""
    if isinstance(error, KnownError):
        return said(str(error))
    log.error("Work in the background failed", exc_info=error)
    return said(GENERIC)


class Lane(QObject):
    """One or a few threads for one kind of work; the higher `nice`, the lower their priority.

    `work` runs in a thread of the lane; `done` or `failed` run in the thread that made the lane,
    in the order in which the work ended. Nothing arrives any more once `stop` was called.
    """

    _arrived = Signal(object)

    def __init__(
        self, name: str, threads: int = 1, parent: QObject | None = None, *, nice: int = 0
    ) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(
            threads, thread_name_prefix=f"photosearch-{name}", initializer=partial(step_back, nice)
        )
        self._open = True
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self, work: Callable[[], T], done: Callable[[T], None] = nothing, failed: Tell = nothing
    ) -> None:
        if self._open:
            self._pool.submit(self._work, work, done, failed)

    def post(self, call: Call) -> None:
        """From within work: have `call` run where outcomes arrive."""
        self._arrived.emit(call)

    @property
    def is_open(self) -> bool:
        """Work that goes on by itself asks this now and then."""
        return self._open

    def stop(self) -> None:
        """Take nothing more and drop what waits; what runs goes on. Returns at once."""
        self._open = False
        self._pool.shutdown(wait=False, cancel_futures=True)

    def wait(self) -> None:
        """Block until what runs has ended."""
        self._pool.shutdown(wait=True)

    def _work(self, work: Callable[[], T], done: Callable[[T], None], failed: Tell) -> None:
        try:
            value = work()
        except Exception as error:  # noqa: BLE001 - every failure becomes data, bugs reach the log
            self.post(partial(failed, sentence(error)))
        else:
            self.post(partial(done, value))

    @Slot(object)
    def _deliver(self, call: Call) -> None:
        if self._open:
            call()


class Latest:
    """Of several requests only the newest matters: stale ones neither start nor arrive."""

    def __init__(self) -> None:
        self._newest = object()

    def ask(
        self,
        lane: Lane,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Tell = nothing,
    ) -> None:
        token = self._newest = object()
        lane.run(
            lambda: work() if self._newest is token else None,
            lambda value: self._pass(token, done, value),
            lambda reason: self._pass(token, failed, reason),
        )

    def drop(self) -> None:
        """Forget whatever was asked."""
        self._newest = object()

    def _pass(self, token: object, tell: Callable[..., None], outcome: object) -> None:
        if self._newest is token:
            tell(outcome)
