"""What the person means by a group of their own: a query, and examples to learn from.

A linear probe: logistic regression whose prior is the query itself. A photo's match is a logistic
function of its score (`search/calibration.py`), so the query alone is a probe already, with the
search's own matches; each example moves it, and a few move it enough to see. The prior's weight
stays, so that one odd example can't undo the query.

The weights are the prior's plus a sum of the examples (the representer theorem; Schoelkopf et al.
2001), so learning takes as many unknowns as there are examples: milliseconds.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photosearch.types import Vector, Vectors

WEIGHT = 30.0
"""How far an example that is all wrong moves its own logit."""
_NOTHING = 1e-6
_STEPS = 50
_LONGEST = 4.0
"""The most that a logit moves within one step."""

Numbers = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Probe:
    """A photo is one of the group if its dot product with `weights` is at least `threshold`."""

    weights: Vector
    threshold: float

    def logits(self, vectors: Vectors) -> Vector:
        """Positive: one of the group; shape (len(vectors),)."""
        logits: Vector = vectors @ self.weights - np.float32(self.threshold)
        return logits


def learned(prior: Probe, mean: Vector, good: Vectors, bad: Vectors) -> Probe:
    """The probe after these examples, shapes (n, dimension); `mean`: of the library's vectors."""
    examples = np.concatenate([good, bad]).astype(np.float64)
    if not len(examples):
        return prior
    wanted = np.repeat([1.0, 0.0], [len(good), len(bad)])
    moved = examples - mean
    moved /= max(_NOTHING, float((moved**2).sum(axis=1).mean() ** 0.5))
    before = prior.logits(examples.astype(np.float32)).astype(np.float64)
    step = _solved(before, moved @ (examples - mean).T, wanted) @ moved
    weights = (prior.weights + step).astype(np.float32)
    return Probe(weights, float(prior.threshold + step @ mean))


def _solved(before: Numbers, alike: Numbers, wanted: Numbers) -> Numbers:
    """How much of each example is added: share = WEIGHT * (wanted - chance), by Newton's steps."""
    share = np.zeros(len(wanted))
    for _ in range(_STEPS):
        chance = 1 / (1 + np.exp(-np.clip(before + alike @ share, -50, 50)))
        gap = WEIGHT * (wanted - chance) - share
        slope = WEIGHT * chance * (1 - chance)
        change = np.linalg.solve(np.eye(len(share)) + slope[:, None] * alike, gap)
        largest = np.abs(alike @ change).max()
        share += change * min(1.0, _LONGEST / max(largest, 1e-9))
        if largest < 1e-3:
            break
    return share
