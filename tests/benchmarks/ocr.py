"""How well and how fast text in photos is read: JSON on standard output.

    python tests/benchmarks/ocr.py [--textless DIR] [--cjk-font FILE] [--count 50] [--seed 1]

Rendered texts (turned, dim, small, blurred, on their side) count as found if a search for their
words would find them, by the gate and by reading after it. `--textless` holds photos without text:
whatever is read there is a false alarm. Seconds are of the processor, on one thread.
"""

import argparse
import json
import math
import statistics
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from PIL import Image
from skimage import data

from photosearch.catalogue.folding import contains
from photosearch.images import open_picture, read_file
from photosearch.ocr import SIDE, TextReader
from photosearch.types import TextLine
from support.photos.written import written

_T = TypeVar("_T")
_PICTURES = (".jpg", ".jpeg", ".png", ".webp")


def _timed(spent: list[float], work: Callable[[], _T]) -> _T:
    begun = time.process_time()
    done = work()
    spent.append(time.process_time() - begun)
    return done


class _Measured:
    """Reads as indexing does: in full only what passes the gate."""

    def __init__(self) -> None:
        self._reader = TextReader()
        self.gate = list[float]()
        self.full = list[float]()
        self.passed = 0

    def read(self, picture: Image.Image) -> list[TextLine]:
        small = picture.copy()
        small.thumbnail((SIDE, SIDE))
        if not _timed(self.gate, lambda: self._reader.may_have_text(small)):
            return []
        self.passed += 1
        return _timed(self.full, lambda: self._reader.read(picture))

    def report(self) -> dict[str, object]:
        return {
            "passed the gate": self.passed,
            "CPU ms of the gate, median": _milliseconds(self.gate),
            "CPU ms of reading, median": _milliseconds(self.full),
        }


def _milliseconds(spent: list[float]) -> float:
    return round(statistics.median(spent or [0.0]) * 1000, 1)


def _photos(directory: Path) -> Iterator[tuple[Path, Image.Image]]:
    for path in sorted(directory.rglob("*")):
        if path.suffix.lower() in _PICTURES:
            yield path, open_picture(read_file(path), 1200)[0]


def _rendered(asked: argparse.Namespace) -> dict[str, object]:
    photos = [Image.fromarray(one()) for one in (data.coffee, data.chelsea, data.astronaut)]
    measured, found = _Measured(), 0
    missed = list[tuple[str, str, list[str]]]()
    for one in written(photos, asked.count, asked.seed, asked.cjk_font):
        lines = measured.read(one.picture)
        if contains([line.text for line in lines], one.words):
            found += 1
        else:
            missed.append((one.name, one.words, [line.text for line in lines]))
    share = round(found / asked.count, 3)
    kinds = Counter(name.split(" ", 1)[1] for name, _, _ in missed)
    return {"found": share, "missed by kind": kinds, "missed": missed, **measured.report()}


def _wilson(found: int, count: int) -> tuple[float, float]:
    """Between which the share lies with 95 % (Wilson, 1927)."""
    z, share = 1.96, found / count
    middle = share + z**2 / (2 * count)
    apart = z * math.sqrt(share * (1 - share) / count + z**2 / (4 * count**2))
    below = 1 + z**2 / count
    return max(0.0, (middle - apart) / below), (middle + apart) / below


def _textless(directory: Path) -> dict[str, object]:
    measured, count = _Measured(), 0
    false = dict[str, list[tuple[str, float]]]()
    for path, picture in _photos(directory):
        count += 1
        if lines := measured.read(picture):
            false[str(path)] = [(line.text, round(line.score, 2)) for line in lines]
    share = [round(one, 4) for one in _wilson(len(false), max(1, count))]
    return {
        "photos": count,
        "text found in": len(false),
        "share, 95 %": share,
        "false": false,
        **measured.report(),
    }


def main() -> None:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--textless", type=Path)
    arguments.add_argument("--cjk-font", type=Path)
    arguments.add_argument("--count", type=int, default=50)
    arguments.add_argument("--seed", type=int, default=1)
    asked = arguments.parse_args()
    report: dict[str, object] = {"rendered": _rendered(asked)}
    if asked.textless:
        report["textless"] = _textless(asked.textless)
    print(json.dumps(report, indent=1, ensure_ascii=False))


if __name__ == "__main__":
    main()
