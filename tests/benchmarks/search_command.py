"""The whole command `photosearch search`, from start to exit, over many made-up photos.

    python tests/benchmarks/search_command.py --weights FILE [--count 100000] [--runs 5]
        [--other "rclip --no-indexing -t 20" --other-directory DIR]

FILE holds open_clip weights of ViT-B-32-256 (random ones do: only time counts). With --other,
another program is run in turn with ours, so that both meet the same machine; it gets the query as
its last argument. Each line is a JSON object: command, count, p50_s and max_s of the wall clock,
cpu_s (the median of user and system time). The line "running app" is of queries with new words to
a library that is open, as in the window: encoding the words is most of it.
"""

import argparse
import json
import resource
import shlex
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import search_scale

from photosearch.library import Library
from photosearch.types import Query, TextTerm

ARCHITECTURE = "ViT-B-32-256"
QUERY = "a dog on a beach"
ASKED = 50


def make_library(directory: Path, weights: Path, count: int) -> None:
    with Library.open(directory) as library:
        search_scale.MODEL = library.models.add(ARCHITECTURE, weights).id
        library.models.use(search_scale.MODEL, at_once=True)
    search_scale.fill(directory, search_scale.Made("bursty", count))


def run(words: list[str], directory: Path | None) -> tuple[float, float]:
    """Seconds by the wall clock, and of work."""
    began, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(words, cwd=directory, check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    work = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return time.perf_counter() - began, work


def in_the_app(directory: Path, runs: int) -> list[tuple[float, float]]:
    """Seconds by the wall clock, and of work, of each query."""
    times = []
    with Library.open(directory) as library:
        library.search.load_text()
        for number in range(runs):
            began, worked = time.perf_counter(), time.thread_time()
            library.search.ask(Query((TextTerm(f"{QUERY}, number {number}"),), 50))
            times.append((time.perf_counter() - began, time.thread_time() - worked))
    return times


def report(name: str, count: int, times: list[tuple[float, float]]) -> None:
    wall, work = zip(*times, strict=True)
    line = {
        "command": name,
        "count": count,
        "p50_s": round(float(np.median(wall)), 3),
        "max_s": round(max(wall), 3),
        "cpu_s": round(float(np.median(work)), 3),
    }
    print(json.dumps(line), flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--other")
    parser.add_argument("--other-directory", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        make_library(Path(place), options.weights, options.count)
        ours = [sys.executable, "-m", "photosearch", "--library", place, "search", QUERY]
        commands = {"photosearch": (ours, None)}
        if options.other:
            other = [*shlex.split(options.other), QUERY]
            commands["other"] = (other, options.other_directory)
        times: dict[str, list[tuple[float, float]]] = {name: [] for name in commands}
        for _ in range(options.runs):
            for name, (words, directory) in commands.items():
                times[name].append(run(words, directory))
        for name in commands:
            report(name, options.count, times[name])
        report("running app", options.count, in_the_app(Path(place), ASKED))


if __name__ == "__main__":
    main()
