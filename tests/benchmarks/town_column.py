"""What knowing a photo's town costs: the table's memory and loading, and storing photos.

python tests/benchmarks/town_column.py

Times are of one thread's processor. Photos are stored in batches as an indexing run does, once
without coordinates and once at random towns.
"""

import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

import numpy as np
import psutil

from photosearch import gazetteer
from photosearch.catalogue import Catalogue, FileRow, Indexed
from photosearch.types import Facts

COUNT, BATCH = 20_000, 256
NOON = datetime(2024, 5, 1, 12)


def main() -> None:
    rome = np.array([(41.89, 12.49)])
    for name, work in (
        ("load the table", gazetteer.towns),
        ("the first town of a point", lambda: gazetteer.nearest(rome)),
        ("the next town of a point", lambda: gazetteer.nearest(rome)),
        ("a name in Japanese, the first", lambda: gazetteer.called(3169070, "ja")),
    ):
        _tell(name, work)
    for located in (False, True, False, True):
        seconds = _store(located)
        print(f"store {COUNT} photos, located {located}: {1e6 * seconds / COUNT:.0f} µs a photo")


def _tell(name: str, work: Callable[[], object]) -> None:
    before, begun = psutil.Process().memory_info().rss, time.thread_time()
    work()
    used = 1e3 * (time.thread_time() - begun)
    more = (psutil.Process().memory_info().rss - before) / 2**20
    print(f"{name}: {used:.1f} ms, {more:.1f} MB more")


def _store(located: bool) -> float:
    known, rng = gazetteer.towns(), np.random.default_rng(3)
    places = known.degrees[rng.integers(0, len(known.ids), COUNT)].tolist()
    vector = np.full(384, 0.05, np.float32)
    with (
        tempfile.TemporaryDirectory() as place,
        closing(Catalogue(Path(place) / "c.sqlite")) as catalogue,
    ):
        folder = catalogue.folders.add(Path("/photos"))
        rows = [FileRow(f"{i:06}.jpg".encode(), 1, 1, i + 1, None) for i in range(COUNT)]
        catalogue.folders.reconcile(folder, 1, rows, [])
        pending = sorted(catalogue.pending("m"), key=lambda item: item.path)
        read = [
            Indexed(item.file_id, i.to_bytes(32, "big"), _facts(spot, located), NOON, vector)
            for i, (item, spot) in enumerate(zip(pending, places, strict=True))
        ]
        begun = time.thread_time()
        for start in range(0, COUNT, BATCH):
            catalogue.store("m", 384, read[start : start + BATCH], {})
        return time.thread_time() - begun


def _facts(spot: list[float], located: bool) -> Facts:
    north, east = spot if located else (None, None)
    return Facts(4000, 3000, "JPEG", latitude=north, longitude=east)


if __name__ == "__main__":
    main()
