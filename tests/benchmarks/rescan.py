"""How long a scan takes that finds nothing new, and the memory it needs.

    python tests/benchmarks/rescan.py --count 100000

Makes a tree of that many small JPEGs, puts it into a library with a stand-in encoder, and then
runs indexing again in a fresh process. Prints one JSON object.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

import numpy as np
from PIL import Image

from photosearch.encoders import registry
from photosearch.jobs import Job
from photosearch.library import Library
from support.models.fakes import FakeEncoder

PER_DIRECTORY = 500


def make_tree(root: Path, count: int) -> None:
    """Small JPEGs, each of its own content."""
    noise = np.random.default_rng(0).integers(0, 255, (8, 8, 3), np.uint8)
    Image.fromarray(noise).save(root / "seed.jpg")
    seed = (root / "seed.jpg").read_bytes()
    (root / "seed.jpg").unlink()
    for number in range(count):
        directory = root / f"{number // PER_DIRECTORY:05}"
        if number % PER_DIRECTORY == 0:
            directory.mkdir()
        (directory / f"IMG_{number:07}.jpg").write_bytes(seed + number.to_bytes(8, "big"))


def index(library: Path, photos: Path) -> dict[str, float]:
    registry.make_encoder = lambda *_, **__: FakeEncoder()
    begin = time.perf_counter()
    with Library.open(library) as opened:
        opened.folders.add(photos)
        report = opened.index.run(Job())
    seconds = time.perf_counter() - begin
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3
    return {"indexed": report.indexed, "seconds": round(seconds, 2), "peak_mb": round(peak)}


def measure(count: int, keep: Path | None) -> dict[str, object]:
    with tempfile.TemporaryDirectory() as scratch:
        room = keep or Path(scratch)
        photos, library = room / "photos", room / "library"
        if not photos.exists():
            photos.mkdir(parents=True)
            make_tree(photos, count)
        first = fresh_process(library, photos)
        runs = [fresh_process(library, photos) for _ in range(3)]
    return {"count": count, "first": first, "rescan": min(runs, key=lambda run: run["seconds"])}


def fresh_process(library: Path, photos: Path) -> dict[str, float]:
    command = [sys.executable, __file__, "--index", str(library), str(photos)]
    done = subprocess.run(command, check=True, capture_output=True, env=os.environ)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--keep", type=Path, help="make the tree here and leave it for next time")
    parser.add_argument("--index", nargs=2, type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    answer = index(*options.index) if options.index else measure(options.count, options.keep)
    print(json.dumps(answer))


if __name__ == "__main__":
    main()
