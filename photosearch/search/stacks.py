"""Near-identical hits of one burst -> one hit."""

from collections.abc import Mapping, Sequence
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

_BLOCK = 256
_Alike = dict[int, list[tuple[int, float]]]
"""For each place the earlier ones that are near-identical, in order, and how much so."""


def stack(hits: Sequence[Hit], vectors: dict[int, Vector], taken: dict[int, datetime]) -> list[Hit]:
    """Each hit joins the first one it is near-identical to; the order stays."""
    behind = joined([hit.photo_id for hit in hits], vectors, taken)
    stacks = {place: tuple(hits[other] for other in others) for place, others in behind.items()}
    return [replace(hits[place], stack=stacked) for place, stacked in stacks.items()]


def joined(
    photo_ids: Sequence[int], vectors: Mapping[int, Vector], taken: Mapping[int, datetime]
) -> dict[int, list[int]]:
    """The places of those that lead, in order, and of those that joined each.

    `taken` lacks photos whose camera gave no time: those join only what they are a copy of.
    """
    members: dict[int, list[int]] = {}
    alike = _alike([vectors.get(photo_id) for photo_id in photo_ids])
    for place, photo_id in enumerate(photo_ids):
        for earlier, similarity in alike.get(place, ()):
            is_same = similarity >= SAME or _together(photo_id, photo_ids[earlier], taken)
            if earlier in members and is_same:
                members[earlier].append(place)
                break
        else:
            members[place] = []
    return members


def _alike(vectors: Sequence[Vector | None]) -> _Alike:
    places = [place for place, vector in enumerate(vectors) if vector is not None]
    rows = np.array([vector for vector in vectors if vector is not None])
    alike: _Alike = {}
    for start in range(0, len(rows), _BLOCK):
        likeness = rows[start : start + _BLOCK] @ rows[: start + _BLOCK].T
        for row, column in np.argwhere(likeness >= ALIKE).tolist():
            if column < start + row:
                pair = places[column], float(likeness[row, column])
                alike.setdefault(places[start + row], []).append(pair)
    return alike


def _together(one: int, other: int, taken: Mapping[int, datetime]) -> bool:
    times = taken.get(one), taken.get(other)
    return times[0] is not None and times[1] is not None and abs(times[0] - times[1]) <= BURST
