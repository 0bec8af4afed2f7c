"""What an older recipe read wrongly is read again, while all that is known goes on answering."""

import shutil
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageOps

from photosearch import reader_versions
from photosearch.images import open_picture
from photosearch.indexer import reading
from photosearch.jobs import Cancelled, Job
from photosearch.library import Library
from photosearch.reader_versions import ReaderChange
from photosearch.types import Facts, Progress, Query, Stage, TextTerm
from photosearch.video import hashing
from support.photos.video_samples import make_video

BETTER = (ReaderChange("better"),)
CAT = Query((TextTerm("a cat"),))


def wrongly(data: bytes, min_side: int | None = None) -> tuple[Image.Image, Facts]:
    picture, facts = open_picture(data, min_side)
    return ImageOps.invert(picture.rotate(180)), facts


@pytest.fixture
def mend(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """A decoder that is wrong, until this is called with the recipes from then on."""
    monkeypatch.setattr(reader_versions, "READER_CHANGES", ())
    monkeypatch.setattr(reading, "open_picture", wrongly)

    def mended(*now: ReaderChange) -> None:
        monkeypatch.setattr(reader_versions, "READER_CHANGES", now or BETTER)
        monkeypatch.setattr(reading, "open_picture", open_picture)

    return mended


def ids(library: Library) -> dict[str, int]:
    return {hit.path.name: hit.photo_id for hit in library.photos.browse()}


def vector(library: Library, photo_id: int) -> np.ndarray:
    answering = library.models.answering
    return answering.index.fresh().vectors(np.array([photo_id]))[1][0]


def kept_vector(library: Library, photo_id: int) -> np.ndarray:
    answering = library.models.answering
    [(_, vectors)] = library._catalogue.vectors.of(answering.id, np.array([photo_id]))
    return vectors[0]


def right_vector(library: Library, path: Path) -> np.ndarray:
    encoder = library.models.answering.encoder
    picture, _ = open_picture(path.read_bytes(), reading.decode_side(encoder))  # type: ignore[attr-defined]
    return encoder.encode_pictures([encoder.preprocess(picture)])[0]


def shade(library: Library, photo_id: int) -> np.ndarray:
    return np.asarray(library.photos.thumbnail(photo_id).resize((8, 8)), np.float32)


def test_a_better_decoder_makes_all_anew_and_loses_nothing(
    library: Library, photos: Path, mend: Callable[..., None]
) -> None:
    library.folders.add(photos)
    library.index.run(Job())
    before = ids(library)
    cat = before["cat.jpg"]
    wrong, dark = vector(library, cat), shade(library, cat)
    library.photos.favourites.mark([cat], True)
    assert library.maintenance.status().again == 0
    mend()
    assert library.maintenance.status().again == 5
    stages: list[Stage] = []

    def look(now: Progress) -> None:
        stages.append(now.stage)
        assert len(library.search.ask(CAT).hits) == 5

    report = library.index.run(Job(), look)
    assert (report.indexed, report.unreadable) == (0, 0)
    assert Stage.RENEWING in stages
    assert ids(library) == before
    assert library.maintenance.status().again == 0
    right = right_vector(library, photos / "cat.jpg")
    assert float(wrong @ right) < 0.99 < 0.999 < float(vector(library, cat) @ right)
    assert float(np.abs(shade(library, cat) - dark).mean()) > 20
    assert [hit.path.name for hit in library.photos.browse() if hit.favourite] == ["cat.jpg"]
    assert library.search.ask(CAT).hits[0].photo_id == cat
    stages.clear()
    library.index.run(Job(), look)
    assert Stage.RENEWING not in stages


@pytest.mark.usefixtures("_each_step_told")
def test_killed_in_between_it_goes_on_and_an_old_snapshot_is_not_believed(
    library: Library,
    open_library: Callable[[Path], Library],
    photos: Path,
    mend: Callable[..., None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    library.folders.add(photos)
    library.index.run(Job())
    mend()
    monkeypatch.setattr("photosearch.indexer.run.BATCH", 1)
    killed = library.directory.with_name("killed")
    job = Job()

    def copy(now: Progress) -> None:
        if now.stage is Stage.RENEWING and now.done >= 2 and not killed.exists():
            shutil.copytree(library.directory, killed)  # as a kill would leave it
            job.cancel()

    with pytest.raises(Cancelled):
        library.index.run(job, copy)
    left = open_library(killed)
    assert 0 < left.maintenance.status().again < 5
    for photo_id in ids(left).values():
        assert float(vector(left, photo_id) @ kept_vector(left, photo_id)) > 0.999
    left.index.run(Job())
    assert left.maintenance.status().again == 0
    for name, photo_id in ids(left).items():
        assert float(vector(left, photo_id) @ right_vector(left, photos / name)) > 0.999


def test_only_the_kinds_concerned_are_read_and_facts_need_no_vectors(
    library: Library, photos: Path, mend: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    library.folders.add(photos)
    library.index.run(Job())
    before = {name: vector(library, photo_id) for name, photo_id in ids(library).items()}
    pngs = [name for name in before if name.endswith(".png")]
    mend(ReaderChange("dates of PNG", frozenset(("PNG",)), pictures=False))
    monkeypatch.setattr(
        reading, "picture_facts", lambda _: Facts(7, 5, "PNG", camera="A better fact")
    )
    assert library.maintenance.status().again == len(pngs)
    library.index.run(Job())
    for name, photo_id in ids(library).items():
        camera = library.photos.get(photo_id).facts.camera
        assert (camera == "A better fact") == (name in pngs)
        np.testing.assert_array_equal(vector(library, photo_id), before[name])


def test_what_an_older_recipe_refused_is_tried_again_once(
    library: Library, photos: Path, mend: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    (photos / "never.jpg").write_text("no picture at all")
    (photos / "cat.jpg").rename(photos / "cat.mp4")
    monkeypatch.setattr(hashing, "is_video", lambda _head, path: path.suffix == ".mp4")
    library.folders.add(photos)
    assert library.index.run(Job()).unreadable == 2
    mend(ReaderChange("told by bytes", frozenset(("VIDEO",))))
    monkeypatch.undo()
    monkeypatch.setattr(reader_versions, "READER_CHANGES", BETTER)
    assert library.index.run(Job()).unreadable == 1
    assert "cat.mp4" in ids(library)
    assert library.maintenance.status().again == 0


def test_a_passing_failure_while_reading_again_waits_longer_each_time(
    library: Library, photos: Path, mend: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    library.folders.add(photos)
    library.index.run(Job())
    before = ids(library)
    mend()
    tried: list[float] = []
    past = [0.0]
    wall = time.time
    monkeypatch.setattr(time, "time", lambda: wall() + past[0])

    def starved(*_: object) -> None:
        tried.append(past[0])
        raise MemoryError

    with monkeypatch.context() as patch:
        patch.setattr(reading, "open_picture", starved)
        library.index.run(Job())
        for past[0] in (10.0, 50.0, 70.0, 80.0, 200.0, 320.0, 400.0):
            report = library.index.run(Job(), only=[])
        assert tried == [0.0] * 5 + [70.0] * 5 + [320.0] * 5
        assert report.retry_in is not None
        assert 800 < report.retry_in <= 960
        library.index.run(Job())
        assert tried[15:] == [400.0] * 5, "a run over everything tries each"
    assert ids(library) == before
    assert (report.unreadable, library.maintenance.status().again) == (0, 5)
    past[0] += 4 * 3600
    library.index.run(Job(), only=[])
    assert library.maintenance.status().again == 0
    assert library.index.run(Job()).retry_in is None


def test_moments_that_a_video_no_longer_has_hand_their_marks_on(
    library: Library, tmp_path: Path, mend: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "films").mkdir()
    scenes = [("chelsea.png", 3.0), ("coffee.png", 3.0), ("rocket.jpg", 3.0)]
    make_video(tmp_path / "films" / "film.mp4", scenes)
    library.folders.add(tmp_path / "films")
    library.index.run(Job())
    rocket = library.search.ask(Query((TextTerm("a rocket launch"),))).hits[0].photo_id
    library.photos.favourites.mark([rocket], True)
    mend()
    whole = reading.video.read_video  # type: ignore[attr-defined]

    def fewer(path: Path, side: int) -> object:
        found = whole(path, side)
        return type(found)(found.hash, found.facts, found.moments[:2])

    monkeypatch.setattr(reading.video, "read_video", fewer)  # type: ignore[attr-defined]
    library.index.run(Job())
    index = library.models.answering.index.fresh()
    assert len(index) == 2
    assert rocket not in index.ids()
    assert [hit.path.name for hit in library.photos.browse() if hit.favourite] in ([], ["film.mp4"])
    assert library._catalogue.now([rocket]) != [rocket]
