"""A value that is made once, on first use. Thread-safe."""

import threading
import time
from collections.abc import Callable
from typing import Generic, TypeVar

from photosearch.encoders.runtime.import_lock import raise_out_of_memory

T = TypeVar("T")


class Lazy(Generic[T]):
    """Holds the result of `load`, which runs once until `drop`. Errors of `load` pass through, lack
    of memory as a KnownError."""

    def __init__(self, load: Callable[[], T]) -> None:
        self._load = load
        self._lock = threading.Lock()
        self._value: T | None = None
        self._used = 0.0

    @property
    def loaded(self) -> bool:
        return self._value is not None

    def get(self) -> T:
        self._used = time.monotonic()
        value = self._value  # read once: another thread may drop it
        if value is not None:
            return value
        with self._lock:
            if self._value is None:
                with raise_out_of_memory():
                    self._value = self._load()
            return self._value

    def is_unused(self, seconds: float) -> bool:
        """Whether a value is loaded but hasn't been used for so many seconds."""
        return self._value is not None and time.monotonic() - self._used >= seconds

    def drop_unused(self, seconds: float) -> None:
        """Drop a value that hasn't been used for so many seconds."""
        if self.is_unused(seconds):
            self.drop()

    def drop(self) -> None:
        with self._lock:
            self._value = None
