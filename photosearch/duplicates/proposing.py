"""Which pairs of photos are worth comparing: the nearest by vectors, and those of nearly one hash.

Vectors are compared in full, but only within cells: each vector belongs to the nearest of some
centres, and is compared with the members of the three nearest ones (an inverted file, as in Sivic
and Zisserman, 2003). In pairs as near as these, both mostly lie in the same one.
"""

from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

from photosearch.duplicates.picture_hash import ORIENTATIONS, Hashes, oriented

NEAR = 0.8
"""The least cosine of a pair that vectors propose."""
_MOST = 8
"""Partners of one photo, the nearest ones."""
_PROBES = 3
_ONE_CELL = 4_000
_ROWS = 2_048
_SAMPLE = 40
_KEYS = 16
_KEY_BITS = 24
_BUCKET = 6
"""Of photos with one key, each is compared with so many."""

Pairs = NDArray[np.int64]
"""Rows of two positions, the lower one first, each pair once."""
Rows = NDArray[np.float16]
Checkpoint = Callable[[], None]


def by_vectors(rows: Rows, checkpoint: Checkpoint = lambda: None) -> Pairs:
    """`rows`: unit vectors, shape (count, dimension)."""
    found = [_nearest(rows, members, guests) for members, guests in _cells(rows, checkpoint)]
    return _unique(found, len(rows))


def by_hashes(hashes: Hashes, checkpoint: Checkpoint = lambda: None) -> Pairs:
    """Those that share one of some random selections of bits, in any orientation.

    Of pairs that differ in 8 bits hardly any are missed, of those that differ in 24 one of five.
    """
    rng, found = np.random.default_rng(3), []
    keys = [rng.choice(256, _KEY_BITS, replace=False) for _ in range(_KEYS)]
    table = [_key(hashes, bits) for bits in keys]
    orders = [np.argsort(key, kind="stable") for key in table]
    for orientation in range(len(ORIENTATIONS)):
        turned = oriented(hashes, orientation)
        for bits, key, order in zip(keys, table, orders, strict=True):
            checkpoint()
            found.append(_shared(_key(turned, bits), key, order))
    return _unique(found, len(hashes))


def cosines(rows: Rows, pairs: Pairs) -> NDArray[np.float32]:
    scores = np.empty(len(pairs), np.float32)
    for start in range(0, len(pairs), _ROWS * 8):
        part = pairs[start : start + _ROWS * 8]
        some, others = (rows[part[:, side]].astype(np.float32) for side in (0, 1))
        scores[start : start + len(part)] = np.einsum("ij,ij->i", some, others)
    return scores


def _cells(
    rows: Rows, checkpoint: Checkpoint
) -> Iterator[tuple[NDArray[np.int64], NDArray[np.int64]]]:
    """The members of each cell, and all who are to be compared with them."""
    count = len(rows)
    if count <= _ONE_CELL:
        yield np.arange(count), np.arange(count)
        return
    centres = _centres(rows, int(np.sqrt(_PROBES * count)), checkpoint)
    near = np.empty((count, _PROBES), np.int32)
    for start in range(0, count, _ROWS):
        checkpoint()
        scores = rows[start : start + _ROWS].astype(np.float32) @ centres.T
        top = np.argpartition(scores, -_PROBES, axis=1)[:, -_PROBES:]
        order = np.argsort(-np.take_along_axis(scores, top, axis=1), axis=1)
        near[start : start + _ROWS] = np.take_along_axis(top, order, axis=1)
    guests = np.argsort(near.ravel(), kind="stable")
    ends = np.cumsum(np.bincount(near.ravel(), minlength=len(centres)))
    members = np.argsort(near[:, 0], kind="stable")
    member_ends = np.cumsum(np.bincount(near[:, 0], minlength=len(centres)))
    for cell in range(len(centres)):
        checkpoint()
        first, first_member = (e[cell - 1] if cell else 0 for e in (ends, member_ends))
        yield members[first_member : member_ends[cell]], guests[first : ends[cell]] // _PROBES


def _centres(rows: Rows, count: int, checkpoint: Checkpoint) -> NDArray[np.float32]:
    """Two rounds of spherical k-means over a sample."""
    rng = np.random.default_rng(5)
    few = rng.choice(len(rows), min(len(rows), _SAMPLE * count), replace=False)
    sample = rows[np.sort(few)].astype(np.float32)
    centres = sample[rng.choice(len(sample), count, replace=False)]
    for _ in range(2):
        sums = np.zeros_like(centres)
        for start in range(0, len(sample), _ROWS):
            checkpoint()
            part = sample[start : start + _ROWS]
            np.add.at(sums, (part @ centres.T).argmax(axis=1), part)
        lengths = np.linalg.norm(sums, axis=1, keepdims=True)
        centres = np.where(lengths > 0, sums / np.maximum(lengths, 1e-9), centres)
    return centres.astype(np.float32)


def _nearest(rows: Rows, members: NDArray[np.int64], guests: NDArray[np.int64]) -> Pairs:
    found = [np.empty((0, 2), np.int64)]
    if not len(members):
        return found[0]
    known = rows[members].astype(np.float32).T
    for start in range(0, len(guests), _ROWS):
        part = guests[start : start + _ROWS]
        scores = rows[part].astype(np.float32) @ known
        scores[part[:, None] == members[None]] = -1
        if scores.shape[1] > _MOST:
            least = np.partition(scores, -_MOST, axis=1)[:, -_MOST]
            scores[scores < least[:, None]] = -1
        who, whom = np.nonzero(scores >= NEAR)
        found.append(np.stack([part[who], members[whom]], axis=1))
    return np.concatenate(found)


def _key(hashes: Hashes, bits: NDArray[np.int64]) -> NDArray[np.uint32]:
    octets = hashes.view(np.uint8)
    key = np.zeros(len(hashes), np.uint32)
    for bit in bits.tolist():
        key = (key << 1) | ((octets[:, bit // 8] >> (7 - bit % 8)) & 1)
    return key


def _shared(asked: NDArray[np.uint32], key: NDArray[np.uint32], order: NDArray[np.int64]) -> Pairs:
    kept = key[order]
    first = np.searchsorted(kept, asked)
    found = []
    everyone = np.arange(len(asked))
    for step in range(_BUCKET):
        place = np.minimum(first + step, len(kept) - 1)
        fits = kept[place] == asked
        found.append(np.stack([everyone[fits], order[place[fits]]], axis=1))
    # in a crowd everyone would meet the same few: so neighbours in the order meet, too
    found.append(np.stack([order[:-1], order[1:]], axis=1)[kept[:-1] == kept[1:]])
    return np.concatenate(found)


def _unique(found: list[Pairs], count: int) -> Pairs:
    some = np.concatenate([*found, np.empty((0, 2), np.int64)])
    some = some[some[:, 0] != some[:, 1]]
    numbers = np.unique(some.min(axis=1) * count + some.max(axis=1))
    return np.stack(np.divmod(numbers, count), axis=1) if count else some
