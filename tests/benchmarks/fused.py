"""How well words and looks are ranked together: JSON and a table on standard output.

    python tests/benchmarks/fused.py [--photos DIR] [--keep DIR] [--seed 1]

Builds a library of the photos in fused_set.toml, found in scikit-image, scikit-learn, matplotlib
and in DIR (what opencv-doc, gnome-backgrounds, mate-backgrounds and plasma-workspace-wallpapers
have; photos and queries that lack a picture are left out and told), reads the text in them, and
asks its queries three times: as a person types them, of words alone, of looks alone. nDCG at 10 by
kind of query, over each half, those that were written later, and all, with 95 % intervals (10,000
bootstrap samples of the queries), and those of the differences. Known items are all names and
captions of the library: how many are first when they are typed. `--keep` builds the library there,
or takes the one that is there.
"""

import argparse
import json
import tempfile
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from photosearch.catalogue import Catalogue
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.paths import LibraryPaths
from photosearch.query_text import parse
from photosearch.search.fusing import telling
from photosearch.search.word_filter import by_words
from photosearch.types import By, Query, TextTerm
from support.photos.described import Described, write

_SET = tomllib.loads(Path(__file__).with_name("fused_set.toml").read_text("utf-8"))
_PACKAGES = {
    "skimage": "data",
    "sklearn": "datasets/images",
    "matplotlib": "mpl-data/sample_data",
}
_GRADES = {"right": 3, "good": 2, "fair": 1}
_DEPTH = 10
_WAYS = ("fused", "words", "looks")
Ranking = Sequence[str]
"""Paths below the folder of photos, best first."""


def sources(more: Path | None) -> dict[str, Path]:
    """Each name of `from` and the only picture whose name has it."""
    every = [path for place in (*_bundled(), *([more] if more else [])) for path in place.iterdir()]
    pictures = [path for path in every if "contents-screenshot" not in path.name]
    kinds = {".png", ".jpg", ".jpeg", ".webp"}
    return {
        name: found[0]
        for name in {photo["from"] for photo in _SET["photos"]}
        if (found := [p for p in pictures if name in p.name and p.suffix.lower() in kinds])
    }


def _bundled() -> Iterator[Path]:
    """Where packages have pictures, those that are installed."""
    for name, below in _PACKAGES.items():
        spec = find_spec(name)
        if spec and spec.origin:
            yield Path(spec.origin).parent / below


def build(folder: Path, pictures: Mapping[str, Path]) -> None:
    for photo in _SET["photos"]:
        if photo["from"] in pictures:
            with Image.open(pictures[photo["from"]]) as picture:
                picture.draft("RGB", (2400, 2400))
                write(folder / photo["as"], _part(picture, photo.get("part")), _described(photo))


def _part(picture: Image.Image, part: Sequence[float] | None) -> Image.Image:
    left, top, right, bottom = part or (0, 0, 1, 1)
    width, height = picture.size
    box = (left * width, top * height, right * width, bottom * height)
    return picture.crop(tuple(map(round, box)))  # type: ignore[arg-type]


def _described(photo: Mapping[str, Any]) -> Described:
    names = ("caption", "keywords", "people", "place", "text")
    return Described(**{name: photo[name] for name in names if name in photo})


class Judge:
    """The grades of photos that are there."""

    def __init__(self, pictures: Mapping[str, Path]) -> None:
        self.photos = [photo for photo in _SET["photos"] if photo["from"] in pictures]
        self._subjects = {name: dict(_shown(text)) for name, text in _SET["subjects"]}

    def grades(self, query: Mapping[str, Any]) -> dict[str, int]:
        best: dict[str, int] = {}
        for word, most in _GRADES.items():
            for what in query.get(word, ()):
                for photo in self.photos:
                    grade = min(most, self._fits(photo, what))
                    if grade > best.get(photo["as"], 0):
                        best[photo["as"]] = grade
        return best

    def _fits(self, photo: Mapping[str, Any], what: str) -> int:
        """0 to 3: whether it is the photo, or how clearly it shows the subject."""
        if what.startswith("#"):
            shown = self._subjects[what[1:]]
            return max((grade for name, grade in shown.items() if _same(name, photo)), default=0)
        if what.startswith("="):
            return 3 * any(what[1:] in one.split("|") for one in photo.get("keywords", ()))
        if what.endswith("/"):
            return 3 * (what in photo["as"])
        return 3 * Path(photo["as"]).name.startswith(what)


def _shown(text: str) -> Iterator[tuple[str, int]]:
    for one in text.split(","):
        name, grade = one.rsplit(maxsplit=1)
        yield name.strip(), int(grade)


def _same(name: str, photo: Mapping[str, Any]) -> bool:
    return name in photo["from"] or photo["from"] in name


def gain(ranking: Ranking, grades: Mapping[str, int]) -> float:
    """Normalised discounted cumulative gain (Järvelin, Kekäläinen 2002) of the first ten."""
    got = [grades.get(path, 0) for path in ranking[:_DEPTH]]
    return _summed(got) / _summed(sorted(grades.values(), reverse=True)[:_DEPTH])


def _summed(grades: Sequence[int]) -> float:
    return float(sum((2**g - 1) / np.log2(n + 2) for n, g in enumerate(grades)))


@dataclass
class Asking:
    library: Library
    catalogue: Catalogue
    folder: Path

    def fused(self, text: str) -> Ranking:
        return self._ask(parse(text))

    def looks(self, text: str) -> Ranking:
        return self._ask(Query((TextTerm(text, by=By.LOOKS),)))

    def words(self, text: str) -> Ranking:
        found = by_words(self.catalogue, text, telling(text), None)
        some = self.catalogue.words.some(telling(text)).values()
        ids = list(found.photo_ids or (photo_id for one in some for photo_id in one.photo_ids))
        paths = self.catalogue.paths(ids)
        return [self._name(paths[photo_id][0]) for photo_id in ids]

    def _ask(self, query: Query) -> Ranking:
        return [self._name(hit.path) for hit in self.library.search.ask(query).hits]

    def _name(self, path: Path) -> str:
        return str(path.relative_to(self.folder))


def known_items(judge: Judge, ask: Callable[[str], Ranking]) -> dict[str, object]:
    """Names with and without their ends, and captions: is (one of) what is called so first?"""
    wanted: dict[str, set[str]] = {}
    for photo in judge.photos:
        name = Path(photo["as"])
        for text in {name.name, name.stem, photo.get("caption", "")} - {""}:
            wanted.setdefault(text, set()).add(photo["as"])
    missed = [text for text, right in wanted.items() if not ({*ask(text)[:1]} & right)]
    return {"asked": len(wanted), "first": 1 - len(missed) / len(wanted), "missed": missed}


def interval(values: Sequence[float], seed: int) -> tuple[float, float, float]:
    """The mean and its 95 % interval."""
    rows = np.array(values)
    picks = np.random.default_rng(seed).integers(0, len(rows), (10_000, len(rows)))
    low, high = np.percentile(rows[picks].mean(axis=1), [2.5, 97.5])
    return round(float(rows.mean()), 3), round(float(low), 3), round(float(high), 3)


def table(rows: Sequence[Mapping[str, Any]], seed: int) -> dict[str, dict[str, object]]:
    parts = dict[str, list[Mapping[str, Any]]]()
    for by in ("kind", "part"):
        for row in rows:
            parts.setdefault(row[by], []).append(row)
    parts["all"] = list(rows)
    return {name: _line(part, seed) for name, part in parts.items()}


def _line(part: Sequence[Mapping[str, Any]], seed: int) -> dict[str, object]:
    means = {way: interval([row[way] for row in part], seed) for way in _WAYS}
    better = {
        f"fused - {way}": interval([row["fused"] - row[way] for row in part], seed)
        for way in _WAYS[1:]
    }
    return {"queries": len(part), **means, **better}


def measure(asking: Asking, judge: Judge) -> list[dict[str, Any]]:
    rows = list[dict[str, Any]]()
    turns: dict[str, int] = {}
    for query in _SET["queries"]:
        if not (grades := judge.grades(query)):
            continue
        kind, text = query["kind"], query["text"]
        turns[kind] = turns.get(kind, 0) + 1
        scores = {way: gain(getattr(asking, way)(text), grades) for way in _WAYS}
        part = "later" if query.get("later") else f"half {2 - turns[kind] % 2}"
        rows.append({"kind": kind, "text": text, "part": part, **scores})
    return rows


def printed(lines: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    yield f"{'nDCG@10':18}{'n':>4}" + "".join(f"{way:>24}" for way in _WAYS)
    for name, line in lines.items():
        cells = (f"{m:9.3f} ({low:.3f}-{high:.3f})" for m, low, high in (line[w] for w in _WAYS))
        yield f"{name:18}{line['queries']:>4}" + "".join(f"{cell:>24}" for cell in cells)


def run(place: Path, more: Path | None, seed: int) -> None:
    pictures = sources(more)
    folder, judge = place / "photos", Judge(pictures)
    is_new = not folder.exists()
    if is_new:
        build(folder, pictures)
    with Library.open(place / "library", "starter") as library:
        if is_new:
            library.texts.switch(True)
            library.folders.add(folder)
            library.index.run(Job())
        catalogue = Catalogue(LibraryPaths(place / "library").catalogue)
        asking = Asking(library, catalogue, folder)
        rows = measure(asking, judge)
        known = known_items(judge, asking.fused)
        catalogue.close()
    lines = table(rows, seed)
    left_out = len(_SET["photos"]) - len(judge.photos), len(_SET["queries"]) - len(rows)
    report = {"left out": left_out, "known items": known, "nDCG": lines, "queries": rows}
    print(json.dumps(report, ensure_ascii=False))
    print(*printed(lines), f"known items first: {known['first']:.1%}", sep="\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=Path, help="a folder of more pictures")
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    if options.keep:
        options.keep.mkdir(parents=True, exist_ok=True)
        return run(options.keep.resolve(), options.photos, options.seed)
    with tempfile.TemporaryDirectory() as place:
        return run(Path(place).resolve(), options.photos, options.seed)


if __name__ == "__main__":
    main()
