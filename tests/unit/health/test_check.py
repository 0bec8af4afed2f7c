"""The index's health: sound ones are well, and each kind of spoiling is noticed, in real graphs."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import hnswlib
import numpy as np
import pytest

from photosearch.catalogue import Catalogue, FileRow, Indexed
from photosearch.catalogue.rows import to_blob
from photosearch.health import Subject, findings, measure
from photosearch.health.exact_neighbours import Nearest, Scan, without
from photosearch.health.hubness import hubs, occurrence, skewness
from photosearch.health.recall import recall
from photosearch.jobs import Cancelled, Job
from photosearch.live_index import LiveIndex
from photosearch.types import Aspect, Facts, Finding, Measured, PhotoIds, Remedy, Vectors
from support.photos.made_up import rows_of, unit

DIMENSION, COUNT, MODEL = 32, 1500, "m"
MEAN = rows_of(1, DIMENSION, 99)[0]
"""What all vectors have in common, as those of real models have."""
ROWS = unit(rows_of(COUNT, DIMENSION, 1) + MEAN)
TEXTS = unit(rows_of(40, DIMENSION, 2) + MEAN)


class Room:
    """A catalogue of these vectors, one a photo, with an index of real graphs."""

    def __init__(self, directory: Path, rows: Vectors) -> None:
        self.catalogue = Catalogue(directory / "catalogue.sqlite")
        folder = self.catalogue.folders.add(Path("/photos"))
        files = [FileRow(b"%05d" % number, 1, 1, 0, None) for number in range(len(rows))]
        self.catalogue.folders.reconcile(folder, 1, files, [])
        now, facts = datetime(2024, 1, 1), Facts(1, 1)
        read = [
            Indexed(item.file_id, item.path.name.encode(), facts, now, row)
            for item, row in zip(self.catalogue.pending(MODEL), rows, strict=True)
        ]
        self.ids = self.catalogue.store(MODEL, DIMENSION, read, {})
        self.live = LiveIndex(self.catalogue, directory / "index", MODEL, DIMENSION)
        self.index = self.live.loaded()
        self.index._exact_limit, self.index._effort = 0, 128
        self.rows, self.seen = rows, rows
        """What is kept, and what the model would see now."""

    def see(self, photo_ids: PhotoIds) -> tuple[PhotoIds, Vectors]:
        return photo_ids, self.seen[np.searchsorted(np.sort(self.ids), photo_ids)]

    def measured(
        self, uncovered: int = 0, job: Job | None = None, *, settled: bool = True
    ) -> Measured:
        subject = Subject(self.catalogue, MODEL, self.live, lambda: TEXTS, self.see, settled)
        return measure(subject, uncovered, job or Job(), lambda _done, _total: None, seed=0)


Make = Callable[[Vectors], Room]


@pytest.fixture
def make(tmp_path: Path) -> Make:
    return lambda rows: Room(tmp_path, rows)


def ill(measured: Measured) -> dict[Aspect, Finding]:
    return {each.aspect: each for each in findings(measured) if not each.is_well}


def test_a_sound_index_is_well(make: Make) -> None:
    found = make(ROWS).measured()
    assert not ill(found)
    assert len(findings(found)) == len(Aspect)
    assert (found.photos, found.sample, found.redone) == (COUNT, 1024, 12)
    assert found.recall == pytest.approx(1.0, abs=0.02)
    assert (found.agreement, found.unsound, found.hubs) == (1.0, (), ())
    assert found.drift == pytest.approx(1.0, abs=1e-3)


def test_photos_that_the_graph_has_lost(make: Make) -> None:
    """hnswlib doesn't name them any more, and refuses to give their vectors."""
    room = make(ROWS)
    graph = room.index._segments[0].graph
    for row in graph.get_ids_list()[::4]:
        graph.mark_deleted(row)
    found = room.measured()
    assert found.agreement == 0.0
    assert found.recall is not None
    assert 0.6 < found.recall < 0.9
    assert ill(found)[Aspect.RECALL].remedy is Remedy.REBUILD
    assert "finds only 7" in ill(found)[Aspect.RECALL].words


def test_a_graph_that_is_hardly_linked(make: Make) -> None:
    """All photos are there, but ways lead to few of them."""
    room = make(ROWS)
    segment = room.index._segments[0]
    rows = np.array(segment.graph.get_ids_list())
    poor = hnswlib.Index(space="ip", dim=DIMENSION)
    poor.init_index(COUNT, ef_construction=1, M=2)
    poor.add_items(segment.vectors(rows), rows, num_threads=1)
    segment.graph = poor
    found = room.measured()
    assert found.agreement == 1.0
    assert set(ill(found)) == {Aspect.RECALL}


def test_vectors_that_changed_places(make: Make) -> None:
    room = make(ROWS)
    segment = room.index._segments[0]
    segment.table.ids[:COUNT:10], segment.table.ids[1:COUNT:10] = (
        segment.table.ids[1:COUNT:10].copy(),
        segment.table.ids[:COUNT:10].copy(),
    )
    segment.ascending = False
    found = room.measured()
    assert found.agreement == pytest.approx(0.8, abs=0.04)
    assert ill(found)[Aspect.AGREEMENT].remedy is Remedy.REBUILD
    assert Aspect.RECALL in ill(found)


def test_a_photo_that_everything_is_near_to(make: Make) -> None:
    rows = ROWS.copy()
    rows[7] = MEAN
    room = make(rows)
    found = room.measured()
    assert found.hubs == (room.ids[7],)
    assert found.most_found > 0.25
    hub = ill(found)[Aspect.HUBS]
    assert (hub.remedy, hub.photo_ids) == (Remedy.LOOK, found.hubs)


def test_a_model_that_sees_otherwise(make: Make) -> None:
    room = make(ROWS)
    room.seen = unit(ROWS + 0.5 * rows_of(COUNT, DIMENSION, 3))
    found = room.measured()
    assert found.drift is not None
    assert found.drift < 0.95
    assert ill(found)[Aspect.DRIFT].remedy is Remedy.RENEW
    assert set(ill(found)) == {Aspect.DRIFT}


def test_a_model_that_sees_the_same_everywhere(make: Make) -> None:
    rows = ROWS.copy()
    rows[: COUNT * 2 // 3] = MEAN
    assert ill(make(rows).measured())[Aspect.VECTORS].remedy is Remedy.RENEW


def test_vectors_that_are_no_numbers(make: Make) -> None:
    room = make(ROWS)
    with room.catalogue._database.write() as connection:
        blob = to_blob(np.full(DIMENSION, np.nan, np.float32))
        sql = "UPDATE vectors SET vector = ? WHERE photo_id = ?"
        connection.execute(sql, (blob, int(room.ids[5])))
    found = room.measured()
    assert found.unsound == (room.ids[5],)
    assert ill(found)[Aspect.VECTORS].photo_ids == found.unsound
    assert found.recall == pytest.approx(1.0, abs=0.02)
    assert set(ill(found)) == {Aspect.VECTORS}


def test_photos_the_model_has_not_seen(make: Make) -> None:
    found = make(ROWS[:10]).measured(uncovered=3)
    assert ill(found)[Aspect.COVERAGE].remedy is Remedy.INDEX
    assert found.recall is None, "of ten photos nothing more can be told"


def test_an_index_that_is_behind_while_photos_are_indexed(make: Make) -> None:
    """It is no fault of the index, so nothing is said of it."""
    found = make(ROWS[:300]).measured(settled=False)
    assert (found.agreement, found.recall) == (None, None)
    assert not ill(found)
    assert "once that is done" in {it.aspect: it for it in findings(found)}[Aspect.AGREEMENT].words


def test_it_can_be_cancelled(make: Make) -> None:
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        make(ROWS[:100]).measured(job=job)


def test_an_empty_library(tmp_path: Path) -> None:
    found = Room(tmp_path, ROWS[:0]).measured()
    assert (found.photos, found.recall, found.drift) == (0, None, None)
    assert not ill(found)


def test_photos_to_be_looked_at_again(make: Make) -> None:
    """Their files are read by the next run; meanwhile their vectors answer."""
    room = make(ROWS[:50])
    assert not list(room.catalogue.pending_again(MODEL))
    room.catalogue.vectors.see_again(MODEL, room.ids[3:5])
    assert [item.path.name for item in room.catalogue.pending_again(MODEL)] == ["00003", "00004"]
    assert len(room.catalogue.vectors.live_ids(MODEL)) == 50
    room.catalogue.vectors.see_again(MODEL)
    assert len(list(room.catalogue.pending_again(MODEL))) == 50


# the formulas, by hand


def test_the_nearest_are_those_of_a_whole_comparison() -> None:
    scan = Scan(TEXTS, 7)
    for start in range(0, COUNT, 400):
        scan.take(np.arange(start, min(COUNT, start + 400)), ROWS[start : start + 400])
    expected = np.argsort(-(TEXTS @ ROWS.T), axis=1)[:, :7]
    assert (scan.nearest.ids == expected).all()


def test_a_photo_is_no_neighbour_of_its_own() -> None:
    nearest = Nearest(np.array([[5, 1, 2], [3, 4, 9]]), np.array([[1, 0.5, 0.4], [1, 1, 1]]))
    others = without(nearest, np.array([5, 8]))
    assert others.ids.tolist() == [[1, 2], [3, 4]]


def test_recall_of_half() -> None:
    truth = Nearest(np.array([[0, 1, 2, 3]]), np.array([[0.9, 0.8, 0.7, 0.6]], np.float32))
    query = np.eye(4, dtype=np.float32)[:1]
    kept = {0: 0.9, 1: 0.8, 2: 0.7, 3: 0.6, 9: 0.1}

    def vectors_of(ids: PhotoIds) -> Vectors:
        return np.array([[kept[i], 0, 0, 0] for i in ids.tolist()], np.float32)

    assert recall(query, truth, lambda _: np.array([0, 1, 9, 9]), vectors_of, Job()) == 0.5
    assert recall(query, truth, lambda _: np.array([3, 2, 1, 0]), vectors_of, Job()) == 1.0


def test_occurrence_and_its_skewness() -> None:
    """Four directions: the second and the third are nearest to two others each."""
    angles = np.array([0.0, 0.3, 0.5, 1.5])
    rows = np.stack([np.cos(angles), np.sin(angles)], axis=1).astype(np.float32)
    of_photos, of_texts = occurrence(rows, rows[:1], 1)
    assert of_photos.tolist() == [0, 2, 2, 0]
    assert of_texts.tolist() == [1, 0, 0, 0]
    assert skewness(np.array([0, 0, 0, 4])) == pytest.approx(1.1547, abs=1e-4)
    assert skewness(np.array([2, 2, 2])) == 0.0


def test_a_hub_is_found_far_more_often_than_by_chance() -> None:
    """By ten of ten queries; in a library of ten photos every one would be."""
    ids = np.array([[1, 10 + query] for query in range(10)])
    nearest = Nearest(ids, np.zeros(ids.shape, np.float32))
    found, share = hubs(nearest, 1000)
    assert (found.tolist()[0], share) == (1, 1.0)
    assert hubs(nearest, 10)[0].tolist() == []
