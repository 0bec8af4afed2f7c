"""Groups of a library, with real photos and the starter."""

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import skimage
from PIL import Image

from photosearch.encoders import registry
from photosearch.encoders.families.starter.starter import StarterEncoder
from photosearch.errors import KnownError
from photosearch.jobs import Cancelled, Job
from photosearch.library import Library
from photosearch.types import Filters, Group, Progress, Query, TextTerm

SUBJECTS = {
    "cat": "chelsea.png",
    "coffee": "coffee.png",
    "rocket": "rocket.jpg",
    "motorcycle": "motorcycle_left.png",
    "coins": "coins.png",
    "moon": "moon.png",
}
BOXES = ((0, 0, 1, 1), (0, 0, 0.9, 0.9), (0.1, 0.1, 1, 1), (0.1, 0, 1, 0.9), (0, 0.1, 0.9, 1))


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Several views of each subject."""
    directory = tmp_path_factory.mktemp("subjects")
    for subject, source in SUBJECTS.items():
        with Image.open(Path(skimage.__file__).parent / "data" / source) as opened:
            picture = opened.convert("RGB")
        picture.thumbnail((400, 400))
        for number, (left, top, right, bottom) in enumerate(BOXES):
            w, h = picture.size
            part = picture.crop((int(left * w), int(top * h), int(right * w), int(bottom * h)))
            part.save(directory / f"{subject}{number}.png")
    return directory


@pytest.fixture(scope="module")
def template(
    tmp_path_factory: pytest.TempPathFactory, pictures: Path, starter: StarterEncoder
) -> Path:
    """A library that has been indexed, and its photos, no longer where it saw them."""
    directory = tmp_path_factory.mktemp("template")
    shutil.copytree(pictures, directory / "photos")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(registry, "make_encoder", lambda *_, **__: starter)
        with Library.open(directory / "library", "starter") as library:
            library.folders.add(directory / "photos")
            library.index.run(Job())
    (directory / "photos").rename(directory / "moved")
    return directory


@pytest.fixture
def folder(tmp_path: Path, template: Path) -> Path:
    return shutil.copytree(template / "moved", tmp_path / "photos")


@pytest.fixture
def library(open_library: Callable[[Path], Library], tmp_path: Path) -> Library:
    """With the starter, which knows what pictures show."""
    return open_library(tmp_path / "library")


@pytest.fixture
def indexed(
    open_library: Callable[[Path], Library], tmp_path: Path, folder: Path, template: Path
) -> Library:
    shutil.copytree(template / "library", tmp_path / "library")
    library = open_library(tmp_path / "library")
    library.folders.move(template / "photos", folder)
    return library


def subjects(library: Library, group: Group) -> set[str]:
    query = Query((), None, Filters(groups=(group.id,)))
    return {hit.path.stem.rstrip("0123456789") for hit in library.search.ask(query).hits}


def ids_of(library: Library, subject: str) -> list[int]:
    return [hit.photo_id for hit in library.photos.browse() if hit.path.name.startswith(subject)]


def group_of(library: Library, subject: str) -> Group:
    return next(group for group in library.groups.all(0) if subjects(library, group) == {subject})


def test_each_subject_is_a_group_with_a_fitting_name(indexed: Library) -> None:
    assert indexed.groups.levels == 0
    assert indexed.groups.is_stale()
    report = indexed.groups.update(Job())
    assert report.anew
    assert report.looked_at == len(SUBJECTS) * len(BOXES)
    assert not indexed.groups.is_stale()
    found = indexed.groups.all(0)
    assert all(len(subjects(indexed, group)) == 1 for group in found)
    assert {one for group in found for one in subjects(indexed, group)} == set(SUBJECTS)
    words = {next(iter(subjects(indexed, group))): group.words for group in found}
    assert words["cat"][0] == "cats"
    assert "coffee" in words["coffee"]
    assert set(words["rocket"]) <= {"rockets", "vehicles"}
    assert "motorcycles" in words["motorcycle"]
    assert all(len(one) <= 2 for one in words.values())
    assert all(group.photos == len(BOXES) and group.cover for group in found)


def test_newcomers_join_their_group_and_strangers_stay_alone(
    indexed: Library, folder: Path, pictures: Path
) -> None:
    indexed.groups.update(Job())
    before = group_of(indexed, "cat")
    with Image.open(pictures / "cat0.png") as cat:
        cat.crop((20, 15, cat.width - 15, cat.height - 10)).save(folder / "cat9.png")
    Image.effect_noise((300, 200), 90).convert("RGB").save(folder / "noise.png")
    indexed.index.run(Job())
    assert indexed.groups.is_stale()
    report = indexed.groups.update(Job())
    assert (report.anew, report.looked_at, report.joined) == (False, 2, 1)
    assert group_of(indexed, "cat").id == before.id
    assert group_of(indexed, "cat").photos == len(BOXES) + 1
    assert indexed.groups.update(Job()).looked_at == 0


def test_names_and_hiding_survive_grouping_anew_and_a_restart(
    indexed: Library, tmp_path: Path, open_library: Callable[[Path], Library]
) -> None:
    indexed.groups.update(Job())
    cat, coffee = group_of(indexed, "cat"), group_of(indexed, "coffee")
    indexed.groups.rename(cat.id, "Chelsea")
    indexed.groups.hide(coffee.id, True)
    for photo in ids_of(indexed, "moon")[:3]:
        indexed.photos.get(photo).paths[0].unlink()
    indexed.index.run(Job())
    assert indexed.groups.update(Job(), anew=True).anew
    again = open_library(tmp_path / "library")
    named = next(group for group in again.groups.all(0) if group.name)
    assert (named.id, named.name) == (cat.id, "Chelsea")
    assert subjects(again, named) == {"cat"}
    assert coffee.id not in [group.id for group in again.groups.all()]
    assert [group.id for group in again.groups.all(hidden=True)] == [coffee.id]
    again.groups.hide(coffee.id, False)
    assert coffee.id in [group.id for group in again.groups.all(0)]
    again.groups.rename(cat.id, "")
    assert again.groups.get(cat.id).words[0] == "cats"


def test_a_named_group_is_shown_at_each_level(indexed: Library) -> None:
    indexed.groups.update(Job())
    cat = group_of(indexed, "cat")
    indexed.groups.rename(cat.id, "Chelsea")
    for level in range(indexed.groups.levels + 1):
        assert "Chelsea" in [group.name for group in indexed.groups.all(level)]


def test_photos_that_are_gone_are_not_counted(indexed: Library) -> None:
    indexed.groups.update(Job())
    moon = group_of(indexed, "moon")
    for photo in ids_of(indexed, "moon"):
        indexed.photos.get(photo).paths[0].unlink()
    indexed.index.run(Job())
    assert moon.id not in [group.id for group in indexed.groups.all()]
    with pytest.raises(KnownError, match="no such group"):
        indexed.groups.get(moon.id)


def test_a_search_can_stay_within_a_group(indexed: Library) -> None:
    indexed.groups.update(Job())
    cat = group_of(indexed, "cat")
    query = Query((TextTerm("a rocket"),), None, Filters(groups=(cat.id,)))
    assert {hit.path.name[:3] for hit in indexed.search.ask(query).hits} == {"cat"}


def test_an_own_group_is_a_query_that_learns(
    indexed: Library, folder: Path, pictures: Path
) -> None:
    indexed.groups.update(Job())
    rides = [*ids_of(indexed, "rocket")[:2], *ids_of(indexed, "motorcycle")[:2]]
    made = indexed.groups.make("Rides", "a vehicle", good=rides)
    assert made.is_own
    assert {"rocket", "motorcycle"} <= subjects(indexed, made)
    taught = indexed.groups.teach(made.id, bad=ids_of(indexed, "motorcycle")[:3])
    assert subjects(indexed, taught) == {"rocket"}
    assert taught.photos == len(BOXES)
    assert indexed.groups.all(0)[0].name == "Rides"
    with Image.open(pictures / "rocket0.png") as rocket:
        rocket.crop((9, 9, rocket.width - 9, rocket.height - 9)).save(folder / "rocket9.png")
    indexed.index.run(Job())
    indexed.groups.update(Job())
    assert indexed.groups.get(made.id).photos == len(BOXES) + 1
    indexed.groups.update(Job(), anew=True)
    assert subjects(indexed, indexed.groups.get(made.id)) == {"rocket"}
    indexed.groups.remove(made.id)
    assert "Rides" not in [group.name for group in indexed.groups.all()]


def test_an_own_group_keeps_to_its_filters(indexed: Library) -> None:
    made = indexed.groups.make("Cats as JPEG", "cat kind:jpeg")
    assert made.photos == 0


@pytest.mark.parametrize(
    ("name", "text"), [("", "cat"), (" ", "cat"), ("x", ""), ("x", 'a "'), ("x", "date:nonsense")]
)
def test_an_own_group_needs_a_name_and_a_query(indexed: Library, name: str, text: str) -> None:
    with pytest.raises(KnownError):
        indexed.groups.make(name, text)
    assert not indexed.groups.all()


def test_groups_that_are_not_there_are_refused(indexed: Library) -> None:
    for act in (
        lambda: indexed.groups.rename(99, "x"),
        lambda: indexed.groups.hide(99, True),
        lambda: indexed.groups.remove(99),
        lambda: indexed.groups.teach(99, good=[1]),
        lambda: indexed.groups.get(99),
    ):
        with pytest.raises(KnownError, match="no such group"):
            act()


def test_an_update_can_be_cancelled(indexed: Library) -> None:
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        indexed.groups.update(job)
    assert indexed.groups.is_stale()


def test_progress_is_told(indexed: Library) -> None:
    told: list[Progress] = []
    indexed.groups.update(Job(), told.append)
    assert told[-1].done == told[-1].total == len(SUBJECTS) * len(BOXES)


def test_an_empty_library_has_none(library: Library) -> None:
    assert not library.groups.is_stale()
    assert library.groups.update(Job()).looked_at == 0
    assert library.groups.all() == []


def test_examples_follow_an_edited_file(indexed: Library) -> None:
    """What another program does to a file changes its bytes, not what it shows."""
    photo = ids_of(indexed, "rocket")[0]
    made = indexed.groups.make("Rockets", good=[photo])
    path = indexed.photos.get(photo).paths[0]
    with Image.open(path) as picture:
        edited = Image.fromarray(np.clip(np.asarray(picture) * 1.1, 0, 255).astype(np.uint8))
    edited.save(path)
    indexed.index.run(Job())
    heir = next(hit.photo_id for hit in indexed.photos.browse() if hit.path == path)
    assert heir != photo
    indexed.groups.update(Job(), anew=True)
    assert heir in indexed.groups.get(made.id).good
