"""How well faces are told apart, and how fast: JSON on standard output.

    python tests/benchmarks/faces.py LABELLED... [--strangers DIR]

Each LABELLED directory has a directory for each person, with pictures of that person alone (of
several faces the largest counts). Faces in different LABELLED directories aren't compared pairwise,
as somebody may be in both. `--strangers` holds pictures of other people, who only take part in the
grouping. How sure a share is stands beside it: the 95 % interval of Wilson (1927).
"""

import argparse
import json
import math
import time
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import numpy as np
from PIL import Image

from photosearch.catalogue import FaceVectors
from photosearch.faces import DLIB, Face, FaceFinder
from photosearch.people.face_grouping import clusters, distances, group_faces
from photosearch.types import Said

_THRESHOLDS = (0.4, 0.45, 0.5, 0.55, 0.6, 0.65)
_PICTURES = (".jpg", ".jpeg", ".png", ".pgm")


def _largest(finder: FaceFinder, picture: Image.Image) -> Face | None:
    faces = finder.find(picture)
    return max(faces, key=lambda f: f.region.right - f.region.left, default=None)


def _read(root: Path) -> Iterator[tuple[str, Image.Image]]:
    for path in sorted(root.rglob("*")):
        if path.suffix.lower() in _PICTURES:
            with Image.open(path) as picture:
                yield path.parent.name, picture.convert("RGB")


def _wilson(hits: int, of: int) -> list[float]:
    if not of:
        return [0.0, 1.0]
    z, share = 1.96, hits / of
    middle, width = (
        share + z * z / (2 * of),
        z * math.sqrt(share * (1 - share) / of + z * z / (4 * of * of)),
    )
    return [round((middle + sign * width) / (1 + z * z / of), 4) for sign in (-1, 1)]


def _pairs(who: list[str], far: np.ndarray) -> dict[str, list[float]]:
    same = [far[i, j] for i, j in combinations(range(len(who)), 2) if who[i] == who[j]]
    other = [far[i, j] for i, j in combinations(range(len(who)), 2) if who[i] != who[j]]
    return {"same": [float(x) for x in same], "other": [float(x) for x in other]}


def _verification(same: list[float], other: list[float]) -> list[dict[str, object]]:
    rows = []
    for limit in _THRESHOLDS:
        missed, wrong = sum(x >= limit for x in same), sum(x < limit for x in other)
        rows.append(
            {
                "below": limit,
                "same person missed": round(missed / max(1, len(same)), 4),
                "same person missed, 95 %": _wilson(missed, len(same)),
                "other people taken": round(wrong / max(1, len(other)), 5),
                "other people taken, 95 %": _wilson(wrong, len(other)),
            }
        )
    return rows


def _grouping(who: list[str], vectors: np.ndarray) -> dict[str, object]:
    """Pairwise, over all faces: strangers count as one person each."""
    groups = clusters(vectors, np.arange(len(vectors)))
    group_of = {int(row): number for number, rows in enumerate(groups) for row in rows}
    together = [(i, j) for i, j in combinations(range(len(who)), 2) if group_of[i] == group_of[j]]
    right = sum(who[i] == who[j] for i, j in together)
    truth = sum(who[i] == who[j] for i, j in combinations(range(len(who)), 2))
    return {
        "faces": len(who),
        "people": len(set(who)),
        "groups of two or more": sum(len(rows) > 1 for rows in groups),
        "pairs put together": len(together),
        "precision": round(right / max(1, len(together)), 4),
        "recall": round(right / max(1, truth), 4),
    }


def _giving(who: list[str], vectors: np.ndarray) -> dict[str, object]:
    """Each face to the person whose other faces are all confirmed; and where nobody confirmed the
    right one."""
    ids, names = np.arange(1, len(who) + 1), sorted(set(who))
    people = np.array([names.index(one) + 1 for one in who])
    counts = dict.fromkeys(("rightly", "wrongly", "suggested", "strangers given", "of"), 0)
    for place, person in enumerate(people.tolist()):
        said = np.full(len(who), int(Said.IS))
        said[place] = int(Said.NOTHING)
        found = group_faces(FaceVectors(ids, ids, people, said, vectors))
        given = found.members.get(place + 1)
        counts["rightly"] += given == person
        counts["wrongly"] += given not in (None, person)
        counts["suggested"] += found.maybe.get(place + 1) == person
        others = np.where(people == person, int(Said.IGNORED), said)
        others[place] = int(Said.NOTHING)
        unknown = group_faces(FaceVectors(ids, ids, people, others, vectors))
        counts["strangers given"] += place + 1 in unknown.members
        counts["of"] += 1
    return counts | {"wrongly, 95 %": _wilson(counts["wrongly"], counts["of"])}


def _speed(finder: FaceFinder) -> dict[str, float]:
    from skimage import data

    empty, face = (Image.fromarray(p()) for p in (data.coffee, data.astronaut))
    found = finder.find(face)[0]

    def spent(work: object, times: int = 10) -> float:
        begun = time.process_time()
        for _ in range(times):
            work()  # type: ignore[operator]
        return round((time.process_time() - begun) / times * 1000, 1)

    return {
        "CPU ms to look for faces": spent(lambda: finder.find(empty)),
        "CPU ms for the vector of one": spent(lambda: finder.vector(face, found)),
    }


def main() -> None:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("labelled", nargs="*", type=Path)
    arguments.add_argument("--strangers", type=Path)
    asked, finder = arguments.parse_args(), FaceFinder()
    who, rows, missed = list[str](), list[np.ndarray](), 0
    same, other = list[float](), list[float]()
    for root in asked.labelled:
        begin = len(rows)
        for person, picture in _read(root):
            face = _largest(finder, picture)
            missed += face is None
            if face is not None:
                who.append(f"{root.name}/{person}")
                rows.append(finder.vector(picture, face))
        vectors = np.stack(rows[begin:])
        pairs = _pairs(who[begin:], distances(vectors, vectors))
        same += pairs["same"]
        other += pairs["other"]
    for number, (_, picture) in enumerate(_read(asked.strangers) if asked.strangers else ()):
        for place, face in enumerate(finder.find(picture)):
            who.append(f"stranger {number}/{place}")
            rows.append(finder.vector(picture, face))
    limits = {"sure": DLIB.sure, "perhaps": DLIB.perhaps}
    report: dict[str, object] = {"speed": _speed(finder), "limits": limits}
    if rows:
        report |= {
            "faces": len(rows),
            "not found": missed,
            "pairs of one person": len(same),
            "pairs of two": len(other),
            "farthest of one person": round(max(same), 3),
            "nearest of two": round(min(other), 3),
            "verification": _verification(same, other),
            "grouping": _grouping(who, np.stack(rows)),
            "given to somebody": _giving(who, np.stack(rows)),
        }
    print(json.dumps(report, indent=2))


if __name__ == "__main__":
    main()
