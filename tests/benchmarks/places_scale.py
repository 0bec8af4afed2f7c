"""What places cost in a catalogue of many photos, in processor time of one thread.

python tests/benchmarks/places_scale.py /tmp/places-scale 1000000

The catalogue is filled by plain SQL: 70 % of its photos are located, in 2,000 towns.
"""

import sqlite3
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import numpy as np

from photosearch.catalogue import Catalogue
from photosearch.gazetteer.town_table import towns
from photosearch.types import Area, Filters

_LOCATED, _VISITED = 0.7, 2000


def main(place: Path, count: int) -> None:
    path = place / f"catalogue-{count}.sqlite"
    with closing(Catalogue(path)) as catalogue:
        if catalogue.counts()[0] != count:
            catalogue.folders.add(Path("/photos"))
            with closing(sqlite3.connect(path)) as connection, connection:
                _fill(connection, count)
    with closing(Catalogue(path)) as catalogue:
        listing = catalogue.listing
        rome = Filters(area=Area(41.8, 12.4, 42.0, 12.6))
        for name, ask in (
            ("towns, for the side bar", listing.towns),
            ("points of all, for the map", listing.points),
            ("photos in Rome's area", lambda: listing.passing(rome)),
            ("photos in Rome's area, listed", lambda: listing.listed(rome)),
            ("cameras, to compare with", listing.cameras),
        ):
            _tell(name, ask)


def _fill(connection: sqlite3.Connection, count: int) -> None:
    rng, known = np.random.default_rng(7), towns()
    chance = known.population / known.population.sum()
    visited = rng.choice(len(known.ids), _VISITED, p=chance)
    rows = rng.choice(visited, count)
    places = known.degrees[rows] + rng.normal(0, 0.05, (count, 2))
    located = rng.random(count) < _LOCATED

    def photos() -> Iterator[tuple[object, ...]]:
        for i in range(count):
            spot = (*places[i].tolist(), int(known.ids[rows[i]])) if located[i] else (None,) * 3
            yield i + 1, i.to_bytes(32, "big"), f"2{i % 1000:03}-05-01T12:00:00", *spot

    connection.executemany(
        "INSERT INTO photos (id, hash, kind, width, height, orientation, camera, dated, latitude,"
        " longitude, town) VALUES (?, ?, 'JPEG', 4000, 3000, 1, 'Canon EOS 5D', ?, ?, ?, ?)",
        photos(),
    )
    connection.executemany(
        "INSERT INTO files (folder_id, path, size, mtime_ns, inode, photo_id)"
        " VALUES (1, ?, 3000000, 1, ?, ?)",
        ((f"{i // 1000}/IMG_{i:07}.jpg".encode(), i, i) for i in range(1, count + 1)),
    )


def _tell(name: str, ask: Callable[[], object]) -> None:
    for time_of in ("first", "again"):
        wall, begun = time.perf_counter(), time.process_time()
        ask()
        used = 1e3 * (time.process_time() - begun)
        print(
            f"{name}, {time_of}: {used:.0f} ms ({1e3 * (time.perf_counter() - wall):.0f} by clock)"
        )


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
