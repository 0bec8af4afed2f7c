"""The window's only threading: runs work in a pool and returns its outcome by a signal."""

import logging
import time
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from shiboken6 import isValid

from photosearch.errors import KnownError
from photosearch.gui.text.translation import translate
from photosearch.messages import Message
from photosearch.pool import Pool
from photosearch.system.cpu import lower_thread_priority

log = logging.getLogger(__name__)

T = TypeVar("T")
Call = Callable[[], None]
Tell = Callable[[str], None]

_LONG = 2.0
"""Seconds after which work no longer holds up what waits behind it."""
_LOOK_EVERY_MS = 500
_MOST_OVERTAKEN = 16
"""Each keeps a thread, perhaps until a share is back."""
_FOR_EVER = 1e6
_A_MOMENT = 0.01

GENERIC = Message("Something went wrong. Details are in the log.")


def nothing(_outcome: object) -> None:
    """Ignores an outcome."""


def while_there(owner: QObject, tell: Callable[[T], None]) -> Callable[[T], None]:
    """For a dialog, which may be closed before the outcome is there."""
    return lambda outcome: tell(outcome) if isValid(owner) else None


def sentence(error: Exception) -> str:
    """What the person is told; a failure we didn't foresee goes to the log with its traceback."""
    if isinstance(error, KnownError):
        return translate(str(error))
    log.error("Work in the background failed", exc_info=error)
    return translate(GENERIC)


class TaskQueue(QObject):
    """One or a few threads for one kind of work; the higher `nice`, the lower their priority.

    `work` runs in a thread of the queue; `done` or `failed` run in the thread that made the queue,
    in the order in which the work ended. Nothing arrives any more once `stop` was called.

    Where it `overtakes`, work that takes long, perhaps because a drive doesn't answer, lets that
    which waits behind it begin; its own outcome arrives when it may.
    """

    _arrived = Signal(object)
    """A Call."""

    def __init__(
        self,
        name: str,
        threads: int = 1,
        parent: QObject | None = None,
        *,
        nice: int = 0,
        overtakes: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._pool = Pool(threads, partial(lower_thread_priority, nice), f"photosearch-{name}")
        self._open = True
        self._begun: dict[object, tuple[int, float]] = {}
        self._overtaken: set[object] = set()
        self._look = QTimer(self, interval=_LOOK_EVERY_MS)
        self._look.timeout.connect(self._overtake)
        self._overtakes = overtakes
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self, work: Callable[[], T], done: Callable[[T], None] = nothing, failed: Tell = nothing
    ) -> None:
        if not self._open:
            return
        self._pool.submit(lambda slot: self._noted(slot, lambda: self._work(work, done, failed)))
        if self._overtakes:
            self._look.start()

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
        self._look.stop()
        self._pool.stop()

    def wait(self, seconds: float = _FOR_EVER) -> bool:
        """Block until what runs has ended. False if some goes on after all."""
        end = time.monotonic() + seconds
        while self._overtaken and time.monotonic() < end:
            time.sleep(_A_MOMENT)
        return self._pool.wait(max(0.0, end - time.monotonic())) and not self._overtaken

    def _noted(self, slot: int, work: Call) -> None:
        one = object()
        self._begun[one] = slot, time.monotonic()
        try:
            work()
        finally:
            self._begun.pop(one, None)
            self._overtaken.discard(one)

    @Slot()
    def _overtake(self) -> None:
        if not self._pool.is_behind:
            return
        long_ago = time.monotonic() - _LONG
        for one, (slot, begun) in list(self._begun.items()):
            if begun < long_ago and len(self._overtaken) < _MOST_OVERTAKEN:
                self._overtaken.add(one)
                if self._begun.pop(one, None) is None:  # it has just ended
                    self._overtaken.discard(one)
                else:
                    self._pool.give_up(slot)

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
    """Lets only the newest of several requests start and arrive."""

    def __init__(self) -> None:
        self._newest = object()

    def ask(
        self,
        queue: TaskQueue,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Tell = nothing,
    ) -> None:
        token = self._newest = object()
        queue.run(
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
