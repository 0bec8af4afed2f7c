"""One run of indexing."""

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TypeVar

from photosearch.catalogue import Catalogue, Indexed, Pending
from photosearch.encoders.base import Encoder, Prepared
from photosearch.encoders.cores import use_cores
from photosearch.errors import NoRoom
from photosearch.indexer.journal import Journal, left_over
from photosearch.indexer.pace import CORES, Pace, step_back
from photosearch.indexer.pool import Pool
from photosearch.indexer.reading import Read, Reader
from photosearch.indexer.scanning import scan_folder
from photosearch.jobs import Job, Meter, OnProgress
from photosearch.live_index import LiveIndex
from photosearch.rescue import Rescue
from photosearch.thumbnails import Thumbnails
from photosearch.types import IndexReport, Vectors

BATCH = 32
AHEAD = 8 * BATCH
"""Files that may be decoded before the encoder takes them: enough to go on while it loads."""
HANGS_AFTER = 20.0
"""Seconds after which a decoding thread is given up, and its file tried in another process."""
_SAVE_EVERY = 600.0
_LOOK_EVERY = 0.5
_ENCODING_NICE, _DECODING_NICE = 5, 10

Result = TypeVar("Result")

log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Ahead:
    """A file on its way through the decoding threads."""

    pending: Pending
    future: Future[Read]


class Indexer:
    """One run over every folder, for one model."""

    def __init__(
        self,
        catalogue: Catalogue,
        thumbnails: Thumbnails,
        encoder: Encoder,
        index: LiveIndex,
        threads: int | None = None,
        *,
        tune: Callable[[], Encoder] | None = None,
        journal: Path | None = None,
        easy: Callable[[], bool] = lambda: False,
        hangs_after: float = HANGS_AFTER,
    ) -> None:
        """`tune` gives the encoder to encode with, and is called while the first photos are decoded.

        `journal` is a small file that tells the next run what this one was reading."""
        self._catalogue = catalogue
        self._encoder = encoder
        self._tune = tune
        self._index = index
        self._threads = threads or max(2, CORES)
        self._rescue = Rescue()
        self._reader = Reader(catalogue, thumbnails, encoder, self._rescue)
        self._journal_path = journal
        self._journal: Journal | None = None
        self._pace = Pace(easy)
        self._hangs_after = hangs_after
        self._reading: dict[int, tuple[Pending, float]] = {}
        self._indexed = 0

    def run(
        self, job: Job, on_progress: OnProgress, only: Sequence[Path] | None = None
    ) -> IndexReport:
        """Blocks until done; while the library's disk is full, waits and says so.

        With `only`, no more than these directories are scanned. Raises Cancelled, and KnownError
        if the catalogue can't be used.
        """
        if threading.current_thread() is not threading.main_thread():
            step_back(_ENCODING_NICE)
        meter = Meter(job, on_progress)
        unreachable = self._scan_all(meter, only)
        try:
            self._recall_crash()
            self._read_all(meter)
        finally:
            self._rescue.close()
        meter.finish()
        return IndexReport(self._indexed, len(self._catalogue.unreadable()), unreachable)

    def _scan_all(self, meter: Meter, only: Sequence[Path] | None) -> tuple[Path, ...]:
        unreachable = []
        for folder in self._catalogue.folders():
            scan = partial(scan_folder, self._catalogue, folder, meter, only)
            if not self._patiently(meter, scan):
                unreachable.append(folder.path)
        self._index.refresh()
        return tuple(unreachable)

    def _patiently(self, meter: Meter, work: Callable[[], Result]) -> Result:
        """Try until there is room on the disk."""
        while True:
            try:
                return work()
            except NoRoom as error:
                meter.wait(f"{error} Indexing goes on by itself then.", _LOOK_EVERY)

    def _recall_crash(self) -> None:
        """Files that were being read when the last run ended without a word go to a process of
        their own, in this run and, should it crash too, in the next."""
        if self._journal_path is None:
            return
        suspects = left_over(self._journal_path)
        if suspects:
            log.warning("The last run ended while it read %d files", len(suspects))
            self._catalogue.suspect(suspects)
        try:
            self._journal = Journal(self._journal_path, self._threads)
        except OSError:
            log.warning("No journal", exc_info=True)

    def _read_all(self, meter: Meter) -> None:
        model = self._encoder.model_id
        meter.start(self._catalogue.pending_count(model))
        pool = Pool(self._read, self._threads, self._begin_thread)
        try:
            reads = self._decoded(pool, self._catalogue.pending(model), meter)
            self._store_all(reads, meter)
        finally:
            pool.close()
            self._close_journal()

    def _store_all(self, reads: Iterator[Read], meter: Meter) -> None:
        saved, size = time.monotonic(), 1  # the encoder loads for one, while others are decoded
        while batch := list(islice(reads, size)):
            self._store(batch, meter)
            meter.advance(len(batch), batch[-1].pending.path)
            size = BATCH
            if time.monotonic() - saved > _SAVE_EVERY:
                self._index.save()
                saved = time.monotonic()

    def _decoded(
        self, pool: Pool[Pending, Read], pending: Iterator[Pending], meter: Meter
    ) -> Iterator[Read]:
        """Results in order, a bounded number of files ahead."""
        window = deque(_Ahead(item, pool.submit(item)) for item in islice(pending, AHEAD))
        while window:
            meter.checkpoint()
            try:
                read = window[0].future.result(_LOOK_EVERY)
            except TimeoutError:
                self._rescue_hanging(pool, window)
                continue
            window.popleft()
            window.extend(_Ahead(item, pool.submit(item)) for item in islice(pending, 1))
            yield read

    def _rescue_hanging(self, pool: Pool[Pending, Read], window: deque[_Ahead]) -> None:
        long_ago = time.monotonic() - self._hangs_after
        for slot, (pending, begun) in list(self._reading.items()):
            if begun > long_ago or pending.suspect:
                continue
            log.warning("Decoding %r hangs; trying it in a process of its own", pending.path)
            del self._reading[slot]
            pool.give_up(slot)
            for ahead in window:
                if ahead.pending is pending:
                    ahead.future = pool.submit(replace(pending, suspect=True))

    def _begin_thread(self) -> None:
        step_back(_DECODING_NICE)

    def _read(self, slot: int, pending: Pending) -> Read:
        """Runs in a decoding thread."""
        with self._pace.decoding():
            self._note(slot, 0 if pending.suspect else pending.file_id)
            self._reading[slot] = pending, time.monotonic()
            try:
                return self._reader.read(pending)
            finally:
                self._reading.pop(slot, None)
                self._note(slot, 0)

    def _note(self, slot: int, file_id: int) -> None:
        if self._journal is not None:
            self._journal.note(slot, file_id)

    def _close_journal(self) -> None:
        """The end is orderly: nothing is suspect."""
        if self._journal is not None and self._journal_path is not None:
            self._journal.close()
            with suppress(OSError):
                self._journal_path.unlink()

    def _store(self, batch: list[Read], meter: Meter) -> None:
        model, dimension = self._encoder.model_id, self._encoder.dimension
        fresh = {  # a copy of a photo may have been stored since it was read
            read.hash: read.prepared
            for read in batch
            if read.prepared is not None and not self._catalogue.knows_photo(read.hash, model)
        }
        vectors = self._encode(list(fresh.values())) if fresh else ()
        by_hash = dict(zip(fresh, vectors, strict=True))
        indexed = [
            Indexed(r.pending.file_id, r.hash, r.facts, r.pending.modified, by_hash.get(r.hash))
            for r in batch
            if r.facts is not None
        ]
        reasons = {r.pending.file_id: r.reason for r in batch if r.reason is not None}
        store = partial(self._catalogue.store, model, dimension, indexed, reasons)
        self._index.add(self._patiently(meter, store))
        self._indexed += len(fresh)

    def _encode(self, prepared: list[Prepared]) -> Vectors:
        if self._tune is not None:
            self._encoder, self._tune = self._tune(), None
        with self._pace.encoding() as cores:
            use_cores(cores)
            return self._encoder.encode_pictures(prepared)
