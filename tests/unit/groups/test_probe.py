"""Examples teach a group of the person's own."""

import numpy as np

from photosearch.groups import Probe, learned
from photosearch.groups.levels import unit
from photosearch.types import Vector, Vectors

MEAN = unit(np.ones(64, np.float32))


def around(seed: int, count: int, centre: Vector) -> Vectors:
    rng = np.random.default_rng(seed)
    return unit(MEAN + centre + 0.4 * unit(rng.standard_normal((count, 64)).astype(np.float32)))


def centre(seed: int) -> Vector:
    rng = np.random.default_rng(seed)
    return unit(rng.standard_normal(64).astype(np.float32))


WANTED, UNWANTED, OTHER = (
    around(1, 20, centre(11)),
    around(2, 20, centre(12)),
    around(3, 40, centre(13)),
)


def prior() -> Probe:
    """A query that lies between what is wanted and what isn't."""
    query = unit(WANTED.mean(axis=0) + UNWANTED.mean(axis=0))
    return Probe(15 * query, 15 * float((WANTED @ query).mean()) - 1)


def test_without_examples_it_is_the_query() -> None:
    none = WANTED[:0]
    assert np.array_equal(learned(prior(), MEAN, none, none).weights, prior().weights)


def test_a_few_examples_part_what_is_wanted_from_what_is_not() -> None:
    before = prior().logits(UNWANTED)
    assert (before > 0).mean() > 0.5
    probe = learned(prior(), MEAN, WANTED[:4], UNWANTED[:4])
    assert (probe.logits(WANTED) > 0).mean() > 0.9
    assert (probe.logits(UNWANTED) > 0).mean() < 0.1
    assert (probe.logits(OTHER) > 0).mean() <= (prior().logits(OTHER) > 0).mean() + 0.05


def test_one_counterexample_goes_and_the_rest_stays() -> None:
    probe = learned(prior(), MEAN, WANTED[:0], UNWANTED[:1])
    assert probe.logits(UNWANTED[:1])[0] < 0
    assert (probe.logits(WANTED) > 0).mean() > 0.5


def test_contradictions_are_survived() -> None:
    probe = learned(prior(), MEAN, WANTED[:5], WANTED[:5])
    assert np.isfinite(probe.logits(OTHER)).all()
