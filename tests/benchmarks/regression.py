"""Whether this checkout got slower than an earlier revision: start, search, indexing.

    python tests/benchmarks/regression.py [--against HEAD^] [--runs 5] [--count 100000]

Both are measured in turn, in one run, in the same environment, each over a library that it made
itself. Prints one JSON object; ends with 1 if a median of now is more than a tenth above the one of
before, and stays so when it is measured once more. Times are seconds of processor time, which
other programs disturb less than the clock:

start     from the beginning of the process to the end of the window's first paint
search    the whole command `photosearch search`
indexing  the whole command `photosearch index` over 60 photos
"""

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

LIMIT = 1.1
_ROOT = Path(__file__).resolve().parents[2]
_PHOTOS = 60
_QUERY = "a dog on a beach"
_MAKE = """
import sys
from pathlib import Path
from window_library import make_library, make_new_photos
make_library(Path(sys.argv[1]), int(sys.argv[2]))
make_new_photos(Path(sys.argv[1]) / "new", int(sys.argv[3]))
"""
_START = """
import sys, time
from photosearch.__main__ import hurry
hurry()
from photosearch import cli
from photosearch.gui.main_window import main_window
from photosearch.gui.startup import app
class Measured(main_window.MainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(time.process_time(), flush=True)
        self.close()
app.MainWindow = Measured
cli.main(["--library", sys.argv[1], "--model", "starter"])
"""


@dataclass(frozen=True)
class Tree:
    """A checkout, and a place for what is made with it."""

    root: Path
    place: Path
    count: int

    @property
    def library(self) -> str:
        return str(self.place / f"library-{self.count}")

    def make(self) -> None:
        self._run("-c", _MAKE, str(self.place), str(self.count), str(_PHOTOS))

    def start(self) -> float:
        return float(self._run("-c", _START, self.library).splitlines()[0])

    def search(self) -> float:
        return self._work("--library", self.library, "--model", "starter", "search", _QUERY)

    def indexing(self) -> float:
        with tempfile.TemporaryDirectory(dir=self.place) as fresh:
            new = str(self.place / "new")
            return self._work("--library", fresh, "--model", "starter", "index", new)

    def _work(self, *arguments: str) -> float:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        self._run("-m", "photosearch", *arguments)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    def _run(self, *arguments: str) -> str:
        path = os.pathsep.join([str(self.root), str(self.root / "tests" / "benchmarks")])
        environment = dict(os.environ, PYTHONPATH=path, QT_QPA_PLATFORM="offscreen")
        command = [sys.executable, *arguments]
        done = subprocess.run(
            command, cwd=self.place, env=environment, capture_output=True, text=True, check=False
        )
        if done.returncode:
            sys.exit(f"{self.root}: {' '.join(arguments[-4:])}\n{done.stderr}")
        return done.stdout


@dataclass
class Paired:
    """Times of both trees, taken in turn."""

    before: list[float] = field(default_factory=list)
    now: list[float] = field(default_factory=list)

    def take(self, runs: int, before: Callable[[], float], now: Callable[[], float]) -> None:
        for _ in range(runs):
            self.before.append(before())
            self.now.append(now())

    @property
    def ratio(self) -> float:
        return statistics.median(self.now) / statistics.median(self.before)

    def as_json(self) -> dict[str, float]:
        return {
            "before_s": round(statistics.median(self.before), 3),
            "now_s": round(statistics.median(self.now), 3),
            "ratio": round(self.ratio, 3),
            "runs": len(self.now),
        }


def compare(before: Tree, now: Tree, runs: int) -> dict[str, Paired]:
    """The first run of each only warms the disk's cache."""
    found = {}
    for name in ("start", "search", "indexing"):
        measures = getattr(before, name), getattr(now, name)
        Paired().take(1, *measures)
        found[name] = paired = Paired()
        paired.take(runs, *measures)
        if paired.ratio > LIMIT:
            paired.take(2 * runs, *measures)
    return found


@contextmanager
def checkout(revision: str, place: Path) -> Iterator[Path]:
    root = place / "checkout"
    git = ["git", "-C", str(_ROOT), "worktree"]
    subprocess.run([*git, "add", "--quiet", "--detach", str(root), revision], check=True)
    try:
        yield root
    finally:
        subprocess.run([*git, "remove", "--force", str(root)], check=True)


def main() -> None:
    parser = argparse.ArgumentParser(description="Compare the speed with an earlier revision's.")
    parser.add_argument("--against", default="HEAD^", metavar="REVISION")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--count", type=int, default=100_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        places = [Path(scratch, name) for name in ("before", "now")]
        for place in places:
            place.mkdir()
        with checkout(options.against, places[0]) as root:
            before, now = (
                Tree(root, places[0], options.count),
                Tree(_ROOT, places[1], options.count),
            )
            before.make()
            now.make()
            found = compare(before, now, options.runs)
    print(json.dumps({name: paired.as_json() for name, paired in found.items()}))
    sys.exit(any(paired.ratio > LIMIT for paired in found.values()))


if __name__ == "__main__":
    main()
