"""From an install to an answer: real photos, real weights, the real command."""

import os
import shutil
from pathlib import Path

import pytest

from e2e.conftest import World
from photosearch.library import Library
from photosearch.types import PictureTerm, Query
from support.processes.commands import Photosearch


@pytest.mark.parametrize(("words", "subject"), [("kitten", "cat"), ("a rocket launch", "rocket")])
def test_words_put_the_right_photo_into_the_first_three(
    world: World, words: str, subject: str
) -> None:
    hits = world.photosearch("search", words, "--limit", "3", "--json").objects
    assert str(world.path(subject)) in [hit["path"] for hit in hits]


def test_indexing_ends_well_whatever_lies_in_the_folder(world: World) -> None:
    assert world.indexed.code == 0, world.indexed.err
    assert "Traceback" not in world.indexed.err
    assert f"{len(world.readable)} photos indexed" in world.indexed.err


def test_every_unreadable_file_is_listed_with_a_reason_for_people(world: World) -> None:
    (status,) = world.photosearch("status", "--json").objects
    reasons = {Path(file["path"]): file["reason"] for file in status["unreadable"]}
    assert set(reasons) == set(world.unreadable)
    for reason in reasons.values():
        assert reason.endswith(".")
        assert not any(word in reason for word in ("Error", "Errno", "0x", "Photosearch failed"))
    assert (status["photos"], status["files"]) == (
        len(world.readable),
        len(world.readable) + len(world.unreadable),
    )


def test_every_readable_file_comes_back_first_as_its_own_query(world: World) -> None:
    with Library.open(world.photosearch.library) as library:
        for path in world.readable:
            hit = library.search.ask(Query((PictureTerm(path),), 1)).hits[0]
            assert hit.path == path
            assert (hit.score or 0) >= 0.99


def test_the_oddest_names_come_back_through_the_command(world: World) -> None:
    odd = [path for path in world.readable if not path.name.isascii() or "\n" in path.name]
    assert odd
    for path in odd:
        hit = world.photosearch("search", "--image", path, "--limit", "1", "--json").objects[0]
        assert os.fsencode(hit["path"]) == os.fsencode(path)
        assert hit["score"] >= 0.99


def test_a_library_lives_on_while_its_photos_change(world: World, tmp_path: Path) -> None:
    photos = shutil.copytree(
        world.photos, tmp_path / "photos", ignore=lambda *_: ["zoo"], symlinks=True
    )
    photosearch = Photosearch(tmp_path / "library")
    assert photosearch("index", photos).code == 0

    (photos / "coffee.png").rename(photos / "breakfast.png")
    (photos / "moon.png").unlink()
    shutil.copy(photos / "cat.png", photos / "second cat.png")
    again = photosearch("index")
    assert "0 photos indexed; 11 in the library." in again.sentences
    names = {Path(hit["path"]).name for hit in photosearch("search", "x", "--json").objects}
    assert "breakfast.png" in names
    assert not names & {"coffee.png", "moon.png"}

    photos.rename(tmp_path / "unplugged")
    away = photosearch("index")
    assert away.code == 0
    assert f"{photos} can't be reached now; its photos are kept." in away.sentences
    assert len(photosearch("search", "x", "--json").objects) == 11

    (tmp_path / "unplugged").rename(photos)
    assert photosearch("folders", "remove", photos).code == 0
    gone = photosearch("search", "a cat", "--json")
    assert (gone.code, gone.out) == (0, "")
    assert len(list(photos.iterdir())) == 12
