"""The word index of a million names: building it, its size, queries, and adding while indexing.

python tests/benchmarks/words.py [FILES]
"""

import random
import resource
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from photosearch.catalogue import Catalogue

PLACES = [
    "Rome",
    "Paris",
    "Wien",
    "München",
    "Köln",
    "Tokyo",
    "東京",
    "Oslo",
    "Lyon",
    "Genève",
    "Kraków",
    "Lisboa",
    "Zürich",
]
EVENTS = [
    "wedding",
    "birthday",
    "holiday",
    "hiking",
    "christmas",
    "zoo",
    "garden",
    "beach",
    "party",
    "museum",
    "concert",
]
CAMERAS = ("Canon EOS 5D", "NIKON D90", "iPhone 12", "Panasonic DMC-FZ200", None)


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    with tempfile.TemporaryDirectory(prefix="words-") as directory:
        path = Path(directory) / "catalogue.sqlite"
        Catalogue(path).close()
        path.with_name(f"{path.name}.seal").unlink()  # others may write now
        _fill(path, count)
        catalogue = Catalogue(path)
        begin, cpu = time.monotonic(), time.process_time()
        catalogue.word_index.refresh()
        print(f"built from {count:,} photos in {time.monotonic() - begin:.1f} s,", end=" ")
        print(f"{time.process_time() - cpu:.1f} s of processor")
        size = sum(file.stat().st_size for file in Path(directory).glob("words.index*"))
        print(f"size {size / 1e6:.0f} MB; peak memory {_peak():.0f} MB")
        _ask(catalogue, count)
        catalogue.close()


def _fill(path: Path, count: int) -> None:
    rng = random.Random(17)
    vocabulary = [
        "".join(rng.choices("abcdefghijklmnoprstuvwz", k=rng.randint(4, 9))) for _ in range(60_000)
    ]
    folders = [
        f"{rng.randint(2001, 2026)}/{rng.choice(PLACES)} {rng.choice(EVENTS)} {n}"
        for n in range(4000)
    ]
    with sqlite3.connect(path) as connection:
        connection.execute("INSERT INTO folders (path) VALUES (?)", (b"/home/me/Pictures",))
        connection.executemany(
            "INSERT INTO photos (hash, kind, width, height, orientation, camera, dated)"
            " VALUES (?, 'JPEG', 1, 1, 1, ?, '2020-01-01')",
            ((n.to_bytes(32, "big"), CAMERAS[n % 5]) for n in range(count)),
        )
        connection.executemany(
            "INSERT INTO files (id, folder_id, path, size, mtime_ns, inode, photo_id)"
            " VALUES (?, 1, ?, 1, 1, 1, ?)",
            (
                (n, f"{folders[n // 250 % 4000]}/{name_of(n, rng)}".encode(), n)
                for n in range(1, count + 1)
            ),
        )
        connection.executemany(
            "INSERT INTO file_words VALUES (?, '', ?, ?, ?, '', '', '', NULL, NULL)",
            (
                (
                    n,
                    _words(rng, vocabulary, 9),
                    "\n".join(rng.sample(EVENTS, 2)),
                    f"Person {n % 50}",
                )
                for n in range(4, count + 1, 4)
            ),
        )


def name_of(number: int, rng: random.Random) -> str:
    match number % 4:
        case 0:
            return f"IMG_{number % 10_000:04}.JPG"
        case 1:
            return f"DSC{number:06}.jpg"
        case 2:
            day = 10_000 * rng.randint(2001, 2026) + 100 * rng.randint(1, 12) + rng.randint(1, 28)
            return f"{day}_{number:06}.jpg"
    return f"P{number:07}-{rng.choice(EVENTS)}.jpg"


def _words(rng: random.Random, vocabulary: Sequence[str], count: int) -> str:
    return " ".join(vocabulary[int(len(vocabulary) * rng.random() ** 3)] for _ in range(count))


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _ask(catalogue: Catalogue, count: int) -> None:
    rng = random.Random(7)
    numbers = [rng.randrange(count) for _ in range(60)]
    kinds: dict[str, list[str]] = {
        "name": [f"IMG_{n % 10_000:04}" for n in numbers],
        "whole name": [f"DSC{n - n % 4 + 1:06}.jpg" for n in numbers],
        "while typing": [f"DSC{n:06}"[: 4 + n % 5] for n in numbers],
        "folder": [f"{rng.choice(PLACES)} {rng.choice(EVENTS)}" for _ in numbers],
        "part of a word": [f"{n:06}"[1:5] for n in numbers],
        "common word": EVENTS,
        "one letter": list("abcdip東"),
    }
    every: list[float] = []
    for kind, texts in kinds.items():
        took = [_seconds(catalogue.words.find, text) for text in texts]
        every += took
        print(f"{kind:15} p50 {_at(took, 50):6.1f} ms  p95 {_at(took, 95):6.1f} ms")
    print(f"{'all':15} p50 {_at(every, 50):6.1f} ms  p95 {_at(every, 95):6.1f} ms")


def _seconds(find: Callable[[str], object], text: str) -> float:
    """Of processor: other programs must not count."""
    begin = time.thread_time()
    find(text)
    return time.thread_time() - begin


def _at(took: Sequence[float], percent: int) -> float:
    return statistics.quantiles(took, n=100, method="inclusive")[percent - 1] * 1000


if __name__ == "__main__":
    main()
