"""How long a search takes while photos are indexed at full speed, as in the running app.

    python tests/benchmarks/search_while_indexing.py --weights FILE --photos DIR [--count 100000]

FILE holds open_clip weights of ViT-B-32-256 (random ones do: only time counts). The library has
COUNT made-up photos; those in DIR are then indexed by the ordinary job, encoded in a process of
their own, and meanwhile a query is asked every tenth of a second; Python changes threads and
collects garbage as it does in the window. Each line is a JSON object:
count, query ("new words": with encoding them; "same words": their vector is remembered; "filter":
the same with a filter), asked (how many), p50_ms, p95_ms, max_ms by the clock. The last line tells
the rate of indexing, in photos a second.
"""

import argparse
import gc
import json
import sys
import tempfile
import threading
import time
from itertools import count
from pathlib import Path

import numpy as np
import search_command

from photosearch.gui.startup.gc_pauses import SWITCH_SECONDS
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.types import Filters, Progress, Query, Stage, TextTerm

PAUSE = 0.1
WORDS = ("dog", "cat", "sea", "snow", "car", "tree", "house", "boat", "bird", "night", "street")
HALF = Filters(cameras=("half",))


class Indexing:
    """The job in a thread, and when its first and last photos were stored."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._steps: list[tuple[float, int]] = []
        self.thread = threading.Thread(target=self._run)

    @property
    def at_full_speed(self) -> bool:
        return bool(self._steps)

    def _run(self) -> None:
        self._library.index.run(Job(), self._note)

    def _note(self, progress: Progress) -> None:
        if progress.stage == Stage.INDEXING and progress.done:
            self._steps.append((time.perf_counter(), progress.done))

    def rate(self) -> float:
        (begin, first), (end, last) = self._steps[0], self._steps[-1]
        return (last - first) / max(1e-9, end - begin)


def ask(library: Library, words: str, filters: Filters) -> float:
    """Milliseconds."""
    began = time.perf_counter()
    library.search.ask(Query((TextTerm(words),), 50, filters))
    return (time.perf_counter() - began) * 1000


def ask_meanwhile(library: Library, indexing: Indexing) -> dict[str, list[float]]:
    times: dict[str, list[float]] = {"new words": [], "same words": [], "filter": []}
    indexing.thread.start()
    for number in count():
        if not indexing.thread.is_alive():
            return times
        time.sleep(PAUSE)
        if not indexing.at_full_speed:
            continue
        words = f"{WORDS[number % len(WORDS)]} number {number}"
        times["new words"].append(ask(library, words, Filters()))
        times["same words"].append(ask(library, words, Filters()))
        times["filter"].append(ask(library, words, HALF))
    raise AssertionError


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--photos", type=Path, required=True)
    parser.add_argument("--count", type=int, default=100_000)
    options = parser.parse_args()
    sys.setswitchinterval(SWITCH_SECONDS)
    gc.disable()
    with tempfile.TemporaryDirectory() as place:
        search_command.make_library(Path(place), options.weights, options.count)
        with Library.open(Path(place), child_process=True) as library:
            library.search.load_text()
            library.folders.add(options.photos)
            indexing = Indexing(library)
            times = ask_meanwhile(library, indexing)
            indexing.thread.join()
    for query, taken in times.items():
        line = {
            "count": options.count,
            "query": query,
            "asked": len(taken),
            "p50_ms": round(float(np.median(taken)), 1),
            "p95_ms": round(float(np.percentile(taken, 95)), 1),
            "max_ms": round(max(taken), 1),
        }
        print(json.dumps(line), flush=True)
    print(json.dumps({"indexed_a_second": round(indexing.rate(), 1)}))


if __name__ == "__main__":
    main()
