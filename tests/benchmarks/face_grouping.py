"""How long grouping many faces takes, in what memory, and how soon it stops: JSON on stdout.

    python tests/benchmarks/face_grouping.py [FACES]

The vectors are made up: people with few to many faces and strangers with one, as far from each
other as tests/benchmarks/faces.py finds those of photos. First nobody is named, then half of all
faces.
"""

import json
import resource
import sys
import time
from pathlib import Path

import numpy as np

from photosearch.catalogue import FaceVectors
from photosearch.people.face_grouping import Grouping, group_faces
from photosearch.types import Said

sys.path.insert(0, str(Path(__file__).parents[1]))
from support.made_faces import made_faces


def _pairs(sizes: np.ndarray) -> int:
    return int((sizes.astype(np.int64) * (sizes - 1) // 2).sum())


def _truth(who: np.ndarray, label: np.ndarray) -> dict[str, float]:
    """Of all pairs."""
    both = np.unique(np.column_stack([who, label]), axis=0, return_counts=True)[1]
    right = _pairs(both)
    together = _pairs(np.unique(label, return_counts=True)[1])
    same = _pairs(np.unique(who, return_counts=True)[1])
    return {"precision": round(right / together, 4), "recall": round(right / same, 4)}


def _labels(count: int, found: Grouping) -> np.ndarray:
    label = -1 - np.arange(count)
    for number, group in enumerate(found.groups):
        label[group] = number
    return label


def _timed(known: FaceVectors) -> tuple[Grouping, dict[str, float]]:
    gaps, last = [0.0], time.process_time()

    def checkpoint() -> None:
        nonlocal last
        gaps.append(time.process_time() - last)
        last = time.process_time()

    wall, spent = time.perf_counter(), time.process_time()
    found = group_faces(known, (), checkpoint)
    return found, {
        "wall s": round(time.perf_counter() - wall, 1),
        "CPU s": round(time.process_time() - spent, 1),
        "CPU s between two chances to stop": round(max(gaps), 2),
    }


def _report(count: int) -> dict[str, object]:
    vectors, who = made_faces(count)
    ids, nobody = np.arange(count), np.zeros(count, np.int64)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    found, times = _timed(FaceVectors(ids, ids, nobody, nobody, vectors))
    named = np.arange(count) % 2 == 0
    said = np.where(named, int(Said.IS), int(Said.NOTHING))
    known, later = _timed(FaceVectors(ids, ids, np.where(named, who + 1, 0), said, vectors))
    right = sum(person == int(who[face]) + 1 for face, person in known.members.items())
    return {
        "faces": count,
        "people": len(np.unique(who)),
        "nobody named": times | _truth(who, _labels(count, found)),
        "half named": later
        | {
            "given to somebody": len(known.members),
            "rightly": right,
            "to confirm": len(known.maybe),
        },
        "peak MB beside the vectors": (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
        // 1024,
    }


def main() -> None:
    sizes = [int(size) for size in sys.argv[1:]] or [100_000]
    print(json.dumps([_report(size) for size in sizes], indent=2))


if __name__ == "__main__":
    main()
