"""Where good hits end: how many of the right photos are above the cut-off, and how many others.

    python tests/benchmarks/cut_off.py LABELS [--model ID --library DIR]

LABELS has a line for each query: its text, a tab, the photos that show it (their names below the
file's own folder, with commas between), a tab, photos that may pass for it and count neither way.
A query without photos asks for what isn't there. The photos are indexed with the starter, or with
a model of another library. Each line printed is a JSON object for one cut-off: precision and
recall (means over the queries that found something, and over all), found (queries for what is
there with a right hit), quiet (queries for what isn't there without any hit).
"""

import argparse
import json
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.types import STRONG, Query, TextTerm

CUTS = (0.3, 0.4, STRONG, 0.6, 0.7, 0.8)


@dataclass
class Asked:
    right: set[str]
    unsure: set[str]
    matches: dict[str, float]

    def shown(self, cut: float) -> set[str]:
        return {name for name, match in self.matches.items() if match >= cut} - self.unsure

    def precision(self, cut: float) -> float | None:
        shown = self.shown(cut)
        return len(shown & self.right) / len(shown) if shown else None

    def recall(self, cut: float) -> float:
        return len(self.shown(cut) & self.right) / len(self.right)


def ask(library: Library, folder: Path, line: str) -> Asked:
    text, right, unsure = (*line.split("\t"), "", "")[:3]
    hits = library.search.ask(Query((TextTerm(text),), 10**6)).hits
    matches = {str(hit.path.relative_to(folder)): hit.match or 0.0 for hit in hits}
    rights = {name for name in right.split(",") if name}
    return Asked(rights, {name for name in unsure.split(",") if name} - rights, matches)


def report(asked: list[Asked], cut: float, photos: int) -> None:
    there = [one for one in asked if one.right]
    absent = [one for one in asked if not one.right]
    precisions = [p for one in there if (p := one.precision(cut)) is not None]
    line = {
        "photos": photos,
        "cut": cut,
        "precision": round(float(np.mean(precisions)), 3) if precisions else None,
        "recall": round(float(np.mean([one.recall(cut) for one in there])), 3),
        "found": f"{sum(one.recall(cut) > 0 for one in there)}/{len(there)}",
        "quiet": f"{sum(not one.shown(cut) for one in absent)}/{len(absent)}",
    }
    print(json.dumps(line))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("labels", type=Path)
    parser.add_argument("--model")
    parser.add_argument("--library", type=Path, help="one that has the model; photos are added")
    options = parser.parse_args()
    folder = options.labels.resolve().parent
    lines = [line for line in options.labels.read_text("utf-8").splitlines() if line.strip()]
    with (
        tempfile.TemporaryDirectory() as place,
        Library.open(options.library or Path(place), options.model) as library,
    ):
        library.folders.add(folder)
        library.index.run(Job())
        asked = [ask(library, folder, line) for line in lines]
        for cut in CUTS:
            report(asked, cut, library.photos.counts()[0])


if __name__ == "__main__":
    main()
