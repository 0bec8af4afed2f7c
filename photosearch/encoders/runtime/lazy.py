"""A value that is made on first use, once, whichever thread asks first."""

import threading
import time
from collections.abc import Callable
from typing import Generic, TypeVar

from photosearch.encoders.runtime.import_lock import in_words

T = TypeVar("T")


class Lazy(Generic[T]):
    """Holds what `load` makes, which runs once until `drop`. Errors of `load` pass through; that
    there is too little memory is a KnownError."""

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
                with in_words():
                    self._value = self._load()
            return self._value

    def is_unused(self, seconds: float) -> bool:
        """Whether there is a value that nobody has asked for in so long."""
        return self._value is not None and time.monotonic() - self._used >= seconds

    def drop_unused(self, seconds: float) -> None:
        """Drop what nobody has asked for in so long; who has it now keeps it."""
        if self.is_unused(seconds):
            self.drop()

    def drop(self) -> None:
        with self._lock:
            self._value = None
