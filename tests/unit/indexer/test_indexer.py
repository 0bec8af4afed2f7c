"""Indexing, through the library's door."""

import hashlib
import os
import shutil
import threading
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from photosearch.jobs import Cancelled, Job
from photosearch.library import Library
from photosearch.types import By, PhotoTerm, PictureTerm, Progress, Query, Stage, Term, TextTerm
from support.models.fakes import FakeEncoder
from support.processes.unprivileged_user import needs_permissions

posix_only = pytest.mark.skipif(os.name != "posix", reason="other systems have other permissions")
SLOW = 0.15
"""Seconds for a batch: progress is told ten times a second."""


def first(library: Library, *terms: Term) -> str:
    return library.search.ask(Query(terms, 1)).hits[0].path.name


def make_pictures(directory: Path, count: int) -> Path:
    """Small pictures, each of another colour and pattern."""
    directory.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        noise = np.random.default_rng(number).integers(0, 255, (8, 8, 3), dtype=np.uint8)
        Image.fromarray(noise).resize((32, 32)).save(directory / f"{number:04}.png")
    return directory


def everything(root: Path) -> dict[str, object]:
    """Names, kinds, times and contents of all that lies below a directory, itself included."""
    known: dict[str, object] = {}
    for directory, _, names in os.walk(root):
        for path in (Path(directory), *(Path(directory, name) for name in names)):
            status = path.lstat()
            content = hashlib.sha256(path.read_bytes()).digest() if path.is_file() else None
            facts = (status.st_mode, status.st_size, status.st_mtime_ns, status.st_ctime_ns)
            known[str(path)] = (*facts, content)
    return known


@pytest.fixture
def library(quick_library: Library) -> Library:
    return quick_library


@pytest.fixture
def many(library: Library, tmp_path: Path) -> Library:
    """A folder of 150 pictures that are not indexed yet."""
    library.folders.add(make_pictures(tmp_path / "photos", 150))
    return library


def test_each_photo_s_mean_colour_and_shape_are_kept(library: Library, photos: Path) -> None:
    library.folders.add(photos)
    library.index.run(Job())
    looks = library.photos.listing.placeholders()
    for photo_id, colour, ratio in zip(looks.photo_ids, looks.colours, looks.ratios, strict=True):
        with Image.open(library.photos.get(int(photo_id)).paths[0]) as picture:
            pixels = np.asarray(picture.convert("RGB"))
        mean = pixels.mean(axis=(0, 1))
        kept = [colour >> 16 & 255, colour >> 8 & 255, colour & 255]
        np.testing.assert_allclose(kept, mean, atol=6)
        assert ratio == pytest.approx(pixels.shape[1] / pixels.shape[0])


def test_photos_folders_and_times_are_left_untouched(library: Library, photos: Path) -> None:
    (photos / "sub").mkdir()
    shutil.copy(photos / "cat.jpg", photos / "sub" / "copy.jpg")
    (photos / "sub" / "bad.jpg").write_bytes(b"\xff\xd8 no picture")
    (photos / "notes.txt").write_text("mine")
    before = everything(photos)
    folder = library.folders.add(photos)
    library.index.run(Job())
    for hit in library.search.ask(Query((TextTerm("cat"), PictureTerm(photos / "moon.png")))).hits:
        library.photos.thumbnail(hit.photo_id)
        library.photos.picture(hit.photo_id, 100)
    library.index.run(Job())
    library.folders.remove(folder.id)
    assert everything(photos) == before


def test_bad_files_never_stop_the_rest_and_say_why(library: Library, photos: Path) -> None:
    (photos / "empty.jpg").touch()
    (photos / "text.jpg").write_text("these are words")
    (photos / "cut.jpg").write_bytes((photos / "cat.jpg").read_bytes()[:100])
    (photos / "random.png").write_bytes(os.urandom(5000))
    library.folders.add(photos)
    report = library.index.run(Job())
    assert (report.indexed, report.unreadable) == (5, 4)
    reasons = {file.path.name: file.reason for file in library.index.unreadable()}
    assert set(reasons) == {"empty.jpg", "text.jpg", "cut.jpg", "random.png"}
    assert "empty" in reasons["empty.jpg"]
    assert "not a picture" in reasons["text.jpg"]
    assert all(reason.endswith(".") for reason in reasons.values())


def test_every_photo_has_a_thumbnail_and_a_lost_one_is_made_again(
    library: Library, photos: Path
) -> None:
    library.folders.add(photos)
    library.index.run(Job())
    files = list((library.directory / "thumbnails").rglob("*.jpg"))
    assert len(files) == 5
    for file in files:
        file.unlink()
    for hit in library.photos.browse():
        picture = library.photos.thumbnail(hit.photo_id)
        assert min(picture.size) <= 512
    assert len(list((library.directory / "thumbnails").rglob("*.jpg"))) == 5


# what is done twice and what isn't


def test_copies_and_moves_are_not_encoded_again(
    many: Library, encoder: FakeEncoder, tmp_path: Path
) -> None:
    many.index.run(Job())
    photos = tmp_path / "photos"
    shutil.copy(photos / "0000.png", photos / "copy.png")
    (photos / "sub").mkdir()
    (photos / "0001.png").rename(photos / "sub" / "moved.png")
    assert many.index.run(Job()).indexed == 0
    assert encoder.encoded == 150
    assert many.photos.counts() == (150, 151)
    moved = next(hit for hit in many.photos.browse() if hit.path.name == "moved.png")
    assert first(many, PhotoTerm(moved.photo_id)) == "moved.png"


def test_changed_new_and_deleted_files_are_followed(many: Library, tmp_path: Path) -> None:
    many.index.run(Job())
    photos = tmp_path / "photos"
    shutil.copyfile(photos / "0149.png", photos / "0000.png")
    (photos / "0001.png").unlink()
    Image.new("RGB", (40, 40), "orange").save(photos / "new.png")
    assert many.index.run(Job()).indexed == 1
    names = {hit.path.name for hit in many.photos.browse()}
    assert "new.png" in names
    assert "0001.png" not in names
    assert many.photos.counts() == (149, 150)  # 0000 is a copy of 0149 now


@posix_only
@needs_permissions
def test_read_only_folders_are_read_and_stay_as_they_are(library: Library, photos: Path) -> None:
    (photos / "sub").mkdir()
    (photos / "cat.jpg").rename(photos / "sub" / "cat.jpg")
    for path in (*photos.rglob("*.*"), photos / "sub", photos):
        path.chmod(0o555 if path.is_dir() else 0o444)
    before = everything(photos)
    with pytest.raises(PermissionError):
        (photos / "new").touch()
    try:
        library.folders.add(photos)
        assert library.index.run(Job()).indexed == 5
        assert len(library.search.ask(Query((TextTerm("a cat", by=By.LOOKS),))).hits) == 5
        for hit in library.photos.browse():
            assert library.photos.thumbnail(hit.photo_id)
            assert library.photos.picture(hit.photo_id)
            library.photos.details(hit.photo_id)
        library.index.run(Job())
        assert everything(photos) == before
    finally:
        for path in (photos, photos / "sub"):
            path.chmod(0o755)


@posix_only
@needs_permissions
def test_a_directory_that_cannot_be_listed_keeps_its_photos(library: Library, photos: Path) -> None:
    (photos / "sub").mkdir()
    (photos / "cat.jpg").rename(photos / "sub" / "cat.jpg")
    library.folders.add(photos)
    library.index.run(Job())
    (photos / "sub").chmod(0)
    try:
        library.index.run(Job())
        assert library.photos.counts() == (5, 5)
    finally:
        (photos / "sub").chmod(0o755)


# progress, pause, cancel


def test_progress_tells_done_total_rate_time_left_and_file(
    many: Library, encoder: FakeEncoder
) -> None:
    encoder.seconds = SLOW
    seen: list[Progress] = []
    many.index.run(Job(), seen.append)
    assert seen[0].stage is Stage.SCANNING
    assert seen[-1].stage is Stage.DONE
    assert (seen[-1].done, seen[-1].total) == (150, 150)
    working = [progress for progress in seen if progress.stage is Stage.INDEXING]
    assert [p.done for p in working] == sorted(p.done for p in working)
    assert {p.total for p in working} == {150}
    under_way = [p for p in working if p.done > 0]
    assert under_way
    assert all(p.current.suffix == ".png" for p in under_way)
    told = [p for p in under_way if p.rate]
    assert told == under_way[-len(told) :], "once it is known it stays known"
    assert all((p.rate or 0) > 0 and p.eta is not None and p.eta >= 0 for p in told)


@pytest.mark.usefixtures("_each_step_told")
def test_after_a_cancel_the_next_run_does_only_the_rest(
    many: Library, encoder: FakeEncoder
) -> None:
    encoder.seconds = SLOW
    job = Job()

    def cancel_soon(progress: Progress) -> None:
        if progress.stage is Stage.INDEXING and progress.done:
            job.cancel()

    with pytest.raises(Cancelled):
        many.index.run(job, cancel_soon)
    kept = len(many.search.ask(Query((TextTerm("x"),), 500)).hits)
    assert 0 < kept < 150
    assert many.index.run(Job()).indexed == 150 - kept
    assert len(many.search.ask(Query((TextTerm("x"),), 500)).hits) == 150
    assert encoder.encoded <= 150 + 64, "at most the batches in flight are lost"


def test_a_cancel_while_scanning_keeps_what_was_known(many: Library) -> None:
    many.index.run(Job())
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        many.index.run(job)
    assert many.photos.counts() == (150, 150)


@pytest.mark.usefixtures("_each_step_told")
def test_a_pause_holds_the_work_and_says_so(many: Library, encoder: FakeEncoder) -> None:
    encoder.seconds = SLOW
    job, seen, paused = Job(), [], threading.Event()

    def watch(progress: Progress) -> None:
        seen.append(progress)
        if progress.stage is Stage.INDEXING and progress.done and not paused.is_set():
            job.pause()
        if progress.stage is Stage.PAUSED:
            paused.set()

    thread = threading.Thread(target=many.index.run, args=(job, watch), daemon=True)
    thread.start()
    assert paused.wait(30)
    encoded = encoder.encoded
    thread.join(0.3)
    assert thread.is_alive()
    assert encoder.encoded == encoded < 150
    assert len(many.search.ask(Query((TextTerm("x"),), 500)).hits) > 0, "it answers meanwhile"
    job.resume()
    thread.join(60)
    assert not thread.is_alive()
    assert encoder.encoded == 150
    assert seen[-1].stage is Stage.DONE


def test_a_paused_job_can_be_cancelled(many: Library) -> None:
    job, ended = Job(), []

    def run() -> None:
        try:
            many.index.run(job)
        except Cancelled:
            ended.append("cancelled")

    job.pause()
    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    job.cancel()
    thread.join(30)
    assert ended == ["cancelled"]


def test_searches_are_answered_while_indexing(many: Library, encoder: FakeEncoder) -> None:
    encoder.seconds = SLOW
    answers: list[int] = []
    thread = threading.Thread(target=many.index.run, args=(Job(),))
    thread.start()
    while thread.is_alive():
        answers.append(len(many.search.ask(Query((TextTerm("x"),), 500)).hits))
    thread.join()
    assert answers == sorted(answers), "what was found once stays found"
    assert len(many.search.ask(Query((TextTerm("x"),), 500)).hits) == 150


# files and folders that come and go


def test_a_file_that_vanishes_before_its_turn_is_not_called_unreadable(
    library: Library, photos: Path
) -> None:
    def vanish(progress: Progress) -> None:
        if progress.stage is Stage.LOADING:
            (photos / "cat.jpg").unlink()

    library.folders.add(photos)
    report = library.index.run(Job(), vanish)
    assert (report.indexed, report.unreadable) == (4, 0)
    assert library.index.unreadable() == []


def test_an_emptied_folder_on_the_same_disk_is_really_empty(many: Library, tmp_path: Path) -> None:
    many.index.run(Job())
    for path in (tmp_path / "photos").iterdir():
        path.unlink()
    many.index.run(Job())
    assert many.photos.counts() == (0, 0)
    assert not many.search.ask(Query((TextTerm("x"),))).hits


def test_other_folders_are_indexed_while_one_is_away(many: Library, tmp_path: Path) -> None:
    many.index.run(Job())
    (tmp_path / "photos").rename(tmp_path / "unplugged")
    other = make_pictures(tmp_path / "other", 1)
    Image.new("RGB", (40, 40), "purple").save(other / "only-here.png")
    many.folders.add(other)
    assert many.index.run(Job()).indexed == 1  # the other one is a copy
    assert many.photos.counts() == (151, 152)


def test_a_library_inside_a_folder_does_not_index_its_own_thumbnails(
    encoder: FakeEncoder, tmp_path: Path
) -> None:
    photos = make_pictures(tmp_path / "photos", 3)
    with Library.open(photos / "my library") as library:
        library.folders.add(photos)
        library.index.run(Job())
        library.index.run(Job())
        assert library.photos.counts() == (3, 3)
    assert encoder.encoded == 3
