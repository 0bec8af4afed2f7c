"""Where picture towers are: in this process, or in one of their own (`apart`)."""

from collections.abc import Callable
from typing import ParamSpec, Protocol, TypeVar

from photosearch.encoders.encoder import Preprocessed
from photosearch.encoders.runtime.lazy import Lazy
from photosearch.types import Vectors

P = ParamSpec("P")
T = TypeVar("T")


class Tower(Protocol):
    """Looks at pictures. Safe to use from several threads."""

    def encode(self, pixels: Preprocessed) -> Vectors:
        """From (count, height, width, 3) bytes to unit vectors, shape (count, dimension)."""
        ...


Load = Callable[[], Tower]
"""Makes a tower. It can be pickled, for it may be called in another process."""


class EncoderRuntime(Protocol):
    """Safe to use from several threads."""

    def load(self, load: Load) -> Tower:
        """KnownError, now or on the tower's first use: weights are missing or don't fit."""
        ...

    def drop(self, load: Load) -> None:
        """Give back a tower's memory; should somebody still use it, it loads again."""
        ...

    def run(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Call a function where torch is. It and its arguments can be pickled."""
        ...

    def end_unused(self, seconds: float) -> None:
        """Give back whatever nobody has used for so long."""
        ...

    def close(self) -> None: ...


class InProcess:
    """EncoderRuntime in this process."""

    def load(self, load: Load) -> Tower:
        return load()

    def drop(self, load: Load) -> None:
        """Whoever loaded it holds it."""

    def run(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        return work(*args, **kwargs)

    def end_unused(self, seconds: float) -> None:
        """What has been imported stays."""

    def close(self) -> None:
        """Nothing was begun."""


IN_PROCESS = InProcess()


class LazyTower:
    """A tower that loads when it is first used."""

    def __init__(self, towers: EncoderRuntime, load: Load) -> None:
        self._towers = towers
        self._load = load
        self._tower = Lazy(lambda: towers.load(load))

    def encode(self, pixels: Preprocessed) -> Vectors:
        return self._tower.get().encode(pixels)

    def drop(self) -> None:
        self._tower.drop()
        self._towers.drop(self._load)

    def drop_unused(self, seconds: float) -> None:
        if self._tower.is_unused(seconds):
            self.drop()
