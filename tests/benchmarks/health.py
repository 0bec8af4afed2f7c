"""How long a check of the index takes, how much memory it needs, and how sure its recall is.

    python tests/benchmarks/health.py --count 100000 --seeds 5

The vectors are those of groups.py (512 dimensions), in a catalogue, with a real index over them.
First a JSON line for the index (`build`), then one for each seed (`check`), which is another
sample: seconds by the clock and of the processor, what the process grew by in the check, and what
was measured. A last line (`spoiled`) after a twentieth of the photos were taken out of the graph:
its true recall is about 0.95.
"""

import argparse
import json
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parent))
from groups import DIMENSION, MODEL, fill, made, peak_mb, unit

from photosearch.health import Subject, findings, measure
from photosearch.jobs import Job
from photosearch.live_index import LiveIndex
from photosearch.types import PhotoIds, Vectors

_TEXTS = 96


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--seeds", type=int, default=5)
    options = parser.parse_args()
    vectors, _ = made(options.count)
    rng = np.random.default_rng(3)
    texts = unit(vectors[:_TEXTS] + unit(rng.standard_normal((_TEXTS, DIMENSION)))).astype(
        np.float32
    )
    with tempfile.TemporaryDirectory() as place:
        catalogue = fill(Path(place), vectors, newcomers=0)
        del vectors
        live = LiveIndex(catalogue, Path(place) / "index", MODEL, DIMENSION)
        clock = time.perf_counter()
        index = live.loaded()
        say("build", count=len(index), seconds=round(time.perf_counter() - clock, 1))
        subject = Subject(catalogue, MODEL, live, lambda: texts, unseen)
        for seed in range(options.seeds):
            check("check", subject, seed)
        for segment in index._segments:
            for row in segment.graph.get_ids_list()[::20]:
                segment.graph.mark_deleted(row)
        check("spoiled", subject, 0)
        catalogue.close()


def unseen(_photo_ids: PhotoIds) -> tuple[PhotoIds, Vectors]:
    """There are no files to encode again."""
    return np.empty(0, np.int64), np.empty((0, DIMENSION), np.float32)


def check(step: str, subject: Subject, seed: int) -> None:
    before, clock, work = peak_mb(), time.perf_counter(), time.process_time()
    found = measure(subject, 0, Job(), lambda _done, _total: None, seed)
    say(
        step,
        seed=seed,
        seconds=round(time.perf_counter() - clock, 2),
        cpu_seconds=round(time.process_time() - work, 2),
        grown_mb=peak_mb() - before,
        recall=found.recall,
        agreement=found.agreement,
        skewness=found.skewness,
        most_found=found.most_found,
        unfound=found.unfound,
        warnings=[each.aspect.value for each in findings(found) if not each.is_well],
    )


def say(step: str, **facts: object) -> None:
    print(json.dumps({"step": step, **facts}), flush=True)


if __name__ == "__main__":
    main()
