"""What suggestions cost at every key, in the catalogue of a large library.

    python tests/benchmarks/suggestions.py [--count 1000000] [--place DIRECTORY]

One JSON object: files, directories, refresh_s (reading names and counts, by the processor),
refresh_mb (what that adds to the memory), keys (how many were pressed), and the time of a key in
ms by the processor: p50_ms, p95_ms, most_ms; worst: the texts that took longest.
"""

import argparse
import json
import random
import resource
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np

from photosearch import gazetteer
from photosearch.catalogue import Catalogue
from photosearch.suggestions import Suggester

_NAMES = (
    "wedding birthday holiday hiking christmas zoo garden beach party museum concert school dinner"
    " hochzeit urlaub geburtstag ferien wanderung vacaciones boda playa mariage plage 京都 旅行"
)
_WORDS = _NAMES.split()
_MAKERS = {"Canon": "EOS", "NIKON": "D", "SONY": "ILCE-", "Apple": "iPhone", "FUJIFILM": "X-T"}
_CAMERAS = [f"{maker} {model} {n}" for maker, model in _MAKERS.items() for n in range(20)]
_KINDS = ("JPEG", "JPEG", "JPEG", "HEIF", "RAW", "VIDEO", "PNG")
_TYPED = [
    "july 2019", "last summer", "letzten Sommer vor 3 Jahren", "photos of anna in rome 2019",
    "canon eos 5", "videos of the beach", "wedding in paris", "去年夏天", "京都旅行", "summer",
    "a dog on a red carpet in new york", "camera: nikon d 7", 'place:"san francisco', "münchen",
    "folder:holiday", "l'été dernier à la plage", "june to august 2018", "s", "birthday party 12",
]  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=1_000_000)
    parser.add_argument("--place", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="suggestions-", dir=options.place) as directory:
        path = Path(directory) / "catalogue.sqlite"
        Catalogue(path).close()
        path.with_name(f"{path.name}.seal").unlink()  # others may write now
        directories = _fill(path, options.count)
        with closing(Catalogue(path)) as catalogue:
            catalogue.counts()  # waits for the check
            print(
                json.dumps({"files": options.count, "directories": directories, **_ask(catalogue)})
            )


def _ask(catalogue: Catalogue) -> dict[str, object]:
    suggester, before, begin = Suggester(catalogue), _peak(), time.process_time()
    suggester.refresh()
    took = time.process_time() - begin
    memory = _peak() - before
    keys = list(_keys())
    times = [_milliseconds(suggester, *key) for key in keys]
    worst = sorted(zip(times, keys, strict=True), reverse=True)[:5]
    return {
        "refresh_s": round(took, 2),
        "refresh_mb": round(memory),
        "keys": len(keys),
        "p50_ms": round(statistics.median(times), 2),
        "p95_ms": round(statistics.quantiles(times, n=20, method="inclusive")[18], 2),
        "most_ms": round(max(times), 2),
        "worst": [f"{text[:cursor]}: {ms:.1f}" for ms, (text, cursor) in worst],
    }


def _keys() -> Iterator[tuple[str, int]]:
    for text in _TYPED:
        for cursor in range(1, len(text) + 1):
            yield text[:cursor], cursor


def _milliseconds(suggester: Suggester, text: str, cursor: int) -> float:
    begin = time.process_time()
    suggester.of(text, cursor, "de")
    return (time.process_time() - begin) * 1000


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _fill(path: Path, count: int) -> int:
    rng = random.Random(17)
    towns = _towns(rng)
    directories = [
        f"{rng.randint(2001, 2026)}/{rng.choice(_WORDS)} {rng.choice(_WORDS)} {n}"
        for n in range(max(1, count // 50))
    ]
    first = datetime(2001, 1, 1)
    with sqlite3.connect(path) as connection:
        connection.execute("INSERT INTO folders (path) VALUES (?)", (b"/home/me/Pictures",))
        connection.executemany(
            "INSERT INTO photos (hash, kind, width, height, orientation, camera, dated, town)"
            " VALUES (?, ?, 1, 1, 1, ?, ?, ?)",
            (
                (
                    n.to_bytes(32, "big"),
                    rng.choice(_KINDS),
                    rng.choice(_CAMERAS),
                    (first + timedelta(minutes=rng.randrange(13_600_000))).isoformat(),
                    rng.choice(towns) if n % 3 else None,
                )
                for n in range(count)
            ),
        )
        connection.executemany(
            "INSERT INTO files (id, folder_id, path, size, mtime_ns, inode, photo_id)"
            " VALUES (?, 1, ?, 1, 1, 1, ?)",
            (
                (n, f"{directories[n % len(directories)]}/IMG_{n:07}.jpg".encode(), n)
                for n in range(1, count + 1)
            ),
        )
        _add_people(connection, count, rng)
        connection.executemany(
            "INSERT INTO file_words VALUES (?, '', '', ?, '', '', '', '', NULL, NULL)",
            ((n, "\n".join(_keywords(rng))) for n in range(1, count, 4)),
        )
    return len(directories)


def _keywords(rng: random.Random) -> list[str]:
    """Some of 2,000, two steps deep."""
    return [f"{rng.choice(_WORDS)}|{rng.choice(_WORDS)} {rng.randrange(80)}" for _ in range(3)]


def _towns(rng: random.Random) -> list[int]:
    """3,000, of which the first are photographed most."""
    points = np.array([(rng.uniform(-40, 60), rng.uniform(-120, 140)) for _ in range(30_000)])
    known = sorted(set(gazetteer.nearest(points).tolist()) - {gazetteer.NOWHERE})
    some = rng.sample(known, min(3000, len(known)))
    return [town for n, town in enumerate(some) for _ in range(1 + 1000 // (n + 1))]


def _add_people(connection: sqlite3.Connection, count: int, rng: random.Random) -> None:
    """200, in every third photo one."""
    names = ("Anna", "Ben", "Carla", "Anton", "Maria", "小林")
    connection.executemany(
        "INSERT INTO people (name) VALUES (?)", ((f"{rng.choice(names)} {n}",) for n in range(200))
    )
    connection.executemany(
        "INSERT INTO faces (photo_id, left, top, right, bottom, score, person_id)"
        " VALUES (?, 0.1, 0.1, 0.2, 0.2, 1, ?)",
        ((n, rng.randint(1, 200)) for n in range(1, count, 3)),
    )


if __name__ == "__main__":
    main()
