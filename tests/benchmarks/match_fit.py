"""Fits the constants of photosearch/search/probability.py, and tests them on other pictures.

    python tests/benchmarks/match_fit.py --half stamps.tsv DIR --half imagenet.tsv DIR
        --half wallpapers.tsv DIR [--kept FILE]

Labels are in tests/benchmarks/match/: a line for each query with its text, a tab, a pattern of the
names of files that show it, a tab, a pattern of those that may pass for it and don't count. A query
without a pattern asks for what isn't there. Pictures:

    stamps      Debian's tuxpaint-stamps-default and gcompris-qt-data: photographs of single things,
                named by what they show, and wallpapers of lomiri and ukui
    imagenet    one photograph of each class: the repository imagenet-sample-images
    wallpapers  opencv-doc, gnome-backgrounds, mate-backgrounds, plasma-workspace-wallpapers

Fitted is on every other picture and query of each `--half`; the other ones test it, and `--test`
does as a whole. The libraries for that have 75 to 500 photos, of which as many are right as there
are, or at most four: what is looked for is rarer in a larger library, but not as much rarer as that
is larger. Each query counts with its 20 best different photos, the first ones most. Printed are
JSON objects: the constants, then for each test and size of library what came out, with 95 %
intervals by bootstrap over the queries. Larger libraries than there are pictures have each of them
several times, as a burst has (a cosine of 0.98); each burst counts once. `--kept` keeps vectors.
"""

import argparse
import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from photosearch.encoders.families.starter.starter import StarterEncoder
from photosearch.images import UnreadablePicture, open_picture
from photosearch.search.calibration import LEAST_REACH, ONE_TEXT, Calibration
from photosearch.search.probability import ANY, Evidence, Fit
from photosearch.search.reference_texts import REFERENCE_TEXTS
from photosearch.search.stacks import ALIKE
from photosearch.types import CLEAR, MAYBE, STARTER_ID, STRONG, PhotoIds, Vector, Vectors

SEED, DRAWS, BINS, BEST = 7, 200, 10, 20
SIZES, RIGHT, ROUNDS = (75, 150, 300, 500), (4, None), 2
LIBRARIES = (150, 1500, 30_000)
_RIDGE, _STEPS = 2e-3, 30
SUFFIXES = {".jpg", ".jpeg", ".png", ".webp"}
Numbers = NDArray[np.float64]
Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class Photos:
    """A source of photos."""

    names: NDArray[np.str_]
    rows: Vectors

    def __len__(self) -> int:
        return len(self.rows)

    def sample(self, count: int) -> Vectors:
        return self.rows[:: max(1, -(-len(self.rows) // count))]

    def search(self, vector: Vector, k: int, allowed: object = None) -> tuple[PhotoIds, Vector]:
        raise NotImplementedError

    def vectors(self, photo_ids: PhotoIds) -> tuple[PhotoIds, Vectors]:
        raise NotImplementedError

    def some(self, places: NDArray[np.int64]) -> "Photos":
        return Photos(self.names[places], self.rows[places])


@dataclass(frozen=True)
class Asked:
    """A query: of each photo whether it is right, and whether it doesn't count."""

    vector: Vector
    right: Mask
    unsure: Mask
    is_absent: bool


class Encoded:
    """Vectors, kept in a file if one is named."""

    def __init__(self, kept: Path | None) -> None:
        self._kept, self._encoder = kept, StarterEncoder()
        self._known: dict[str, NDArray] = {}  # type: ignore[type-arg]
        if kept and kept.exists():
            with np.load(kept) as stored:
                self._known = dict(stored)

    def photos(self, folder: Path) -> Photos:
        key = folder.name
        if f"{key}.names" not in self._known:
            names, rows = zip(*self._read(folder), strict=True)
            self._keep({f"{key}.names": np.array(names), f"{key}.rows": np.concatenate(rows)})
        return Photos(self._known[f"{key}.names"], self._known[f"{key}.rows"])

    def _read(self, folder: Path) -> Iterator[tuple[str, Vectors]]:
        for path in sorted(p for p in folder.iterdir() if p.suffix.lower() in SUFFIXES):
            try:
                picture = open_picture(path.read_bytes(), 2 * self._encoder.input_size)[0]
            except UnreadablePicture:
                continue
            yield path.name, self._encoder.encode_pictures([self._encoder.preprocess(picture)])

    def texts(self, texts: Sequence[str]) -> Vectors:
        key = "\n".join(texts)[:60]
        if key not in self._known or len(self._known[key]) != len(texts):
            self._keep({key: self._encoder.encode_texts(texts)})
        return self._known[key]

    def _keep(self, more: dict[str, NDArray]) -> None:  # type: ignore[type-arg]
        self._known |= more
        if self._kept:
            np.savez(self._kept, **self._known)  # type: ignore[arg-type]


def asked(labels: Path, photos: Photos, encoded: Encoded) -> list[Asked]:
    lines = [line.split("\t") for line in labels.read_text("utf-8").splitlines() if line.strip()]
    parts = [(*line, "", "")[:3] for line in lines]
    vectors = encoded.texts([text for text, _, _ in parts])
    found = []
    for (_, right, unsure), vector in zip(parts, vectors, strict=True):
        fits = _named(photos, right)
        found.append(Asked(vector, fits, _named(photos, unsure) & ~fits, not right))
    return [one for one in found if one.is_absent or one.right.any()]


def _named(photos: Photos, pattern: str) -> Mask:
    return np.array([bool(pattern and re.search(pattern, name)) for name in photos.names])


def best(photos: Photos, scores: Vector, most: int) -> NDArray[np.int64]:
    """The places of the best, of a burst the first alone."""
    kept: list[int] = []
    for place in np.argsort(-scores)[: 50 * most].tolist():
        if not kept or (photos.rows[kept] @ photos.rows[place]).max() < ALIKE:
            kept.append(place)
        if len(kept) == most:
            break
    return np.array(kept, dtype=np.int64)


def rows(evidence: Evidence) -> Numbers:
    """One a photo, one column for each constant of a `Fit`."""
    parts = (evidence.excess, evidence.deviations, evidence.scores)
    size = np.full(len(evidence.scores), np.log10(evidence.different / 1000))
    return np.stack([np.ones(len(size)), parts[0], parts[1], size, parts[2]], axis=1)


def calibration(photos: Photos, encoded: Encoded, fit: Fit = ANY) -> Calibration:
    texts = encoded.texts(REFERENCE_TEXTS)
    return Calibration(photos, lambda: texts, LEAST_REACH[STARTER_ID], fit)


def examples(
    photos: Photos, queries: Sequence[Asked], encoded: Encoded
) -> tuple[Numbers, Numbers, Numbers]:
    """Evidence, whether it is right, and how much it counts."""
    rng = np.random.default_rng(SEED)
    found: list[tuple[Numbers, Numbers, Numbers]] = []
    for size in SIZES:
        for most in RIGHT * ROUNDS:
            drawn = rng.permutation(len(photos))[:size]
            library = calibration(photos.some(drawn), encoded)
            found += [_examples(photos, one, drawn, most, library, rng) for one in queries]
    x, y, w = zip(*found, strict=True)
    return np.concatenate(x), np.concatenate(y), np.concatenate(w)


def _examples(
    photos: Photos,
    one: Asked,
    drawn: NDArray[np.int64],
    most: int | None,
    library: Calibration,
    rng: np.random.Generator,
) -> tuple[Numbers, Numbers, Numbers]:
    wrong = drawn[~one.right[drawn] & ~one.unsure[drawn]]
    right_ones = drawn[one.right[drawn]] if most is None else np.flatnonzero(one.right)
    places = np.concatenate([rng.permutation(right_ones)[:most], wrong])
    scores = photos.rows[places] @ one.vector
    first = best(photos.some(places), scores, BEST)
    evidence = library.evidence(one.vector, scores[first], ONE_TEXT)
    right = one.right[places[first]].astype(float)
    weights = 1 / np.arange(1, len(first) + 1)
    return rows(evidence), right, weights / weights.sum()


def fitted(x: Numbers, y: Numbers, w: Numbers, columns: Sequence[int]) -> Fit:
    """By least logarithmic loss, with a little weight against large constants."""
    used = x[:, columns]
    middle, spread = used.mean(axis=0), used.std(axis=0)
    middle[0], spread[0] = 0, 1
    scaled = (used - middle) / spread

    found = np.zeros(len(columns))
    ridge = np.diag([0.0, *[_RIDGE] * (len(columns) - 1)])
    for _ in range(_STEPS):  # Newton's
        chance = 1 / (1 + np.exp(-(scaled @ found)))
        slope = scaled.T @ (w * (y - chance)) / w.sum() - ridge @ found
        curve = (scaled.T * (w * chance * (1 - chance))) @ scaled / w.sum() + ridge
        found += np.linalg.solve(curve, slope)
    constants = np.zeros(5)
    constants[list(columns)] = found / spread
    constants[0] -= float((found[1:] * middle[1:] / spread[1:]).sum())
    base, excess, deviations, size, scores = (round(float(c), 3) for c in constants)
    return Fit(base, excess, deviations, size, scores)


@dataclass(frozen=True)
class Outcome:
    """Of one query, its best different photos first."""

    match: Numbers
    right: Mask
    missed: int
    """Right photos that aren't among those."""
    is_absent: bool


def outcome(photos: Photos, one: Asked, library: Calibration) -> Outcome:
    counted = np.flatnonzero(~one.unsure)
    scores = photos.rows[counted] @ one.vector
    first = best(photos.some(counted), scores, 200)
    match = library.matches(one.vector, scores[first], ONE_TEXT)
    assert match is not None
    right = one.right[counted[first]]
    different = len(best(photos.some(np.flatnonzero(one.right)), scores[one.right[counted]], 200))
    return Outcome(match, right, max(0, different - int(right.sum())), one.is_absent)


def calibration_error(outcomes: Sequence[Outcome]) -> float:
    """The expected one, over ten bins, of each query's best 20."""
    match = np.concatenate([one.match[:BEST] for one in outcomes])
    right = np.concatenate([one.right[:BEST] for one in outcomes])
    bins = (match * BINS).astype(int).clip(max=BINS - 1)
    gaps = [
        (bins == n).sum() * abs(match[bins == n].mean() - right[bins == n].mean())
        for n in range(BINS)
        if (bins == n).any()
    ]
    return float(sum(gaps) / len(match))


def first_error(outcomes: Sequence[Outcome]) -> float:
    """That of the best one alone."""
    return calibration_error([Outcome(o.match[:1], o.right[:1], 0, o.is_absent) for o in outcomes])


def share(of: Callable[[Outcome], float | None]) -> Callable[[Sequence[Outcome]], float]:
    def mean(outcomes: Sequence[Outcome]) -> float:
        known = [value for one in outcomes if (value := of(one)) is not None]
        return float(np.mean(known)) if known else float("nan")

    return mean


def _precision(one: Outcome) -> float | None:
    shown = one.match >= STRONG
    return float(one.right[shown].mean()) if shown.any() and not one.is_absent else None


def _recall(one: Outcome) -> float | None:
    if one.is_absent:
        return None
    every = int(one.right.sum()) + one.missed
    return float((one.match[one.right] >= STRONG).sum() / max(1, every))


def _found(one: Outcome) -> float | None:
    return None if one.is_absent else float((one.match[one.right] >= STRONG).any())


def _denied(one: Outcome) -> float | None:
    """Right first, and still "no clear match"."""
    return float(one.match[0] < MAYBE) if not one.is_absent and one.right[0] else None


def _quiet(cut: float) -> Callable[[Outcome], float | None]:
    return lambda one: float(one.match[0] < cut) if one.is_absent else None


MEASURES: dict[str, Callable[[Sequence[Outcome]], float]] = {
    "calibration_error": calibration_error,
    "calibration_error_of_the_first": first_error,
    "precision": share(_precision),
    "recall": share(_recall),
    "present_with_a_right_good_hit": share(_found),
    "present_right_first": share(lambda o: None if o.is_absent else float(o.right[0])),
    "right_first_but_denied": share(_denied),
    "absent_without_a_clear_hit": share(
        lambda o: float(o.match[0] < CLEAR) if o.is_absent else None
    ),
    "absent_without_a_good_hit": share(
        lambda o: float(o.match[0] < STRONG) if o.is_absent else None
    ),
}


def report(name: str, size: int, outcomes: Sequence[Outcome]) -> None:
    rng = np.random.default_rng(SEED)
    facts: dict[str, object] = {
        "test": name,
        "photos": size,
        "present": sum(not one.is_absent for one in outcomes),
        "absent": sum(one.is_absent for one in outcomes),
    }
    draws = rng.integers(0, len(outcomes), (DRAWS, len(outcomes)))
    for measure, of in MEASURES.items():
        drawn = [of([outcomes[n] for n in draw]) for draw in draws.tolist()]
        low, high = np.nanquantile(drawn, [0.025, 0.975])
        facts[measure] = [round(float(value), 3) for value in (of(outcomes), low, high)]
    print(json.dumps(facts), flush=True)


def in_bursts(count: int, size: int) -> NDArray[np.int64]:
    """The places of `size` photos, each as often as it takes."""
    rng = np.random.default_rng(SEED)
    return np.resize(rng.permutation(count)[: min(count, size)], size)


def shaken(rows_: Vectors, original: int) -> Vectors:
    """All but the first `original` a little changed."""
    rng = np.random.default_rng(SEED)
    noise = rng.standard_normal(rows_.shape, dtype=np.float32)
    noise[:original] = 0
    moved = rows_ + 0.2 * noise / np.sqrt(rows_.shape[1])
    result: Vectors = moved / np.linalg.norm(moved, axis=1, keepdims=True)
    return result


def test(name: str, photos: Photos, queries: Sequence[Asked], encoded: Encoded, fit: Fit) -> None:
    for size in dict.fromkeys((min(LIBRARIES[0], len(photos)), len(photos), *LIBRARIES[1:])):
        places = in_bursts(len(photos), size)
        held = Photos(photos.names[places], shaken(photos.rows[places], len(photos)))
        library = calibration(held, encoded, fit)
        there = [
            Asked(one.vector, one.right[places], one.unsure[places], one.is_absent)
            for one in queries
            if one.is_absent or one.right[places].any()
        ]
        report(name, size, [outcome(held, one, library) for one in there])


def halved(photos: Photos, queries: Sequence[Asked], half: int) -> tuple[Photos, list[Asked]]:
    """Every other picture, and every other query that finds any there."""
    rng = np.random.default_rng(SEED)
    places = np.sort(rng.permutation(len(photos))[half::2])
    asked_ = [
        Asked(one.vector, one.right[places], one.unsure[places], one.is_absent)
        for one in queries[half::2]
    ]
    return photos.some(places), [one for one in asked_ if one.is_absent or one.right.any()]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("--half", "--test"):
        parser.add_argument(name, nargs=2, action="append", type=Path, default=[])
    parser.add_argument("--kept", type=Path)
    options = parser.parse_args()
    encoded, place = Encoded(options.kept), Path(__file__).with_name("match")
    sets = {}
    for labels, folder in (*options.half, *options.test):
        photos = encoded.photos(folder)
        sets[labels.stem] = photos, asked(place / labels, photos, encoded)
    halves = [labels.stem for labels, _ in options.half]
    found = [examples(*halved(*sets[name], 0), encoded) for name in halves]
    x, y, w = (np.concatenate(part) for part in zip(*found, strict=True))
    fits = {
        "": fitted(x, y, w, (0, 1, 2, 3, 4)),
        ", scores not used": fitted(x, y, w, (0, 1, 2, 3)),
    }
    print(
        json.dumps({"fitted on": halves} | {f"fit{kind}": repr(fit) for kind, fit in fits.items()})
    )
    for kind, fit in fits.items():
        for name, (photos, queries) in sets.items():
            held = halved(photos, queries, 1) if name in halves else (photos, queries)
            test(name + kind, *held, encoded, fit)


if __name__ == "__main__":
    main()
