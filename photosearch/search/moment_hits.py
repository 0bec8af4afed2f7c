"""The nearest photos, each video once, at the moment that fits best."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from photosearch.catalogue import Catalogue, SeenMoments
from photosearch.search.source import Source
from photosearch.types import Hit, PhotoIds, Vector


def nearest(
    catalogue: Catalogue,
    source: Source,
    vector: Vector,
    k: int,
    allowed: NDArray[np.bool_] | None = None,
    first: int | None = None,
) -> tuple[PhotoIds, Vector]:
    """Up to k photo ids, best first, and their scores; as many more are looked at as videos take.

    `first` is the very photo that was asked with: it comes before its twins, with a score of 1.
    """
    looked_at = k
    while True:
        photo_ids, scores = source.search(vector, looked_at, allowed)
        is_all = len(photo_ids) < looked_at
        if first is not None:
            photo_ids, scores = _put_first(first, photo_ids, scores)
        kept = _once(catalogue, photo_ids)
        if is_all or len(kept) >= k:
            return photo_ids[kept[:k]], scores[kept[:k]]
        looked_at *= 2


def at_moments(
    hits: Sequence[Hit], seen: SeenMoments, owners: Mapping[int, int]
) -> tuple[Hit, ...]:
    """Videos at a moment that is `seen`: their own, else the first. `owners`: videos by moments."""

    def moved(hit: Hit) -> Hit:
        moments = dict(seen.get(owners.get(hit.photo_id, 0), ()))
        if not moments or hit.photo_id in moments:
            return hit
        photo_id, at = next(iter(moments.items()))
        return replace(hit, photo_id=photo_id, at=at)

    return tuple(moved(hit) for hit in hits)


def _put_first(photo_id: int, photo_ids: PhotoIds, scores: Vector) -> tuple[PhotoIds, Vector]:
    others = photo_ids != photo_id
    return np.append(photo_id, photo_ids[others]), np.append(np.float32(1), scores[others])


def _once(catalogue: Catalogue, photo_ids: PhotoIds) -> NDArray[np.int64]:
    """The places of photos, and of the first moment of each video that comes."""
    ids = photo_ids.tolist()
    moments = catalogue.listing.moments(ids)
    if not moments:
        return np.arange(len(ids))
    owners = [moments[i][0] if i in moments else i for i in ids]
    return np.sort(np.unique(np.array(owners, dtype=np.int64), return_index=True)[1])
