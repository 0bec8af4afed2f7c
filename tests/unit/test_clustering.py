import numpy as np
import pytest

from photosearch.clustering import cluster, nearest_neighbours
from photosearch.types import Vectors


def made(groups: int, each: int, strays: int, spread: float = 0.5) -> tuple[Vectors, np.ndarray]:
    """Unit vectors round centres, and the group of each; -1: a stray."""
    rng = np.random.default_rng(3)
    truth = np.repeat([*range(groups), -1], [each] * groups + [strays])
    centres = unit(rng.standard_normal((groups, 64)))
    noise = unit(rng.standard_normal((len(truth), 64)))
    rows = np.where(truth[:, None] < 0, noise, centres[truth] + spread * noise)
    order = rng.permutation(len(truth))
    return unit(rows)[order].astype(np.float32), truth[order]


def unit(rows: np.ndarray) -> np.ndarray:
    return np.asarray(rows / np.linalg.norm(rows, axis=-1, keepdims=True))


def test_groups_are_found_and_strays_stay_alone() -> None:
    vectors, truth = made(groups=12, each=30, strays=150)
    found = cluster(nearest_neighbours(vectors), least=5).stable()
    for group in range(12):
        ours = found[truth == group]
        assert len(set(ours.tolist()) - {-1}) == 1
        assert (ours >= 0).mean() > 0.95
    assert len(set(found[found >= 0].tolist())) >= 12
    assert (found[truth < 0] < 0).mean() > 0.8


def test_groups_of_groups_are_a_tree() -> None:
    """Two pairs of near groups: the smallest ones lie within the stable ones."""
    vectors, truth = made(groups=2, each=60, strays=0, spread=0.3)
    tree = cluster(nearest_neighbours(vectors), least=5)
    small, stable = tree.smallest(), tree.stable()
    for group in set(small[small >= 0].tolist()):
        assert len(set(stable[small == group].tolist())) == 1
    assert {len(set(truth[stable == group])) for group in set(stable[stable >= 0].tolist())} == {1}


def test_neighbours_among_many_are_nearly_those_among_all() -> None:
    vectors, _ = made(groups=100, each=55, strays=500)
    graph = nearest_neighbours(vectors, k=8)
    some = np.random.default_rng(0).choice(len(vectors), 200, replace=False)
    scores = vectors[some] @ vectors.T
    scores[np.arange(len(some)), some] = -1
    truth = np.argsort(-scores, axis=1)[:, :8]
    right = [
        len(set(a) & set(b)) for a, b in zip(truth.tolist(), graph.rows[some].tolist(), strict=True)
    ]
    assert sum(right) / (8 * len(some)) > 0.95
    assert (np.diff(graph.distances, axis=1) >= 0).all()


@pytest.mark.parametrize("count", [2, 3, 7])
def test_a_few_rows_are_no_trouble(count: int) -> None:
    vectors, _ = made(groups=1, each=count, strays=0)
    tree = cluster(nearest_neighbours(vectors), least=3)
    assert len(tree.stable()) == len(tree.smallest()) == count


def test_the_same_picture_many_times_is_one_group() -> None:
    vectors = np.repeat(made(groups=1, each=1, strays=0)[0], 40, axis=0)
    assert len(set(cluster(nearest_neighbours(vectors), least=3).stable().tolist())) == 1


def test_a_checkpoint_can_stop_it() -> None:
    class Stop(Exception):  # noqa: N818
        pass

    def stop() -> None:
        raise Stop

    with pytest.raises(Stop):
        nearest_neighbours(made(groups=2, each=20, strays=0)[0], checkpoint=stop)
