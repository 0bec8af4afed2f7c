"""What the photos of each proposed pair are to each other.

First the time taken: two photos of two moments are two photos, however alike they look. Then the
pictures themselves, where the time doesn't say it.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photosearch.duplicates import picture_hash
from photosearch.duplicates.proposing import Checkpoint, Pairs, Rows, cosines
from photosearch.duplicates.same_picture import Look, Verdict, are_two_shots, judged
from photosearch.duplicates.union import Union

_TOGETHER = 2
"""Seconds between two photos of a burst, at most."""
_ZONE = 15 * 60
_FARTHEST = 14 * 3600
"""A clock that was set right, or another time zone: whole quarters of an hour, up to so much."""
_ALIKE = 0.9
"""The least cosine of a burst, and of similar photos."""
_WORTH = 0.8
"""The least cosine of a pair that is looked at although its hashes differ."""
_FEW, _SHARE = 2_000, 40
"""Of pairs whose hashes differ the nearest are looked at: so many, or one for so many photos. What
others have joined doesn't count."""

Verdicts = dict[tuple[int, int], Verdict]
"""Of pairs of positions, the lower one first."""
Looker = Callable[[int], Look | None]
"""Of a photo by its position; None if there is no thumbnail."""


@dataclass(frozen=True, slots=True)
class Known:
    """Columns of one length, a photo each."""

    hashes: NDArray[np.uint64]
    details: NDArray[np.uint8]
    is_raw: NDArray[np.bool_]
    taken: NDArray[np.datetime64]
    cameras: NDArray[np.int32]
    vectors: Rows
    """Zeros where the model has not seen the photo."""
    apart: dict[int, frozenset[int]]
    """By position the marks of what the person said; two photos with one mark are no duplicates."""


@dataclass(frozen=True, slots=True)
class Relations:
    """Pairs of positions, shape (count, 2)."""

    same: Pairs
    bursts: Pairs
    similar: Pairs
    unframed: dict[int, float]
    """Of each photo with a frame or strip that another version hasn't, the share within it."""


class Judge:
    """Has a look at two pictures, unless others have joined them already."""

    def __init__(
        self,
        known: Known,
        look: Looker,
        verdicts: Verdicts,
        checkpoint: Checkpoint,
    ) -> None:
        self._look, self._verdicts, self._checkpoint = look, verdicts, checkpoint
        self._known, self._joined = known, Union(known.apart)
        self.count, self.asked = len(known.taken), 0
        """Pairs that had to be told apart."""

    def are_same(self, one: np.int64, other: np.int64) -> bool:
        """And nothing is known to the contrary."""
        pair = int(one), int(other)
        if self._joined.root(pair[0]) == self._joined.root(pair[1]):
            return False
        self._checkpoint()
        self.asked += 1
        if self._are_shots_at_once(pair) or not self._show_same(pair):
            return False
        return self._joined.join(*pair)

    def _show_same(self, pair: tuple[int, int]) -> bool:
        if pair not in self._verdicts:
            looks = self._look(pair[0]), self._look(pair[1])
            if looks[0] is None or looks[1] is None:
                return False
            self._verdicts[pair] = judged(looks[0], looks[1])
        return self._verdicts[pair].same

    def _are_shots_at_once(self, pair: tuple[int, int]) -> bool:
        """Within one second only the names may tell two shots apart."""
        taken, cameras = self._known.taken[[*pair]], self._known.cameras[[*pair]]
        if taken[0] != taken[1] or not cameras[0] == cameras[1] >= 0:
            return False
        looks = self._look(pair[0]), self._look(pair[1])
        if looks[0] is None or looks[1] is None or looks[0].size != looks[1].size:
            return False
        return are_two_shots(looks[0], looks[1])


def relate(
    known: Known,
    pairs: Pairs,
    look: Looker,
    verdicts: Verdicts,
    checkpoint: Checkpoint = lambda: None,
) -> Relations:
    """`verdicts`: what former comparisons of pictures found; new ones are added."""
    pairs = _askable(known, pairs)
    near = cosines(known.vectors, pairs)
    distance = _distances(known, pairs)
    seconds = _seconds(known.taken, pairs)
    one_camera = (known.cameras[pairs] >= 0).all(axis=1) & (
        np.diff(known.cameras[pairs])[:, 0] == 0
    )
    other_moment = ~np.isnan(seconds) & (seconds > 0) & ~_is_clock(seconds)
    alike = distance <= picture_hash.SAME
    flat = (known.details[pairs] < picture_hash.FLAT).any(axis=1)
    asked = ~other_moment & (alike | (near >= _WORTH)) & ~(flat & ~alike)
    unlike = np.minimum(distance, picture_hash.SAME + 1)[asked]
    order = np.flatnonzero(asked)[np.lexsort((-near[asked], unlike))]
    judge = Judge(known, look, verdicts, checkpoint)
    same = np.array(list(_same(judge, pairs, order, alike)), np.int64)
    left = np.setdiff1d(np.arange(len(pairs)), same)
    in_burst = (near[left] >= _ALIKE) & one_camera[left] & (seconds[left] <= _TOGETHER)
    is_similar = (near[left] >= _ALIKE) & ~in_burst
    unframed = _unframed(pairs[same], verdicts)
    return Relations(pairs[same], pairs[left[in_burst]], pairs[left[is_similar]], unframed)


def _same(
    judge: Judge, pairs: Pairs, order: NDArray[np.int64], alike: NDArray[np.bool_]
) -> Iterator[int]:
    """Where pairs of one picture stand; those whose hashes are alike come first, and all of them
    are judged."""
    most = None
    for place in order.tolist():
        if most is None and not alike[place]:
            most = judge.asked + max(_FEW, judge.count // _SHARE)
        if most is not None and judge.asked >= most:
            return
        if judge.are_same(*pairs[place]):
            yield place


def _unframed(same: Pairs, verdicts: Verdicts) -> dict[int, float]:
    """A copy of what has a frame has it as well."""
    shares, copies = dict[int, float](), Union({})
    for one, other in same.tolist():
        verdict = verdicts[one, other].unframed
        shares |= {at: share for at, share in zip((one, other), verdict, strict=True) if share < 1}
    for one, other in same.tolist():
        if verdicts[one, other].is_copy:
            copies.join(one, other)
    framed = {copies.root(one): share for one, share in shares.items()}
    members = np.unique(same).tolist()
    return {one: framed[copies.root(one)] for one in members if copies.root(one) in framed}


def _askable(known: Known, pairs: Pairs) -> Pairs:
    """A RAW file and what was developed from it are no duplicates; nor what the person said."""
    kept = np.diff(known.is_raw[pairs])[:, 0] == 0
    for place in (
        np.flatnonzero(np.isin(pairs, list(known.apart)).all(axis=1)) if known.apart else ()
    ):
        one, other = pairs[place].tolist()
        kept[place] &= not (known.apart[one] & known.apart[other])
    askable: Pairs = pairs[kept]
    return askable


def _distances(known: Known, pairs: Pairs) -> NDArray[np.uint16]:
    found = np.empty(len(pairs), np.uint16)
    for start in range(0, len(pairs), 1 << 16):
        part = pairs[start : start + (1 << 16)]
        hashes = (known.hashes[part[:, side]] for side in (0, 1))
        found[start : start + len(part)] = picture_hash.distances(*hashes)[0]
    return found


def _seconds(taken: NDArray[np.datetime64], pairs: Pairs) -> NDArray[np.float64]:
    """Between the two, NaN if one is not known."""
    steps = np.abs(np.diff(taken[pairs])[:, 0])
    return np.where(np.isnat(steps), np.nan, steps / np.timedelta64(1, "s"))


def _is_clock(seconds: NDArray[np.float64]) -> NDArray[np.bool_]:
    is_clock: NDArray[np.bool_] = (seconds % _ZONE == 0) & (seconds <= _FARTHEST)
    return is_clock
