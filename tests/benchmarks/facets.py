"""What counting the values of filters costs, in the catalogue of a large library.

    python tests/benchmarks/facets.py [--count 100000] [--place DIRECTORY]

One JSON object, times in ms by the processor of the asking thread. For each facet without filters
`cold`, while nothing of it is known yet, and `warm`; `first`: all of them the first time. For a few
filters `under`: the longest facet while it isn't known which photos pass them; `again`: once that
is known; `popup`: all that five open sections ask after a change. `months`: what the former popup
asked.
"""

import argparse
import json
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterable
from contextlib import closing
from datetime import datetime
from functools import partial
from pathlib import Path

import numpy as np
import suggestions

from photosearch.catalogue import Catalogue
from photosearch.catalogue.facets import FACETS, Facets
from photosearch.types import Bounds, Filters, Shape

_OPEN = ("after", "cameras", "lenses", "iso", "kinds")
_UNDER = {
    "one camera": Filters(cameras=("Canon EOS 5",)),
    "camera, kind, ISO": Filters(cameras=("Canon",), kinds=("JPEG",), iso=Bounds(400, 1600)),
    "dates and shape": Filters(after=datetime(2010, 1, 1), shape=Shape.LANDSCAPE),
    "lens, not a kind": Filters(lenses=("lens 1",), excluded=(Filters(kinds=("RAW",)),)),
    "folder": Filters(folders=(Path("/home/me/Pictures/2019"),)),
}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--place", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="facets-", dir=options.place) as directory:
        path = Path(directory) / "catalogue.sqlite"
        Catalogue(path).close()
        path.with_name(f"{path.name}.seal").unlink()  # others may write now
        suggestions._fill(path, options.count)
        _set_cameras(path, options.count)
        with closing(Catalogue(path)) as catalogue:
            catalogue.counts()  # waits for the check
            print(json.dumps({"photos": options.count, **_measure(catalogue)}))


def _measure(catalogue: Catalogue) -> dict[str, object]:
    def fresh() -> Facets:
        """It knows which photos are there."""
        made = Facets(catalogue._database, catalogue.listing)
        made.counts("albums")
        return made

    def all_of(facets: Facets, names: Iterable[str], filters: Filters) -> dict[str, float]:
        return {name: _ms(partial(facets.counts, name, filters)) for name in names}

    every = Filters()
    known = fresh()
    found: dict[str, object] = {
        "cold": {name: _ms(partial(fresh().counts, name)) for name in FACETS},
        "first": sum(all_of(known, FACETS, every).values()),
        "warm": all_of(known, FACETS, every),
    }
    under, again, popup = dict[str, float](), dict[str, float](), dict[str, float]()
    for words, filters in _UNDER.items():
        for each in (under, popup):
            facets = fresh()
            all_of(facets, FACETS, every)
            times = all_of(facets, FACETS if each is under else _OPEN, filters).values()
            each[words] = max(times) if each is under else round(sum(times), 1)
        again[words] = max(all_of(facets, _OPEN, filters).values())
    return {**found, "under": under, "again": again, "popup": popup,
            "months": _ms(catalogue.listing.months)}  # fmt: skip


def _ms(do: Callable[[], object]) -> float:
    begin = time.thread_time()
    do()
    return round((time.thread_time() - begin) * 1000, 1)


def _set_cameras(path: Path, count: int) -> None:
    """ISO and the like, and 40 lenses."""
    rng = np.random.default_rng(5)
    isos = rng.choice([64, 100, 125, 160, 200, 250, 320, 400, 800, 1600, 3200, 6400], count)
    stops = rng.choice([1.4, 1.8, 2.0, 2.8, 4.0, 5.6, 8.0, 11.0], count)
    lengths = rng.integers(10, 300, count)
    times = rng.choice([0.001, 0.002, 0.004, 0.008, 0.0167, 0.0333], count)
    with sqlite3.connect(path) as connection:
        columns = (isos.tolist(), stops.tolist(), lengths.tolist(), times.tolist())
        connection.executemany(
            "UPDATE photos SET iso = ?, aperture = ?, focal = ?, shutter = ?, width = 6000,"
            " height = 4000 WHERE id = ?",
            ((*row, number) for number, row in enumerate(zip(*columns, strict=True), 1)),
        )
        connection.executemany(
            "INSERT INTO file_words VALUES (?, '', '', '', '', '', ?, '', NULL, NULL)"
            " ON CONFLICT (file_id) DO UPDATE SET lens = excluded.lens",
            ((number, f"lens {rng.integers(40)}") for number in range(1, count + 1)),
        )


if __name__ == "__main__":
    main()
