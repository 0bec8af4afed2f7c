"""Recall and waiting, on small sets; tests/benchmarks/search_scale.py has larger ones."""

import threading
import time
from pathlib import Path

import numpy as np
import pytest

from photosearch.types import Vectors
from photosearch.vectors import VectorIndex, best, snapshot_header
from photosearch.vectors import segment as segments
from photosearch.vectors import vector_index as indexes
from support.photos.made_up import rows_of, unit

DIMENSION = 64
COUNT = 6000
BEST = 50
ALWAYS_GRAPH = 0


def bursty() -> Vectors:
    """Some 750 bursts of 8, in 6 scenes."""
    scenes = rows_of(6, DIMENSION, seed=1)
    rng = np.random.default_rng(2)
    bursts = unit(scenes[rng.integers(0, 6, 750)] + 0.7 * rows_of(750, DIMENSION, seed=3))
    picked = np.sort(rng.integers(0, 750, COUNT))
    return unit(bursts[picked] + 0.15 * rows_of(COUNT, DIMENSION, seed=4))


def clustered() -> Vectors:
    scenes = rows_of(20, DIMENSION, seed=1)
    picked = np.random.default_rng(2).integers(0, 20, COUNT)
    return unit(scenes[picked] + 0.7 * rows_of(COUNT, DIMENSION, seed=3))


SETS = {"bursty": bursty(), "clustered": clustered(), "uniform": rows_of(COUNT, DIMENSION)}
IDS = np.arange(1, COUNT + 1)


@pytest.fixture(scope="module", params=[*SETS, "bursty in large steps", "clustered in large steps"])
def filled(request: pytest.FixtureRequest) -> tuple[VectorIndex, Vectors]:
    name, _, steps = request.param.partition(" in ")
    index = VectorIndex(DIMENSION, ALWAYS_GRAPH)
    index.add(IDS, SETS[name], alone=bool(steps))
    index.measure()
    return index, SETS[name]


def queries(rows: Vectors) -> Vectors:
    noise = rows_of(30, DIMENSION, seed=9) * np.where(np.arange(30) % 2, 0.5, 2)[:, None]
    return unit(rows[:: COUNT // 30][:30] + noise)


@pytest.mark.parametrize("share", [1, 0.5, 0.05, 0.01])
def test_recall_with_and_without_filters(filled: tuple[VectorIndex, Vectors], share: float) -> None:
    index, rows = filled
    kept = np.random.default_rng(8).random(COUNT + 1) < share
    allowed = None if share == 1 else kept
    ids, inside = (IDS, rows) if share == 1 else (IDS[kept[1:]], rows[kept[1:]])
    found = total = 0
    for query in queries(rows):
        want, want_scores = best(ids, inside @ query, BEST)
        got, got_scores = index.search(query, BEST, allowed)
        assert allowed is None or kept[got].all()
        assert len(got) == len(want)
        assert got_scores[0] == pytest.approx(want_scores[0], abs=2e-3)
        found += len(set(got.tolist()) & set(want.tolist()))
        total += len(want)
    assert found >= 0.99 * total


@pytest.mark.parametrize("near", [0, 5])
def test_a_filter_on_what_is_far_away_still_finds_all_that_passes(near: int) -> None:
    """The worst case for a graph: it leads to where nothing passes, or only a few."""
    rows = SETS["clustered"]
    query = rows[0]
    index = VectorIndex(DIMENSION, ALWAYS_GRAPH)
    index.add(IDS, rows)
    allowed = np.zeros(COUNT + 1, np.bool_)
    order = np.argsort(rows @ query)
    far = IDS[np.concatenate([order[: COUNT // 2], order[COUNT - near :]])]
    allowed[far] = True
    want, _ = best(far, rows[far - 1] @ query, BEST)
    got, _ = index.search(query, BEST, allowed)
    assert len(got) == BEST
    assert len(set(got.tolist()) & set(want.tolist())) >= BEST - 1


def test_near_twins_stay_off_the_graph_and_are_found() -> None:
    index = VectorIndex(DIMENSION, ALWAYS_GRAPH)
    index.add(IDS, SETS["bursty"])
    nodes = sum(segment.graph.element_count for segment in index._segments)
    assert nodes < COUNT / 3
    for row in range(0, COUNT, 500):
        assert index.search(SETS["bursty"][row], 1)[0].tolist() == [row + 1]


def test_the_twins_of_a_removed_photo_are_still_found() -> None:
    rows = SETS["bursty"]
    index = VectorIndex(DIMENSION, ALWAYS_GRAPH)
    index.add(IDS, rows)
    table = index._segments[0].table
    leaders = np.unique(table.owner[:COUNT][table.copy[:COUNT] >= 0])
    index.remove(table.ids[leaders])
    left = np.setdiff1d(IDS, table.ids[leaders])
    for photo_id in left[::400].tolist():
        assert index.search(rows[photo_id - 1], 1)[0].tolist() == [photo_id]


def test_a_set_no_graph_can_search_is_compared_row_by_row() -> None:
    rows = rows_of(3000, 512)
    index = VectorIndex(512, ALWAYS_GRAPH)
    index.add(np.arange(3000), rows)
    index.measure()
    found = 0
    for query in rows_of(20, 512, seed=5):
        want, _ = best(np.arange(3000), rows @ query, BEST)
        found += len(set(index.search(query, BEST)[0].tolist()) & set(want.tolist()))
    assert found >= 0.99 * 20 * BEST


def test_an_index_of_several_segments_is_one_index(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(segments, "CAPACITY", 1000)
    rows = SETS["clustered"]
    index = VectorIndex(DIMENSION, ALWAYS_GRAPH)
    index.add(IDS, rows)
    assert len(index._segments) == COUNT // 1000
    header = snapshot_header(tmp_path, "m")
    index.save(header, "m", "1")
    before = {path: path.stat().st_mtime_ns for path in tmp_path.iterdir()}
    index.remove(np.array([5500]))
    index.add(np.array([9000]), rows[:1])
    index.save(header, "m", "2")
    kept = [path for path in tmp_path.iterdir() if before.get(path) == path.stat().st_mtime_ns]
    assert len(kept) == 2 * 5, "only what changed is written again"
    again = VectorIndex.load(header, "m", DIMENSION, "2", ALWAYS_GRAPH)
    assert again is not None
    assert again.ids().tolist() == [*range(1, 5500), *range(5501, COUNT + 1), 9000]
    for query in queries(rows)[:5]:
        np.testing.assert_array_equal(again.search(query, 20)[0], index.search(query, 20)[0])


def test_an_index_that_is_mostly_removed_is_built_anew(tmp_path: Path) -> None:
    index = VectorIndex(DIMENSION, ALWAYS_GRAPH)
    index.add(IDS, SETS["clustered"])
    index.remove(IDS[: COUNT // 2 + 1])
    index.save(snapshot_header(tmp_path, "m"), "m", "1")
    assert VectorIndex.load(snapshot_header(tmp_path, "m"), "m", DIMENSION, "1") is None


def test_vectors_come_back_as_they_were(filled: tuple[VectorIndex, Vectors]) -> None:
    index, rows = filled
    asked = np.array([7, 3, 10**9, 4000])
    ids, vectors = index.vectors(asked)
    assert sorted(ids.tolist()) == [3, 7, 4000]
    np.testing.assert_allclose(vectors, rows[ids - 1], atol=1e-3)
    assert index.sample(100).shape == (100, DIMENSION)


def test_a_growing_index_keeps_answering() -> None:
    index = VectorIndex(DIMENSION, ALWAYS_GRAPH)
    index.add(IDS[:500], SETS["uniform"][:500])
    thread = threading.Thread(target=index.add, args=(IDS[500:], SETS["uniform"][500:]))
    began = time.monotonic()
    thread.start()
    waits = []
    while thread.is_alive():
        asked = time.monotonic()
        assert index.search(SETS["uniform"][3], 1)[0].tolist() == [4]
        waits.append(time.monotonic() - asked)
        time.sleep(0.005)
    thread.join()
    took = time.monotonic() - began
    assert len(waits) > 3, "the add was too short to tell"
    assert np.percentile(waits, 90) < took / 5


def test_the_first_hits_depend_on_no_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tight clusters of 40, in which a short walk of the graph overlooks some."""
    monkeypatch.setattr(indexes, "_CLOSELY", 1500)
    rng, count, dimension = np.random.default_rng(0), 6000, 128
    centres = rng.normal(size=(count // 40, dimension))
    picked = centres[rng.integers(0, len(centres), count)]
    rows = unit(picked + 0.25 * rng.normal(size=(count, dimension)))
    index = VectorIndex(dimension, exact_limit=0)
    index.add(np.arange(count), rows, alone=True)
    odd = np.arange(count) % 2 == 1
    for number in range(10):
        query = unit(rows[7 * number] + rng.normal(size=dimension) / 40)
        for allowed in (None, odd):
            every = index.search(query, count, allowed)[0].tolist()
            assert len(every) == len(set(every)) == (count if allowed is None else count // 2)
            for k in (1, 15, 200, 201, 1499, 1600, 3000):
                assert index.search(query, k, allowed)[0].tolist() == every[:k]
