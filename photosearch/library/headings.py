"""What the photos of a list are put under: the days they were taken, or their folders."""

import os
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np

from photosearch.catalogue import Catalogue, Listed
from photosearch.types import ByFolder, Headings, Hit, Sort


def headings(catalogue: Catalogue, hits: Sequence[Hit], sort: Sort) -> Headings | None:
    """None for an order that has none."""
    if sort in (Sort.DATE, Sort.OLDEST):
        return catalogue.listing.known_days()
    return _by_folder(hits) if sort is Sort.FOLDER else None


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
