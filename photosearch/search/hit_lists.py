"""Hits as lists: made of what was found, in the query's order, stacked."""

import os
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import numpy as np

from photosearch.catalogue import Catalogue, Listed
from photosearch.search.listed_bursts import ListedBursts
from photosearch.search.source import Source
from photosearch.search.stacks import stack
from photosearch.search.terms import Known
from photosearch.types import NOT_RATED, Filters, Hit, PhotoIds, Query, Sort, Vector

_MOST_STACKED = 8192


class HitLists:
    """Of the photos of a catalogue, whose vectors a source has."""

    def __init__(self, catalogue: Catalogue, source: Source, bursts: ListedBursts) -> None:
        self._catalogue, self._source, self._bursts = catalogue, source, bursts

    def found(
        self,
        photo_ids: PhotoIds,
        scores: Vector,
        matches: Sequence[float | None],
        filters: Filters,
        known: Known | None,
    ) -> list[Hit]:
        """Each with the file that passes; of several with the one the person gave."""
        named = Path(os.path.abspath(known.path)) if known and known.path else None  # noqa: PTH100 - keeps links
        paths = self._catalogue.paths(photo_ids.tolist(), filters, named)
        found = zip(photo_ids.tolist(), scores.clip(-1, 1).tolist(), matches, strict=True)
        there = [part for part in found if part[0] in paths]
        ids = [part[0] for part in there]
        marked, rated = self._catalogue.favourites.among(ids), self._catalogue.ratings.of(ids)
        moments = self._catalogue.listing.moments(ids)
        return [
            Hit(
                photo_id,
                rank,
                score,
                *paths[photo_id],
                match,
                favourite=photo_id in marked,
                at=moments[photo_id][1] if photo_id in moments else None,
                rating=rated.get(photo_id, NOT_RATED),
            )
            for rank, (photo_id, score, match) in enumerate(there, start=1)
        ]

    def listed(self, query: Query) -> Sequence[Hit]:
        """They are made when they are looked at: there may be a hundred thousand."""
        limit = None if query.stacked else query.limit
        found = self._catalogue.listing.listed(query.filters, limit, query.sort, query.seed)
        return self.stacked(found).first(query.limit) if query.stacked else found

    def stacked(self, listed: Listed) -> Listed:
        """With each burst behind the first of its photos."""
        return self._bursts.stacked(self._catalogue, self._source, listed)

    def arranged(self, hits: Sequence[Hit], query: Query) -> Sequence[Hit]:
        """Hits of an answer in the query's order, and stacked if it says so; ranked from 1."""
        listed = bool(hits) and hits[0].score is None and not hits[0].why
        if not (query.sort or query.stacked) or not hits or listed:
            return hits  # they are, as they came from the catalogue
        return ranked(self._arranged(list(hits), query))

    def _arranged(self, hits: list[Hit], query: Query) -> list[Hit]:
        """Sorted and stacked. Stacks are led by their best hit, whatever the order; the others
        behind it are in that order."""
        ids = [hit.photo_id for hit in hits]
        if query.stacked:
            hits = self._stacked(hits)
        if query.sort in (None, Sort.RELEVANCE):
            return hits
        places = self._catalogue.listing.places(ids, query.filters, query.sort, query.seed)

        def place(hit: Hit) -> int:
            return places.get((hit.photo_id, os.fsencode(hit.path)), 0)

        inside = [
            replace(hit, stack=tuple(sorted(hit.stack, key=place))) if hit.stack else hit
            for hit in hits
        ]
        return sorted(inside, key=place)

    def _stacked(self, hits: list[Hit]) -> list[Hit]:
        """Beyond the first few thousand each stands alone: all would be compared with all."""
        hits, rest = hits[:_MOST_STACKED], hits[_MOST_STACKED:]
        ids = [hit.photo_id for hit in hits]
        known, rows = self._source.vectors(np.array(ids, dtype=np.int64))
        dates = self._catalogue.listing.dates(ids).items()
        taken = {i: datetime.fromisoformat(date.when) for i, date in dates if date.is_moment}
        return [*stack(hits, dict(zip(known.tolist(), rows, strict=True)), taken), *rest]


def ranked(hits: Sequence[Hit]) -> tuple[Hit, ...]:
    """Ranks from 1; those of a stack share their leader's."""
    return tuple(
        replace(hit, rank=rank, stack=tuple(replace(other, rank=rank) for other in hit.stack))
        for rank, hit in enumerate(hits, start=1)
    )
