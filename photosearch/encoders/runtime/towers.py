"""Image towers and where they run: in this process, or in a child process (`child_process`)."""

from collections.abc import Callable
from typing import ParamSpec, Protocol, TypeVar

from photosearch.encoders.encoder import Preprocessed
from photosearch.encoders.runtime.lazy import Lazy
from photosearch.types import Vectors

P = ParamSpec("P")
T = TypeVar("T")


class Tower(Protocol):
    """Turns pixels into vectors. Thread-safe."""

    def encode(self, pixels: Preprocessed) -> Vectors:
        """From (count, height, width, 3) bytes to unit vectors, shape (count, dimension)."""
        ...


Load = Callable[[], Tower]
"""Makes a tower. Picklable, since another process may call it."""


class EncoderRuntime(Protocol):
    """Runs towers, and other work that needs torch. Thread-safe."""

    def load(self, load: Load) -> Tower:
        """Raises KnownError, now or on the tower's first use: weights are missing or don't fit."""
        ...

    def drop(self, load: Load) -> None:
        """Free a tower's memory; it loads again on next use."""
        ...

    def run(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Call a function in the process that has torch. It and its arguments are picklable."""
        ...

    def end_unused(self, seconds: float) -> None:
        """Free what hasn't been used for so many seconds."""
        ...

    def close(self) -> None: ...


class InProcess:
    """Runs towers in this process."""

    def load(self, load: Load) -> Tower:
        return load()

    def drop(self, load: Load) -> None:
        """No-op: the caller of `load` holds the only reference."""

    def run(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        return work(*args, **kwargs)

    def end_unused(self, seconds: float) -> None:
        """No-op: imported modules stay."""

    def close(self) -> None:
        """No-op."""


IN_PROCESS = InProcess()


class LazyTower:
    """A tower that loads on first use."""

    def __init__(self, runtime: EncoderRuntime, load: Load) -> None:
        self._runtime = runtime
        self._load = load
        self._tower = Lazy(lambda: runtime.load(load))

    def encode(self, pixels: Preprocessed) -> Vectors:
        return self._tower.get().encode(pixels)

    def drop(self) -> None:
        self._tower.drop()
        self._runtime.drop(self._load)

    def drop_unused(self, seconds: float) -> None:
        if self._tower.is_unused(seconds):
            self.drop()
