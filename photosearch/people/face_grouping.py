"""Which faces belong together.

A face that nobody said anything about belongs to the person whose confirmed faces it is nearest to,
if it is near enough; if it is a little farther, it is a suggestion. What belongs to nobody known is
grouped: from the nearest pair on, two groups become one while their faces are near enough, in the
mean of all pairs.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photosearch.catalogue import FaceVectors
from photosearch.clustering import nearest_neighbours
from photosearch.faces import DLIB
from photosearch.types import Likeness, PhotoIds, Said, Vectors

_ROOM = 1 << 24
"""Numbers that are held at once: 64 MB."""
_DIMENSION = 128
_JUDGES = 3
"""The mean distance to so many of a person's faces counts: one bad picture decides nothing."""

Distances = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Grouping:
    """Face ids to person ids, and groups of the face ids that belong to nobody known."""

    members: Mapping[int, int]
    maybe: Mapping[int, int]
    groups: Sequence[Sequence[int]]


def group_faces(
    known: FaceVectors,
    negatives: Collection[tuple[int, int]] = (),
    checkpoint: Callable[[], None] = lambda: None,
    likeness: Likeness = DLIB,
) -> Grouping:
    """`negatives`: (face id, person id) that somebody said no to. `checkpoint` may raise."""
    free = known.said == Said.NOTHING
    confirmed = (known.said == Said.IS) & (known.people > 0)
    members, maybe = _known(known, free, confirmed, set(negatives), checkpoint, likeness)
    rest = [
        place
        for place in np.flatnonzero(free)
        if int(known.ids[place]) not in members and int(known.ids[place]) not in maybe
    ]
    groups = clusters(known.vectors[rest], known.photo_ids[rest], checkpoint, likeness)
    ids = known.ids[rest]
    return Grouping(members, maybe, [ids[group].tolist() for group in groups if len(group) > 1])


def _known(
    known: FaceVectors,
    free: NDArray[np.bool_],
    confirmed: NDArray[np.bool_],
    negatives: set[tuple[int, int]],
    checkpoint: Callable[[], None],
    likeness: Likeness,
) -> tuple[dict[int, int], dict[int, int]]:
    members, maybe = dict[int, int](), dict[int, int]()
    order = np.flatnonzero(confirmed)
    order = order[np.argsort(known.people[order], kind="stable")]
    people, begins = np.unique(known.people[order], return_index=True)
    for places in _parts(np.flatnonzero(free), len(order)) if len(people) else ():
        checkpoint()
        squares = _squares(known.vectors[places], known.vectors[order])
        for place, row in zip(places, _to_people(squares, begins, likeness.perhaps), strict=True):
            face = int(known.ids[place])
            near = np.flatnonzero(row < likeness.perhaps)
            for choice in near[np.argsort(row[near])]:
                person = int(people[choice])
                if (face, person) not in negatives:
                    (members if row[choice] < likeness.sure else maybe)[face] = person
                    break
    return members, maybe


def _to_people(squares: Distances, begins: NDArray[np.intp], perhaps: float) -> Distances:
    """How far each face is from each person, whose faces' columns begin there: the mean distance
    to the nearest few, where it may be below `perhaps`; else anything above that."""
    nearest = np.minimum.reduceat(squares, begins, axis=1)
    far = np.full(nearest.shape, np.inf, np.float32)
    ends = np.append(begins[1:], squares.shape[1])
    for person in np.flatnonzero((nearest < perhaps**2).any(axis=0)):
        rows = np.flatnonzero(nearest[:, person] < perhaps**2)
        theirs = squares[rows, begins[person] : ends[person]]
        judges = min(_JUDGES, theirs.shape[1])
        few = np.partition(theirs, judges - 1, axis=1)[:, :judges]
        far[rows, person] = np.sqrt(np.maximum(few, 0)).mean(axis=1)
    return far


def distances(one: Vectors, other: Vectors) -> Distances:
    """Euclidean, shape (rows of one, rows of the other)."""
    far: Distances = np.sqrt(np.maximum(_squares(one, other), 0))
    return far


def _squares(one: Vectors, other: Vectors) -> Distances:
    """In place: with many faces, passing over memory is what takes long."""
    squares: Distances = one @ (-2 * other.T)
    squares += (other**2).sum(axis=1)
    squares += (one**2).sum(axis=1)[:, None]
    return squares


def clusters(
    vectors: Vectors,
    photo_ids: PhotoIds,
    checkpoint: Callable[[], None] = lambda: None,
    likeness: Likeness = DLIB,
) -> list[NDArray[np.intp]]:
    """Groups of rows, each row in one.

    Each row meets its nearest few, so it takes about as long for each, however many there are.
    """
    union = _Union(vectors, likeness.together)
    union.join_all(_near_pairs(vectors, photo_ids, checkpoint, likeness.perhaps), checkpoint)
    return union.groups()


def _near_pairs(
    vectors: Vectors, photo_ids: PhotoIds, checkpoint: Callable[[], None], perhaps: float
) -> NDArray[np.intp]:
    """Pairs of rows nearer than `perhaps` and in different photos, the nearest first: (n, 2)."""
    if len(vectors) < 2:
        return np.empty((0, 2), np.intp)
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    graph = nearest_neighbours(vectors / np.maximum(lengths, 1e-9), checkpoint=checkpoint)
    checkpoint()
    one, other = np.repeat(np.arange(len(vectors)), graph.rows.shape[1]), graph.rows.ravel()
    near = graph.distances.ravel() * lengths.min() < perhaps  # none is nearer than that
    kept = near & (other >= 0) & (photo_ids[one] != photo_ids[other])
    pairs = np.column_stack([one[kept], other[kept]])
    far = _apart(vectors, pairs, checkpoint)
    return pairs[np.argsort(far, kind="stable")][: int((far < perhaps).sum())]


def _apart(vectors: Vectors, pairs: NDArray[np.intp], checkpoint: Callable[[], None]) -> Distances:
    """How far the two of each pair are from each other; a part at a time, to take little memory."""
    far = [np.empty(0, np.float32)]
    for part in _parts(np.arange(len(pairs)), _DIMENSION):
        checkpoint()
        one, other = pairs[part].T
        far.append(np.linalg.norm(vectors[one] - vectors[other], axis=1))
    return np.concatenate(far)


def _parts(places: NDArray[np.intp], width: int) -> list[NDArray[np.intp]]:
    """So that each needs a bounded room for rows of that width."""
    rows = max(1, _ROOM // max(1, width))
    return [places[i : i + rows] for i in range(0, len(places), rows)]


class _Union:
    """Groups that grow: to whom each row belongs, and the sum of each group's vectors."""

    def __init__(self, vectors: Vectors, together: float) -> None:
        self._together = together
        self._parent = list(range(len(vectors)))
        self._size = [1] * len(vectors)
        self._sum = vectors.astype(np.float64)
        self._squares = (self._sum**2).sum(axis=1).tolist()

    def join_all(self, pairs: NDArray[np.intp], checkpoint: Callable[[], None]) -> None:
        for start in range(0, len(pairs), 1024):
            checkpoint()
            for one, other in pairs[start : start + 1024].tolist():
                self._join(one, other)

    def _join(self, one: int, other: int) -> None:
        """Unless their faces are too far from each other, in the mean."""
        a, b = self._root(one), self._root(other)
        if a == b or self._apart(a, b) >= self._together**2:
            return
        self._parent[b] = a
        self._size[a] += self._size[b]
        self._sum[a] += self._sum[b]
        self._squares[a] += self._squares[b]

    def _apart(self, a: int, b: int) -> float:
        """The mean squared distance of all pairs of a face of one and a face of the other. Their
        middles alone would be near each other, once both hold several people."""
        one, other = self._size[a], self._size[b]
        product = float(self._sum[a] @ self._sum[b]) / (one * other)
        return float(self._squares[a] / one + self._squares[b] / other - 2 * product)

    def _root(self, row: int) -> int:
        while self._parent[row] != row:
            self._parent[row] = row = self._parent[self._parent[row]]
        return row

    def groups(self) -> list[NDArray[np.intp]]:
        roots = np.array([self._root(row) for row in range(len(self._parent))], np.intp)
        order = np.argsort(roots, kind="stable")
        return np.split(order, np.flatnonzero(np.diff(roots[order])) + 1) if len(roots) else []
