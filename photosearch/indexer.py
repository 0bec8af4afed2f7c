"""Bring a library up to date with its folders: scan, decode, encode, store.

Decoding runs in a small pool a few batches ahead of the encoder, so memory stays flat. Each batch
is one transaction: whatever stops the run costs at most the batches in flight, and the next run
goes on where this one stopped, because the work is whatever the catalogue says is still pending.
"""

import logging
import os
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from PIL import Image

from photosearch import scan
from photosearch.catalogue import Catalogue, FileRow, Indexed, Pending
from photosearch.encoders.base import Encoder, Prepared
from photosearch.errors import KnownError
from photosearch.images import (
    UnreadablePicture,
    content_hash,
    open_picture,
    picture_facts,
    read_file,
)
from photosearch.jobs import Job, Meter, OnProgress
from photosearch.live_index import LiveIndex
from photosearch.thumbnails import Thumbnails
from photosearch.types import Facts, Folder, IndexReport

BATCH = 32
_AHEAD = 2 * BATCH

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Read:
    """What a decoding thread made of one file.

    No facts and no reason: the file was gone when its turn came. No prepared picture, but facts:
    its vector is known.
    """

    pending: Pending
    hash: bytes = b""
    facts: Facts | None = None
    prepared: Prepared | None = None
    reason: str | None = None


class Indexer:
    """One run over every folder, for one model."""

    def __init__(
        self,
        catalogue: Catalogue,
        thumbnails: Thumbnails,
        encoder: Encoder,
        index: LiveIndex,
        threads: int | None = None,
    ) -> None:
        self._catalogue = catalogue
        self._thumbnails = thumbnails
        self._encoder = encoder
        self._index = index
        self._threads = threads or max(2, os.cpu_count() or 2)
        self._indexed = 0

    def run(self, job: Job, on_progress: OnProgress) -> IndexReport:
        """Blocks until done. Raises Cancelled, and KnownError if the disk is full."""
        meter = Meter(job, on_progress)
        unreachable = self._scan_all(meter)
        self._read_all(meter)
        meter.finish()
        return IndexReport(self._indexed, len(self._catalogue.unreadable()), unreachable)

    def _scan_all(self, meter: Meter) -> tuple[Path, ...]:
        unreachable = []
        for folder in self._catalogue.folders():
            if not self._scan(folder, meter):
                unreachable.append(folder.path)
        self._index.refresh()
        return tuple(unreachable)

    def _scan(self, folder: Folder, meter: Meter) -> bool:
        device, had_files = self._catalogue.device(folder.id)
        if not scan.reachable(folder.path, device, had_files):
            self._catalogue.set_unreachable(folder.id)
            return False
        unlistable: list[bytes] = []
        rows = _rows(folder.path, meter, unlistable)
        self._catalogue.reconcile(folder.id, scan.device(folder.path), rows, unlistable)
        return True

    def _read_all(self, meter: Meter) -> None:
        model = self._encoder.model_id
        meter.start(self._catalogue.pending_count(model))
        pool = ThreadPoolExecutor(self._threads, thread_name_prefix="decode")
        try:
            reads = self._decoded(pool, self._catalogue.pending(model), meter)
            while batch := list(islice(reads, BATCH)):
                self._store(batch)
                meter.advance(len(batch), batch[-1].pending.path)
        finally:
            pool.shutdown(wait=True, cancel_futures=True)

    def _decoded(
        self, pool: ThreadPoolExecutor, pending: Iterator[Pending], meter: Meter
    ) -> Iterator[_Read]:
        """Results in order, a bounded number of files ahead."""
        window: deque[Future[_Read]] = deque()
        window.extend(pool.submit(self._read, item) for item in islice(pending, _AHEAD))
        while window:
            meter.checkpoint()
            read = window.popleft().result()
            window.extend(pool.submit(self._read, item) for item in islice(pending, 1))
            yield read

    def _read(self, pending: Pending) -> _Read:
        """Runs in a decoding thread. What is wrong with the file becomes a reason."""
        try:
            return self._decode(pending)
        except UnreadablePicture as error:
            reason = str(error)
        except KnownError:
            raise
        except Exception:  # a bug, but one file must not stop the rest
            log.exception("Could not read %r", pending.path)
            reason = "Photosearch failed on this file; the log says how."
        return _Read(pending, reason=reason) if _exists(pending.path) else _Read(pending)

    def _decode(self, pending: Pending) -> _Read:
        data = read_file(pending.path)
        digest = content_hash(data)
        known = self._catalogue.knows_photo(digest, self._encoder.model_id)
        if known and self._thumbnails.path(digest).exists():
            return _Read(pending, digest, picture_facts(data))
        picture, facts = open_picture(data, self._encoder.input_size)
        self._save_thumbnail(digest, picture)
        prepared = None if known else self._encoder.prepare(picture)
        return _Read(pending, digest, facts, prepared)

    def _save_thumbnail(self, digest: bytes, picture: Image.Image) -> None:
        try:
            self._thumbnails.save(digest, picture)
        except OSError as error:
            raise KnownError(
                "The library's disk is full or can't be written. Make room, then index again."
            ) from error

    def _store(self, batch: list[_Read]) -> None:
        model, dimension = self._encoder.model_id, self._encoder.dimension
        fresh = {  # a copy of a photo may have been stored since it was read
            read.hash: read.prepared
            for read in batch
            if read.prepared is not None and not self._catalogue.knows_photo(read.hash, model)
        }
        vectors = self._encoder.encode_pictures(list(fresh.values())) if fresh else ()
        by_hash = dict(zip(fresh, vectors, strict=True))
        indexed = [
            Indexed(r.pending.file_id, r.hash, r.facts, r.pending.modified, by_hash.get(r.hash))
            for r in batch
            if r.facts is not None
        ]
        reasons = {r.pending.file_id: r.reason for r in batch if r.reason is not None}
        photo_ids = self._catalogue.store(model, dimension, indexed, reasons)
        self._index.add(photo_ids)
        self._indexed += len(fresh)


def _rows(root: Path, meter: Meter, unlistable: list[bytes]) -> Iterator[FileRow]:
    """The files of a walk as the catalogue takes them; directories it could not list, aside."""
    for count, entry in enumerate(scan.walk(root, meter.job)):
        below = os.fsencode(entry.path.relative_to(root))
        if isinstance(entry, scan.Unlistable):
            unlistable.append(below)
            continue
        meter.found(count + 1, entry.path)
        yield FileRow(below, entry.size, entry.mtime_ns, entry.inode, entry.reason)


def _exists(path: Path) -> bool:
    try:
        return os.path.lexists(path)
    except OSError:
        return False
