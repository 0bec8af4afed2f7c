"""The groups of a library from coarse to fine.

The finest and the next level come from the tree of `clustering`; the coarser ones join the groups
whose photos are most alike on average (average linkage, by pairs that are each other's nearest).
Each level joins whole groups of the finer one, so groups are nested.
"""

import math
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from photosearch.clustering import (
    Checkpoint,
    Labels,
    cluster,
    nearest_centre,
    nearest_neighbours,
    nothing,
)
from photosearch.types import Vectors

COARSER = 3
"""Each further level has so many times fewer groups, if there is enough to join."""
_FEWEST = 4
_LEAST_ALIKE = 0.05
"""The mean cosine of two groups' photos below which they have nothing in common."""
_LEAST = 3
"""Photos of a group, in a library of a few hundred."""
_MOST_AT_ONCE = 250_000
"""Of a larger library so many photos make the groups; the rest join them."""

Merges = list[tuple[float, int, int]]
Matrix = NDArray[np.float64]


def levels(vectors: Vectors, checkpoint: Checkpoint = nothing) -> list[Labels]:
    """The group of each row at each level, finest first, shape (count,); -1: alone.

    Vectors are unit length, with the mean of the library taken off before.
    """
    if len(vectors) < 2 * _LEAST:
        return [np.full(len(vectors), -1)]
    step = -(-len(vectors) // _MOST_AT_ONCE)
    tree = cluster(nearest_neighbours(vectors[::step], checkpoint=checkpoint), _least(len(vectors)))
    checkpoint()
    smallest, stable = _numbered(tree.smallest()), _numbered(tree.stable())
    if step > 1:
        stable = _spread(stable, vectors, step, checkpoint)
        smallest = _within(_spread(smallest, vectors, step, checkpoint), stable)
    found = [smallest, stable, *_coarser(vectors, stable)]
    return [labels for n, labels in enumerate(found) if not n or _differ(labels, found[n - 1])]


def _least(count: int) -> int:
    """How many photos a group needs in a library of so many: 3 of hundreds, 10 of 100,000."""
    return max(_LEAST, round(math.pow(count, 0.2)))


def _coarser(vectors: Vectors, stable: Labels) -> Iterator[Labels]:
    sums, sizes = sums_of(vectors, stable)
    merges = list(_merges(sums, sizes))
    few = len(sizes) // COARSER
    while few >= _FEWEST:
        yield _through(stable, _cut(merges, len(sizes), few))
        few //= COARSER


def _within(labels: Labels, stable: Labels) -> Labels:
    """A photo is in a small group only if it is in what that is a part of."""
    part_of = np.full(labels.max(initial=-1) + 1, -1)
    part_of[labels[labels >= 0]] = stable[labels >= 0]
    return np.where((labels >= 0) & (part_of[labels] == stable), labels, -1)


def sums_of(vectors: Vectors, labels: Labels) -> tuple[Vectors, Labels]:
    """The sum of each group's vectors, and its size, shapes (groups, dimension) and (groups,)."""
    inside = labels >= 0
    sizes = np.bincount(labels[inside], minlength=labels.max(initial=-1) + 1)
    order = np.argsort(labels, kind="stable")[int((~inside).sum()) :]
    if not len(sizes):
        return np.empty((0, vectors.shape[1]), np.float32), sizes
    return np.add.reduceat(vectors[order], np.cumsum(sizes) - sizes), sizes


def _merges(sums: Vectors, sizes: Labels) -> Iterator[tuple[float, int, int]]:
    """Pairs of groups with the mean cosine of their photos; the second joins the first."""
    size = sizes.astype(np.float64)
    alike = (sums @ sums.T) / np.outer(size, size)
    np.fill_diagonal(alike, -np.inf)
    while len(alike) and alike.max() > -np.inf:
        nearest = alike.argmax(axis=1)
        mutual = np.flatnonzero(nearest[nearest] == np.arange(len(alike)))
        for one in mutual.tolist():
            other = int(nearest[one])
            if one < other and alike[one, other] > -np.inf:
                yield float(alike[one, other]), one, other
                _merge(alike, size, one, other)


def _merge(alike: Matrix, size: Matrix, one: int, other: int) -> None:
    both = size[one] * alike[one] + size[other] * alike[other]
    size[one] += size[other]
    alike[one] = alike[:, one] = both / size[one]
    alike[one, one] = -np.inf
    alike[other] = alike[:, other] = -np.inf


def _cut(merges: Merges, count: int, few: int) -> Labels:
    """The new number of each group once only `few` are left, or what is left differs."""
    parent = np.arange(count)
    for score, one, other in sorted(merges, reverse=True)[: max(0, count - few)]:
        if score < _LEAST_ALIKE:
            break
        parent[parent == parent[other]] = parent[one]
    return np.unique(parent, return_inverse=True)[1]


def _through(labels: Labels, joined: Labels) -> Labels:
    return np.where(labels >= 0, joined[labels], -1) if len(joined) else labels


def _numbered(labels: Labels) -> Labels:
    """The same groups, numbered from 0 without gaps."""
    numbers = np.unique(labels[labels >= 0])
    return np.where(labels >= 0, np.searchsorted(numbers, labels), -1)


def _differ(one: Labels, other: Labels) -> bool:
    """Whether they aren't the same groups, whatever their numbers."""
    pairs = len(np.unique(np.stack([one, other]), axis=1).T)
    return not pairs == len(np.unique(one)) == len(np.unique(other))


def _spread(labels: Labels, vectors: Vectors, step: int, checkpoint: Checkpoint) -> Labels:
    """Each row that had no part joins the nearest group, if it is within its radius."""
    sums, _ = sums_of(vectors[::step], labels)
    if not len(sums):
        return np.full(len(vectors), -1)
    centres = unit(sums)
    nearest, score = nearest_centre(vectors, centres, checkpoint)
    spread = np.where(score >= radii(vectors[::step], labels, centres)[nearest], nearest, -1)
    spread[::step] = labels
    return spread


MARGIN = 0.03


def radii(vectors: Vectors, labels: Labels, centres: Vectors) -> Vectors:
    """The least cosine with its centre that makes a newcomer one of a group, shape (groups,).

    The worst member's, a little less: measured to leave as many strays alone as there are.
    """
    inside = np.flatnonzero(labels >= 0)
    worst = np.ones(len(centres), np.float32)
    for start in range(0, len(inside), 4096):
        part = inside[start : start + 4096]
        np.minimum.at(
            worst, labels[part], np.einsum("ij,ij->i", vectors[part], centres[labels[part]])
        )
    return worst - MARGIN


def unit(rows: Vectors) -> Vectors:
    """Unit length, or 0 where nothing is left."""
    result: Vectors = rows / np.maximum(np.linalg.norm(rows, axis=-1, keepdims=True), 1e-9)
    return result
