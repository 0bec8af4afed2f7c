"""How fast indexing is, against the limit that its stages set, and how the window fares meanwhile.

    python tests/benchmarks/indexing.py --photos DIR --weights FILE [--arch ViT-B-32-256]

Prints one JSON object. The limit is one photo in the sum of what the stages take alone, each with
all cores on it, measured in the same run. Rates are in photos a second, sizes in MB
of both processes that take part.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import suppress
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil
from PySide6.QtCore import QCoreApplication, QTimer
from stages import alone

from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.types import Progress

TICK = 0.01


class Watched:
    """One run of indexing in a thread, beside an event loop that ticks every 10 ms."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self.lags: list[float] = []
        self.memory: list[tuple[float, float]] = []
        self.steps: list[tuple[float, int]] = []
        self._process = psutil.Process()

    def run(self) -> None:
        app = QCoreApplication.instance() or QCoreApplication([])
        timer = QTimer(interval=int(TICK * 1000))
        timer.timeout.connect(self._tick)
        self._begin = self._last = time.perf_counter()
        worker = threading.Thread(target=self._index)
        worker.start()
        timer.start()
        done = QTimer(interval=100)
        done.timeout.connect(lambda: None if worker.is_alive() else app.quit())
        done.start()
        app.exec()
        worker.join()

    def _index(self) -> None:
        self._library.index.run(Job(), self._note)

    def _note(self, progress: Progress) -> None:
        now = time.perf_counter() - self._begin
        self.steps.append((now, progress.done))

    def _tick(self) -> None:
        now = time.perf_counter()
        self.lags.append(max(0.0, now - self._last - TICK))
        self._last = now
        passed = now - self._begin
        if not self.memory or passed - self.memory[-1][0] >= 1:
            self.memory.append((round(passed, 1), self._resident() / 1e6))

    def _resident(self) -> int:
        """Bytes, of this process and of the one that encodes pictures for it."""
        sizes = [self._process.memory_info().rss]
        for child in self._process.children(recursive=True):
            with suppress(psutil.NoSuchProcess):
                sizes.append(child.memory_info().rss)
        return sum(sizes)

    def rate(self) -> float:
        """From the first stored photo to the last."""
        steps = [step for step in self.steps if step[1]]
        (begin, first), (end, last) = steps[0], steps[-1]
        end = next(when for when, done in steps if done == last)
        return (last - first) / (end - begin)


def command(directory: Path, model: str, photos: Path) -> tuple[float, float]:
    """Seconds of the whole command, start-up included: on the clock, and of all processors.

    On a machine that does other things, too, only the second can be compared.
    """
    words = ["--library", str(directory), "--model", model, "index", str(photos)]
    before, begin = os.times(), time.perf_counter()
    subprocess.run([sys.executable, "-m", "photosearch", *words], check=True, capture_output=True)
    passed, after = time.perf_counter() - begin, os.times()
    used = after.children_user + after.children_system
    return passed, used - before.children_user - before.children_system


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--photos", type=Path, required=True)
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--arch", default="ViT-B-32-256")
    parser.add_argument("--stages-of", type=int, default=96, metavar="N", help="photos")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        print(json.dumps(measure(options, Path(scratch))))


def measure(options: argparse.Namespace, scratch: Path) -> dict[str, object]:
    with Library.open(scratch / "library", child_process=True) as library:
        model = library.models.add(options.arch, options.weights).id
        library.models.use(model)
        library.folders.add(options.photos)
        watched = Watched(library)
        watched.run()
        encoder = library.models.answering.encoder
        count = library.photos.counts()[0]
        paths = [hit.path for hit in library.photos.browse(options.stages_of)]
        stages = alone(encoder, paths, scratch)
        chosen = library.models.current.precision
        with_models = library.directory / "models"
        shutil.copytree(with_models, scratch / "other" / "models")
    seconds, processor = command(scratch / "other", model, options.photos)
    limit = 1 / sum(stages.values())
    lags = sorted(watched.lags)
    return {
        "photos": count,
        "precision": chosen,
        "rate": round(watched.rate(), 2),
        "limit": round(limit, 2),
        "of_limit": round(watched.rate() / limit, 3),
        "stage_ms": {name: round(1000 * value, 2) for name, value in stages.items()},
        "seconds": round(watched.steps[-1][0], 1),
        "command_seconds": round(seconds, 1),
        "command_processor_seconds": round(processor, 1),
        "lag_ms": {
            "median": round(1000 * lags[len(lags) // 2], 1),
            "p99": round(1000 * lags[int(len(lags) * 0.99)], 1),
            "worst": round(1000 * lags[-1], 1),
        },
        "peak_mb": round(max(size for _, size in watched.memory)),
        "memory_mb": [(when, round(size)) for when, size in watched.memory],
    }


if __name__ == "__main__":
    main()
