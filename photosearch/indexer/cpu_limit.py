"""How many cores indexing may use."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from photosearch.system.cpu import CORES


class CpuLimit:
    """While `easy()` says so, indexing keeps to half the cores."""

    def __init__(self, easy: Callable[[], bool]) -> None:
        self._easy = easy
        self._half = threading.Semaphore(max(1, CORES // 2))

    @contextmanager
    def core(self) -> Iterator[None]:
        """Whoever computes takes one."""
        if not self._easy():
            yield
            return
        with self._half:
            yield
