"""Going over photos that can be searched already, for what takes longer: faces, text.

Each such stage says what it does with one photo; here is how all of them go on in the background.
"""

import logging
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Generic, Protocol, TypeVar

from PIL import Image

from photosearch.encoders.runtime.threads import use_one_thread_for_texts
from photosearch.errors import KnownError, NoRoom
from photosearch.jobs import Meter
from photosearch.messages import Message
from photosearch.pool import Pool
from photosearch.system.cpu import CORES, lower_thread_priority
from photosearch.types import Photo

_BATCH = 32
_AHEAD = 8
_NICE = 15
_LOOK_EVERY = 0.5

log = logging.getLogger(__name__)
Found = TypeVar("Found")


class Pictures(Protocol):
    """What gives the photos' pixels: library.photos does."""

    def get(self, photo_id: int, /) -> Photo: ...

    def thumbnail(self, photo_id: int, /) -> Image.Image | None: ...

    def decoded(self, photo_id: int, min_side: int, /) -> Image.Image: ...


@dataclass(frozen=True, slots=True)
class _Looked(Generic[Found]):
    path: Path
    found: Found | None


class LaterStage(ABC, Generic[Found]):
    """Looks at one photo after the other, in threads of low priority; on one while `easy()`."""

    def __init__(self, pictures: Pictures, meter: Meter, easy: Callable[[], bool]) -> None:
        self.pictures, self._meter = pictures, meter
        self._threads = 1 if easy() else max(1, CORES)

    @abstractmethod
    def pending(self) -> Iterator[tuple[int, bytes]]:
        """The photos that weren't looked at: ids and hashes."""

    @abstractmethod
    def look(self, photo: Photo, digest: bytes, slot: int) -> Found | None:
        """What to store of it; None if it can't be seen now. Runs in one of the threads, of which
        each has a number of its own. Raises KnownError."""

    @abstractmethod
    def store(self, found: Sequence[Found]) -> None:
        """Raises NoRoom."""

    def between(self) -> None:
        """After each batch was stored."""

    def run(self) -> None:
        """Raises Cancelled, and KnownError if weights are damaged."""
        use_one_thread_for_texts()  # and for these matrices, of which each core has its own
        pool = Pool(self._threads, partial(lower_thread_priority, _NICE), "later")
        try:
            looked = self._looked(pool)
            while batch := list(islice(looked, _BATCH)):
                self._store([one.found for one in batch if one.found is not None])
                self._meter.advance(len(batch), batch[-1].path)
                self.between()
        finally:
            pool.close()

    def _looked(self, pool: Pool) -> "Iterator[_Looked[Found]]":
        """A bounded number ahead."""
        pending = self.pending()
        window = deque(self._later(pool, one) for one in islice(pending, _AHEAD))
        while window:
            self._meter.checkpoint()
            try:
                looked = window[0].result(_LOOK_EVERY)
            except TimeoutError:
                continue
            window.popleft()
            window.extend(self._later(pool, one) for one in islice(pending, 1))
            yield looked

    def _later(self, pool: Pool, photo: tuple[int, bytes]) -> "Future[_Looked[Found]]":
        return pool.submit(partial(self._look, *photo))

    def _look(self, photo_id: int, digest: bytes, slot: int) -> "_Looked[Found]":
        """What can't be read now is left to another run."""
        path = Path()
        try:
            photo = self.pictures.get(photo_id)
            path = photo.paths[0]
            return _Looked(path, self.look(photo, digest, slot))
        except KnownError as error:
            log.info("%s passes over %r: %s", type(self).__name__, path, error)
        except Exception:  # a bug, which may be mended; one photo must not stop the rest
            log.exception("%s could not look at %r", type(self).__name__, path)
        return _Looked(path, None)

    def _store(self, found: Sequence[Found]) -> None:
        while True:
            try:
                return self.store(found)
            except NoRoom as error:
                note = Message("{error} Indexing goes on by itself then.", error=error)
                self._meter.wait(note, _LOOK_EVERY)
