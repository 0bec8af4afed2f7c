import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from photosearch.types import Vector, Vectors
from photosearch.vectors import VectorIndex, best, delete_snapshot, snapshot_header
from photosearch.vectors.exact import highest, kth_highest
from support.photos.made_up import rows_of

DIMENSION = 32
ALWAYS_GRAPH = 0
RNG = np.random.default_rng(7)


def some(count: int, seed: int = 1) -> Vectors:
    return rows_of(count, DIMENSION, seed)


def filled(count: int, exact_limit: int = ALWAYS_GRAPH) -> tuple[VectorIndex, np.ndarray]:
    """An index whose ids are 100, 101, ... and its rows."""
    index, rows = VectorIndex(DIMENSION, exact_limit), some(count)
    index.add(np.arange(100, 100 + count), rows)
    return index, rows


def assert_finds_all(index: VectorIndex | None, ids: np.ndarray, rows: np.ndarray) -> None:
    """Each row is the first hit of itself, with its own score."""
    assert index is not None
    for photo_id, row in zip(ids.tolist(), rows, strict=True):
        got, scores = index.search(row, 1)
        assert got.tolist() == [photo_id]
        assert scores[0] == pytest.approx(1.0, abs=1e-4)


@pytest.fixture
def header(tmp_path: Path) -> Path:
    return snapshot_header(tmp_path / "index", "starter")


def saved(header: Path, count: int = 300) -> tuple[np.ndarray, np.ndarray]:
    """A snapshot with a removed photo in it. Its ids and rows."""
    index, rows = filled(count)
    index.remove(np.array([100 + count - 1]))
    index.save(header, "starter", "stamp")
    return np.arange(100, 100 + count - 1), rows[:-1]


def load(header: Path) -> VectorIndex | None:
    return VectorIndex.load(header, "starter", DIMENSION, "stamp", ALWAYS_GRAPH)


# searching


@pytest.mark.parametrize("exact_limit", [ALWAYS_GRAPH, 10_000])
def test_a_search_gives_what_a_plain_sort_gives(exact_limit: int) -> None:
    index, rows = filled(500, exact_limit)
    query = some(1, seed=3)[0]
    ids, scores = index.search(query, 25)
    order = np.argsort(-(rows @ query))[:25]
    assert ids.tolist() == (100 + order).tolist()
    np.testing.assert_allclose(scores, (rows @ query)[order], atol=1e-4)


@pytest.mark.parametrize("exact_limit", [ALWAYS_GRAPH, 10_000])
def test_asking_for_more_than_there_is_gives_all(exact_limit: int) -> None:
    index, rows = filled(30, exact_limit)
    ids, scores = index.search(rows[0], 500)
    assert sorted(ids.tolist()) == list(range(100, 130))
    assert len(scores) == 30


@pytest.mark.parametrize("exact_limit", [ALWAYS_GRAPH, 10_000])
def test_an_empty_index_and_a_limit_of_nothing_give_nothing(exact_limit: int) -> None:
    assert VectorIndex(DIMENSION, exact_limit).search(some(1)[0], 5)[0].size == 0
    index, rows = filled(5, exact_limit)
    assert index.search(rows[0], 0)[0].size == 0
    index.remove(index.ids())
    assert index.search(rows[0], 5)[0].size == 0


def test_equal_scores_come_in_the_order_of_the_ids() -> None:
    row = some(1)[0]
    ids, _ = best(np.array([9, 4, 7]), np.stack([row, row, row]) @ row, 3)
    assert ids.tolist() == [4, 7, 9]


# changing


def test_it_grows_beyond_any_first_capacity() -> None:
    index, rows = filled(2500)
    assert len(index) == 2500
    assert_finds_all(index, np.arange(100, 2600)[::50], rows[::50])


@pytest.mark.parametrize("exact_limit", [ALWAYS_GRAPH, 10_000])
def test_removed_photos_are_never_found(exact_limit: int) -> None:
    index, rows = filled(600, exact_limit)
    removed = np.arange(100, 700, 2)
    index.remove(removed)
    index.remove(np.array([100, 5]))  # gone already, and never there
    assert len(index) == 300
    assert index.ids().tolist() == list(range(101, 700, 2))
    ids, _ = index.search(rows[0], 600)
    assert sorted(ids.tolist()) == list(range(101, 700, 2))


@pytest.mark.parametrize("exact_limit", [ALWAYS_GRAPH, 10_000])
def test_a_removed_photo_may_come_back_and_a_known_one_be_replaced(exact_limit: int) -> None:
    index, rows = filled(50, exact_limit)
    index.remove(np.array([107]))
    rows[20] = some(1, seed=5)[0]
    index.add(np.array([107, 120]), rows[[7, 20]])
    assert len(index) == 50
    assert_finds_all(index, np.arange(100, 150), rows)


def test_missing_names_each_absent_id_once() -> None:
    index, _ = filled(3)
    assert index.missing(np.array([5, 101, 5, 2])).tolist() == [2, 5]


def test_searching_goes_on_while_another_thread_adds_and_removes() -> None:
    index, rows = filled(400)

    def change() -> None:
        for turn in range(12):
            more = some(100, seed=50 + turn)
            index.add(np.arange(1000 + 100 * turn, 1100 + 100 * turn), more)
            index.remove(np.arange(1000 + 100 * turn, 1050 + 100 * turn))

    with ThreadPoolExecutor() as threads:
        changing, asked = threads.submit(change), 0
        while not changing.done() or asked < 10:
            row = asked % 400
            ids, scores = index.search(rows[row], 5)
            assert ids[0] == 100 + row
            assert scores[0] == pytest.approx(1.0, abs=1e-4)
            asked += 1
        changing.result()
    assert len(index) == 400 + 12 * 50


def test_saving_goes_on_while_another_thread_searches(header: Path) -> None:
    index, rows = filled(1500)

    def save() -> None:
        for _ in range(5):
            index.save(header, "starter", "stamp")

    with ThreadPoolExecutor() as threads:
        saving, asked = threads.submit(save), 0
        while not saving.done():
            assert index.search(rows[asked % 1500], 1)[0].tolist() == [100 + asked % 1500]
            asked += 1
        saving.result()
    assert_finds_all(load(header), np.arange(100, 1600)[::75], rows[::75])


# snapshots


def test_a_snapshot_comes_back_whole(header: Path) -> None:
    ids, rows = saved(header)
    index = load(header)
    assert index is not None
    assert index.ids().tolist() == ids.tolist()
    assert_finds_all(index, ids[::10], rows[::10])
    assert 399 not in index.search(rows[0], 400)[0]


def test_a_loaded_index_can_be_changed_and_saved_again(header: Path) -> None:
    ids, rows = saved(header)
    index = load(header)
    more = some(2000, seed=8)
    index.add(np.arange(5000, 7000), more)
    index.remove(ids[:5])
    index.add(np.array([399]), rows[:1])  # removed before it was saved
    index.save(header, "starter", "stamp")
    again = load(header)
    assert again.ids().tolist() == [*ids[5:].tolist(), 399, *range(5000, 7000)]
    assert_finds_all(again, np.arange(5000, 7000)[::100], more[::100])
    assert len(list(header.parent.iterdir())) == 3, "the older snapshot is deleted"


def test_unsaved_says_whether_saving_would_change_anything(header: Path) -> None:
    index, _ = filled(3)
    assert index.unsaved
    index.save(header, "starter", "stamp")
    assert not index.unsaved
    assert not load(header).unsaved
    index.remove(np.array([100]))
    assert index.unsaved


@pytest.mark.parametrize(
    ("model", "dimension", "stamp"),
    [("other", DIMENSION, "stamp"), ("starter", 16, "stamp"), ("starter", DIMENSION, "older")],
)
def test_another_models_or_catalogues_snapshot_is_none(
    header: Path, model: str, dimension: int, stamp: str
) -> None:
    saved(header)
    assert VectorIndex.load(header, model, dimension, stamp) is None


def graph_of(header: Path) -> Path:
    (graph,) = header.parent.glob("*.hnsw")
    return graph


def test_a_file_that_is_missing_cut_or_zeroed_is_none(header: Path) -> None:
    assert load(header) is None
    saved(header)
    for path in (graph_of(header), header):
        content = path.read_bytes()
        cuts = [content[: int(len(content) * keep)] for keep in (0.0, 0.5, 0.999)]
        for wrong in (*cuts, bytes(len(content))):
            path.write_bytes(wrong)
            assert load(header) is None
        path.unlink()
        assert load(header) is None
        path.write_bytes(content)
    assert load(header) is not None


def test_any_flipped_bit_of_the_graph_is_noticed(header: Path) -> None:
    saved(header, 60)
    graph = graph_of(header)
    content = graph.read_bytes()
    for place in RNG.integers(0, len(content) * 8, 60).tolist():
        flipped = bytearray(content)
        flipped[place // 8] ^= 1 << place % 8
        graph.write_bytes(flipped)
        assert load(header) is None


def test_any_flipped_bit_of_the_header_is_noticed_or_harmless(header: Path) -> None:
    ids, _ = saved(header, 60)
    content = header.read_bytes()
    for place in range(0, len(content) * 8, 3):
        flipped = bytearray(content)
        flipped[place // 8] ^= 1 << place % 8
        header.write_bytes(flipped)
        index = load(header)
        assert index is None or index.ids().tolist() == ids.tolist()


@pytest.mark.parametrize("content", [b"[]", b"null", b"3", b"{}", b"\xff\xfe", b'{"facts": 1}'])
def test_a_header_of_something_else_is_none_and_is_overwritten(
    header: Path, content: bytes
) -> None:
    saved(header)
    header.write_bytes(content)
    assert load(header) is None
    ids, _ = saved(header)
    assert load(header).ids().tolist() == ids.tolist()


def test_a_crash_between_the_two_files_leaves_the_old_snapshot(header: Path) -> None:
    ids, _ = saved(header)
    before = header.read_bytes()
    parts = [path for path in header.parent.iterdir() if path != header]
    kept = {path: path.read_bytes() for path in parts}
    saved(header, 40)
    graph_of(header).with_suffix(".part").write_bytes(b"half")
    header.write_bytes(before)  # as if the new header had never been put in place
    for path, content in kept.items():
        path.write_bytes(content)
    assert load(header).ids().tolist() == ids.tolist()
    new_ids, _ = saved(header, 20)
    assert load(header).ids().tolist() == new_ids.tolist()


def test_a_directory_that_cannot_be_written_is_an_os_error(tmp_path: Path) -> None:
    (tmp_path / "index").write_text("a file is in the way")
    index, _ = filled(3)
    with pytest.raises(OSError, match="index"):
        index.save(snapshot_header(tmp_path / "index", "starter"), "starter", "stamp")
    assert index.unsaved


def test_models_never_share_a_snapshot(tmp_path: Path) -> None:
    names = ["a/b", "a_b", "a b", "A/b", "ViT-B-32/0123", "../up"]
    headers = [snapshot_header(tmp_path, name) for name in names]
    assert len({str(header).lower() for header in headers}) == len(names)
    assert {header.parent for header in headers} == {tmp_path}


def test_deleting_a_snapshot_leaves_other_models_alone(tmp_path: Path) -> None:
    for model in ("a", "a-b"):
        index, _ = filled(3)
        index.save(snapshot_header(tmp_path, model), model, "stamp")
        snapshot_header(tmp_path, model).with_suffix(".everyday").touch()
    delete_snapshot(snapshot_header(tmp_path, "a"))
    assert {path.name.split("-")[0] for path in tmp_path.iterdir()} == {"a_b"}
    assert snapshot_header(tmp_path, "a-b").with_suffix(".everyday").exists()
    assert VectorIndex.load(snapshot_header(tmp_path, "a"), "a", DIMENSION, "stamp") is None
    kept = VectorIndex.load(snapshot_header(tmp_path, "a-b"), "a-b", DIMENSION, "stamp")
    assert kept is not None
    assert json.loads(snapshot_header(tmp_path, "a-b").read_text())


@given(st.lists(st.integers(-50, 50), min_size=1, max_size=400), st.integers(1, 400))
def test_the_highest_are_the_highest_however_many_tie(values: list[int], k: int) -> None:
    scores: Vector = np.array(values, np.float32) / np.float32(50)
    k = min(k, len(values))
    wanted = sorted(values, reverse=True)[:k]
    rows = highest(scores, k)
    assert len(set(rows.tolist())) == k
    assert sorted((values[row] for row in rows), reverse=True) == wanted
    assert kth_highest(scores, k) == np.float32(wanted[-1] / 50)
