"""Made-up vectors of many faces, as far from each other as those of photos are.

tests/benchmarks/faces.py has what was measured on photos.
"""

import numpy as np

_DIMENSION, _DIRECTIONS = 128, 40
"""Faces differ in fewer ways than their vectors have numbers."""
_MIDDLE, _BETWEEN, _WITHIN = 1.25, 0.53, (0.15, 0.38)
"""Lengths: what all have in common, what makes people differ, and the photos of one of them."""
_STRANGERS = 0.2


def _random(rng: np.random.Generator, count: int) -> np.ndarray:
    rows = np.zeros((count, _DIMENSION), np.float32)
    rows[:, :_DIRECTIONS] = rng.standard_normal((count, _DIRECTIONS))
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


def _people(rng: np.random.Generator, count: int) -> np.ndarray:
    """Who each face is: some in thousands of photos, most in a few, and strangers in one."""
    strangers = round(_STRANGERS * count)
    sizes = [0]
    while sum(sizes) < count - strangers:
        sizes.append(int(min(2 + rng.pareto(0.7) * 4, count / 20)))
    who = np.repeat(np.arange(len(sizes)), sizes)[: count - strangers]
    return rng.permutation(np.concatenate([who, len(sizes) + np.arange(strangers)]))


def made_faces(count: int) -> tuple[np.ndarray, np.ndarray]:
    """Vectors, shape (count, 128), and who each is, shape (count,)."""
    rng = np.random.default_rng(0)
    who = _people(rng, count)
    common = np.zeros(_DIMENSION, np.float32)
    common[-1] = _MIDDLE
    within = rng.uniform(*_WITHIN, (count, 1)).astype(np.float32)
    centres = _BETWEEN * _random(rng, int(who.max()) + 1)
    return common + centres[who] + within * _random(rng, count), who
