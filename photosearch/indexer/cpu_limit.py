"""How many cores indexing may use."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from photosearch.system.cpu import CORES


class CpuLimit:
    """Limits indexing to half the cores while `easy()` is true."""

    def __init__(self, easy: Callable[[], bool]) -> None:
        self._easy = easy
        self._half = threading.Semaphore(max(1, CORES // 2))

    @contextmanager
    def core(self) -> Iterator[None]:
        """Take a core for computing; blocks while none is free."""
        if not self._easy():
            yield
            return
        with self._half:
            yield
