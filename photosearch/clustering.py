"""Vectors -> groups of alike ones, of any shape and number; what is like nothing stays alone.

HDBSCAN (Campello, Moulavi, Sander 2013, "Density-based clustering based on hierarchical density
estimates") on a graph of nearest neighbours in place of all pairs:

1. each row's nearest neighbours, within its own and the next cells of a coarse partition,
2. mutual reachability: two rows are as far apart as they are, or as either is from its few nearest,
3. the minimum spanning tree of that graph, by Boruvka's steps over whole arrays,
4. from its shortest edge to its longest, rows merge; a group is born when enough of them have,
5. of a group and those it merged from, the more stable is kept ("excess of mass").
"""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from photosearch.types import Vectors

Rows = NDArray[np.int64]
Labels = NDArray[np.int64]
"""For each row the number of its group; -1: it is alone."""
Distances = NDArray[np.float32]
Checkpoint = Callable[[], None]
"""Called several times a second; may raise to stop."""

NEIGHBOURS = 16
_CORE = 3
"""A row lies as densely as its so many-th neighbour is near."""
_CELL = 400
"""Rows of a cell, about."""
_ALL_COMPARED = 4_000
"""Up to so many rows each is compared with all."""
_PROBES = 10
"""Cells in which a row's neighbours are looked for."""
_ROUNDS = 5
_BLOCK = 512
_CLOSEST = 0.3
"""Nearer than this (a cosine of 0.955) are shots of one scene: how much nearer is no matter."""


@dataclass(frozen=True, slots=True)
class Graph:
    """The nearest neighbours of each row, nearest first, shapes (count, k); -1 where none is."""

    rows: Rows
    distances: Distances
    """Euclidean, of unit vectors: 0 to 2."""


@dataclass(slots=True)
class _Group:
    """A node of the condensed tree."""

    size: int = 0
    level: float = 0.0
    """The sum over its rows of 1 / distance at which each came in."""
    death: float = 0.0
    """1 / distance at which it merged with another group; 0: never."""
    children: list[int] = field(default_factory=list)

    @property
    def stability(self) -> float:
        return self.level - self.size * self.death


@dataclass(frozen=True, slots=True)
class Tree:
    """All groups, those that merged into others first; and where each row came in."""

    groups: list[_Group]
    home: Labels
    """The first group of each row; -1: none."""

    def stable(self) -> Labels:
        """Each row's group among the most stable ones that don't overlap."""
        return self._labels(self._most_stable())

    def smallest(self) -> Labels:
        """Each row's group among those that no others merged into."""
        return self._labels([not group.children for group in self.groups])

    def _most_stable(self) -> list[bool]:
        best = [0.0] * len(self.groups)
        chosen = [False] * len(self.groups)
        for number, group in enumerate(self.groups):
            below = sum(best[child] for child in group.children)
            chosen[number] = group.death > 0 and group.stability >= below
            best[number] = group.stability if chosen[number] else below
            if not group.children and not group.death:
                chosen[number] = True  # it is the only one of its part of the graph
        return chosen

    def _labels(self, chosen: list[bool]) -> Labels:
        """From the last groups to the first: whoever is within a chosen one is its."""
        of = np.full(len(self.groups) + 1, -1)
        for number in reversed(range(len(self.groups))):
            if of[number] < 0 and chosen[number]:
                of[number] = number
            for child in self.groups[number].children:
                of[child] = of[number]
        return of[self.home]


def nothing() -> None:
    """A checkpoint that lets everything pass."""


def nearest_neighbours(
    vectors: Vectors, k: int = NEIGHBOURS, checkpoint: Checkpoint = nothing
) -> Graph:
    """The graph of unit vectors, shape (count, dimension); needs some 10 MB beside them.

    Above some thousands a few neighbours in a hundred are missed.
    """
    count, k = len(vectors), min(k, len(vectors) - 1)
    rows, distances = np.full((count, k), -1), np.full((count, k), np.inf, np.float32)
    for of, among in _parts(vectors, checkpoint):
        near = vectors[among]
        for start in range(0, len(of), _BLOCK):
            checkpoint()
            part = of[start : start + _BLOCK]
            rows[part], distances[part] = _nearest(vectors[part] @ near.T, part, among, k)
    return Graph(rows, distances)


def _nearest(scores: Vectors, own: Rows, among: Rows, k: int) -> tuple[Rows, Distances]:
    """Of scores, shape (len(own), len(among)), the k best of each row that aren't itself."""
    scores[among == own[:, None]] = -np.inf
    best = np.argpartition(-scores, k - 1, axis=1)[:, :k]
    score = np.take_along_axis(scores, best, 1)
    order = np.argsort(-score, axis=1, kind="stable")
    score = np.take_along_axis(score, order, 1)
    rows = among[np.take_along_axis(best, order, 1)]
    distances = np.sqrt(np.clip(2 - 2 * score, 0, None))
    return np.where(np.isfinite(score), rows, -1), distances.astype(np.float32)


def _parts(vectors: Vectors, checkpoint: Checkpoint) -> list[tuple[Rows, Rows]]:
    """Rows, and among which their neighbours are to be found."""
    count = len(vectors)
    if count <= _ALL_COMPARED:
        return [(np.arange(count), np.arange(count))]
    centres, cell = _cells(vectors, checkpoint)
    order = np.argsort(cell, kind="stable")
    members = np.split(order, np.searchsorted(cell[order], np.arange(1, len(centres))))
    near = np.argsort(-(centres @ centres.T), axis=1)[:, :_PROBES]
    return [
        (own, np.concatenate([own, *(members[c] for c in near[number] if c != number)]))
        for number, own in enumerate(members)
        if len(own)
    ]


def _cells(vectors: Vectors, checkpoint: Checkpoint) -> tuple[Vectors, Labels]:
    """A coarse partition by spherical k-means: unit centres, and the cell of each row."""
    rng = np.random.default_rng(0)
    centres = vectors[rng.choice(len(vectors), len(vectors) // _CELL, replace=False)]
    for _ in range(_ROUNDS):
        cell = nearest_centre(vectors, centres, checkpoint)[0]
        sums = np.zeros_like(centres)
        np.add.at(sums, cell, vectors)
        lengths = np.linalg.norm(sums, axis=1, keepdims=True)
        centres = np.where(lengths > 0, sums / np.maximum(lengths, 1e-9), centres)
    return centres, nearest_centre(vectors, centres, checkpoint)[0]


def nearest_centre(
    vectors: Vectors, centres: Vectors, checkpoint: Checkpoint = nothing
) -> tuple[Labels, Distances]:
    """For each row the centre with the highest dot product, and that product, shapes (count,)."""
    labels = np.zeros(len(vectors), np.int64)
    best = np.zeros(len(vectors), np.float32)
    for start in range(0, len(vectors), 8 * _BLOCK):
        checkpoint()
        scores = vectors[start : start + 8 * _BLOCK] @ centres.T
        labels[start : start + 8 * _BLOCK] = scores.argmax(axis=1)
        best[start : start + 8 * _BLOCK] = scores.max(axis=1)
    return labels, best


def cluster(graph: Graph, least: int, checkpoint: Checkpoint = nothing) -> Tree:
    """Groups of at least `least` rows."""
    one, other, distance = _spanning_tree(*_reachability(graph), len(graph.rows), checkpoint)
    return _condensed(one, other, distance, len(graph.rows), least)


def _reachability(graph: Graph) -> tuple[Rows, Rows, Distances]:
    """The edges, shortest first: both ends, and how far they are from each other by density."""
    count, k = graph.rows.shape
    core = graph.distances[:, min(_CORE, k) - 1]
    one, other = np.repeat(np.arange(count), k), graph.rows.ravel()
    there = other >= 0
    one, other, distance = one[there], other[there], graph.distances.ravel()[there]
    distance = np.maximum(np.maximum(core[one], core[other]), distance)
    order = np.argsort(distance, kind="stable")
    return one[order], other[order], distance[order]


def _spanning_tree(
    one: Rows, other: Rows, distance: Distances, count: int, checkpoint: Checkpoint
) -> tuple[Rows, Rows, Distances]:
    """The edges of the minimum spanning forest, shortest first.

    Boruvka: each part takes its shortest edge to another part, until none leads to one. Edges come
    sorted, so their places are distinct weights and no circle can arise.
    """
    part, edges, taken = np.arange(count), np.arange(len(one)), []
    while True:
        checkpoint()
        edges = edges[part[one[edges]] != part[other[edges]]]
        if not len(edges):
            break
        first = np.full(count, len(one))
        np.minimum.at(first, part[one[edges]], edges)
        np.minimum.at(first, part[other[edges]], edges)
        chosen = np.unique(first[first < len(one)])
        taken.append(chosen)
        part = _joined(part, one[chosen], other[chosen])
    tree = np.sort(np.concatenate([np.empty(0, np.int64), *taken]))
    return one[tree], other[tree], distance[tree]


def _joined(part: Labels, one: Rows, other: Rows) -> Labels:
    """The parts after these edges have joined them: the lowest number of each wins."""
    parent = np.arange(len(part))
    while True:
        a, b = parent[part[one]], parent[part[other]]
        if np.array_equal(a, b):
            return parent[part]
        np.minimum.at(parent, np.maximum(a, b), np.minimum(a, b))
        while not np.array_equal(parent, parent[parent]):
            parent = parent[parent]


def _condensed(one: Rows, other: Rows, distance: Distances, count: int, least: int) -> Tree:
    """Merges from the shortest edge on."""
    merging = _Merging(count, least)
    for a, b, d in zip(one.tolist(), other.tolist(), distance.tolist(), strict=True):
        merging.join(a, b, 1 / max(d, _CLOSEST))
    return Tree(merging.groups, merging.home)


class _Merging:
    """Parts that are too small for a group yet bring their rows along."""

    def __init__(self, count: int, least: int) -> None:
        self.groups: list[_Group] = []
        self.home = np.full(count, -1)
        self._least = least
        self._parent = list(range(count))
        self._small = {row: [row] for row in range(count)}
        self._group_of: dict[int, int] = {}

    def join(self, a: int, b: int, level: float) -> None:
        """The parts of two rows, which aren't one yet; `level` is 1 / distance."""
        a, b = self._root(a), self._root(b)
        self._parent[b] = a
        rows = [*self._small.pop(a, ()), *self._small.pop(b, ())]
        before = [self._group_of.pop(part) for part in (a, b) if part in self._group_of]
        if len(before) == 2:
            self._group_of[a] = self._merged(before, level)
        elif before or len(rows) >= self._least:
            self._group_of[a] = self._taken_in(rows, level, *before)
        else:
            self._small[a] = rows

    def _root(self, row: int) -> int:
        parent = self._parent
        while parent[row] != row:
            parent[row] = parent[parent[row]]
            row = parent[row]
        return row

    def _merged(self, children: list[int], level: float) -> int:
        for child in children:
            self.groups[child].death = level
        size = sum(self.groups[child].size for child in children)
        self.groups.append(_Group(size, size * level, children=children))
        return len(self.groups) - 1

    def _taken_in(self, rows: list[int], level: float, number: int | None = None) -> int:
        """Into this group, or a new one."""
        if number is None:
            self.groups.append(_Group())
            number = len(self.groups) - 1
        self.home[rows] = number
        self.groups[number].size += len(rows)
        self.groups[number].level += level * len(rows)
        return number
