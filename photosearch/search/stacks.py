"""Near-identical hits of one burst -> one hit."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import numpy as np

from photosearch.types import Hit, Vector

BURST = timedelta(seconds=60)
"""Photos of one burst were taken no longer than this apart."""
ALIKE = 0.9
"""The least cosine similarity of two photos of one burst."""
SAME = 0.999
"""From here on two photos are copies of one picture, whenever they were taken."""


def stack(hits: Sequence[Hit], vectors: dict[int, Vector], taken: dict[int, datetime]) -> list[Hit]:
    """Each hit joins the first one it is near-identical to; the order stays.

    `taken` lacks photos whose camera gave no time: those join only what they are a copy of.
    """
    leaders: list[Hit] = []
    members: dict[int, list[Hit]] = {}
    for hit in hits:
        leader = _leader(hit, leaders, vectors, taken)
        if leader is None:
            leaders.append(hit)
        else:
            members.setdefault(leader.photo_id, []).append(hit)
    return [replace(hit, stack=tuple(members.get(hit.photo_id, ()))) for hit in leaders]


def _leader(
    hit: Hit, leaders: Sequence[Hit], vectors: dict[int, Vector], taken: dict[int, datetime]
) -> Hit | None:
    if hit.photo_id not in vectors or not leaders:
        return None
    known = [leader for leader in leaders if leader.photo_id in vectors]
    rows = np.array([vectors[leader.photo_id] for leader in known])
    likeness = rows @ vectors[hit.photo_id] if known else np.empty(0)
    for leader, similarity in zip(known, likeness.tolist(), strict=True):
        if similarity >= SAME or (similarity >= ALIKE and _together(hit, leader, taken)):
            return leader
    return None


def _together(one: Hit, other: Hit, taken: dict[int, datetime]) -> bool:
    times = taken.get(one.photo_id), taken.get(other.photo_id)
    return times[0] is not None and times[1] is not None and abs(times[0] - times[1]) <= BURST
