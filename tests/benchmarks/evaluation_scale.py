"""How long a pool and a report take in a large library: JSON.

python tests/benchmarks/evaluation_scale.py PLACE [PHOTOS] [QUERIES]
"""

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from window_library import MODEL, make_library

from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.types import Origin, Verdict


def main() -> None:
    place, *rest = sys.argv[1:]
    photos, count = (int(word) for word in (*rest, "100000", "30")[:2])
    with Library.open(make_library(Path(place), photos, searched=False), MODEL) as library:
        evaluation, told = library.evaluation, dict[str, float]()
        for query in evaluation.queries():
            evaluation.remove(query.id)
        told["draw"] = _seconds(lambda: evaluation.draw(count, 1, (Origin.FILE,)))
        for number in range(count - len(evaluation.queries())):
            evaluation.add(f"picture number {number}")
        queries = evaluation.queries()
        told["first_pool"] = _seconds(lambda: evaluation.pool(queries[0].id))
        told["second_pool"] = _seconds(lambda: evaluation.pool(queries[1].id))
        for query in queries:
            ids = [hit.photo_id for hit in evaluation.pool(query.id).hits]
            evaluation.judge(query.id, {photo: Verdict(photo % 2) for photo in ids})
        told["pool_again"] = _seconds(lambda: evaluation.pool(queries[0].id))
        told["report_again"] = _seconds(
            lambda: evaluation.report(Job(), lambda *_: None, cost=False)
        )
    seconds = {name: round(value, 3) for name, value in told.items()}
    load = os.getloadavg()[0]
    print(json.dumps({"photos": photos, "queries": count, "load": load, "processor_s": seconds}))


def _seconds(work: Callable[[], object]) -> float:
    """Of the processor, in this thread."""
    begun = time.thread_time()
    work()
    return time.thread_time() - begun


if __name__ == "__main__":
    main()
