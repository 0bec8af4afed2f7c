"""Related pairs -> sets of photos, each photo in at most one set of a kind."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from photosearch.duplicates.proposing import Pairs
from photosearch.duplicates.relations import Relations
from photosearch.duplicates.union import Union
from photosearch.types import DuplicateKind

Groups = dict[DuplicateKind, list[list[int]]]
"""Positions of photos. A set of same pictures stands in the others by its first member only."""


def grouped(
    found: Relations, apart: Mapping[int, frozenset[int]], several: Sequence[int] = ()
) -> Groups:
    """`several`: photos of which there are several files, a set each even without another photo."""
    same = Union(apart)
    for one, other in found.same.tolist():
        same.join(one, other)
    sets = same.sets(found.same.ravel().tolist())
    inside = {one for some in sets for one in some}
    sets += [[one] for one in several if one not in inside]
    first = {one: some[0] for some in sets for one in some}
    bursts = Union(apart)
    for one, other in _by_first(found.bursts, first):
        bursts.join(one, other)
    runs = bursts.sets(first.get(one, one) for one in found.bursts.ravel().tolist())
    taken = {one: number for number, run in enumerate(runs) for one in run}
    left = [
        (a, b) for a, b in _by_first(found.similar, first) if taken.get(a, -1) != taken.get(b, -2)
    ]
    return {
        DuplicateKind.SAME: sets,
        DuplicateKind.BURST: runs,
        DuplicateKind.SIMILAR: _stars(left, apart),
    }


def _by_first(pairs: Pairs, first: Mapping[int, int]) -> list[tuple[int, int]]:
    by_first = ((first.get(one, one), first.get(other, other)) for one, other in pairs.tolist())
    return sorted({(min(pair), max(pair)) for pair in by_first if pair[0] != pair[1]})


def _stars(
    pairs: Sequence[tuple[int, int]], apart: Mapping[int, frozenset[int]]
) -> list[list[int]]:
    """Each set is one photo and what is near to it, for a chain of likenesses leads anywhere."""
    near = defaultdict[int, set[int]](set)
    for one, other in pairs:
        near[one].add(other)
        near[other].add(one)
    sets, used = [], set[int]()
    for centre in sorted(near, key=lambda one: (-len(near[one]), one)):
        if centre in used:
            continue
        star = Union(apart)
        members = [other for other in sorted(near[centre] - used) if star.join(centre, other)]
        if members:
            sets.append(sorted([centre, *members]))
            used.update((centre, *members))
    return sets
