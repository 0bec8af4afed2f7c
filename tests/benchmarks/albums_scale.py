"""How long albums take in a library of 100,000 photos: processor seconds of one thread, as JSON.

python tests/benchmarks/albums_scale.py [PHOTOS]
"""

import hashlib
import json
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TypeVar

from photosearch.catalogue import Catalogue
from photosearch.types import Filters, Sort

T = TypeVar("T")
SMALL = 100


def fill(catalogue: Catalogue, count: int) -> None:
    with catalogue._database.write() as connection:
        connection.execute("INSERT INTO folders (path) VALUES (?)", (b"/photos",))
        connection.executemany(
            "INSERT INTO photos (hash, kind, width, height, orientation, dated)"
            " VALUES (?, 'JPEG', 4000, 3000, 1, ?)",
            (
                (
                    hashlib.sha256(str(number).encode()).digest(),
                    f"20{10 + number % 10}-01-01T00:00:00",
                )
                for number in range(count)
            ),
        )
        connection.executemany(
            "INSERT INTO files (folder_id, path, size, mtime_ns, inode, photo_id)"
            " VALUES (1, ?, 1, 1, ?, ?)",
            ((f"{number}.jpg".encode(), number, number) for number in range(1, count + 1)),
        )


def measure(catalogue: Catalogue, count: int) -> dict[str, float]:
    found: dict[str, float] = {}

    def timed(name: str, work: Callable[[], T]) -> T:
        begun = time.thread_time()
        result = work()
        found[name] = round(time.thread_time() - begun, 3)
        return result

    albums, listing = catalogue.albums, catalogue.listing
    large, small = albums.create("large"), albums.create("small")
    timed("add all", lambda: albums.add(large, range(1, count + 1)))
    timed("add few", lambda: albums.add(small, range(1, SMALL + 1)))
    timed("list the albums", albums.all)
    timed("show the large one", lambda: listing.listed(Filters(albums=("large",))))
    timed("show it by date", lambda: listing.listed(Filters(albums=("large",)), sort=Sort.DATE))
    timed("show the small one", lambda: listing.listed(Filters(albums=("small",))))
    timed("filter a search", lambda: listing.passing(Filters(albums=("large",))))
    timed("move in the large one", lambda: albums.move(large, [count], 1))
    timed("move in the small one", lambda: albums.move(small, [SMALL], 1))
    timed("remove", lambda: albums.remove(large, [5]))
    kept = timed("delete", lambda: albums.delete(large))
    timed("undo that", lambda: albums.restore(kept))
    return found


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with (
        tempfile.TemporaryDirectory() as place,
        closing(Catalogue(Path(place) / "catalogue.sqlite")) as catalogue,
    ):
        fill(catalogue, count)
        print(json.dumps({"photos": count, "seconds": measure(catalogue, count)}, indent=1))


if __name__ == "__main__":
    main()
