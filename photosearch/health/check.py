"""The order of a check: a sample, one pass over every vector, then what follows from it."""

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from photosearch.catalogue import Catalogue
from photosearch.health.exact_neighbours import FIRST, Nearest, Scan, median_cosine, without
from photosearch.health.hubness import hubs, occurrence, skewness
from photosearch.health.recall import recall
from photosearch.jobs import Job
from photosearch.live_index import LiveIndex
from photosearch.types import Measured, PhotoIds, Vectors

OnProgress = Callable[[int, int], None]
"""Takes how many of how many photos have been compared."""
See = Callable[[PhotoIds], tuple[PhotoIds, Vectors]]
"""Encodes photos again: those that can be read now, and their vectors."""

_SAMPLE = 1024
_QUERIES = 256
_REDONE = 12
_FEWEST = 20
"""Of fewer photos nothing can be told."""
_SAME = 0.999
"""The least cosine of a vector with itself, rounded to float16."""
_TWIN = 0.9999

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Subject:
    """One model's vectors, and how to get more of them."""

    catalogue: Catalogue
    model: str
    index: LiveIndex
    texts: Callable[[], Vectors]
    """Of usual queries; shape (0, dimension) for a model that reads no texts."""
    see: See
    settled: bool = True
    """Nothing is being indexed: else the index is behind what is kept, by what has just come."""


@dataclass(frozen=True, slots=True)
class _Sample:
    ids: PhotoIds
    vectors: Vectors


def measure(of: Subject, uncovered: int, job: Job, on_progress: OnProgress, seed: int) -> Measured:
    """Raises Cancelled. `uncovered`: photos without a vector of the model."""
    ids = of.catalogue.vectors.live_ids(of.model)
    sample = _sampled(of, ids, seed)
    if len(sample.ids) < _FEWEST:
        unsound = Scan(sample.vectors, 1)
        unsound.over(_kept(of, ids), job)
        return Measured(len(ids), len(sample.ids), uncovered, tuple(unsound.unsound))
    texts = of.texts()
    own = _Sample(sample.ids[:_QUERIES], sample.vectors[:_QUERIES])
    scan = Scan(np.concatenate([own.vectors, texts]), FIRST + 1)
    nearest = scan.over(_told(_kept(of, ids), len(ids), on_progress), job)
    truth = _joined(without(_part(nearest, slice(0, len(own.ids))), own.ids), nearest, len(own.ids))
    hub_ids, most_found = hubs(truth, len(ids))
    of_photos, of_texts = occurrence(sample.vectors, texts, FIRST)
    redone, drift = _drift(of, sample)
    return Measured(
        photos=len(ids),
        sample=len(sample.ids),
        uncovered=uncovered,
        unsound=tuple(scan.unsound),
        twins=_twins(sample.vectors),
        agreement=_agreement(of, sample) if of.settled else None,
        recall=_recall(of, own, texts, truth, job) if of.settled else None,
        drift=drift,
        redone=redone,
        queries=len(truth.ids),
        hubs=tuple(hub_ids.tolist()),
        most_found=most_found,
        skewness=skewness(of_photos),
        unfound=float(((of_photos == 0) & (of_texts == 0)).mean()),
    )


def _kept(of: Subject, ids: PhotoIds) -> Iterator[tuple[PhotoIds, Vectors]]:
    return of.catalogue.vectors.of(of.model, ids)


def _sampled(of: Subject, ids: PhotoIds, seed: int) -> _Sample:
    """In an order by lot; without vectors that are no numbers."""
    count = min(_SAMPLE, len(ids))
    chosen = np.random.default_rng(seed).choice(ids, count, replace=False)
    pages = list(_kept(of, chosen))
    if not pages:
        return _Sample(ids[:0], np.empty((0, 1), np.float32))
    found = np.concatenate([page for page, _ in pages])
    vectors = np.concatenate([rows for _, rows in pages])
    place = {photo_id: row for row, photo_id in enumerate(found.tolist())}
    order = np.array([place[i] for i in chosen.tolist() if i in place], np.int64)
    order = order[np.isfinite(vectors[order]).all(axis=1)]
    return _Sample(found[order], vectors[order])


def _told(
    pages: Iterator[tuple[PhotoIds, Vectors]], total: int, on_progress: OnProgress
) -> Iterator[tuple[PhotoIds, Vectors]]:
    done = 0
    for ids, vectors in pages:
        on_progress(done, total)
        yield ids, vectors
        done += len(ids)
    on_progress(total, total)


def _part(nearest: Nearest, rows: slice) -> Nearest:
    return Nearest(nearest.ids[rows], nearest.scores[rows])


def _joined(own: Nearest, nearest: Nearest, count: int) -> Nearest:
    """Those of photos, then those of texts, as long as the former."""
    return Nearest(
        np.concatenate([own.ids, nearest.ids[count:, :-1]]),
        np.concatenate([own.scores, nearest.scores[count:, :-1]]),
    )


def _twins(vectors: Vectors) -> float:
    """The share of the sample that looks the same as one of it."""
    return float((vectors @ vectors.T >= _TWIN).mean(axis=1).max())


def _agreement(of: Subject, sample: _Sample) -> float:
    """The share whose vector in the index is the one that is kept; none if its graph is broken."""
    of.index.refresh()
    try:
        ids, vectors = of.index.vectors(sample.ids)
    except RuntimeError:
        log.warning("The graph lacks photos that the index names", exc_info=True)
        return 0.0
    order = np.argsort(sample.ids)
    rows = order[np.searchsorted(sample.ids, ids, sorter=order)]
    same = np.einsum("ij,ij->i", vectors, sample.vectors[rows]) >= _SAME
    return float(same.sum()) / len(sample.ids)


def _recall(of: Subject, own: _Sample, texts: Vectors, truth: Nearest, job: Job) -> float | None:
    queries = np.concatenate([own.vectors, texts])

    def find(number: int) -> PhotoIds:
        try:
            ids = of.index.search(queries[number], FIRST + 1)[0]
        except RuntimeError:  # a graph that lacks photos
            return own.ids[:0]
        return ids[ids != own.ids[number]] if number < len(own.ids) else ids

    def vectors_of(ids: PhotoIds) -> Vectors:
        return np.concatenate([queries[:0], *(rows for _, rows in _kept(of, ids))])

    return recall(queries, truth, find, vectors_of, job)


def _drift(of: Subject, sample: _Sample) -> tuple[int, float | None]:
    """Of how many photos, and the median cosine of now and then."""
    ids, now = of.see(sample.ids[:_REDONE])
    if not len(ids):
        return 0, None
    rows = [sample.ids.tolist().index(photo_id) for photo_id in ids.tolist()]
    return len(ids), median_cosine(now, sample.vectors[rows])[0]
