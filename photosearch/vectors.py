"""Nearest vectors: exact search for small sets, an HNSW graph (hnswlib) above.

The index is derived from the catalogue and disposable. A snapshot is two files: the graph, and a
small JSON header that names it with its model, dimension, count and checksum. The header is
replaced last, so a crash leaves either the old snapshot or the new one.
"""

import json
import logging
import os
import re
import threading
import zlib
from pathlib import Path
from typing import Any

import hnswlib
import numpy as np

from photosearch.types import PhotoIds, Vector, Vectors

EXACT_LIMIT = 20_000
"""Up to this many vectors every one is compared: about 2 ms at 512 dimensions, and recall 1."""

_M = 16
_EF_CONSTRUCTION = 200
_EF_SEARCH = 512
_ADD_BATCH = 64
_FIRST_CAPACITY = 1024
_FORMAT = 2

_Header = dict[str, Any]

log = logging.getLogger(__name__)


class VectorIndex:
    """Photo ids and unit vectors of one model. Safe to use from several threads.

    Two locks: `_changing` lets one thread at a time change or save the index; `_graph` is held only
    while hnswlib searches or adds one small batch (it can't do both at once), so that a search
    never waits for a save or a long add.
    """

    def __init__(self, dimension: int, exact_limit: int = EXACT_LIMIT) -> None:
        self._changing = threading.RLock()
        self._graph = threading.Lock()
        self._hnsw = hnswlib.Index(space="ip", dim=dimension)
        self._hnsw.init_index(_FIRST_CAPACITY, ef_construction=_EF_CONSTRUCTION, M=_M)
        self._live: set[int] = set()
        self._exact_limit = exact_limit
        self._rows: tuple[PhotoIds, Vectors] | None = None
        self.unsaved = False

    @property
    def dimension(self) -> int:
        dimension: int = self._hnsw.dim
        return dimension

    def __len__(self) -> int:
        return len(self._live)

    def ids(self) -> PhotoIds:
        """Ascending."""
        with self._changing:
            return np.array(sorted(self._live), dtype=np.int64)

    def missing(self, photo_ids: PhotoIds) -> PhotoIds:
        """Those of `photo_ids` that are not in the index, each once, ascending."""
        with self._changing:
            return np.array(sorted(set(photo_ids.tolist()) - self._live), dtype=np.int64)

    def add(self, photo_ids: PhotoIds, vectors: Vectors) -> None:
        """Add or replace vectors, shape (len(photo_ids), dimension)."""
        with self._changing:
            for start in range(0, len(photo_ids), _ADD_BATCH):
                part = slice(start, start + _ADD_BATCH)
                self._add(photo_ids[part], vectors[part])
                self._live.update(photo_ids[part].tolist())
                self._changed()

    def remove(self, photo_ids: PhotoIds) -> None:
        """Ids that are not there are passed over."""
        with self._changing:
            for photo_id in self._live.intersection(photo_ids.tolist()):
                with self._graph:
                    self._hnsw.mark_deleted(photo_id)
                self._live.discard(photo_id)
                self._changed()

    def search(self, vector: Vector, k: int) -> tuple[PhotoIds, Vector]:
        """The k nearest by cosine similarity, best first: ids and scores, shapes (<=k,)."""
        count = len(self)
        if count == 0 or k <= 0:
            return np.empty(0, np.int64), np.empty(0, np.float32)
        if count <= self._exact_limit:
            return nearest(vector, *self._all_rows(), k)
        try:
            return self._search_graph(vector, min(k, count))
        except RuntimeError:
            log.info("The graph found fewer than %d vectors; searching exactly", k)
            return nearest(vector, *self._all_rows(), k)

    def save(self, header: Path, model: str, stamp: str) -> None:
        """Write a snapshot, marked with the caller's stamp. Raises OSError, as on a full disk."""
        with self._changing:
            header.parent.mkdir(parents=True, exist_ok=True)
            old = _read_header(header)
            generation = old["generation"] + 1 if old else 1
            graph = header.with_name(f"{header.stem}-{generation}.hnsw")
            _write_graph(self._hnsw, graph)
            facts = {
                "format": _FORMAT,
                "model": model,
                "stamp": stamp,
                "dimension": self.dimension,
                "count": len(self._live),
                "generation": generation,
                "graph": graph.name,
                "checksum": _checksum(graph),
                "removed": sorted(set(self._hnsw.get_ids_list()) - self._live),
            }
            _write_header(header, facts)
            _delete_others(header, graph)
            self.unsaved = False

    @classmethod
    def load(
        cls, header: Path, model: str, dimension: int, stamp: str, exact_limit: int = EXACT_LIMIT
    ) -> "VectorIndex | None":
        """The snapshot, or None if it is missing, damaged, another model's or marked otherwise."""
        facts = _read_header(header)
        wanted = (model, dimension, stamp)
        if facts is None or (facts["model"], facts["dimension"], facts["stamp"]) != wanted:
            return None
        try:
            return cls._from_snapshot(header.with_name(facts["graph"]), facts, exact_limit)
        except (OSError, RuntimeError, ValueError, KeyError, TypeError) as error:
            log.warning("The index snapshot %s can't be used: %s", header, error)
            return None

    @classmethod
    def _from_snapshot(cls, graph: Path, facts: _Header, exact_limit: int) -> "VectorIndex":
        if _checksum(graph) != facts["checksum"]:
            raise ValueError("its checksum differs")
        index = cls(facts["dimension"], exact_limit)
        index._hnsw = hnswlib.Index(space="ip", dim=index.dimension)
        index._hnsw.load_index(str(graph))
        removed = facts["removed"]
        if not isinstance(removed, list):
            raise TypeError("its list of removed photos is damaged")
        index._live = set(index._hnsw.get_ids_list()) - set(removed)
        if len(index._live) != facts["count"]:
            raise ValueError("its count differs")
        return index

    def _add(self, photo_ids: PhotoIds, vectors: Vectors) -> None:
        with self._graph:
            needed = self._hnsw.element_count + len(photo_ids)
            if needed > self._hnsw.max_elements:
                self._hnsw.resize_index(max(needed, 2 * self._hnsw.max_elements))
            self._hnsw.add_items(vectors, photo_ids)

    def _search_graph(self, vector: Vector, k: int) -> tuple[PhotoIds, Vector]:
        with self._graph:
            self._hnsw.set_ef(max(_EF_SEARCH, 2 * k))
            ids, distances = self._hnsw.knn_query(vector, k=k)
        return ids[0].astype(np.int64), (1.0 - distances[0]).astype(np.float32)

    def _all_rows(self) -> tuple[PhotoIds, Vectors]:
        rows = self._rows
        if rows is None:
            with self._changing:
                ids = self.ids()
                vectors = np.asarray(self._hnsw.get_items(ids), dtype=np.float32)
                rows = ids, vectors.reshape(len(ids), self.dimension)  # hnswlib flattens none
                if len(ids) <= self._exact_limit:
                    self._rows = rows
        return rows

    def _changed(self) -> None:
        self._rows = None
        self.unsaved = True


def nearest(
    vector: Vector, photo_ids: PhotoIds, vectors: Vectors, k: int
) -> tuple[PhotoIds, Vector]:
    """Exact search: the k highest cosine similarities; equal scores in the order of the ids."""
    scores = vectors @ vector
    k = min(k, len(scores))
    top = np.argpartition(-scores, k - 1)[:k] if k < len(scores) else np.arange(k)
    best = top[np.lexsort((photo_ids[top], -scores[top]))]
    return photo_ids[best], scores[best]


def snapshot_header(directory: Path, model: str) -> Path:
    """Where a model's snapshot lies; distinct for models whose names differ only in odd signs."""
    readable = re.sub(r"[^\w.]+", "_", model)
    return directory / f"{readable}-{zlib.crc32(model.encode()):08x}.json"


def delete_snapshot(header: Path) -> None:
    header.unlink(missing_ok=True)
    _delete_others(header, None)


def _write_graph(hnsw: hnswlib.Index, graph: Path) -> None:
    part = graph.with_suffix(".part")
    try:
        hnsw.save_index(str(part))
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.replace(graph)
    except RuntimeError as error:
        raise OSError(f"hnswlib could not write {graph}") from error
    finally:
        part.unlink(missing_ok=True)


def _write_header(header: Path, facts: _Header) -> None:
    part = header.with_suffix(".part")
    with part.open("w", encoding="utf-8") as file:
        json.dump({"facts": facts, "checksum": _facts_checksum(facts)}, file)
        file.flush()
        os.fsync(file.fileno())
    part.replace(header)


def _read_header(header: Path) -> _Header | None:
    """None if it is missing, damaged or of another format."""
    try:
        content = json.loads(header.read_text(encoding="utf-8"))
        facts: _Header = content["facts"]
        intact = content["checksum"] == _facts_checksum(facts)
        return facts if intact and facts["format"] == _FORMAT else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _facts_checksum(facts: _Header) -> int:
    return zlib.crc32(json.dumps(facts, sort_keys=True).encode())


def _checksum(path: Path) -> int:
    checksum = 0
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            checksum = zlib.crc32(block, checksum)
    return checksum


def _delete_others(header: Path, keep: Path | None) -> None:
    for graph in header.parent.glob(f"{header.stem}-*.hnsw"):
        if graph != keep:
            graph.unlink(missing_ok=True)
