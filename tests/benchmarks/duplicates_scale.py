"""What finding near-duplicates among very many photos costs, with made-up vectors and hashes.

    python tests/benchmarks/duplicates_scale.py [--count 100000] [--dimension 384] [--seed 1]

Three of a hundred photos are versions of another one, five belong to bursts of four, the others lie
around 1.5 * sqrt(count) centres; nine of ten know when they were taken. The pictures to look at are
made up, too: no files are read. Prints a JSON object: seconds by the clock and of processor time,
the most memory of this process, of the true versions the share that was found (`recall`), and how
many of the pairs that were found are none (`wrong`).
"""

import argparse
import json
import resource
import time

import numpy as np
from PIL import Image
from skimage import data

from photosearch.duplicates.pair_grouping import grouped
from photosearch.duplicates.proposing import by_hashes, by_vectors
from photosearch.duplicates.relations import Known, Verdicts, relate
from photosearch.duplicates.same_picture import Look
from photosearch.types import DuplicateKind

VERSIONS, BURST = 0.03, 4


def made(count: int, dimension: int, seed: int) -> tuple[Known, np.ndarray]:
    """The photos, and for each the one that it is a version of; itself for most."""
    rng = np.random.default_rng(seed)
    centres = rng.standard_normal((int(1.5 * count**0.5), dimension)).astype(np.float32)
    origin = np.arange(count)
    versions = rng.choice(count, int(VERSIONS * count), replace=False)
    origin[versions] = rng.integers(0, count, len(versions))
    origin[origin[origin]] = origin[origin]  # no version of a version
    origin = np.where(origin[origin] == origin, origin, np.arange(count))
    bursts = np.arange(0, count - BURST, 80)[:, None] + np.arange(BURST)
    scene = np.arange(count)
    scene[bursts] = bursts[:, :1]
    vectors = np.empty((count, dimension), np.float16)
    for start in range(0, count, 8192):
        part = slice(start, min(count, start + 8192))
        vectors[part] = _vectors(rng, centres, scene[origin[part]], seed)
    hashes = rng.integers(0, 256, (count, 32), dtype=np.uint8)
    hashes = hashes[origin] ^ (rng.random((count, 32)) < 0.2).astype(np.uint8)
    taken = np.datetime64("2020-01-01", "s") + rng.integers(0, 150_000_000, count)
    taken[bursts] = taken[bursts[:, :1]] + np.arange(BURST)
    taken = np.where(rng.random(count) < 0.9, taken[origin], np.datetime64("NaT"))
    known = Known(
        hashes.view(np.uint64),
        np.full(count, 90, np.uint8),
        np.zeros(count, np.bool_),
        taken,
        np.zeros(count, np.int32),
        vectors,
        {},
    )
    return known, origin


def _vectors(
    rng: np.random.Generator, centres: np.ndarray, scene: np.ndarray, seed: int
) -> np.ndarray:
    own = np.stack([_direction(one + seed, centres.shape[1]) for one in scene.tolist()])
    rows = 0.7 * centres[scene % len(centres)] + own + 0.12 * rng.standard_normal(own.shape)
    unit: np.ndarray = (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float16)
    return unit


def _direction(number: int, dimension: int) -> np.ndarray:
    return np.random.default_rng(number).standard_normal(dimension).astype(np.float32)


def looker(known: Known, origin: np.ndarray) -> object:
    """Every photo is one of some real pictures; a version shows its origin's."""
    names = ("astronaut", "chelsea", "coffee", "rocket")
    pictures = [Image.fromarray(getattr(data, name)()).resize((512, 384)) for name in names]

    def look(place: int) -> Look:
        picture = pictures[int(origin[place]) % len(pictures)].copy()
        return Look(picture, known.hashes[place : place + 1], 90, (4000, 3000))

    return look


def run(count: int, dimension: int, seed: int) -> dict[str, object]:
    known, origin = made(count, dimension, seed)
    clock, processor = time.perf_counter(), time.process_time()
    steps = {}

    def step(name: str) -> None:
        steps[name] = round(time.perf_counter() - clock, 1)

    by_hash = by_hashes(known.hashes)
    step("hashes")
    pairs = np.unique(np.concatenate([by_hash, by_vectors(known.vectors)]), axis=0)
    step("vectors")
    verdicts: Verdicts = {}
    found = relate(known, pairs, looker(known, origin), verdicts)  # type: ignore[arg-type]
    step("looks")
    groups = grouped(found, {})
    right = {(int(origin[a]), int(origin[b])) for a, b in found.same.tolist()}
    joined = {one for some in groups[DuplicateKind.SAME] for one in some}
    versions = np.flatnonzero(origin != np.arange(count))
    return {
        "count": count,
        "dimension": dimension,
        "seconds": round(time.perf_counter() - clock, 1),
        "processor_seconds": round(time.process_time() - processor, 1),
        "until": steps,
        "rss_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
        "proposed": len(pairs),
        "looked_at": len(verdicts),
        "recall": round(float(np.isin(versions, list(joined)).mean()), 4),
        "wrong": sum(a != b for a, b in right),
        "bursts": len(groups[DuplicateKind.BURST]),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--dimension", type=int, default=384)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    print(json.dumps(run(options.count, options.dimension, options.seed)), flush=True)


if __name__ == "__main__":
    main()
