"""Threads from which a hanging one can be given up.

The standard library's pool waits for every thread when the process ends; one decoder that hangs
would keep the app from closing.
"""

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from itertools import count
from queue import Empty, PriorityQueue
from typing import Any, TypeVar

Result = TypeVar("Result")

_URGENT, _USUAL, _END = range(3)
LAST_PATIENCE = 1.5
"""Seconds to wait for all threads at the end; those that still work then are left behind."""


class Pool:
    """Runs calls in `size` daemon threads; each call is given the slot of its thread, from 0."""

    def __init__(self, size: int, begin: Callable[[], None], name: str = "decode") -> None:
        """Each thread calls `begin` first."""
        self._begin, self._name = begin, name
        self._number = count()
        self._waiting: PriorityQueue[tuple[int, int, Future[Any], Callable[[int], Any]]]
        self._waiting = PriorityQueue()
        self._threads: dict[int, threading.Thread] = {}
        for slot in range(size):
            self._start(slot)

    def submit(self, call: Callable[[int], Result], urgent: bool = False) -> Future[Result]:
        """Calls run in the order of their coming, the urgent ones before the others."""
        future: Future[Result] = Future()
        self._put(_URGENT if urgent else _USUAL, future, call)
        return future

    @property
    def is_behind(self) -> bool:
        """Whether a call waits for a thread."""
        return not self._waiting.empty()

    def give_up(self, slot: int) -> None:
        """Stop counting on the thread of a slot, which hangs: a new one takes the slot over."""
        self._start(slot)

    def close(self) -> None:
        """Drop what has not begun, and wait a moment for what has."""
        self.stop()
        self.wait(LAST_PATIENCE)

    def stop(self) -> None:
        """Take no more, and drop what has not begun. Returns at once."""
        try:
            while True:
                self._waiting.get_nowait()[2].cancel()
        except Empty:
            pass
        for _ in self._threads:
            self._put(_END, Future(), int)

    def wait(self, seconds: float) -> bool:
        """For all threads together. False if some still work."""
        end = time.monotonic() + seconds
        for thread in self._threads.values():
            thread.join(max(0.0, end - time.monotonic()))
        return not any(thread.is_alive() for thread in self._threads.values())

    def _put(self, rank: int, future: Future[Any], call: Callable[[int], Any]) -> None:
        self._waiting.put((rank, next(self._number), future, call))

    def _start(self, slot: int) -> None:
        name = f"{self._name}-{slot}"
        thread = threading.Thread(target=self._run, args=(slot,), name=name, daemon=True)
        self._threads[slot] = thread
        thread.start()

    def _run(self, slot: int) -> None:
        self._begin()
        while self._threads[slot] is threading.current_thread():
            rank, _, future, call = self._waiting.get()
            if rank == _END:
                return
            if future.set_running_or_notify_cancel():
                _call(future, call, slot)
            del future, call  # nothing may hold on to pictures while the thread waits


def _call(future: Future[Any], call: Callable[[int], Any], slot: int) -> None:
    try:
        future.set_result(call(slot))
    except BaseException as error:  # noqa: BLE001 - whoever waits gets it
        future.set_exception(error)
