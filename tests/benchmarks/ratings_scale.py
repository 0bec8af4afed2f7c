"""How long stars and favourites take at 100,000 photos: processor seconds of one thread, as JSON.

python tests/benchmarks/ratings_scale.py [PHOTOS]

Every second photo is a favourite; every second one has stars said here, every third ones in its
file.
"""

import json
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

from albums_scale import fill

from photosearch.catalogue import Catalogue
from photosearch.types import Filters, Flag, Sort


def mark(catalogue: Catalogue, count: int) -> None:
    with catalogue._database.write() as connection:
        connection.execute("INSERT INTO favourites SELECT id FROM photos WHERE id % 2 = 0")
        connection.execute("INSERT INTO ratings SELECT id, id % 6, 0 FROM photos WHERE id % 2 = 0")
        connection.execute(
            "INSERT INTO file_words SELECT id, '', '', '', '', '', '', '', id % 6, NULL FROM files"
            " WHERE id % 3 = 0"
        )
    catalogue.ratings.rate(list(range(1, count, 10)), flag=Flag.PICK)


def measure(catalogue: Catalogue) -> dict[str, float]:
    listing, found = catalogue.listing, dict[str, float]()

    def timed(name: str, work: Callable[[], object]) -> None:
        begun = time.thread_time()
        work()
        found[name] = round(time.thread_time() - begun, 3)

    three, favourites, picks = (
        Filters(min_stars=3),
        Filters(favourite=True),
        Filters(flag=Flag.PICK),
    )
    for name, filters in (("favourites", favourites), ("3 stars", three), ("picks", picks)):
        timed(f"list {name}", partial(listing.listed, filters))
        timed(f"filter a search by {name}", partial(listing.passing, filters))
    timed("list all by date", listing.listed)
    timed("list all by rating", lambda: listing.listed(sort=Sort.RATING))
    timed("rate one", lambda: catalogue.ratings.rate([5], 3))
    timed("rate 1,000", lambda: catalogue.ratings.rate(range(1, 1001), 3))
    return found


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with (
        tempfile.TemporaryDirectory() as place,
        closing(Catalogue(Path(place) / "catalogue.sqlite")) as catalogue,
    ):
        fill(catalogue, count)
        mark(catalogue, count)
        print(json.dumps({"photos": count, "seconds": measure(catalogue)}, indent=1))


if __name__ == "__main__":
    main()
