"""Which of the new groups is which of the old: so a group keeps its id, and what it was given.

The pairs that share most of their photos (Jaccard's index) are the same group; those that the
person named or hid choose first. A touched group never loses a photo by it and never goes: it
keeps its photos, and gains those of its successor that belong to no other touched one.
"""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from photosearch.types import GroupRow

SAME = 0.3
"""The least overlap of two versions of one group."""


def settle(old: Sequence[GroupRow], new: Sequence[GroupRow]) -> list[GroupRow]:
    """The new groups, with the ids of the old ones they go on; and touched ones that have none."""
    heirs = _pairs(old, new)
    touched = [row for row in old if row.is_touched]
    kept = []
    for number, row in enumerate(new):
        before = heirs.get(number)
        kept.append(row if before is None else _going_on(before, row, touched))
    succeeded = {before.id for before in heirs.values()}
    left = [replace(row, finest=-1, coarsest=-1) for row in touched if row.id not in succeeded]
    return [*kept, *left]


def _going_on(before: GroupRow, row: GroupRow, touched: Sequence[GroupRow]) -> GroupRow:
    same = replace(row, id=before.id, name=before.name, hidden=before.hidden)
    if not before.is_touched:
        return same
    others = [other.members for other in touched if other.id != before.id]
    gained = np.setdiff1d(row.members, np.concatenate([np.empty(0, np.int64), *others]))
    return replace(same, members=np.union1d(before.members, gained))


def _pairs(old: Sequence[GroupRow], new: Sequence[GroupRow]) -> dict[int, GroupRow]:
    """The old group of each new one that goes on one, by the new one's place."""
    found: dict[int, GroupRow] = {}
    gone: set[int] = set()
    for _, _, was, now in sorted(_overlaps(old, new), key=lambda pair: pair[:2], reverse=True):
        if now not in found and was not in gone:
            found[now] = old[was]
            gone.add(was)
    return found


def _overlaps(
    old: Sequence[GroupRow], new: Sequence[GroupRow]
) -> list[tuple[bool, float, int, int]]:
    """Whether the old one is touched, its overlap, and the places of both, where it is enough."""
    where: dict[int, list[int]] = {}
    for number, row in enumerate(new):
        for photo in row.members.tolist():
            where.setdefault(photo, []).append(number)
    pairs = []
    for was, row in enumerate(old):
        numbers = [number for photo in row.members.tolist() for number in where.get(photo, ())]
        for now, shared in enumerate(np.bincount(np.array(numbers, dtype=np.int64)).tolist()):
            overlap = shared / max(1, len(row.members) + len(new[now].members) - shared)
            if overlap >= SAME:
                pairs.append((row.is_touched, overlap, was, now))
    return pairs
