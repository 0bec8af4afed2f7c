"""The third stage of indexing: finding the faces in each photo that wasn't looked at yet."""

import logging
import time
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Protocol

from PIL import Image

from photosearch.catalogue import Catalogue, FoundFace, Sought
from photosearch.encoders.runtime.threads import use_one_thread_for_texts
from photosearch.errors import KnownError, NoRoom
from photosearch.faces import RECIPE, FaceFinder
from photosearch.images import TooMuch
from photosearch.jobs import Meter
from photosearch.messages import Message
from photosearch.people.grouping import group_faces
from photosearch.people.named import names_in_file
from photosearch.pool import Pool
from photosearch.system.cpu import CORES, lower_thread_priority
from photosearch.types import Photo, Stage

_BATCH = 32
_AHEAD = 8
_NICE = 15
_GROUP_EVERY = 60.0
"""Seconds after which what was found so far is grouped, so that there is something to see."""
_LOOK_EVERY = 0.5
CHIP_SIDE = 1280
"""Pixels of the shorter side from which faces are cut."""

log = logging.getLogger(__name__)


class Pictures(Protocol):
    """What gives the photos' pixels: library.photos does."""

    def get(self, photo_id: int, /) -> Photo: ...

    def thumbnail(self, photo_id: int, /) -> Image.Image | None: ...

    def decoded(self, photo_id: int, min_side: int, /) -> Image.Image: ...


@dataclass(frozen=True, slots=True)
class _Looked:
    path: Path
    sought: Sought | None


def seek_faces(
    catalogue: Catalogue, pictures: Pictures, meter: Meter, easy: Callable[[], bool]
) -> None:
    """Look at every photo within reach, and group what was found. Raises Cancelled, and KnownError
    if the weights are damaged."""
    if count := catalogue.faces.counts(RECIPE).waiting:
        meter.start(count, doing=Stage.FACES)
        _Seeker(catalogue, pictures, meter, easy).run()
        regroup(catalogue, meter.checkpoint)


def regroup(catalogue: Catalogue, checkpoint: Callable[[], None]) -> None:
    """Nothing is held while it is computed; what is said meanwhile is left as it is."""
    known = catalogue.faces.vectors()
    found = group_faces(known, catalogue.people.negatives(), checkpoint)
    catalogue.people.regroup(found.members, found.maybe, found.groups)


class _Seeker:
    def __init__(
        self, catalogue: Catalogue, pictures: Pictures, meter: Meter, easy: Callable[[], bool]
    ) -> None:
        self._catalogue, self._pictures, self._meter = catalogue, pictures, meter
        self._threads = 1 if easy() else max(1, CORES)
        self._finders: dict[int, FaceFinder] = {}
        self._grouped = time.monotonic()

    def run(self) -> None:
        self._finder(0)  # if weights are damaged, this says so, once
        use_one_thread_for_texts()  # and for these matrices, of which each core has its own
        pool = Pool(self._threads, partial(lower_thread_priority, _NICE), "faces")
        try:
            looked = self._looked(pool)
            while batch := list(islice(looked, _BATCH)):
                self._store([one.sought for one in batch if one.sought is not None])
                self._meter.advance(len(batch), batch[-1].path)
                self._group_now_and_then()
        finally:
            pool.close()

    def _looked(self, pool: Pool) -> Iterator[_Looked]:
        """A bounded number ahead."""
        pending = self._catalogue.faces.pending(RECIPE)
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

    def _later(self, pool: Pool, photo: tuple[int, bytes]) -> Future[_Looked]:
        return pool.submit(partial(self._look, *photo))

    def _look(self, photo_id: int, digest: bytes, slot: int) -> _Looked:
        """Runs in one of the threads. What can't be read now is left to another run."""
        path = Path()
        try:
            finder = self._finder(slot)
            photo = self._pictures.get(photo_id)
            path = photo.paths[0]
            return _Looked(path, self._sought(finder, photo, digest))
        except KnownError as error:
            log.info("No faces of %r: %s", path, error)
        except Exception:  # a bug, which may be mended; one photo must not stop the rest
            log.exception("Could not look for faces in %r", path)
        return _Looked(path, None)

    def _finder(self, slot: int) -> FaceFinder:
        if slot not in self._finders:
            self._finders[slot] = FaceFinder()
        return self._finders[slot]

    def _sought(self, finder: FaceFinder, photo: Photo, digest: bytes) -> Sought | None:
        """The thumbnail is enough to see whether there is a face; most photos cost no more."""
        thumbnail = self._pictures.thumbnail(photo.id)
        if thumbnail is None:
            return None
        faces = finder.find(thumbnail)
        picture = self._larger(photo, thumbnail) if faces else thumbnail
        found = [FoundFace(f.region, f.score, finder.vector(picture, f)) for f in faces]
        return Sought(photo.id, digest, found, names_in_file(photo, [f.region for f in found]))

    def _larger(self, photo: Photo, thumbnail: Image.Image) -> Image.Image:
        """A picture that takes too much memory beside others is known by its thumbnail."""
        try:
            return self._pictures.decoded(photo.id, CHIP_SIDE)
        except KnownError as error:
            if isinstance(error.__cause__, TooMuch):
                return thumbnail
            raise

    def _store(self, sought: list[Sought]) -> None:
        while True:
            try:
                return self._catalogue.faces.store(sought, RECIPE)
            except NoRoom as error:
                note = Message("{error} Indexing goes on by itself then.", error=error)
                self._meter.wait(note, _LOOK_EVERY)

    def _group_now_and_then(self) -> None:
        if time.monotonic() - self._grouped > _GROUP_EVERY:
            regroup(self._catalogue, self._meter.checkpoint)
            self._grouped = time.monotonic()
