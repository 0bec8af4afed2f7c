"""Threads for decoding, from which a hanging one can be given up.

The standard library's pool waits for every thread when the process ends; one decoder that hangs
would keep the app from closing.
"""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from queue import Empty, SimpleQueue
from typing import Generic, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")


class Pool(Generic[Item, Result]):
    """Calls `work(slot, item)` in `count` daemon threads; each has a slot of its own, from 0."""

    def __init__(
        self, work: Callable[[int, Item], Result], count: int, begin: Callable[[], None]
    ) -> None:
        self._work = work
        self._begin = begin
        self._waiting: SimpleQueue[tuple[Future[Result], Item] | None] = SimpleQueue()
        self._threads: dict[int, threading.Thread] = {}
        for slot in range(count):
            self._start(slot)

    def submit(self, item: Item) -> Future[Result]:
        future: Future[Result] = Future()
        self._waiting.put((future, item))
        return future

    def give_up(self, slot: int) -> None:
        """Stop counting on the thread of a slot, which hangs: a new one takes the slot over."""
        self._start(slot)

    def close(self) -> None:
        """Drop what has not begun, and wait for what has."""
        try:
            while waiting := self._waiting.get_nowait():
                waiting[0].cancel()
        except Empty:
            pass
        for _ in self._threads:
            self._waiting.put(None)
        for thread in self._threads.values():
            thread.join(_LAST_PATIENCE)

    def _start(self, slot: int) -> None:
        thread = threading.Thread(
            target=self._run, args=(slot,), name=f"decode-{slot}", daemon=True
        )
        self._threads[slot] = thread
        thread.start()

    def _run(self, slot: int) -> None:
        self._begin()
        while waiting := self._waiting.get():
            future, item = waiting
            if not future.set_running_or_notify_cancel():
                continue
            try:
                future.set_result(self._work(slot, item))
            except BaseException as error:  # noqa: BLE001 - whoever waits gets it
                future.set_exception(error)
            del future, item, waiting  # nothing may hold on to pictures while the thread waits
            if self._threads[slot] is not threading.current_thread():
                return


_LAST_PATIENCE = 10.0
"""Seconds to wait for a decoder at the end; a thread that still hangs then is left behind."""
