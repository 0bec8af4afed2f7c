"""How good the index is, measured on the person's own photos, and what can be done about it."""

import logging
import time
from collections.abc import Callable, Sequence

import numpy as np

from photosearch.catalogue import Catalogue
from photosearch.encoders.encoder import Encoder, decode_side
from photosearch.errors import Busy, KnownError
from photosearch.images import UnreadablePicture
from photosearch.jobs import Job
from photosearch.library.models import Models
from photosearch.library.writer import only_writer
from photosearch.paths import LibraryPaths
from photosearch.patience import NoAnswer, answer
from photosearch.search import picture_of
from photosearch.types import Coverage, HealthReport, Hit, PhotoIds, Vectors

OnProgress = Callable[[int, int], None]
"""Takes how many of how many photos have been compared."""

_WORDS = 96
"""Usual queries; more change little."""

log = logging.getLogger(__name__)


class Health:
    """Checks the model that answers. May run beside indexing and searching; writes nothing but what
    `see_again` is asked for."""

    def __init__(self, where: LibraryPaths, catalogue: Catalogue, models: Models) -> None:
        self._where = where
        self._catalogue = catalogue
        self._models = models

    def check(
        self, job: Job, on_progress: OnProgress = lambda _done, _total: None, seed: int = 0
    ) -> HealthReport:
        """Compares a sample with every vector, once, a page at a time, then encodes a few photos
        again: seconds for 100,000 photos, and the memory of a page.

        `seed`: which sample. Raises Cancelled, and KnownError while the index is being built.
        """
        from photosearch.health import Subject, findings, measure  # a start doesn't need it

        begun, active = time.monotonic(), self._models.answering
        if active.index.is_busy:
            raise KnownError("The search index is being built: check it once that is done.")
        encoder = active.encoder
        subject = Subject(
            self._catalogue,
            active.id,
            active.index,
            lambda: _usual_queries(encoder, job),
            lambda photo_ids: self._seen(encoder, photo_ids, job),
            self._is_settled(),
        )
        measured = measure(subject, self._models.uncovered(active.id), job, on_progress, seed)
        return HealthReport(
            active.id,
            self._coverage(),
            measured,
            findings(measured),
            time.monotonic() - begun,
        )

    def _is_settled(self) -> bool:
        """Whether nothing is being indexed now, by this or another process."""
        try:
            with only_writer(self._where):
                return True
        except Busy:
            return False

    def _coverage(self) -> tuple[Coverage, ...]:
        return tuple(
            Coverage(info.id, info.name, info.covered, info.photos, info.in_use)
            for info in self._models.all()
            if info.covered or info.in_use
        )

    def _seen(self, encoder: Encoder, photo_ids: PhotoIds, job: Job) -> tuple[PhotoIds, Vectors]:
        """Those that can be read now."""
        seen, prepared = [], []
        for photo_id in photo_ids.tolist():
            job.checkpoint()
            photo = self._catalogue.photo(photo_id)
            if photo is None or not photo.reachable:
                continue
            try:
                side = decode_side(encoder)
                picture = answer(photo.paths[0].parent, lambda: picture_of(photo, side), job)  # noqa: B023 - called at once
            except (UnreadablePicture, NoAnswer, OSError):
                log.info("%s can't be looked at again", photo.paths[0], exc_info=True)
                continue
            seen.append(photo_id)
            prepared.append(encoder.preprocess(picture))
        if not seen:
            return np.empty(0, np.int64), np.empty((0, encoder.dimension), np.float32)
        return np.array(seen), encoder.encode_pictures(prepared)

    def see_again(self, photo_ids: Sequence[int] = ()) -> None:
        """Have the next run look at these photos again, or at all of the model's; until then their
        vectors answer."""
        ids = np.array(photo_ids, np.int64) if photo_ids else None
        self._catalogue.vectors.see_again(self._models.answering.id, ids)

    def photos(self, photo_ids: Sequence[int]) -> list[Hit]:
        """Those of a finding that are there, in its order."""
        paths = self._catalogue.paths(list(photo_ids))
        there = [photo_id for photo_id in photo_ids if photo_id in paths]
        return [
            Hit(photo_id, rank, None, *paths[photo_id]) for rank, photo_id in enumerate(there, 1)
        ]


def _usual_queries(encoder: Encoder, job: Job) -> Vectors:
    """Of words that libraries are full of, a few at a time: each takes a moment."""
    from photosearch.groups import WORDS

    if not encoder.understands_text:
        return np.empty((0, encoder.dimension), np.float32)
    rows = []
    for word in WORDS[:: -(-len(WORDS) // _WORDS)]:
        job.checkpoint()
        rows.append(encoder.encode_texts([word]))
    return np.concatenate(rows)
