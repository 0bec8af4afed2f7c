"""The hash, and its eight orientations, which are all in one."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image
from skimage import data

from photosearch.duplicates import picture_hash
from photosearch.duplicates.picture_hash import ORIENTATIONS, SAME
from photosearch.duplicates.proposing import by_hashes, by_vectors


def _hash(small: picture_hash.Grey) -> picture_hash.Hashes:
    return picture_hash.to_hashes(picture_hash.picture_hash(small))


@pytest.mark.parametrize("orientation", range(len(ORIENTATIONS)))
@pytest.mark.parametrize("name", ["chelsea", "coffee", "rocket"])
def test_a_turned_picture_has_the_turned_hash(name: str, orientation: int) -> None:
    small = picture_hash.grey(Image.fromarray(getattr(data, name)()))
    turned = _hash(picture_hash.turn(small, orientation))
    distance, which = picture_hash.distances(turned, _hash(small))
    assert distance[0] <= 4
    assert which[0] == orientation
    assert np.bitwise_count(picture_hash.oriented(_hash(small), orientation) ^ turned).sum() <= 4


def test_different_pictures_differ_in_every_orientation() -> None:
    names = ("astronaut", "chelsea", "coffee", "rocket")
    smalls = [picture_hash.grey(Image.fromarray(getattr(data, name)())) for name in names]
    for one, other in ((a, b) for a in range(4) for b in range(a)):
        assert picture_hash.distances(_hash(smalls[one]), _hash(smalls[other]))[0][0] > 2 * SAME


def test_plain_pictures_have_no_detail() -> None:
    assert picture_hash.detail(picture_hash.grey(Image.new("RGB", (300, 200), "#336699"))) == 0
    assert (
        picture_hash.detail(picture_hash.grey(Image.fromarray(data.coffee()))) > picture_hash.FLAT
    )


def test_nearly_equal_hashes_are_proposed_in_any_orientation() -> None:
    rng = np.random.default_rng(1)
    hashes = rng.integers(0, 2**63, (5_000, 4)).astype(np.uint64)
    for orientation in range(len(ORIENTATIONS)):
        few = picture_hash.oriented(hashes[orientation : orientation + 1], orientation)
        hashes[1_000 + orientation] = few[0] ^ np.array([7, 1 << 40, 3 << 20, 1], np.uint64)
    proposed = set(map(tuple, by_hashes(hashes).tolist()))
    assert {(n, 1_000 + n) for n in range(8)} <= proposed
    assert len(proposed) < 5_000


def test_near_vectors_are_proposed_from_many_cells() -> None:
    rng = np.random.default_rng(2)
    rows = rng.standard_normal((6_000, 32)).astype(np.float32)
    rows[3_000:3_100] = rows[:100] + 0.2 * rng.standard_normal((100, 32))
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    proposed = set(map(tuple, by_vectors(rows.astype(np.float16)).tolist()))
    found = sum((n, 3_000 + n) in proposed for n in range(100))
    assert found >= 95


def test_nothing_is_proposed_of_nothing() -> None:
    assert by_hashes(np.empty((0, 4), np.uint64)).shape == (0, 2)
    assert by_vectors(np.empty((0, 8), np.float16)).shape == (0, 2)
