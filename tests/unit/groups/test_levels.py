"""From many small groups to a few large ones."""

from itertools import pairwise

import numpy as np
import pytest

from photosearch.groups import levels
from photosearch.groups.levels import sums_of, unit
from photosearch.types import Vectors


def made(themes: int = 4, groups: int = 5, each: int = 12, strays: int = 40) -> Vectors:
    """Themes of groups, with strays."""
    rng = np.random.default_rng(1)
    theme = np.repeat(noise(rng, themes), groups, axis=0)
    centres = np.repeat(theme + 0.9 * noise(rng, themes * groups), each, axis=0)
    rows = centres + 0.5 * noise(rng, len(centres))
    return unit(np.concatenate([rows, noise(rng, strays)]))


def noise(rng: np.random.Generator, count: int) -> Vectors:
    return unit(rng.standard_normal((count, 48)).astype(np.float32))


def test_levels_are_nested_and_ever_fewer() -> None:
    found = levels.levels(made())
    counts = [labels.max() + 1 for labels in found]
    assert counts == sorted(counts, reverse=True)
    assert len(set(counts)) == len(counts) >= 2
    for fine, coarse in pairwise(found):
        for group in range(fine.max() + 1):
            assert len(set(coarse[fine == group].tolist())) == 1


def test_the_coarsest_level_joins_what_is_of_one_theme() -> None:
    coarsest = levels.levels(made())[-1]
    themes = np.repeat(np.arange(4), 5 * 12)
    inside = coarsest[: len(themes)]
    pure = [
        np.bincount(themes[inside == group]).max() / (inside == group).sum()
        for group in set(inside[inside >= 0].tolist())
    ]
    assert np.mean(pure) > 0.9


def test_many_are_grouped_by_a_part_of_them(monkeypatch: pytest.MonkeyPatch) -> None:
    vectors = made(each=30)
    whole = levels.levels(vectors)[0]
    monkeypatch.setattr(levels, "_MOST_AT_ONCE", 350)
    found = levels.levels(vectors)
    assert all(len(labels) == len(vectors) for labels in found)
    assert abs((found[0] >= 0).mean() - (whole >= 0).mean()) < 0.2
    for fine, coarse in pairwise(found):
        for group in range(fine.max() + 1):
            assert len(set(coarse[fine == group].tolist())) == 1


@pytest.mark.parametrize("count", [0, 1, 2, 5, 6])
def test_a_handful_of_photos_is_no_trouble(count: int) -> None:
    found = levels.levels(made()[:count])
    assert all(len(labels) == count for labels in found)


def test_sums() -> None:
    vectors = made()
    labels = np.array([1, -1, 0, 1] + [-1] * (len(vectors) - 4))
    sums, sizes = sums_of(vectors, labels)
    assert sizes.tolist() == [1, 2]
    assert np.allclose(sums, [vectors[2], vectors[0] + vectors[3]])
