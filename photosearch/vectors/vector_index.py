"""The index of one model: which photos are nearest to a vector.

Up to 20,000 vectors, and wherever a filter leaves few, every vector is compared, through 8-bit
codes; above, HNSW graphs name candidates. Either way the best candidates are compared once more by
their own vectors, so scores are exact. How hard a graph is searched (hnswlib's ef) is measured on
the vectors themselves; where no effort reaches the recall aimed at, every vector is compared.
"""

import logging
import threading
from concurrent.futures import ThreadPoolExecutor
from functools import cache, partial
from pathlib import Path

import numpy as np

from photosearch.system.cpu import CORES
from photosearch.types import PhotoIds, Vector, Vectors
from photosearch.vectors.exact import best, highest, kth_highest
from photosearch.vectors.segment import Mask, Rows, Segment, spare
from photosearch.vectors.snapshot import load_segments, save_segments

EXACT_LIMIT = 20_000
"""Up to this many vectors every one is compared: well below 1 ms at 512 dimensions."""

_EFFORTS = (64, 96, 128, 192, 256, 384, 512, 768, 1024)
"""The values of ef to measure."""
_RECALL = 0.995
"""The share of the true 50 best that half of the chosen ef must have found when measured."""
_PROBES = 32
_PROBE_HITS = 50
_FEWEST = 10
_GROWTH = 1.4
"""The index is measured again when it has grown so much."""
_MOST_WALKED = 2000
"""Asking a graph for more rows than this takes longer than comparing all."""
_HEAD = 200
"""The least number looked for, so that the first hits are the same for every k."""
_CLOSELY = 4096
"""Of longer lists, so many are compared by their own vectors; the rest by their codes."""

_MOST_WALKERS = 4

_Ranked = tuple[PhotoIds, Vector]
"""Ids and scores, best first."""
_Part = tuple[Segment, Rows, Vector]
_Found = list[_Part]
"""Rows of each segment with their scores."""

log = logging.getLogger(__name__)


class VectorIndex:
    """Photo ids and unit vectors of one model. Safe to use from several threads."""

    def __init__(self, dimension: int, exact_limit: int = EXACT_LIMIT) -> None:
        self._changing = threading.RLock()
        self._segments = [Segment(dimension)]
        self._exact_limit = exact_limit
        self._live = 0
        self._effort: int | None = _EFFORTS[-1]
        """The ef in use above the exact limit; None while every vector is compared."""
        self._measured_at = 0

    @property
    def dimension(self) -> int:
        return self._segments[0].dimension

    @property
    def unsaved(self) -> bool:
        return any(segment.saved is None for segment in self._segments)

    def __len__(self) -> int:
        return self._live

    def ids(self) -> PhotoIds:
        """Ascending."""
        with self._changing:
            return np.sort(np.concatenate([segment.live_ids() for segment in self._segments]))

    def missing(self, photo_ids: PhotoIds) -> PhotoIds:
        """Those of `photo_ids` that are not in the index, each once, ascending."""
        with self._changing:
            known = [s.table.ids[s.find(photo_ids)] for s in self._segments]
            return np.setdiff1d(photo_ids, np.concatenate(known))

    def add(self, photo_ids: PhotoIds, vectors: Vectors, alone: bool = False) -> None:
        """Add or replace vectors, shape (len(photo_ids), dimension); of equal ids the last wins.

        `alone`: no search uses it yet, so larger and quicker steps are allowed.
        """
        last = len(photo_ids) - 1 - np.unique(photo_ids[::-1], return_index=True)[1]
        photo_ids, vectors = photo_ids[last], np.asarray(vectors, np.float32)[last]
        with self._changing:
            self.remove(photo_ids)
            while len(photo_ids):
                if not self._segments[-1].room:
                    self._segments.append(Segment(self.dimension))
                part = self._segments[-1].room
                self._segments[-1].add(photo_ids[:part], vectors[:part], alone)
                self._live += len(photo_ids[:part])
                photo_ids, vectors = photo_ids[part:], vectors[part:]
            if self._live > _GROWTH * max(self._measured_at, self._exact_limit):
                self.measure()

    def remove(self, photo_ids: PhotoIds) -> None:
        """Unknown ids are ignored."""
        with self._changing:
            for segment in self._segments:
                self._live -= segment.remove(photo_ids)

    def vectors(self, photo_ids: PhotoIds) -> tuple[PhotoIds, Vectors]:
        """Ids and vectors of known photos, shape (len(ids), dimension)."""
        rows = [(segment, segment.find(photo_ids)) for segment in self._segments]
        ids = np.concatenate([segment.table.ids[found] for segment, found in rows])
        return ids, np.concatenate([segment.vectors(found) for segment, found in rows])

    def sample(self, count: int) -> Vectors:
        """Up to `count` vectors spread evenly over the index, the same ones each time."""
        ids = np.concatenate([segment.live_ids() for segment in self._segments])
        return self.vectors(ids[:: max(1, -(-len(ids) // count))])[1]

    def search(
        self, vector: Vector, k: int, allowed: Mask | None = None
    ) -> tuple[PhotoIds, Vector]:
        """The k nearest by cosine similarity, best first: ids and scores, shapes (<=k,).

        The first ones are the same for every k, as long as the index is. From the 4,097th on,
        scores are off by about 0.002. `allowed`, if given, says for each photo id from 0 whether
        it may be found.
        """
        if k <= 0:
            return np.empty(0, np.int64), np.empty(0, np.float32)
        head = _joined(self._found(vector, _HEAD, allowed), _HEAD)
        if k <= _HEAD or len(head[0]) < _HEAD:
            return head[0][:k], head[1][:k]
        segments = list(self._segments)
        masks = [segment.allowed(allowed) for segment in segments]
        most = min(k, _CLOSELY)
        found = _behind(head, _joined(_scan(vector, most, segments, masks), most))
        if k <= most or len(found[0]) < most:
            return found[0][:k], found[1][:k]
        every = [(s, *s.scan(vector, mask)) for s, mask in zip(segments, masks, strict=True)]
        ids, scores = _behind(found, _joined(every, self._live))
        return ids[:k], scores[:k]

    def measure(self) -> None:
        """Choose ef: twice the least that finds nearly all of what comparing every vector finds.

        Twice, because a few probes don't tell recall to the last percent.
        """
        segment = max(self._segments, key=lambda segment: segment.count)
        self._measured_at = self._live
        if self._live <= self._exact_limit:
            return
        self._effort = _least_effort(segment, _share(_PROBE_HITS, len(self._segments)))
        log.info("ef %s for %d vectors", self._effort, self._live)

    def save(self, header: Path, model: str, stamp: str) -> None:
        """Write a snapshot, marked with the caller's stamp. Raises OSError, as on a full disk."""
        with self._changing:
            save_segments(header, model, stamp, self._segments)

    @classmethod
    def load(
        cls, header: Path, model: str, dimension: int, stamp: str, exact_limit: int = EXACT_LIMIT
    ) -> "VectorIndex | None":
        """The snapshot; None if it is missing, damaged, mostly removed, another's or older."""
        segments = load_segments(header, model, dimension, stamp)
        if not segments:
            return None
        index = cls(dimension, exact_limit)
        index._segments = segments
        index._live = sum(int(s.table.live[: s.count].sum()) for s in segments)
        if index._live * 2 < sum(s.count for s in segments):
            return None
        index.measure()
        return index

    def _found(self, vector: Vector, k: int, allowed: Mask | None) -> _Found:
        """At least the k best, with exact scores."""
        segments = list(self._segments)
        effort = self._effort
        if self._live > self._exact_limit and effort is not None:
            if allowed is None:
                return _walk(vector, segments, k, effort)
            masks = [segment.allowed(allowed) for segment in segments]
            return self._filtered(vector, k, effort, segments, masks)
        return _scan(vector, k, segments, [segment.allowed(allowed) for segment in segments])

    def _filtered(
        self, vector: Vector, k: int, effort: int, segments: list[Segment], masks: list[Mask]
    ) -> _Found:
        """If k of the nearest k' pass the filter, they are the nearest k that pass it."""
        kept = sum(int(mask.sum()) for mask in masks)
        wanted = k * 3 * self._live // max(1, 2 * kept) + 50
        if kept > max(self._exact_limit, self._live // 10) and wanted <= _MOST_WALKED:
            found = _top(_walk(vector, segments, wanted, effort), wanted)
            passed = [_pass(*part, mask) for part, mask in zip(found, masks, strict=True)]
            if sum(len(rows) for _, rows, _ in passed) >= k:
                return passed
        return _scan(vector, k, segments, masks)


def _joined(found: _Found, k: int) -> _Ranked:
    """The k best over all segments."""
    ids = np.concatenate([segment.table.ids[rows] for segment, rows, _ in found])
    return best(ids, np.concatenate([scores for _, _, scores in found]), k)


def _behind(first: _Ranked, more: _Ranked) -> _Ranked:
    """Hits that a graph overlooked come behind those it found."""
    fresh = ~np.isin(more[0], first[0])
    return np.append(first[0], more[0][fresh]), np.append(first[1], more[1][fresh])


def _pass(segment: Segment, rows: Rows, scores: Vector, mask: Mask) -> _Part:
    known = rows < len(mask)  # rows may have been added since the mask was made
    rows, scores = rows[known], scores[known]
    return segment, rows[mask[rows]], scores[mask[rows]]


def _scan(vector: Vector, k: int, segments: list[Segment], masks: list[Mask]) -> _Found:
    found = [(s, *s.scan(vector, mask)) for s, mask in zip(segments, masks, strict=True)]
    return _exact(vector, k, found, [False] * len(found))


def _walk(vector: Vector, segments: list[Segment], k: int, ef: int) -> _Found:
    ef = max(ef, 2 * _share(k, len(segments)))
    walk = partial(_walk_or_scan, vector, k, ef)
    parts = [walk(segments[0])] if len(segments) == 1 else list(_walkers().map(walk, segments))
    return _exact(vector, k, [part for part, _ in parts], [walked for _, walked in parts])


@cache
def _walkers() -> ThreadPoolExecutor:
    """Several graphs are walked side by side, because hnswlib lets go of Python meanwhile."""
    return ThreadPoolExecutor(min(_MOST_WALKERS, CORES), thread_name_prefix="walk")


def _walk_or_scan(vector: Vector, k: int, ef: int, segment: Segment) -> tuple[_Part, bool]:
    """A segment whose graph can't answer is compared row by row. Whether it was walked."""
    mask = segment.allowed(None)
    try:
        rows, scores = segment.walk(vector, k, ef)
        if len(rows) >= k or len(rows) >= int(mask.sum()):
            return (segment, rows, scores), True
    except RuntimeError:
        log.info("A graph found fewer than %d vectors; comparing all", k)
    return (segment, *segment.scan(vector, mask)), False


def _exact(vector: Vector, k: int, found: _Found, walked: list[bool]) -> _Found:
    """At least the k best of what was found, with exact scores."""
    closer = zip(_top(found, spare(k)), walked, strict=True)
    return [(s, rows, s.exact(vector, rows, scores, was)) for (s, rows, scores), was in closer]


def _top(found: _Found, k: int) -> _Found:
    """Those with the k highest scores over all segments."""
    scores = np.concatenate([scores for _, _, scores in found])
    if len(scores) <= k:
        return found
    least = kth_highest(scores, k)
    return [(s, rows[scores >= least], scores[scores >= least]) for s, rows, scores in found]


def _share(k: int, segments: int) -> int:
    """How many of the best k one of several segments may have to name: twice its even share."""
    return max(_FEWEST, min(k, 2 * k // segments))


def _least_effort(segment: Segment, hits: int) -> int | None:
    queries = _probes(segment)
    mask = segment.allowed(None)
    truth = [_best_rows(_scan(query, hits, [segment], [mask])[0], hits) for query in queries]
    for ef in _EFFORTS:
        found = [_best_rows(_walk(query, [segment], hits, ef)[0], hits) for query in queries]
        right = sum(len(a & b) for a, b in zip(truth, found, strict=True))
        if right >= _RECALL * sum(map(len, truth)):
            return 2 * ef
    return None


def _probes(segment: Segment) -> Vectors:
    """Stored vectors, half of them blurred a little, half so much that texts are like it."""
    rows = np.flatnonzero(segment.allowed(None))
    rows = rows[:: max(1, -(-len(rows) // _PROBES))]
    noise = np.random.default_rng(0).standard_normal((len(rows), segment.dimension))
    noise /= np.linalg.norm(noise, axis=1, keepdims=True)
    noise[::2] *= 2
    blurred = segment.vectors(rows) + noise
    unit: Vectors = (blurred / np.linalg.norm(blurred, axis=1, keepdims=True)).astype(np.float32)
    return unit


def _best_rows(part: _Part, hits: int) -> set[int]:
    _, rows, scores = part
    return set(rows[highest(scores, hits)].tolist())
