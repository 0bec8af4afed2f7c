"""What counting every good hit of a saved search costs, in a library of many made-up vectors.

    python tests/benchmarks/counts.py [--count 100000] [--place DIRECTORY]

Each line is a JSON object: query, good (how many it counts), first_ms of a first count, p50_ms and
most_ms of five more, by the clock; late_ms is by how much another thread, which woke up every 5 ms
as a window does, was late at most. "loose" is a query that fits very many.
"""

import argparse
import json
import tempfile
import threading
import time
from pathlib import Path

import numpy as np
from search_scale import DIMENSION, MODEL, Encoder, Made, make_library, unit

from photosearch.library import Library
from photosearch.library.models import Active
from photosearch.live_index import LiveIndex
from photosearch.types import Filters, Query, TextTerm

QUERIES = {
    "one cluster": Query((TextTerm("0"),)),
    "loose": Query((TextTerm("1"),), least=0.01),
    "loose, of a folder": Query(
        (TextTerm("1"),), None, Filters(folders=(Path("/photos"),)), least=0.01
    ),
    "all, listed": Query((), None, Filters(folders=(Path("/photos"),))),
}


class Lateness:
    """By how much, in ms, a thread wakes up later than it wanted to."""

    def __enter__(self) -> "Lateness":
        self.most, self._end = 0.0, threading.Event()
        self._thread = threading.Thread(target=self._tick)
        self._thread.start()
        return self

    def _tick(self) -> None:
        while not self._end.is_set():
            began = time.perf_counter()
            time.sleep(0.005)
            self.most = max(self.most, (time.perf_counter() - began - 0.005) * 1000)

    def __exit__(self, *_: object) -> None:
        self._end.set()
        self._thread.join()


def report(library: Library, name: str, query: Query) -> None:
    times = []
    with Lateness() as lateness:
        for _ in range(6):
            began = time.perf_counter()
            good = library.search.count(query)
            times.append((time.perf_counter() - began) * 1000)
    line = {
        "query": name,
        "good": good,
        "first_ms": round(times[0], 1),
        "p50_ms": round(float(np.median(times[1:])), 1),
        "most_ms": round(max(times[1:]), 1),
        "late_ms": round(lateness.most, 1),
    }
    print(json.dumps(line), flush=True)


def run(count: int, directory: Path) -> None:
    made = Made("clustered", count)
    if not (directory / "made").exists():
        make_library(directory, made)
    rows = next(made.chunks())
    queries = np.stack([rows[0], unit(rows.mean(axis=0))])
    with Library.open(directory) as library:
        index = LiveIndex(library._catalogue, library._where.index_directory, MODEL, DIMENSION)
        library.models.answering = Active(Encoder(queries), index)  # type: ignore[arg-type]
        library.search.load_text()
        index.save()
        for name, query in QUERIES.items():
            report(library, name, query)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--place", type=Path, help="keep the library here, and use it again")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as directory:
        place = options.place or Path(directory)
        place.mkdir(parents=True, exist_ok=True)
        run(options.count, place)


if __name__ == "__main__":
    main()
