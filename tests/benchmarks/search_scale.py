"""Recall, latency and memory of search over many made-up vectors, through Library.

    python tests/benchmarks/search_scale.py --count 100000 [--sets bursty,clustered,uniform]

The vectors (512 dimensions) are written through the catalogue's own doors, as if they had been
indexed; the library then builds its index as it always does. Each line is a JSON object:
count, vectors (the set), filter (the share of photos it keeps), recall_at_50 against exact search,
p50_ms and p95_ms of a whole query but for encoding its text, rss_mb of this process; beside them
first_ms (the first query of a filter, which no cache helps) and p95_cpu_ms (the time the asking
thread worked, which says more on a busy machine). A last line with filter "indexing" gives the
unfiltered queries while another thread indexes at full speed.
"""

import argparse
import json
import resource
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import numpy as np

from photosearch.catalogue import Catalogue, FileRow, Indexed
from photosearch.library import Library
from photosearch.library.models import Active
from photosearch.live_index import LiveIndex
from photosearch.types import By, Facts, Filters, Query, TextTerm

DIMENSION = 512
MODEL = "bench"
QUERIES = 100
BEST = 50
CHUNK = 8192
SHARES = {"1": None, "0.5": "half", "0.05": "twentieth", "0.001": "thousandth"}
"""The share of photos a filter keeps -> a word in the name of their camera."""


def unit(rows: np.ndarray) -> np.ndarray:
    rows = rows.astype(np.float32)
    found: np.ndarray = rows / np.linalg.norm(rows, axis=-1, keepdims=True)
    return found


class Made:
    """A set of vectors, made chunk by chunk, always the same."""

    def __init__(self, name: str, count: int) -> None:
        self.name, self.count = name, count
        self._rng = np.random.default_rng(1)
        self._centres = self._noise(max(1, count // 1000))

    def chunks(self) -> Iterator[np.ndarray]:
        self._rng = np.random.default_rng(2)
        for start in range(0, self.count, CHUNK):
            yield self._rows(min(CHUNK, self.count - start))

    def queries(self) -> np.ndarray:
        """Half of them near a vector, half as far from all as a text is."""
        rows = next(self.chunks())[: self.count]
        rng = np.random.default_rng(3)
        picked = rows[rng.integers(0, len(rows), QUERIES)]
        noise = unit(rng.standard_normal((QUERIES, DIMENSION)))
        return unit(picked + np.where(np.arange(QUERIES) % 2, 0.5, 2)[:, None] * noise)

    def _noise(self, count: int) -> np.ndarray:
        return unit(self._rng.standard_normal((count, DIMENSION), dtype=np.float32))

    def _rows(self, count: int) -> np.ndarray:
        if self.name == "uniform":
            return self._noise(count)
        if self.name == "clustered":
            return self._clustered(count)
        bursts = self._clustered(-(-count // 8))  # a cosine of 0.98 within a burst of some 8
        picked = np.sort(self._rng.integers(0, len(bursts), count))
        return unit(bursts[picked] + 0.15 * self._noise(count))

    def _clustered(self, count: int) -> np.ndarray:
        centres = self._centres[self._rng.integers(0, len(self._centres), count)]
        return unit(centres + 0.7 * self._noise(count))


class Truth:
    """The exact best of every query for every filter, found chunk by chunk."""

    def __init__(self, queries: np.ndarray) -> None:
        self.queries = queries
        self._best = {
            share: [(np.empty(0, np.int64), np.empty(0, np.float32))] * QUERIES for share in SHARES
        }

    def take(self, ids: np.ndarray, rows: np.ndarray, cameras: list[str]) -> None:
        stored = unit(rows.astype(np.float16))
        scores = self.queries @ stored.T
        for share, word in SHARES.items():
            kept = np.array([word is None or word in camera for camera in cameras])
            pairs = zip(self._best[share], scores[:, kept], strict=True)
            self._best[share] = [_best(*known, ids[kept], row) for known, row in pairs]

    def recall(self, share: str, found: list[list[int]]) -> float:
        wanted = [set(ids.tolist()) for ids, _ in self._best[share]]
        right = sum(len(a.intersection(b)) for a, b in zip(wanted, found, strict=True))
        return right / sum(map(len, wanted))


def _best(
    ids: np.ndarray, scores: np.ndarray, more_ids: np.ndarray, more_scores: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    ids, scores = np.concatenate([ids, more_ids]), np.concatenate([scores, more_scores])
    order = np.argsort(-scores, kind="stable")[:BEST]
    return ids[order], scores[order]


class Encoder:
    """Knows the vector of each query by its number; encoding takes no time."""

    model_id, dimension, input_size, understands_text = MODEL, DIMENSION, 224, True

    def __init__(self, queries: np.ndarray) -> None:
        self._queries = queries

    def encode_texts(self, texts: list[str]) -> np.ndarray:
        others = unit(np.random.default_rng(9).standard_normal((len(texts), DIMENSION)))
        numbers = [int(text) if text.isdigit() else None for text in texts]
        return np.stack(
            [
                others[row] if number is None else self._queries[number]
                for row, number in enumerate(numbers)
            ]
        )

    def load_text(self) -> None: ...

    def release(self) -> None: ...


def camera(rng: np.random.Generator) -> str:
    draw = rng.random()
    words = ("half", 0.5), ("twentieth", 0.05), ("thousandth", 0.001)
    return " ".join(["camera", *(word for word, share in words if draw < share)])


def numbered(made: Made) -> Iterator[tuple[int, np.ndarray, list[str]]]:
    """Chunks of the set: the number of the first file, from 1, the vectors, and their cameras."""
    rng, first = np.random.default_rng(4), 1
    for rows in made.chunks():
        yield first, rows, [camera(rng) for _ in rows]
        first += len(rows)


def fill(directory: Path, made: Made) -> None:
    """Photos get the numbers of their files."""
    catalogue = Catalogue(directory / "catalogue.sqlite")
    folder = catalogue.folders.add(Path("/photos"))
    names = (b"%08d.jpg" % number for number in range(made.count))
    catalogue.folders.reconcile(folder, 1, (FileRow(name, 1, 1, 0, None) for name in names), [])
    for first, rows, cameras in numbered(made):
        ids = store(catalogue, first, rows, cameras)
        assert (ids[0], ids[-1]) == (first, first + len(rows) - 1)
    catalogue.close()


def truth_of(made: Made) -> Truth:
    truth = Truth(made.queries())
    for first, rows, cameras in numbered(made):
        truth.take(np.arange(first, first + len(rows)), rows, cameras)
    return truth


def store(catalogue: Catalogue, first: int, rows: np.ndarray, cameras: list[str]) -> np.ndarray:
    """Files are numbered from 1 in the order of their names."""
    when = datetime(2020, 1, 1)
    items = [
        Indexed(number, b"%032d" % number, Facts(4000, 3000, "JPEG", camera=name), when, row)
        for number, (row, name) in enumerate(zip(rows, cameras, strict=True), start=first)
    ]
    return catalogue.store(MODEL, DIMENSION, items, {})


def ask(library: Library, share: str) -> tuple[list[list[int]], list[float], list[float]]:
    word = SHARES[share]
    filters = Filters(cameras=(word,)) if word else Filters()
    found, times, work = [], [], []
    for number in range(QUERIES):
        began, worked = time.perf_counter(), time.thread_time()
        query = Query((TextTerm(str(number), by=By.LOOKS),), BEST, filters)
        hits = library.search.ask(query).hits
        times.append((time.perf_counter() - began) * 1000)
        work.append((time.thread_time() - worked) * 1000)
        found.append([hit.photo_id for hit in hits])
    return found, times, work


def report(
    made: Made,
    share: str,
    recall: float | None,
    times: list[float],
    work: list[float],
    **more: float,
) -> None:
    line = {
        "count": made.count,
        "vectors": made.name,
        "filter": share,
        "recall_at_50": None if recall is None else round(recall, 4),
        "p50_ms": round(float(np.median(times)), 2),
        "p95_ms": round(float(np.percentile(times, 95)), 2),
        "rss_mb": rss_mb(),
        "p95_cpu_ms": round(float(np.percentile(work, 95)), 2),
    }
    print(json.dumps(line | more), flush=True)


def rss_mb() -> int:
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        return pages * resource.getpagesize() // 1_000_000
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1_000


def while_indexing(library: Library, active: Active, made: Made) -> None:
    """Another thread stores and indexes batches of 32 as fast as it can."""
    stop = threading.Event()

    def index() -> None:
        catalogue = library._catalogue
        rows, number = next(made.chunks()), made.count + 1
        while not stop.is_set():
            batch = rows[np.arange(number, number + 32) % len(rows)]
            active.index.add(store(catalogue, number, batch, ["camera"] * 32))
            number += 32

    thread = threading.Thread(target=index)
    thread.start()
    try:
        before = len(active.index.loaded())
        _, times, work = ask(library, "1")
        added = len(active.index.loaded()) - before
    finally:
        stop.set()
        thread.join()
    report(made, "indexing", None, times, work, added=added)


def make_library(directory: Path, made: Made) -> None:
    with Library.open(directory):
        pass
    fill(directory, made)
    (directory / "made").touch()


def run(name: str, count: int, directory: Path, kept: bool = False) -> None:
    """A library that is kept must stay as it is, so nothing is indexed into it meanwhile."""
    made = Made(name, count)
    if not (directory / "made").exists():
        make_library(directory, made)
    truth = truth_of(made)
    library = Library.open(directory)
    catalogue, where = library._catalogue, library._where
    index = LiveIndex(catalogue, where.index_directory, MODEL, DIMENSION)
    active = Active(Encoder(truth.queries), index)  # type: ignore[arg-type]
    library.models.answering = active
    began = time.perf_counter()
    library.search.load_text()
    print(f"{name}: index in {time.perf_counter() - began:.0f} s", file=sys.stderr)
    index.save()
    for share in SHARES:
        found, times, work = ask(library, share)
        report(made, share, truth.recall(share, found), times, work, first_ms=round(times[0], 1))
    if not kept:
        while_indexing(library, active, made)
    library.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--sets", default="bursty,clustered,uniform")
    parser.add_argument("--place", type=Path, help="keep the libraries here, and use them again")
    options = parser.parse_args()
    for name in options.sets.split(","):
        if options.place is None:
            with tempfile.TemporaryDirectory() as directory:
                run(name, options.count, Path(directory))
        else:
            directory = options.place / f"{name}-{options.count}"
            directory.mkdir(parents=True, exist_ok=True)
            run(name, options.count, directory, kept=True)


if __name__ == "__main__":
    main()
