"""How long grouping takes, how much memory it needs, and how well it finds made-up groups.

    python tests/benchmarks/groups.py --count 100000

Vectors (512 dimensions) round 1.5 * sqrt(count) centres of unequal size, which share a common mean;
three in ten are strays. One JSON line for each step: `group` (from vectors in memory); with
`--library` `library anew` and `library newcomers` (a thousand, from the catalogue and back to it).
Seconds are by the clock and of the processor; agreement is the adjusted Rand index over the rows
that are in a group both in truth and by us, strays_alone the share of the strays that stay alone,
and peak_mb that of this process, with `before_mb` of it before grouping.
"""

import argparse
import json
import resource
import tempfile
import time
from datetime import datetime
from pathlib import Path
from unittest.mock import Mock

import numpy as np

from photosearch import paths
from photosearch.catalogue import Catalogue, FileRow, Indexed
from photosearch.catalogue.rows import to_blob
from photosearch.clustering import cluster, nearest_neighbours
from photosearch.jobs import Job
from photosearch.library.groups import Groups
from photosearch.library.models import Active
from photosearch.live_index import LiveIndex
from photosearch.types import Facts, Vectors

DIMENSION = 512
STRAYS = 0.3
LEAST = 5
MODEL = "bench"
NEWCOMERS = 1000


def made(count: int) -> tuple[Vectors, np.ndarray]:
    """Unit vectors, and the group of each; -1: a stray."""
    rng = np.random.default_rng(5)
    groups = int(1.5 * count**0.5)
    shares = rng.pareto(1.5, groups) + 0.2
    truth = rng.choice(groups, count, p=shares / shares.sum())
    truth[rng.random(count) < STRAYS] = -1
    mean = unit(rng.standard_normal(DIMENSION))
    centres = unit(rng.standard_normal((groups, DIMENSION))).astype(np.float32)
    spread = rng.uniform(0.6, 1.0, groups).astype(np.float32)
    rows = np.empty((count, DIMENSION), np.float32)
    for start in range(0, count, 8192):
        of = truth[start : start + 8192]
        noise = unit(rng.standard_normal((len(of), DIMENSION), dtype=np.float32))
        own = centres[of] + spread[of][:, None] * noise
        rows[start : start + 8192] = unit(np.where(of[:, None] < 0, noise, unit(own)) + mean)
    return rows, truth


def unit(rows: np.ndarray) -> np.ndarray:
    length: np.ndarray = np.linalg.norm(rows, axis=-1, keepdims=True)
    return np.asarray(rows / length)


def agreement(one: np.ndarray, other: np.ndarray) -> float:
    """The adjusted Rand index (Hubert and Arabie 1985) over rows that are in a group of both."""
    both = (one >= 0) & (other >= 0)
    a, b = (
        np.unique(one[both], return_inverse=True)[1],
        np.unique(other[both], return_inverse=True)[1],
    )
    cells = np.unique(a * (b.max() + 1) + b, return_counts=True)[1]
    pairs, rows, columns = (
        float((n * (n - 1.0) / 2).sum()) for n in (cells, np.bincount(a), np.bincount(b))
    )
    chance = rows * columns / (len(a) * (len(a) - 1.0) / 2)
    return (pairs - chance) / ((rows + columns) / 2 - chance)


def peak_mb() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def measure(count: int) -> dict[str, object]:
    vectors, truth = made(count)
    before, clock, work = peak_mb(), time.perf_counter(), time.process_time()
    vectors -= vectors.mean(axis=0)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    graph = nearest_neighbours(vectors)
    neighbours = time.perf_counter() - clock
    found = cluster(graph, LEAST).stable()
    return {
        "step": "group",
        "count": count,
        "s": round(time.perf_counter() - clock, 1),
        "neighbours_s": round(neighbours, 1),
        "cpu_s": round(time.process_time() - work, 1),
        "groups": len(np.unique(found[found >= 0])),
        "true_groups": len(np.unique(truth[truth >= 0])),
        "agreement": round(agreement(truth, found), 4),
        "strays_alone": round(float((found[truth < 0] < 0).mean()), 3),
        "members_found": round(float((found[truth >= 0] >= 0).mean()), 3),
        "peak_mb": peak_mb(),
        "before_mb": before,
    }


class Encoder:
    """Texts are noise; encoding takes no time."""

    model_id, dimension, input_size, understands_text = MODEL, DIMENSION, 224, True

    def encode_texts(self, texts: list[str]) -> np.ndarray:
        rng = np.random.default_rng(9)
        return unit(rng.standard_normal((len(texts), DIMENSION))).astype(np.float32)

    def load_text(self) -> None: ...

    def release(self) -> None: ...


def store(catalogue: Catalogue, first: int, rows: np.ndarray) -> None:
    """Files are numbered from 1 in the order of their names."""
    when, facts = datetime(2020, 1, 1), Facts(4000, 3000, "JPEG")
    items = [
        Indexed(number, b"%032d" % number, facts, when, row)
        for number, row in enumerate(rows, start=first)
    ]
    catalogue.store(MODEL, DIMENSION, items, {})


def fill(directory: Path, vectors: Vectors, newcomers: int) -> Catalogue:
    catalogue = Catalogue(directory / "catalogue.sqlite")
    folder = catalogue.folders.add(Path("/photos"))
    names = (b"%08d.jpg" % number for number in range(len(vectors)))
    catalogue.folders.reconcile(folder, 1, (FileRow(name, 1, 1, 0, None) for name in names), [])
    store(catalogue, 1, vectors[:1])
    multiply(catalogue, vectors[1 : len(vectors) - newcomers])
    return catalogue


def multiply(catalogue: Catalogue, vectors: Vectors) -> None:
    """As many further photos, each in the file of its number: as `store`, but ten times as fast."""
    rows = [(number, b"%032d" % number) for number in range(2, len(vectors) + 2)]
    blobs = ((number, to_blob(row)) for (number, _), row in zip(rows, vectors, strict=True))
    with catalogue._database.write() as connection:
        columns = [row[1] for row in connection.execute("PRAGMA table_info(photos)")][2:]
        names = ", ".join(columns)
        connection.executemany(
            f"INSERT INTO photos (id, hash, {names}) SELECT ?, ?, {names} FROM photos WHERE id = 1",
            rows,
        )
        connection.executemany(
            "INSERT INTO vectors (model_id, photo_id, vector, renewal)"
            " SELECT model_id, ?, ?, renewal FROM vectors WHERE photo_id = 1",
            blobs,
        )
        last = len(vectors) + 1
        connection.execute("UPDATE files SET photo_id = id WHERE id BETWEEN 2 AND ?", (last,))


def updated(step: str, groups: Groups) -> dict[str, object]:
    before, clock, work = peak_mb(), time.perf_counter(), time.process_time()
    report = groups.update(Job())
    return {
        "step": step,
        "looked_at": report.looked_at,
        "joined": report.joined,
        "anew": report.anew,
        "s": round(time.perf_counter() - clock, 2),
        "cpu_s": round(time.process_time() - work, 2),
        "groups": len(groups.all(1)),
        "levels": groups.levels,
        "peak_mb": peak_mb(),
        "before_mb": before,
    }


def through_library(directory: Path, count: int) -> None:
    """All of it: reading the vectors, grouping, naming, writing; then a thousand newcomers."""
    vectors, _ = made(count + NEWCOMERS)
    catalogue = fill(directory, vectors, NEWCOMERS)
    newcomers = vectors[count:].copy()
    del vectors
    where = paths.prepare(directory)
    index = LiveIndex(catalogue, where.index_directory, MODEL, DIMENSION)
    models = Mock(answering=Active(Encoder(), index))  # type: ignore[arg-type]
    groups = Groups(where, catalogue, models, Mock())
    print(json.dumps(updated("library anew", groups)), flush=True)
    store(catalogue, count + 1, newcomers)
    print(json.dumps(updated("library newcomers", groups)), flush=True)
    catalogue.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--library", action="store_true", help="through a library on disk instead")
    options = parser.parse_args()
    if not options.library:
        return print(json.dumps(measure(options.count)))
    with tempfile.TemporaryDirectory() as directory:
        return through_library(Path(directory), options.count)


if __name__ == "__main__":
    main()
