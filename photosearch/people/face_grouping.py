"""Which faces belong together.

A face that nobody said anything about belongs to the person whose confirmed faces it is nearest to,
if it is near enough; if it is a little farther, it is a suggestion. What belongs to nobody known is
grouped: from the nearest pair on, two groups become one while their middles are near enough.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photosearch.catalogue import FaceVectors
from photosearch.types import PhotoIds, Said, Vectors

SURE, PERHAPS = 0.5, 0.6
"""Euclidean distances below which a face is somebody's, or may be; measured by
tests/benchmarks/faces.py: of faces of two people none came below 0.64."""
_NEIGHBOURS = 16
_FEW = 64
_ROWS = 1024
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
) -> Grouping:
    """`negatives`: (face id, person id) that somebody said no to. `checkpoint` may raise."""
    free = known.said == Said.NOTHING
    confirmed = (known.said == Said.IS) & (known.people > 0)
    members, maybe = _known(known, free, confirmed, set(negatives), checkpoint)
    rest = [
        place
        for place in np.flatnonzero(free)
        if int(known.ids[place]) not in members and int(known.ids[place]) not in maybe
    ]
    groups = clusters(known.vectors[rest], known.photo_ids[rest], checkpoint)
    ids = known.ids[rest]
    return Grouping(members, maybe, [ids[group].tolist() for group in groups if len(group) > 1])


def _known(
    known: FaceVectors,
    free: NDArray[np.bool_],
    confirmed: NDArray[np.bool_],
    negatives: set[tuple[int, int]],
    checkpoint: Callable[[], None],
) -> tuple[dict[int, int], dict[int, int]]:
    members, maybe = dict[int, int](), dict[int, int]()
    people = np.unique(known.people[confirmed])
    theirs = [known.vectors[confirmed & (known.people == person)] for person in people]
    for places in _parts(np.flatnonzero(free)):
        checkpoint()
        if not len(people):
            break
        far = np.stack([_to_person(known.vectors[places], faces) for faces in theirs], axis=1)
        for place, row in zip(places, far, strict=True):
            face = int(known.ids[place])
            for choice in np.argsort(row):
                person = int(people[choice])
                if row[choice] < PERHAPS and (face, person) not in negatives:
                    (members if row[choice] < SURE else maybe)[face] = person
                    break
    return members, maybe


def _to_person(faces: Vectors, theirs: Vectors) -> Distances:
    """Of each face to somebody's: the mean of the nearest few."""
    judges = min(_JUDGES, len(theirs))
    nearest = np.partition(distances(faces, theirs), judges - 1, axis=1)[:, :judges]
    mean: Distances = nearest.mean(axis=1)
    return mean


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
    vectors: Vectors, photo_ids: PhotoIds, checkpoint: Callable[[], None] = lambda: None
) -> list[NDArray[np.intp]]:
    """Groups of rows, each row in one.

    For n faces n * n distances are computed, of which at most 64 n are kept.
    """
    order = _Union(vectors)
    for one, other in _nearest_pairs(vectors, photo_ids, checkpoint):
        order.join(one, other)
    return order.groups()


def _nearest_pairs(
    vectors: Vectors, photo_ids: PhotoIds, checkpoint: Callable[[], None]
) -> NDArray[np.intp]:
    """Pairs of rows nearer than PERHAPS and in different photos, the nearest first: (n, 2)."""
    found = [np.empty((0, 3), np.float32)]
    for rows in _parts(np.arange(len(vectors))):
        checkpoint()
        squares = _squares(vectors[rows], vectors)
        row, other = _near(squares)
        apart = photo_ids[rows[row]] != photo_ids[other]
        row, other = row[apart], other[apart]
        found.append(np.column_stack([rows[row], other, squares[row, other]]))
    pairs = np.concatenate(found)
    pairs = pairs[np.argsort(pairs[:, 2], kind="stable")]
    return pairs[:, :2].astype(np.intp)


def _near(squares: Distances) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """What is nearer than PERHAPS; of many in a row only the nearest, which takes longer."""
    row, other = np.nonzero(squares < PERHAPS**2)
    if len(row) <= _FEW * len(squares):
        return row, other
    few = min(_NEIGHBOURS, squares.shape[1] - 1)
    nearest = np.argpartition(squares, few, axis=1)[:, :_NEIGHBOURS]
    row, place = np.nonzero(np.take_along_axis(squares, nearest, axis=1) < PERHAPS**2)
    return row, nearest[row, place]


def _parts(places: NDArray[np.intp]) -> list[NDArray[np.intp]]:
    return [places[i : i + _ROWS] for i in range(0, len(places), _ROWS)]


class _Union:
    """Groups that grow: to whom each row belongs, and the sum of each group's vectors."""

    def __init__(self, vectors: Vectors) -> None:
        self._parent = list(range(len(vectors)))
        self._size = [1] * len(vectors)
        self._sum = vectors.astype(np.float64)

    def join(self, one: int, other: int) -> None:
        """Unless their middles are too far from each other."""
        a, b = self._root(one), self._root(other)
        if a == b:
            return
        gap = self._sum[a] / self._size[a] - self._sum[b] / self._size[b]
        if gap @ gap < SURE**2:
            self._parent[b] = a
            self._size[a] += self._size[b]
            self._sum[a] += self._sum[b]

    def _root(self, row: int) -> int:
        while self._parent[row] != row:
            self._parent[row] = row = self._parent[self._parent[row]]
        return row

    def groups(self) -> list[NDArray[np.intp]]:
        roots = np.array([self._root(row) for row in range(len(self._parent))], np.intp)
        order = np.argsort(roots, kind="stable")
        return np.split(order, np.flatnonzero(np.diff(roots[order])) + 1) if len(roots) else []
