"""The facade: folders, photos, pictures, several openings of one library."""

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from photosearch import live_index, paths
from photosearch.errors import KnownError
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.types import Progress, Query, TextTerm
from photosearch.vectors import VectorIndex
from support.models.fakes import FakeEncoder
from support.opening import Open

HEAVY = ("torch", "torchvision", "timm", "open_clip", "transformers", "av", "PySide6")


@pytest.fixture
def library(encoder: FakeEncoder, tmp_path: Path) -> Iterator[Library]:  # noqa: ARG001 - the library uses it
    with Library.open(tmp_path / "library") as opened:
        yield opened


def names(library: Library) -> set[str]:
    return {hit.path.name for hit in library.photos.browse()}


# starting


@pytest.mark.parametrize("module", ["photosearch.library", "photosearch.cli"])
def test_starting_loads_nothing_heavy(module: str) -> None:
    code = f"import sys, {module}; print([name for name in {HEAVY} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_opening_loads_nothing_heavy_either(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from photosearch.library import Library\n"
        f"with Library.open(Path({str(tmp_path)!r})) as library: library.photos.browse(); "
        f"library.maintenance.status()"
        f"\nprint([name for name in {HEAVY} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_without_a_directory_it_lies_in_the_users_data(
    encoder: FakeEncoder,  # noqa: ARG001 - the library uses it
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(paths, "default_library", lambda: tmp_path / "data")
    with Library.open() as library:
        assert library.directory == tmp_path / "data"


def test_an_unknown_model_is_refused_and_nothing_stays_open(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="no model called “nonsense”"):
        Library.open(tmp_path, "nonsense")
    shutil.rmtree(tmp_path)  # fails on Windows if a file is still open
    assert not tmp_path.exists()


def test_what_it_knows_is_there_at_the_next_start(
    library: Library, photos: Path, encoder: FakeEncoder
) -> None:
    library.folders.add(photos)
    library.index.run(Job())
    library.close()
    with Library.open(library.directory) as again:
        assert names(again) == names_of(photos)
        assert len(again.search.ask(Query((TextTerm("x"),))).hits) == 5
        assert again.index.run(Job()).indexed == 0
    assert encoder.encoded == 5


def names_of(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


# folders


def test_folders_are_added_once_and_nested_ones_join(library: Library, photos: Path) -> None:
    (photos / "sub").mkdir()
    inner = library.folders.add(photos / "sub")
    assert inner.path == photos / "sub"
    outer = library.folders.add(photos)
    assert [folder.id for folder in library.folders.all()] == [outer.id]
    assert library.folders.add(photos / "sub").id == outer.id
    assert library.folders.add(photos / "sub" / "..").id == outer.id


def test_an_outer_folder_added_later_reads_nothing_twice(
    library: Library, photos: Path, encoder: FakeEncoder
) -> None:
    (photos / "sub").mkdir()
    (photos / "cat.jpg").rename(photos / "sub" / "cat.jpg")
    library.folders.add(photos / "sub")
    library.index.run(Job())
    library.folders.add(photos)
    library.index.run(Job())
    assert encoder.encoded == 5
    assert library.photos.counts() == (5, 5)


@pytest.mark.parametrize("kind", ["missing", "file"])
def test_what_is_no_folder_is_refused(library: Library, photos: Path, kind: str) -> None:
    path = photos / ("nowhere" if kind == "missing" else "cat.jpg")
    with pytest.raises(KnownError, match="no folder" if kind == "missing" else "is a file"):
        library.folders.add(path)
    assert library.folders.all() == []


def test_a_removed_folder_is_forgotten_but_not_touched(library: Library, photos: Path) -> None:
    folder = library.folders.add(photos)
    library.index.run(Job())
    before = names_of(photos)
    library.folders.remove(folder.id)
    assert library.folders.all() == []
    assert list(library.photos.browse()) == []
    assert not library.search.ask(Query((TextTerm("x"),))).hits
    assert names_of(photos) == before


def test_a_folder_removed_and_added_again_is_complete(library: Library, photos: Path) -> None:
    folder = library.folders.add(photos)
    library.index.run(Job())
    library.folders.remove(folder.id)
    library.folders.add(photos)
    library.index.run(Job())
    assert names(library) == names_of(photos)
    assert len(library.search.ask(Query((TextTerm("x"),))).hits) == 5


def test_a_folder_may_be_a_link(library: Library, photos: Path, tmp_path: Path) -> None:
    link = tmp_path / "link"
    try:
        link.symlink_to(photos, target_is_directory=True)
    except OSError:
        pytest.skip("this system makes no links")
    assert library.folders.add(link).path == link
    library.index.run(Job())
    assert {hit.path.parent for hit in library.photos.browse()} == {link}


# photos


def test_browsing_shows_the_latest_first(library: Library, photos: Path) -> None:
    for age, path in enumerate(sorted(photos.iterdir())):
        os.utime(path, (1_600_000_000 - 86_400 * age,) * 2)
    library.folders.add(photos)
    library.index.run(Job())
    hits = list(library.photos.browse())
    assert [hit.path for hit in hits] == sorted(photos.iterdir())
    assert [hit.rank for hit in hits] == [1, 2, 3, 4, 5]
    assert {hit.score for hit in hits} == {None}
    assert list(library.photos.browse(2)) == hits[:2]


def test_a_photo_tells_its_paths_and_facts(library: Library, photos: Path) -> None:
    shutil.copy(photos / "cat.jpg", photos / "copy.jpg")
    library.folders.add(photos)
    library.index.run(Job())
    hit = next(hit for hit in library.photos.browse() if hit.path.name == "cat.jpg")
    photo = library.photos.get(hit.photo_id)
    assert photo.paths == (photos / "cat.jpg", photos / "copy.jpg")
    with Image.open(photos / "cat.jpg") as picture:
        assert (photo.facts.width, photo.facts.height) == picture.size
    assert photo.facts.kind == "JPEG"
    assert photo.size == (photos / "cat.jpg").stat().st_size


def test_pictures_come_whole_or_small(library: Library, photos: Path) -> None:
    library.folders.add(photos)
    library.index.run(Job())
    hit = library.photos.browse()[0]
    with Image.open(hit.path) as original:
        assert library.photos.picture(hit.photo_id).size == original.size
    assert max(library.photos.picture(hit.photo_id, 100).size) == 100
    assert library.photos.thumbnail(hit.photo_id).size == library.photos.picture(hit.photo_id).size


def test_a_thumbnail_is_as_large_as_wanted_if_the_photo_is(
    library: Library, tmp_path: Path
) -> None:
    roll = tmp_path / "roll"
    roll.mkdir()
    Image.effect_noise((3000, 2000), 90).save(roll / "large.jpg")
    Image.effect_noise((700, 600), 90).save(roll / "small.png")
    library.folders.add(roll)
    library.index.run(Job())
    ids = {hit.path.name: hit.photo_id for hit in library.photos.browse()}
    large = ids["large.jpg"]
    assert min(library.photos.thumbnail(large).size) == 512
    kept, right = library.photos.kept_thumbnail(large, 1000)
    assert (min(kept.size), right) == (512, False)
    assert min(library.photos.thumbnail(large, 1000).size) == 1280
    kept, right = library.photos.kept_thumbnail(large, 1000)
    assert (min(kept.size), right) == (1280, True)
    assert min(library.photos.thumbnail(large, 300).size) == 512
    assert min(library.photos.thumbnail(ids["small.png"], 1000).size) == 600


def test_a_thumbnail_of_a_former_version_is_shown_until_it_is_made_anew(
    library: Library, photos: Path
) -> None:
    library.folders.add(photos)
    library.index.run(Job())
    photo_id = library.photos.browse()[0].photo_id
    for path in (library.directory / "thumbnails").rglob("*.jpg"):
        with Image.open(path) as picture:
            picture.resize((60, 40)).save(path.with_name(f"{path.stem.partition('-')[0]}.jpg"))
        path.unlink()
    photos.rename(photos.with_name("unplugged"))
    assert library.photos.kept_thumbnail(photo_id, 200)[0].size == (60, 40)
    assert library.photos.thumbnail(photo_id, 200).size == (60, 40)
    photos.with_name("unplugged").rename(photos)
    assert library.photos.kept_thumbnail(photo_id, 200)[1] is False
    assert library.photos.thumbnail(photo_id, 200).size == library.photos.picture(photo_id).size
    assert library.photos.kept_thumbnail(photo_id, 200)[1] is True


def test_a_photo_that_is_away_still_has_its_thumbnail(library: Library, photos: Path) -> None:
    library.folders.add(photos)
    library.index.run(Job())
    photos.rename(photos.with_name("unplugged"))
    photo_id = library.photos.browse()[0].photo_id
    assert library.photos.thumbnail(photo_id) is not None
    with pytest.raises(KnownError, match="can't be opened"):
        library.photos.picture(photo_id)
    shutil.rmtree(library.directory / "thumbnails")
    assert library.photos.thumbnail(photo_id) is None


def test_a_photo_that_is_gone_is_told_so(library: Library, photos: Path) -> None:
    folder = library.folders.add(photos)
    library.index.run(Job())
    photo_id = library.photos.browse()[0].photo_id
    library.folders.remove(folder.id)
    with pytest.raises(KnownError, match="isn't in the library any more"):
        library.photos.get(photo_id)
    assert library.photos.thumbnail(photo_id) is None


def test_status_counts_and_weighs(library: Library, photos: Path) -> None:
    (photos / "bad.jpg").touch()
    library.folders.add(photos)
    library.index.run(Job())
    status = library.maintenance.status()
    assert (status.photos, status.files, status.model) == (5, 6, "starter")
    assert [file.path.name for file in status.unreadable] == ["bad.jpg"]
    assert status.size >= (library.directory / "catalogue.sqlite").stat().st_size
    assert status.directory == library.directory


# two at once


def test_only_one_indexes_at_a_time_and_the_other_goes_on_answering(
    library: Library, photos: Path
) -> None:
    library.folders.add(photos)
    inside, go_on = threading.Event(), threading.Event()

    def hold(_: Progress) -> None:
        inside.set()
        go_on.wait(60)

    thread = threading.Thread(target=library.index.run, args=(Job(), hold), daemon=True)
    thread.start()
    try:
        assert inside.wait(60)
        with Library.open(library.directory) as other:
            with pytest.raises(KnownError, match="indexing this library"):
                other.index.run(Job())
            assert not other.search.ask(Query((TextTerm("x"),))).hits
    finally:
        go_on.set()
        thread.join(60)
    assert library.photos.counts() == (5, 5)


def test_what_one_opening_indexes_the_other_finds(library: Library, photos: Path) -> None:
    with Library.open(library.directory) as other:
        assert not other.search.ask(Query((TextTerm("x"),))).hits
        library.folders.add(photos)
        library.index.run(Job())
        assert len(other.search.ask(Query((TextTerm("x"),))).hits) == 5
        assert names(other) == names_of(photos)


def test_the_size_is_told_while_files_come_and_go(library: Library) -> None:
    done = threading.Event()
    thumbnails = library.directory / "thumbnails"

    def churn() -> None:
        while not done.is_set():
            for number in range(50):
                (thumbnails / f"{number}").mkdir(exist_ok=True)
                (thumbnails / f"{number}" / "x.tmp").touch()
            for number in range(50):
                shutil.rmtree(thumbnails / f"{number}")

    thread = threading.Thread(target=churn, daemon=True)
    thread.start()
    try:
        for _ in range(50):
            assert library.maintenance.status().size > 0
    finally:
        done.set()
        thread.join()


def test_it_answers_while_its_index_is_built(
    open_library: Open, photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_library(tmp_path / "built") as library:
        library.folders.add(photos)
        library.index.run(Job())
        wanted = library.search.ask(Query((TextTerm("a cup of coffee"),))).hits
    for file in (tmp_path / "built" / "index").iterdir():
        file.unlink()
    monkeypatch.setattr(live_index, "_MANY", 1)
    begun, may_end = threading.Event(), threading.Event()
    add = VectorIndex.add

    def slow_add(*given: Any) -> None:
        begun.set()
        assert may_end.wait(60)
        add(*given)

    monkeypatch.setattr(VectorIndex, "add", slow_add)
    library = open_library(tmp_path / "built")
    building = threading.Thread(target=library.search.load_text)
    building.start()
    try:
        assert begun.wait(60)
        found = library.search.ask(Query((TextTerm("a cup of coffee"),))).hits
        assert building.is_alive()
    finally:
        may_end.set()
        building.join()
    assert [hit.path for hit in found] == [hit.path for hit in wanted]
    wanted_matches = [hit.match for hit in wanted]  # single floats, summed in another order
    assert [hit.match for hit in found] == pytest.approx(wanted_matches, abs=1e-6)
