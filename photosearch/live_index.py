"""The index of one model, kept in step with the catalogue."""

import logging
import secrets
import threading
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from photosearch.catalogue import Catalogue
from photosearch.errors import NoRoom
from photosearch.system import malloc
from photosearch.types import PhotoIds, Vector, Vectors
from photosearch.vectors import VectorIndex, delete_snapshot, snapshot_header

_MANY = 5_000
"""Adding so many vectors takes seconds, so queries don't wait for it."""

log = logging.getLogger(__name__)


class LiveIndex:
    """Loads its snapshot on first use; adds missing vectors and removes those of gone photos.

    The catalogue is the truth: without a snapshot that fits, the index is built from it. Photo ids
    mean nothing to another catalogue, nor to an older copy of this one; a stamp tells them apart.
    """

    def __init__(self, catalogue: Catalogue, directory: Path, model: str, dimension: int) -> None:
        self._catalogue = catalogue
        self._header = snapshot_header(directory, model)
        self._model = model
        self._dimension = dimension
        self._loading = threading.Lock()
        self._index: VectorIndex | None = None
        self._changes: int | None = None
        self._renewal = 0
        self._ending = False
        self._long_ones: set[object] = set()

    @property
    def is_busy(self) -> bool:
        """True while the index is built, or while an update is too large to wait for."""
        return bool(self._long_ones)

    def loaded(self) -> VectorIndex:
        """The index, in step with the catalogue as of the last refresh."""
        with self._loading:
            if self._index is None:
                self._index = self._load()
            return self._index

    def fresh(self) -> VectorIndex:
        """The index, in step with the catalogue, also with other processes' changes."""
        index = self.loaded()
        changes = self._catalogue.changes()
        if changes is not None and changes != self._changes:
            self._changes = changes
            self.refresh()
        return index

    def __len__(self) -> int:
        return len(self.loaded())

    def search(
        self, vector: Vector, k: int, allowed: NDArray[np.bool_] | None = None
    ) -> tuple[PhotoIds, Vector]:
        """The k nearest, also of what other processes wrote: see `VectorIndex.search`."""
        return self.fresh().search(vector, k, allowed)

    def vectors(self, photo_ids: PhotoIds) -> tuple[PhotoIds, Vectors]:
        """Ids and vectors of known photos, shape (len(ids), dimension)."""
        return self.loaded().vectors(photo_ids)

    def sample(self, count: int) -> Vectors:
        """Up to `count` vectors spread evenly over the index."""
        return self.loaded().sample(count)

    def refresh(self) -> None:
        """Bring the index in step with the catalogue, if it is loaded."""
        if self._index is not None:
            self._match(self._index)

    def add(self, photo_ids: PhotoIds) -> None:
        """Add photos' vectors as the catalogue has them, so that a rebuilt index is the same."""
        self._take_over(self.loaded(), photo_ids)

    def renew(self) -> None:
        """Replace the vectors that were renewed."""
        self._renew(self.loaded())

    def save(self) -> None:
        """Write a snapshot if there is anything new. A full disk costs only the snapshot."""
        if self._index is None or not self._index.unsaved:
            return
        try:
            stamp, renewal = secrets.token_hex(8), self._renewal
            self._index.save(self._header, self._model, stamp)
            self._catalogue.vectors.set_snapshot(self._model, stamp, renewal)
        except (OSError, NoRoom):
            log.exception("The index could not be saved; it will be rebuilt at the next start")

    def end_soon(self) -> None:
        """Stop building; the finished part is saved, and the next start continues from it."""
        self._ending = True

    def forget(self) -> None:
        """Delete the snapshot."""
        self._index = None
        delete_snapshot(self._header)

    def _load(self) -> VectorIndex:
        self._changes = self._catalogue.changes()
        stamp = self._catalogue.vectors.snapshot(self._model)
        index = None
        if stamp:
            index = VectorIndex.load(self._header, self._model, self._dimension, stamp)
        self._renewal = self._catalogue.vectors.snapshot_renewal(self._model) if index else 0
        if index is None:
            index = VectorIndex(self._dimension)
        self._match(index, alone=True)
        malloc.give_back()
        return index

    def _match(self, index: VectorIndex, alone: bool = False) -> None:
        """`alone`: no search uses this index yet."""
        indexed = index.ids()  # first: what another thread adds meanwhile is not gone
        live = self._catalogue.vectors.live_ids(self._model)
        index.remove(np.setdiff1d(indexed, live, assume_unique=True))
        self._take_over(index, live, alone)
        self._renew(index, alone)

    def _renew(self, index: VectorIndex, alone: bool = False) -> None:
        """Replace the vectors that were renewed; until then the old ones answer."""
        photo_ids, last = self._catalogue.vectors.renewed(self._model, self._renewal)
        for page, vectors in self._catalogue.vectors.of(self._model, photo_ids):
            there = np.isin(page, index.ids())
            index.add(page[there], vectors[there], alone)
        self._renewal = last

    def _take_over(self, index: VectorIndex, photo_ids: PhotoIds, alone: bool = False) -> None:
        missing, one = index.missing(photo_ids), object()
        if len(missing) > _MANY:
            self._long_ones.add(one)
        try:
            for page, vectors in self._catalogue.vectors.of(self._model, missing):
                index.add(page, vectors, alone)
                if self._ending:
                    break
        finally:
            self._long_ones.discard(one)
