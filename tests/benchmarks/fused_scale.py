"""What words add to the time of a search: the same texts with words and by looks alone.

    python tests/benchmarks/fused_scale.py [--count 100000]

Made-up vectors (512 dimensions, in clusters) and names, folders and cameras as people have them,
some of them with captions and keywords, of seeded lots. Texts are asked by turns as a person types
them and by looks alone, but for encoding. Each line is a JSON object: the kind of text, the median
and the 95th percentile of the processor time in ms of the asking thread, and hits by words.
"""

import argparse
import json
import random
import tempfile
import time
import zlib
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import numpy as np
from search_scale import DIMENSION, MODEL, Made, unit
from words import CAMERAS, EVENTS, PLACES, name_of

from photosearch.catalogue import Catalogue, FileRow, Indexed
from photosearch.library import Library
from photosearch.library.models import Active
from photosearch.live_index import LiveIndex
from photosearch.types import By, Facts, Query, TextTerm, Words

_EACH = 25
_PLAIN = [place for place in PLACES if place.isascii()]


class Encoder:
    """A text's vector is noise, always the same."""

    model_id, dimension, input_size, understands_text = MODEL, DIMENSION, 224, True

    def encode_texts(self, texts: list[str]) -> np.ndarray:
        seeds = [zlib.crc32(text.encode()) for text in texts]
        return unit(np.stack([np.random.default_rng(s).standard_normal(DIMENSION) for s in seeds]))

    def load_text(self) -> None: ...

    def release(self) -> None: ...


def fill(path: Path, count: int) -> None:
    rng, catalogue = random.Random(17), Catalogue(path)
    folders = [f"{rng.choice(PLACES)} {rng.choice(EVENTS)} {n}" for n in range(count // 250 + 1)]
    names = sorted(f"{folders[n // 250]}/{name_of(n, rng)}".encode() for n in range(count))
    rows = [FileRow(name, 1, 1, n, None) for n, name in enumerate(names)]
    catalogue.folders.reconcile(catalogue.folders.add(Path("/photos")), 1, rows, [])
    number = 1
    for vectors in Made("clustered", count).chunks():
        items = [_read(number + n, vector, rng) for n, vector in enumerate(vectors)]
        catalogue.store(MODEL, DIMENSION, items, {})
        number += len(items)
    catalogue.word_index.refresh()
    catalogue.close()


def _read(number: int, vector: np.ndarray, rng: random.Random) -> Indexed:
    some = number % 4 == 0
    words = Words(caption=f"{rng.choice(EVENTS)} with friends", keywords=(rng.choice(EVENTS),))
    camera = CAMERAS[number % len(CAMERAS)]
    facts = Facts(4000, 3000, "JPEG", camera=camera, words=words if some else Words())
    return Indexed(number, b"%032d" % number, facts, datetime(2020, 1, 1), vector)


def texts(count: int) -> dict[str, Callable[[int], str]]:
    rng = random.Random(7)
    return {
        "name": lambda _: f"DSC{rng.randrange(count) // 4 * 4 + 1:06}",
        "nothing has it": lambda n: f"velociraptor{n}",
        "common word": lambda n: EVENTS[n % len(EVENTS)],
        "folder": lambda n: f"{_PLAIN[n % len(_PLAIN)]} {EVENTS[n % len(EVENTS)]}",
        "written and seen": lambda n: f"{_PLAIN[n % len(_PLAIN)]} snowman{n}",
        "a sentence": lambda n: f"a {EVENTS[n % len(EVENTS)]} in the old town at night {n}",
    }


def timed(library: Library, text: str, by: By) -> tuple[float, int]:
    query = Query((TextTerm(text, by=by),), None, least=0.5)
    library.search.vector(TextTerm(text))
    began = time.thread_time()
    hits = library.search.ask(query).hits
    spent = (time.thread_time() - began) * 1000
    return spent, sum(bool(hit.why and hit.why[0] != "looks like it") for hit in hits)


def run(count: int, directory: Path) -> None:
    with Library.open(directory):
        pass
    fill(directory / "catalogue.sqlite", count)
    with Library.open(directory) as library:
        index = LiveIndex(library._catalogue, directory / "made", MODEL, DIMENSION)
        library.models.answering = Active(Encoder(), index)  # type: ignore[arg-type]
        library.search.load_text()
        timed(library, "the first", By.BOTH)
        for kind, text in texts(count).items():
            asked = [text(n) for n in range(_EACH)]
            both = [(timed(library, one, By.BOTH), timed(library, one, By.LOOKS)) for one in asked]
            line = {"kind": kind, "photos": count}
            for way, spent in zip(("fused", "looks"), zip(*both, strict=True), strict=True):
                ms = [one[0] for one in spent]
                line |= {way: [round(float(np.percentile(ms, at)), 1) for at in (50, 95)]}
            hits = [one[0][1] for one in both]
            print(json.dumps(line | {"hits by words": int(np.median(hits))}), flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=100_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as directory:
        run(options.count, Path(directory))


if __name__ == "__main__":
    main()
