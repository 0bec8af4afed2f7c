"""From a query to a report, with the starter and a second, real if untrained model."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from photosearch.encoders.image import precision
from photosearch.encoders.image.precision import Choice, Measurement
from photosearch.errors import KnownError
from photosearch.evaluation import read_qrels, read_run
from photosearch.jobs import Cancelled, Job
from photosearch.library import Library
from photosearch.types import EvaluationQuery, EvaluationReport, Origin, Pool, Verdict
from support.models.tiny_models import tiny_open_clip
from support.photos.described import Described, write

if TYPE_CHECKING:
    from pathlib import Path

    from support.models.model_hub import Hub
    from support.opening import Open

REPOSITORY = "people/tiny"
TINY_ID = f"hf-hub:{REPOSITORY}"


@pytest.fixture(autouse=True)
def _measured_quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("photosearch.library.contestants._PICTURES", 2)


@pytest.fixture
def evaluated(open_library: Open, starter_library: Path, tmp_path: Path) -> Library:
    """With the starter and the five photos."""
    return open_library(shutil.copytree(starter_library, tmp_path / "library"))


@pytest.fixture
def of_two(evaluated: Library, model_hub: Hub, monkeypatch: pytest.MonkeyPatch) -> Library:
    """With a second model that has read all photos."""
    monkeypatch.setattr(precision, "measure", lambda *_: [Measurement(Choice(), 1.0, 1.0)])
    files = tiny_open_clip()
    model_hub.put(f"{REPOSITORY}/open_clip_config.json", files.config)
    model_hub.put(f"{REPOSITORY}/open_clip_model.safetensors", files.weights)
    evaluated.models.download(TINY_ID, Job(), lambda _: None)
    evaluated.models.use(TINY_ID)
    evaluated.index.run(Job())
    evaluated.models.use("starter", at_once=True)
    return evaluated


def ids(pool: Pool) -> dict[str, int]:
    return {hit.path.stem: hit.photo_id for hit in pool.hits}


def report(library: Library) -> EvaluationReport:
    return library.evaluation.report(Job(), lambda _done, _total: None)


def judged(library: Library, text: str, *right: str) -> EvaluationQuery:
    """The rest is wrong."""
    query = library.evaluation.add(text)
    found = ids(library.evaluation.pool(query.id))
    verdicts = {i: Verdict.RIGHT if name in right else Verdict.WRONG for name, i in found.items()}
    library.evaluation.judge(query.id, verdicts)
    return query


def test_from_a_query_to_a_report(of_two: Library) -> None:
    queries = [judged(of_two, "a cat", "cat"), judged(of_two, "a cup of coffee", "coffee")]
    told = report(of_two)
    assert (told.queries, told.judged, told.counted) == (2, 2, 2)
    starter, tiny = told.models
    assert (starter.model, tiny.model) == ("starter", TINY_ID)
    assert (starter.found, starter.right, starter.open) == (2, 2, 0)
    assert starter.reciprocal_rank.mean == starter.ndcg.mean == 1
    assert starter.ndcg.low < 0.9  # of two queries little is known
    assert starter.cost.photos_per_second
    assert starter.cost.query_ms
    assert tiny.cost.disk_bytes >= len(tiny_open_clip().weights)
    assert {(pair.one, pair.missed) for pair in told.comparisons} == {("starter", 0), (TINY_ID, 0)}
    assert report(of_two) == told
    assert [query.right for query in of_two.evaluation.queries()] == [1, 1]
    assert queries[0].key != queries[1].key


def test_what_is_misses_is_told_and_compared(
    of_two: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in ("evaluation", "evaluation_files"):
        monkeypatch.setattr(f"photosearch.library.{module}.K", 1, raising=False)
    monkeypatch.setattr("photosearch.evaluation.comparing.K", 1)
    query = judged(of_two, "a cat", "cat")
    told = report(of_two)
    starter, tiny = told.models
    assert (starter.found, tiny.found) == (1, 0)
    assert told.failures[0].query.id == query.id
    assert told.failures[0].missed["starter"] == ()
    assert len(told.failures[0].missed[TINY_ID]) == 1
    assert [(pair.one, pair.found, pair.missed) for pair in told.comparisons] == [
        ("starter", 1, 1),
        (TINY_ID, 0, 0),
    ]


def test_a_pool_has_what_each_model_found_but_doesnt_say_which(of_two: Library) -> None:
    pool = of_two.evaluation.pool(of_two.evaluation.add("a rocket").id)
    assert set(ids(pool)) == {"astronaut", "cat", "coffee", "moon", "rocket"}
    assert all(hit.score is None and hit.match is None for hit in pool.hits)
    assert pool.open == 5
    again = of_two.evaluation.pool(pool.query.id)
    assert [hit.photo_id for hit in again.hits] == [hit.photo_id for hit in pool.hits]


def test_a_model_that_is_removed_takes_no_verdict_along(of_two: Library) -> None:
    judged(of_two, "a cat", "cat")
    of_two.models.remove(TINY_ID)
    told = report(of_two)
    assert [model.model for model in told.models] == ["starter"]
    assert told.comparisons == ()
    assert (told.counted, told.models[0].found) == (1, 1)


def test_a_model_that_goes_in_the_middle_is_left_out(of_two: Library) -> None:
    judged(of_two, "a cat", "cat")
    judged(of_two, "a rocket", "rocket")
    steps = iter((lambda: None, lambda: of_two.models.remove(TINY_ID)))
    told = of_two.evaluation.report(Job(), lambda *_: next(steps, lambda: None)())
    assert [model.model for model in told.models] == ["starter"]
    assert told.counted == 2
    assert "removed meanwhile" in " ".join(told.left_out.values())


def test_a_model_that_has_read_too_few_photos_waits(of_two: Library, tmp_path: Path) -> None:
    folder = tmp_path / "more"
    folder.mkdir()
    Image.new("RGB", (60, 60), "red").save(folder / "red.png")
    of_two.folders.add(folder)
    of_two.index.run(Job())
    told = report(of_two)
    assert [model.model for model in told.models] == ["starter"]
    assert list(told.left_out.values()) == ["It has read 5 of 6 photos."]


def test_verdicts_follow_a_photo_wherever_it_goes(
    open_library: Open, photos: Path, tmp_path: Path
) -> None:
    library = open_library(tmp_path / "library")
    folder = library.folders.add(photos)
    library.index.run(Job())
    query = judged(library, "a cat", "cat")
    (photos / "cat.jpg").rename(photos / "Minka.jpg")
    library.index.run(Job())
    found = library.evaluation.pool(query.id)
    assert found.verdicts[ids(found)["Minka"]] is Verdict.RIGHT
    with Image.open(photos / "Minka.jpg") as picture:
        picture.rotate(180).save(photos / "Minka.jpg")
    library.index.run(Job())
    found = library.evaluation.pool(query.id)
    assert found.verdicts[ids(found)["Minka"]] is Verdict.RIGHT
    assert library.evaluation.queries()[0].right == 1
    library.folders.remove(folder.id)
    assert library.evaluation.pool(query.id).hits == []
    library.folders.add(photos)
    library.index.run(Job())
    found = library.evaluation.pool(query.id)
    assert found.verdicts[ids(found)["Minka"]] is Verdict.RIGHT
    assert found.open == 0


def test_each_verdict_and_each_query_can_be_taken_back(evaluated: Library) -> None:
    evaluation = evaluated.evaluation
    query = judged(evaluated, "a cat", "cat")
    cat = ids(evaluation.pool(query.id))["cat"]
    before = evaluation.judge(query.id, {cat: Verdict.UNSURE})
    assert evaluation.queries()[0].unsure == 1
    evaluation.put_back(query.id, before)
    assert evaluation.pool(query.id).verdicts[cat] is Verdict.RIGHT
    evaluation.judge(query.id, {cat: None})
    assert evaluation.pool(query.id).open == 1
    kept = evaluation.remove(query.id)
    assert evaluation.queries() == []
    evaluation.restore(kept)
    assert [(one.text, one.wrong) for one in evaluation.queries()] == [("a cat", 4)]


def test_queries_are_asked_by_looks_and_typed_ones_with_all_they_say(evaluated: Library) -> None:
    evaluation = evaluated.evaluation
    named = evaluation.pool(evaluation.add("chelsea").id)
    assert len(named.hits) == 5  # a name alone would find the one that is called so
    narrowed = evaluation.pool(evaluation.add("a cat kind:png").id)
    assert set(ids(narrowed)) == {"coffee", "moon"}
    for words in ("", "kind:png", "-cat"):
        with pytest.raises(KnownError):
            evaluation.add(words)
    with pytest.raises(KnownError, match="nonsense"):
        evaluation.add("nonsense:1")


@pytest.fixture
def described(open_library: Open, original_photos: Path, tmp_path: Path) -> Library:
    """Photos with captions, keywords, an album and telling names."""
    said = {
        "IMG_1 cat.jpg": Described("A striped cat looks into the camera. By Ben.", ["Pets|Minka"]),
        "coffee.png": Described("Espresso on a wooden table", ["cup"]),
        "rocket.jpg": Described(),
    }
    folder = tmp_path / "described"
    for name, one in said.items():
        with Image.open(original_photos / name.removeprefix("IMG_1 ")) as picture:
            write((folder / name).with_suffix(".jpg"), picture, one)
    library = open_library(tmp_path / "library")
    library.folders.add(folder)
    library.index.run(Job())
    library.albums.create("Launch day", library.albums.photos_at([folder / "rocket.jpg"]))
    return library


def test_queries_are_drawn_from_all_that_is_written(described: Library) -> None:
    drawn = described.evaluation.draw(20, seed=3)
    assert {(query.text, query.origin) for query in drawn} == {
        ("A striped cat looks into the camera", Origin.CAPTION),
        ("Espresso on a wooden table", Origin.CAPTION),
        ("Minka", Origin.KEYWORD),
        ("cup", Origin.KEYWORD),
        ("Launch day", Origin.ALBUM),
        ("cat", Origin.FILE),
        ("coffee", Origin.FILE),
        ("rocket", Origin.FILE),
    }
    assert described.evaluation.draw(20, seed=3) == []
    named = next(query for query in drawn if query.text == "Minka")
    pool = described.evaluation.pool(named.id)
    assert len(pool.hits) == 3
    assert pool.verdicts == {}


def test_the_same_seed_draws_the_same(described: Library) -> None:
    def drawn(seed: int) -> list[str]:
        queries = described.evaluation.draw(4, seed)
        for query in queries:
            described.evaluation.remove(query.id)
        return [query.text for query in queries]

    first = drawn(1)
    assert len(first) == 4
    assert drawn(1) == first
    assert any(drawn(seed) != first for seed in range(2, 9))


def test_files_of_trec_go_out_and_come_in(
    of_two: Library, open_library: Open, starter_library: Path, tmp_path: Path
) -> None:
    judged(of_two, "a cat", "cat")
    folder = tmp_path / "out"
    of_two.evaluation.files.export_to(folder, report(of_two))
    assert sorted(path.name for path in folder.iterdir()) == [
        "photos.tsv",
        "qrels.txt",
        "queries.tsv",
        "report.json",
        "run-hf-hub_people_tiny.txt",
        "run-starter.txt",
    ]
    qrels = read_qrels((folder / "qrels.txt").read_text())
    right = [photo for photo, verdict in qrels["q1"].items() if verdict is Verdict.RIGHT]
    assert read_run((folder / "run-starter.txt").read_text())["q1"][0][0] == right[0]
    paths = dict(line.split("\t") for line in (folder / "photos.tsv").read_text().splitlines())
    assert json.loads(paths[right[0]]).endswith("cat.jpg")
    assert json.loads((folder / "report.json").read_text())["models"][0]["found"] == 1
    with pytest.raises(KnownError, match="there already"):
        of_two.evaluation.files.export_to(folder, report(of_two))
    again = of_two.evaluation.files.export_below(tmp_path, report(of_two))
    assert of_two.evaluation.files.export_below(tmp_path, report(of_two)) != again

    other = open_library(shutil.copytree(starter_library, tmp_path / "other"))
    with pytest.raises(KnownError, match="no query q1"):
        other.evaluation.files.take_in(folder / "qrels.txt")
    taken = other.evaluation.files.take_in(folder / "qrels.txt", folder / "queries.tsv")
    assert (taken.queries, taken.verdicts, taken.unknown) == (1, 5, 0)
    assert report(other).models[0].found == 1


def test_files_may_name_photos_by_their_paths(evaluated: Library, tmp_path: Path) -> None:
    query = evaluated.evaluation.add("a cat")
    cat = next(h.path for h in evaluated.evaluation.pool(query.id).hits if h.path.stem == "cat")
    qrels = tmp_path / "qrels"
    qrels.write_text(f"q1 0 {cat} 1\nq1 0 /nowhere.jpg 0\nq1 0 {'a' * 64} 1\n")
    taken = evaluated.evaluation.files.take_in(qrels)
    assert (taken.verdicts, taken.unknown) == (1, 2)
    assert evaluated.evaluation.queries()[0].right == 1
    assert len(evaluated._catalogue.judgements.kept(query.id)) == 2  # one may come back


def test_an_empty_library_has_nothing_to_tell_and_says_so(library: Library) -> None:
    assert library.evaluation.draw(5) == []
    query = library.evaluation.add("a cat")
    assert library.evaluation.pool(query.id).hits == []
    told = report(library)
    assert (told.queries, told.judged, told.counted) == (1, 0, 0)


def test_a_report_can_be_given_up(evaluated: Library) -> None:
    evaluated.evaluation.add("a cat")
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        evaluated.evaluation.report(job, lambda *_: None)
