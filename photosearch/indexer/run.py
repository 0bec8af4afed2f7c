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

from photosearch.catalogue import Catalogue, Pending
from photosearch.encoders.encoder import Encoder, Preprocessed
from photosearch.encoders.runtime.threads import use_one_thread
from photosearch.errors import NoRoom
from photosearch.folders import Excludes
from photosearch.indexer.cpu_limit import CpuLimit
from photosearch.indexer.journal import Journal, left_over
from photosearch.indexer.reading import Read, Reader
from photosearch.indexer.scanning import scan_folder
from photosearch.indexer.shares import Shares
from photosearch.indexer.tally import Tally
from photosearch.jobs import Job, Meter, OnProgress
from photosearch.live_index import LiveIndex
from photosearch.messages import Message
from photosearch.pool import Pool
from photosearch.rescue import Rescue
from photosearch.system.cpu import CORES, lower_thread_priority
from photosearch.thumbnails import Thumbnails
from photosearch.types import IndexReport, Stage, Vector

BATCH = 32
AHEAD = 8 * BATCH
"""Files that may be decoded before the encoder takes them: enough to go on while it loads."""
HANGS_AFTER = 20.0
"""Seconds after which a decoding thread is given up, and its file tried in another process."""
_SAVE_EVERY = 600.0
_LOOK_EVERY = 0.5
_NICE = 10

Result = TypeVar("Result")

log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Ahead:
    """A file on its way through the decoding threads."""

    pending: Pending
    future: Future[Read]


@dataclass(slots=True)
class _Batch:
    """Files that are stored in one transaction."""

    reads: list[Read]
    fresh: list[bytes]
    """The content hashes of the photos that get a vector."""
    vectors: Future[Sequence[Vector]]


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
        excludes: Excludes | None = None,
        hangs_after: float = HANGS_AFTER,
        unsettled: Callable[[Path], bool] = lambda _path: False,
        make_room: Callable[[], None] = lambda: None,
    ) -> None:
        """`tune` gives the encoder to encode with; it is called while other photos are decoded.

        `journal` is a small file that tells the next run what this one was reading. What is
        `unsettled` is still being written and left to a later run. `make_room` gives back what
        memory the encoder holds, until it is asked again."""
        self._catalogue = catalogue
        self._encoder = encoder
        self._tune = tune
        self._index = index
        self._threads = threads or max(2, CORES)
        self._rescue = Rescue()
        self._journal_path = journal
        self._tally = Tally(journal.with_name("read.json") if journal else None)
        self._journal: Journal | None = None
        self._cpu_limit = CpuLimit(easy)
        self._hangs_after = hangs_after
        self._unsettled = unsettled
        self._excludes = excludes or Excludes()
        links = self._excludes.links
        self._reader = Reader(catalogue, thumbnails, encoder, self._rescue, links)
        self._shares = Shares(catalogue)
        self._reading: dict[int, tuple[Pending, float]] = {}
        self._indexed = 0
        self._underway: set[bytes] = set()
        self._large: list[Pending] = []
        self._make_room = make_room
        self._tried: set[int] = set()
        """Files that could not be read for a reason that may pass."""
        self._renewed: set[bytes] = set()
        """The photos that were read again, whose copies need no other vector."""
        self._saved = time.monotonic()

    def run(
        self, job: Job, on_progress: OnProgress, only: Sequence[Path] | None = None
    ) -> IndexReport:
        """Blocks until done; while the library's disk is full, waits and says so.

        With `only`, no more than these directories are scanned. Raises Cancelled, and KnownError
        if the catalogue can't be used.
        """
        meter = Meter(job, on_progress)
        unreachable = self._scan_all(meter, only)
        self._shares = Shares(self._catalogue)
        try:
            self._recall_crash()
            self._read_all(meter, heed_pauses=only is not None)
        finally:
            self._rescue.close()
        unreachable += self._shares.give_up()
        self._patiently(meter, partial(self._catalogue.settle, self._encoder.model_id))
        self._catalogue.word_index.refresh(meter.checkpoint)
        self._patiently(meter, self._catalogue.word_index.tidy)
        self._tally.end(self._catalogue, self._encoder.model_id)
        meter.finish()
        return IndexReport(self._indexed, len(self._catalogue.unreadable()), unreachable)

    def _scan_all(self, meter: Meter, only: Sequence[Path] | None) -> tuple[Path, ...]:
        unreachable: list[Path] = []
        for folder in self._catalogue.folders.all():
            scan = partial(scan_folder, self._catalogue, folder, meter, self._excludes, only)
            unreachable += self._patiently(meter, scan)
        self._index.refresh()
        self._catalogue.word_index.refresh(meter.checkpoint)
        return tuple(unreachable)

    def _patiently(self, meter: Meter, work: Callable[[], Result]) -> Result:
        """Try until there is room on the disk."""
        while True:
            try:
                return work()
            except NoRoom as error:
                meter.wait(
                    Message("{error} Indexing goes on by itself then.", error=error), _LOOK_EVERY
                )

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

    def _read_all(self, meter: Meter, heed_pauses: bool) -> None:
        model, known = self._encoder.model_id, self._catalogue
        now = time.time() if heed_pauses else None
        self._tally.begin(known, model, meter, now)
        is_background = threading.current_thread() is not threading.main_thread()
        pool = Pool(self._threads, partial(lower_thread_priority, _NICE if is_background else 0))
        try:
            # RAW files come last whose JPEG has turned out to be damaged
            for found in (known.pending(model, now), known.pending_beside(model, now)):
                self._read_these(pool, found, meter)
            self._read_large(pool, meter)
            self._read_again(pool, meter, now)
        finally:
            pool.close()
            self._close_journal()

    def _read_these(self, pool: Pool, found: Iterator[Pending], meter: Meter) -> None:
        pending = (item for item in found if item.file_id not in self._tried)
        for batch in self._encoded(pool, self._decoded(pool, pending, meter)):
            self._store(batch, meter)
            self._save_now_and_then(meter)

    def _read_again(self, pool: Pool, meter: Meter, now: float | None) -> None:
        """What an older version read less well comes after all that is new."""
        self._catalogue.keep_sound()
        self._catalogue.find_towns()
        count = self._catalogue.again_count(self._encoder.model_id, now)
        if count:
            meter.start(count, doing=Stage.RENEWING)
            found = self._catalogue.pending_again(self._encoder.model_id, now)
            self._read_these(pool, found, meter)
            self._read_large(pool, meter)
            self._index.refresh()  # without the moments that videos no longer have

    def _read_large(self, pool: Pool, meter: Meter) -> None:
        """Pictures that take much memory come last, and nothing is encoded meanwhile."""
        while self._large:
            pending, self._large = self._large[:BATCH], self._large[BATCH:]
            self._make_room()
            reads = list(self._decoded(pool, iter(pending), meter))
            for batch in self._encoded(pool, iter(reads)):
                self._store(batch, meter)

    def _encoded(self, pool: Pool, reads: Iterator[Read]) -> Iterator[_Batch]:
        """Batches with their vectors, in order; each core has one at a time.

        The first photo goes alone, so that the encoder loads while others are decoded.
        """
        window: deque[_Batch] = deque()
        size = 1
        while batch := list(islice(reads, size)):
            window.append(self._encode_later(pool, batch))
            if size == 1 or len(window) > self._threads:
                yield window.popleft()
            size = BATCH if window or self._indexed else size
        yield from window

    def _encode_later(self, pool: Pool, reads: list[Read]) -> _Batch:
        known = self._catalogue.knows_photo
        fresh = {  # a copy of a photo may have come since it was read
            digest: prepared
            for read in reads
            for digest, prepared in read.inputs()
            if digest not in self._underway
            and (
                (read.renewed and digest not in self._renewed)
                or not known(digest, self._encoder.model_id)
            )
        }
        self._underway.update(fresh)
        self._renewed.update(d for read in reads if read.renewed for d, _ in read.inputs())
        future = pool.submit(partial(self._encode, list(fresh.values())), urgent=True)
        return _Batch(reads, list(fresh), future)

    def _encode(self, prepared: list[Preprocessed], slot: int) -> Sequence[Vector]:  # noqa: ARG002
        """Runs in one of the threads."""
        if not prepared:
            return ()
        if self._tune is not None:
            self._encoder, self._tune = self._tune(), None
        with self._cpu_limit.core():
            use_one_thread()
            parts = [prepared[i : i + BATCH] for i in range(0, len(prepared), BATCH)]  # of videos
            return [v for part in parts for v in self._encoder.encode_pictures(part)]

    def _save_now_and_then(self, meter: Meter) -> None:
        if time.monotonic() - self._saved > _SAVE_EVERY:
            self._index.save()
            self._catalogue.word_index.refresh(meter.checkpoint)
            self._saved = time.monotonic()

    def _decoded(self, pool: Pool, pending: Iterator[Pending], meter: Meter) -> Iterator[Read]:
        """Results in order, a bounded number of files ahead."""
        window = deque(self._read_later(pool, item) for item in islice(pending, AHEAD))
        while window:
            meter.checkpoint()
            try:
                read = window[0].future.result(_LOOK_EVERY)
            except TimeoutError:
                self._rescue_hanging(pool, window)
                continue
            window.popleft()
            window.extend(self._read_later(pool, item) for item in islice(pending, 1))
            yield read

    def _read_later(self, pool: Pool, pending: Pending) -> _Ahead:
        return _Ahead(pending, pool.submit(partial(self._read, pending)))

    def _rescue_hanging(self, pool: Pool, window: deque[_Ahead]) -> None:
        long_ago = time.monotonic() - self._hangs_after
        for slot, (pending, begun) in list(self._reading.items()):
            if begun > long_ago or pending.suspect or pending.alone:
                continue
            log.warning("Decoding %r hangs; trying it in a process of its own", pending.path)
            del self._reading[slot]
            pool.give_up(slot)
            for ahead in window:
                if ahead.pending is pending:
                    suspect = partial(self._read, replace(pending, suspect=True))
                    ahead.future = pool.submit(suspect)

    def _read(self, pending: Pending, slot: int) -> Read:
        """Runs in one of the threads."""
        if self._unsettled(pending.path):
            return Read(pending)
        with self._cpu_limit.core():
            self._note(slot, 0 if pending.suspect else pending.file_id)
            self._reading[slot] = pending, time.monotonic()
            try:
                return self._read_unless_hanging(pending)
            finally:
                self._reading.pop(slot, None)
                self._note(slot, 0)

    def _read_unless_hanging(self, pending: Pending) -> Read:
        """What lies on a share that hangs waits for another run."""
        if self._shares.hangs(pending.path):
            return Read(pending)
        read = self._reader.read(pending)
        if read.hung:
            self._shares.note(pending.path)
        return read

    def _note(self, slot: int, file_id: int) -> None:
        if self._journal is not None:
            self._journal.note(slot, file_id)

    def _close_journal(self) -> None:
        """The end is orderly: nothing is suspect."""
        if self._journal is not None and self._journal_path is not None:
            self._journal.close()
            with suppress(OSError):
                self._journal_path.unlink()

    def _store(self, batch: _Batch, meter: Meter) -> None:
        model, dimension = self._encoder.model_id, self._encoder.dimension
        vectors = dict(zip(batch.fresh, self._vectors(batch, meter), strict=True))
        indexed = [
            read.indexed(read.facts, vectors) for read in batch.reads if read.facts is not None
        ]
        large = [replace(read.pending, alone=True) for read in batch.reads if read.too_large]
        self._large += large
        failed = [read for read in batch.reads if read.reason is not None]
        reasons = {read.pending.file_id: read.reason or "" for read in failed}
        passing = {r.pending.file_id: r.pending.suspect for r in failed if r.passing}
        self._tried.update(passing)
        store = partial(self._catalogue.store, model, dimension, indexed, reasons, passing)
        self._index.add(self._patiently(meter, store))
        if any(item.renewed for item in indexed):
            self._index.renew()
        new = {item.hash for item in indexed if item.vector is not None and not item.renewed}
        self._indexed += len(new)
        self._underway.difference_update(vectors)
        meter.advance(len(batch.reads) - len(large), batch.reads[-1].pending.path)

    def _vectors(self, batch: _Batch, meter: Meter) -> Sequence[Vector]:
        while True:
            meter.checkpoint()
            with suppress(TimeoutError):
                return batch.vectors.result(_LOOK_EVERY)
