"""Bursts in a list that isn't compared with anything, of a hundred thousand photos or more."""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from photosearch.catalogue import Catalogue, Listed
from photosearch.search.source import Source
from photosearch.search.stacks import BURST, joined
from photosearch.types import PhotoIds

_TOGETHER = 256
"""Photos that are compared with each other, at most: of longer rows of photos so many each."""
_PAGE = 4096
"""Photos whose vectors are in memory at once."""
_MOST_KEPT = 50_000

Group = tuple[int, ...]
"""Photo ids, in the order of the list."""
Moments = NDArray[np.datetime64]


class ListedBursts:
    """Looks only at photos that were taken within a minute of another one, and remembers what it
    saw: a list is asked for again each time the library changes. For one model."""

    def __init__(self) -> None:
        self._known: dict[Group, dict[int, Group]] = {}
        """The first photo of each burst, and those that stand behind it."""

    def stacked(self, catalogue: Catalogue, source: Source, listed: Listed) -> Listed:
        """Each burst behind the first of its photos in the list."""
        when = catalogue.listing.known_moments()
        groups = _close_in_time(np.array(listed.photo_ids, dtype=np.int64), when)
        if len(self._known) > _MOST_KEPT:
            self._known.clear()
        stacks: dict[int, Group] = {}
        for page in _pages([group for group in groups if group not in self._known]):
            stacks |= self._compare(source, page, when)
        for group in groups:
            stacks |= self._known.get(group, {})
        return listed.stacked(stacks) if stacks else listed

    def _compare(self, source: Source, groups: Sequence[Group], when: Moments) -> dict[int, Group]:
        """Kept, unless a photo has no vector yet."""
        stacks: dict[int, Group] = {}
        ids, rows = source.vectors(np.array([i for group in groups for i in group], np.int64))
        vectors = dict(zip(ids.tolist(), rows, strict=True))
        for group in groups:
            taken = {i: when[i].item() for i in group}
            members = joined(group, vectors, taken).items()
            found = {group[i]: tuple(group[j] for j in others) for i, others in members if others}
            stacks |= found
            if all(i in vectors for i in group):
                self._known[group] = found
        return stacks


def _close_in_time(ids: PhotoIds, when: Moments) -> list[Group]:
    """Photos each of which was taken within a minute of another one."""
    known = ids < len(when)
    rows = np.flatnonzero(known)[~np.isnat(when[ids[known]])]
    rows = rows[np.argsort(when[ids[rows]], kind="stable")]
    apart = np.diff(when[ids[rows]]) > np.timedelta64(BURST)
    return [
        tuple(ids[np.sort(part[begin : begin + _TOGETHER])].tolist())
        for part in np.split(rows, np.flatnonzero(apart) + 1)
        if len(part) > 1
        for begin in range(0, len(part), _TOGETHER)
    ]


def _pages(groups: Sequence[Group]) -> Iterator[list[Group]]:
    page: list[Group] = []
    size = 0
    for group in groups:
        page.append(group)
        size += len(group)
        if size >= _PAGE:
            yield page
            page, size = [], 0
    if page:
        yield page
