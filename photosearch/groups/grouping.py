"""A library's vectors -> its groups; newcomers -> the groups they join."""

from collections.abc import Sequence
from functools import partial

import numpy as np

from photosearch.clustering import Checkpoint, Labels, Rows, nearest_centre, nothing
from photosearch.groups.group_names import Namer
from photosearch.groups.levels import levels, radii, sums_of, unit
from photosearch.types import Grouping, GroupRow, PhotoIds, Vector, Vectors

SAMPLE = 1024


def grouped(
    photo_ids: PhotoIds,
    vectors: Vectors,
    model: str,
    words: Vectors | None,
    checkpoint: Checkpoint = nothing,
) -> tuple[Grouping, list[GroupRow]]:
    """All groups of these photos, shapes (count,) and (count, dimension).

    Works within `vectors`, which are something else afterwards: there may be 200 MB of them.
    `words`: the vectors of `vocabulary.WORDS`; None if the model reads no text.
    """
    sample = vectors[:: max(1, -(-len(vectors) // SAMPLE))].copy()
    mean = vectors.mean(axis=0) if len(vectors) else np.zeros(vectors.shape[1], np.float32)
    lengths = _centre(vectors, mean)
    found = levels(vectors, checkpoint)
    rows: list[GroupRow] = []
    kept: dict[bytes, GroupRow] = {}
    for level, labels in enumerate(found):
        checkpoint()
        for row in _rows(photo_ids, vectors, labels, level, kept):
            kept[row.members.tobytes()] = row
            rows.append(row)
    if words is not None and rows:
        namer = Namer(sample, words)
        for row in rows:
            checkpoint()
            own = np.searchsorted(photo_ids, row.members)
            row.words = namer.name(len(own), partial(_as_made, vectors, lengths, mean, own))
    return Grouping(model, len(found), mean, len(photo_ids), photo_ids), rows


def _as_made(vectors: Vectors, lengths: Vector, mean: Vector, own: Rows, part: slice) -> Vectors:
    """Some of the vectors as the model made them, before the mean was taken off."""
    made: Vectors = vectors[own[part]] * lengths[own[part], None] + mean
    return made


def joining(
    vectors: Vectors, mean: Vector, groups: Sequence[GroupRow], members: Sequence[PhotoIds]
) -> list[tuple[int, int]]:
    """Pairs of a newcomer's row and the place of a group that it joins.

    It joins the nearest of the smallest groups if it is within its radius, or else the nearest of
    the next level; and whatever its group is a part of. `members`: of each of the groups.
    """
    _centre(vectors := vectors.copy(), mean)
    nearest = np.full(len(vectors), -1)
    for level in (1, 0):
        here = [n for n, row in enumerate(groups) if row.finest <= level <= row.coarsest]
        here += [n for n, row in enumerate(groups) if row.finest < 0]
        if here:
            own, score = nearest_centre(vectors, np.stack([groups[n].centre for n in here]))
            within = score >= np.array([groups[n].radius for n in here])[own]
            nearest[within] = np.array(here)[own[within]]
    above = {n: _above(n, groups, members) for n in np.unique(nearest[nearest >= 0]).tolist()}
    return [
        (row, place)
        for row, number in enumerate(nearest.tolist())
        if number >= 0
        for place in above[number]
    ]


def _above(number: int, groups: Sequence[GroupRow], members: Sequence[PhotoIds]) -> list[int]:
    """A group, and those that it is a part of: they hold the very photo in its middle."""
    own = groups[number]
    return [number] + [
        n
        for n, row in enumerate(groups)
        if own.coarsest >= 0 and row.finest > own.coarsest and own.cover in members[n]
    ]


def _centre(vectors: Vectors, mean: Vector) -> Vector:
    """Takes the mean off and makes unit length, in place; how long they were then."""
    lengths = np.empty(len(vectors), np.float32)
    for start in range(0, len(vectors), 4096):
        part = slice(start, start + 4096)
        rows = vectors[part] - mean
        lengths[part] = np.linalg.norm(rows, axis=1)
        vectors[part] = unit(rows)
    return lengths


def _rows(
    photo_ids: PhotoIds,
    vectors: Vectors,
    labels: Labels,
    level: int,
    before: dict[bytes, GroupRow],
) -> list[GroupRow]:
    """The groups that a level has and finer ones haven't; those they have are there longer."""
    sums, sizes = sums_of(vectors, labels)
    if not len(sizes):
        return []
    centres = unit(sums)
    radius = radii(vectors, labels, centres)
    order = np.argsort(labels, kind="stable")[int((labels < 0).sum()) :]
    rows = []
    for number, own in enumerate(np.split(order, np.cumsum(sizes)[:-1])):
        members = photo_ids[own]
        if same := before.get(members.tobytes()):
            same.coarsest = level
            continue
        cover = int(members[int(np.argmax(vectors[own] @ centres[number]))])
        rows.append(GroupRow(members, centres[number], float(radius[number]), level, level, cover))
    return rows
