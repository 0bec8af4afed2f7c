"""A part of the index: up to 131,072 vectors, their 8-bit codes, and one HNSW graph.

Near-twins (bursts, edited copies) would crowd a node's links until the graph falls apart into
islands. So the graph holds one of each set of twins; the rest hang on it and are looked at when it
is found. That keeps recall, and a graph of bursts is several times smaller and sooner built.

Rows are only ever appended; what is removed is marked. A search works on the arrays as it finds
them, so it needs the graph's lock (hnswlib can't search and add at once) but no other.
"""

import threading
from dataclasses import dataclass, field
from typing import Any

import hnswlib
import numpy as np
from numpy.typing import NDArray

from photosearch.types import PhotoIds, Vector, Vectors
from photosearch.vectors.codes import Codes, encode, estimate
from photosearch.vectors.exact import similarities

CAPACITY = 131_072
ADD_BATCH = 16
"""Vectors a search may have to wait for: some 5 to 10 ms."""
LONE_BATCH = 512
"""Vectors added at once while no search runs: enough for all cores."""
TWINS = 0.96
"""From this cosine similarity on, two vectors are near-twins."""

M = 16
EF_CONSTRUCTION = 200
_EF_TWINS = 32
_FIRST_CAPACITY = 1024
_AT_ONCE = 512
"""Rows that hnswlib gives while no other thread of Python runs: 10 ms at most."""

Rows = NDArray[np.int64]
"""Positions in a segment."""
Mask = NDArray[np.bool_]


def spare(k: int) -> int:
    """How many estimates to look at more closely to be sure of the best k."""
    return k + k // 2 + 25


@dataclass
class Table:
    """Columns of a segment. Only the first `count` entries of each mean anything."""

    ids: PhotoIds
    codes: Codes
    scales: Vector
    live: Mask
    owner: NDArray[np.int32]
    """The row that stands for this one in the graph; itself, if it is in the graph."""
    copy: NDArray[np.int32]
    """Where a twin's own vector is among the twins; -1 for rows in the graph."""

    @classmethod
    def empty(cls, capacity: int, dimension: int) -> "Table":
        return cls(
            np.zeros(capacity, np.int64),
            np.zeros((capacity, dimension), np.int8),
            np.zeros(capacity, np.float32),
            np.zeros(capacity, np.bool_),
            np.zeros(capacity, np.int32),
            np.full(capacity, -1, np.int32),
        )

    def resized(self, count: int, capacity: int) -> "Table":
        """A longer table with the first `count` rows of this one."""
        longer = Table.empty(capacity, self.codes.shape[1])
        for name in self.__dataclass_fields__:
            getattr(longer, name)[:count] = getattr(self, name)[:count]
        return longer


@dataclass
class Twins:
    """The vectors of rows that are not in the graph, float16, shape (>=count, dimension)."""

    vectors: NDArray[np.float16]
    count: int = 0
    of: dict[int, list[int]] = field(default_factory=dict)
    """The twins of a row of the graph."""

    def append(self, vectors: Vectors) -> NDArray[np.int32]:
        """Their new positions, shape (len(vectors),)."""
        start, self.count = self.count, self.count + len(vectors)
        if self.count > len(self.vectors):
            longer = np.empty((2 * self.count, self.vectors.shape[1]), np.float16)
            longer[:start] = self.vectors[:start]
            self.vectors = longer
        self.vectors[start : self.count] = vectors
        return np.arange(start, self.count, dtype=np.int32)


class Segment:
    """Not safe for two threads that add or remove; any number may search meanwhile."""

    def __init__(self, dimension: int) -> None:
        self.graph = hnswlib.Index(space="ip", dim=dimension)
        self.graph.init_index(_FIRST_CAPACITY, ef_construction=EF_CONSTRUCTION, M=M)
        self.table = Table.empty(_FIRST_CAPACITY, dimension)
        self.twins = Twins(np.empty((0, dimension), np.float16))
        self.count = 0
        self.ascending = True
        self.saved: dict[str, Any] | None = None
        """The entry in the snapshot that holds this state; None since the last change."""
        self._lock = threading.Lock()

    @property
    def dimension(self) -> int:
        return int(self.table.codes.shape[1])

    @property
    def room(self) -> int:
        return CAPACITY - self.count

    def add(self, photo_ids: PhotoIds, vectors: Vectors, alone: bool = False) -> None:
        """Append new rows; at most `room` of them. `alone`: no search uses it yet."""
        step = LONE_BATCH if alone else ADD_BATCH
        for start in range(0, len(photo_ids), step):
            part = slice(start, start + step)
            self._add(photo_ids[part], vectors[part])

    def remove(self, photo_ids: PhotoIds) -> int:
        """How many of them were here. Their rows in the graph stay as signposts."""
        rows = self.find(photo_ids)
        self.table.live[rows] = False
        if len(rows):
            self.saved = None
        return len(rows)

    def find(self, photo_ids: PhotoIds) -> Rows:
        """The live rows of these photos, in no order."""
        known, live = self.table.ids[: self.count], self.table.live[: self.count]
        if not len(known) or not len(photo_ids):
            return np.empty(0, np.int64)
        if self.ascending:
            rows = np.searchsorted(known, photo_ids).clip(max=len(known) - 1)
            rows = rows[known[rows] == photo_ids]
        else:
            rows = np.flatnonzero(np.isin(known, photo_ids))
        found: Rows = np.unique(rows[live[rows]])
        return found

    def live_ids(self) -> PhotoIds:
        return self.table.ids[: self.count][self.table.live[: self.count]]

    def allowed(self, allowed: Mask | None) -> Mask:
        """Which rows are live and, if there is a filter, pass it, shape (count,)."""
        count, table = self.count, self.table
        mask = table.live[:count]
        if allowed is None:
            return mask
        ids = table.ids[:count]
        if count and self.ascending and ids[-1] < len(allowed):
            quick: Mask = mask & allowed[ids]
            return quick
        known = ids < len(allowed)
        passed: Mask = mask & known
        passed[known] &= allowed[ids[known]]
        return passed

    def scan(self, vector: Vector, mask: Mask) -> tuple[Rows, Vector]:
        """Every row of the mask with its estimated score."""
        table, count, rows = self.table, len(mask), np.flatnonzero(mask)
        if len(rows) * 4 > count:  # looking at all is quicker than picking
            scores = estimate(vector, table.codes[:count], table.scales[:count])
            return rows, scores[rows]
        return rows, estimate(vector, table.codes[rows], table.scales[rows])

    def walk(self, vector: Vector, k: int, ef: int) -> tuple[Rows, Vector]:
        """The best k live rows of the graph with exact scores, and their twins with estimated ones.

        Raises RuntimeError if the graph can't name k of its rows.
        """
        with self._lock:
            k = min(k, self.graph.element_count)
            self.graph.set_ef(max(ef, k))
            labels, distances = self.graph.knn_query(vector, k=k, num_threads=1)
            of = self.twins.of
            hanging = [row for label in labels[0].tolist() for row in of.get(label, ())]
        twins = np.array(hanging, dtype=np.int64)
        estimates = estimate(vector, self.table.codes[twins], self.table.scales[twins])
        rows = np.concatenate([labels[0].astype(np.int64), twins])
        live = self.table.live[rows]
        return rows[live], np.concatenate([1 - distances[0], estimates])[live]

    def exact(self, vector: Vector, rows: Rows, scores: Vector, walked: bool) -> Vector:
        """The scores, with estimates replaced; what a walk found in the graph is exact already."""
        unsure = self.table.copy[rows] >= 0 if walked else np.ones(len(rows), np.bool_)
        scores = scores.copy()
        scores[unsure] = similarities(self.vectors(rows[unsure]), vector)
        return scores

    def vectors(self, rows: Rows) -> Vectors:
        """The vectors of these rows, float32, unit length to within float16."""
        copies = self.table.copy[rows]
        result = np.empty((len(rows), self.dimension), np.float32)
        result[copies >= 0] = self.twins.vectors[copies[copies >= 0]]
        own = np.flatnonzero(copies < 0)
        for start in range(0, len(own), _AT_ONCE):
            places = own[start : start + _AT_ONCE]
            with self._lock:
                result[places] = self.graph.get_items(rows[places])
        return result

    def _add(self, photo_ids: PhotoIds, vectors: Vectors) -> None:
        start, count = self.count, self.count + len(photo_ids)
        self._make_room(count)
        rows = np.arange(start, count, dtype=np.int64)
        table = self.table
        table.ids[start:count] = photo_ids
        table.codes[start:count], table.scales[start:count] = encode(vectors)
        before = table.ids[start - 1] if start else -1
        self.ascending = self.ascending and bool(np.all(np.diff(photo_ids, prepend=before) > 0))
        with self._lock:
            owners = self._owners(rows, vectors)
            table.owner[start:count] = owners
            self._link(rows, owners, vectors)
        table.live[start:count] = True
        self.count = count
        self.saved = None

    def _owners(self, rows: Rows, vectors: Vectors) -> Rows:
        """For each new row, the row that stands for it: a near-twin, or itself."""
        owners = rows.copy()
        if self.graph.element_count:
            self.graph.set_ef(_EF_TWINS)
            labels, distances = self.graph.knn_query(vectors, k=1)
            near = distances[:, 0] <= 1 - TWINS
            owners[near] = labels[near, 0].astype(np.int64)
        alike = vectors @ vectors.T >= TWINS
        for i in range(1, len(rows)):
            earlier = np.flatnonzero(alike[i, :i] & (owners[:i] == rows[:i]))
            if owners[i] == rows[i] and len(earlier):
                owners[i] = rows[earlier[0]]
        return owners

    def _link(self, rows: Rows, owners: Rows, vectors: Vectors) -> None:
        nodes = owners == rows
        if nodes.any():
            needed = self.graph.element_count + int(nodes.sum())
            if needed > self.graph.max_elements:
                self.graph.resize_index(min(CAPACITY, 2 * needed))
            self.graph.add_items(vectors[nodes], rows[nodes])
        if not nodes.all():
            self.table.copy[rows[~nodes]] = self.twins.append(vectors[~nodes])
            for row, owner in zip(rows[~nodes].tolist(), owners[~nodes].tolist(), strict=True):
                self.twins.of.setdefault(owner, []).append(row)

    def _make_room(self, count: int) -> None:
        if count > len(self.table.ids):
            self.table = self.table.resized(self.count, min(CAPACITY, 2 * count))
