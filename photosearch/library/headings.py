"""What the photos of a list are put under: days, folders, or how sure it is that they are right."""

import os
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np

from photosearch.catalogue import Catalogue, Listed
from photosearch.types import ByFolder, ByStep, Headings, Hit, Sort, Step

_STEPS = tuple(Step)


def headings(catalogue: Catalogue, hits: Sequence[Hit], sort: Sort) -> Headings | None:
    """None for an order that has none."""
    if sort in (Sort.DATE, Sort.OLDEST):
        return catalogue.listing.known_days()
    if sort is Sort.RELEVANCE:
        return _by_step(hits)
    return _by_folder(hits) if sort is Sort.FOLDER else None


def _by_step(hits: Sequence[Hit]) -> ByStep | None:
    """If they are of several steps, the surer ones first."""
    if isinstance(hits, Listed):
        return None
    steps = [hit.step for hit in hits]
    places = [_STEPS.index(step) for step in steps if step]
    if len(set(places)) < 2 or len(places) < len(steps) or places != sorted(places):
        return None
    found = np.full(max(hit.photo_id for hit in hits) + 1, -1, np.int64)
    found[[hit.photo_id for hit in hits]] = places
    return ByStep(found, _STEPS)


def _by_folder(hits: Sequence[Hit]) -> ByFolder:
    ids, directories = _directories(hits)
    known: dict[bytes, int] = {}
    places = [known.setdefault(directory, len(known)) for directory in directories]
    found = np.full(max(ids, default=0) + 1, -1, np.int64)
    found[list(ids)] = places
    return ByFolder(found, tuple(Path(os.fsdecode(directory)) for directory in known))


def _directories(hits: Sequence[Hit]) -> tuple[Sequence[int], Iterable[bytes]]:
    if isinstance(hits, Listed):
        return hits.photo_ids, hits.directories()
    return [hit.photo_id for hit in hits], [os.fsencode(hit.path.parent) for hit in hits]
