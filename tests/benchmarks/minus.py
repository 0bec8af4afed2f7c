"""What a minus should do: signed queries whose right and wrong photos were judged.

    python tests/benchmarks/minus.py PHOTOS [--judged tests/benchmarks/minus_set.txt]

PHOTOS is the folder that was judged; a judged photo is named by how its file's name begins. Printed
is a JSON object for each way of taking a minus: average precision of the right photos; the share of
pairs of a right and a wrong one in the right order; the share of wrong ones among the first five;
each with a 95 % interval by bootstrap over the queries. `shipped` is what the program does.
"""

import argparse
import json
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.types import By, Query, TextTerm, Vector, Vectors

SEED, DRAWS = 7, 2000
EVERY = 10**6
Scores = NDArray[np.floating]
Way = Callable[[Vector, Vector], Scores]


@dataclass(frozen=True)
class Judged:
    plus: str
    minus: str
    right: tuple[str, ...]
    wrong: tuple[str, ...]

    @classmethod
    def read(cls, line: str) -> "Judged":
        plus, minus, right, wrong = line.split("|")
        return cls(plus, minus, tuple(right.split()), tuple(wrong.split()))

    def measured(self, order: Sequence[str]) -> tuple[float, float, float]:
        """Of file names, best first."""
        right = [place for place, name in enumerate(order) if name.startswith(self.right)]
        wrong = [place for place, name in enumerate(order) if name.startswith(self.wrong)]
        precision = np.mean([(n + 1) / (place + 1) for n, place in enumerate(right)])
        pairs = np.mean([good < bad for good in right for bad in wrong])
        return float(precision), float(pairs), sum(place < 5 for place in wrong) / 5


def ways(photos: Vectors) -> dict[str, Way]:
    """By how the scores of all photos come from the vectors of a plus and a minus."""

    def weighed(weight: float) -> Way:
        return lambda plus, minus: photos @ (plus - weight * minus)

    def projected(plus: Vector, minus: Vector) -> Scores:
        return photos @ (plus - (plus @ minus) * minus)

    def dropped(plus: Vector, minus: Vector) -> Scores:
        by_plus, by_minus = photos @ plus, photos @ minus
        return by_plus - 10 * (_z(by_minus) > _z(by_plus))

    sums = {f"weight -{weight}": weighed(weight) for weight in (0.0, 0.3, 0.4, 0.7, 1.0)}
    return sums | {"drop what fits the minus better": dropped, "projection": projected}


def _z(scores: Scores) -> Scores:
    result: Scores = (scores - np.median(scores)) / scores.std()
    return result


def report(way: str, measured: NDArray[np.float64]) -> None:
    """`measured`: shape (queries, 3)."""
    rng = np.random.default_rng(SEED)
    drawn = rng.integers(0, len(measured), (DRAWS, len(measured)))
    low, high = np.quantile(measured[drawn].mean(axis=1), [0.025, 0.975], axis=0)
    names = ("average_precision", "pairs_in_order", "wrong_in_first_five")
    facts = {
        name: [round(float(value), 3) for value in (measured[:, n].mean(), low[n], high[n])]
        for n, name in enumerate(names)
    }
    print(json.dumps({"way": way, "queries": len(measured)} | facts))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("photos", type=Path)
    parser.add_argument("--judged", type=Path, default=Path(__file__).with_name("minus_set.txt"))
    options = parser.parse_args()
    judged = [Judged.read(line) for line in options.judged.read_text("utf-8").splitlines() if line]
    with tempfile.TemporaryDirectory() as place, Library.open(Path(place)) as library:
        library.folders.add(options.photos.resolve())
        library.index.run(Job())
        compare(library, judged)


def compare(library: Library, judged: Sequence[Judged]) -> None:
    hits = library.search.ask(Query((TextTerm("a photo", by=By.LOOKS),), EVERY)).hits
    names = {hit.photo_id: hit.path.name for hit in hits}
    model = library.models.current.id
    ids, photos = [], []
    for page, vectors in library._catalogue.vectors.every(model):
        ids += page.tolist()
        photos.append(vectors)
    texts = {text for one in judged for text in (one.plus, one.minus)}
    encoded = {text: library.search.vector(TextTerm(text)) for text in texts}
    for way, score in ways(np.concatenate(photos)).items():
        orders = [
            [names[ids[i]] for i in np.argsort(-score(encoded[one.plus], encoded[one.minus]))]
            for one in judged
        ]
        report(way, np.array([one.measured(o) for one, o in zip(judged, orders, strict=True)]))
    report("shipped", np.array([one.measured(shipped(library, one)) for one in judged]))


def shipped(library: Library, asked: Judged) -> list[str]:
    plus, minus = TextTerm(asked.plus, by=By.LOOKS), TextTerm(asked.minus, -1.0)
    hits = library.search.ask(Query((plus, minus), EVERY)).hits
    return [hit.path.name for hit in hits]


if __name__ == "__main__":
    main()
