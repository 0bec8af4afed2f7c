"""How long grouping takes, how much memory it needs, and how well it finds made-up groups.

    python tests/benchmarks/groups.py --count 100000

Vectors (512 dimensions) round 1.5 * sqrt(count) centres of unequal size, which share a common mean;
three in ten are strays. One JSON line for each step: `group` (the whole library anew, from vectors
in memory) and `assign` (newcomers to the groups there are); seconds by the clock and of the
processor, agreement (adjusted Rand index over the rows that are in a group both in truth and by
us), the share of the strays that stay alone, and peak_mb of this process, with `before_mb` of it
before grouping.
"""

import argparse
import json
import resource
import time

import numpy as np

from photosearch.clustering import cluster, nearest_neighbours
from photosearch.types import Vectors

DIMENSION = 512
STRAYS = 0.3
LEAST = 5


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


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=100_000)
    print(json.dumps(measure(parser.parse_args().count)))


if __name__ == "__main__":
    main()
