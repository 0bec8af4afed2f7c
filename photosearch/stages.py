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
from photosearch.images import TooMuch
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
Tool = TypeVar("Tool")


class Pictures(Protocol):
    """What gives the photos' pixels: library.photos does."""

    def get(self, photo_id: int, /) -> Photo: ...

    def thumbnail(self, photo_id: int, /) -> Image.Image | None: ...

    def decoded(self, photo_id: int, min_side: int, /) -> Image.Image: ...


@dataclass(frozen=True, slots=True)
class _Looked(Generic[Found]):
    path: Path
    found: Found | None


class LaterStage(ABC, Generic[Tool, Found]):
    """Looks at one photo after the other, in threads of low priority; on one while `easy()`.

    Each thread has a tool of its own, from `make`, which raises KnownError if weights are damaged.
    """

    def __init__(
        self, pictures: Pictures, meter: Meter, easy: Callable[[], bool], make: Callable[[], Tool]
    ) -> None:
        self._pictures, self._meter, self._make = pictures, meter, make
        self._threads = 1 if easy() else max(1, CORES)
        self._tools: dict[int, Tool] = {}
        self._tool(0)  # if weights are damaged, this says so, once

    @abstractmethod
    def pending(self) -> Iterator[tuple[int, bytes]]:
        """The photos that weren't looked at: ids and hashes."""

    @abstractmethod
    def look(self, photo: Photo, digest: bytes, thumbnail: Image.Image, tool: Tool) -> Found:
        """What to store of it. The thumbnail is enough to see whether there is anything to find;
        most photos cost no more. Runs in one of the threads. Raises KnownError."""

    @abstractmethod
    def store(self, found: Sequence[Found]) -> None:
        """Raises NoRoom."""

    def between(self) -> None:
        """After each batch was stored."""

    def larger(self, photo: Photo, thumbnail: Image.Image, side: int) -> Image.Image:
        """Of a picture that takes too much memory beside others the thumbnail has to do."""
        try:
            return self._pictures.decoded(photo.id, side)
        except KnownError as error:
            if isinstance(error.__cause__, TooMuch):
                return thumbnail
            raise

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
            photo = self._pictures.get(photo_id)
            path = photo.paths[0]
            tool, thumbnail = self._tool(slot), self._pictures.thumbnail(photo_id)
            if thumbnail is not None:
                return _Looked(path, self.look(photo, digest, thumbnail, tool))
        except KnownError as error:
            log.info("%s passes over %r: %s", type(self).__name__, path, error)
        except Exception:  # a bug, which may be mended; one photo must not stop the rest
            log.exception("%s could not look at %r", type(self).__name__, path)
        return _Looked(path, None)

    def _tool(self, slot: int) -> Tool:
        if slot not in self._tools:
            self._tools[slot] = self._make()
        return self._tools[slot]

    def _store(self, found: Sequence[Found]) -> None:
        while True:
            try:
                return self.store(found)
            except NoRoom as error:
                note = Message("{error} Indexing goes on by itself then.", error=error)
                self._meter.wait(note, _LOOK_EVERY)
