"""Which videos are one video in several files: copies, and versions of other size or compression.

They have one length, and nobody says that they are of two times; and each moment of the one with
fewer of them is one picture with a moment of the other one at the same time. Moments are mostly key
frames: of a version that has its key frames elsewhere nothing can be said, and so of one that was
cut.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

from photosearch.catalogue import Catalogue, VideoRow
from photosearch.duplicates import picture_hash
from photosearch.duplicates.measuring import measured
from photosearch.duplicates.proposing import Checkpoint, Rows, by_vectors
from photosearch.duplicates.same_picture import Look, judged
from photosearch.duplicates.union import Union
from photosearch.types import Vector

if TYPE_CHECKING:
    from PIL import Image

_SECONDS, _SHARE = 0.25, 0.002
"""By how much two lengths may differ: the end of the sound, or the last frame."""
_FEWEST = 2
"""Moments: one alone may be the same title of two videos."""
_AT_ONCE = 0.1
"""Seconds between two moments of one time."""

ThumbnailOf = Callable[[int], "Image.Image | None"]
"""Of a moment, by its photo id."""


class Videos:
    """Looks for videos of a library that are the same."""

    def __init__(self, catalogue: Catalogue, thumbnail: ThumbnailOf) -> None:
        self._duplicates, self._vectors = catalogue.duplicates, catalogue.vectors
        self._thumbnail = thumbnail

    def same(
        self, model: str, copies: Sequence[int], checkpoint: Checkpoint = lambda: None
    ) -> list[list[int]]:
        """Sets of photo ids; those of `copies`, which have several files, also alone."""
        videos = self._duplicates.videos()
        ids = [video.photo_id for video in videos]
        joined = Union(self._duplicates.apart())
        pairs = by_vectors(_means(videos, self._vectors_of(model, videos)), checkpoint)
        for one, other in pairs.tolist():
            checkpoint()
            if self._are_same(videos[one], videos[other]):
                joined.join(ids[one], ids[other])
        found = joined.sets(ids)
        inside = {one for some in found for one in some}
        return found + [[one] for one in sorted(set(copies) & set(ids) - inside)]

    def _vectors_of(self, model: str, videos: Sequence[VideoRow]) -> dict[int, Vector]:
        ids = np.array([photo for video in videos for photo, _ in video.moments], np.int64)
        return {
            int(photo): row
            for page, rows in self._vectors.of(model, ids)
            for photo, row in zip(page, rows, strict=True)
        }

    def _are_same(self, one: VideoRow, other: VideoRow) -> bool:
        if not _have_one_length(one, other):
            return False
        fewer, more = sorted((one, other), key=lambda video: len(video.moments))
        pairs = list(_at_once(fewer, more))
        if len(pairs) < max(_FEWEST, len(fewer.moments)):
            return False
        return all(self._show_same(*pair) for pair in pairs)

    def _show_same(self, one: int, other: int) -> bool:
        looks = self._look(one), self._look(other)
        if looks[0] is None or looks[1] is None:
            return False
        return judged(looks[0], looks[1]).is_copy

    def _look(self, photo_id: int) -> Look | None:
        picture = self._thumbnail(photo_id)
        if picture is None:
            return None
        made = measured(picture)
        return Look(picture, picture_hash.to_hashes(made.hash), made.detail, picture.size)


def _have_one_length(one: VideoRow, other: VideoRow) -> bool:
    slack = _SECONDS + _SHARE * max(one.duration, other.duration)
    at_once = one.taken is None or other.taken is None or one.taken == other.taken
    return at_once and abs(one.duration - other.duration) <= slack


def _at_once(one: VideoRow, other: VideoRow) -> Iterator[tuple[int, int]]:
    for photo, at in one.moments:
        nearest = min(other.moments, key=lambda moment: abs(moment[1] - at))
        if abs(nearest[1] - at) <= _AT_ONCE:
            yield photo, nearest[0]


def _means(videos: Sequence[VideoRow], vectors: Mapping[int, Vector]) -> Rows:
    """Of each video the mean of its moments' vectors, of unit length; zeros: there is none."""
    dimension = len(next(iter(vectors.values()), ()))
    means = np.zeros((len(videos), dimension), np.float16)
    for row, video in zip(means, videos, strict=True):
        own = [vectors[photo] for photo, _ in video.moments if photo in vectors]
        if own:
            mean = np.mean(own, axis=0)
            row[:] = mean / max(1e-6, float(np.linalg.norm(mean)))
    return means
